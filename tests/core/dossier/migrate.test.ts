/** Old dossiers become new ones, a version at a time; newer ones are refused, whatever else is in them. */
import { describe, expect, test } from "vitest";
import { DOSSIER_VERSION } from "../../../src/core/dossier/limits.ts";
import { type Migrations, migrateDossier } from "../../../src/core/dossier/migrate.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";

/** A format whose version 2 renamed a field and whose version 3 added one. */
const MIGRATIONS: Migrations = {
  1: ({ name, ...rest }) => ({ ...rest, title: name }),
  2: (dossier) => ({ ...dossier, scenes: [] }),
};

describe("with three versions", () => {
  test.each<[string, unknown, ReturnType<typeof migrateDossier>]>([
    ["the first", { entente: 1, name: "A" }, { ok: true, json: { entente: 3, title: "A", scenes: [] } }],
    ["the second", { entente: 2, title: "A" }, { ok: true, json: { entente: 3, title: "A", scenes: [] } }],
    ["the third", { entente: 3, title: "A", scenes: [1] }, { ok: true, json: { entente: 3, title: "A", scenes: [1] } }],
    ["no version", { title: "A" }, { ok: true, json: { title: "A" } }],
    ["a list", [1], { ok: true, json: [1] }],
    ["nothing", null, { ok: true, json: null }],
    ["a version in words", { entente: "1" }, { ok: true, json: { entente: "1" } }],
  ])("%s", (_, json, result) => {
    expect(migrateDossier(json, 3, MIGRATIONS)).toEqual(result);
  });

  test.each([
    [4, /saved by a newer Entente/],
    [Number.POSITIVE_INFINITY, /saved by a newer Entente/],
    [0, /nothing is known of version 0/],
    [-1e9, /nothing is known of version/],
    [1.5, /nothing is known of version 1.5/],
  ])("version %d is refused", (entente, words) => {
    const migrated = migrateDossier({ entente }, 3, MIGRATIONS);
    expect(migrated.ok ? "" : migrated.expected).toMatch(words);
  });
});

test("every older version than the present has its migration", () => {
  for (let version = 1; version <= DOSSIER_VERSION; version++)
    expect(migrateDossier({ entente: version })).toMatchObject({ ok: true, json: { entente: DOSSIER_VERSION } });
});

test("a newer dossier is refused for its version alone, though much else is unknown in it", () => {
  expect(validateDossier({ entente: DOSSIER_VERSION + 1, novelty: [], events: 5 })).toEqual({
    ok: false,
    complaints: [{ field: "entente", expected: expect.stringMatching(/newer Entente/) }],
  });
});
