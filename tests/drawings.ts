/** Every bundled dossier laid out in both views on stages of three sizes, for tests of places and labels. */
import type { NetworkView, Places, Relation } from "../src/core/model.ts";
import { layoutNamed } from "../src/core/place/layouts.ts";
import type { ActorLook } from "../src/look/actor.ts";
import { type Box, type Curve, relationCurve, trim } from "../src/look/curve.ts";
import type { LabelledDisc } from "../src/look/prices.ts";
import { openDocument, showView } from "../src/session/actions.ts";
import { createSession } from "../src/session/session.ts";
import { LIBRARY } from "./library.ts";

/** Desk, projector and phone, in CSS pixels. */
export const STAGES = [
  [860, 640],
  [1400, 960],
  [390, 440],
] as const;

export interface Drawing {
  readonly relations: readonly Relation[];
  readonly looks: ReadonlyMap<string, ActorLook>;
  readonly places: Places;
  readonly discs: readonly LabelledDisc[];
  readonly curves: readonly Curve[];
  readonly frame: Box;
}

/** What a test is called, and the drawing's parts by which `draw` finds it. */
export const DRAWINGS = [...LIBRARY.keys()].flatMap((dossier) =>
  (["countries", "actors"] as const).flatMap((view) => STAGES.map(([width, height]) => ({ dossier, view, width, height }))),
);

/** Lays out a bundled dossier as the page does. */
export function draw(name: string, view: NetworkView, width: number, height: number, layout = "signed"): Drawing {
  const dossier = LIBRARY.get(name);
  if (!dossier) throw new Error(`No bundled dossier ${name}`);
  const session = createSession();
  session.stageSize.value = { width, height };
  session.layout.value = layoutNamed(layout).id;
  openDocument(session, { name, dossier });
  showView(session, view);
  const places = session.places.value;
  const looks = session.actorLooks.value;
  const relations = session.relations.value.filter((relation) => session.network.value.hasEdge(relation.id));
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const radius = (id: string) => looks.get(id)?.radius ?? 0;
  return {
    relations,
    looks,
    places,
    discs: [...looks].map(([id, look]) => ({
      id,
      ...at(id),
      r: look.radius,
      labelWidth: look.labelWidth,
      labelHeight: look.labelHeight,
      priority: look.radius,
    })),
    curves: relations.flatMap((r) => {
      const curve = trim(relationCurve(at(r.a), at(r.b), r.polarity), radius(r.a), radius(r.b));
      return curve ? [curve] : [];
    }),
    frame: { x: -width / 2, y: -height / 2, width, height },
  };
}
