/** Looks for parties around a verb: before it, behind it, behind a preposition, in what hangs on it. */

import { polarityOf } from "../codebook.ts";
import { type Found, NOBODY, type Scene } from "./cast.ts";
import { type Cue, reachOf } from "./cues.ts";
import { singular } from "./forms.ts";
import type { Role } from "./frames.ts";
import type { Clause, Phrase } from "./grammar.ts";
import { getLexicon } from "./lexicon.ts";
import { hanging, nearestParty, type Party, partiesOf } from "./parties.ts";
import { PRIVATE } from "./private.ts";

/** Prepositions behind which a target may stand although the entry does not say so. */
const LOOSE = new Set([
  "on",
  "against",
  "to",
  "with",
  "at",
  "from",
  "of",
  "toward",
  "towards",
  "over",
  "for",
  "into",
  "upon",
  "about",
  "between",
  "among",
  "in",
]);

/** Is a phrase about people who do not act for a country, whosever they are? */
export const isPrivate = ({ tokens }: Scene, phrase: Phrase | undefined) =>
  phrase?.groups.every((group) => !group.names.length && PRIVATE.has(singular(tokens[group.head]!.lower))) ?? false;

/** Those who stand before a verb, or behind "by" where it is passive. */
export function agents(scene: Scene, clause: Clause): Found {
  const { parse } = scene;
  const verb = clause.verb!;
  if (verb.passive) {
    const by = clause.slots.find((phrase) => phrase.preposition === "by");
    const parties = partiesOf(parse, by);
    return { parties, rule: parties.length ? "agent behind “by”" : "" };
  }
  if (clause.kind === "infinitive" && clause.noun) {
    // "Tokyo's stated intent to defend": whose intent it is
    const owners = clause.noun.groups.at(-1)!.owners.map((mention): Party => ({ actors: mention.actors, mention, way: "owner" }));
    if (owners.length) return { parties: owners, rule: "owner of the noun before the infinitive" };
  }
  let parties = partiesOf(parse, clause.subject, { only: new Set(["of", "by", "from", "in", "at"]) });
  if (parties.length)
    return { parties, rule: clause.kind === "relative" ? "subject of a relative clause" : `subject, ${parties[0]!.way}` };
  if (clause.noun) {
    parties = partiesOf(parse, clause.noun, { only: new Set(["of", "by"]) });
    if (parties.length) return { parties, rule: "owner of the noun before the infinitive" };
  }
  const parent = clause.parent;
  if (parent?.verb && (clause.kind === "infinitive" || clause.kind === "gerund" || clause.kind === "joined")) {
    const above = agents(scene, parent);
    if (above.parties.length) return { parties: above.parties, rule: `subject of the verb above (${above.rule})` };
  }
  if (
    parent?.verb &&
    clause.kind === "complement" &&
    clause.subject &&
    !/[oh]/.test(parse.classes[clause.subject.groups[0]!.head] ?? "")
  ) {
    // "announced that one division would leave": its own division
    const above = agents(scene, parent);
    if (above.parties.length) return { parties: above.parties, rule: "the speaker's own" };
  }
  return NOBODY;
}

/** Is a phrase about a deed whose "of" tells to whom it is done: the removal, the arrest, the invasion of? */
const undergoes = ({ tokens }: Scene, phrase: Phrase) => {
  const frames = getLexicon().nouns.get(singular(tokens[phrase.groups.at(-1)!.head]!.lower)) ?? [];
  return frames.some(
    (frame) =>
      frame.kind === "noun" && frame.owner === "S" && frame.slots.get("of") === "T" && polarityOf(frame.type) === "tension",
  );
};

/** Words for a deed, by which a clause is taken up again. */
const DEED =
  /^(step|move|act|action|decision|measure|gesture|show|flight|visit|claim|charge|accusation|demand|threat|attack|raid|provocation|plan|proposal|offer|policy|deal|agreement|pact|sale|exercise|deployment|breach|violation|intervention|statement|remark|speech|response|answer|request|appeal|warning|ban|blockade|strike|operation|incursion|seizure|arrest|expulsion|vote|resolution)$/;

/** "cut off the gas, a step that Ukraine condemned": what is condemned is what the clause before tells. */
function sumsUp({ tokens }: Scene, clause: Clause): boolean {
  if (!clause.parent?.verb) return false;
  const who = (clause.subject && clause.subject !== clause.antecedent ? clause.subject.start : clause.verb!.start) - 1;
  for (let k = who - 1; k > Math.max(0, who - 7); k--)
    if (tokens[k]!.text === ",")
      return /^(an?|another)$/.test(tokens[k + 1]!.lower) && tokens.slice(k + 2, who + 1).some((token) => DEED.test(token.lower));
  return false;
}

