/** Corrects an actor: its name, what it is, what else it is called here, merging it into another, splitting or removing it. */
import { useSignal } from "@preact/signals";
import type { Edit } from "../core/dossier/edit.ts";
import { eventInWords } from "../core/dossier/edit-words.ts";
import { changeKind, removeActor, removeAlias, renameActor, setAlias } from "../core/dossier/edits-actors.ts";
import { mergeActors, splitActor } from "../core/dossier/edits-merge.ts";
import { messageOf } from "../core/error-message.ts";
import type { Actor, ActorKind } from "../core/model.ts";
import { KIND_WORDS } from "../look/words.ts";
import { select } from "../session/actions.ts";
import { apply } from "../session/editing.ts";
import { NOTHING } from "../session/view.ts";
import { ActorSelect } from "./event-editor.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

const KINDS = Object.keys(KIND_WORDS) as ActorKind[];

export function ActorEditor({ actor }: { actor: Actor }) {
  const { session } = useWorld();
  const name = useSignal(actor.name);
  const words = useSignal("");
  const into = useSignal("");
  const part = useSignal({ name: "", events: new Set<string>() });
  const trouble = useSignal("");
  const dossier = session.dossier.value;
  const others = dossier.actors.filter((other) => other.id !== actor.id);
  const countries = others.filter((other) => other.kind !== "leader");
  const aliases = (dossier.aliases ?? []).filter((alias) => alias.actor === actor.id);
  const events = dossier.events.filter((event) => event.source === actor.id || event.target === actor.id);
  const country = actor.kind === "leader" ? actor.country : "";
  /** Tries an edit; a refusal stands under the form. */
  const attempt = (edit: Edit): boolean => {
    try {
      apply(session, edit);
      trouble.value = "";
      return true;
    } catch (error) {
      trouble.value = messageOf(error);
      return false;
    }
  };
  return (
    <details class="actor-editor">
      <summary>{WORDING.actorEditor.title}</summary>
      <form
        class="form-line"
        onSubmit={(event) => {
          event.preventDefault();
          attempt(renameActor(actor.id, name.value));
        }}
      >
        <label class="stack">
          <span class="field-name">{WORDING.actorEditor.name}</span>
          <input
            type="text"
            maxLength={200}
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="quiet">
          {WORDING.actorEditor.rename}
        </button>
      </form>
      <div class="form-line">
        <label class="stack">
          <span class="field-name">{WORDING.actorEditor.kind}</span>
          <select
            value={actor.kind}
            onChange={(event) =>
              attempt(changeKind(actor.id, event.currentTarget.value as ActorKind, country || countries[0]?.id))
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_WORDS[kind][0]}
              </option>
            ))}
          </select>
        </label>
        {actor.kind === "leader" && (
          <ActorSelect
            label={WORDING.actorEditor.country}
            actors={countries}
            value={country}
            onChange={(id) => attempt(changeKind(actor.id, "leader", id))}
          />
        )}
      </div>
      <form
        class="form-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (attempt(setAlias(words.value, actor.id))) words.value = "";
        }}
      >
        <label class="stack">
          <span class="field-name">{WORDING.actorEditor.alias(actor.name)}</span>
          <input
            type="text"
            maxLength={200}
            value={words.value}
            onInput={(event) => {
              words.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="quiet">
          {WORDING.actorEditor.addAlias}
        </button>
      </form>
      {aliases.length > 0 && (
        <ul class="aliases">
          {aliases.map((alias) => (
            <li key={alias.words}>
              <span class="words">{alias.words}</span>{" "}
              <button
                type="button"
                class="link"
                aria-label={`${WORDING.actorEditor.removeAlias}: ${alias.words}`}
                onClick={() => attempt(removeAlias(alias.words))}
              >
                {WORDING.actorEditor.removeAlias}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="form-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (into.value && attempt(mergeActors(actor.id, into.value))) select(session, { kind: "actor", id: into.value });
        }}
      >
        <ActorSelect
          label={WORDING.actorEditor.mergeInto}
          actors={others}
          value={into.value}
          onChange={(id) => {
            into.value = id;
          }}
        />
        <button type="submit" class="quiet" disabled={!into.value}>
          {WORDING.actorEditor.merge}
        </button>
      </form>
      <details>
        <summary>{WORDING.actorEditor.split}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const given = { kind: actor.kind, name: part.value.name, ...(country && { country }) };
            if (attempt(splitActor(actor.id, given, [...part.value.events]))) part.value = { name: "", events: new Set() };
          }}
        >
          <label class="stack">
            <span class="field-name">{WORDING.actorEditor.splitName}</span>
            <input
              type="text"
              maxLength={200}
              value={part.value.name}
              onInput={(event) => {
                part.value = { ...part.value, name: event.currentTarget.value };
              }}
            />
          </label>
          {events.map((event) => (
            <label class="tick" key={event.id}>
              <input
                type="checkbox"
                checked={part.value.events.has(event.id)}
                onChange={() => {
                  const chosen = new Set(part.value.events);
                  if (!chosen.delete(event.id)) chosen.add(event.id);
                  part.value = { ...part.value, events: chosen };
                }}
              />
              <span>{eventInWords(dossier, event)}</span>
            </label>
          ))}
          <button type="submit" class="quiet">
            {WORDING.actorEditor.split}
          </button>
        </form>
      </details>
      {events.length === 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (attempt(removeActor(actor.id))) select(session, NOTHING);
          }}
        >
          {WORDING.actorEditor.remove(actor.name)}
        </button>
      )}
      {trouble.value && (
        <p class="trouble-text" role="alert">
          {trouble.value}
        </p>
      )}
    </details>
  );
}
