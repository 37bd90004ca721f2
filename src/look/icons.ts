/** The small signs on buttons, as lines in a square of 24 × 24: letters that look like signs are missing from many machines' fonts. */

const EYE = "M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6";

/** SVG path data, to be stroked and not filled. */
export const ICONS = {
  back: "M19 12H5M11 6l-6 6 6 6",
  forward: "M5 12h14M13 6l6 6-6 6",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  play: "M7 5l12 7-12 7z",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  shown: EYE,
  hidden: `${EYE}M4 4l16 16`,
  remove: "M6 6l12 12M18 6L6 18",
  overview: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  notes: "M5 4h14v16H5zM8 9h8M8 13h8M8 17h5",
  spotlight: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6",
  theme: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 3v18M10 4v16M8 5v14M6 6.5v11M4.2 9v6",
  full: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  help: "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.6M12 18v.01",
} as const;
export type IconName = keyof typeof ICONS;
