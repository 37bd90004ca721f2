/** What was last wished of a picture, in this browser. Where storage is blocked, it lives as long as the page. */

const KEY = "entente-picture";
/** Longer than anything that is kept. */
const MOST = 2000;
let held: Readonly<Record<string, unknown>> = {};

/** What was kept; whoever reads it checks it. */
export function keptWishes(): Readonly<Record<string, unknown>> {
  try {
    const text = localStorage.getItem(KEY);
    const read: unknown = text && text.length <= MOST ? JSON.parse(text) : undefined;
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : held;
  } catch {
    return held;
  }
}

export function keepWishes(wishes: object): void {
  held = { ...wishes };
  try {
    localStorage.setItem(KEY, JSON.stringify(wishes));
  } catch {
    // Private mode: nothing is remembered, nothing else breaks.
  }
}
