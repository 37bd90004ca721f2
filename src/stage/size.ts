/** Tells the session how much room the stage has. */
import type { Session } from "../session/session.ts";

/** The room is told in steps, so that a scroll bar that comes or goes does not move every actor; pixels. */
const STEP = 20;

/** Watches until the returned function is called. @param changed called on every change, small ones too */
export function watchSize(container: HTMLElement, session: Session, changed: () => void): () => void {
  const report = () => {
    const [width, height] = [container.clientWidth, container.clientHeight].map((side) => Math.floor(side / STEP) * STEP);
    if (!width || !height) return;
    const known = session.stageSize.peek();
    if (known.width !== width || known.height !== height) session.stageSize.value = { width, height };
  };
  report();
  const observer = new ResizeObserver(() => {
    changed();
    report();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
