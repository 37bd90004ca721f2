/** Random dossiers for property tests: small, sound, and as odd as the schema allows. */
import fc from "fast-check";
import { EVENT_TYPES, STATUSES } from "../src/core/codebook.ts";
import type { Actor, Dossier, Event } from "../src/core/model.ts";

const ACTORS: readonly Actor[] = [
  { id: "AAA", kind: "country", name: "Aland" },
  { id: "BBB", kind: "country", name: "Beland" },
  { id: "CCC", kind: "country", name: "Celand" },
  { id: "ORG", kind: "organisation", name: "The League" },
  { id: "ann", kind: "leader", name: "Ann A.", country: "AAA" },
  { id: "bob", kind: "leader", name: "Bob B.", country: "BBB" },
];
const SENTENCES = 6;
const LENGTH = 10;

const pair = fc
  .tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS))
  .filter(([a, b]) => a.id !== b.id)
  .map(([a, b]) => ({ source: a.id, target: b.id }));

/** An event of the random dossiers, without its id. */
export const arbitraryEvent: fc.Arbitrary<Omit<Event, "id">> = fc
  .tuple(
    pair,
    fc.constantFrom(...EVENT_TYPES),
    fc.constantFrom(...STATUSES),
    fc.boolean(),
    fc.constantFrom("a1", "a2"),
    fc.nat(SENTENCES - 1),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([ends, type, status, mutual, article, first, count]) => {
    const last = Math.min(SENTENCES - 1, first + count - 1);
    return {
      ...ends,
      type,
      status,
      ...(mutual && { mutual }),
      evidence: [{ article, start: first * LENGTH, end: last * LENGTH + LENGTH - 1 }],
    };
  });

const article = (id: string, imported = false) => ({
  id,
  ...(imported && { imported }),
  title: `Article ${id}`,
  date: "2020-02-02",
  source: "Written for a test",
  text: Array.from({ length: SENTENCES }, (_, i) => `Sentence${i}.`.slice(0, LENGTH - 1).padEnd(LENGTH)).join(""),
  sentences: Array.from({ length: SENTENCES }, (_, i): [number, number] => [i * LENGTH, i * LENGTH + LENGTH - 1]),
});

/** A dossier of an article and of an imported file's rows with the given events. */
export const dossierOf = (events: readonly Omit<Event, "id">[]): Dossier => ({
  entente: 1,
  title: "Random",
  description: "",
  articles: [article("a1"), article("a2", true)],
  actors: [...ACTORS],
  events: events.map((event, i) => ({ ...event, id: `e${i + 1}` })),
});

export const arbitraryDossier: fc.Arbitrary<Dossier> = fc.array(arbitraryEvent, { maxLength: 25 }).map(dossierOf);
