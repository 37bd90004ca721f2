/** Resolves descriptions of states and bodies: "the kingdom", "the alliance", "the sides", "the Nordic countries", "the Egyptian". */

import type { Context, MentionDraft } from "./drafts.ts";
import { gazetteer } from "./gazetteer.ts";
import { findNumber } from "./groups.ts";
import { isPossessive } from "./offices.ts";
import type { Resolver } from "./resolver.ts";
import type { Scan } from "./scan.ts";

/** How many sentences back a description may reach. */
const REACH = 60;
const STATE_NOUNS =
  /^(countries|states|nations|neighbours|neighbors|powers|leaders|governments|republics|allies|monarchies|ministers|capitals)$/;
const LAND = /^(island|islands|kingdom|archipelago|emirate|sultanate|country)$/;

/** The mention that begins after "the" at position i. */
export function describe(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  return (
    describeHalf(resolver, scan, i) ??
    describeOne(resolver, scan, i) ??
    describeGroup(resolver, scan, i) ??
    describeSides(resolver, scan, i)
  );
}

/** "the North", "the South" in an article about the two Koreas. */
function describeHalf({ isNamed }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens } = scan.sentence;
  const word = tokens[i + 1]?.text ?? "";
  const next = tokens[i + 2];
  if (!/^(North|South)$/.test(word) || !isNamed("PRK") || !isNamed("KOR") || /^(NOUN|PROPN)$/.test(next?.pos ?? ""))
    return undefined;
  const actors = [word === "North" ? "PRK" : "KOR"];
  return {
    from: i + 1,
    to: i + 2,
    actors,
    naming: "description",
    place: false,
    attributive: isPossessive(next),
    rule: "description: one of the two Koreas",
  };
}

/** "the kingdom", "the alliance": the latest of its kind. */
function describeOne({ context, year, described }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  const noun = gazetteer().descriptions.findAt(tokens, scan.folded, i + 1);
  if (
    !noun ||
    (/^(NOUN|PROPN)$/.test(tokens[noun.to]?.pos ?? "") && !/^(yesterday|today|tomorrow)$/.test(tokens[noun.to]?.lower ?? ""))
  )
    return undefined;
  const ids = new Set(noun.values.filter((d) => d.from <= year && year <= d.to).flatMap((d) => d.ids));
  const word = scan.folded.slice(i + 1, noun.to).join(" ");
  // "The island" goes on meaning the same one.
  const again = described.get(word);
  const actor = again !== undefined && ids.has(again) ? again : latestOf(context, index, i, ids);
  if (!actor) return undefined;
  described.set(word, actor);
  const land = LAND.test(tokens[noun.to - 1]?.lower ?? "");
  const place = land && /^(in|on|at|near|off|around|across)$/.test(tokens[i - 1]?.lower ?? "");
  return {
    from: i + 1,
    to: noun.to,
    actors: [actor],
    naming: "description",
    place,
    attributive: isPossessive(tokens[noun.to]),
    rule: "description: the latest of its kind",
  };
}

/** "the Nordic countries": the members that the article names. */
function describeGroup({ isNamed }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens } = scan.sentence;
  const group = gazetteer().groups.findAt(tokens, scan.folded, i + 1);
  if (!group) return undefined;
  const alone = tokens[group.to - 1]?.lower.endsWith("s") ?? false;
  if (!alone && !STATE_NOUNS.test(tokens[group.to]?.lower ?? "")) return undefined;
  const actors = (group.values[0] ?? []).filter(isNamed);
  if (actors.length < 2 || actors.length > 5) return undefined;
  const to = alone ? group.to : group.to + 1;
  return {
    from: i + 1,
    to,
    actors,
    naming: "description",
    place: false,
    attributive: isPossessive(tokens[to]),
    rule: "description: members of the group that the article names",
  };
}

/** "the sides", "the rivals": the two before. */
function describeSides({ context }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  if (!/^(sides|neighbours|neighbors|rivals|adversaries|foes)$/.test(tokens[i + 1]?.lower ?? "")) return undefined;
  const actors = findNumber(context, index, i, 2, false);
  return (
    actors && {
      from: i + 1,
      to: i + 2,
      actors,
      naming: "description",
      place: false,
      attributive: isPossessive(tokens[i + 2]),
      rule: "description: 2 actors named before",
    }
  );
}

/** The latest of these ids named before a place in the article. */
function latestOf(context: Context, sentence: number, position: number, ids: ReadonlySet<string>): string | undefined {
  for (let s = sentence; s >= 0 && s > sentence - REACH; s--) {
    const mentions = (context.mentions[s] ?? []).filter((m) => s < sentence || m.to <= position);
    for (let k = mentions.length - 1; k >= 0; k--) {
      const id = mentions[k]?.actors.map((actor) => context.countryOf(actor)).find((actor) => ids.has(actor));
      if (id) return id;
    }
  }
  return undefined;
}
