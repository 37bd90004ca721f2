/** Who does it and to whom, where the cue is a verb. */
import { directed, distinct, type Found, NOBODY, NONE, type Roles, type Scene } from "./cast.ts";
import type { Cue } from "./cues.ts";
import { PREPOSITIONS, type Role } from "./frames.ts";
import type { Clause, Phrase } from "./grammar.ts";
import { nearestParty, type Party, partiesOf } from "./parties.ts";
import { agents, inChild, inComplement, inSlots, isPrivate, loosely, patients, slotPhrases } from "./search.ts";

/** Deeds that happen to a place as well as to its state. */
export const TERRITORIAL = new Set([
  "ASSAULT",
  "COERCE",
  "RETREAT",
  "MOBILIZE",
  "AID",
  "CONSULT",
  "SANCTION",
  "COOPERATE",
  "PROTEST",
  "SUPPORT",
  "CONCEDE",
]);

/** The same for verbs, where "of" belongs to some noun. */
const WITH_VERB = new Set(["with", "between", "among", "alongside"]);

/** Deeds that crowds, doctors and teachers may do for their country. */
const FOLK = new Set(["PROTEST", "AID"]);

export function verbRoles(scene: Scene, cue: Cue): Roles {
  const { frame, clause } = cue;
  const places = TERRITORIAL.has(frame.type);
  // "the referee from Japan", "German companies": whosever they are does nothing by them
  if (!clause.verb!.passive && frame.owner !== "T" && !FOLK.has(frame.type) && isPrivate(scene, clause.subject))
    return { ...directed(NOBODY, NOBODY), closed: true };
  const subject = agents(scene, clause);
  const phrases = slotPhrases(scene, clause);
  if (frame.owner === "B") return mutualVerb(scene, cue, subject, phrases);
  const find = (role: Role): Found => {
    if (frame.owner === role) return subject;
    if (frame.direct === role) {
      const found = patients(scene, clause, places);
      if (found.parties.length) return found;
    }
    const slot = inSlots(scene, cue, role, phrases, places);
    if (slot.parties.length) return slot;
    if (frame.direct === role && PREPOSITIONS.has(frame.particle)) {
      // "stood by Washington", "calls on the governments": the particle stands before its party
      const phrase = phrases.find((p) => p.preposition === frame.particle);
      const parties = partiesOf(scene.parse, phrase, { places });
      if (parties.length) return { parties, rule: "object, name" };
    }
    if (role === "T" && frame.that) return inComplement(scene, clause, frame.must);
    return NOBODY;
  };
  let source = find("S");
  let target = frame.must ? inComplement(scene, clause, true) : find("T");
  if (frame.must) return directed(source, target);
  // "was accused by Republican lawmakers": somebody did it who is no actor
  if (!source.parties.length && clause.verb!.passive && clause.slots.some((phrase) => phrase.preposition === "by"))
    return { ...directed(NOBODY, target), closed: true };
  if (!source.parties.length && clause.verb!.passive && target.rule.startsWith("behind “from”")) {
    // "three Russian diplomats were expelled from London": it is London that expels
    const expelled = partiesOf(scene.parse, clause.subject);
    if (expelled.length)
      return directed({ ...target, rule: "whose place it is" }, { parties: expelled, rule: "subject of a passive" });
  }
  if (!source.parties.length && frame.owner === "S" && clause.verb!.passive)
    source = hiddenAgent(scene, clause, target.parties, HOSTED.has(frame.type));
  if (!source.parties.length && frame.owner === "S" && !clause.verb!.passive) {
    const near = nearestParty(scene.mentions, cue.start, "before", 14);
    if (near) source = { parties: [near], rule: "nearest before" };
  }
  if (!target.parties.length && frame.direct === "T" && !clause.verb!.passive && isPrivate(scene, clause.objects[0]))
    // "accused the ruling party of serving Russia"
    return { ...directed(source, NOBODY), closed: true };
  if (!target.parties.length && frame.owner !== "T") {
    const own = new Set(source.parties.flatMap((party) => party.actors));
    if (frame.near.length)
      for (const object of clause.objects) {
        // "rejected the EU's call to join": whose call it is
        const parties = partiesOf(scene.parse, object, { places }).filter(
          (party) => !party.actors.some((actor) => own.has(actor)),
        );
        if (parties.length) {
          target = { parties, rule: "owner of the object" };
          break;
        }
      }
    if (
      !target.parties.length &&
      (frame.infinitive ||
        frame.type === "REJECT" ||
        frame.type === "THREATEN" ||
        frame.type === "AGREE" ||
        frame.type === "REQUEST")
    )
      target = inChild(scene, clause);
    if (!target.parties.length && (frame.direct === "T" || frame.near.length)) target = loosely(scene, cue, phrases, places);
  }
  if (!target.parties.length && clause.kind === "aside") target = otherOne(scene, source.parties);
  return towardEachOther(source, target, cue) ?? directed(source, target);
}

