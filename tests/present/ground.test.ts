/** On the wall every actor of every dossier has its label, in type that the last row reads. */
import { describe, expect, test } from "vitest";
import { drawable, filterEvents, NO_FILTER } from "../../src/core/weave/filter.ts";
import { weaveRelations } from "../../src/core/weave/relations.ts";
import { layGround } from "../../src/present/ground.ts";
import { LIBRARY } from "../library.ts";

const ROOMS = [
  { width: 1190, height: 780 },
  { width: 1000, height: 760 },
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
