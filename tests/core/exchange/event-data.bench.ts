/** Speed of reading event data: rows of GDELT 2.0 a second, made row by row beside it; and the making alone, to take away. */
import { bench, describe } from "vitest";
import { sumEvents } from "../../../src/core/exchange/event-data.ts";
import { gdeltFile } from "./event-file.ts";

const ROWS = 1_000_000;

describe("a million rows", () => {
  bench(
    "read and added up",
    async () => {
      const { rows, tally } = await sumEvents("gdelt.csv", gdeltFile(ROWS));
      if (rows !== ROWS || tally.size > 100_000) throw new Error(`${rows} rows, ${tally.size} sums`);
    },
    { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
  bench(
    "only made",
    async () => {
      let length = 0;
      for await (const piece of gdeltFile(ROWS)) length += piece.length;
      if (length < ROWS) throw new Error("too short");
    },
    { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});
