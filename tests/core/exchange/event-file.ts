/** Made-up files of event data for tests and benches. */

/** Codes as GDELT writes them: ISO-like, with some that are not ISO's. */
const CODES = [
  "USA",
  "CHN",
  "RUS",
  "KOR",
  "PRK",
  "JPN",
  "FRA",
  "DEU",
  "GBR",
  "ROM",
  "UKR",
  "IND",
  "PAK",
  "IRN",
  "ISR",
  "",
  "AFR",
] as const;
const CAMEO = [
  "010",
  "020",
  "036",
  "042",
  "051",
  "061",
  "071",
  "0871",
  "080",
  "090",
  "100",
  "111",
  "120",
  "130",
  "141",
  "150",
  "163",
  "173",
  "180",
  "190",
  "203",
] as const;

/** One row of made-up event data. */
export interface EventRow {
  readonly source: string;
  readonly target: string;
  /** YYYYMMDD. */
  readonly day: string;
  readonly code: string;
  readonly score: number;
}

/** The n-th row of an endless file; the same for the same n. */
export function rowAt(n: number): EventRow {
  const at = <T>(list: readonly T[], step: number): T => list[Math.floor((((n * step) % 9973) / 9973) * list.length)] as T;
  const month = 1 + (Math.floor(n / 97) % 12);
  return {
    source: at(CODES, 7919),
    target: at(CODES, 6151),
    day: `${2020 + (Math.floor(n / 1200) % 4)}${String(month).padStart(2, "0")}${String(1 + (n % 28)).padStart(2, "0")}`,
    code: at(CAMEO, 4057),
    score: Math.round(((n * 389) % 201) - 100) / 10,
  };
}

/** A row as GDELT 2.0 has it: 61 columns, 31 of which Entente knows. */
export function gdeltRow({ source, target, day, code, score }: EventRow, n: number): string {
  const cells = new Array<string>(61).fill("");
  const told: Readonly<Record<number, string>> = {
    0: String(410_000_000 + n),
    1: day,
    5: `${source}GOV`,
    6: source ? "GOVERNMENT" : "",
    7: source,
    15: target,
    17: target,
    26: code,
    27: code,
    28: code.slice(0, 2),
    29: "1",
    30: String(score),
    31: "10",
    34: "-2.4390243902439",
    60: `https://news.example/${n}/a-long-address-as-news-sites-have-them`,
  };
  for (const [at, text] of Object.entries(told)) cells[Number(at)] = text;
  return `${cells.join("\t")}\n`;
}

/** Text in pieces of a given length. */
export async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** A GDELT file in pieces of the size in which files are read: its first rows, made once, over and over. */
export function gdeltFile(rows: number, distinct = 50_000): () => AsyncGenerator<string> {
  const text = Array.from({ length: distinct }, (_, n) => gdeltRow(rowAt(n), n)).join("");
  return async function* () {
    for (let told = 0; told < rows; told += distinct) yield* inPieces(text, 65_536);
  };
}
