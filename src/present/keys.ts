/** The keys of a presenter, as remotes and habits have them; which deed a key means, and nothing about how it is done. */

export type Deed =
  | "forward"
  | "back"
  | "first"
  | "last"
  | "black"
  | "white"
  | "full-screen"
  | "jump"
  | "overview"
  | "help"
  | "spotlight"
  | "theme"
  | "notes"
  | "return"
  | "leave";

const DEEDS: ReadonlyMap<string, Deed> = new Map(
  Object.entries({
    PageDown: "forward",
    ArrowRight: "forward",
    ArrowDown: "forward",
    " ": "forward",
    n: "forward",
    PageUp: "back",
    ArrowLeft: "back",
    ArrowUp: "back",
    p: "back",
    Home: "first",
    End: "last",
    b: "black",
    ".": "black",
    w: "white",
    ",": "white",
    f: "full-screen",
    F5: "full-screen",
    g: "jump",
    o: "overview",
    "?": "help",
    l: "spotlight",
    t: "theme",
    s: "notes",
    Backspace: "return",
    Escape: "leave",
  } satisfies Record<string, Deed>),
);

/** Deeds that show a covered wall again; while it is covered no other key does anything. */
const RESUMING: ReadonlySet<Deed> = new Set(["black", "white", "leave"]);

/** What a key means; undefined for a key that means nothing now. @param key as KeyboardEvent.key has it */
export function deedOf(key: string, isCovered: boolean): Deed | undefined {
  const deed = DEEDS.get(key.length === 1 ? key.toLowerCase() : key);
  return deed && (!isCovered || RESUMING.has(deed)) ? deed : undefined;
}

/** A number that is being typed: grows by a digit, shrinks by Backspace; at most three digits. Undefined for a key that ends it. */
export function typedAfter(typed: string, key: string): string | undefined {
  if (/^\d$/.test(key)) return (typed + key).replace(/^0+/, "").slice(0, 3);
  return key === "Backspace" ? typed.slice(0, -1) : undefined;
}
