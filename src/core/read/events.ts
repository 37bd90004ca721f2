/** Turns the cues of a sentence into events between actors: pairs, lists, mutual deeds, each once. */
import { polarityOf, type Status } from "../codebook.ts";
import type { Roles, Scene } from "./cast.ts";
import { complete } from "./completion.ts";
import { confidenceOf } from "./confidence.ts";
import type { Cue } from "./cues.ts";
import type { Deed } from "./deeds.ts";
import { type Echo, findEchoes } from "./echoes.ts";
import { featuresOf } from "./features.ts";
import { readTimes } from "./history.ts";
import { Memory } from "./memory.ts";
import { type Party, partiesOf } from "./parties.ts";
import { Partners } from "./partners.ts";
import type { Mention, ReadEvent, Reading } from "./reading.ts";
import { type CountryOf, readStatements, type Stated } from "./statements.ts";
import { findStatus } from "./status.ts";

/** A meeting of more than this many is coded only where one stands against the others. Source: CODEBOOK.md, "Events". */
const MAX_MUTUAL = 4;
/** Nobody acts toward more than this many at once in one sentence; keeps hostile texts bounded. */
const MAX_PARTIES = 8;
const MAX_EVENTS = 60;
/** Mentions of one sentence that are looked at. */
const MAX_MENTIONS = 40;

/** An event before it gets its confidence, with what the confidence model looks at. */
export interface Candidate extends Omit<ReadEvent, "confidence"> {
  readonly features: readonly string[];
}

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
  stated: Stated,
  text: string,
  date: string,
  country: CountryOf,
  memory: Memory,
  partners: Partners,
  before: readonly Candidate[],
): Candidate[] {
  const { sentence, scene, crowd } = stated;
  const { tokens } = sentence;
  const times = readTimes(tokens, text.slice(sentence.start, sentence.end).toLowerCase(), date, scene.parse.classes.length);
  const found: Candidate[] = [];
  /** Place in `found` of what was said of a pair, and whether the sentence names both. */
  const seen = new Map<string, { readonly at: number; readonly firm: boolean }>();
  for (const statement of stated.statements) {
    const { cue } = statement;
    let { deed } = statement;
    const roles = complete(statement.roles, cue, deed, { scene, sentence, memory, partners, country, crowd });
    const firm = roles === statement.roles;
    if (!roles.mutual && roles.sources.length > 0 && roles.targets.length === 0)
      for (const party of roles.sources)
        memory.add({
          sentence: sentence.index,
          source: party,
          target: { ...party, actors: [] },
          type: deed.type,
          mutual: false,
          firm: false,
        });
    if (roles.sources.length + roles.targets.length === 0) continue;
    let verdict = findStatus(tokens, times, cue, deed);
    if (deniesOwn(cue, deed, roles, scene, country)) {
      // "Russia denied that it had violated South Korea's airspace"
      deed = { ...deed, type: "REJECT" };
      verdict = { status: "actual", rule: "denies what it is accused of" };
    }
    const told = (a: string, b: string) => {
      const [one, two, same] = [country(a), country(b), polarityOf(deed.type)];
      const other = same === "tension" ? "cooperation" : "tension";
      const { index } = sentence;
      return {
        same: partners.tiesBetween(one, two, same, index),
        other: partners.tiesBetween(one, two, other, index),
      };
    };
    const add = (a: Player, b: Player, listed: number) => {
      if (found.length >= MAX_EVENTS || country(a.actor) === country(b.actor)) return;
      const [source, target] = roles.mutual && a.actor > b.actor ? [b, a] : [a, b];
      const key = `${source.actor} ${target.actor} ${deed.type} ${verdict.status === "denied"} ${roles.mutual}`;
      const features = featuresOf(cue, roles, deed, verdict, a.party, b.party, crowd, listed, tokens, told(a.actor, b.actor));
      // said twice in one sentence: what names both stands, else what came first
      const said = seen.get(key);
      if (said !== undefined && (said.firm || !firm)) return;
      const at = said?.at ?? found.length;
      seen.set(key, { at, firm });
      // "called the raid a crime": a noun that only refers back tells nothing new
      const refersBack = cue.group && /^(the|this|that|these|those)$/.test(tokens[cue.group.start]!.lower) && !firm;
      if (!refersBack)
        memory.add({
          sentence: sentence.index,
          source: { ...source.party, actors: [source.actor] },
          target: { ...target.party, actors: [target.actor] },
          type: deed.type,
          mutual: roles.mutual,
          firm,
        });
      found[at] = {
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
        features,
      };
    };
    if (roles.mutual) {
      const all = onePerCountry(players([...roles.sources, ...roles.targets]), country);
      const first =
        roles.targets.length && roles.sources.length ? onePerCountry(players(roles.sources), country).length : all.length;
      if (all.length > MAX_MUTUAL && first > 1) continue;
      // "Japan, an ally of both": those called so with the others, not the others among themselves
      const from = (i: number) => (cue.frame.kind === "who" && first < all.length ? first : i + 1);
      // "Greece and Serbia fought Bulgaria": those two against the third, not each other
      const across = polarityOf(deed.type) === "tension" && first < all.length && roles.sources.length > 0;
      for (let i = 0; i < first; i++)
        for (let j = across ? first : from(i); j < all.length; j++) add(all[i]!, all[j]!, all.length);
    } else {
      const sources = players(roles.sources);
      const targets = players(roles.targets).filter(
        (target) => !sources.some((source) => country(source.actor) === country(target.actor)),
      );
      for (const source of sources) for (const target of targets) add(source, target, sources.length + targets.length - 1);
    }
  }
  for (const echo of findEchoes(scene)) found.push(...echoed(echo, stated, found, before, country));
  return found;
}

