/** What the words above a deed make of it: "refused to sign" is REJECT, "stopped buying" SANCTION, "threatened to bomb" THREATEN. */
import { type EventType, polarityOf } from "../codebook.ts";
import type { Cue } from "./cues.ts";
import { formOf, singular } from "./forms.ts";
import type { Clause, Phrase } from "./grammar.ts";
import { getLexicon, type Operator } from "./lexicon.ts";
import type { Token } from "./reading.ts";

/** The deed after all operators: its type and what they say of its status. */
export interface Deed {
  readonly type: EventType;
  /** Set where an operator settles how real it is. */
  readonly reality: "" | "intended" | "possible" | "denied" | "uttered";
  /** The operators met, outermost last, for "why?". */
  readonly operators: readonly string[];
}

/** Types that are done by saying them: a promise of the future still happened. */
export const UTTERED: ReadonlySet<EventType> = new Set(["AGREE", "APPEAL", "REQUEST", "THREATEN", "REJECT", "ACCUSE"]);

function ended(type: EventType): EventType {
  if (type === "AGREE" || type === "TIES" || type === "CONSULT" || type === "APPEAL") return "REJECT";
  if (polarityOf(type) === "cooperation") return "SANCTION";
  return type === "ASSAULT" || type === "MOBILIZE" || type === "COERCE" ? "RETREAT" : "CONCEDE";
}

/** One operator on one deed. */
export function operate(operator: Operator, deed: Deed, word: string): Deed {
  const cooperative = polarityOf(deed.type) === "cooperation";
  const operators = [...deed.operators, word];
  switch (operator) {
    case "refusal":
    case "failure":
      return cooperative ? { type: "REJECT", reality: "uttered", operators } : { ...deed, reality: "denied", operators };
    case "promise":
      if (!cooperative && deed.reality !== "denied")
        return { type: deed.type === "REJECT" || deed.type === "ACCUSE" ? deed.type : "THREATEN", reality: "uttered", operators };
      return deed.reality === "denied"
        ? { type: "AGREE", reality: "uttered", operators }
        : { ...deed, reality: UTTERED.has(deed.type) ? "uttered" : "intended", operators };
    case "threat":
      return { type: "THREATEN", reality: "uttered", operators };
    case "readiness":
      return deed.type === "ASSAULT"
        ? { type: "MOBILIZE", reality: "", operators }
        : { ...deed, reality: deed.reality || "intended", operators };
    case "plan":
      return { ...deed, reality: deed.reality || "intended", operators };
    case "wish":
      return { ...deed, reality: deed.reality || (UTTERED.has(deed.type) && cooperative ? "uttered" : "possible"), operators };
    case "end":
      return { ...deed, type: ended(deed.type), operators };
    case "hint":
      return { ...deed, reality: deed.reality || "possible", operators };
    case "denial":
      return { ...deed, reality: "denied", operators };
    case "light":
      return { ...deed, operators };
  }
}

/** The operator that a noun is, as in "intent to defend" or "the refusal to sign". */
function nounOperator(tokens: readonly Token[], phrase: Phrase): [Operator, string] | undefined {
  const word = tokens[phrase.groups.at(-1)!.head]!.lower;
  const { operators } = getLexicon();
  const one = singular(word);
  const found = operators.get(one) ?? operators.get(formOf(one)?.lemma ?? "");
  return found && [found, one];
}

function verbOperator(tokens: readonly Token[], clause: Clause): [Operator, string] | undefined {
  const verb = clause.verb!;
  const { operators } = getLexicon();
  const particle = tokens[verb.end]?.lower ?? "";
  const found = operators.get(`${verb.lemma} ${particle}`) ?? operators.get(verb.lemma);
  if (found) return [found, verb.lemma];
  if (verb.lemma === "be") {
    // "is ready to", "is expected to"
    for (let i = verb.end; i < verb.end + 3; i++) {
      const word = tokens[i]?.lower ?? "";
      const adjective = operators.get(word);
      if (adjective) return [adjective, word];
    }
  }
  return undefined;
}

/** Operators that also work on a gerund: "stopped buying", "denied bombing". */
const GERUND_OPERATORS: ReadonlySet<Operator> = new Set(["end", "light", "denial", "wish", "hint"]);
/** Operators whose negation refuses: "do not wish to open talks". */
const WILLING: ReadonlySet<Operator> = new Set(["wish", "promise", "plan"]);

/** "threatened to break off relations over their ties with Israel": the ties are no part of the threat. */
const standsApart = ({ phrase, frame, clause }: Cue) =>
  frame.kind === "noun" &&
  phrase !== undefined &&
  !clause.objects.includes(phrase) &&
  /^(over|after|during|since|amid|despite|because|by|of|from|following|before|until|about|as)$/.test(phrase.preposition);

