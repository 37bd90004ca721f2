/**
 * Gives each token of a sentence a class of one letter, which the chunker reads. It mends the slips of the tagger that matter here.
 *
 * n noun · d determiner · a adjective · # number · p possessive 's · h his, its · o pronoun · v verb · x auxiliary · i preposition
 * t to before a verb · c and, or · s conjunction that opens a clause · r which, who · e adverb · T time · - hyphen · , comma or dash
 * " quotation mark · . anything else
 */
import { formOf, isUnchanging } from "./forms.ts";
import { getLexicon } from "./lexicon.ts";
import { datelineEnd } from "./places.ts";
import type { Mention, SentenceTokens, Token } from "./reading.ts";

const set = (words: string) => new Set(words.split(" "));
const MODALS = set("will would shall should can could may might must 'll ’ll 'd ’d wo ca");
const AUXILIARIES = set("be am is are was were been being have has had having do does did 's ’s 've ’ve 're ’re");
const POSSESSIVES = set("his her its their our my your whose");
const PRONOUNS = set(
  "i you he she it we they him them us me himself herself itself themselves one nobody anybody somebody nothing anything",
);
const OPENERS = set("because although though if unless while whereas whether once when lest");
const RELATIVES = set("which who whom where");
const DAYS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december today yesterday tomorrow tonight",
);
const TIME_NOUNS = set("week month year night morning evening afternoon summer winter spring autumn");
const SPANS = set("weeks months years days decades hours minutes centuries decade ago");
const DETERMINERS = set("the a an this these those no any some each every both all neither either such another");
/** Verbs behind which a participle only describes. */
const STATES = set("stay remain become seem feel look appear grow keep");
const CLASS: Readonly<Record<string, string>> = {
  NOUN: "n",
  PROPN: "n",
  X: "n",
  DET: "d",
  ADJ: "a",
  NUM: "#",
  PRON: "o",
  VERB: "v",
  AUX: "x",
  ADP: "i",
  CCONJ: "c",
  SCONJ: "s",
  ADV: "e",
  INTJ: "e",
};

