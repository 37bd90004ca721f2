/** Correcting a text: evidence follows its words or says that it lost them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reattachEvidence } from "../../../src/core/dossier/edits-events.ts";
import { correctText } from "../../../src/core/dossier/edits-text.ts";
import { hasLost } from "../../../src/core/dossier/standing.ts";
import { compareTexts, piecesLeft, placeNow, wholeLeft } from "../../../src/core/dossier/text-change.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import type { Dossier, Event, Reason } from "../../../src/core/model.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { arbitraryDossier, dossierOf } from "../../arbitrary.ts";
import { corrupt, someWords, splitAtStops } from "../../arbitrary-edits.ts";

const BEFORE = "The day was cold. Aland condemned Beland for the raid on its northern port. Ann went home. Celand said nothing.";

/** A dossier whose one event stands on the second sentence of BEFORE, decided by "condemned". */
function coded(): Dossier {
  const words = "Aland condemned Beland for the raid on its northern port.";
  const cue = "condemned";
  const start = BEFORE.indexOf(words);
  const cueAt = BEFORE.indexOf(cue);
  const reason: Reason = { article: "a1", source: [start, start + 5], cue: [cueAt, cueAt + cue.length] };
  const event: Omit<Event, "id"> = {
    source: "AAA",
    target: "BBB",
    type: "ACCUSE",
    status: "actual",
    evidence: [{ article: "a1", start, end: start + words.length }],
    by: "program",
    confidence: 0.9,
    decision: "accepted",
    reason,
  };
  const plain = dossierOf([event]);
  return {
    ...plain,
    articles: plain.articles.map((article) =>
      article.id === "a1" ? { ...article, text: BEFORE, sentences: splitAtStops(BEFORE) } : article,
    ),
  };
}

/** Words of the event's evidence, or what it lost, after a correction. */
function evidenceAfter(text: string): string[] {
  const next = correctText("a1", text, splitAtStops)(coded()).dossier;
  expect(validateDossier(next).ok).toBe(true);
  return (next.events[0]?.evidence ?? []).map(({ start, end, lost }) =>
    lost === undefined ? text.slice(start, end) : `LOST ${lost}`,
  );
}

describe("evidence follows", () => {
  test.each<[string, string, string[]]>([
    ["a word before it", BEFORE.replace("cold", "bitterly cold"), ["Aland condemned Beland for the raid on its northern port."]],
    [
      "a sentence before it taken away",
      BEFORE.replace("The day was cold. ", ""),
      ["Aland condemned Beland for the raid on its northern port."],
    ],
    ["a mistake mended in it", BEFORE.replace("raid", "attack"), ["Aland condemned Beland for the attack on its northern port."]],
    ["a name mended in it", BEFORE.replace("Aland", "Åland"), ["Åland condemned Beland for the raid on its northern port."]],
    [
      "half of it rewritten",
      BEFORE.replace("for the raid on its northern port", "on Monday"),
      ["LOST Aland condemned Beland for the raid on its northern port."],
    ],
    [
      "a clause added to it",
      BEFORE.replace("port.", "port, and called a meeting."),
      ["Aland condemned Beland for the raid on its northern port, and called a meeting."],
    ],
    [
      "it being cut in two",
      BEFORE.replace(" for the raid", ". It spoke of the raid"),
      ["Aland condemned Beland. It spoke of the raid on its northern port."],
    ],
    [
      "it being joined to its neighbour",
      BEFORE.replace("port. Ann", "port while Ann"),
      ["Aland condemned Beland for the raid on its northern port while Ann went home."],
    ],
    [
      "a sentence put into it, which is no evidence",
      BEFORE.replace(" for the raid", ". Nobody had thought it likely or even possible. It spoke of the raid"),
      ["Aland condemned Beland.", "It spoke of the raid on its northern port."],
    ],
    [
      "it being moved",
      "The day was cold. Ann went home. Celand said nothing. Aland condemned Beland for the raid on its northern port.",
      ["Aland condemned Beland for the raid on its northern port."],
    ],
    [
      "everything else rewritten",
      "Now hear this. Aland condemned Beland for the raid on its northern port. So much for now.",
      ["Aland condemned Beland for the raid on its northern port."],
    ],
  ])("%s", (_, text, evidence) => {
    expect(evidenceAfter(text)).toEqual(evidence);
  });
});

describe("evidence is lost, and says so", () => {
  test.each([
    ["where it is taken away", BEFORE.replace("Aland condemned Beland for the raid on its northern port. ", "")],
    ["where the deciding word is another", BEFORE.replace("condemned", "praised")],
    ["where the text is another", "Something else altogether. It has other words."],
    ["where the text is empty", ""],
  ])("%s", (_, text) => {
    expect(evidenceAfter(text)).toEqual(["LOST Aland condemned Beland for the raid on its northern port."]);
  });
});

const LOST = correctText("a1", BEFORE.replace("condemned", "praised"), splitAtStops)(coded());

