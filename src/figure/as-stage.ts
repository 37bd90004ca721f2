/** The composition that a stage shows, as it shows it: its framing, its sizes, its labels at their spots; only larger or smaller. */
import type { Box } from "../look/curve.ts";
import { labelAt, setLabel } from "../look/lettering.ts";
import { type StageSight, toScreen } from "../look/sight.ts";
import type { Drawing, PlacedActor } from "./compose.ts";
import type { FigureInput } from "./input.ts";
import { type FigureLabel, isInside } from "./label.ts";
import { traceLines } from "./trace.ts";

/** Fits the stage's rectangle into the frame; what lies beside it is seen where the frame has another shape. */
export function composeAsStage(input: FigureInput, frame: Box, sight: StageSight): Drawing {
  const grow = Math.min(frame.width / sight.width, frame.height / sight.height);
  const left = frame.x + (frame.width - sight.width * grow) / 2;
  const top = frame.y + (frame.height - sight.height * grow) / 2;
  const onPage = <T extends { readonly x: number; readonly y: number }>(at: T): T => ({
    ...at,
    x: left + at.x * grow,
    y: top + at.y * grow,
  });
  const scale = sight.zoom * grow;

  const ids = input.network.nodes();
  const onStage = ids.flatMap((id) => {
    const look = input.actorLooks.get(id);
    const place = input.places.get(id);
    return look && place ? [{ id, look, ...toScreen(sight, place), r: look.radius * sight.zoom }] : [];
  });
  const actors: PlacedActor[] = onStage.map((actor) => ({ ...onPage(actor), r: actor.r * grow }));
  const labels = new Map(
    onStage.flatMap((actor): [string, FigureLabel][] => {
      const text = setLabel(actor.look, sight.zoom, sight.width);
      const at = labelAt(sight.spots.get(actor.id) ?? -1, actor, text);
      if (!at) return [];
      const box = { ...onPage(at.box), width: at.box.width * grow, height: at.box.height * grow };
      return isInside(box, frame) ? [[actor.id, { box, align: at.align, lines: text.lines, size: text.size * grow }]] : [];
    }),
  );
  const lines = traceLines(input, new Map(actors.map((actor) => [actor.id, actor])), scale);
  return { actors, lines, labels, scale, doubts: grow };
}
