/** Settings that outlive the visit: the colours. Where storage is blocked, they live as long as the page. */
import { effect } from "@preact/signals-core";
import { THEMES, type ThemeName } from "../look/theme.ts";
import type { Session } from "../session/session.ts";

const KEY = "entente-colours";

/** Restores the settings and keeps them; a first visit follows the system. */
export function rememberSettings(session: Session): void {
  session.themeName.value = THEMES.find((theme) => theme === read()) ?? systemTheme();
  effect(() => {
    const theme = session.themeName.value;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Private mode: nothing is remembered, nothing else breaks.
    }
  });
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function systemTheme(): ThemeName {
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
