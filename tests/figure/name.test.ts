/** File names: a table of titles. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameFigure } from "../../src/figure/name.ts";

test.each([
  [
    "South Korea's president meets Xi Jinping",
    "2026-01-06",
    "countries",
    "south-koreas-president-meets-xi-jinping-2026-01-06-countries.png",
  ],
  ["Erdoğan, “Åland” & São Tomé", "2020-02-02", "actors", "erdogan-aland-sao-tome-2020-02-02-with-leaders.png"],
  ["習近平と李在明", "2026-01-06", "countries", "習近平と李在明-2026-01-06-countries.png"],
  ["", "2026-01-06", "countries", "2026-01-06-countries.png"],
  ["...", "", "countries", "countries.png"],
  ["CON", "", "countries", "con-countries.png"],
  ["../../etc/passwd", "2026-01-06", "countries", "etc-passwd-2026-01-06-countries.png"],
  ['a<b>c:d"e/f\\g|h?i*j', "2026-01-06", "countries", "a-b-c-d-e-f-g-h-i-j-2026-01-06-countries.png"],
  [
    "A title that goes on for so long that no file system, and no person looking for a file, would ever thank us for keeping it",
    "2026-01-06",
    "countries",
    "a-title-that-goes-on-for-so-long-that-no-file-system-and-no-person-looking-2026-01-06-countries.png",
  ],
  ["x".repeat(300), "2026-01-06", "countries", `${"x".repeat(75)}-2026-01-06-countries.png`],
] as const)("%s", (title, date, view, name) => {
  expect(nameFigure({ title, date, view }, "png")).toBe(name);
});

test("any title gives a name that every system takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary", maxLength: 100 }), (title, date) => {
      const name = nameFigure({ title, date, view: "countries" }, "svg");
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.svg$/u);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    }),
  );
});
