/** Links: a dossier goes into an address and comes back; broken and bloated ones are refused. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceFrom } from "../../src/core/place/chance.ts";
import { isLink, packLink, unpackLink } from "../../src/files/link.ts";
import { arbitraryDossier } from "../arbitrary.ts";
import { LIBRARY } from "../library.ts";

test("any dossier comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, async (dossier) => {
      expect(await unpackLink(await packLink(dossier))).toEqual(dossier);
    }),
    { numRuns: 25 },
  );
});

test.each([...LIBRARY])("%s fits into a link of safe characters", async (_, dossier) => {
  const link = await packLink(dossier);
  expect(link).toMatch(/^link=[\w-]+$/);
  expect(link.length).toBeLessThan(12_000);
});

test("what is too long says so and names the file as the way out", async () => {
  const chance = chanceFrom(1);
  const noise = Array.from({ length: 80_000 }, () => String.fromCodePoint(33 + Math.floor(chance() * 90))).join("");
  const [name] = LIBRARY.keys();
  const dossier = structuredClone(LIBRARY.get(name ?? ""));
  if (!dossier) throw new Error("the library is empty");
  dossier.articles.push({ id: "a2", title: "Noise", date: "2020-01-01", source: "", text: noise, sentences: [] });
  await expect(packLink(dossier)).rejects.toThrow(/Save it as a file/);
});

test.each(["link=", "link=AAAA", "link=%%%", "link=not~base64", `link=${"A".repeat(5000)}`])(
  "%s is refused in words",
  async (link) => {
    expect(isLink(link)).toBe(true);
    await expect(unpackLink(link)).rejects.toThrow(/^link: /);
  },
);
