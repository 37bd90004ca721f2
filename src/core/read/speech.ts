/** Resolves "I" and "we" in quoted speech: the speaker, and the speaker's country. */
import type { Context, MentionDraft } from "./drafts.ts";
import type { Token } from "./reading.ts";
import type { Scan } from "./scan.ts";

const SAYING = new Set(
  "say tell add warn insist declare announce write argue ask answer reply claim call state vow promise explain complain stress remark note conclude tweet urge continue demand assure retort protest".split(
    " ",
  ),
);
const QUOTE = /^["\u201c\u201d]$/;

/** The mention of a first-person pronoun at position i; undefined outside quotes, or where nobody here is seen to speak. */
export function resolveSpeaker(context: Context, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  if (!isQuoted(tokens, i)) return undefined;
  const speaker = findSpeaker(context, tokens, index);
  const actor = speaker?.actors[0];
  if (!speaker || !actor || speaker.actors.length > 1) return undefined;
  const word = tokens[i]?.lower ?? "";
  const one = /^(i|my|me)$/.test(word);
  const base = { from: i, to: i + 1, naming: "pronoun" as const, place: false, attributive: word === "my" || word === "our" };
  if (one)
    return speaker.person === undefined
      ? undefined
      : { ...base, actors: [actor], rule: "speech: the speaker", person: speaker.person };
  return { ...base, actors: [context.countryOf(actor)], rule: "speech: the speaker's side" };
}

/** Whether an odd number of quotation marks stands before, or an even number with one after in a quote that began earlier. */
function isQuoted(tokens: readonly Token[], i: number): boolean {
  let open = false;
  for (let k = 0; k < i; k++) {
    const text = tokens[k]?.text ?? "";
    if (text === "\u201c") open = true;
    else if (text === "\u201d") open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

/** The subject of a verb of saying outside the quotes, before or behind it; else, in a sentence that is all quote, the speaker of the one before. */
function findSpeaker(context: Context, tokens: readonly Token[], sentence: number): MentionDraft | undefined {
  const mentions = context.mentions[sentence] ?? [];
  for (const mention of mentions) {
    if (mention.place || mention.attributive || mention.actors.length !== 1 || isQuoted(tokens, mention.from)) continue;
    let k = mention.to;
    while (k < mention.to + 3 && /^(ADV|AUX)$/.test(tokens[k]?.pos ?? "")) k++;
    const after = tokens[k];
    const before = tokens[mention.from - (tokens[mention.from - 1]?.lower === "the" ? 2 : 1)];
    if (after?.pos === "VERB" && SAYING.has(after.lemma)) return mention;
    if (
      before?.pos === "VERB" &&
      SAYING.has(before.lemma) &&
      QUOTE.test(tokens.slice(0, mention.from).findLast((t) => t.pos === "PUNCT")?.text ?? "")
    )
      return mention;
  }
  const last = tokens.at(-1)?.text ?? "";
  const whole = QUOTE.test(tokens[0]?.text ?? "") && (QUOTE.test(last) || last === ".");
  return whole && sentence > 0 && mentions.every((m) => isQuoted(tokens, m.from))
    ? findSpeaker(context, context.sentences[sentence - 1]?.tokens ?? [], sentence - 1)
    : undefined;
}
