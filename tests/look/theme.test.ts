/** The colours: words and lines stand out on their paper, and the two polarities stay apart in grey. */
import { describe, expect, test } from "vitest";
import { THEME, THEMES } from "../../src/look/theme.ts";

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2 contrast ratio. */
const contrast = (x: string, y: string) => {
  const [light = 0, dark = 0] = [luminance(x), luminance(y)].sort((p, q) => q - p);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(THEMES)("%s", (name) => {
  const theme = THEME[name];
  const { cooperation, tension } = theme.polarity;
  test.each([
    ["ink on paper", theme.ink, theme.paper, 7],
    ["ink on shade", theme.ink, theme.shade, 7],
    ["quiet on paper", theme.quiet, theme.paper, 4.5],
    ["quiet on shade", theme.quiet, theme.shade, 4.5],
    ["outline on paper", theme.outline, theme.paper, 3],
    ["focus on paper", theme.focus, theme.paper, 3],
    ["cooperation's words", cooperation.text, theme.paper, 4.5],
    ["tension's words", tension.text, theme.paper, 4.5],
    ["cooperation's words on its wash", cooperation.text, cooperation.wash, 4.5],
    ["tension's words on its wash", tension.text, tension.wash, 4.5],
    ["ink on cooperation's wash", theme.ink, cooperation.wash, 7],
    ["ink on tension's wash", theme.ink, tension.wash, 7],
    ["cooperation's line", cooperation.line, theme.paper, 4.2],
    ["tension's line", tension.line, theme.paper, 4.2],
    ["planned cooperation", cooperation.faint, theme.paper, 3],
    ["planned tension", tension.faint, theme.paper, 3],
  ])("%s", (_, x, y, least) => {
    expect(contrast(x, y)).toBeGreaterThanOrEqual(least);
  });

  test("the two polarities differ in grey", () => {
    expect(contrast(cooperation.line, tension.line)).toBeGreaterThan(1.35);
  });
});
