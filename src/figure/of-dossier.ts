/** A dossier → the input of its figure, without session or page: events → relations → network → looks and places. */
import type { Dossier, NetworkView } from "../core/model.ts";
import { layoutNamed } from "../core/place/layouts.ts";
import { drawable, filterEvents, NO_FILTER } from "../core/weave/filter.ts";
import { weaveNetwork } from "../core/weave/network.ts";
import { weaveRelations } from "../core/weave/relations.ts";
import { coarseRoom, heaviestOf, looksOfActors, placeNodesOf, scaleFor } from "../look/arrangement.ts";
import { lookOfRelation } from "../look/relation.ts";
import { THEME, type ThemeName } from "../look/theme.ts";
import type { FigureInput } from "./input.ts";

export interface FigureWish {
  /** Pixels, each > 0. */
  readonly size: FigureInput["size"];
  readonly view: NetworkView;
  readonly theme: ThemeName;
  readonly legend: boolean;
}

/** The room in which a session arranges before it knows its window, so that page and command line place alike. */
const DESK = { width: 860, height: 640 } as const;

/** The whole network of a dossier on a page with title, source and date; flags and fonts are still to be put in. */
export function figureOfDossier(dossier: Dossier, { size, view, theme: themeName, legend }: FigureWish): FigureInput {
  const counted = weaveRelations(dossier, view, filterEvents(dossier, NO_FILTER));
  const relations = drawable(counted, NO_FILTER);
  const network = weaveNetwork(dossier, relations, view);
  // With proposals that are no edges yet, as on the stage, where deciding about them moves nobody.
  const possible = drawable(weaveRelations(dossier, view), NO_FILTER);
  const whole = weaveNetwork(dossier, possible, view);
  const room = coarseRoom(DESK);
  const scale = scaleFor(room, whole.order);
  const heaviest = heaviestOf(network, counted);
  const theme = THEME[themeName];
  const { articles } = dossier;
  return {
    network,
    places: layoutNamed("").place(placeNodesOf(whole, looksOfActors(whole, heaviest.actor, scale), view), possible, room),
    actorLooks: looksOfActors(network, heaviest.actor, scale),
    relationLooks: new Map(relations.map((relation) => [relation.id, lookOfRelation(relation, heaviest.relation, theme, scale)])),
    theme,
    size,
    title: articles.length === 1 ? articles[0]?.title : dossier.title,
    source: [...new Set(articles.map((article) => article.source))].filter(Boolean).join("; "),
    date: articles
      .map((article) => article.date)
      .sort()
      .at(-1),
    legend,
    description: dossier.description,
  };
}
