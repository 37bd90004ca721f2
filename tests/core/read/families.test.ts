/** One table for each type of event: a sentence, who does it to whom, and how real it is. Extend by a line. */
import { describe, expect, test } from "vitest";
import { EVENT_TYPES, type EventType } from "../../../src/core/codebook.ts";
import { readArticle } from "../../../src/core/read/read.ts";

const DATE = "2024-05-02";
/** Sentence, "SOURCE > TARGET" or "A <> B" (each pair one after the other), status where it is not actual. */
type Row = readonly [sentence: string, pairs: string, status?: string];

const FAMILIES: Record<EventType, readonly Row[]> = {
  APPEAL: [
    ["Kenya appealed to Japan for help.", "KEN > JPN"],
    ["Peru asked Chile to mediate.", "PER > CHL"],
    ["Sweden urged Norway to resume talks.", "SWE > NOR"],
  ],
  AGREE: [
    ["France and Spain signed a treaty on fishing.", "ESP <> FRA"],
    ["Brazil invited Peru to a conference.", "BRA > PER"],
    ["Poland proposed a conference to Hungary and Austria.", "POL > HUN, POL > AUT"],
  ],
  CONSULT: [
    ["Emmanuel Macron met Olaf Scholz in Berlin.", "emmanuel-macron <> olaf-scholz"],
    ["Oman mediated between Iran and Iraq.", "OMN > IRN, OMN > IRQ"],
    ["Talks between Armenia and Turkey collapsed on Monday.", "ARM <> TUR"],
  ],
  TIES: [
    ["Norway, Denmark’s oldest ally, was silent.", "DNK <> NOR"],
    ["Cuba is a friend of Angola.", "AGO <> CUB"],
  ],
  CONCEDE: [
    ["Mexico lifted its ban on goods from Guatemala.", "MEX > GTM"],
    ["Japan apologised to South Korea.", "JPN > KOR"],
    ["Libya released the prisoners from Malta.", "LBY > MLT"],
  ],
  SUPPORT: [
    ["Portugal recognised Kosovo.", "PRT > XKX"],
    ["Ghana praised Togo.", "GHA > TGO"],
    ["India stood by Bhutan.", "IND > BTN"],
    ["Greece and Turkey restored diplomatic relations.", "GRC <> TUR"],
  ],
  RETREAT: [
    ["Russia withdrew its troops from Syria.", "RUS > SYR"],
    ["Ethiopia handed back the town to Eritrea.", "ETH > ERI"],
  ],
  COOPERATE: [
    ["Japan and India held joint exercises.", "IND <> JPN"],
    ["Qatar shared intelligence with Jordan.", "QAT > JOR"],
  ],
  AID: [
    ["Canada sent food to Haiti.", "CAN > HTI"],
    ["Norway promised Finland help.", "NOR > FIN", "intended"],
    ["Germany gave Ukraine tanks.", "DEU > UKR"],
  ],
  REQUEST: [
    ["China demanded that Japan withdraw its ships.", "CHN > JPN"],
    ["Egypt ordered Libya to stop.", "EGY > LBY"],
  ],
  REJECT: [
    ["Iran rejected the American proposal.", "IRN > USA"],
    ["Serbia refused to sign the agreement with Kosovo.", "SRB > XKX"],
    ["Hungary vetoed the accession of Ukraine.", "HUN > UKR"],
  ],
  ACCUSE: [
    ["Rwanda accused Burundi of murder.", "RWA > BDI"],
    ["Egypt was condemned by Syria, Iraq and Libya.", "SYR > EGY, IRQ > EGY, LBY > EGY"],
    ["Chad complained about Sudan.", "TCD > SDN"],
  ],
  STRAIN: [
    ["India’s stance has angered China.", "CHN > IND"],
    ["There is tension between Greece and Turkey.", "GRC <> TUR"],
    ["Poland distrusts Russia.", "POL > RUS"],
  ],
  THREATEN: [
    ["Iran threatened to bomb Israel.", "IRN > ISR"],
    ["Turkey gave Greece an ultimatum.", "TUR > GRC"],
  ],
  PROTEST: [
    ["Finland summoned the Russian ambassador.", "FIN > RUS"],
    ["Kenya boycotted the games in South Africa.", "KEN > ZAF"],
  ],
  MOBILIZE: [
    ["Pakistan massed troops on the border with India.", "PAK > IND"],
    ["China held large exercises off Taiwan.", "CHN > TWN"],
  ],
  SANCTION: [
    ["France recalled its ambassador to Australia.", "FRA > AUS"],
    ["Norway imposed sanctions on Belarus.", "NOR > BLR"],
    ["Poland expelled four Russian diplomats.", "POL > RUS"],
  ],
  COERCE: [
    ["Iraq annexed Kuwait.", "IRQ > KWT"],
    ["Iran seized a tanker from Greece.", "IRN > GRC"],
  ],
  ASSAULT: [
    ["Russia invaded Ukraine.", "RUS > UKR"],
    ["Greece was bombed by Italy.", "ITA > GRC"],
    ["Armenia and Azerbaijan traded fire.", "ARM <> AZE"],
    ["Israeli aircraft bombed targets in Lebanon.", "ISR > LBN"],
  ],
};

describe.each(EVENT_TYPES)("%s", (type) => {
  test.each(FAMILIES[type].map(([sentence, pairs, status = "actual"]) => [sentence, pairs, status] as const))(
    "%s",
    (sentence, pairs, status) => {
      const { events } = readArticle(sentence, { date: DATE, proposals: true });
      const told = events.map((e) => `${e.source} ${e.mutual ? "<>" : ">"} ${e.target} ${e.type} ${e.status}`);
      for (const pair of pairs.split(", ")) expect(told).toContain(`${pair} ${type} ${status}`);
    },
  );
});
