/** Events by month as small bars, so that one sees where there is something to choose. */
import { monthInWords } from "../../core/exchange/days.ts";
import type { EventSummary } from "../../core/exchange/import-events.ts";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

interface Props {
  readonly months: EventSummary["months"];
  /** The months that are chosen, both included. */
  readonly from: string;
  readonly to: string;
  readonly labelledBy: string;
}

/** Units of the picture; a month with any event is seen. */
const HEIGHT = 48;
const LEAST = 1.5;

/** Months since the year 0. */
const position = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export function MonthBars({ months, from, to, labelledBy }: Props) {
  const first = position(months[0]?.month ?? "0000-01");
  const span = position(months.at(-1)?.month ?? "0000-01") - first + 1;
  const most = Math.max(1, ...months.map(({ events }) => events));
  const busiest = months.find(({ events }) => events === most);
  return (
    <svg class="months" viewBox={`0 0 ${span} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-labelledby={labelledBy}>
      <title>{busiest && WORDS.monthsOf(monthInWords(`${busiest.month}-01`), busiest.events)}</title>
      {months.map(({ month, events }) => {
        const height = Math.max(LEAST, (events / most) * HEIGHT);
        const isChosen = month >= from && month <= to;
        return (
          <rect
            key={month}
            class={isChosen ? "chosen" : undefined}
            x={position(month) - first + 0.06}
            y={HEIGHT - height}
            width={0.88}
            height={height}
          />
        );
      })}
    </svg>
  );
}
