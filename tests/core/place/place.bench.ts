/** How long layouts and labels take, by the number of actors. */
import { bench, describe } from "vitest";
import { LAYOUTS } from "../../../src/core/place/layouts.ts";
import type { PlaceEdge, PlaceNode } from "../../../src/core/place/problem.ts";
import { relationCurve } from "../../../src/look/curve.ts";
import { placeLabels } from "../../../src/look/labels.ts";

const STAGE = { width: 1400, height: 960 };
const FRAME = { x: -700, y: -480, ...STAGE };

describe.each([10, 20, 60, 200, 300])("%i actors, three edges each", (count) => {
  const nodes = Array.from(
    { length: count },
    (_, i): PlaceNode => ({ id: `n${String(i).padStart(3, "0")}`, radius: 400 / (count + 10), labelWidth: 70, labelHeight: 16 }),
  );
  const edges = nodes.flatMap((from, i) =>
    [1, 3, 7].map((step): PlaceEdge => {
      const to = nodes[(i * step + step) % count] ?? from;
      const [a, b] = from.id < to.id ? [from.id, to.id] : [to.id, from.id];
      return { a, b, polarity: i % 3 ? "cooperation" : "tension", weight: 1 + (i % 9) };
    }),
  );
  for (const layout of LAYOUTS)
    bench(`layout ${layout.id}`, () => {
      layout.place(nodes, edges, STAGE);
    });

  const places = LAYOUTS[0]?.place(nodes, edges, STAGE);
  const at = (id: string) => places?.get(id) ?? { x: 0, y: 0 };
  const discs = nodes.map((node) => ({ ...node, ...at(node.id), r: node.radius, priority: 1 }));
  const curves = edges.map((edge) => relationCurve(at(edge.a), at(edge.b), edge.polarity));
  bench("labels", () => {
    placeLabels(discs, curves, FRAME);
  });
});
