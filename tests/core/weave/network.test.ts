/** The network: actors appear with their relations, leaders hang on their countries by ties without weight. */
import { describe, expect, test } from "vitest";
import { drawable, NO_FILTER } from "../../../src/core/weave/filter.ts";
import { weaveNetwork } from "../../../src/core/weave/network.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { LIBRARY } from "../../library.ts";

describe.each([...LIBRARY])("%s", (_, dossier) => {
  test("the country view has no leaders and no ties", () => {
    const network = weaveNetwork(dossier, drawable(weaveRelations(dossier, "countries"), NO_FILTER), "countries");
    expect(network.filterNodes((_, { actor }) => actor.kind === "leader")).toEqual([]);
    expect(network.filterEdges((_, edge) => edge.kind === "tie")).toEqual([]);
  });

  test("in the actor view every leader is tied to the leader's country, and no relation is drawn without weight", () => {
    const network = weaveNetwork(dossier, drawable(weaveRelations(dossier, "actors"), NO_FILTER), "actors");
    network.forEachNode((id, { actor }) => {
      if (actor.kind === "leader") expect(network.hasEdge(`${id}~${actor.country}~tie`)).toBe(true);
    });
    network.forEachEdge((_, edge) => {
      if (edge.kind === "relation") expect(edge.relation.weight).toBeGreaterThan(0);
    });
  });

  test("a node's points are those of its relations", () => {
    const relations = drawable(weaveRelations(dossier, "countries"), NO_FILTER);
    const network = weaveNetwork(dossier, relations, "countries");
    network.forEachNode((id, node) => {
      const sum = relations.filter((r) => r.a === id || r.b === id).reduce((points, r) => points + r.weight, 0);
      expect(node.cooperation + node.tension).toBeCloseTo(sum, 8);
    });
  });
});
