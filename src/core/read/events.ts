/** Turns the cues of a sentence into events between actors: pairs, lists, mutual deeds, each once. */
import { polarityOf, type Status } from "../codebook.ts";
import type { Roles, Scene } from "./cast.ts";
import { parse } from "./clauses.ts";
import { complete } from "./completion.ts";
import { confidenceOf } from "./confidence.ts";
import { containerOf, holdersOf } from "./containment.ts";
import { type Cue, findCues } from "./cues.ts";
import { type Deed, deedOf } from "./deeds.ts";
import { featuresOf } from "./features.ts";
import { readTimes } from "./history.ts";
import { Memory } from "./memory.ts";
import { type Party, partiesOf } from "./parties.ts";
import type { Mention, ReadEvent, Reading, SentenceTokens } from "./reading.ts";
import { findRoles } from "./roles.ts";
import { findStatus } from "./status.ts";

/** A meeting of more than this many is coded only where one stands against the others. Source: CODEBOOK.md, "Events". */
const MAX_MUTUAL = 4;
/** Nobody acts toward more than this many at once in one sentence; keeps hostile texts bounded. */
const MAX_PARTIES = 8;
const MAX_EVENTS = 60;

/** An event before it gets its confidence, with what the confidence model looks at. */
export interface Candidate extends Omit<ReadEvent, "confidence"> {
  readonly features: readonly string[];
}

/** Whose country an actor is; itself for countries and organisations. */
export type CountryOf = (actor: string) => string;

export function countries(reading: Pick<Reading, "actors">): CountryOf {
  const map = new Map(reading.actors.map((actor) => [actor.id, actor.kind === "leader" ? actor.country : actor.id]));
  return (id) => map.get(id) ?? id;
}

interface Player {
  readonly actor: string;
  readonly party: Party;
}

function players(parties: readonly Party[]): Player[] {
  const found: Player[] = [];
  const seen = new Set<string>();
  for (const party of parties)
    for (const actor of party.actors) {
      if (seen.has(actor) || found.length >= MAX_PARTIES) continue;
      seen.add(actor);
      found.push({ actor, party });
    }
  return found;
}

/** All candidates of one sentence. */
export function candidatesOf(
  sentence: SentenceTokens,
  mentions: readonly Mention[],
  text: string,
  date: string,
  country: CountryOf,
  memory: Memory,
): Candidate[] {
  const crowd = new Set(mentions.flatMap((mention) => mention.actors.map(country))).size;
  const { tokens } = sentence;
  const parsed = parse(sentence, mentions);
  const scene: Scene = { parse: parsed, tokens, mentions };
  const times = readTimes(tokens, text.slice(sentence.start, sentence.end).toLowerCase(), date, parsed.classes.length);
  const cues = findCues(parsed, tokens);
  const ownBusiness = new Set(cues.filter((cue) => cue.frame.must && speaksOfItself(findRoles(scene, cue), country)));
  const holders = holdersOf(cues.filter((cue) => !ownBusiness.has(cue)));
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const cue of cues) {
    let deed = deedOf(tokens, cue, parsed.clauses);
    const contained = containerOf(cue.clause, holders) !== undefined;
    const standsAlone = cue.frame.kind === "who" || (cue.frame.kind === "noun" && cue.frame.owner === "B");
    if (contained && !standsAlone) continue;
    if (ownBusiness.has(cue)) continue;
    const roles = complete(turned(findRoles(scene, cue), cue, deed), cue, deed, { scene, sentence, memory, country, crowd });
    if (!roles.mutual && roles.sources.length > 0 && roles.targets.length === 0)
      for (const party of roles.sources)
        memory.add({ sentence: sentence.index, source: party, target: { ...party, actors: [] }, type: deed.type, mutual: false });
    if (roles.sources.length + roles.targets.length === 0) continue;
    let verdict = findStatus(tokens, times, cue, deed);
    if (deniesOwn(cue, deed, roles, scene, country)) {
      // "Russia denied that it had violated South Korea's airspace"
      deed = { ...deed, type: "REJECT" };
      verdict = { status: "actual", rule: "denies what it is accused of" };
    }
    const add = (a: Player, b: Player, listed: number) => {
      if (found.length >= MAX_EVENTS || country(a.actor) === country(b.actor)) return;
      const [source, target] = roles.mutual && a.actor > b.actor ? [b, a] : [a, b];
      const key = `${source.actor} ${target.actor} ${deed.type} ${verdict.status === "denied"} ${roles.mutual}`;
      if (seen.has(key)) return;
      seen.add(key);
      memory.add({
        sentence: sentence.index,
        source: { ...source.party, actors: [source.actor] },
        target: { ...target.party, actors: [target.actor] },
        type: deed.type,
        mutual: roles.mutual,
      });
      found.push({
        source: source.actor,
        target: target.actor,
        type: deed.type,
        status: verdict.status as Status,
        ...(roles.mutual && { mutual: true }),
        evidence: [{ start: sentence.start, end: sentence.end }],
        reason: {
          source: [source.party.mention.start, source.party.mention.end],
          target: [target.party.mention.start, target.party.mention.end],
          cue: [tokens[cue.start]!.start, tokens[cue.end - 1]!.end],
          entry: cue.frame.entry,
          roles: roles.rule,
          status: verdict.rule,
        },
        features: featuresOf(cue, roles, deed, verdict, a.party, b.party, crowd, listed, tokens),
      });
    };
    if (roles.mutual) {
      const all = onePerCountry(players([...roles.sources, ...roles.targets]), country);
      const first =
        roles.targets.length && roles.sources.length ? onePerCountry(players(roles.sources), country).length : all.length;
      if (all.length > MAX_MUTUAL && first > 1) continue;
      // "Japan, an ally of both": those called so with the others, not the others among themselves
      const from = (i: number) => (cue.frame.kind === "who" && first < all.length ? first : i + 1);
      for (let i = 0; i < first; i++) for (let j = from(i); j < all.length; j++) add(all[i]!, all[j]!, all.length);
    } else {
      const sources = players(roles.sources);
      const targets = players(roles.targets).filter(
        (target) => !sources.some((source) => country(source.actor) === country(target.actor)),
      );
      for (const source of sources) for (const target of targets) add(source, target, sources.length + targets.length - 1);
    }
  }
  return found;
}