/** Those who undergo a verb without a preposition. */
export function patients(scene: Scene, clause: Clause, places: boolean): Found {
  const { parse } = scene;
  const verb = clause.verb!;
  if (verb.passive) {
    const parties = partiesOf(parse, clause.subject, { places });
    return { parties, rule: parties.length ? "subject of a passive" : "" };
  }
  for (const object of clause.objects) {
    const parties = partiesOf(parse, object, { places });
    // "approved the removal of Japan": done to Japan, but not by approving
    if (parties[0]?.way === "of" && undergoes(scene, object)) continue;
    if (parties.length) return { parties, rule: `object, ${parties[0]!.way}` };
  }
  if (clause.gap === "object" && clause.antecedent) {
    if (sumsUp(scene, clause)) {
      const doers = agents(scene, clause.parent!);
      if (doers.parties.length) return { parties: doers.parties, rule: "what the clause before tells" };
    }
    const parties = partiesOf(parse, clause.antecedent);
    if (parties.length) return { parties, rule: "antecedent of a relative clause" };
  }
  return NOBODY;
}

/** Phrases in which a verb's prepositional parties may stand: its own, and those that hang on its objects. */
export function slotPhrases(scene: Scene, clause: Clause): Phrase[] {
  const found: Phrase[] = [...clause.slots];
  for (const object of clause.objects)
    for (const phrase of hanging(scene.parse, object)) if (!found.includes(phrase)) found.push(phrase);
  if (clause.verb?.passive && clause.subject) found.push(...hanging(scene.parse, clause.subject));
  found.push(...clause.fronted);
  return found;
}

export function inSlots(scene: Scene, cue: Cue, role: Role, phrases: readonly Phrase[], places: boolean): Found {
  for (const phrase of phrases) {
    if (cue.frame.slots.get(phrase.preposition) !== role) continue;
    const parties = partiesOf(scene.parse, phrase, { places });
    if (parties.length) return { parties, rule: `behind “${phrase.preposition}”, ${parties[0]!.way}` };
  }
  const { clause } = cue;
  if (clause.gap && clause.antecedent && cue.frame.slots.get(clause.gap) === role && !cue.phrase) {
    const parties = partiesOf(scene.parse, clause.antecedent);
    if (parties.length) return { parties, rule: `antecedent behind “${clause.gap}”` };
  }
  return NOBODY;
}

/** The subject of the clause after "that", or of the infinitive that follows. */
export function inComplement(scene: Scene, clause: Clause, subjectOnly: boolean): Found {
  for (const child of scene.parse.clauses) {
    if (child.parent !== clause || child.kind !== "complement") continue;
    const parties = partiesOf(scene.parse, child.subject);
    if (parties.length) return { parties, rule: "subject of the clause after “that”" };
    if (subjectOnly) continue;
    const below = patients(scene, child, false);
    if (below.parties.length) return { parties: below.parties, rule: "in the clause after “that”" };
  }
  return NOBODY;
}

/** Parties of an infinitive or gerund that hangs on a clause: its object or the first phrase behind it. */
export function inChild(scene: Scene, clause: Clause): Found {
  for (const child of scene.parse.clauses) {
    if (child.parent !== clause || (child.kind !== "infinitive" && child.kind !== "gerund")) continue;
    const direct = patients(scene, child, true);
    if (direct.parties.length) return { parties: direct.parties, rule: "object of the verb below" };
    for (const phrase of slotPhrases(scene, child)) {
      if (!LOOSE.has(phrase.preposition)) continue;
      const parties = partiesOf(scene.parse, phrase, { places: true });
      if (parties.length) return { parties, rule: "behind the verb below" };
    }
    const deeper = inChild(scene, child);
    if (deeper.parties.length) return deeper;
  }
  return NOBODY;
}

export function loosely(scene: Scene, cue: Cue, phrases: readonly Phrase[], places: boolean): Found {
  for (const phrase of phrases) {
    if (phrase.preposition === "as" || phrase.preposition === "after" || phrase.preposition === "during") break;
    if (!LOOSE.has(phrase.preposition)) continue;
    const parties = partiesOf(scene.parse, phrase, { places });
    if (parties.length) return { parties, rule: "loose phrase" };
  }
  const near = nearestParty(scene.mentions, cue.end, "after", Math.min(12, reachOf(scene.parse, cue.clause, true) - cue.end));
  return near ? { parties: [near], rule: "nearest behind" } : NOBODY;
}
