/** Speed of taking in the largest graph file that is taken: 99,999 edges, as a ratio to counting its elements. */
import { bench, describe } from "vitest";
import { checkMapping } from "../../../src/core/exchange/check-mapping.ts";
import { importDyads } from "../../../src/core/exchange/import-dyads.ts";
import { readFile } from "../../../src/core/exchange/read-file.ts";

const [NODES, EDGES] = [4000, 99_999];
const ONCE = { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 } as const;
const nodes = Array.from({ length: NODES }, (_, i) => `<node id="n${i}" label="Node ${i}"/>`).join("\n");
const edges = Array.from(
  { length: EDGES },
  (_, i) => `<edge id="${i}" source="n${i % NODES}" target="n${(i * 7 + 1) % NODES}" weight="${1 + (i % 20)}"/>`,
).join("\n");
const text = `<gexf version="1.3"><graph>\n<nodes>\n${nodes}\n</nodes>\n<edges>\n${edges}\n</edges>\n</graph></gexf>`;

describe("a graph of 99,999 edges", () => {
  bench(
    "read, checked and made a dossier",
    () => {
      const read = readFile({ name: "large.gexf", text });
      if (read.kind !== "dyads") throw new Error("It was taken for Entente's own.");
      const { swift, pairs } = checkMapping(read.dyads, read.mapping);
      const { dossier } = importDyads(read.dyads, read.mapping, "2026-01-05", swift);
      if (pairs < 1000 || dossier.events.length < 1000) throw new Error(`${pairs} pairs, ${dossier.events.length} events`);
    },
    ONCE,
  );
  bench(
    "elements counted",
    () => {
      if ((text.match(/<(node|edge) /g)?.length ?? 0) !== NODES + EDGES) throw new Error("wrong count");
    },
    ONCE,
  );
});