/** An echo that stands so early in its sentence may repeat what the sentence before tells. */
const EARLY = 12;

/** What an echo repeats: the deeds told last before it, in its own sentence or in the one before. */
function echoed(
  echo: Echo,
  { sentence }: Stated,
  here: readonly Candidate[],
  before: readonly Candidate[],
  country: CountryOf,
): Candidate[] {
  const { tokens } = sentence;
  const [start, end] = [tokens[echo.start]!.start, tokens[Math.min(echo.end, tokens.length) - 1]!.end];
  const own = new Set(echo.party.actors.map(country));
  const told = here.filter(({ reason }) => reason.cue[0] < start);
  const others = (told.length || echo.start > EARLY ? told : before).filter(({ source }) => !own.has(country(source)));
  const verbs = others.filter(({ features }) => features.includes("kind verb"));
  const cues = verbs.length ? verbs : others;
  const last = Math.max(...cues.map(({ reason }) => reason.cue[0]));
  const models = cues.filter(({ reason }) => reason.cue[0] === last);
  const found: Candidate[] = [];
  const targets = new Set<string>();
  for (const model of models)
    for (const source of echo.party.actors)
      for (const target of echo.toward.length ? echo.toward : model.mutual ? [model.source, model.target] : [model.target]) {
        const key = `${source} ${country(target)}`;
        if (targets.has(key) || country(source) === country(target)) continue;
        // of a mutual deed the one whom the others did it with is meant, and that one is told last
        if (model.mutual && models.some((other) => other.source === target && other !== model)) continue;
        targets.add(key);
        found.push({
          source,
          target,
          type: model.type,
          status: echo.negative ? "denied" : echo.open ? "possible" : model.status,
          evidence: [{ start: sentence.start, end: sentence.end }],
          reason: {
            source: [echo.party.mention.start, echo.party.mention.end],
            ...(model.evidence[0]!.start === sentence.start && model.reason.target && { target: model.reason.target }),
            cue: [start, end],
            entry: model.reason.entry,
            roles: "does as the one before",
            status: model.reason.status,
          },
          features: [...model.features.filter((feature) => !feature.startsWith("source ")), "source as the one before"],
        });
      }
  return found;
}

/** Does somebody deny a tense deed of their own? That is an event: the denial of an accusation. */
function deniesOwn(cue: Cue, deed: Deed, roles: Roles, scene: Scene, country: CountryOf): boolean {
  const { clause } = cue;
  const above = clause.kind === "complement" ? clause.parent : undefined;
  if (above?.verb?.lemma !== "deny" || above.verb.negative || polarityOf(deed.type) === "cooperation") return false;
  const speakers = new Set(partiesOf(scene.parse, above.subject).flatMap((party) => party.actors.map(country)));
  return roles.sources.some((party) => party.actors.some((actor) => speakers.has(country(actor))));
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

/** So many sentences are read between two words about progress. */
const TELL_EVERY = 100;

/** All candidates of a reading, in order. `watch` hears the share that is done, 0…1. */
export function candidates(reading: Reading, watch?: (share: number) => void): Candidate[] {
  const country = countries(reading);
  const bySentence: Mention[][] = [];
  for (const mention of reading.mentions) {
    bySentence[mention.sentence] ??= [];
    bySentence[mention.sentence]!.push(mention);
  }
  const all = reading.sentences.length;
  const tell = (done: number, from: number) => {
    if (done % TELL_EVERY === 0) watch?.(from + done / all / 2);
  };
  const stated = reading.sentences.map((sentence, i) => {
    tell(i, 0);
    return readStatements(sentence, (bySentence[sentence.index] ?? []).slice(0, MAX_MENTIONS), country);
  });
  const partners = new Partners(stated, country);
  const memory = new Memory(country);
  const found: Candidate[] = [];
  let before: Candidate[] = [];
  for (const [i, one] of stated.entries()) {
    tell(i, 0.5);
    // without a mention a sentence can still speak of the last two: "Relations were restored this morning."
    if (one.crowd || memory.lastPair(one.sentence.index).length > 0) {
      const here = candidatesOf(one, reading.text, reading.date, country, memory, partners, before);
      found.push(...here);
      before = here;
    }
  }
  return found;
}

/** The events of a reading with their confidence, in order; those under THRESHOLD are proposals. */
export function findEvents(reading: Reading, watch?: (share: number) => void): ReadEvent[] {
  return candidates(reading, watch).map(({ features, ...event }) => ({ ...event, confidence: confidenceOf(features) }));
}
