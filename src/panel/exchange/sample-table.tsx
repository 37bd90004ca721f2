/** The first rows of a file, each column headed by what it means. */
import type { Field } from "../../core/exchange/headers.ts";
import type { Mapping } from "../../core/exchange/mapping.ts";
import type { Sample } from "../../core/exchange/tasks.ts";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

/** Longest cell that is shown, characters. */
const LONGEST = 60;

interface Props {
  readonly sample: Sample;
  readonly columns: Mapping["columns"];
  readonly labelledBy: string;
}

export function SampleTable({ sample, columns, labelledBy }: Props) {
  const meanings = new Map<string, string>();
  for (const [field, column] of Object.entries(columns))
    meanings.set(column, [meanings.get(column) ?? [], WORDS.fields[field as Field]].flat().join(" · "));
  return (
    <div class="table-scroll sample" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {sample.columns.map((column, i) => (
              <th key={i} scope="col" class={meanings.has(column) ? "meant" : undefined}>
                <span class="meaning">{meanings.get(column) ?? "\u00a0"}</span>
                {column || "\u00a0"}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, j) => (
                <td key={j} class={meanings.has(sample.columns[j] ?? "") ? "meant" : undefined}>
                  {cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
