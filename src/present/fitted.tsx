/** What stands beside the network, as large as it fits: type shrinks to the least that the last row reads, and only then it scrolls. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Least share of the largest type; 24 units of the wall remain of 50. */
const LEAST = 0.48;
/** Halvings of the search: the result is within a percent. */
const TRIES = 6;

/** @param of changes with everything that may change the height */
export function Fitted({ of, children }: { of: unknown; children: ComponentChildren }) {
  const inner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = inner.current;
    const home = element?.parentElement;
    if (!element || !home) return;
    const shrink = () => {
      const fits = (share: number) => {
        element.style.setProperty("--fit", share.toFixed(3));
        return element.scrollHeight <= home.clientHeight;
      };
      if (fits(1)) return;
      let [low, high] = [LEAST, 1];
      for (let i = 0; i < TRIES; i++) {
        const middle = (low + high) / 2;
        if (fits(middle)) low = middle;
        else high = middle;
      }
      fits(low);
    };
    shrink();
    const watch = new ResizeObserver(shrink);
    watch.observe(home);
    document.fonts.addEventListener("loadingdone", shrink);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener("loadingdone", shrink);
    };
  }, [of]);
  return (
    <div class="fitted" ref={inner}>
      {children}
    </div>
  );
}
