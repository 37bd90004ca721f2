/** Finds capitalised words in a row that may be somebody's name: "Recep Tayyip Erdoğan", "Musaad al-Aiban", "President de Gaulle". */
import { isCapitalized } from "./fold.ts";
import { gazetteer } from "./gazetteer.ts";
import type { Token } from "./reading.ts";

/** Capitalised words in a row that are no known name: perhaps a person. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Folded words without hyphens and honorifics. */
  readonly words: readonly string[];
}

/** Names of countries and cities that people bear too. */
export const BORNE = new Set(
  "jordan chad israel georgia paris london washington victoria india kingston vienna sofia florence lima valletta wellington austin cyprus kenya".split(
    " ",
  ),
);

/** Small words inside names. */
const PARTICLES = new Set(
  "al el bin ibn bint ben abu de da do dos du di del della der den des la le van von zu ter ten af av y e ul ud ur uz".split(" "),
);
const HONORIFICS = new Set(
  "mr mrs ms miss mme dr sir lord lady baron baroness count countess duke monsieur herr senor don dame madame m earl marquis marquess viscount prof sheikh shaikh hajji reverend rev comrade cardinal signor signora senhor pandit tunku mullah ayatollah hojatoleslam grand".split(
    " ",
  ),
);
const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec christmas easter ramadan".split(
    " ",
  ),
);
/** Parts of speech that a capital at the start of a sentence does not make a name. */
const CLOSED = new Set(["DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "INTJ", "NUM", "PUNCT", "SYM", "ADV"]);

export function isNameWord(token: Token): boolean {
  return !CALENDAR.has(token.lower) && isCapitalized(token.text) && !CLOSED.has(token.pos) && /\p{L}/u.test(token.text);
}

/** One past the last token of a run of name words that begins here; the same place for none. */
export function runEnd(tokens: readonly Token[], folded: readonly string[], at: number): number {
  const { names } = gazetteer();
  const first = tokens[at] as Token;
  if (!startsRun(first, folded[at] ?? "", at) && !opensRun(tokens, folded, at)) return at;
  let end = at + 1;
  while (end < tokens.length) {
    let next = end;
    if (isHyphen(tokens[next]) && tokens[next]?.start === tokens[next - 1]?.end) {
      // "Jae-myung", "al-Sadig": what follows the hyphen belongs to the name, whatever its case.
      const after = tokens[next + 1];
      if (
        !after ||
        after.start !== tokens[next]?.end ||
        !/^\p{L}/u.test(after.text) ||
        /^(led|backed|based|born|style)$/.test(after.lower)
      )
        break;
      end = next + 2;
      continue;
    }
    while (PARTICLES.has(folded[next] ?? "") && next < end + 2 && !isCapitalized(tokens[next]?.text ?? "")) {
      next++;
      if (isHyphen(tokens[next])) next++;
    }
    const token = tokens[next];
    if (!token || !continuesRun(token, folded[next] ?? "")) break;
    if (names.findAt(tokens, folded, next) && !BORNE.has(folded[next] ?? "")) break;
    if (isTitleAfter(tokens, folded, next) || (HONORIFICS.has(folded[next] ?? "") && folded[next] !== "grand")) break;
    end = next + 1;
  }
  return end;
}

/** Whether a capitalised word of an office after a name is an office; "Roland Dumas", "Tom King", "John Major" are surnames. */
function isTitleAfter(tokens: readonly Token[], folded: readonly string[], at: number): boolean {
  const office = gazetteer().offices.findAt(tokens, folded, at);
  if (!office) return false;
  const after = tokens[office.to];
  return office.to > at + 1 || (after !== undefined && isCapitalized(after.text));
}

/** "President de Gaulle", "von der Leyen said": small words that begin a surname. */
const OPENERS = new Set("de von van al el di della bin ibn der den".split(" "));

function opensRun(tokens: readonly Token[], folded: readonly string[], at: number): boolean {
  let k = at;
  while (k < at + 2 && OPENERS.has(folded[k] ?? "") && !isCapitalized(tokens[k]?.text ?? "")) {
    k++;
    if (isHyphen(tokens[k])) k++;
  }
  const token = tokens[k];
  return (
    k > at &&
    token !== undefined &&
    token.pos !== "PUNCT" &&
    continuesRun(token, folded[k] ?? "") &&
    !gazetteer().names.findAt(tokens, folded, k)
  );
}

function startsRun(token: Token, folded: string, at: number): boolean {
  if (!isCapitalized(token.text) || CALENDAR.has(folded)) return false;
  if (!/^\p{L}/u.test(token.text) || token.text === "I") return false;
  if (token.text.length === 1 && token.pos === "DET") return false;
  return at > 0 ? token.pos !== "DET" && token.pos !== "PRON" && token.pos !== "ADP" : !CLOSED.has(token.pos);
}

function continuesRun(token: Token, folded: string): boolean {
  // "Giscard d'Estaing"
  if (/^[dl]['\u2019]\p{Lu}/u.test(token.text)) return true;
  if (CALENDAR.has(folded)) return false;
  return isCapitalized(token.text) && /^\p{L}/u.test(token.text) && token.pos !== "DET" && token.text !== "I";
}

const isHyphen = (token: Token | undefined) => token !== undefined && /^[-\u2010\u2011]$/.test(token.text);

export function runWords(tokens: readonly Token[], folded: readonly string[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const word = folded[i] ?? "";
    if (isHyphen(tokens[i]) || (HONORIFICS.has(word) && i < to - 1 && words.length === 0)) continue;
    words.push(word);
  }
  return words;
}
