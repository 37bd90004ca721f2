/** Leaders from titles, from the table of known leaders, and by later short forms; and the people who are no actors. */
import { expect, test } from "vitest";
import { readActors } from "../../../src/core/read/mentions.ts";
import { writeMentions } from "./notation.ts";

const TABLE: readonly [text: string, mentions: string, date?: string][] = [
  // titles before the name, never listed anywhere
  [
    "Fiji's Prime Minister Tomasi Waqa met Samoan President Lagi Tuala.",
    "Fiji's Prime Minister Tomasi Waqa → tomasi-waqa; Samoan President Lagi Tuala → lagi-tuala",
  ],
  [
    "President Ada Nwosu of Nigeria thanked King Olaf of Norway.",
    "President Ada Nwosu of Nigeria → ada-nwosu; King Olaf of Norway → olaf",
  ],
  ["The Maltese foreign minister, Carla Zammit, flew home.", "Maltese foreign minister, Carla Zammit → carla-zammit"],
  // titles after the name
  [
    "Bela Toth, the Hungarian prime minister, and Ivo Horak, Slovakia's minister of defence, agreed.",
    "Bela Toth, the Hungarian prime minister → bela-toth; Ivo Horak, Slovakia's minister of defence → ivo-horak",
  ],
  ["Aino Lahti is the Finnish ambassador.", "Aino Lahti is the Finnish ambassador → aino-lahti"],
  [
    "Nils Dahl and Lars Holm, the two ministers of Norway, resigned.",
    "Nils Dahl → nils-dahl; Lars Holm → lars-holm; ministers of Norway → NOR",
  ],
  // a country beside the name
  ["Latvia's Juris Kalve and Estonia's Mart Tamm signed.", "Latvia's Juris Kalve → juris-kalve; Estonia's Mart Tamm → mart-tamm"],
  ["Rafi Haddad of Lebanon spoke first.", "Rafi Haddad of Lebanon → rafi-haddad"],
  // short forms
  [
    "Peruvian President Luz Quispe warned Bolivia. Quispe repeated it. Ms Quispe left.",
    "Peruvian President Luz Quispe → luz-quispe; Bolivia → BOL; Quispe → luz-quispe; Ms Quispe → luz-quispe",
  ],
  ["South Korean President Han Ji‑woo left. Han spoke.", "South Korean President Han Ji‑woo → han-ji-woo; Han → han-ji-woo"],
  [
    "Omani Sultan Said al-Harthi met Yusuf bin Khamis, the Qatari emir.",
    "Omani Sultan Said al-Harthi → said-al-harthi; Yusuf bin Khamis, the Qatari emir → yusuf-bin-khamis",
  ],
  // offices without a name: the holder if the article names one, else the country
  [
    "Ivo Horak, the Slovak president, spoke. The Slovak president left.",
    "Ivo Horak, the Slovak president → ivo-horak; Slovak president → ivo-horak",
  ],
  [
    "Ivo Horak, the Slovak president, spoke. Slovakia's finance minister left.",
    "Ivo Horak, the Slovak president → ivo-horak; Slovakia's finance minister → SVK",
  ],
  [
    "Ivo Horak, the Slovak president, spoke. The president left.",
    "Ivo Horak, the Slovak president → ivo-horak; president → ivo-horak",
  ],
  // known leaders by surname in their years, by full name at any time
  ["Kennedy telephoned Macmillan.", "Kennedy → kennedy; Macmillan → macmillan", "1962-12-01"],
  ["Kennedy wrote a song.", "", "2015-01-01"],
  ["In 1972 Richard Nixon went to meet Mao Zedong.", "Richard Nixon → richard-nixon; Mao Zedong → mao-zedong"],
  ["Erdoğan and Mohamed bin Salman met.", "Erdoğan → erdogan; Mohamed bin Salman → mohamed-bin-salman", "2022-06-22"],
  ["Merkel met Xi.", "Merkel → merkel; Xi → xi", "2019-09-06"],
  // kings by their number, surnames with small words, surnames that are offices
  ["King Edward thanked the Portuguese.", "King Edward → edward; Portuguese → PRT", "1905-05-01"],
  [
    "President de Gaulle met Chancellor Adenauer.",
    "President de Gaulle → de-gaulle; Chancellor Adenauer → adenauer",
    "1962-07-02",
  ],
  ["John Major met Roland Dumas.", "John Major → john-major; Roland Dumas → roland-dumas", "1991-02-01"],
  ["Ursula von der Leyen met Rutte.", "Ursula von der Leyen → EU; Rutte → rutte", "2022-02-01"],
  [
    "Saddam Hussein thanked King Hussein of Jordan.",
    "Saddam Hussein → saddam-hussein; King Hussein of Jordan → hussein",
    "1990-08-20",
  ],
  [
    "Ronald Reagan left. Nancy Reagan waved. Mr. Reagan flew home.",
    "Ronald Reagan → ronald-reagan; Mr. Reagan → ronald-reagan",
    "1985-11-22",
  ],
  // heads and voices stand for their body or state
  ["Jens Stoltenberg praised Norway.", "Jens Stoltenberg → NATO; Norway → NOR", "2018-05-01"],
  [
    "Kim Ahn, the secretary-general of the United Nations, resigned.",
    "Kim Ahn, the secretary-general of the United Nations → UN",
  ],
  ["Olga Petrova, a Kremlin spokeswoman, denied it.", "Olga Petrova, a Kremlin spokeswoman → RUS"],
  // his counterpart
  [
    "Chad's President Ali Saleh called his Libyan counterpart, Omar Fezzani.",
    "Chad's President Ali Saleh → ali-saleh; his → ali-saleh; Libyan counterpart, Omar Fezzani → omar-fezzani",
  ],
  // nobody's actors
  ["Former President Luz Quispe spoke in Lima.", "Lima → PER @"],
  ["Helmut Kohl praised the museum.", "", "2012-01-01"],
  ["The opposition leader Jan Kos and the analyst Eva Bright disagreed.", ""],
  ["Ann Lee, the company's chief executive, and the footballer Bo Ek disagreed.", ""],
];

