/** A short word about what was done, with a way back where there is one; it goes by itself. */
import { useEffect } from "preact/hooks";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

/** Milliseconds that a notice stays; longer where it offers a way back. */
const STAY = { plain: 6000, way: 12_000 } as const;

export function NoticeBar() {
  const { session } = useWorld();
  const notice = session.notice.value;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(
      () => {
        session.notice.value = null;
      },
      notice.way ? STAY.way : STAY.plain,
    );
    return () => clearTimeout(timer);
  }, [notice, session]);
  return (
    <div class="notice-place" role="status" aria-live="polite">
      {notice && (
        <div class="notice">
          <span>{notice.text}</span>
          {notice.way && (
            <button
              type="button"
              class="link"
              onClick={() => {
                const go = notice.way?.go;
                session.notice.value = null;
                go?.();
              }}
            >
              {notice.way.name}
            </button>
          )}
          <button
            type="button"
            class="notice-close"
            aria-label={WORDING.close}
            onClick={() => {
              session.notice.value = null;
            }}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
