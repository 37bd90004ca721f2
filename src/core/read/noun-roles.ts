/** Who does it and to whom, where the cue is a noun: an attack, talks, an ally. */
import { directed, distinct, type Found, NOBODY, NONE, type Roles, type Scene } from "./cast.ts";
import type { Cue } from "./cues.ts";
import { singular } from "./forms.ts";
import { getLexicon } from "./lexicon.ts";
import { hanging, type Party, partiesOf } from "./parties.ts";
import { ABSTRACT } from "./private.ts";
import { agents, inSlots } from "./search.ts";
import { TERRITORIAL } from "./verb-roles.ts";

const COPULAS = new Set(["be", "remain", "become", "stay", "seem"]);

const WITH = new Set(["with", "between", "among", "of", "alongside"]);

/** Verbs of those who look on. */
const REACTIONS = new Set(
  "welcome praise hail applaud congratulate salute celebrate mark endorse bless condemn criticise criticize denounce deplore regret lament mourn decry slam blast oppose mock deride ridicule watch observe report describe call follow expect fear".split(
    " ",
  ),
);

/** Verbs whose object and preposition lead to a deed: "took part in", "gave way to". */
const TAKES_PART = new Set(["take", "have", "give", "bring", "put", "play", "make", "pay", "hold", "sign", "send"]);

/** The subject of a verb that carries a noun: "launched an attack", "began talks". */
function carrier(scene: Scene, cue: Cue): Found {
  const { clause, phrase } = cue;
  if (!clause.verb || !phrase) return NOBODY;
  const operator = getLexicon().operators.get(clause.verb.lemma);
  // "took part in talks", but not "backed opposing sides in Yemen's war"
  const first =
    clause.slots[0] === phrase && (operator !== undefined || clause.objects.length === 0 || TAKES_PART.has(clause.verb.lemma));
  if (!first && !clause.objects.includes(phrase) && !clause.fronted.includes(phrase)) return NOBODY;
  // "Oman welcomed the agreement": it is no party to it
  if (REACTIONS.has(clause.verb.lemma)) return NOBODY;
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

const clauseOf = ({ clause, phrase }: Cue) => (clause.subject === phrase ? undefined : clause);

export function nounRoles(scene: Scene, cue: Cue): Roles {
  const { frame, group, phrase } = cue;
  if (!group || !phrase) return directed(NOBODY, NOBODY);
  const owners: Party[] = group.owners
    .filter((mention) => !mention.place)
    .map((mention) => ({ actors: mention.actors, mention, way: "owner" }));
  const behind = phrase.groups.at(-1) === group || phrase.groups.length === 1 ? hanging(scene.parse, phrase) : [];
  const places = TERRITORIAL.has(frame.type);
  const against = behind.find((next) => next.preposition === "against" || next.preposition === "on");
  // "the war against terrorism": no state
  if (against?.groups.every((one) => !one.names.length && ABSTRACT.has(singular(scene.tokens[one.head]!.lower))))
    return { ...directed(NOBODY, NOBODY), closed: true };
  if (frame.owner === "B") {
    const found = [...owners];
    let how = owners.length ? "owner" : "";
    for (const next of behind) {
      if (!WITH.has(next.preposition) && frame.slots.get(next.preposition) !== "B") continue;
      const parties = partiesOf(scene.parse, next, { deep: false });
      // "talks between Israel and Hamas", "talks with the rebels"
      const strangers = next.groups.filter((one) => !one.names.length && !one.owners.length && !one.appositions.length).length;
      if (strangers > 0 && (next.preposition === "between" || (next.preposition === "with" && !parties.length)))
        return { ...directed(NOBODY, NOBODY), closed: true };
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
  // "condemned for the visit by Syria": whoever stands behind "by" may have done the verb
  const by = clauseOf(cue)?.verb?.passive ? undefined : behind.find((next) => next.preposition === "by");
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

/** "Japan, its oldest ally", "China is Pakistan's friend", "the two rivals". */
export function whoRoles(scene: Scene, cue: Cue): Roles {
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
