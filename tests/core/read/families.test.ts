/**
 * One table for each type of event, families/TYPE.txt: a sentence, and who does it to whom. Extend by a line.
 *
 *   Kenya appealed to Japan for help. | KEN > JPN              KEN does it toward JPN; the type is the file's, the status actual
 *   Peru will meet Chile. | CHL <> PER intended                both do it to each other; the status where it is another
 *   Ghana praised Togo. | GHA > TGO SUPPORT|TIES, …            another type, either of two types, and several events
 *   Fans from Scotland backed the Irish runner. | –            no edge at all
 *   ? The guns fell silent. | …                                not read yet: listed as still to do, so that whoever mends it can take the mark away
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EVENT_TYPES } from "../../../src/core/codebook.ts";
import { isEdge, readArticle } from "../../../src/core/read/read.ts";

const DATE = "2024-05-02";
const folder = join(import.meta.dirname, "families");

/** "KEN > JPN ACCUSE|STRAIN past" → every way in which the event may be told. */
function ways(item: string, family: string): string[] {
  const found = /^(\S+ (?:<>|>) \S+)(?: ([A-Z|]+))?(?: ([a-z|]+))?$/.exec(item);
  if (!found) throw new Error(`${family}: “${item}” is no event`);
  const [, pair, types = family, statuses = "actual"] = found;
  return types.split("|").flatMap((type) => statuses.split("|").map((status) => `${pair} ${type} ${status}`));
}

describe.each(EVENT_TYPES)("%s", (family) => {
  const lines = readFileSync(join(folder, `${family.toLowerCase()}.txt`), "utf8").split("\n");
  for (const line of lines.filter((text) => text && !text.startsWith("#"))) {
    const [sentence, wanted] = line.replace(/^\? /, "").split(" | ") as [string, string];
    if (line.startsWith("? ")) {
      test.todo(sentence);
      continue;
    }
    test(sentence, () => {
      const { events } = readArticle(sentence, { date: DATE, proposals: true });
      const told = events.map((e) => `${e.source} ${e.mutual ? "<>" : ">"} ${e.target} ${e.type} ${e.status}`);
      if (wanted === "–") expect(told.filter((_, i) => isEdge(events[i]!))).toEqual([]);
      else for (const item of wanted.split(", ")) expect(ways(item, family).filter((way) => told.includes(way))).not.toEqual([]);
    });
  }
});
