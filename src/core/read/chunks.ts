/** Groups the words of a sentence into noun groups, verb groups and what joins them, from left to right. */
import { formOf, isUnchanging, singular } from "./forms.ts";
import type { Group, VerbForm, VerbGroup } from "./grammar.ts";
import type { Mention, Token } from "./reading.ts";

/** A piece of the sentence. `word` is the lower-case joining word or preposition; `time` groups name no one. */
export type Chunk =
  | { readonly kind: "noun"; readonly group: Group; readonly time: boolean; readonly pronoun: boolean; readonly bare: boolean }
  | { readonly kind: "verb"; readonly verb: VerbGroup }
  | { readonly kind: "word"; readonly letter: string; readonly word: string; readonly at: number };

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "hardly", "neither", "nor", "no", "cannot"]);
const PRETERITE = new Set(["past", "preterite"]);

/** Reads a noun group that starts at `start`; returns the position after it and its head, or undefined where there is none. */
function nounEnd(classes: string, start: number): { end: number; head: number } | undefined {
  let head = -1;
  let i = start;
  for (; i < classes.length; i++) {
    const c = classes[i]!;
    if (c === "n") head = i;
    else if (c === "o") {
      if (i > start) break;
      return { end: i + 1, head: i };
    } else if (c === "d" || c === "h") {
      if (head >= 0 && classes[i - 1] !== "p") break;
    } else if (c === "#" || c === "a") {
      if (head >= 0 && classes[i - 1] !== "p" && classes[i - 1] !== "-" && !(c === "a" && classes[i + 1] === "n")) break;
      if (head < 0 || classes[i - 1] === "p") continue;
    } else if (c === "p") {
      if (head < 0) break;
      const next = classes[i + 1];
      if (next === undefined || !/[nad#"eTv]/.test(next)) {
        i++;
        break;
      }
    } else if (c === "T") {
      if (head >= 0 && classes[i - 1] !== "p" && classes[i - 1] !== "-") break;
      head = i;
      if (classes[i + 1] !== "p" && classes[i + 1] !== "-") {
        i++;
        break;
      }
    } else if (c === "-") {
      if (i === start || i + 1 >= classes.length || !/[nav#T]/.test(classes[i + 1]!)) break;
    } else if (c === '"') {
      // "the “One China” policy", "the “exceptional seriousness”"
      const inside =
        i > start &&
        /[na]/.test(classes[i + 1] ?? "") &&
        (head < 0 || classes.slice(start, i).includes('"') || classes[i - 1] === "a");
      if (!inside) break;
    } else if (c === "e") {
      if (head >= 0 || i === start || !/[a#]/.test(classes[i + 1] ?? "")) break;
    } else if (c === "v" && classes[i - 1] === "-" && i > start) {
    } else break;
  }
  if (head < 0) {
    // "the first between", "both", "all four": a determiner or number alone stands for a noun
    const last = i - 1;
    if (
      last >= start &&
      /[d#a]/.test(classes[last]!) &&
      (classes[start] === "d" || classes[start] === "#" || classes[start] === "h")
    )
      return { end: i, head: last };
    return undefined;
  }
  return { end: i, head };
}

const timeWord = /^(weeks?|months?|years?|days?|decades?|hours?|century|centuries|time|times|while|moment|eve)$/;

/** Whoever owns one of these is somebody else. */
const RELATIONAL = new Set(
  "ally neighbour neighbor partner friend rival critic enemy foe adversary opponent backer supporter donor creditor lender counterpart colleague guest visitor victim attacker aggressor invader captor sponsor patron protector".split(
    " ",
  ),
);

function formGroup(tokens: readonly Token[], start: number, end: number, head: number, mentions: readonly Mention[]): Group {
  const names: Mention[] = [];
  const owners: Mention[] = [];
  for (const mention of mentions) {
    const [from, to] = mention.tokens;
    if (to <= start || from >= end || from < start - 2) continue;
    if (to > head && from <= head) names.push(mention);
    else if (to <= head) owners.push(mention);
  }
  const first = tokens[start]!.lower;
  const negative = first === "no" || first === "neither" || first === "nobody" || first === "none" || first === "nothing";
  return {
    start,
    end,
    head,
    names,
    owners,
    appositions: [],
    relational: RELATIONAL.has(singular(tokens[head]!.lower)),
    negative,
  };
}

/** Reads a verb group that starts at `start`: auxiliaries, adverbs and negations, then the verb, or a copula alone. */
function verbAt(classes: string, tokens: readonly Token[], start: number): VerbGroup | undefined {
  let i = start;
  const words: string[] = [];
  let negative = false;
  let ceased = false;
  let infinitive = false;
  let modal = "";
  let lastAux = -1;
  if (classes[i] === "t") {
    infinitive = true;
    i++;
  }
  for (; i < classes.length; i++) {
    const c = classes[i]!;
    const word = tokens[i]!.lower;
    if (c === "x") {
      lastAux = i;
      words.push(word);
      if (/^(will|would|shall|should|can|could|may|might|must|'ll|’ll|'d|’d|wo|ca)$/.test(word)) modal = word;
    } else if (c === "e" || (c === "d" && word === "no" && tokens[i + 1]?.lower === "longer") || word === "cannot") {
      if (NEGATIONS.has(word)) negative = true;
      if (word === "no" && tokens[i + 1]?.lower === "longer") ceased = true;
    } else if (c === "t" && lastAux >= 0 && /[vxe]/.test(classes[i + 1] ?? "")) {
      // "is to meet", "has to leave"
      modal = /^(have|has|had|having)$/.test(words.at(-1) ?? "") ? "must" : "be to";
      words.length = 0;
    } else if (c === "," && lastAux >= 0 && classes.slice(i, i + 4).match(/^,[ie]+[^,]?,/)) {
      break;
    } else break;
  }
  const isVerb = classes[i] === "v";
  // adverbs after a copula belong to what follows, and adverbs alone are no verb group
  if (!isVerb && lastAux < 0) return undefined;
  const head = isVerb ? i : lastAux;
  const word = tokens[head]!.lower;
  const form = isVerb ? formOf(word) : undefined;
  const lemma = isVerb ? (form?.lemma ?? tokens[head]!.lemma) : copula(word);
  const before = words.filter((w) => w !== word || isVerb);
  const be = /^(be|am|is|are|was|were|been|being|'s|’s|'re|’re|get|got)$/;
  const have = /^(have|has|had|having|'ve|’ve)$/;
  const past = form
    ? form.form === "past" || form.form === "participle" || isUnchanging(word)
    : /(ed|en|wn|nt|ld|pt)$/.test(word) && word !== lemma;
  const passive = isVerb && past && be.test(before.at(-1) ?? "");
  const gerundWord = isVerb ? /ing$/.test(word) && word !== lemma : word === "being" || word === "having";
  let kind: VerbForm = "finite";
  if (infinitive) kind = "infinitive";
  else if (modal === "" && before.length === 0 && gerundWord) kind = "gerund";
  else if (before[0] === "having" || before[0] === "being") kind = "gerund";
  else if (modal === "" && before.length === 0 && isVerb && (form ? form.form === "participle" : false)) kind = "participle";
  const presentAux = before.length > 0 && /^(is|are|has|have|do|does|am|'s|’s|'ve|’ve|'re|’re)$/.test(before[0]!);
  const present =
    modal === "" &&
    (before.length
      ? presentAux && !(be.test(before.at(-1)!) && past && false)
      : isVerb
        ? (word === lemma && !isUnchanging(word)) || form?.form === "s" || /[^s]s$/.test(word)
        : /^(is|are|has|have|does|do|am)$/.test(word));
  const negatedAfter = !isVerb && NEGATIONS.has(tokens[head + 1]?.lower ?? "") && tokens[head + 1]!.lower !== "no";
  return {
    start,
    end: head + 1,
    head,
    lemma,
    form: kind,
    passive,
    negative: negative || negatedAfter,
    ceased,
    modal,
    pluperfect: isVerb && have.test(before[0] ?? "") && before[0] === "had",
    present,
  };
}

function copula(word: string): string {
  if (/^(has|have|had|having|'ve|’ve)$/.test(word)) return "have";
  if (/^(do|does|did)$/.test(word)) return "do";
  return "be";
}

/** Is a lone verb in a past form, so that it may be a participle ("missiles fired from the island")? */
export function mayBeParticiple(verb: VerbGroup, tokens: readonly Token[]): boolean {
  if (verb.form === "participle") return true;
  if (verb.form !== "finite" || verb.modal || verb.head !== verb.end - 1) return false;
  for (let i = verb.start; i < verb.head; i++) if (/^(AUX)$/.test(tokens[i]!.pos)) return false;
  const word = tokens[verb.head]!.lower;
  const form = formOf(word);
  if (isUnchanging(word)) return true;
  return form ? PRETERITE.has(form.form) && form.form !== "preterite" : /ed$/.test(word);
}

/** The chunks of a sentence, in order. */
export function chunk(tokens: readonly Token[], classes: string, mentions: readonly Mention[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < classes.length) {
    const c = classes[i]!;
    if (c === "x" || c === "v" || c === "t" || (c === "e" && !/^(then|there|here|where|also|as)$/.test(tokens[i]!.lower))) {
      const verb = verbAt(classes, tokens, i);
      if (verb) {
        chunks.push({ kind: "verb", verb });
        i = verb.end;
        continue;
      }
    }
    if (/[nd#ahoT]/.test(c)) {
      const found = nounEnd(classes, i);
      if (found) {
        const group = formGroup(tokens, i, found.end, found.head, mentions);
        const head = tokens[found.head]!;
        const time = group.names.length === 0 && (classes[found.head] === "T" || timeWord.test(head.lower));
        const bare = /^[na]/.test(classes.slice(i)) && !group.owners.length;
        chunks.push({ kind: "noun", group, time, pronoun: c === "o", bare });
        i = found.end;
        continue;
      }
    }
    chunks.push({ kind: "word", letter: c, word: tokens[i]!.lower, at: i });
    i++;
  }
  return chunks;
}
