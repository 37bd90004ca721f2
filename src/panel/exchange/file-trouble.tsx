/** Why a file cannot be imported: what, where, and what was expected instead. */
import { messageOf } from "../../core/error-message.ts";
import { ExchangeError } from "../../core/exchange/exchange-error.ts";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

export function FileTrouble({ error }: { error: unknown }) {
  return (
    <div class="trouble file-trouble" role="alert">
      <p>
        <b>{WORDS.trouble}</b>
      </p>
      {error instanceof ExchangeError ? <Places error={error} /> : <p class="trouble-text">{messageOf(error)}</p>}
      <p>{WORDS.troubleNothing}</p>
    </div>
  );
}

function Places({ error: { file, spot, wrong, expected } }: { error: ExchangeError }) {
  const where = [
    file,
    spot.line === undefined ? "" : WORDS.line(spot.line),
    spot.column === undefined ? "" : WORDS.column(spot.column),
    spot.part ?? "",
  ].filter(Boolean);
  const rows = [
    [WORDS.troubleWhat, wrong],
    [WORDS.troubleWhere, where.join(", ")],
    ...(expected ? [[WORDS.troubleExpected, expected]] : []),
  ];
  return (
    <dl class="places">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
