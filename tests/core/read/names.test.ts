/** Countries, capitals, seats, organs and organisations: sentence → mentions, a line for each family of entries. */
import { expect, test } from "vitest";
import { writeMentions } from "./notation.ts";

const TABLE: readonly [sentence: string, mentions: string, date?: string][] = [
  // names, long and short
  ["Norway and the Netherlands signed the treaty.", "Norway → NOR; Netherlands → NLD"],
  ["The U.S. and the UK warned the DPRK.", "U.S. → USA; UK → GBR; DPRK → PRK"],
  ["The People's Republic of China thanked Côte d'Ivoire.", "People's Republic of China → CHN; Côte d'Ivoire → CIV"],
  [
    "Bosnia and Herzegovina, North Macedonia and Kosovo applied.",
    "Bosnia and Herzegovina → BIH; North Macedonia → MKD; Kosovo → XKX",
  ],
  ["The Democratic Republic of Congo accused Rwanda.", "Democratic Republic of Congo → COD; Rwanda → RWA"],
  ["Nigeria pressed Niger, and Guinea-Bissau thanked Guinea.", "Nigeria → NGA; Niger → NER; Guinea-Bissau → GNB; Guinea → GIN"],
  ["Korea-Japan relations improved.", "Korea → KOR; Japan → JPN"],
  ["Turkey and Türkiye are one.", "Turkey → TUR; Türkiye → TUR"],
  ["US-backed talks stalled.", "US → USA"],
  // states of the past
  ["Czechoslovakia protested to West Germany.", "Czechoslovakia → CZE; West Germany → DEU", "1968-08-22"],
  [
    "Siam ceded land to France, and Persia to the Ottoman Empire.",
    "Siam → THA; France → FRA; Persia → IRN; Ottoman Empire → TUR",
    "1907-04-01",
  ],
  ["Soviet troops left; Yugoslav officers stayed.", "Soviet troops → RUS; Yugoslav officers → SRB", "1955-05-20"],
  ["Burma and Ceylon recognised the new state.", "Burma → MMR; Ceylon → LKA", "1950-01-10"],
  // demonyms
  ["The Danes and the Finns refused, but the Swiss agreed.", "Danes → DNK; Finns → FIN; Swiss → CHE"],
  ["Thai exports to Vietnamese buyers rose.", "Thai → THA; Vietnamese → VNM"],
  ["The Americans blamed the Saudis.", "Americans → USA; Saudis → SAU"],
  // capitals and seats that act
  ["Beijing protested and Ottawa apologised.", "Beijing → CHN; Ottawa → CAN"],
  ["The Kremlin rejected what the Elysée and Downing Street had proposed.", "Kremlin → RUS; Elysée → FRA; Downing Street → GBR"],
  ["The Sublime Porte answered the Ballhausplatz.", "Sublime Porte → TUR; Ballhausplatz → AUT", "1913-01-23"],
  ["Bonn would not recognise Pankow.", "Bonn → DEU; Pankow → DEU", "1961-09-01"],
  ["Saigon denounced Hanoi.", "Saigon → VNM; Hanoi → VNM", "1966-03-01"],
  ["Relations between Ankara and Athens are tense.", "Ankara → TUR; Athens → GRC"],
  // capitals, countries and bodies as mere places
  ["They met in Geneva and then in Cairo.", "Geneva → CHE @; Cairo → EGY @"],
  ["The talks were held in Doha, Muscat and Amman.", "Doha → QAT @; Muscat → OMN @; Amman → JOR @"],
  ["Missiles struck Odesa and Kharkiv.", "Odesa → UKR @; Kharkiv → UKR @"],
  ["The summit in the Chinese capital ended.", "Chinese capital → CHN @"],
  ["Protesters gathered outside the Kremlin.", "Kremlin → RUS @"],
  ["He flew to Lisbon on Monday.", "Lisbon → PRT @"],
  ["The Vienna summit changed little.", "Vienna → AUT @"],
  ["LIMA, Peru, Oct. 3 (Agency) — Ecuador closed its border.", "LIMA → PER @; Peru → PER @; Ecuador → ECU; its → ECU"],
  // organs with their country
  ["South Africa's Foreign Ministry summoned the envoy.", "South Africa's Foreign Ministry → ZAF"],
  ["The Indian army and Pakistani troops exchanged fire.", "Indian army → IND; Pakistani troops → PAK"],
  ["The government in Sofia and officials in Skopje agreed.", "government in Sofia → BGR; officials in Skopje → MKD"],
  ["Israeli government officials spoke to Jordanian diplomats.", "Israeli government officials → ISR; Jordanian diplomats → JOR"],
  ["The parliament of Iceland voted.", "parliament of Iceland → ISL"],
  // organisations and their organs
  ["The Security Council and the European Commission condemned it.", "Security Council → UN; European Commission → EU"],
  ["ASEAN, the African Union and the Arab League met.", "ASEAN → ASEAN; African Union → AU; Arab League → AL"],
  ["The League of Nations heard Lithuania.", "League of Nations → LON; Lithuania → LTU", "1927-12-10"],
  ["The IAEA told the WTO nothing.", "IAEA → IAEA; WTO → WTO"],
  ["In the Security Council Brazil abstained.", "Security Council → UN @; Brazil → BRA"],
  // ambiguous words
  ["Michael Jordan visited Jordan and the Jordanian king.", "Jordan → JOR; Jordanian king → JOR"],
  ["The state of Georgia sued, and Georgia protested to Moscow.", "Georgia → GEO; Moscow → RUS"],
  ["The Georgian president and Georgia's army.", "Georgian president → GEO; Georgia's army → GEO"],
  ["Chad closed its border; Chad Miller did not.", "Chad → TCD; its → TCD"],
  ["They ate turkey in New Mexico, near the Jordan River.", ""],
  ["He writes for the Washington Post and the Times of India.", ""],
  ["The Latin American countries hesitated.", ""],
  ["Which who it may concern us all.", ""],
  ["Georgia has sixteen electors, Florida more.", "Florida → USA @"],
  ["Michael Jordan retired. Jordan had won six titles.", ""],
  ["The Senate met.", ""],
  ["The Senate thwarted the United States.", "Senate → USA; United States → USA"],
  ["CHINA WARNS US", "CHINA → CHN; US → USA"],
  ["US officials told us that the WHO met.", "US officials → USA; WHO → WHO"],
  // halves of compounds
  ["The Sino-Soviet pact and the Anglo-Russian accord lapsed.", "Sino → CHN; Soviet → RUS; Anglo → GBR; Russian → RUS"],
  ["General Franco and the Indo-Pacific", "General Franco → franco", "1940-01-01"],
];

test.each(TABLE)("%s", (sentence, mentions, date) => {
  expect(writeMentions(sentence, date)).toBe(mentions);
});
