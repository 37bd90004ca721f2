/** What every bundled dossier looks like when it is opened: all discs and labels on the stage, no label on another or on a disc. */
import { expect, test } from "vitest";
import type { Box } from "../../src/look/curve.ts";
import { boxesOverlap } from "../../src/look/grid.ts";
import { openDocument, showView } from "../../src/session/actions.ts";
import { createSession } from "../../src/session/session.ts";
import { homeCamera } from "../../src/stage/camera.ts";
import { createDrawing } from "../../src/stage/drawing.ts";
import { createLettering } from "../../src/stage/lettering.ts";
import { sightOf } from "../../src/stage/sight.ts";
import { DRAWINGS } from "../drawings.ts";
import { LIBRARY } from "../library.ts";

const NO_FLAGS = { ready: () => undefined, isMissing: () => true, isFetching: false, clear: () => {} };
/** Corners of a disc's box are free; a label may stand there. */
const inset = ({ x, y, width, height }: Box, share: number): Box => ({
  x: x + width * share,
  y: y + height * share,
  width: width * (1 - 2 * share),
  height: height * (1 - 2 * share),
});

test.each(DRAWINGS)("$dossier, $view, $width × $height", ({ dossier, view, width, height }) => {
  const session = createSession();
  const size = { width, height };
  session.stageSize.value = size;
  openDocument(session, { name: dossier, dossier: LIBRARY.get(dossier)! });
  showView(session, view);
  const drawing = createDrawing(session, NO_FLAGS, () => {});
  const lettering = createLettering(session, drawing, NO_FLAGS, () => {});
  drawing.follow(0);
  const sight = sightOf(homeCamera(lettering, size), size);
  const boxes = lettering.boxesAt(sight.zoom, size);
  const discs = boxes.filter((_, i) => i % 2 === 0).map((box) => inset(box, 0.15));
  const labels = boxes.filter((_, i) => i % 2 === 1);
  const clashes = labels.flatMap((label, i) =>
    [...labels.slice(i + 1), ...discs].filter((other) => boxesOverlap(label, other)).length ? [i] : [],
  );
  expect({ zoom: sight.zoom > 0.75, labels: labels.length, clashes }).toEqual({
    zoom: true,
    labels: drawing.network.order,
    clashes: [],
  });
});
