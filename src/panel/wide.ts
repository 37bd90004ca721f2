/** Whether the page is wide enough for the article to stand beside the relations. */
import { useEffect, useState } from "preact/hooks";

/** From this width in CSS pixels on, the article has its own column. */
const WIDE = "(min-width: 1500px)";

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const listener = () => setWide(query.matches);
    query.addEventListener("change", listener);
    return () => query.removeEventListener("change", listener);
  }, []);
  return wide;
}
