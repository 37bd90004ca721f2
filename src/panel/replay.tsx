/** The sentence scrubber: plays the article from first to last sentence while the network grows. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { select } from "../session/actions.ts";
import { replayPosition, replayTo, stopsOf } from "../session/replay.ts";
import { NOTHING } from "../session/view.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

/** Milliseconds a sentence stays before the next; time to read a line. */
const PACE = 2200;

export function Replay() {
  const { session } = useWorld();
  const isPlaying = useSignal(false);
  const all = stopsOf(session.dossier.value).length;
  const position = replayPosition(session);
  const until = session.until.value;
  const isInterrupted = session.dialog.value !== "none";
  useEffect(() => {
    if (!isPlaying.value) return;
    if (isInterrupted) {
      isPlaying.value = false;
      return;
    }
    const timer = setInterval(() => {
      replayTo(session, replayPosition(session) + 1);
      if (!session.until.value) isPlaying.value = false;
    }, PACE);
    return () => clearInterval(timer);
  }, [isPlaying.value, isInterrupted, isPlaying, session]);
  const isImported = session.dossier.value.articles.every((article) => article.imported);
  // A file without dates has nothing to go through.
  if (all === 0 || (isImported && all === 1)) return null;
  const article = until && session.dossier.value.articles.find((a) => a.id === until.article);
  const range = article?.sentences[until?.sentence ?? 0];
  const at = isImported ? WORDING.imported.at : WORDING.replayAt;
  const where = until ? at(position, all) : isImported ? WORDING.imported.whole : WORDING.replayWhole;
  return (
    <div class="replay">
      {article && range && (
        <p class={`replay-sentence ${article.imported ? "imported" : "words"}`}>
          {article.imported ? article.title : article.text.slice(range[0], range[1])}
        </p>
      )}
      <button
        type="button"
        class="quiet"
        aria-pressed={isPlaying.value}
        onClick={() => {
          if (!isPlaying.value) {
            select(session, NOTHING);
            if (!until) replayTo(session, 1);
          }
          isPlaying.value = !isPlaying.value;
        }}
      >
        <svg width="11" height="12" viewBox="0 0 11 12" aria-hidden="true">
          <path d={isPlaying.value ? "M1 1h3v10H1zM7 1h3v10H7z" : "M1 0l10 6-10 6z"} fill="currentColor" />
        </svg>{" "}
        {isPlaying.value ? WORDING.replayPause : WORDING.replayPlay}
      </button>
      <input
        type="range"
        class="replay-range"
        aria-label={WORDING.replay}
        aria-valuetext={where}
        min={1}
        max={all}
        step={1}
        value={position}
        onInput={(event) => {
          isPlaying.value = false;
          replayTo(session, event.currentTarget.valueAsNumber);
        }}
      />
      <span class="replay-where">{where}</span>
    </div>
  );
}
