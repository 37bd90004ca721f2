/** What a session or a dossier knows + options → the input of a figure; flags and fonts are still to be put in. */
import type { Dossier, Places } from "../core/model.ts";
import type { Network } from "../core/weave/network.ts";
import { type Heaviest, looksOfActors } from "../look/arrangement.ts";
import { lookOfRelation } from "../look/relation.ts";
import { describeNetwork } from "./describe.ts";
import { partOf } from "./extent.ts";
import type { FigureInput } from "./input.ts";
import { notesOf, relationsOf } from "./notes.ts";
import type { FigureOptions } from "./options.ts";
import { looksUnder, themeOf } from "./themes.ts";

/** Everything that figures of one dossier in one view have in common. */
export interface FigureSource {
  readonly dossier: Dossier;
  /** All relations that can be drawn in this view. */
  readonly network: Network;
  /** Design units, of everybody in the network. */
  readonly places: Places;
  /** What sizes and widths are measured by, and how large discs and lines are, as on the stage. */
  readonly heaviest: Heaviest;
  readonly scale: number;
  /** What the stage shows now. */
  readonly shown?: Pick<FigureInput, "network" | "lit" | "sight"> | undefined;
  /** Ids of the actors of what is chosen. */
  readonly chosen?: ReadonlySet<string> | undefined;
}

/** The figure of a source under options. The same source and options give the same input. */
export function figureFrom(source: FigureSource, options: FigureOptions): FigureInput {
  const { dossier, places, heaviest, scale } = source;
  const { articles } = dossier;
  const part = partOf(source, options.extent);
  const { network } = part;
  const theme = themeOf(options.theme);
  const about = {
    title: (articles.length === 1 ? articles[0]?.title : undefined) ?? dossier.title,
    source: [...new Set(articles.map((article) => article.source))].filter(Boolean).join("; "),
    date: articles
      .map((article) => article.date)
      .sort()
      .at(-1),
  };
  const relations = relationsOf(network);
  return {
    ...part,
    places,
    actorLooks: looksUnder(options.theme, looksOfActors(network, heaviest.actor, scale)),
    relationLooks: new Map(relations.map((relation) => [relation.id, lookOfRelation(relation, heaviest.relation, theme, scale)])),
    theme,
    transparent: options.theme === "transparent",
    size: { width: options.width, height: options.height },
    title: options.title ?? about.title,
    subtitle: options.subtitle,
    caption: options.caption,
    ...(options.source && { source: about.source, date: about.date }),
    legend: options.legend,
    ...notesOf(dossier, network, options),
    about,
    description: describeNetwork(network, about),
  };
}
