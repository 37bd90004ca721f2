/** A dossier → the source of its handout, without session or page. */
import type { Dossier, NetworkView } from "../../core/model.ts";
import { filterEvents, NO_FILTER } from "../../core/weave/filter.ts";
import { weaveRelations } from "../../core/weave/relations.ts";
import { sourceOfDossier } from "../of-dossier.ts";
import type { HandoutSource } from "./handout.ts";

/** The handout of the whole dossier in a view. */
export const handoutOfDossier = (dossier: Dossier, view: NetworkView): HandoutSource => ({
  ...sourceOfDossier(dossier, view),
  view,
  layout: "",
  denied: weaveRelations(dossier, view, filterEvents(dossier, NO_FILTER)).filter((relation) => relation.weight === 0),
});
