/** What went wrong, where, and what to do; the page stays usable beneath. */
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function Trouble() {
  const { session } = useWorld();
  const trouble = session.trouble.value;
  if (!trouble) return null;
  return (
    <div class="trouble" role="alert">
      <p>
        <b>{WORDING.troubleTitle}</b>
      </p>
      <p class="trouble-text">{trouble}</p>
      <p>{WORDING.troubleWay}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          session.dialog.value = "library";
        }}
      >
        {WORDING.openLibrary}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          session.trouble.value = null;
        }}
      >
        {WORDING.close}
      </button>
    </div>
  );
}