function punctuation(text: string): string {
  if (/^["“”«»„]$/.test(text)) return '"';
  if (/^[-‐‑]$/.test(text)) return "-";
  if (/^[,;:()[\]–—]|--$/.test(text)) return ",";
  return ".";
}

function classify(token: Token, previous: string, before: Token | undefined, next: Token | undefined): string {
  const { lower, pos } = token;
  // "Should Russia attack again, …"
  if (!before && /^(should|had|were)$/.test(lower)) return "s";
  if (MODALS.has(lower) && pos !== "NOUN") return "x";
  if (lower === "'s" || lower === "’s" || lower === "'" || lower === "’")
    return previous === "o" || pos === "AUX" ? "x" : previous === "n" || previous === "T" ? "p" : '"';
  if (pos === "PUNCT" || pos === "SYM") return punctuation(token.text);
  if (AUXILIARIES.has(lower)) return "x";
  if (POSSESSIVES.has(lower)) return lower === "her" && next && /^(ADP|PUNCT|ADV|PART)$/.test(next.pos) ? "o" : "h";
  if (lower === "not" || lower === "n't" || lower === "n’t" || lower === "never") return "e";
  if (lower === "to" && next && /^(war|peace|power|arms|court)$/.test(next.lower)) return "i";
  if (lower === "to") return pos === "PART" || next?.pos === "VERB" || next?.pos === "AUX" ? "t" : "i";
  if (lower === "according" && next?.lower === "to") return "i";
  if (PARTICIPIAL.has(lower) && !/^(x|e)$/.test(previous) && next && /^(DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(next.pos)) return "i";
  if (lower === "that") {
    if (previous === "n" && (next?.pos === "VERB" || next?.pos === "AUX" || pos === "PRON")) return "r";
    return pos === "DET" && next?.pos === "NOUN" ? "d" : pos === "PRON" && !next?.pos.startsWith("N") ? "o" : "s";
  }
  if (RELATIVES.has(lower)) return "r";
  if (lower === "what") return "o";
  if (OPENERS.has(lower)) return "s";
  if (lower === "than") return "i";
  if (PRONOUNS.has(lower)) return lower === "one" && token.text !== lower && before ? "n" : "o";
  if (DETERMINERS.has(lower)) return "d";
  if (DAYS.has(lower) && /^[A-Zty]/.test(token.text)) return "T";
  if ((lower === "march" || lower === "may") && token.text !== lower && pos !== "VERB") return "T";
  if (
    TIME_NOUNS.has(lower) &&
    before &&
    /^(this|last|next|that|late|early|previous|following|same|every|each|one|sunday|saturday|yesterday)$/.test(before.lower)
  )
    return "T";
  if (pos === "NUM" && /^(1[5-9]|20)\d\d$/.test(lower)) return "T";
  if (SPANS.has(lower)) return "T";
  if (pos === "PART") return "e";
  if (lower === "after" || lower === "before" || lower === "since" || lower === "until" || lower === "as") return "i";
  return CLASS[pos] ?? ".";
}

/** Prepositions that the tagger takes for verbs. */
const PARTICIPIAL = new Set(["following", "including", "excluding", "regarding", "concerning", "barring", "notwithstanding"]);

/** Is a noun the tagger's slip for a verb, or a verb its slip for a noun? */
function mend(classes: string[], tokens: readonly Token[], named: Uint8Array, demonyms: Uint8Array, i: number): string {
  const here = classes[i]!;
  const before = classes[i - 1] ?? ".";
  const after = classes[i + 1] ?? ".";
  const word = tokens[i]!.lower;
  if (here === "v") {
    // "Greece and Turkey both looked": the determiner belongs to those before it
    if (before === "d" && classes[i - 2] === "n" && /^(both|all|each)$/.test(tokens[i - 1]!.lower)) return here;
    if (before === "d" || before === "h" || before === "p" || before === "a")
      return after === "n" || after === "a" ? "a" : /ed$/.test(word) && before === "p" ? "v" : "n";
    if (before === "-" && after === "n") return "a";
    // "a list of favored partners"
    if (before === "i" && /[^e]ed$/.test(word) && /[na]/.test(after) && !named[i + 1]) return "a";
    // "has a border quarrel with": one border cannot "quarrel"
    if (
      before === "n" &&
      !named[i - 1] &&
      formOf(word)?.form === "base" &&
      /^(a|an|this|that|another)$/.test(tokens[i - 2]?.lower ?? tokens[i - 3]?.lower ?? "") &&
      !/s$/.test(tokens[i - 1]!.lower)
    )
      return "n";
    // "promised Finland help": a single state does not "help" without an s
    if (
      before === "n" &&
      named[i - 1] &&
      formOf(word)?.form === "base" &&
      !isUnchanging(word) &&
      !/s$/.test(tokens[i - 1]!.lower) &&
      getLexicon().nouns.has(word) &&
      !/[sx]|c[nd]+$/.test(classes.slice(Math.max(0, i - 6), i).join("")) &&
      !/[,d]/.test(after)
    )
      return "n";
    const form = formOf(word)?.form;
    // "held back aid", "would stay closed"
    if (
      form === "base" &&
      (before === "i" || before === "e") &&
      classes[i - 2] === "v" &&
      !/^(not|never|also)$/.test(tokens[i - 1]!.lower)
    )
      return "n";
    if (form === "past" && before === "v" && STATES.has(tokens[i - 1]!.lemma)) return "a";
    return here;
  }
  if (here === "a" && /[dpha]/.test(before) && !/[na#"-]/.test(after) && getLexicon().nouns.has(word)) return "n";
  // "has been arming Syria"
  if ((here === "a" || here === "n") && before === "x" && /[ndh]/.test(after) && formOf(word)?.form === "ing") return "v";
  // "…, infuriating Beijing"
  if (here === "a" && before === "," && formOf(word)?.form === "ing" && (named[i + 1] || /[dh]/.test(after))) return "v";
  if (here !== "n" && here !== "a") return here;
  const form = formOf(word);
  if (!form) return here;
  if ((before === "x" && MODALS.has(tokens[i - 1]!.lower) && form.form === "base") || (before === "t" && form.form === "base"))
    return "v";
  if (here === "n" && form.form === "s" && after === "t" && (before === "," || (before === "n" && !demonyms[i - 1]))) return "v";
  // "the two neighbours share a border"
  if (here === "n" && form.form === "base" && before === "n" && /[^s]s$/.test(tokens[i - 1]!.lower) && /[dh]/.test(after))
    return "v";
  // "Zimbabwe and South Africa share a border"
  if (
    here === "n" &&
    form.form === "base" &&
    named[i - 1] &&
    /[dhei]/.test(after) &&
    /c[nd]*$/.test(classes.slice(0, i).join(""))
  )
    return "v";
  // "London doubts Moscow's word": a name, then a verb that the tagger takes for a noun
  if (
    here === "n" &&
    form.form === "s" &&
    before === "n" &&
    named[i - 1] &&
    !demonyms[i - 1] &&
    /[ndha#i]/.test(after) &&
    !/[vx]/.test(classes.join("").replaceAll("tv", ""))
  )
    return "v";
  if (before === "r" && here === "n" && (form.form === "s" || form.form === "past")) return "v";
  // "Oman mediated between": an adjective behind a noun with nothing to describe
  if (here === "a" && before === "n" && form.form === "past" && /[idhet]/.test(after)) return "v";
  // "the United States blockaded Cuba", "has unsettled Chile"
  if (here === "a" && form.form === "past") {
    if (before === "n" && named[i - 1] && !demonyms[i - 1] && named[i + 1]) return "v";
    if (before === "x" && (named[i + 1] || /[dh]/.test(after)) && /^(has|have|had|having|'ve|’ve)$/.test(tokens[i - 1]!.lower))
      return "v";
  }
  const particle = /^(down|off|up|out|back|over)$/.test(tokens[i + 1]?.lower ?? "");
  const told = form.form === "past" || form.form === "preterite";
  if (here === "n" && before === "n" && told && (/^[dnh]$/.test(after) || particle) && tokens[i]!.text === word) return "v";
  return here;
}

/** One letter for each token; mentions count as nouns whatever the tagger thought. */
export function classesOf(sentence: SentenceTokens, mentions: readonly Mention[], limit: number): string {
  const tokens = sentence.tokens.length > limit ? sentence.tokens.slice(0, limit) : sentence.tokens;
  const classes: string[] = [];
  for (let i = 0; i < tokens.length; i++) classes.push(classify(tokens[i]!, classes[i - 1] ?? ".", tokens[i - 1], tokens[i + 1]));
  // "YEREVAN — Russian peacekeepers": where the report was written is no part of the sentence
  for (let i = 0, end = datelineEnd(tokens); i < end; i++) classes[i] = ",";
  const named = new Uint8Array(tokens.length);
  const demonyms = new Uint8Array(tokens.length);
  for (const mention of mentions) {
    const [from, to] = mention.tokens;
    const last = Math.min(to, tokens.length);
    if (mention.naming === "pronoun") continue;
    if (mention.naming === "description" || mention.naming === "organ" || mention.naming === "title") {
      if (last > from) named[last - 1] = 1;
      if (/[va]/.test(classes[last - 1] ?? "")) classes[last - 1] = "n";
      continue;
    }
    for (let i = from; i < last; i++) {
      named[i] = 1;
      if (mention.naming === "demonym") demonyms[i] = 1;
      if (/^[^d"p,h-]$/.test(classes[i]!)) classes[i] = i > from && classes[i] === "i" ? classes[i]! : "n";
    }
  }
  // "up to 4,000 troops": how many, not where to
  for (let i = 0; i < tokens.length - 2; i++)
    if (tokens[i]!.lower === "up" && tokens[i + 1]!.lower === "to" && (classes[i + 2] === "#" || tokens[i + 2]!.pos === "NUM")) {
      classes[i] = "#";
      classes[i + 1] = "#";
    }
  // "opposed to French mediation": "to" opens an infinitive only before a verb
  for (let i = 0; i < tokens.length; i++)
    if (
      classes[i] === "t" &&
      !/[vxe]/.test(classes[i + 1] ?? ".") &&
      (named[i + 1] || formOf(tokens[i + 1]?.lower ?? "")?.form !== "base")
    )
      classes[i] = "i";
  for (let i = 0; i < tokens.length; i++) if (!named[i]) classes[i] = mend(classes, tokens, named, demonyms, i);
  return classes.join("");
}
