/** Codes of event data → Entente's types. */
import { EVENT_TYPES, type EventType } from "../codebook.ts";

/**
 * CAMEO's twenty root codes, and the one branch that Entente keeps apart. 01 (public statement) is neither cooperation nor tension and
 * has no type. Source: CAMEO codebook 1.1b3 (Schrodt 2012), chapter 2; which type is nearest is settled by what CODEBOOK.md says that
 * each type means: appeals are APPEAL, investigations ACCUSE, and 18, 19 and 20, all of them force, ASSAULT.
 */
export const CAMEO_TYPES: Readonly<Record<string, EventType | undefined>> = {
  "01": undefined,
  "02": "APPEAL",
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "06": "COOPERATE",
  "07": "AID",
  "08": "CONCEDE",
  "087": "RETREAT",
  "09": "ACCUSE",
  "10": "REQUEST",
  "11": "ACCUSE",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "17": "COERCE",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "20": "ASSAULT",
};

const NAMES: ReadonlySet<string> = new Set(EVENT_TYPES);

/**
 * The type of a code: PLOVER's or Entente's name, or two to four digits of CAMEO (spreadsheets eat the leading zero of "043"; GDELT
 * never does, so that "43" is read as a cut code only where no root of that number exists).
 * @returns null for what is known and has no type (CAMEO 01), undefined for what no codebook has
 */
export function typeOfCode(code: string): EventType | null | undefined {
  const text = code.trim().toUpperCase();
  if (NAMES.has(text)) return text as EventType;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const type = cameo(text);
  return type === undefined && text.length < 4 ? cameo(`0${text}`) : type;
}

function cameo(digits: string): EventType | null | undefined {
  const branch = digits.slice(0, 3);
  if (branch in CAMEO_TYPES) return CAMEO_TYPES[branch] ?? null;
  const root = digits.slice(0, 2);
  return root in CAMEO_TYPES ? (CAMEO_TYPES[root] ?? null) : undefined;
}
