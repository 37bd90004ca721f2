/** Which column means what, by the names that files give their columns. */

/** What a column can mean. */
export const FIELDS = ["source", "target", "weight", "polarity", "type", "status", "date", "sentence"] as const;
export type Field = (typeof FIELDS)[number];

/** Names in small letters and digits only, the likeliest first. The columns of GDELT's, ICEWS's and POLECAT's files are among them. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  source: [
    ...["source", "actor1countrycode", "sourcecountry", "actorcountry", "actor1code", "actor1", "sourcename", "sourceid"],
    ...[
      "from",
      "sender",
      "origin",
      "reporter",
      "country1",
      "countrya",
      "statea",
      "state1",
      "node1",
      "nodea",
      "a",
      "side1",
      "iso1",
      "iso3o",
    ],
  ],
  target: [
    ...["target", "actor2countrycode", "targetcountry", "recipientcountry", "actor2code", "actor2", "targetname", "targetid"],
    ...[
      "to",
      "receiver",
      "recipient",
      "destination",
      "partner",
      "country2",
      "countryb",
      "stateb",
      "state2",
      "node2",
      "nodeb",
      "b",
      "side2",
      "iso2",
      "iso3d",
    ],
  ],
  weight: [
    "signedweight",
    "weight",
    "value",
    "goldsteinscale",
    "goldstein",
    "intensity",
    "score",
    "strength",
    "points",
    "count",
    "number",
  ],
  polarity: ["polarity", "sign", "signed", "valence", "relation", "relationship", "tie", "sentiment"],
  type: ["eventcode", "cameocode", "cameo", "eventtype", "plover", "ploverroot", "code", "eventrootcode", "type"],
  status: ["status"],
  date: ["date", "sqldate", "eventdate", "day", "time", "month", "year", "start", "firstdate", "timestamp"],
  sentence: ["sentence", "sentences", "text", "quote", "eventtext", "headline", "description"],
};

/** "Source Country" → "sourcecountry". */
const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The column most likely to hold each field; no column is taken twice, and fields that no column is named for are absent. */
export function guessColumns(columns: readonly string[]): Partial<Record<Field, string>> {
  const byName = new Map(columns.map((column) => [plain(column), column]).reverse() as [string, string][]);
  const taken = new Set<string>();
  const found: Partial<Record<Field, string>> = {};
  for (const field of FIELDS)
    for (const name of NAMES[field]) {
      const column = byName.get(name);
      if (column === undefined || taken.has(column)) continue;
      found[field] = column;
      taken.add(column);
      break;
    }
  return found;
}
