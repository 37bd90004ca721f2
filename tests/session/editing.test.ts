/** Editing the open document: every step has a name, goes back and on again, and is counted for saving. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addActor, renameActor } from "../../src/core/dossier/edits-actors.ts";
import { changeArticle, removeArticle } from "../../src/core/dossier/edits-articles.ts";
import { acceptEvent, rejectEvent } from "../../src/core/dossier/edits-events.ts";
import { mergeActors } from "../../src/core/dossier/edits-merge.ts";
import type { Dossier } from "../../src/core/model.ts";
import { openDocument, replayUntil, select } from "../../src/session/actions.ts";
import { apply, markSaved, redo, undo } from "../../src/session/editing.ts";
import { createSession, type Session } from "../../src/session/session.ts";
import { NOTHING } from "../../src/session/view.ts";
import { arbitraryDossier } from "../arbitrary.ts";
import { arbitraryDraft, tryDraft } from "../arbitrary-edits.ts";
import { LIBRARY } from "../library.ts";

function openSession(dossier: Dossier | undefined = LIBRARY.get("lee-xi-beijing")): Session {
  const session = createSession();
  if (dossier) openDocument(session, { name: "mine", dossier });
  return session;
}

const names = (session: Session) => [session.canUndo.value, session.canRedo.value];

test("steps go back and on again by name, and a new step ends what could be redone", () => {
  const session = openSession();
  const before = session.dossier.value;
  apply(session, renameActor("KOR", "Korea"));
  apply(session, renameActor("PRK", "North"));
  expect(names(session)).toEqual(["Rename North Korea to North", null]);
  expect(undo(session)).toBe("Rename North Korea to North");
  expect(names(session)).toEqual(["Rename South Korea to Korea", "Rename North Korea to North"]);
  expect(undo(session)).toBe("Rename South Korea to Korea");
  expect(session.dossier.value).toBe(before);
  expect(undo(session)).toBeNull();
  expect(redo(session)).toBe("Rename South Korea to Korea");
  apply(session, rejectEvent("e1"));
  expect(session.canRedo.value).toBeNull();
  expect(redo(session)).toBeNull();
  expect(session.history.value.done).toHaveLength(2);
});

test("an edit that cannot apply throws and leaves everything as it was", () => {
  const session = openSession();
  const state = () => [session.document.value, session.history.value, session.revision.value];
  const before = state();
  expect(() => apply(session, acceptEvent("nothing"))).toThrow("There is no event nothing");
  expect(state()).toEqual(before);
  expect(session.document.value).toBe(before[0]);
});

test("an edit that changes nothing is no step", () => {
  const session = openSession();
  apply(session, renameActor("KOR", "South Korea"));
  expect(names(session)).toEqual([null, null]);
  expect(session.revision.value).toBe(session.savedRevision.value);
});

test("what was made is told", () => {
  expect(apply(openSession(), addActor({ kind: "country", name: "Mali", id: "MLI" }))).toBe("MLI");
});

test("nothing happens while nothing is open", () => {
  const session = createSession();
  expect(apply(session, renameActor("KOR", "Korea"))).toBeUndefined();
  expect([undo(session), redo(session)]).toEqual([null, null]);
});

test("another document has a history of its own", () => {
  const session = openSession();
  apply(session, renameActor("KOR", "Korea"));
  const other = LIBRARY.get("aukus");
  if (other) openDocument(session, { name: "aukus", dossier: other });
  expect(names(session)).toEqual([null, null]);
  expect(undo(session)).toBeNull();
  expect(session.dossier.value).toBe(other);
});

describe("saving", () => {
  test("every change, and every change taken back, is a revision to save", () => {
    const session = openSession();
    const opened = session.revision.value;
    apply(session, renameActor("KOR", "Korea"));
    undo(session);
    redo(session);
    expect(session.revision.value).toBe(opened + 3);
    expect(session.savedRevision.value).toBe(opened);
    markSaved(session, opened + 2);
    expect(session.savedRevision.value).toBe(opened + 2);
    markSaved(session, opened + 1);
    expect(session.savedRevision.value).toBe(opened + 2);
  });

  test("a late save of the document before is not taken for one of this", () => {
    const session = openSession();
    apply(session, renameActor("KOR", "Korea"));
    const late = session.revision.value;
    openDocument(session, { name: "again", dossier: session.dossier.value });
    apply(session, renameActor("KOR", "South"));
    markSaved(session, late);
    expect(session.savedRevision.value).toBeLessThan(session.revision.value);
    markSaved(session, session.revision.value + 1);
    expect(session.savedRevision.value).toBeLessThan(session.revision.value);
  });
});

describe("what was chosen and is gone is given up", () => {
  test("an actor that was merged", () => {
    const session = openSession();
    select(session, { kind: "actor", id: "TWN" });
    apply(session, renameActor("TWN", "Formosa"));
    expect(session.selection.value).toEqual({ kind: "actor", id: "TWN" });
    apply(session, mergeActors("TWN", "JPN"));
    expect(session.selection.value).toEqual(NOTHING);
  });

  test("a replay of an article that was removed", () => {
    const session = openSession();
    replayUntil(session, { article: "a1", sentence: 3 });
    apply(session, changeArticle("a1", { title: "Other" }));
    expect(session.until.value).not.toBeNull();
    apply(session, removeArticle("a1"));
    expect(session.until.value).toBeNull();
    undo(session);
    expect(session.network.value.size).toBeGreaterThan(0);
  });
});

test("200 random edits, 200 undos and 200 redos give the identical documents", () => {
  fc.assert(
    fc.property(arbitraryDossier, fc.infiniteStream(arbitraryDraft), (start, drafts) => {
      const session = openSession(start);
      const first = JSON.stringify(start);
      const steps: string[] = [];
      for (const make of drafts) {
        const before = session.dossier.value;
        const edited = tryDraft(make, before);
        if (edited && edited.dossier !== before) {
          apply(session, () => edited);
          steps.push(JSON.stringify(session.dossier.value));
        }
        if (steps.length === 200) break;
      }
      const last = session.dossier.value;
      for (let i = steps.length - 1; i >= 0; i--) {
        expect(JSON.stringify(session.dossier.value)).toBe(steps[i]);
        expect(undo(session)).not.toBeNull();
      }
      expect(session.canUndo.value).toBeNull();
      expect(session.dossier.value).toEqual(start);
      expect(JSON.stringify(session.dossier.value)).toBe(first);
      for (const step of steps) {
        expect(redo(session)).not.toBeNull();
        expect(JSON.stringify(session.dossier.value)).toBe(step);
      }
      expect(session.canRedo.value).toBeNull();
      expect(session.dossier.value).toEqual(last);
    }),
    { numRuns: 10 },
  );
}, 60_000);
