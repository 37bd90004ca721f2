/** The view scope of the session: what is shown and chosen. Remembered in the address bar and between visits. */
import { type Signal, signal } from "@preact/signals-core";
import type { NetworkView, Place } from "../core/model.ts";
import type { ScenePlace } from "../core/scenes/walk.ts";
import { type Filter, NO_FILTER } from "../core/weave/filter.ts";
import type { ThemeName } from "../look/theme.ts";

/** What the person has chosen to read about. */
export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string }
  | { readonly kind: "sentence"; readonly article: string; readonly sentence: number };

export const NOTHING: Selection = { kind: "nothing" };

/** What the sidebar shows beside the stage. */
export type Pane = "relations" | "article" | "review" | "table" | "scenes";

export interface ViewScope {
  readonly networkView: Signal<NetworkView>;
  readonly filter: Signal<Filter>;
  /** Id of a layout in core/place/layouts.ts. */
  readonly layout: Signal<string>;
  readonly selection: Signal<Selection>;
  readonly pane: Signal<Pane>;
  /** Replay: only sentences up to this one count; null shows the whole article. */
  readonly until: Signal<{ readonly article: string; readonly sentence: number } | null>;
  /** Actors that the person has dragged, in design units, for the layout at hand. */
  readonly moved: Signal<ReadonlyMap<string, Place>>;
  /** Counts how often the person asked for a new arrangement. */
  readonly arranged: Signal<number>;
  readonly themeName: Signal<ThemeName>;
  /** The scene and step on the wall; null while nobody presents. */
  readonly scene: Signal<ScenePlace | null>;
}

export const createViewScope = (): ViewScope => ({
  networkView: signal<NetworkView>("countries"),
  filter: signal(NO_FILTER),
  layout: signal("signed"),
  selection: signal<Selection>(NOTHING),
  pane: signal<Pane>("relations"),
  until: signal(null),
  moved: signal(new Map()),
  arranged: signal(0),
  themeName: signal<ThemeName>("light"),
  scene: signal(null),
});
