/** What the session shows, as the input of the figure that stands in for the stage where there is no WebGL. */
import type { FigureInput } from "../figure/input.ts";
import type { Session } from "../session/session.ts";

/** The stage's network, places and looks, without title and margins. */
export const bareFigureOf = (session: Session): FigureInput => ({
  network: session.network.value,
  places: session.places.value,
  actorLooks: session.actorLooks.value,
  relationLooks: session.relationLooks.value,
  theme: session.theme.value,
  size: session.stageSize.value,
  legend: false,
  lit: session.lit.value,
  interactive: true,
});
