/** The session: what follows from what, without a page. */
import { describe, expect, test } from "vitest";
import { rejectEvent } from "../../src/core/dossier/edits-events.ts";
import { changeFilter, hover, moveActor, openDocument, select, showView, toggled } from "../../src/session/actions.ts";
import { apply } from "../../src/session/editing.ts";
import { sentenceKey } from "../../src/session/lit.ts";
import { replayPosition, replayTo, stepReplay } from "../../src/session/replay.ts";
import { sceneFromView } from "../../src/session/scene-from-view.ts";
import { searchDossier } from "../../src/session/search.ts";
import { createSession } from "../../src/session/session.ts";
import { NOTHING } from "../../src/session/view.ts";
import { LIBRARY } from "../library.ts";

function openSession(name = "lee-xi-beijing") {
  const session = createSession();
  const dossier = LIBRARY.get(name);
  if (dossier) openDocument(session, { name, dossier });
  return session;
}

describe("filtering", () => {
  test("moves nobody", () => {
    const session = openSession();
    const before = new Map(session.places.value);
    changeFilter(session, { withoutPolarities: new Set(["tension"]) });
    expect(session.network.value.edges().every((id) => id.endsWith("cooperation"))).toBe(true);
    expect(session.places.value).toEqual(before);
  });

  test("makes no disc bigger than in the whole network, so that nothing comes to overlap", () => {
    const session = openSession("nordic-nato");
    const whole = session.actorLooks.value;
    changeFilter(session, { withoutPolarities: new Set(["cooperation"]) });
    for (const [id, look] of session.actorLooks.value) expect(look.radius).toBeLessThanOrEqual(whole.get(id)?.radius ?? 0);
  });
});

describe("deciding about proposals", () => {
  test("moves nobody, and neither does the copy that the first change makes", () => {
    const session = openSession();
    const before = new Map(session.places.value);
    const last = session.dossier.value.events.find((event) => event.target === "TWN");
    for (const event of session.dossier.value.events.filter((e) => e.source === "TWN" || e.target === "TWN"))
      apply(session, rejectEvent(event.id));
    expect(last).toBeDefined();
    expect(session.network.value.hasNode("TWN")).toBe(false);
    if (session.document.value) session.document.value = { ...session.document.value, name: "own-1" };
    expect(session.places.value).toEqual(before);
  });
});

describe("what is lit", () => {
  test("a relation lights its ends and its sentences", () => {
    const session = openSession();
    select(session, { kind: "relation", id: "JPN~PRK~tension" });
    expect([...(session.lit.value?.actors ?? [])].sort()).toEqual(["JPN", "PRK"]);
    expect([...(session.lit.value?.sentences ?? [])]).toEqual([sentenceKey("a1", 17)]);
  });

  test("a sentence lights its relations, and hover wins over selection until it ends", () => {
    const session = openSession();
    select(session, { kind: "actor", id: "TWN" });
    hover(session, { kind: "sentence", article: "a1", sentence: 17 });
    expect([...(session.lit.value?.relations ?? [])]).toEqual(["JPN~PRK~tension"]);
    hover(session, NOTHING);
    expect(session.lit.value?.actors.has("TWN")).toBe(true);
  });

  test("a selection that the other view lacks is given up", () => {
    const session = openSession();
    showView(session, "actors");
    select(session, { kind: "actor", id: "xi-jinping" });
    showView(session, "countries");
    expect(session.selection.value).toEqual(NOTHING);
    expect(session.lit.value).toBeNull();
  });
});

describe("the replay", () => {
  test("grows from the first sentence to the whole", () => {
    const session = openSession();
    const whole = session.network.value.size;
    replayTo(session, 1);
    const first = session.network.value.size;
    expect(first).toBeLessThan(whole);
    let before = first;
    for (let i = 2; i <= 20; i++) {
      stepReplay(session, 1);
      expect(session.network.value.size).toBeGreaterThanOrEqual(before);
      before = session.network.value.size;
    }
    expect(session.until.value).toBeNull();
    expect(session.network.value.size).toBe(whole);
    expect(replayPosition(session)).toBe(20);
  });
});

describe("search", () => {
  test.each([
    ["korea", ["KOR", "PRK"]],
    ["jae-myung", ["lee-jae-myung"]],
    ["TWN", ["TWN"]],
    ["k", []],
  ])("%s finds actors", (query, ids) => {
    const dossier = LIBRARY.get("lee-xi-beijing");
    const found = dossier ? searchDossier(dossier, query) : [];
    expect(found.flatMap((item) => (item.kind === "actor" ? [item.actor.id] : []))).toEqual(ids);
  });

  test("marks on letters do not matter", () => {
    const dossier = LIBRARY.get("nordic-nato");
    const found = dossier ? searchDossier(dossier, "erdogan") : [];
    expect(found[0]).toMatchObject({ kind: "actor", actor: { id: "recep-tayyip-erdogan" } });
    expect(found.some((item) => item.kind === "sentence")).toBe(true);
  });
});

test("a set loses what it has and gains what it lacks", () => {
  expect(toggled(new Set(["a"]), "a")).toEqual(new Set());
  expect(toggled(new Set(["a"]), "b")).toEqual(new Set(["a", "b"]));
});

describe("a scene of the present view", () => {
  test("keeps where everybody stands once somebody was moved, and only then", () => {
    const session = openSession();
    expect(sceneFromView(session, "Now").places).toBeUndefined();
    moveActor(session, "JPN", { x: 12.34, y: -5 });
    const { places = [] } = sceneFromView(session, "Now");
    expect(places.find(({ actor }) => actor === "JPN")).toEqual({ actor: "JPN", x: 12.3, y: -5 });
    expect(places.map(({ actor }) => actor).sort()).toEqual(["CHN", "JPN", "KOR", "PRK", "TWN", "USA"]);
  });
});
