/** Sizes of figures by name, in pixels: screens, and paper at 300 dots an inch. */

export interface NamedSize {
  readonly width: number;
  readonly height: number;
}

export const SIZES = {
  slide: { width: 1920, height: 1080 },
  "slide-4k": { width: 3840, height: 2160 },
  "a4-landscape": { width: 3508, height: 2480 },
  "a4-portrait": { width: 2480, height: 3508 },
  "letter-landscape": { width: 3300, height: 2550 },
  "letter-portrait": { width: 2550, height: 3300 },
  square: { width: 2160, height: 2160 },
  "a1-landscape": { width: 9933, height: 7016 },
  "a1-portrait": { width: 7016, height: 9933 },
  poster: { width: 16_384, height: 9216 },
} as const satisfies Readonly<Record<string, NamedSize>>;

export type SizeName = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as readonly SizeName[];
