/** Speed of reading event data: a million rows of GDELT 2.0 (200 MB), as a ratio to counting their line ends. */
import { bench, describe } from "vitest";
import { sumEvents } from "../../../src/core/exchange/event-data.ts";
import { gdeltFile } from "./event-file.ts";

const ROWS = 1_000_000;
const ONCE = { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 } as const;
const pieces = gdeltFile(ROWS);

describe("a million rows", () => {
  bench(
    "read and added up",
    async () => {
      const { rows, tally } = await sumEvents("gdelt.csv", pieces());
      if (rows !== ROWS || tally.size > 50_000) throw new Error(`${rows} rows, ${tally.size} sums`);
    },
    ONCE,
  );
  bench(
    "line ends counted",
    async () => {
      let lines = 0;
      for await (const piece of pieces()) for (let at = piece.indexOf("\n"); at >= 0; at = piece.indexOf("\n", at + 1)) lines++;
      if (lines !== ROWS) throw new Error(`${lines} lines`);
    },
    ONCE,
  );
});
