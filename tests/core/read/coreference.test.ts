/** Pronouns, groups and descriptions: what they mean after what was said before. */
import { expect, test } from "vitest";
import { writeMentions } from "./notation.ts";

/** Only pronouns, descriptions and titles are compared. */
const TABLE: readonly [text: string, resolved: string, date?: string][] = [
  // he, she, his, him
  ["Macron met Merkel. He praised her.", "He → macron; her → merkel", "2019-01-01"],
  ["Biden met Erdogan and thanked him.", "him → erdogan", "2022-01-01"],
  ["Before his trip, Macron spoke.", "his → macron", "2019-01-01"],
  ["Macron said that his country would pay.", "his country → FRA", "2019-01-01"],
  ["Macron spoke. The student Ann Bright said she was tired.", "", "2019-01-01"],
  // it, its
  ["Ghana protested and recalled its ambassador.", "its ambassador → GHA"],
  ["Ghana signed a day after Togo had dropped its claim.", "its → TGO"],
  ["Ghana, which borders Togo, said that it would wait.", "it → GHA"],
  ["Ghana complained that Togo had not consulted it.", "it → GHA"],
  ["It was raining. Ghana waited.", ""],
  // they, their
  ["Peru and Chile closed their border.", "their → PER+CHL"],
  ["Peru and Chile talked. They agreed.", "They → PER+CHL"],
  ["Peru and Chile fought rebels. Peru accused Chile of arming them.", ""],
  ["Peru and Chile talked. Their foreign ministers signed.", "Their foreign ministers → PER+CHL"],
  // both, the two, neither, the three
  ["Peru talked to Chile. Both sides were content.", "Both sides → PER+CHL"],
  ["Peru talked to Chile. The two neighbours agreed.", "two neighbours → PER+CHL"],
  ["Peru talked to Chile. Neither gave way.", "Neither → PER+CHL"],
  ["Macron met Merkel in Rome. The two leaders agreed.", "two leaders → macron+merkel", "2019-01-01"],
  ["Peru, Chile and Bolivia met. The three countries agreed.", "three countries → PER+CHL+BOL"],
  ["Peru and Chile quarrel. Brazil offered to mediate between the two.", "two → PER+CHL"],
  ["Peru and Chile quarrel. Brazil was thanked by both sides.", "both sides → PER+CHL"],
  ["Egypt and Sudan quarrelled with Ethiopia. The two Arab states protested.", "two Arab states → EGY+SDN"],
  ["Sweden, Norway and Russia met. The Nordic countries left.", "Nordic countries → SWE+NOR"],
  // descriptions of states and bodies
  ["Norway joined NATO. The alliance was glad.", "alliance → NATO"],
  ["The United States warned Cuba. The island lay still.", "island → CUB"],
  ["Qatar and Saudi Arabia quarrel. The kingdom closed its border.", "kingdom → SAU; its → SAU"],
  ["Serbia answered Austria-Hungary. The monarchy mobilised.", "monarchy → AUT", "1914-07-25"],
  ["Kuwait fell to Iraq. The emir fled.", "emir → KWT"],
  // whoever is across the border
  ["Peru and Ecuador quarrel. Peru accused its northern neighbour of theft.", "its northern neighbour → ECU"],
  [
    "Peru warned Ecuador. The junta in Chile watched. Ecuador recalled its envoy from its neighbour.",
    "its neighbour → PER; its envoy → ECU",
  ],
  // the two Koreas
  ["South Korea called North Korea. The North did not answer; the two Koreas are at war.", "North → PRK; two Koreas → KOR+PRK"],
  // quoted speech
  ["“We will not yield,” said Macron.", "We → FRA", "2019-01-01"],
  ["“I trust Italy,” Macron said.", "I → macron", "2019-01-01"],
];

test.each(TABLE)("%s", (text, resolved, date) => {
  const found = writeMentions(text, date, ["pronoun", "description"]);
  const titles = writeMentions(text, date, ["title"])
    .split("; ")
    .filter((m) => /^(its|their|his) /i.test(m));
  expect([found, ...titles].filter(Boolean).join("; ")).toBe(resolved);
});
