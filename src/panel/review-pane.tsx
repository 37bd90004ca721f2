/** The review: what the program proposes, in reading order beside its sentences; accept, reject or change, by key or by button. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { PROPOSAL_THRESHOLD } from "../core/codebook.ts";
import { acceptAbove, acceptEvent, changeEvent, rejectEvent } from "../core/dossier/edits-events.ts";
import { standingOf } from "../core/dossier/standing.ts";
import type { Event } from "../core/model.ts";
import { TYPE_WORDS } from "../core/type-words.ts";
import { hover, showPane } from "../session/actions.ts";
import { apply, undo } from "../session/editing.ts";
import { proposalsInOrder, reviewProgress } from "../session/review.ts";
import { NOTHING } from "../session/view.ts";
import { EventEditor, type EventForm } from "./event-editor.tsx";
import { EventLine } from "./event-line.tsx";
import { focusSoon, isFocusLost } from "./focus.ts";
import { QuotedSentence } from "./quoted-sentence.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

/** Shares of certainty that "accept all" offers, in percent. */
const SURE = [90, 80, 70] as const;

/** How many proposals are still to be checked, for the tab. */
export function ReviewCount() {
  const { session } = useWorld();
  const { checked, all } = reviewProgress(session.dossier.value);
  return all > checked && <span class="tab-count">{all - checked}</span>;
}

export function ReviewPane() {
  const { session } = useWorld();
  const current = useSignal(0);
  const isChanging = useSignal(false);
  const list = useRef<HTMLOListElement>(null);
  const proposals = proposalsInOrder(session.dossier.value);
  const { checked, all } = reviewProgress(session.dossier.value);
  const at = Math.min(current.value, Math.max(0, proposals.length - 1));
  const event = proposals[at];

  const goTo = (next: number) => {
    isChanging.value = false;
    current.value = Math.max(0, Math.min(proposals.length - 1, next));
    list.current?.querySelectorAll<HTMLElement>(".proposal")[current.value]?.focus();
  };
  /** The next one that nobody has looked at, after this one, else from the top; stays where all are done. */
  const goOn = () => {
    const open = proposalsInOrder(session.dossier.value).map((p) => !p.decision);
    const after = open.indexOf(true, at + 1);
    goTo(after >= 0 ? after : open.includes(true) ? open.indexOf(true) : at);
  };
  const decide = (edit: typeof acceptEvent) => {
    if (!event) return;
    apply(session, edit(event.id));
    goOn();
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.ctrlKey || key.metaKey || key.altKey || isChanging.value || key.target instanceof HTMLSelectElement) return;
    const deed = (
      {
        ArrowDown: () => goTo(at + 1),
        ArrowUp: () => goTo(at - 1),
        j: () => goTo(at + 1),
        k: () => goTo(at - 1),
        a: () => decide(acceptEvent),
        r: () => decide(rejectEvent),
        c: () => {
          isChanging.value = true;
        },
        u: () => undo(session),
      } as Record<string, () => void>
    )[key.key];
    if (!deed) return;
    key.preventDefault();
    key.stopPropagation();
    deed();
  };
  useEffect(() => {
    if (isFocusLost()) focusSoon(list.current, ".proposal.current");
    return () => hover(session, NOTHING);
  }, [session]);

  if (proposals.length === 0) return <p>{WORDING.review.none}</p>;
  return (
    <div class="sheet" onKeyDown={onKeyDown}>
      <div class="review-head">
        <p>
          <b>{WORDING.review.progress(checked, all)}</b>
        </p>
        <progress max={all} value={checked} aria-label={WORDING.review.progress(checked, all)} />
        <div class="review-all">
          {checked < all && <span>{WORDING.review.acceptAll}</span>}
          {SURE.map((percent) => {
            const count = proposals.filter((p) => !p.decision && (p.confidence ?? 0) >= percent / 100).length;
            return (
              count > 0 && (
                <button
                  key={percent}
                  type="button"
                  class="quiet"
                  onClick={() => {
                    apply(session, acceptAbove(percent / 100));
                    goOn();
                  }}
                >
                  {WORDING.review.acceptAbove(count, percent)}
                </button>
              )
            );
          })}
        </div>
        {checked === all ? (
          <div class="review-done">
            <b>{WORDING.review.done}</b>
            <button type="button" class="quiet" onClick={() => showPane(session, "relations")}>
              {WORDING.review.seeRelations}
            </button>
          </div>
        ) : (
          <p class="note">{WORDING.review.keys}</p>
        )}
      </div>
      <ol class="proposals" ref={list}>
        {proposals.map((proposal, i) => (
          <Proposal
            key={proposal.id}
            event={proposal}
            beside={proposals.filter((other) => other.evidence[0]?.start === proposal.evidence[0]?.start)}
            isCurrent={i === at}
            isChanging={i === at && isChanging.value}
            startsSentence={proposal.evidence[0]?.start !== proposals[i - 1]?.evidence[0]?.start}
            onChoose={() => {
              current.value = i;
            }}
            onAccept={() => decide(acceptEvent)}
            onReject={() => decide(rejectEvent)}
            onChange={() => {
              isChanging.value = true;
            }}
            onDone={() => goTo(i)}
          />
        ))}
      </ol>
    </div>
  );
}

