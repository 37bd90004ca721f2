/** What holds for every edit: it changes nothing it is given, what it makes is valid, and it says what it did. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { alike, EditError, idMaker } from "../../../src/core/dossier/edit.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import type { Dossier } from "../../../src/core/model.ts";
import { arbitraryDossier } from "../../arbitrary.ts";
import { arbitraryDraft, tryDraft } from "../../arbitrary-edits.ts";

/** Freezes a dossier to its depth, so that an edit that changes it throws a TypeError. */
function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

test("random edits leave their dossier as it was, make valid ones, and say so in words", () => {
  const applied = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryDossier, fc.array(arbitraryDraft, { maxLength: 40, size: "max" }), (first, drafts) => {
      let dossier: Dossier = freeze(first);
      for (const make of drafts) {
        const edited = tryDraft(make, dossier);
        if (!edited || edited.dossier === dossier) continue;
        expect(validateDossier(edited.dossier)).toEqual({ ok: true, dossier: edited.dossier });
        expect(edited.name).toMatch(/^[\p{L}“].*[\p{L}\p{N}.)”]$/u);
        expect(edited.name).not.toMatch(/undefined|null|NaN|\[object/);
        expect(JSON.parse(JSON.stringify(edited.dossier))).toEqual(edited.dossier);
        const kind = edited.name.split(/[\s:]/)[0] ?? "";
        applied.set(kind, (applied.get(kind) ?? 0) + 1);
        dossier = freeze(edited.dossier);
      }
    }),
    { numRuns: 150 },
  );
  for (const kind of [
    "Add",
    "Accept",
    "Reject",
    "Change",
    "Remove",
    "Attach",
    "Rename",
    "Merge",
    "Split",
    "Correct",
    "Code",
    "Make",
    "Move",
  ])
    expect(applied.get(kind) ?? 0, kind).toBeGreaterThan(0);
}, 60_000);

test("an error that slips through an edit's own checks is stopped before it is in the dossier", async () => {
  const { checked } = await import("../../../src/core/dossier/edit.ts");
  const breaking = checked((dossier) => ({ dossier: { ...dossier, title: "x".repeat(501) }, name: "Break" }));
  expect(() => breaking({ entente: 1, title: "", description: "", articles: [], actors: [], events: [] })).toThrow(EditError);
});

test.each([
  ["e", [], "e1"],
  ["e", ["e1", "e3"], "e4"],
  ["e", ["e1", "e1x", "f9", "e2.5", "e"], "e2"],
  ["a", ["a9007199254740993"], "a1"],
])("the next id with %s after %j is %s", (prefix, ids, next) => {
  expect(
    idMaker(
      prefix,
      ids.map((id) => ({ id })),
    )(),
  ).toBe(next);
});

test.each([
  [1, 1, true],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1], false],
  [[], {}, false],
  [null, {}, false],
])("%j and %j are alike: %s", (x, y, same) => {
  expect(alike(x, y)).toBe(same);
});
