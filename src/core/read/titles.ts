/** Resolves titles without a name or a country: "the president", "the foreign minister". */
import type { MentionDraft } from "./drafts.ts";
import { isPossessive } from "./offices.ts";
import { hasTitle } from "./persons.ts";
import type { Resolver } from "./resolver.ts";
import type { Scan } from "./scan.ts";

/** "the president", "the foreign minister": the latest person of that title. */
export function resolveTitle({ context, offices, people }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const phrase = offices.find((p) => p.from === i + 1);
  if (!phrase || phrase.owner || phrase.ownerRun || phrase.plural || phrase.former || phrase.to !== phrase.head.to)
    return undefined;
  if (!/^(head|minister|envoy|general|chief)$/.test(phrase.office)) return undefined;
  const { tokens, index } = scan.sentence;
  for (let s = index; s >= 0 && s > index - 30; s--) {
    const holder = context.mentions[s]?.findLast((m) => {
      const person = m.person === undefined ? undefined : people.get(m.person);
      return (s < index || m.to <= i) && person !== undefined && hasTitle(person, phrase.words);
    });
    if (holder) {
      const { actors, person } = holder;
      const rule = `the ${phrase.words}: named before`;
      return {
        from: i + 1,
        to: phrase.to,
        actors,
        naming: "title",
        place: false,
        attributive: isPossessive(tokens[phrase.to]),
        rule,
        ...(person !== undefined && { person }),
      };
    }
  }
  return undefined;
}

/** "the emir": somebody whom the article never names, so that "he" may mean nobody else. */
export function blockTitle({ offices }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const phrase = offices.find((p) => p.from === i + 1);
  if (!phrase || phrase.owner || phrase.ownerRun || phrase.plural || phrase.former || !/^(head|minister)$/.test(phrase.office))
    return undefined;
  const attributive = isPossessive(scan.sentence.tokens[phrase.to]);
  return {
    from: i + 1,
    to: phrase.to,
    actors: [],
    naming: "title",
    place: false,
    attributive,
    rule: "unnamed, of no known country",
    person: `?${phrase.words}`,
  };
}
