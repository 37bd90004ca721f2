/** What the events came to, and which months, pairs and actors become the dossier. */
import { useSignal } from "@preact/signals";
import { monthInWords } from "../../core/exchange/days.ts";
import type { EventSummary } from "../../core/exchange/import-events.ts";
import { Lost } from "./explain-step.tsx";
import { type Explained, type Import, MANY_SENTENCES } from "./import-state.ts";
import { MonthBars } from "./month-bars.tsx";
import { Radios } from "./radios.tsx";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

interface Props {
  readonly work: Import;
  readonly found: Explained;
  readonly summary: EventSummary;
}

/** Most actors that are listed at once. */
const LISTED = 24;

export function SumsStep({ work, found, summary }: Props) {
  const { choice, weighed, isBusy } = work;
  const { months } = summary;
  const from = choice.value.from ?? months[0]?.month ?? "";
  const to = choice.value.to ?? months.at(-1)?.month ?? "";
  const comes = weighed.value;
  const monthChoice = (name: string, value: string, choose: (month: string) => void) => (
    <label class="stack">
      <span class="field-name">{name}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {months.map(({ month }) => (
          <option key={month} value={month}>
            {monthInWords(`${month}-01`)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="explain"
      onSubmit={(event) => {
        event.preventDefault();
        void work.importSums();
      }}
    >
      <p class="found" data-first tabIndex={-1}>
        {found.file}: {WORDS.summary(summary.rows, summary.events, summary.pairs, summary.actors.length)}
      </p>
      <section>
        <h3 id="import-months">{WORDS.months}</h3>
        <MonthBars months={months} from={from} to={to} labelledBy="import-months" />
        <div class="mapping-fields">
          {monthChoice(WORDS.from, from, (month) => void work.choose({ from: month, ...(month > to && { to: month }) }))}
          {monthChoice(WORDS.to, to, (month) => void work.choose({ to: month, ...(month < from && { from: month }) }))}
          <label class="stack">
            <span class="field-name">{WORDS.pairs}</span>
            <input
              type="number"
              min={1}
              max={summary.pairs}
              value={choice.value.pairs}
              onInput={(event) => {
                const number = event.currentTarget.valueAsNumber;
                if (number >= 1) void work.choose({ pairs: Math.floor(number) });
              }}
            />
          </label>
        </div>
      </section>
      <ActorChoice work={work} summary={summary} />
      <Lost notices={summary.notices} />
      <footer class="explain-foot">
        <p role="status">
          {comes && (comes.pairs ? WORDS.weighed(comes.pairs, comes.actors, comes.sums, comes.events) : WORDS.weighedNone)}
          {comes && comes.sums > MANY_SENTENCES && ` ${WORDS.weighedMany}`}
        </p>
        <div class="form-deeds">
          <button type="submit" class="primary" disabled={isBusy.value || !comes?.pairs}>
            {isBusy.value ? WORDS.opening : WORDS.open}
          </button>
          <button type="button" class="quiet" onClick={work.reset}>
            {WORDS.another}
          </button>
        </div>
      </footer>
    </form>
  );
}

/** Everybody, or only those that are ticked. */
function ActorChoice({ work, summary }: Omit<Props, "found">) {
  const sought = useSignal("");
  const only = work.choice.value.actors;
  const fits = summary.actors.filter(({ name }) => name.toLowerCase().includes(sought.value.trim().toLowerCase()));
  // Who is ticked stays in sight, whatever is sought.
  const ticked = new Set(only);
  const listed = [
    ...summary.actors.filter(({ id }) => ticked.has(id)),
    ...fits.filter(({ id }) => !ticked.has(id)).slice(0, LISTED),
  ];
  return (
    <section>
      <Radios
        legend={WORDS.whose}
        value={only ? "only" : "everybody"}
        choices={[
          { value: "everybody", name: WORDS.everybody },
          { value: "only", name: WORDS.only },
        ]}
        onChoose={(value) =>
          void work.choose({ actors: value === "only" ? summary.actors.slice(0, 8).map(({ id }) => id) : undefined })
        }
      />
      {only && (
        <div class="only">
          <input
            type="text"
            aria-label={WORDS.onlyFind}
            placeholder={WORDS.onlyFind}
            value={sought.value}
            onInput={(event) => {
              sought.value = event.currentTarget.value;
            }}
          />
          <ul>
            {listed.map(({ id, name, events }) => (
              <li key={id}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={ticked.has(id)}
                    onChange={() =>
                      void work.choose({ actors: ticked.has(id) ? only.filter((other) => other !== id) : [...only, id] })
                    }
                  />
                  <span>{name}</span> <span class="tick-count">{events.toLocaleString("en")}</span>
                </label>
              </li>
            ))}
          </ul>
          <p class="note">{WORDS.onlyOf(listed.length, summary.actors.length)}</p>
        </div>
      )}
    </section>
  );
}
