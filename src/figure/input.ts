/** What a figure is drawn from. */
import type { Places } from "../core/model.ts";
import type { Network } from "../core/weave/network.ts";
import type { ActorLook } from "../look/actor.ts";
import type { RelationLook } from "../look/relation.ts";
import type { StageSight } from "../look/sight.ts";
import type { Theme } from "../look/theme.ts";
import type { FigureLabel } from "./label.ts";

/** A font file inside the figure, so that a picture made from it needs none outside. */
export interface EmbeddedFont {
  /** "Source Serif 4" or "Source Sans 3", without fallbacks. */
  readonly family: string;
  /** 400 or 600. */
  readonly weight: number;
  /** `data:font/woff2;base64,…`; anything else is left out. */
  readonly dataUri: string;
  /** CSS unicode-range of the file, where it holds only a part of the font. */
  readonly range?: string;
}

/** What stays bright while the rest fades. */
export interface LitParts {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** A sentence of the article that justifies a relation. */
export interface RelationNote {
  /** Id of the relation. */
  readonly relation: string;
  /** Verbatim. */
  readonly text: string;
  /** Where it stands: "sentence 4". */
  readonly origin: string;
  /** Where it comes in reading order, among all sentences of the dossier. */
  readonly order: number;
}

/** The article that a figure shows. */
export interface About {
  readonly title: string;
  readonly source: string;
  /** ISO 8601 day. */
  readonly date?: string | undefined;
}

export interface FigureInput {
  /** Nodes without place or look are left out, and so are their edges. */
  readonly network: Network;
  /** Design units; those of actors outside the network count only where the figure is interactive, so that filtering moves nobody. */
  readonly places: Places;
  readonly actorLooks: ReadonlyMap<string, ActorLook>;
  readonly relationLooks: ReadonlyMap<string, RelationLook>;
  readonly theme: Theme;
  /** The page in pixels, each > 0; type and discs grow with it, so that only the shape changes the picture. */
  readonly size: { readonly width: number; readonly height: number };
  /** The article's or the person's words, above the drawing. */
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  /** The person's words, under the drawing. */
  readonly caption?: string | undefined;
  /** Who wrote or published the article, under the drawing. */
  readonly source?: string | undefined;
  /** ISO 8601 day of the article. */
  readonly date?: string | undefined;
  readonly legend: boolean;
  /** Sentences beside their line; where one finds no room there, it becomes the first of the footnotes. */
  readonly quotes?: readonly RelationNote[] | undefined;
  /** Sentences below the drawing, under the number that their line carries. */
  readonly footnotes?: readonly RelationNote[] | undefined;
  /** Frames and letters the drawing as this stage does; otherwise it fills its frame. */
  readonly sight?: StageSight | undefined;
  /** There is no ground: for white or light paper. */
  readonly transparent?: boolean | undefined;
  readonly lit?: LitParts | null | undefined;
  /** ISO 3166-1 alpha-2 in lower case → `data:image/…` of a square flag; a country without one carries its letters. */
  readonly flags?: ReadonlyMap<string, string> | undefined;
  readonly fonts?: readonly EmbeddedFont[] | undefined;
  /** Labels that were placed before, by actor id, in units of the page: so that none moves from one picture of a place to the next. */
  readonly labels?: ReadonlyMap<string, FigureLabel> | undefined;
  /** Actors and relations can be focused and found by `data-actor` and `data-relation`: the figure stands in for the stage. */
  readonly interactive?: boolean | undefined;
  /** What a picture file says of itself, also where nothing of it stands on the page. */
  readonly about?: About | undefined;
  /** The picture in a sentence or two, for those who do not see it. */
  readonly description?: string | undefined;
}
