/** The filter: a button with what is left out, and a sheet of boxes to tick. */

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { EVENT_TYPES, type EventType, POLARITIES, polarityOf, STATUSES } from "../core/codebook.ts";
import type { ActorKind } from "../core/model.ts";
import { TYPE_WORDS } from "../core/type-words.ts";
import { isFiltering, NO_FILTER } from "../core/weave/filter.ts";
import { KIND_WORDS, POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";
import { changeFilter, toggled } from "../session/actions.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

const KINDS = Object.keys(KIND_WORDS) as ActorKind[];

export function FilterButton() {
  const { session } = useWorld();
  const isOpen = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen.value) return;
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) isOpen.value = false;
    };
    document.addEventListener("pointerdown", closeOutside, true);
    return () => document.removeEventListener("pointerdown", closeOutside, true);
  }, [isOpen.value, isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen.value) return;
    event.stopPropagation();
    isOpen.value = false;
    button.current?.focus();
  };
  const active = isFiltering(session.filter.value);
  return (
    <div class="filter" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={active ? "quiet on" : "quiet"}
        aria-expanded={isOpen.value}
        aria-controls="filter-sheet"
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {WORDING.filter}
        {active && <span class="dot" aria-hidden="true" />}
      </button>
      {isOpen.value && <FilterSheet />}
    </div>
  );
}

function FilterSheet() {
  const { session } = useWorld();
  const filter = session.filter.value;
  const box = (label: string, isShown: boolean, toggle: () => void, count: number) => (
    <label class="tick" key={label}>
      <input type="checkbox" checked={isShown} onChange={toggle} />
      <span>{label}</span> <span class="tick-count">{count}</span>
    </label>
  );
  const { events, actors } = session.dossier.value;
  const types = EVENT_TYPES.filter((type) => events.some((event) => event.type === type));
  const typesOf = (polarity: string) => types.filter((type) => polarityOf(type) === polarity);
  const typeBox = (type: EventType) =>
    box(
      TYPE_WORDS[type].noun,
      !filter.withoutTypes.has(type),
      () => changeFilter(session, { withoutTypes: toggled(filter.withoutTypes, type) }),
      events.filter((event) => event.type === type).length,
    );
  const most = Math.ceil(session.heaviest.value.relation);
  return (
    <div class="filter-sheet" id="filter-sheet" role="group" aria-label={WORDING.filter}>
      <fieldset>
        <legend>{WORDING.filterGroups.polarity}</legend>
        {POLARITIES.map((polarity) =>
          box(
            POLARITY_WORDS[polarity],
            !filter.withoutPolarities.has(polarity),
            () => changeFilter(session, { withoutPolarities: toggled(filter.withoutPolarities, polarity) }),
            events.filter((event) => polarityOf(event.type) === polarity).length,
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{WORDING.filterGroups.kind}</legend>
        {KINDS.map((kind) =>
          box(
            KIND_WORDS[kind][1],
            !filter.withoutKinds.has(kind),
            () => changeFilter(session, { withoutKinds: toggled(filter.withoutKinds, kind) }),
            actors.filter((actor) => actor.kind === kind).length,
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{WORDING.filterGroups.status}</legend>
        {STATUSES.map((status) =>
          box(
            STATUS_WORDS[status],
            !filter.withoutStatuses.has(status),
            () => changeFilter(session, { withoutStatuses: toggled(filter.withoutStatuses, status) }),
            events.filter((event) => event.status === status).length,
          ),
        )}
      </fieldset>
      <fieldset class="filter-types">
        <legend>{WORDING.filterGroups.type}</legend>
        {POLARITIES.map((polarity) => (
          <div key={polarity}>{typesOf(polarity).map(typeBox)}</div>
        ))}
      </fieldset>
      <label class="filter-weight">
        {WORDING.filterWeight} <output>{weightInWords(filter.minimumWeight)}</output>
        <input
          type="range"
          min={0}
          max={most}
          step={0.5}
          value={filter.minimumWeight}
          onInput={(event) => changeFilter(session, { minimumWeight: event.currentTarget.valueAsNumber })}
        />
      </label>
      <button
        type="button"
        class="quiet"
        disabled={!isFiltering(filter)}
        onClick={() => {
          session.filter.value = NO_FILTER;
        }}
      >
        {WORDING.filterReset}
      </button>
    </div>
  );
}
