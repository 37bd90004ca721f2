/** Days of the calendar as ISO 8601 text. */

/** How a day is written; whether the calendar has it, `isDay` tells. */
export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Is this a day that exists, written as 2026-01-05? */
export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
