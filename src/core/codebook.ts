/** CODEBOOK.md as data: polarities, event types with their intensities, statuses with their factors. */

export const POLARITIES = ["cooperation", "tension"] as const;
/** Which of the two kinds of edge an event feeds. */
export type Polarity = (typeof POLARITIES)[number];

export const EVENT_TYPES = [
  "APPEAL",
  "AGREE",
  "CONSULT",
  "TIES",
  "CONCEDE",
  "SUPPORT",
  "RETREAT",
  "COOPERATE",
  "AID",
  "REQUEST",
  "REJECT",
  "ACCUSE",
  "STRAIN",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
] as const;
/** One of the sixteen PLOVER event types, or APPEAL, TIES, STRAIN, which Entente adds. */
export type EventType = (typeof EVENT_TYPES)[number];

export const STATUSES = ["actual", "intended", "possible", "past", "denied"] as const;
/** How real the article says an event is. */
export type Status = (typeof STATUSES)[number];

/** What the codebook settles about a type. */
export interface TypeRule {
  readonly polarity: Polarity;
  /** Points that one actual event brings to its relation; 1…10, PLOVER's published scores without their sign. */
  readonly intensity: number;
}

const cooperation = (intensity: number): TypeRule => ({ polarity: "cooperation", intensity });
const tension = (intensity: number): TypeRule => ({ polarity: "tension", intensity });

/** Polarity and intensity of every type. Source: PLOVER manual; REQUEST, ACCUSE and the three added types as CODEBOOK.md settles them. */
export const TYPES: Readonly<Record<EventType, TypeRule>> = {
  APPEAL: cooperation(1.5),
  AGREE: cooperation(2.5),
  CONSULT: cooperation(2.5),
  TIES: cooperation(3),
  CONCEDE: cooperation(4.5),
  SUPPORT: cooperation(5),
  RETREAT: cooperation(6.5),
  COOPERATE: cooperation(9.5),
  AID: cooperation(10),
  REQUEST: tension(1),
  REJECT: tension(2),
  ACCUSE: tension(3),
  STRAIN: tension(3),
  THREATEN: tension(3.5),
  PROTEST: tension(5),
  MOBILIZE: tension(5.5),
  SANCTION: tension(6),
  COERCE: tension(7),
  ASSAULT: tension(9),
};

/** Share of its intensity, 0…1, that an event of a status brings to its relation. */
export const STATUS_FACTOR: Readonly<Record<Status, number>> = { actual: 1, intended: 0.6, possible: 0.4, past: 0.3, denied: 0 };

/** Each further sentence with the same pair, type and status in one article counts this share of the one before. */
export const REPEAT_FACTOR = 0.5;

/** A proposal of the program less sure than this, 0…1, is no edge until a person accepts it. */
export const PROPOSAL_THRESHOLD = 0.5;

/** The polarity of a type. */
export const polarityOf = (type: EventType): Polarity => TYPES[type].polarity;
