/** Days as files of other programs write them. */
import { isDay } from "../day.ts";

/** "2026-01-05", "20260105", "2026-01", "202601", "2026", and any of the first with a time behind it → ISO day; undefined for anything else. */
export function readDay(text: string): string | undefined {
  const found = /^\s*(\d{4})(?:[-/.]?(\d{2}))?(?:[-/.]?(\d{2}))?(?:[T ].*)?\s*$/.exec(text);
  if (!found) return undefined;
  const [, year = "", month = "01", day = "01"] = found;
  const iso = `${year}-${month}-${day}`;
  return isDay(iso) ? iso : undefined;
}

/** The last day of the month of an ISO day. */
export function endOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(2000, month, 0));
  // Date.UTC takes years under 100 for those of the twentieth century.
  last.setUTCFullYear(year, month, 0);
  return last.toISOString().slice(0, 10);
}

/** "January 2026", of an ISO day. */
export const monthInWords = (day: string): string => MONTH.format(new Date(`${day}T00:00:00Z`));
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
