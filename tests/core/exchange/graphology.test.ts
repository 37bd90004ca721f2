/** Graphology itself reads what is written for it. */
import { MultiUndirectedGraph } from "graphology";
import type { SerializedGraph } from "graphology-types";
import { expect, test } from "vitest";
import { writeFiles } from "../../../src/core/exchange/write-files.ts";
import { drawable, filterEvents, NO_FILTER } from "../../../src/core/weave/filter.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { LIBRARY } from "../../library.ts";

test.each([...LIBRARY])("%s", (_, dossier) => {
  const json = JSON.parse(writeFiles(dossier, "graphology")[0]?.text ?? "") as SerializedGraph;
  const graph = MultiUndirectedGraph.from(json);
  const relations = drawable(weaveRelations(dossier, "countries", filterEvents(dossier, NO_FILTER)), NO_FILTER);
  expect(graph.mapEdges((id, { weight, polarity }) => [id, weight, polarity])).toEqual(
    relations.map(({ id, weight, polarity }) => [id, weight, polarity]),
  );
  expect(graph.order).toBe(new Set(relations.flatMap(({ a, b }) => [a, b])).size);
});
