/** Statuses, polarities, kinds, weights and days as a sixteen-year-old reads them; event types stand in core/type-words.ts. */
import type { Polarity, Status } from "../core/codebook.ts";
import type { ActorKind } from "../core/model.ts";

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: "actual",
  intended: "planned",
  possible: "possible",
  past: "past",
  denied: "denied",
};

export const STATUS_MEANS: Readonly<Record<Status, string>> = {
  actual: "It happened, is happening, or stands now.",
  intended: "Announced, promised or planned; not yet done.",
  possible: "It may happen, is feared, or is only reported.",
  past: "Told as history, or long before the article.",
  denied: "The article says that it is not so. It is shown and never counted.",
};

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = { cooperation: "Cooperation", tension: "Tension" };

export const KIND_WORDS: Readonly<Record<ActorKind, readonly [one: string, many: string]>> = {
  country: ["Country", "Countries"],
  leader: ["Leader", "Leaders"],
  organisation: ["Organisation", "Organisations"],
};

/** A weight as people read it: one decimal. */
export const weightInWords = (weight: number) => (weight < 1000 ? weight.toFixed(1) : Math.round(weight).toLocaleString("en"));

/** Days as in an atlas: 6 January 2026. */
export function dateInWords(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(date);
}
