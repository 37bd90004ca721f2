/** Hands the theme's colours to the stylesheets as variables: one truth for page, stage and figure. */
import { effect } from "@preact/signals-core";
import type { Session } from "../session/session.ts";

/** Keeps the root element's variables in step with the session's theme. */
export function applyTheme(session: Session, root: HTMLElement): void {
  effect(() => {
    const { polarity, ...plain } = session.theme.value;
    root.dataset.theme = session.themeName.value;
    for (const [name, colour] of Object.entries(plain)) root.style.setProperty(`--${name}`, colour);
    for (const [name, shades] of Object.entries(polarity))
      for (const [shade, colour] of Object.entries(shades)) root.style.setProperty(`--${name}-${shade}`, colour);
    root.style.setProperty("--lit", `color-mix(in srgb, ${plain.focus} 13%, ${plain.paper})`);
  });
}