/** The only other actor that the sentence names. */
export function otherOne(scene: Scene, known: readonly Party[]): Found {
  const taken = new Set(known.flatMap((party) => party.actors));
  const others = scene.mentions.filter(
    (mention) => !mention.place && mention.actors.length === 1 && !taken.has(mention.actors[0]!),
  );
  if (new Set(others.map((mention) => mention.actors[0])).size !== 1) return NOBODY;
  return { parties: [{ actors: others[0]!.actors, mention: others[0]!, way: "nearest" }], rule: "the only other one" };
}

/** Deeds that a state does on its own soil. */
const HOSTED = new Set(["CONSULT", "SUPPORT", "COERCE", "SANCTION", "AID"]);

/** The agent of a passive that names none: the owner of its subject, or the only other one in the sentence. */
function hiddenAgent(scene: Scene, clause: Clause, targets: readonly Party[], hosted: boolean): Found {
  const undergoing = new Set(targets.flatMap((party) => party.actors));
  const owners: Party[] = [];
  for (const group of clause.subject?.groups ?? [])
    for (const mention of group.owners)
      if (!mention.actors.some((actor) => undergoing.has(actor))) owners.push({ actors: mention.actors, mention, way: "owner" });
  if (owners.length) return { parties: owners, rule: "owner of a passive's subject" };
  // "was received in Riyadh", "were expelled from Moscow": those whose place it is
  for (const phrase of hosted ? clause.slots : []) {
    if (!/^(in|at|from)$/.test(phrase.preposition)) continue;
    const hosts = partiesOf(scene.parse, phrase, { places: true, deep: false }).filter(
      (party) =>
        (party.mention.place || party.mention.naming === "capital" || phrase.preposition === "from") &&
        !party.actors.some((actor) => undergoing.has(actor)),
    );
    if (hosts.length) return { parties: hosts.slice(0, 1), rule: "whose place it is" };
  }
  return undergoing.size ? otherOne(scene, targets) : NOBODY;
}

/** Deeds that two can do against each other although the verb is directed. */
const TOGETHER = new Set(["ASSAULT", "MOBILIZE", "ACCUSE", "SANCTION", "STRAIN", "THREATEN", "REJECT", "RETREAT"]);

/** "Both armies sent troops", "twenty Indian and four Chinese soldiers were killed": a directed verb, but the two do it to each other. */
function towardEachOther(source: Found, target: Found, cue: Cue): Roles | undefined {
  const passive = cue.clause.verb!.passive;
  const [pair, other] = passive ? [target, source] : [source, target];
  if (distinct(pair.parties) !== 2 || !TOGETHER.has(cue.frame.type) || (passive && cue.frame.type !== "ASSAULT"))
    return undefined;
  if (!passive && pair.parties.length !== 1) return undefined;
  const guessed = other.parties.length === 0 || other.rule.startsWith("nearest") || other.rule === "loose phrase";
  if (!guessed && distinct(other.parties) !== 2) return undefined;
  return {
    sources: pair.parties,
    targets: NONE,
    mutual: true,
    rule: "both: the two toward each other",
    sourceRule: "the two",
    targetRule: "each other",
  };
}

function mutualVerb(scene: Scene, cue: Cue, subject: Found, phrases: readonly Phrase[]): Roles {
  const { clause, frame } = cue;
  const found: Party[] = [];
  let rule = "";
  if (clause.verb!.passive) {
    const owners = partiesOf(scene.parse, clause.subject);
    found.push(...subject.parties);
    if (!found.length) found.push(...owners);
    rule = subject.rule || (owners.length ? "subject of a passive" : "");
  } else {
    found.push(...subject.parties);
    rule = subject.rule;
  }
  const others: Party[] = [];
  const alone = distinct(found) < 2;
  if (alone || frame.direct === "B")
    for (const object of clause.objects) others.push(...partiesOf(scene.parse, object, { only: WITH_VERB }));
  let how = others.length ? "object" : "";
  for (const phrase of phrases)
    if (
      WITH_VERB.has(phrase.preposition) ||
      frame.slots.get(phrase.preposition) === "B" ||
      (phrase.preposition === "to" && frame.slots.has("to"))
    ) {
      const parties = partiesOf(scene.parse, phrase);
      if (parties.length && !how) how = `behind “${phrase.preposition}”`;
      others.push(...parties);
    }
  if (clause.gap && clause.antecedent && (WITH_VERB.has(clause.gap) || clause.gap === "object")) {
    others.push(...partiesOf(scene.parse, clause.antecedent));
    how ||= "antecedent";
  }
  if (!found.length && !clause.verb!.passive) {
    const near = nearestParty(scene.mentions, cue.start, "before", 14);
    if (near) {
      found.push(near);
      rule = "nearest before";
    }
  }
  return {
    sources: found,
    targets: others,
    mutual: true,
    rule: `both: ${rule || "none"}${how ? `, with ${how}` : ""}`,
    sourceRule: rule,
    targetRule: how || "both in one",
  };
}