/** "refused to meet Xi": what was to be done together is refused by one. */
function turned(roles: Roles, cue: Cue, deed: Deed): Roles {
  if (!roles.mutual || deed.type === cue.frame.type || !roles.targets.length || !ONE_SIDED.has(deed.type)) return roles;
  return { ...roles, mutual: false };
}
const ONE_SIDED = new Set(["REJECT", "THREATEN", "SANCTION"]);

/** Does somebody deny a tense deed of their own? That is an event: the denial of an accusation. */
function deniesOwn(cue: Cue, deed: Deed, roles: Roles, scene: Scene, country: CountryOf): boolean {
  const { clause } = cue;
  const above = clause.kind === "complement" ? clause.parent : undefined;
  if (above?.verb?.lemma !== "deny" || above.verb.negative || polarityOf(deed.type) === "cooperation") return false;
  const speakers = new Set(partiesOf(scene.parse, above.subject).flatMap((party) => party.actors.map(country)));
  return roles.sources.some((party) => party.actors.some((actor) => speakers.has(country(actor))));
}

/** "Lee said South Korea and China should collaborate" is no demand: he speaks of his own country, or of nobody. */
function speaksOfItself(roles: Roles, country: CountryOf): boolean {
  const own = new Set(roles.sources.flatMap((party) => party.actors.map(country)));
  return roles.targets.length === 0 || roles.targets.some((party) => party.actors.some((actor) => own.has(country(actor))));
}

/** In a mutual deed a country takes part once: by its first mention. */
function onePerCountry(all: readonly Player[], country: CountryOf): Player[] {
  const seen = new Set<string>();
  return all.filter((player) => {
    const key = country(player.actor);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** All candidates of a reading, in order. */
export function candidates(reading: Reading): Candidate[] {
  const country = countries(reading);
  const bySentence: Mention[][] = [];
  for (const mention of reading.mentions) {
    bySentence[mention.sentence] ??= [];
    bySentence[mention.sentence]!.push(mention);
  }
  const memory = new Memory(country);
  const found: Candidate[] = [];
  for (const sentence of reading.sentences) {
    const mentions = bySentence[sentence.index];
    // without a mention a sentence can still speak of the last two: "Relations were restored this morning."
    if (mentions || memory.lastPair(sentence.index).length > 0)
      found.push(...candidatesOf(sentence, (mentions ?? []).slice(0, 40), reading.text, reading.date, country, memory));
  }
  return found;
}

/** The events of a reading with their confidence, in order; those under THRESHOLD are proposals. */
export function findEvents(reading: Reading): ReadEvent[] {
  return candidates(reading).map(({ features, ...event }) => ({ ...event, confidence: confidenceOf(features) }));
}
