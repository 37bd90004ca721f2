/** Arithmetic of colours written `#rrggbb`. */

const channels = (hex: string): readonly number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** Relative luminance, 0…1, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex)
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio, 1…21. */
export function contrast(x: string, y: string): number {
  const [p, q] = [luminance(x), luminance(y)];
  return (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05);
}

/** A colour with `share` (0…1) of the first and the rest of the second. */
export function mixed(colour: string, ground: string, share: number): string {
  const [p, q] = [channels(colour), channels(ground)];
  return `#${p
    .map((c, i) =>
      Math.round(c * share + (q[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
