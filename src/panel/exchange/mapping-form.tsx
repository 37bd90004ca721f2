/** Which column means what, and what tells cooperation from tension: proposed by the program, settled by the person. */
import type { Polarity } from "../../core/codebook.ts";
import type { Field } from "../../core/exchange/headers.ts";
import type { Mapping, PolarityWord } from "../../core/exchange/mapping.ts";
import type { Explained, Import } from "./import-state.ts";
import { Radios } from "./radios.tsx";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

interface Props {
  readonly work: Import;
  readonly found: Explained;
}

/** What tells the polarity of a line. */
type Teller = keyof typeof WORDS.tellers;

/** The fields of a table whose rows are events, and of one whose rows are relations; those that tell the polarity stand apart. */
const OF_EVENTS: readonly Field[] = ["source", "target", "date", "type", "weight"];
const OF_ROWS: readonly Field[] = ["source", "target", "weight", "date", "status", "sentence"];

export function MappingForm({ work, found }: Props) {
  const isEvents = work.mode.value === "events";
  const isGraph = found.kind === "pairs" && found.isGraph;
  const { isDirected } = work.mapping.value;
  const fields = (isEvents ? OF_EVENTS : OF_ROWS).filter((field) => !(isGraph && (field === "source" || field === "target")));
  return (
    <section class="mapping">
      <h3>{WORDS.meaning}</h3>
      <div class="mapping-fields">
        {fields.map((field) => (
          <ColumnChoice
            key={field}
            work={work}
            found={found}
            field={field}
            name={isEvents && field === "weight" ? WORDS.eventScore : undefined}
          />
        ))}
      </div>
      {!isEvents && <TellerChoice work={work} found={found} />}
      {!isEvents &&
        (isGraph ? (
          <p class="note">{WORDS.directionOfFile}</p>
        ) : (
          <Radios
            legend={WORDS.direction}
            value={isDirected ? "source" : "both"}
            choices={(["both", "source"] as const).map((value) => ({ value, name: WORDS.directions[value] }))}
            onChoose={(value) => work.changeMapping({ isDirected: value === "source" })}
          />
        ))}
    </section>
  );
}

interface ColumnProps extends Props {
  readonly field: Field;
  readonly name?: string | undefined;
}

/**
 * One field and the column that it is read from. A column may have two meanings: who goes through the list by arrow key must not take
 * columns away from other fields on the way.
 */
function ColumnChoice({ work, found, field, name = WORDS.fields[field] }: ColumnProps) {
  const { columns } = work.mapping.value;
  const isNeeded = field === "source" || field === "target" || (work.mode.value === "events" && field === "date");
  const complaint = work.check.value?.complaints.find((one) => one.field === field);
  const hint = WORDS.hints[field];
  return (
    <label class="stack">
      <span class="field-name">
        {name}
        {isNeeded && !columns[field] ? <b class="needed"> {WORDS.needed}</b> : hint && <span> ({hint})</span>}
      </span>
      <select
        value={columns[field] ?? ""}
        aria-invalid={complaint ? "true" : undefined}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const { [field]: _, ...others } = columns;
          work.changeMapping({ columns: { ...others, ...(chosen && { [field]: chosen }) } });
        }}
      >
        <option value="">{WORDS.none}</option>
        {found.sample.columns.filter(Boolean).map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </select>
    </label>
  );
}

const tellerOf = ({ columns, neutral }: Mapping): Teller =>
  columns.type ? "type" : columns.polarity ? "polarity" : neutral !== null && columns.weight ? "weight" : "nothing";

/** What tells cooperation from tension, and what that needs to be known. */
function TellerChoice({ work, found }: Props) {
  const { mapping } = work;
  const { columns, neutral, otherwise } = mapping.value;
  const teller = tellerOf(mapping.value);
  const free = found.sample.columns.filter((column) => column && !Object.values(columns).includes(column));
  const choose = (next: Teller) => {
    const { type: _, polarity: __, ...rest } = columns;
    const [first] = free;
    work.changeMapping({
      columns: next === "type" || next === "polarity" ? { ...rest, ...(first && { [next]: columns[next] ?? first }) } : rest,
      neutral: next === "weight" ? (neutral ?? 0) : null,
    });
  };
  const canBe = (one: Teller) =>
    one === "nothing" || one === teller || (one === "weight" ? Boolean(columns.weight) : free.length > 0);
  return (
    <>
      <Radios
        legend={WORDS.tells}
        value={teller}
        choices={(Object.keys(WORDS.tellers) as Teller[]).map((value) => ({
          value,
          name: WORDS.tellers[value],
          disabled: !canBe(value),
        }))}
        onChoose={choose}
      />
      <div class="mapping-fields">
        {(teller === "type" || teller === "polarity") && <ColumnChoice work={work} found={found} field={teller} />}
        {teller === "weight" && (
          <label class="stack">
            <span class="field-name">{WORDS.neutral}</span>
            <input
              type="number"
              step="any"
              value={neutral ?? 0}
              onInput={(event) => {
                const number = event.currentTarget.valueAsNumber;
                if (Number.isFinite(number)) work.changeMapping({ neutral: number });
              }}
            />
            <span class="note">{WORDS.neutralWhy(String(neutral ?? 0))}</span>
          </label>
        )}
        {teller === "nothing" && (
          <label class="stack">
            <span class="field-name">{WORDS.otherwise}</span>
            <select
              value={otherwise}
              onChange={(event) => work.changeMapping({ otherwise: event.currentTarget.value as Polarity })}
            >
              {(["cooperation", "tension"] as const).map((polarity) => (
                <option key={polarity} value={polarity}>
                  {WORDS.meanings[polarity]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {teller === "polarity" && <Words work={work} />}
    </>
  );
}

/** The words of the polarity's column, each to be told what it means. */
function Words({ work }: { work: Import }) {
  const words = work.check.value?.words ?? [];
  if (words.length === 0) return null;
  const said = work.mapping.value.words ?? {};
  return (
    <fieldset class="words-meant">
      <legend>{WORDS.words}</legend>
      {words.map(({ word, rows, means }) => (
        <label key={word}>
          <span class="words">{word}</span> <span class="note figure-number">×{rows.toLocaleString("en")}</span>
          <select
            value={means ?? ""}
            aria-invalid={means ? undefined : "true"}
            onChange={(event) => work.changeMapping({ words: { ...said, [word]: event.currentTarget.value as PolarityWord } })}
          >
            {!means && <option value="">{WORDS.meanings.unknown}</option>}
            {(["cooperation", "tension", "neither"] as const).map((meaning) => (
              <option key={meaning} value={meaning}>
                {WORDS.meanings[meaning]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
