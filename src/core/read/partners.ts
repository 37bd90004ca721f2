/**
 * With whom a country has to do in the article as a whole, for deeds whose other party goes without saying: "put the army on alert",
 * "broke off relations". Looks at what the sentences state by themselves, before and after, and at who is named nearby.
 */
import { type EventType, type Polarity, polarityOf } from "../codebook.ts";
import type { Party } from "./parties.ts";
import type { Mention } from "./reading.ts";
import type { CountryOf, Stated } from "./statements.ts";

/** A deed between two that a sentence states in full. */
interface Tie {
  readonly sentence: number;
  readonly a: string;
  readonly b: string;
  readonly type: EventType;
  /** Else `a` does it to `b`. */
  readonly mutual: boolean;
}

/** Sentences that are looked at on either side: enough for any article, bounded for any text. */
const WINDOW = 60;
/** Ties and mentions of one sentence that are kept. */
const MOST_TIES = 24;

/** Deeds that answer a harm, by the one to whom it was done or by others. */
const ANSWERS: ReadonlySet<EventType> = new Set(["ACCUSE", "PROTEST", "SANCTION", "REQUEST"]);
const HARMS: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "SANCTION"]);
/** What a harm done to others counts towards being the one who is meant. */
const AGGRESSOR = 0.6;
/** Sentences back in which such harms are looked for. */
const ROUND = 6;

/** More ties between two say no more. */
const MOST_COUNTED = 4;

/** What a tie counts for a deed of the same polarity, and of the other one. */
const SAME = 1;
const OTHER = 0.35;
/** What being named in the sentence before counts, and two before. */
const NAMED_BEFORE = [0, 0.9, 0.4];

export class Partners {
  private readonly ties: (readonly Tie[])[] = [];
  private readonly named: (ReadonlyMap<string, Mention> | undefined)[] = [];
  constructor(stated: readonly Stated[], country: CountryOf) {
    for (const one of stated) {
      this.ties[one.sentence.index] = tiesOf(one, country);
      const named = new Map<string, Mention>();
      for (const mention of one.scene.mentions)
        for (const actor of mention.actors) if (!mention.place) named.set(country(actor), mention);
      this.named[one.sentence.index] = named;
    }
  }

  /** How much each other country has to do with the acting ones around a sentence, as far as a deed of this type goes. */
  scores(acting: ReadonlySet<string>, type: EventType, sentence: number): Map<string, number> {
    const scores = new Map<string, number>();
    const add = (name: string, points: number) => {
      if (!acting.has(name)) scores.set(name, (scores.get(name) ?? 0) + points);
    };
    const polarity = polarityOf(type);
    for (let i = Math.max(0, sentence - WINDOW); i <= sentence + WINDOW && i < this.ties.length; i++) {
      const nearness = near(i - sentence);
      for (const tie of this.ties[i] ?? []) {
        const points = (polarityOf(tie.type) === polarity ? SAME : OTHER) * nearness;
        if (acting.has(tie.a)) add(tie.b, points);
        else if (acting.has(tie.b)) add(tie.a, points);
      }
    }
    if (ANSWERS.has(type)) for (const [name, count] of this.aggressors(sentence)) add(name, AGGRESSOR * Math.min(3, count));
    for (const [back, points] of NAMED_BEFORE.entries())
      for (const name of this.named[sentence - back]?.keys() ?? []) if (points) add(name, points);
    return scores;
  }

  /** Who has done how many tense deeds to others around a sentence. */
  private aggressors(sentence: number): Map<string, number> {
    const counts = new Map<string, number>();
    for (let i = Math.max(0, sentence - ROUND); i <= sentence + 1 && i < this.ties.length; i++)
      for (const { a, mutual, type } of this.ties[i] ?? [])
        if (!mutual && HARMS.has(type)) counts.set(a, (counts.get(a) ?? 0) + 1);
    return counts;
  }

  /** The one with whom the acting countries most likely have to do. */
  other(acting: ReadonlySet<string>, type: EventType, sentence: number): Party | undefined {
    let best: string | undefined;
    let most = 0;
    for (const [name, points] of this.scores(acting, type, sentence))
      if (points > most) {
        best = name;
        most = points;
      }
    return best === undefined ? undefined : this.party(best, sentence);
  }

  /** How many ties of a polarity other sentences state between two countries, at most `MOST_COUNTED`. */
  tiesBetween(a: string, b: string, polarity: Polarity, sentence: number): number {
    let count = 0;
    for (let i = Math.max(0, sentence - WINDOW); i <= sentence + WINDOW && i < this.ties.length; i++) {
      if (i === sentence) continue;
      for (const tie of this.ties[i] ?? [])
        if (polarityOf(tie.type) === polarity && ((tie.a === a && tie.b === b) || (tie.a === b && tie.b === a))) count++;
      if (count >= MOST_COUNTED) return MOST_COUNTED;
    }
    return count;
  }

  /** Do the acting ones, two countries, have more to do with each other than with any third? Then what they do alone they do to each other. */
  amongThemselves(acting: ReadonlySet<string>, type: EventType, sentence: number): boolean {
    const [a, b] = [...acting];
    if (acting.size !== 2 || a === undefined || b === undefined) return false;
    const each = this.scores(new Set([a]), type, sentence).get(b) ?? 0;
    const third = Math.max(0, ...this.scores(acting, type, sentence).values());
    return each > 0 && each >= third / 2;
  }

  /** A country as a party, by its last mention before a sentence, else its first. */
  party(name: string, sentence: number): Party | undefined {
    for (let i = sentence; i >= 0 && i >= sentence - WINDOW; i--) {
      const mention = this.named[i]?.get(name);
      if (mention) return { actors: [name], mention, way: "memory" };
    }
    for (let i = sentence + 1; i <= sentence + WINDOW && i < this.named.length; i++) {
      const mention = this.named[i]?.get(name);
      if (mention) return { actors: [name], mention, way: "memory" };
    }
    return undefined;
  }
}

/** How much a sentence so many sentences away says about this one. What comes later says less. */
function near(distance: number): number {
  if (distance > 0) return 0.35;
  if (distance === 0) return 0.6;
  return distance >= -1 ? 1.2 : distance >= -3 ? 0.8 : 0.5;
}

function tiesOf({ sentence, statements }: Stated, country: CountryOf): Tie[] {
  const found: Tie[] = [];
  for (const { roles, deed } of statements) {
    if (deed.reality === "denied") continue;
    const sources = [...new Set(roles.sources.flatMap((party) => party.actors.map(country)))];
    const targets = roles.mutual && !roles.targets.length ? sources : roles.targets.flatMap((party) => party.actors.map(country));
    for (const a of sources)
      for (const b of new Set(targets)) {
        if (a === b || (targets === sources && a > b) || found.length >= MOST_TIES) continue;
        found.push({ sentence: sentence.index, a, b, type: deed.type, mutual: roles.mutual });
      }
  }
  return found;
}
