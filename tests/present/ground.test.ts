/** On the wall, and on a phone, every actor of every dossier has its whole label; a drawing by hand is kept. */
import { describe, expect, test } from "vitest";
import { drawable, filterEvents, NO_FILTER } from "../../src/core/weave/filter.ts";
import { weaveRelations } from "../../src/core/weave/relations.ts";
import { layGround } from "../../src/present/ground.ts";
import { LIBRARY } from "../library.ts";

const ROOMS = [
  { width: 1190, height: 780 },
  { width: 1000, height: 760 },
  { width: 700, height: 660 },
];

describe.each([...LIBRARY])("%s", (_, dossier) => {
  test.each(ROOMS)("$width × $height", (room) => {
    for (const view of ["countries", "actors"] as const) {
      const relations = drawable(weaveRelations(dossier, view, filterEvents(dossier, NO_FILTER)), NO_FILTER);
      const ground = layGround(dossier, relations, { view }, room);
      expect(ground.missing, view).toBe(0);
    }
  });
});

test("everybody stands as a person put them, also in another room, and who came later stands among them", () => {
  const dossier = LIBRARY.get("lee-xi-beijing")!;
  const relations = drawable(weaveRelations(dossier, "countries", filterEvents(dossier, NO_FILTER)), NO_FILTER);
  const line = ["CHN", "JPN", "KOR", "PRK", "TWN"].map((actor, i) => ({ actor, x: i * 100, y: 0 }));
  const places = [...line, { actor: "GONE", x: 9999, y: 9999 }];
  for (const room of ROOMS) {
    const ground = layGround(dossier, relations, { view: "countries", places }, room);
    for (const { actor, x, y } of line) expect(ground.places.get(actor)).toEqual({ x, y });
    expect(ground.places.get("USA")?.y).toBe(0);
    expect(ground.places.has("GONE")).toBe(false);
  }
});
