/** Data or article: a file dropped on the page. A new kind is a new line. */
import { expect, test } from "vitest";
import { looksLikeData } from "../../../src/core/exchange/recognise.ts";
import { gdeltRow, rowAt } from "./event-file.ts";

test.each([
  ["map.gexf", "", true],
  ["trade.CSV", "", true],
  ["20260105.export.CSV.zip", "PK", true],
  ["dossier.entente.json", "{", true],
  ["network.xml", '<?xml version="1.0"?>\n<graphml xmlns="…">', true],
  ["feed.xml", "<rss>", false],
  ["events.txt", gdeltRow(rowAt(1), 1), true],
  ["icews.txt", "Event ID\tEvent Date\tSource Country\tCAMEO Code\tTarget Country\tIntensity\n", true],
  ["pairs.txt", "source\ttarget\tweight\n", true],
  ["article.txt", "France, Germany and Poland met on Monday.\n", false],
  ["notes", "Minutes of the meeting\n", false],
  ["pairs", "from;to;value\n", true],
  ["report.pdf", "%PDF", false],
  ["report.docx", "PK", false],
  ["page.html", "<!doctype html>", false],
  ["text.md", "source\ttarget", false],
] as const)("%s %j is data: %s", (name, head, isData) => {
  expect(looksLikeData(name, head)).toBe(isData);
});
