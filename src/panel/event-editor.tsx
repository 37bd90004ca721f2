/** The form of an event: who, what, toward whom, how real, in which sentences. For a new event and for changing one. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { EVENT_TYPES, type EventType, POLARITIES, polarityOf, STATUSES, type Status } from "../core/codebook.ts";
import { messageOf } from "../core/error-message.ts";
import type { Actor, Evidence } from "../core/model.ts";
import { TYPE_WORDS } from "../core/type-words.ts";
import { POLARITY_WORDS, STATUS_WORDS } from "../look/words.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

/** What the form settles. */
export interface EventForm {
  readonly source: string;
  readonly target: string;
  readonly type: EventType;
  readonly status: Status;
  readonly mutual: boolean;
  readonly evidence: readonly Evidence[];
}

interface Props {
  readonly start: EventForm;
  readonly action: string;
  /** Throws an Error in words for the person where the event cannot be so. */
  onSave(form: EventForm): void;
  onCancel(): void;
}

export function EventEditor({ start, action, onSave, onCancel }: Props) {
  const { session } = useWorld();
  const form = useSignal(start);
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    root.current?.querySelector("select")?.focus();
    root.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const trouble = useSignal("");
  const change = (part: Partial<EventForm>) => {
    form.value = { ...form.value, ...part };
  };
  const actors = [...session.dossier.value.actors].sort((x, y) => x.name.localeCompare(y.name, "en"));
  const { source, target, type, status, mutual, evidence } = form.value;
  return (
    <form
      ref={root}
      class="event-form"
      aria-label={action}
      onSubmit={(event) => {
        event.preventDefault();
        try {
          onSave(form.value);
        } catch (error) {
          trouble.value = messageOf(error);
        }
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
      }}
    >
      <ActorSelect label={WORDING.editor.source} actors={actors} value={source} onChange={(id) => change({ source: id })} />
      <label class="field">
        <span class="field-name">{WORDING.editor.type}</span>
        <select value={type} onChange={(event) => change({ type: event.currentTarget.value as EventType })}>
          {POLARITIES.map((polarity) => (
            <optgroup key={polarity} label={POLARITY_WORDS[polarity]}>
              {EVENT_TYPES.filter((t) => polarityOf(t) === polarity).map((t) => (
                <option key={t} value={t}>
                  {TYPE_WORDS[t].verb} ({t})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <ActorSelect label={WORDING.editor.target} actors={actors} value={target} onChange={(id) => change({ target: id })} />
      <label class="tick">
        <input type="checkbox" checked={mutual} onChange={() => change({ mutual: !mutual })} />
        <span>{WORDING.editor.mutual}</span>
      </label>
      <button type="button" class="link" onClick={() => change({ source: target, target: source })}>
        {WORDING.editor.swap}
      </button>
      <label class="field">
        <span class="field-name">{WORDING.editor.status}</span>
        <select value={status} onChange={(event) => change({ status: event.currentTarget.value as Status })}>
          {STATUSES.map((s) => (
            <option key={s} value={s}>
              {STATUS_WORDS[s]}
            </option>
          ))}
        </select>
      </label>
      <EvidenceField evidence={evidence} onChange={(next) => change({ evidence: next })} />
      {trouble.value && (
        <p class="trouble-text" role="alert">
          {trouble.value}
        </p>
      )}
      <div class="form-deeds">
        <button type="submit" class="primary">
          {action}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {WORDING.cancel}
        </button>
      </div>
    </form>
  );
}

interface ActorSelectProps {
  readonly label: string;
  readonly actors: readonly Actor[];
  readonly value: string;
  onChange(id: string): void;
}

export function ActorSelect({ label, actors, value, onChange }: ActorSelectProps) {
  return (
    <label class="field">
      <span class="field-name">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {!actors.some((actor) => actor.id === value) && <option value="">{WORDING.editor.choose}</option>}
        {actors.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The sentences that say the event, by number; each may be changed, taken away, or joined by another. */
function EvidenceField({ evidence, onChange }: { evidence: readonly Evidence[]; onChange(next: Evidence[]): void }) {
  const { session } = useWorld();
  const articles = session.dossier.value.articles;
  const numberOf = (piece: Evidence) => {
    const sentences = articles.find((article) => article.id === piece.article)?.sentences ?? [];
    return sentences.findIndex(([start]) => start === piece.start) + 1;
  };
  const at = (article: string, number: number): Evidence | undefined => {
    const range = articles.find((a) => a.id === article)?.sentences[number - 1];
    return range && { article, start: range[0], end: range[1] };
  };
  const replace = (i: number, number: number) => {
    const piece = at(evidence[i]?.article ?? "", number);
    if (piece) onChange(evidence.map((old, j) => (i === j ? piece : old)));
  };
  const last = evidence.at(-1);
  const next = last && at(last.article, Math.max(1, numberOf(last)) + 1);
  return (
    <fieldset class="evidence-field">
      <legend class="field-name">{WORDING.editor.evidence}</legend>
      {evidence.map((piece, i) => (
        <span class="evidence-piece" key={`${piece.article}-${piece.start}-${i}`}>
          <input
            type="number"
            aria-label={WORDING.editor.sentence}
            min={1}
            max={articles.find((article) => article.id === piece.article)?.sentences.length ?? 1}
            value={numberOf(piece)}
            onChange={(event) => replace(i, event.currentTarget.valueAsNumber)}
          />
          {evidence.length > 1 && (
            <button type="button" class="link" onClick={() => onChange(evidence.filter((_, j) => j !== i))}>
              {WORDING.editor.removeSentence}
            </button>
          )}
        </span>
      ))}
      {next && (
        <button type="button" class="link" onClick={() => onChange([...evidence, next])}>
          {WORDING.editor.addSentence}
        </button>
      )}
    </fieldset>
  );
}