/** A gerund apart from the verb above it: ", accusing Seoul". */
export const isAdjunct = (clause: Clause) =>
  clause.kind === "gerund" &&
  !clause.opener &&
  clause.parent?.verb !== undefined &&
  clause.verb!.start > clause.parent.verb.end + 1;

/** Applies the operators above a cue, innermost first. */
export function deedOf(tokens: readonly Token[], cue: Cue, clauses: readonly Clause[]): Deed {
  let deed: Deed = { type: cue.frame.type, reality: "", operators: [] };
  const { operators } = getLexicon();
  const { clause, phrase } = cue;
  let at: Clause | undefined = clause;
  if (phrase && cue.frame.kind === "noun" && clause.verb) {
    const carried = clause.objects.includes(phrase) || (clause.verb.passive && clause.subject === phrase);
    const operator = carried ? verbOperator(tokens, clause) : undefined;
    if (operator) deed = operate(operator[0], deed, operator[1]);
    if (cue.group?.negative) deed = { ...deed, reality: "denied" };
  }
  if (cue.frame.kind === "verb" && clause.verb && !UTTERED.has(deed.type) && polarityOf(deed.type) === "cooperation") {
    // "promised Finland money": the verb itself is the promise
    const own = operators.get(clause.verb.lemma);
    // an apology or congratulations that are offered are given; who orders aircraft buys them
    const { lemma } = clause.verb;
    const done = lemma === "order" || (lemma === "offer" && (deed.type === "CONCEDE" || deed.type === "SUPPORT"));
    if (!done && (own === "promise" || own === "plan")) deed = operate(own, deed, lemma);
  }
  for (let depth = 0; at && depth < 4 && !standsApart(cue); depth++) {
    if (at.kind !== "infinitive" && at.kind !== "gerund") break;
    const above: Clause | undefined = at.parent;
    // "would scrap the pact, accusing Seoul of …"
    if (isAdjunct(at)) break;
    const own = at.verb;
    if (own?.negative) deed = { ...deed, reality: "denied" };
    if (at.noun) {
      const operator = nounOperator(tokens, at.noun);
      if (operator && operator[0] !== "light") deed = operate(operator[0], deed, operator[1]);
    }
    if (above?.verb && !(at.kind === "gerund" && at.opener && !/^(from|of|to|against|with)$/.test(at.opener))) {
      const operator = verbOperator(tokens, above);
      const passes = at.kind === "infinitive" || (operator && GERUND_OPERATORS.has(operator[0]));
      if (operator && above.verb.negative && WILLING.has(operator[0])) deed = operate("refusal", deed, `not ${operator[1]}`);
      else if (operator && passes) deed = operate(operator[0], deed, operator[1]);
    }
    at = above;
  }
  return conditioned(deed, clause, cue, clauses, tokens);
}

/** Verbs of granting: not to do them is a deed of its own. */
const GRANTS = new Set([
  "allow",
  "let",
  "permit",
  "grant",
  "admit",
  "give",
  "receive",
  "recognise",
  "recognize",
  "supply",
  "sell",
  "lend",
]);
const POSSIBLY = /^(may|might|could|can)$/;

/** "will withdraw unless …" threatens; "would not grant the demand" refuses. */
function conditioned(deed: Deed, clause: Clause, cue: Cue, clauses: readonly Clause[], tokens: readonly Token[]): Deed {
  const { verb } = clause;
  if (!verb || cue.frame.kind !== "verb" || deed.reality) return deed;
  const cooperative = polarityOf(deed.type) === "cooperation";
  const none = clause.objects[0]?.groups[0]?.negative ?? false;
  const noMore = none && /^more$/.test(tokens[clause.objects[0]!.start + 1]?.lower ?? "");
  if (verb.ceased || noMore)
    return { type: ended(deed.type), reality: "uttered", operators: [...deed.operators, noMore ? "no more" : "no longer"] };
  if ((verb.negative || none) && GRANTS.has(verb.lemma) && cooperative && !POSSIBLY.test(verb.modal))
    return { type: deed.type === "AGREE" ? "REJECT" : "SANCTION", reality: "uttered", operators: [...deed.operators, "not"] };
  if (/^(will|would|'ll|’ll)$/.test(verb.modal) && clauses.some((c) => c.opener === "unless" && c.parent === clause))
    return { type: "THREATEN", reality: "uttered", operators: [...deed.operators, "unless"] };
  if ((verb.negative || none) && /^(will|would|wo)$/.test(verb.modal) && cooperative && deed.type !== "TIES")
    return { type: "REJECT", reality: "uttered", operators: [...deed.operators, `${verb.modal} not`] };
  return deed;
}
