/** What only a browser's window can do for a presentation: full screen, staying awake, noticing stillness, opening the presenter. */
import { useEffect, useState } from "preact/hooks";

/** The part of the address after `#` under which the page is a presenter window. */
export const PRESENTER = "presenter";

/** Browsers that can lend the Escape key to a page in full screen. */
interface LockingKeyboard {
  readonly keyboard?: { lock?(keys: readonly string[]): Promise<void> };
}

/** Fills the screen, or gives it back. Where the browser refuses, the wall stays in its window. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else fillScreen();
}

export function fillScreen(): void {
  document.documentElement
    .requestFullscreen?.()
    .then(() => (navigator as LockingKeyboard).keyboard?.lock?.(["Escape"]))
    .catch(() => undefined);
}

/** The name of this window, by which another can bring it forward; one that nobody has named gets a name here. */
export function windowName(): string {
  if (!window.name.startsWith(PREFIX)) window.name = newName();
  return window.name;
}

const PREFIX = "entente-presenter-";
const newName = () => `${PREFIX}${crypto.randomUUID()}`;

/**
 * Opens a presenter window; false where the browser does not let it open.
 * @param name of one that is open already and comes forward instead. A name that was closed is never used again: browsers keep it for a
 * while and would open nothing.
 */
export function openPresenter(name: string = newName()): boolean {
  const [page = ""] = location.href.split("#");
  const opened = open(`${page}#${PRESENTER}`, name, "popup,width=1100,height=760");
  opened?.focus();
  return opened !== null;
}

/** Keeps the screen awake until the returned function is called; browsers drop the lock whenever the page is out of sight. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = async () => {
    if (!isWanted || document.visibilityState !== "visible") return;
    lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
    if (!isWanted) void lock?.release();
  };
  document.addEventListener("visibilitychange", ask);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}

/** Milliseconds without a movement of the pointer after which its cursor hides. */
const STILL = 2500;

/** Has nobody moved the pointer for a while? */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), STILL);
    };
    addEventListener("pointermove", wake);
    addEventListener("focusin", wake);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", wake);
      removeEventListener("focusin", wake);
    };
  }, []);
  return isIdle;
}

/** Milliseconds after which a picture counts as shown, where the browser shows none: a window that lies under another. */
const UNSEEN = 150;

/** Does something after the page as it is now has been shown, unless the returned function is called first. */
export function afterPaint(task: () => void): () => void {
  let timer = setTimeout(task, UNSEEN);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A value as it was when the page was last shown: what is drawn from it comes after everything else of a change. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => (painted === value ? undefined : afterPaint(() => setPainted(() => value))), [painted, value]);
  return painted;
}
