/** Figures for tests: a small one with every sign, placed by hand, and those of the bundled dossiers. */
import type { Actor, Dossier, Event, NetworkView } from "../../src/core/model.ts";
import { drawable, NO_FILTER } from "../../src/core/weave/filter.ts";
import { weaveNetwork } from "../../src/core/weave/network.ts";
import { weaveRelations } from "../../src/core/weave/relations.ts";
import type { FigureSource } from "../../src/figure/from.ts";
import type { FigureInput } from "../../src/figure/input.ts";
import { lookOfActor } from "../../src/look/actor.ts";
import { heaviestOf } from "../../src/look/arrangement.ts";
import { lookOfRelation } from "../../src/look/relation.ts";
import { THEME } from "../../src/look/theme.ts";
import { openDocument } from "../../src/session/actions.ts";
import { createSession } from "../../src/session/session.ts";

const ACTORS: readonly Actor[] = [
  { id: "CHN", kind: "country", name: "China" },
  { id: "KOR", kind: "country", name: "South Korea" },
  { id: "TWN", kind: "country", name: "Taiwan" },
  { id: "NATO", kind: "organisation", name: "NATO" },
  { id: "lee", kind: "leader", name: "Lee Jae-myung", country: "KOR" },
];
const EVENTS: readonly Pick<Event, "source" | "target" | "type" | "status" | "mutual">[] = [
  { source: "CHN", target: "KOR", type: "COOPERATE", status: "actual", mutual: true },
  { source: "CHN", target: "lee", type: "CONSULT", status: "intended" },
  { source: "CHN", target: "TWN", type: "THREATEN", status: "possible" },
  { source: "KOR", target: "CHN", type: "ACCUSE", status: "actual" },
  { source: "NATO", target: "CHN", type: "ASSAULT", status: "past", mutual: true },
  { source: "TWN", target: "NATO", type: "SUPPORT", status: "past" },
];

/** One sentence for each event. */
const SENTENCES = [
  "China and South Korea signed an accord on trade in Beijing on Monday.",
  "Lee will meet the Chinese leader again in the autumn.",
  "China might close the strait to ships bound for Taiwan, a spokeswoman warned; nobody in Taipei, she said, should doubt it.",
  "Seoul accused Beijing of ‑ as it put it ‑ forgetting what had been said.",
  "NATO’s aircraft had hit a Chinese embassy in 1999.",
  "Taiwan had helped the alliance before.",
] as const;
const RANGES = SENTENCES.map((_, i): [number, number] => {
  const start = SENTENCES.slice(0, i).join(" ").length + (i ? 1 : 0);
  return [start, start + (SENTENCES[i]?.length ?? 0)];
});

const SMALL: Dossier = {
  entente: 1,
  title: "Small",
  description: "",
  articles: [{ id: "a", title: "A", date: "2026-01-06", source: "Test", text: SENTENCES.join(" "), sentences: RANGES }],
  actors: [...ACTORS],
  events: EVENTS.map((event, i) => ({
    ...event,
    id: `e${i}`,
    evidence: [{ article: "a", start: RANGES[i]?.[0] ?? 0, end: RANGES[i]?.[1] ?? 0 }],
  })),
};

const PLACES = { CHN: [0, 0], KOR: [260, -120], TWN: [-250, 130], NATO: [-220, -150], lee: [330, 110] } as const;

/** A square as a flag. */
const FLAG =
  "data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%201%201%22%3E%3Cpath%20fill=%22%23468%22%20d=%22M0%200h1v1H0z%22/%3E%3C/svg%3E";

/** What every figure of the small network is drawn from. */
export function smallSource(): FigureSource {
  const relations = drawable(weaveRelations(SMALL, "actors"), NO_FILTER);
  const network = weaveNetwork(SMALL, relations, "actors");
  const places = new Map(Object.entries(PLACES).map(([id, [x, y]]) => [id, { x, y }]));
  return { dossier: SMALL, network, places, heaviest: heaviestOf(network, relations), scale: 1 };
}

/** The flags that it shows. */
export const SMALL_FLAGS: ReadonlyMap<string, string> = new Map([["kr", FLAG]]);

/** Every sign on one page; parts of it may be replaced. */
export function smallFigure(change: Partial<FigureInput> = {}): FigureInput {
  const relations = drawable(weaveRelations(SMALL, "actors"), NO_FILTER);
  const network = weaveNetwork(SMALL, relations, "actors");
  const heaviest = Math.max(...relations.map((relation) => relation.weight));
  return {
    network,
    places: new Map(Object.entries(PLACES).map(([id, [x, y]]) => [id, { x, y }])),
    actorLooks: new Map(
      network.mapNodes((id, { actor, cooperation, tension }) => [id, lookOfActor(actor, cooperation + tension, 25)]),
    ),
    relationLooks: new Map(relations.map((relation) => [relation.id, lookOfRelation(relation, heaviest, THEME.light)])),
    theme: THEME.light,
    size: { width: 1920, height: 1080 },
    title: "China & South Korea meet",
    subtitle: "Every sign once",
    source: "Written for a test",
    date: "2026-01-06",
    legend: true,
    flags: SMALL_FLAGS,
    description: "A small network.",
    ...change,
  };
}

/** The figure of a dossier as its session arranges it. */
export function figureOf(dossier: Dossier, view: NetworkView, size: FigureInput["size"]): FigureInput {
  const session = createSession();
  session.networkView.value = view;
  openDocument(session, { name: "test", dossier });
  const [article] = dossier.articles;
  return {
    network: session.network.value,
    places: session.places.value,
    actorLooks: session.actorLooks.value,
    relationLooks: session.relationLooks.value,
    theme: session.theme.value,
    size,
    title: article?.title,
    source: article?.source,
    date: article?.date,
    legend: true,
    description: dossier.description,
  };
}
