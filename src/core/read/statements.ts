/** What a sentence states by itself: its deeds with the parties that stand beside them, before what is left unsaid is filled in. */
import type { Roles, Scene } from "./cast.ts";
import { parse } from "./clauses.ts";
import { containerOf, holdersOf } from "./containment.ts";
import { type Cue, findCues } from "./cues.ts";
import { type Deed, deedOf } from "./deeds.ts";
import type { Mention, SentenceTokens } from "./reading.ts";
import { findRoles } from "./roles.ts";

/** Whose country an actor is; itself for countries and organisations. */
export type CountryOf = (actor: string) => string;

/** One deed of a sentence. */
export interface Statement {
  readonly cue: Cue;
  readonly deed: Deed;
  readonly roles: Roles;
}

/** A sentence as read, with its deeds in order. */
export interface Stated {
  readonly sentence: SentenceTokens;
  readonly scene: Scene;
  readonly statements: readonly Statement[];
  /** How many countries the sentence names, mere places aside. */
  readonly crowd: number;
}

/** Reads one sentence. */
export function readStatements(sentence: SentenceTokens, mentions: readonly Mention[], country: CountryOf): Stated {
  const { tokens } = sentence;
  const scene: Scene = { parse: parse(sentence, mentions), tokens, mentions };
  const cues = findCues(scene.parse, tokens);
  const ownBusiness = new Set(cues.filter((cue) => cue.frame.must && speaksOfItself(findRoles(scene, cue), country)));
  const holders = holdersOf(cues.filter((cue) => !ownBusiness.has(cue)));
  const statements: Statement[] = [];
  for (const cue of cues) {
    const deed = deedOf(tokens, cue, scene.parse.clauses);
    const contained = containerOf(cue.clause, holders) !== undefined;
    const standsAlone = cue.frame.kind === "who" || (cue.frame.kind === "noun" && cue.frame.owner === "B");
    if ((contained && !standsAlone) || ownBusiness.has(cue)) continue;
    statements.push({ cue, deed, roles: turned(findRoles(scene, cue), cue, deed) });
  }
  const named = mentions.filter((mention) => !mention.place).flatMap((mention) => mention.actors.map(country));
  return { sentence, scene, statements, crowd: new Set(named).size };
}

/** "refused to meet Xi": what was to be done together is refused by one. */
function turned(roles: Roles, cue: Cue, deed: Deed): Roles {
  if (!roles.mutual || deed.type === cue.frame.type || !roles.targets.length || !ONE_SIDED.has(deed.type)) return roles;
  return { ...roles, mutual: false };
}
const ONE_SIDED = new Set(["REJECT", "THREATEN", "SANCTION"]);

/** "Lee said South Korea and China should collaborate" is no demand: he speaks of his own country, or of nobody. */
function speaksOfItself(roles: Roles, country: CountryOf): boolean {
  const own = new Set(roles.sources.flatMap((party) => party.actors.map(country)));
  return roles.targets.length === 0 || roles.targets.some((party) => party.actors.some((actor) => own.has(country(actor))));
}
