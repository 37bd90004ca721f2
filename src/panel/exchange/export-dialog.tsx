/** "Export data": the formats in plain words, what each cannot hold, how much goes in, and the files' names. */
import { useBusy } from "../busy.ts";
import "../css/exchange.css";
import { useSignal } from "@preact/signals";
import { FORMATS, type Format, type FormatId } from "../../core/exchange/formats.ts";
import type { Drawn } from "../../core/exchange/shown.ts";
import type { WriteOptions } from "../../core/exchange/write-files.ts";
import { fileNameOf } from "../../core/file-name.ts";
import type { NetworkView } from "../../core/model.ts";
import { isFiltering } from "../../core/weave/filter.ts";
import type { Session } from "../../session/session.ts";
import { ModalDialog } from "../dialog.tsx";
import { useDesk } from "../world.tsx";
import { Radios } from "./radios.tsx";
import { EXPORT_WORDS as WORDS } from "./wording.ts";

export function ExportDialog() {
  return (
    <ModalDialog name="export" title={WORDS.title}>
      <ExportForm />
    </ModalDialog>
  );
}

/** Formats that hold a document rather than the network of a view. */
const OF_DOCUMENT: ReadonlySet<FormatId> = new Set(["dossier", "jsonld"]);

function ExportForm() {
  const { session, exchange } = useDesk();
  const id = useSignal<FormatId>("gexf");
  const isShown = useSignal(false);
  const view = useSignal<NetworkView>(session.networkView.peek());
  const asZip = useSignal(true);
  const isOld = useSignal(false);
  const wishedName = useSignal<string | null>(null);
  const { isBusy, trouble, attempt } = useBusy();
  const format = FORMATS.find((one) => one.id === id.value) as Format;
  const canBeCut = isFiltering(session.filter.value) || session.until.value !== null;
  const name = wishedName.value ?? fileNameOf(session.dossier.value.title);
  const save = () =>
    attempt(async () => {
      const desk = await exchange();
      const cut = canBeCut && isShown.value && !OF_DOCUMENT.has(id.value);
      const files = await desk.ask("write", {
        dossier: session.dossier.value,
        format: id.value,
        name: fileNameOf(name),
        asZip: asZip.value,
        options: {
          view: view.value,
          gexf: isOld.value ? "1.2" : "1.3",
          ...(cut && { filter: session.filter.value, events: session.events.value }),
          ...drawnOf(session, view.value, id.value),
        } satisfies WriteOptions,
      });
      desk.save(files);
      session.notice.value = { text: WORDS.saved(files.map((file) => file.name)) };
      session.dialog.value = "none";
    });
  return (
    <form
      class="export"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset class="formats">
        <legend class="unseen">{WORDS.formats}</legend>
        {FORMATS.map((one) => (
          <label key={one.id} class="format">
            <input
              type="radio"
              name="format"
              data-first={one.id === id.value ? "" : undefined}
              checked={one.id === id.value}
              onChange={() => {
                id.value = one.id;
              }}
            />
            <span class="format-name">{one.name}</span>
            <span class="note">{one.purpose}</span>
          </label>
        ))}
      </fieldset>
      <div class="export-options">
        <section aria-live="polite">
          <h3>{WORDS.loses}</h3>
          {format.loses.length === 0 ? (
            <p>{WORDS.losesNothing}</p>
          ) : (
            <ul class="loses">
              {format.loses.map((lost) => (
                <li key={lost}>{lost}</li>
              ))}
            </ul>
          )}
        </section>
        {OF_DOCUMENT.has(id.value) ? (
          <p class="note">{WORDS.alwaysWhole}</p>
        ) : (
          <div class="pair-of-radios">
            <Radios
              legend={WORDS.extent}
              value={canBeCut && isShown.value ? "shown" : "whole"}
              choices={[
                { value: "whole", name: WORDS.whole },
                { value: "shown", name: WORDS.shown, note: canBeCut ? undefined : WORDS.shownNone, disabled: !canBeCut },
              ]}
              onChoose={(value) => {
                isShown.value = value === "shown";
              }}
            />
            <Radios
              legend={WORDS.view}
              value={view.value}
              choices={(["countries", "actors"] as const).map((value) => ({ value, name: WORDS.views[value] }))}
              onChoose={(value) => {
                view.value = value;
              }}
            />
          </div>
        )}
        {id.value === "csv" && (
          <Radios
            legend={WORDS.packing}
            value={asZip.value ? "zip" : "apart"}
            choices={[
              { value: "zip", name: WORDS.zip },
              { value: "apart", name: WORDS.apart },
            ]}
            onChoose={(value) => {
              asZip.value = value === "zip";
            }}
          />
        )}
        {id.value === "gexf" && (
          <label class="tick">
            <input
              type="checkbox"
              checked={isOld.value}
              onChange={() => {
                isOld.value = !isOld.value;
              }}
            />
            <span>{WORDS.old}</span>
          </label>
        )}
        <label class="stack">
          <span class="field-name">{WORDS.name}</span>
          <span class="file-name">
            <input
              type="text"
              required
              maxLength={80}
              value={name}
              onInput={(event) => {
                wishedName.value = event.currentTarget.value;
              }}
            />
            <span class="note">{endingOf(format, asZip.value)}</span>
          </span>
        </label>
        <div class="form-deeds">
          <button type="submit" class="primary" disabled={isBusy.value}>
            {isBusy.value ? WORDS.busy : WORDS.save}
          </button>
          <span role="alert" class="trouble-text">
            {trouble.value}
          </span>
        </div>
      </div>
    </form>
  );
}

const endingOf = ({ id, endings: [ending = ""] }: Format, asZip: boolean) =>
  id === "csv" ? (asZip ? ".zip" : [".nodes", ".edges", ".events"].map((part) => `${part}${ending}`).join(", ")) : ending;

/** Places and colours for programs that draw; the stage has them of its own view only. */
function drawnOf({ networkView, places, actorLooks, theme }: Session, view: NetworkView, format: FormatId): Drawn {
  if (format === "csv" || OF_DOCUMENT.has(format) || view !== networkView.value) return {};
  const { cooperation, tension } = theme.value.polarity;
  return {
    places: places.value,
    paint: {
      actors: new Map([...actorLooks.value].map(([id, look]) => [id, look.colour])),
      polarity: { cooperation: cooperation.line, tension: tension.line },
    },
  };
}