test("lost evidence counts in no weight until a person attaches it again", () => {
  expect(LOST.name).toBe("Correct the text of “Article a1” (1 event has lost a sentence)");
  expect(LOST.dossier.events.map(hasLost)).toEqual([true]);
  expect(weaveRelations(coded(), "countries")).toHaveLength(1);
  expect(weaveRelations(LOST.dossier, "countries")).toEqual([]);
  const [start, end] = LOST.dossier.articles[0]?.sentences[1] ?? [0, 0];
  const mended = reattachEvidence("e1", 0, { article: "a1", start, end })(LOST.dossier).dossier;
  expect(weaveRelations(mended, "countries")[0]?.weight).toBe(3);
});

test("lost evidence whose words come back is found again", () => {
  const back = correctText("a1", BEFORE, splitAtStops)(LOST.dossier).dossier;
  expect(back.events[0]?.evidence).toEqual(coded().events[0]?.evidence);
});

test("a decision outlives the loss of a sentence", () => {
  expect(LOST.dossier.events[0]).toMatchObject({ by: "program", decision: "accepted" });
});

test("the words that named the actors and decided the event move with the text; those that are gone are left out", () => {
  const next = correctText("a1", `Ha. ${BEFORE.replace("Aland", "Åland")}`, splitAtStops)(coded()).dossier;
  const cue = next.events[0]?.reason?.cue ?? [0, 0];
  expect(next.articles[0]?.text.slice(...cue)).toBe("condemned");
  expect(next.events[0]?.reason?.source).toBeUndefined();
});

test("the same text changes nothing", () => {
  const dossier = coded();
  expect(correctText("a1", BEFORE, splitAtStops)(dossier).dossier).toBe(dossier);
});

test("a splitter that breaks its promise is refused", () => {
  expect(() => correctText("a1", "Short.", () => [[0, 99]])(coded())).toThrow(/within the text/);
});

test("after random corrections all evidence is whole sentences or flagged, and none has gone", () => {
  const correction = fc.tuple(
    fc.constantFrom("a1", "a2"),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    someWords,
  );
  const seen = { followed: 0, lost: 0 };
  fc.assert(
    fc.property(arbitraryDossier, fc.array(correction, { minLength: 1, maxLength: 12 }), (first, corrections) => {
      let dossier = first;
      for (const [id, x, y, words] of corrections) {
        const text = dossier.articles.find((article) => article.id === id)?.text ?? "";
        dossier = correctText(id, corrupt(text, x, y, words), splitAtStops)(dossier).dossier;
      }
      expect(dossier.events.map((event) => event.id)).toEqual(first.events.map((event) => event.id));
      for (const event of dossier.events) {
        expect(event.evidence.length).toBeGreaterThan(0);
        for (const { article, start, end, lost } of event.evidence) {
          const sentences = dossier.articles.find(({ id }) => id === article)?.sentences ?? [];
          if (lost !== undefined) seen.lost++;
          else {
            seen.followed++;
            expect(sentences.map((sentence) => sentence[0])).toContain(start);
            expect(sentences.map((sentence) => sentence[1])).toContain(end);
          }
        }
      }
    }),
  );
  expect(seen.followed).toBeGreaterThan(0);
  expect(seen.lost).toBeGreaterThan(0);
});

describe("comparing texts", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b ", " ", ". ", "é", "例", "😀", "\ud83d", "\n"), maxLength: 60 });

  test("what is said to be left is the same in both, in order", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let [old, now] = [0, 0];
        for (const kept of compareTexts(before, after)) {
          expect(kept.old).toBeGreaterThanOrEqual(old);
          expect(kept.now).toBeGreaterThanOrEqual(now);
          expect(before.slice(kept.old, kept.old + kept.length)).toBe(after.slice(kept.now, kept.now + kept.length));
          [old, now] = [kept.old + kept.length, kept.now + kept.length];
        }
        expect(old).toBeLessThanOrEqual(before.length);
        expect(now).toBeLessThanOrEqual(after.length);
      }),
    );
  });

  test("every place has a place in the new text, in order", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = compareTexts(before, after);
        let last = 0;
        for (let place = 0; place <= before.length; place++) {
          const now = placeNow(change, place);
          expect(now).toBeGreaterThanOrEqual(last);
          expect(now).toBeLessThanOrEqual(after.length);
          last = now;
        }
      }),
    );
  });

  test("equal texts are left whole", () => {
    fc.assert(
      fc.property(text, (same) => {
        fc.pre(same.length > 0);
        expect(wholeLeft(compareTexts(same, same), [0, same.length])).toEqual([0, same.length]);
      }),
    );
  });

  test.each<[string, string, readonly [number, number], readonly (readonly [number, number])[]]>([
    [
      "one two three",
      "one three",
      [0, 13],
      [
        [0, 4],
        [4, 9],
      ],
    ],
    ["one two three", "zero one two three", [4, 7], [[9, 12]]],
    ["one two three", "four", [0, 13], []],
  ])("of “%s” in “%s” %j is left as %j", (before, after, range, pieces) => {
    expect(piecesLeft(compareTexts(before, after), range)).toEqual(pieces);
  });

  test("two long texts that have nothing in common end in an answer", () => {
    const words = (prefix: string) => Array.from({ length: 20_000 }, (_, i) => `${prefix}${i}`).join(" ");
    expect(compareTexts(`Begin ${words("a")} end`, `Begin ${words("b")} end`)).toEqual([
      { old: 0, now: 0, length: 6 },
      expect.objectContaining({ length: 4 }),
    ]);
  });
});