test.each(TABLE)("%s", (text, mentions, date) => {
  expect(writeMentions(text, date)).toBe(mentions);
});

test("a leader has the fullest name as first given, and a country", () => {
  const { actors } = readActors("Sudan's President Musa Kadir fell. Kadir fled.", "2020-01-01");
  expect(actors).toContainEqual({ id: "musa-kadir", kind: "leader", name: "Musa Kadir", country: "SDN" });
});

const GUESSES: readonly [text: string, leader: string, country: string][] = [
  ["Portugal and Spain quarrelled. Rui Matos, the Portuguese envoy, met Pilar Sanz, the foreign minister.", "pilar-sanz", "ESP"],
  [
    "London protested to Oslo. Ann Brook, the foreign secretary, called Per Dahl, the Norwegian foreign minister.",
    "ann-brook",
    "GBR",
  ],
];
test.each(GUESSES)("%s", (text, leader, country) => {
  expect(readActors(text, "2020-01-01").actors).toContainEqual(expect.objectContaining({ id: leader, country }));
});

const NAMES: readonly [text: string, date: string, id: string, name: string][] = [
  ["Moscow protested.", "1979-01-01", "RUS", "Soviet Union"],
  ["Moscow protested.", "2019-01-01", "RUS", "Russia"],
  ["Britain fought the Soviet Union; Russia is its heir.", "2019-01-01", "RUS", "Russia"],
  ["Britain protested.", "2019-01-01", "GBR", "Britain"],
  ["East Germany protested.", "1979-01-01", "DEU", "East Germany"],
];
test.each(NAMES)("%s in %s: %s is %s", (text, date, id, name) => {
  expect(readActors(text, date).actors).toContainEqual(expect.objectContaining({ id, name }));
});
