/** What turns a deed round, plans it, denies it, or puts it into the past; and who acts in a list, a passive or a relative clause. Extend by a line. */
import { describe, expect, test } from "vitest";
import { readArticle, refuseTooLong } from "../../../src/core/read/read.ts";

const DATE = "2024-05-02";
const tell = (text: string) =>
  readArticle(text, { date: DATE, proposals: true }).events.map(
    (e) => `${e.source} ${e.mutual ? "<>" : ">"} ${e.target} ${e.type} ${e.status}`,
  );

describe("operators and reversals", () => {
  test.each([
    ["Mexico refused to renew the pact with Cuba.", "MEX > CUB REJECT actual"],
    ["Italy failed to ratify the treaty with Libya.", "ITA > LBY REJECT actual"],
    ["Kenya stopped buying oil from Sudan.", "KEN > SDN SANCTION actual"],
    ["Iran rejected the accusation by Israel.", "IRN > ISR REJECT actual"],
    ["Iran threatened to close the strait to Japan.", "IRN > JPN THREATEN actual"],
    ["Chile will not sell arms to Peru.", "CHL > PER SANCTION actual"],
    ["Norway will withdraw its troops from Mali unless Mali pays.", "NOR > MLI THREATEN actual"],
  ])("%s", (sentence, event) => expect(tell(sentence)).toContain(event));
});

describe("status", () => {
  test.each([
    ["Germany will give Ukraine tanks.", "DEU > UKR AID intended"],
    ["Sweden plans to send food to Haiti.", "SWE > HTI AID intended"],
    ["China may impose sanctions on Australia.", "CHN > AUS SANCTION possible"],
    ["If Russia attacked Finland, nobody would be surprised.", "RUS > FIN ASSAULT possible"],
    ["In 1939 Germany invaded Poland.", "DEU > POL ASSAULT past"],
    ["Sixty years ago India fought China.", "CHN <> IND ASSAULT past"],
    ["Ghana has not accused Togo.", "GHA > TGO ACCUSE denied"],
    ["No agreement was signed between Greece and Turkey.", "GRC <> TUR AGREE denied"],
    ["Italy denied that France had bombed Libya.", "FRA > LBY ASSAULT denied"],
  ])("%s", (sentence, event) => expect(tell(sentence)).toContain(event));

  test("the date of the article decides what is past", () => {
    const text = "In 1973 Egypt attacked Israel.";
    expect(readArticle(text, { date: "1973-11-01", proposals: true }).events[0]?.status).toBe("actual");
    expect(readArticle(text, { date: "2023-11-01", proposals: true }).events[0]?.status).toBe("past");
  });
});

describe("roles", () => {
  test.each([
    ["active", "Vietnam accused Laos.", ["VNM > LAO ACCUSE actual"]],
    ["passive", "Laos was accused by Vietnam.", ["VNM > LAO ACCUSE actual"]],
    ["nominalisation", "The Chinese attack on Vietnam lasted a month.", ["CHN > VNM ASSAULT actual"]],
    ["possessive", "Japan’s invasion of China shocked many.", ["JPN > CHN ASSAULT actual"]],
    ["relative clause", "Russia, which had invaded Georgia, was silent.", ["RUS > GEO ASSAULT actual"]],
    ["preposition before the relative", "Israel, to which Germany sent arms, was silent.", ["DEU > ISR AID actual"]],
    [
      "list of targets",
      "China criticised Japan, India and Vietnam.",
      ["CHN > JPN ACCUSE actual", "CHN > IND ACCUSE actual", "CHN > VNM ACCUSE actual"],
    ],
    [
      "list of sources",
      "Poland, Latvia and Estonia condemned Russia.",
      ["POL > RUS ACCUSE actual", "LVA > RUS ACCUSE actual", "EST > RUS ACCUSE actual"],
    ],
    ["joined verbs", "Kenya praised Uganda and condemned Sudan.", ["KEN > UGA SUPPORT actual", "KEN > SDN ACCUSE actual"]],
    [
      "verbs in series",
      "India banned goods from China, expelled Chinese diplomats and accused China.",
      ["IND > CHN SANCTION actual", "IND > CHN ACCUSE actual"],
    ],
    [
      "apposition",
      "Pakistan, China’s old friend and India’s old enemy, was silent.",
      ["CHN <> PAK TIES actual", "IND <> PAK STRAIN actual"],
    ],
    ["carried noun", "Turkey launched an attack on Syria.", ["TUR > SYR ASSAULT actual"]],
    ["feeling", "Spain fears Morocco.", ["ESP > MAR STRAIN actual"]],
    ["reference back", "Iran bombed Iraq. Kuwait condemned the attack.", ["KWT > IRN ACCUSE actual"]],
    [
      "welcomed agreement",
      "Iran and Iraq signed an agreement. Oman welcomed the agreement.",
      ["OMN > IRN SUPPORT actual", "OMN > IRQ SUPPORT actual"],
    ],
    ["echo", "Brazil and Chile condemned Ecuador, and so did Argentina.", ["ARG > ECU ACCUSE actual"]],
    ["echo of the sentence before", "Kenya banned goods from Chad. Uganda followed suit.", ["UGA > TCD SANCTION actual"]],
    ["denied echo", "Peru did not sanction Cuba, nor did Chile.", ["CHL > CUB SANCTION denied"]],
    ["echo that may come", "Peru banned oil from Cuba, and Chile is expected to follow.", ["CHL > CUB SANCTION possible"]],
    ["a clause taken up again", "Peru cut off gas to Chile, a step that Cuba condemned.", ["CUB > PER ACCUSE actual"]],
    ["host of a passive", "Andrew Holness of Jamaica was received in Lima.", ["PER > andrew-holness CONSULT actual"]],
    ["expelled from", "Three Ghanaian diplomats were expelled from London.", ["GBR > GHA SANCTION actual"]],
    ["two against a third", "Greece and Serbia fought Bulgaria.", ["BGR <> GRC ASSAULT actual", "BGR <> SRB ASSAULT actual"]],
    [
      "both: not those who act",
      "India struck Pakistan. China, Pakistan’s friend, called on both sides to talk.",
      ["CHN > IND APPEAL actual", "CHN > PAK APPEAL actual"],
    ],
    ["each other", "India and Pakistan traded fire. Each government blamed the other.", ["IND <> PAK ACCUSE actual"]],
  ])("%s: %s", (_, text, events) => expect(tell(text)).toEqual(expect.arrayContaining(events)));
});

describe("silence", () => {
  test.each([
    "Rain fell on the capital all night.",
    "Shares in Tokyo closed lower on Friday.",
    "The opposition in Kenya criticised the budget.",
    "Samsung sold more telephones than ever.",
    "The text consists of ten numbered points.",
    "",
  ])("%s", (text) => expect(readArticle(text, { date: DATE }).events).toEqual([]));
});

describe("bounds", () => {
  test("a text that is too long is refused with its length and what to do", () => {
    expect(() => refuseTooLong("a ".repeat(1_000_001))).toThrow(/2,000,002 characters; at most 2,000,000.*Cut it/);
  });

  test("progress goes up to its end", () => {
    const shares: number[] = [];
    readArticle("Peru met Chile. ".repeat(400), { date: DATE, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.8);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
