/** The forms of the lexicon's verbs: "broke" and "broken" are "break". Regular ones are made by rule, the others come from the lexicon. */
import lexicon from "../../../graph-data/derived/lexicon.json" with { type: "json" };

/** `past` may be past tense or participle; `participle` is only that (broken), `preterite` only the past tense (broke). */
export type FormName = "base" | "s" | "ing" | "past" | "preterite" | "participle";
export interface Form {
  readonly lemma: string;
  readonly form: FormName;
}

const DOUBLES = new Set(
  "admit commit compel control deter equip expel omit permit prefer recur refer remit regret repel submit transfer transmit upset abet infer occur patrol propel rebut outwit".split(
    " ",
  ),
);
/** One syllable that ends in one vowel and one consonant doubles it: slammed, ripping. */
const SHORT = /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/;

/** The regular third person, -ing and -ed forms of a verb. */
export function inflect(verb: string): readonly (readonly [string, FormName])[] {
  const sibilant = /(s|x|z|ch|sh|o)$/.test(verb);
  const yAfterConsonant = /[^aeiou]y$/.test(verb);
  const stem = DOUBLES.has(verb) || SHORT.test(verb) ? verb + verb.at(-1) : verb;
  const silentE = /[^eoy]e$/.test(verb);
  const forms: [string, FormName][] = [
    [verb, "base"],
    [yAfterConsonant ? `${verb.slice(0, -1)}ies` : verb + (sibilant ? "es" : "s"), "s"],
    [/ie$/.test(verb) ? `${verb.slice(0, -2)}ying` : (silentE ? verb.slice(0, -1) : stem) + "ing", "ing"],
    [yAfterConsonant ? `${verb.slice(0, -1)}ied` : /e$/.test(verb) ? `${verb}d` : `${stem}ed`, "past"],
  ];
  if (/[^aeiou][aeiou]l$/.test(verb)) forms.push([`${verb}ling`, "ing"], [`${verb}led`, "past"]);
  return forms;
}

function build(): Map<string, Form> {
  const forms = new Map<string, Form>();
  const add = (word: string, lemma: string, form: FormName) => {
    if (!forms.has(word) || form === "base") forms.set(word, { lemma, form });
  };
  for (const [lemma, past, participle] of lexicon.irregular as [string, string, string][]) {
    for (const [word, form] of inflect(lemma)) if (form !== "past") add(word, lemma, form);
    if (past === participle) {
      if (past !== lemma) add(past, lemma, "past");
    } else {
      add(past, lemma, "preterite");
      if (participle !== lemma) add(participle, lemma, "participle");
    }
  }
  const irregular = new Set((lexicon.irregular as string[][]).map(([lemma]) => lemma));
  for (const lemma of lexicon.verbs as string[])
    if (!irregular.has(lemma)) for (const [word, form] of inflect(lemma)) add(word, lemma, form);
  return forms;
}

let forms: Map<string, Form> | undefined;

/** What a lower-case word is a form of, if the lexicon knows its verb. */
export function formOf(word: string): Form | undefined {
  forms ??= build();
  return forms.get(word);
}

let unchanging: ReadonlySet<string> | undefined;

/** Is a lower-case verb its own past form and participle: cut, hit, put, shut? */
export function isUnchanging(word: string): boolean {
  unchanging ??= new Set(
    (lexicon.irregular as [string, string, string][]).flatMap(([lemma, past, participle]) =>
      lemma === past && lemma === participle ? lemma : [],
    ),
  );
  return unchanging.has(word);
}

/** The singular of a lower-case English noun. */
export function singular(noun: string): string {
  if (noun.length < 4 || !noun.endsWith("s") || /(ss|us|is)$/.test(noun)) return IRREGULAR_PLURALS.get(noun) ?? noun;
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(ches|shes|sses|xes|zes|oes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
const IRREGULAR_PLURALS = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["crises", "crisis"],
  ["servicemen", "serviceman"],
]);
