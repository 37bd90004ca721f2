/** The choice of colours for the whole page. */
import { THEMES, type ThemeName } from "../look/theme.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function ThemeChoice() {
  const { session } = useWorld();
  return (
    <label class="head-theme">
      <span class="unseen">{WORDING.theme}</span>
      <select
        value={session.themeName.value}
        onChange={(event) => {
          session.themeName.value = event.currentTarget.value as ThemeName;
        }}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {WORDING.themes[theme]}
          </option>
        ))}
      </select>
    </label>
  );
}