interface ProposalProps {
  readonly event: Event;
  /** All proposals of its sentence: their words are marked together. */
  readonly beside: readonly Event[];
  readonly isCurrent: boolean;
  readonly isChanging: boolean;
  /** Is it the first one of its sentence, so that the sentence stands above it? */
  readonly startsSentence: boolean;
  onChoose(): void;
  onAccept(): void;
  onReject(): void;
  onChange(): void;
  onDone(): void;
}

function Proposal({
  event,
  beside,
  isCurrent,
  isChanging,
  startsSentence,
  onChoose,
  onAccept,
  onReject,
  onChange,
  onDone,
}: ProposalProps) {
  const { session } = useWorld();
  const place = event.evidence[0];
  const article = session.dossier.value.articles.find((a) => a.id === place?.article);
  const sentence = article?.sentences.findIndex(([start]) => start === place?.start) ?? -1;
  const standing = standingOf(event);
  const why =
    event.reason?.cue && article ? WORDING.review.why(article.text.slice(...event.reason.cue), TYPE_WORDS[event.type].noun) : "";
  const choose = () => {
    onChoose();
    if (place && sentence >= 0) hover(session, { kind: "sentence", article: place.article, sentence });
  };
  return (
    <li
      class={`proposal ${standing}${isCurrent ? " current" : ""}`}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={choose}
      onPointerDown={choose}
    >
      {startsSentence && article && sentence >= 0 && (
        <ol class="quotes">
          <QuotedSentence article={article.id} sentence={sentence} events={beside} bare />
        </ol>
      )}
      <ul>
        <EventLine event={event} />
      </ul>
      {why && <p class="note">{why}</p>}
      {(event.confidence ?? 1) < PROPOSAL_THRESHOLD && !event.decision && <p class="note">{WORDING.review.doubtful}</p>}
      {isChanging ? (
        <EventEditor
          start={{ ...event, mutual: event.mutual ?? false }}
          action={WORDING.editor.save}
          onSave={(form: EventForm) => {
            apply(session, changeEvent(event.id, { ...form, evidence: [...form.evidence] }));
            onDone();
          }}
          onCancel={onDone}
        />
      ) : (
        <div class="form-deeds">
          <button
            type="button"
            class="quiet"
            aria-pressed={event.decision === "accepted"}
            tabIndex={isCurrent ? 0 : -1}
            onClick={onAccept}
            onFocus={choose}
          >
            {WORDING.review.accept}
          </button>
          <button
            type="button"
            class="quiet"
            aria-pressed={event.decision === "rejected"}
            tabIndex={isCurrent ? 0 : -1}
            onClick={onReject}
            onFocus={choose}
          >
            {WORDING.review.reject}
          </button>
          <button type="button" class="quiet" tabIndex={isCurrent ? 0 : -1} onClick={onChange} onFocus={choose}>
            {WORDING.review.change}
          </button>
        </div>
      )}
    </li>
  );
}
