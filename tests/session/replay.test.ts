/** The replay's stops: after every sentence of an article, after every month of an imported file. */
import { expect, test } from "vitest";
import { openDocument } from "../../src/session/actions.ts";
import { replayPosition, replayTo, stepReplay, stopsOf } from "../../src/session/replay.ts";
import { createSession } from "../../src/session/session.ts";
import { dossierOf } from "../arbitrary.ts";

/** An article of six sentences, then an imported month of six rows. */
const dossier = dossierOf([]);

test("an imported month is one stop", () => {
  expect(stopsOf(dossier)).toHaveLength(7);
  expect(stopsOf(dossier).at(-1)).toEqual({ article: "a2", sentence: 5 });
});

test("one goes from stop to stop, and beyond the last the replay ends", () => {
  const session = createSession();
  openDocument(session, { name: "d", dossier });
  expect(replayPosition(session)).toBe(7);
  replayTo(session, 6);
  expect(session.until.value).toEqual({ article: "a1", sentence: 5 });
  expect(replayPosition(session)).toBe(6);
  stepReplay(session, 1);
  expect(session.until.value).toBeNull();
  stepReplay(session, -2);
  expect(session.until.value).toEqual({ article: "a1", sentence: 4 });
});

test("an address may stand within a month: the stops before it count", () => {
  const session = createSession();
  openDocument(session, { name: "d", dossier });
  session.until.value = { article: "a2", sentence: 2 };
  expect(replayPosition(session)).toBe(6);
});
