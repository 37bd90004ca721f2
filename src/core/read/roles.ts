/** Decides who does it and to whom, for a cue at its place in the parsed sentence. */
import { type Cue, reachOf } from "./cues.ts";
import { PREPOSITIONS, type Role } from "./frames.ts";
import type { Clause, Parse, Phrase } from "./grammar.ts";
import { getLexicon } from "./lexicon.ts";
import { hanging, nearestParty, type Party, partiesOf } from "./parties.ts";
import type { Mention, Token } from "./reading.ts";

/** Those who take part, before they are paired. For a mutual deed all stand in `sources`. */
export interface Roles {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly mutual: boolean;
  /** Which rules found source and target, in plain words, for "why?". */
  readonly rule: string;
  readonly sourceRule: string;
  readonly targetRule: string;
}

export interface Scene {
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Parties with the rule that found them. */
export interface Found {
  readonly parties: readonly Party[];
  readonly rule: string;
}
const COPULAS = new Set(["be", "remain", "become", "stay", "seem"]);
const NONE: readonly Party[] = [];
const NOBODY: Found = { parties: NONE, rule: "" };
const WITH = new Set(["with", "between", "among", "of", "alongside"]);
/** The same for verbs, where "of" belongs to some noun. */
const WITH_VERB = new Set(["with", "between", "among", "alongside"]);
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
/** Deeds that happen to a place as well as to its state. */
const TERRITORIAL = new Set([
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

/** Those who stand before a verb, or behind "by" where it is passive. */
function agents(scene: Scene, clause: Clause): Found {
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

/** Those who undergo a verb without a preposition. */
function patients(scene: Scene, clause: Clause, places: boolean): Found {
  const { parse } = scene;
  const verb = clause.verb!;
  if (verb.passive) {
    const parties = partiesOf(parse, clause.subject, { places });
    return { parties, rule: parties.length ? "subject of a passive" : "" };
  }
  for (const object of clause.objects) {
    const parties = partiesOf(parse, object, { places });
    if (parties.length) return { parties, rule: `object, ${parties[0]!.way}` };
  }
  if (clause.gap === "object" && clause.antecedent) {
    const parties = partiesOf(parse, clause.antecedent);
    if (parties.length) return { parties, rule: "antecedent of a relative clause" };
  }
  return NOBODY;
}

/** Phrases in which a verb's prepositional parties may stand: its own, and those that hang on its objects. */
function slotPhrases(scene: Scene, clause: Clause): Phrase[] {
  const found: Phrase[] = [...clause.slots];
  for (const object of clause.objects)
    for (const phrase of hanging(scene.parse, object)) if (!found.includes(phrase)) found.push(phrase);
  if (clause.verb?.passive && clause.subject) found.push(...hanging(scene.parse, clause.subject));
  found.push(...clause.fronted);
  return found;
}

function inSlots(scene: Scene, cue: Cue, role: Role, phrases: readonly Phrase[], places: boolean): Found {
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
function inComplement(scene: Scene, clause: Clause, subjectOnly: boolean): Found {
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
function inChild(scene: Scene, clause: Clause): Found {
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

function loosely(scene: Scene, cue: Cue, phrases: readonly Phrase[], places: boolean): Found {
  for (const phrase of phrases) {
    if (phrase.preposition === "as" || phrase.preposition === "after" || phrase.preposition === "during") break;
    if (!LOOSE.has(phrase.preposition)) continue;
    const parties = partiesOf(scene.parse, phrase, { places: places || phrase.preposition !== "in" });
    if (parties.length) return { parties, rule: "loose phrase" };
  }
  const near = nearestParty(scene.mentions, cue.end, "after", Math.min(12, reachOf(scene.parse, cue.clause, true) - cue.end));
  return near ? { parties: [near], rule: "nearest behind" } : NOBODY;
}

function verbRoles(scene: Scene, cue: Cue): Roles {
  const { frame, clause } = cue;
  const places = TERRITORIAL.has(frame.type);
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
  if (!source.parties.length && frame.owner === "S" && clause.verb!.passive) source = hiddenAgent(scene, clause, target.parties);
  if (!source.parties.length && frame.owner === "S" && !clause.verb!.passive) {
    const near = nearestParty(scene.mentions, cue.start, "before", 14);
    if (near) source = { parties: [near], rule: "nearest before" };
  }
  if (!target.parties.length && frame.owner !== "T") {
    if (
      frame.infinitive ||
      frame.type === "REJECT" ||
      frame.type === "THREATEN" ||
      frame.type === "AGREE" ||
      frame.type === "REQUEST"
    )
      target = inChild(scene, clause);
    if (!target.parties.length && frame.near.length)
      for (const object of clause.objects) {
        const parties = partiesOf(scene.parse, object, { places });
        if (parties.length) {
          target = { parties, rule: "owner of the object" };
          break;
        }
      }
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

/** The agent of a passive that names none: the owner of its subject, or the only other one in the sentence. */
function hiddenAgent(scene: Scene, clause: Clause, targets: readonly Party[]): Found {
  const undergoing = new Set(targets.flatMap((party) => party.actors));
  const owners: Party[] = [];
  for (const group of clause.subject?.groups ?? [])
    for (const mention of group.owners)
      if (!mention.actors.some((actor) => undergoing.has(actor))) owners.push({ actors: mention.actors, mention, way: "owner" });
  if (owners.length) return { parties: owners, rule: "owner of a passive's subject" };
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

function directed(source: Found, target: Found): Roles {
  return {
    sources: source.parties,
    targets: target.parties,
    mutual: false,
    rule: `source: ${source.rule || "none"}; target: ${target.rule || "none"}`,
    sourceRule: source.rule,
    targetRule: target.rule,
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
  if (!found.length) {
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

/** The subject of a verb that carries a noun: "launched an attack", "began talks". */
function carrier(scene: Scene, cue: Cue): Found {
  const { clause, phrase } = cue;
  if (!clause.verb || !phrase) return NOBODY;
  const isObject = clause.objects.includes(phrase) || clause.slots[0] === phrase || clause.fronted.includes(phrase);
  if (!isObject) return NOBODY;
  const operator = getLexicon().operators.get(clause.verb.lemma);
  const subject = agents(scene, clause);
  const light = operator !== undefined || clause.verb.lemma === "be" || clause.verb.lemma === "have";
  return {
    parties: subject.parties,
    rule: subject.parties.length
      ? light
        ? "subject of the verb that carries the noun"
        : "subject of the verb before the noun"
      : "",
  };
}

function nounRoles(scene: Scene, cue: Cue): Roles {
  const { frame, group, phrase } = cue;
  if (!group || !phrase) return directed(NOBODY, NOBODY);
  const owners: Party[] = group.owners
    .filter((mention) => !mention.place)
    .map((mention) => ({ actors: mention.actors, mention, way: "owner" }));
  const behind = phrase.groups.at(-1) === group || phrase.groups.length === 1 ? hanging(scene.parse, phrase) : [];
  const places = TERRITORIAL.has(frame.type);
  if (frame.owner === "B") {
    const found = [...owners];
    let how = owners.length ? "owner" : "";
    for (const next of behind) {
      if (!WITH.has(next.preposition) && frame.slots.get(next.preposition) !== "B") continue;
      const parties = partiesOf(scene.parse, next, { deep: false });
      found.push(...parties);
      if (parties.length) how += `${how ? ", " : ""}behind “${next.preposition}”`;
    }
    if (distinct(found) < 2) {
      const by = carrier(scene, cue);
      found.push(...by.parties);
      if (by.parties.length) how += `${how ? ", " : ""}${by.rule}`;
    }
    return { sources: found, targets: NONE, mutual: true, rule: `both: ${how || "none"}`, sourceRule: how, targetRule: "noun" };
  }
  const by = behind.find((next) => next.preposition === "by");
  let doer: Found = { parties: owners, rule: owners.length ? "owner of the noun" : "" };
  if (by) {
    const parties = partiesOf(scene.parse, by, { deep: false });
    if (parties.length) doer = { parties, rule: "behind “by”" };
  }
  const slot = inSlots(scene, cue, "T", behind, places);
  let other = slot;
  if (!doer.parties.length) {
    const found = carrier(scene, cue);
    const of = behind.find((next) => next.preposition === "of" || next.preposition === "from");
    if (found.parties.length && found.rule.startsWith("subject of the verb that carries")) doer = found;
    else if (of && frame.slots.get(of.preposition) !== "T")
      doer = { parties: partiesOf(scene.parse, of, { deep: false }), rule: "behind “of”" };
  }
  if (doer.parties.length && !slot.parties.length) {
    // "would not grant Egypt's demand", "can count on a promise from Britain": the other one stands before the verb
    const found = carrier(scene, cue);
    if (found.parties.length && found.parties !== doer.parties) other = { parties: found.parties, rule: "the one who answers" };
  }
  if (frame.owner === "T") return directed(slot, doer);
  return directed(doer, other);
}

function distinct(parties: readonly Party[]): number {
  return new Set(parties.flatMap((party) => party.actors)).size;
}

/** "Japan, its oldest ally", "China is Pakistan's friend", "the two rivals". */
function whoRoles(scene: Scene, cue: Cue): Roles {
  const { group, phrase, frame, clause } = cue;
  const owners: Party[] = [];
  const called: Party[] = [];
  let how = "";
  if (group && phrase) {
    for (const mention of group.owners) owners.push({ actors: mention.actors, mention, way: "owner" });
    for (const mention of group.names) {
      const inside: Party = { actors: mention.actors, mention, way: "name" };
      called.push(inside);
      if (new Set(mention.actors).size >= 2 && frame.owner === "B")
        return {
          sources: [inside],
          targets: NONE,
          mutual: true,
          rule: "both: a word for the two",
          sourceRule: "group word",
          targetRule: "group word",
        };
    }
    for (const next of hanging(scene.parse, phrase)) {
      if (next.preposition !== "of" && next.preposition !== "to" && next.preposition !== "with" && next.preposition !== "for")
        continue;
      const parties = partiesOf(scene.parse, next, { deep: false });
      owners.push(...parties);
    }
    const host = phrase.groups.find((g) => g.appositions.includes(group));
    if (host) {
      const plural = /s$/.test(scene.tokens[group.head]!.lower);
      const hosts = plural ? phrase.groups : [host];
      called.push(...hosts.flatMap((h) => h.names.map((mention): Party => ({ actors: mention.actors, mention, way: "name" }))));
      how = "apposition";
    } else if (clause.verb && COPULAS.has(clause.verb.lemma) && phrase !== clause.subject && !phrase.preposition) {
      called.push(...agents(scene, clause).parties);
      how = "subject of “be”";
    } else if (clause.verb && phrase.preposition === "as") {
      called.push(
        ...(clause.verb.passive
          ? partiesOf(scene.parse, clause.subject)
          : clause.objects.flatMap((o) => partiesOf(scene.parse, o)).length
            ? clause.objects.flatMap((o) => partiesOf(scene.parse, o))
            : agents(scene, clause).parties),
      );
      how = "behind “as”";
    } else if (group.owners.length && scene.tokens[group.end] && called.length === 0) {
      // "its ally Japan": the name follows at once
      const next = scene.parse.phrases[phrase.index + 1];
      if (next && next.start === group.end && !next.preposition) called.push(...partiesOf(scene.parse, next, { deep: false }));
      how = "name behind";
    }
    for (const apposition of group.appositions)
      for (const mention of apposition.names) called.push({ actors: mention.actors, mention, way: "name" });
  }
  if (frame.owner === "B") {
    const both = called.length > 0 && owners.length > 0;
    return {
      sources: both ? owners : [],
      targets: both ? called : NONE,
      mutual: true,
      rule: `both: ${how || "none"}`,
      sourceRule: how,
      targetRule: "who",
    };
  }
  return directed({ parties: called, rule: how || "name" }, { parties: owners, rule: owners.length ? "owner of the word" : "" });
}

/** Finds the roles of a cue. */
export function findRoles(scene: Scene, cue: Cue): Roles {
  if (cue.frame.kind === "verb") return verbRoles(scene, cue);
  if (cue.frame.kind === "who") return whoRoles(scene, cue);
  return nounRoles(scene, cue);
}
