/** The search field with its list of actors and sentences (ARIA combobox). */
import { useComputed, useSignal } from "@preact/signals";
import { KIND_WORDS } from "../look/words.ts";
import { hover, select } from "../session/actions.ts";
import { type Found, searchDossier } from "../session/search.ts";
import { NOTHING, type Selection } from "../session/view.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

const choiceOf = (found: Found): Selection =>
  found.kind === "actor"
    ? { kind: "actor", id: found.actor.id }
    : { kind: "sentence", article: found.article, sentence: found.sentence };

export function Search() {
  const { session } = useWorld();
  const query = useSignal("");
  /** Position of the hit that the arrow keys have reached; -1 before they are used. */
  const active = useSignal(-1);
  const isOpen = useSignal(false);
  const found = useComputed(() => searchDossier(session.dossier.value, query.value));
  const shows = isOpen.value && query.value.trim().length >= 2;

  const choose = (item: Found | undefined) => {
    if (!item) return;
    select(session, wanted(item));
    hover(session, NOTHING);
    query.value = "";
    isOpen.value = false;
  };
  /** In the countries view a leader is looked up by the leader's country. */
  const wanted = (item: Found): Selection => {
    const choice = choiceOf(item);
    if (item.kind === "actor" && item.actor.kind === "leader" && session.networkView.value === "countries")
      return { kind: "actor", id: item.actor.country };
    return choice;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.value.length - 1;
    if (event.key === "ArrowDown") active.value = active.value >= last ? 0 : active.value + 1;
    else if (event.key === "ArrowUp") active.value = active.value <= 0 ? last : active.value - 1;
    else if (event.key === "Enter") choose(found.value[Math.max(0, active.value)]);
    else if (event.key === "Escape" && isOpen.value) isOpen.value = false;
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={WORDING.search}
        placeholder={WORDING.search}
        aria-expanded={shows}
        aria-controls="search-found"
        aria-activedescendant={shows && active.value >= 0 && found.value.length ? `search-found-${active.value}` : undefined}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = -1;
          isOpen.value = true;
        }}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id="search-found"
        class="search-found"
        role="listbox"
        aria-label={WORDING.search}
        hidden={!shows || found.value.length === 0}
      >
        {found.value.map((item, i) => (
          <div
            key={JSON.stringify(choiceOf(item))}
            id={`search-found-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active.value}
            class="search-item"
            onPointerDown={(event) => {
              event.preventDefault();
              choose(item);
            }}
          >
            {item.kind === "actor" ? (
              <>
                <span class="words">{item.actor.name}</span> <span class="search-kind">{KIND_WORDS[item.actor.kind][0]}</span>
              </>
            ) : (
              <>
                <span class="words search-text">{item.text}</span>
                <span class="search-kind">{WORDING.sentenceNumber(item.sentence + 1)}</span>
              </>
            )}
          </div>
        ))}
      </div>
      {shows && found.value.length === 0 && <div class="search-found search-none">{WORDING.searchNone}</div>}
    </div>
  );
}
