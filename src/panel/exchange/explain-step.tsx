/** The file as it was found: which column is what, the first rows, what it becomes and what is lost. */
import type { MappingCheck } from "../../core/exchange/check-mapping.ts";
import { type Explained, type Import, isSpokenAgainst, keptPairs } from "./import-state.ts";
import { MappingForm } from "./mapping-form.tsx";
import { Radios } from "./radios.tsx";
import { SampleTable } from "./sample-table.tsx";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

/** With more pairs than this one may want fewer. */
const MOST_READABLE = 100;

interface Props {
  readonly work: Import;
  readonly found: Explained;
}

export function ExplainStep({ work, found }: Props) {
  const { mode, mapping, check, isBusy } = work;
  const isEvents = mode.value === "events";
  const hasLayout = found.kind === "events" && found.layout !== undefined;
  const { columns } = mapping.value;
  const canRead = hasLayout || (columns.source && columns.target && columns.date && (columns.type || columns.weight));
  const canOpen =
    check.value && !check.value.trouble && check.value.pairs > 0 && !isSpokenAgainst(check.value.complaints, mapping.value);
  return (
    <form
      class="explain"
      onSubmit={(event) => {
        event.preventDefault();
        void (isEvents ? work.addUp() : work.importPairs());
      }}
    >
      <p class="found" data-first tabIndex={-1}>
        {describe(found)}
      </p>
      {found.notices.map((notice) => (
        <p key={notice} class="note">
          {notice}
        </p>
      ))}
      <section>
        <h3 id="import-sample">{WORDS.preview}</h3>
        <SampleTable sample={found.sample} columns={columns} labelledBy="import-sample" />
      </section>
      {found.kind === "pairs" && !found.isGraph && (
        <Radios
          legend={WORDS.mode}
          value={mode.value}
          choices={(["rows", "events"] as const).map((value) => ({ value, name: WORDS.modes[value] }))}
          onChoose={(value) => {
            mode.value = value;
          }}
        />
      )}
      {!hasLayout && <MappingForm work={work} found={found} />}
      {!isEvents && check.value && <Amount work={work} check={check.value} />}
      <footer class="explain-foot">
        {isEvents && !canRead && <p role="status">{WORDS.needsEvents}</p>}
        {!isEvents && check.value && (
          <p role="status">
            {!columns.source || !columns.target ? WORDS.needsEnds : (check.value.trouble ?? becomes(check.value))}
          </p>
        )}
        {!hasLayout && check.value && <Complaints work={work} check={check.value} />}
        <div class="form-deeds">
          <button type="submit" class="primary" disabled={isBusy.value || (isEvents ? !canRead : !canOpen)}>
            {isEvents ? WORDS.read : isBusy.value ? WORDS.opening : WORDS.open}
          </button>
          <button type="button" class="quiet" onClick={work.reset}>
            {WORDS.another}
          </button>
        </div>
      </footer>
    </form>
  );
}

function describe(found: Explained): string {
  if (found.kind === "events")
    return found.layout ? WORDS.foundLayout(found.file, found.layout, found.bytes) : WORDS.foundLarge(found.file, found.bytes);
  return found.isGraph
    ? WORDS.foundGraph(found.file, found.actors, found.rows)
    : WORDS.foundTable(found.file, found.rows, found.sample.columns.length);
}

const becomes = ({ cooperation, tension, actors }: MappingCheck) => WORDS.becomes(cooperation, tension, actors);

interface CheckProps {
  readonly work: Import;
  readonly check: MappingCheck;
}

/** How many pairs are kept, where there are many, and what has no place in a dossier. */
function Amount({ work, check }: CheckProps) {
  return (
    <>
      {check.pairs > MOST_READABLE && (
        <label class="most">
          <span>{WORDS.most}</span>
          <input
            type="number"
            min={1}
            max={check.pairs}
            value={keptPairs(work) ?? check.pairs}
            onInput={(event) => {
              const number = event.currentTarget.valueAsNumber;
              if (number >= 1) work.mostPairs.value = Math.floor(number);
            }}
          />
          <span>{WORDS.mostOf(check.pairs)}</span>
          <span class="note">{WORDS.mostWhy}</span>
        </label>
      )}
      <Lost notices={check.notices} />
    </>
  );
}

/** Cells that cannot mean what the mapping says, and the offer to leave their rows out. */
function Complaints({ work, check }: CheckProps) {
  if (!check.complaints.length) return null;
  const rows = check.complaints.reduce((sum, complaint) => sum + complaint.rows, 0);
  return (
    <div class="complaints">
      <ul role="alert">
        {check.complaints.map(({ field, rows: count, line, found, expected }) => (
          <li key={field}>{WORDS.complaint(count, line, found, field, expected)}</li>
        ))}
      </ul>
      {work.mode.value === "rows" && (
        <label class="tick">
          <input
            type="checkbox"
            checked={work.mapping.value.leavesUnreadable ?? false}
            onChange={(event) => work.changeMapping({ leavesUnreadable: event.currentTarget.checked })}
          />
          <span>{WORDS.leave(rows)}</span>
        </label>
      )}
    </div>
  );
}

/** What of the file a dossier has no place for. */
export function Lost({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <details class="not-held">
      <summary>{WORDS.lost(notices.length)}</summary>
      <ul class="loses">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </details>
  );
}
