/** A thousand hostile dossier files: each is refused in words or opens as a sound dossier; no prototype is changed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { validateDossier } from "../../src/core/dossier/validate.ts";
import { DossierError, parseDossier } from "../../src/files/parse-dossier.ts";
import { arbitraryDossier } from "../arbitrary.ts";

const POISON = [
  '"<script>globalThis.hacked = 1</script>"',
  '"<img src=x onerror=alert(1)>"',
  '{"__proto__":{"hacked":1}}',
  '{"constructor":{"prototype":{"hacked":1}}}',
  "1e999",
  "-0",
  "9007199254740993",
  "null",
  "[]",
  "true",
  '"\\u202egnp.exe\\u202c"',
  '"\\ud800"',
  '"\\u0000"',
  `"${"a".repeat(100_000)}"`,
  "[".repeat(2000) + "]".repeat(2000),
  '"javascript:alert(1)"',
];

/** A dossier's JSON with some of its values replaced, keys poisoned, or its end cut off. */
const hostile = fc
  .tuple(
    arbitraryDossier,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...POISON)), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("value", "key", "cut", "splice"),
    fc.nat(),
  )
  .map(([dossier, changes, manner, where]) => {
    let text = JSON.stringify(dossier);
    if (manner === "cut") return text.slice(0, where % text.length);
    for (const [at, poison] of changes) {
      if (manner === "splice") {
        const place = at % text.length;
        text = text.slice(0, place) + poison + text.slice(place + 1);
        continue;
      }
      const spots = [...text.matchAll(manner === "value" ? /:(?:"[^"]*"|\d+|true|false)(?=[,}])/g : /"(\w+)":/g)];
      const spot = spots[at % spots.length];
      if (!spot) continue;
      const replacement = manner === "value" ? `:${poison}` : '"__proto__":';
      text = text.slice(0, spot.index) + replacement + text.slice(spot.index + spot[0].length);
    }
    return text;
  });

test("each is refused in words or opens as a sound dossier", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      try {
        expect(validateDossier(parseDossier("x.entente.json", text)).ok).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(DossierError);
        expect((error as Error).message).toMatch(/^x\.entente\.json: /);
      }
      expect(({} as Record<string, unknown>).hacked).toBeUndefined();
      expect("hacked" in globalThis).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
