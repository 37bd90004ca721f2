/** Discs: rims are seen on every paper and letters are read on every disc. */
import { describe, expect, test } from "vitest";
import countries from "../../graph-data/derived/countries.json" with { type: "json" };
import type { Actor } from "../../src/core/model.ts";
import { lookOfActor } from "../../src/look/actor.ts";
import { contrast } from "../../src/look/contrast.ts";
import { discColours } from "../../src/look/signs.ts";
import { THEME, THEMES } from "../../src/look/theme.ts";

describe.each(THEMES)("%s", (name) => {
  const theme = THEME[name];
  const leaders = Object.keys(countries).map(
    (country): Actor => ({ kind: "leader", id: `${country}/L`, name: "Some Leader", country }),
  );

  test("rim and letters of every country's leader stand out", () => {
    const weak = leaders.filter((leader) => {
      const { rim, letters, fill } = discColours("leader", lookOfActor(leader, 1, 1), theme);
      return contrast(rim, theme.paper) < 3 || contrast(letters, fill) < 4.5;
    });
    expect(weak).toEqual([]);
  });

  test("the rim of a flag stands out", () => {
    const look = lookOfActor({ kind: "country", id: "JPN", name: "Japan" }, 1, 1);
    expect(contrast(discColours("country", look, theme).rim, theme.paper)).toBeGreaterThanOrEqual(3);
  });
});
