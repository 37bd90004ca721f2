/** What an intake makes of a paste or a file: an article that is not coded yet, with guesses for the person to correct. */
import { isDay } from "../../core/day.ts";
import { MAX_CODED } from "../../core/dossier/limits.ts";

/** An article before it is coded. Guesses are empty where nothing was found. */
export interface Draft {
  readonly text: string;
  readonly title: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly source: string;
  /** http(s) address. */
  readonly address: string;
}

/** A paste or file that could not be read; the message says what, where, and what to do. */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
}

/** Most characters (UTF-16 code units) of an article's text. */
export const MAX_CHARACTERS = MAX_CODED;
/** Largest file, in bytes. */
export const MAX_BYTES = 30_000_000;

/** Tidies what text from outside brings along: line ends, control characters, lone surrogates, blanks at line ends, heaps of empty lines. */
export function tidyText(text: string): string {
  const tidy = text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, "")
    .replace(/[ \t\u00a0]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (tidy.length > MAX_CHARACTERS)
    throw new IntakeError(
      `The text has ${tidy.length.toLocaleString("en")} characters; at most ${MAX_CHARACTERS.toLocaleString("en")} can be coded. Cut it into several articles.`,
    );
  return tidy;
}

/** Fills a draft's guesses from its own text where the file said nothing. */
export function draftOf(text: string, known: Partial<Omit<Draft, "text">> = {}): Draft {
  const tidy = tidyText(text);
  return {
    text: tidy,
    title: known.title?.trim() || guessTitle(tidy),
    date: known.date && isDay(known.date) ? known.date : guessDate(tidy),
    source: known.source?.trim() ?? "",
    address: /^https?:\/\//.test(known.address ?? "") ? (known.address ?? "") : "",
  };
}

const TITLE_LENGTH = 120;

/** The first line where it looks like a headline (short, no full stop), else the beginning of the first sentence. */
function guessTitle(text: string): string {
  const line = text.split("\n", 1)[0]?.trim() ?? "";
  if (line.length <= TITLE_LENGTH) return line.replace(/[.:]$/, "");
  const cut = line.slice(0, TITLE_LENGTH - 1);
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(" ")))}…`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** How far into the text a date is looked for: the dateline, not the story. */
const DATELINE = 400;

/** A full date near the beginning of the text: 2026-01-05, 5 January 2026, January 5, 2026. Empty where there is none. */
export function guessDate(text: string): string {
  const head = text.slice(0, DATELINE);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(head);
  if (iso && isDay(iso[0])) return iso[0];
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\s+(\\d{4})\\b`, "i").exec(head);
  if (dayFirst) return dayFrom(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i").exec(head);
  return monthFirst ? dayFrom(monthFirst[3], monthFirst[1], monthFirst[2]) : "";
}

function dayFrom(year = "", month = "", day = ""): string {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : "";
}
