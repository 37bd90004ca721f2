/** The bundled fonts in a PDF: which files a text needs, and which of them has which letter. */
import { create } from "fontkit";
import { FACES, type Face } from "../../look/measure.ts";
import { inOurLetters } from "../alike.ts";
import { fontOf } from "../type.ts";
import type { Kit, KitFont } from "./kit.ts";
import { unpackWoff } from "./woff.ts";

/** Parts of the fonts, in the order in which a letter is looked for; further letters than pictures have, as none helps out in a PDF. */
export const PDF_SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;

/** A WOFF file as the font packages have it. */
export interface FontFile {
  /** "Source Serif 4" or "Source Sans 3". */
  readonly family: string;
  readonly subset: (typeof PDF_SUBSETS)[number];
  readonly weight: 400 | 600;
}
export type LoadFont = (file: FontFile) => Promise<Uint8Array>;

/** Text in one font. */
export interface Run {
  readonly text: string;
  /** As the document knows it. */
  readonly name: string;
  readonly font: KitFont;
  /** No bundled font has these letters: boxes stand for them, and the letters themselves are kept for search and copy. */
  readonly isMissing: boolean;
}

export interface Letters {
  /** Cuts a text into runs. */
  runsOf(text: string, face: Face): Run[];
  /** What boxes stand for so far, each once. */
  readonly missing: ReadonlySet<string>;
}

/** Marks, joiners and selectors: nothing to see by themselves. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}]/u;

/** Loads what the texts need, by face, into a document. */
export async function loadLetters(kit: Kit, texts: ReadonlyMap<Face, string>, load: LoadFont): Promise<Letters> {
  const fonts = new Map<Face, { readonly name: string; readonly font: KitFont }[]>();
  for (const face of FACES) {
    const wanted = new Set([...inOurLetters(texts.get(face) ?? "")].map((letter) => letter.codePointAt(0) ?? 0));
    const found: { readonly name: string; readonly font: KitFont }[] = [];
    for (const subset of wanted.size ? PDF_SUBSETS : []) {
      const { name: family, weight } = fontOf(face);
      const font = create(unpackWoff(await load({ family, subset, weight })));
      const held = [...wanted].filter((code) => font.hasGlyphForCodePoint(code));
      // The first is there for letters that no font has, too: its empty box stands for them.
      if (held.length === 0 && found.length > 0) continue;
      for (const code of held) wanted.delete(code);
      const name = `${face}-${subset}`;
      kit.registerFont(name, font);
      found.push({ name, font });
      if (wanted.size === 0) break;
    }
    fonts.set(face, found);
  }
  const missing = new Set<string>();
  return {
    missing,
    runsOf(text, face) {
      const known = fonts.get(face) ?? [];
      const runs: Run[] = [];
      for (const letter of inOurLetters(text)) {
        const code = letter.codePointAt(0) ?? 0;
        const last = runs.at(-1);
        const has = (run: { readonly font: KitFont } | undefined) => run?.font.hasGlyphForCodePoint(code);
        // What the font at hand has as well goes on in it, so that kerning is not broken by a space.
        const holder = last && !last.isMissing && has(last) ? last : known.find(has);
        if (!holder && UNSEEN.test(letter) && !last?.isMissing) continue;
        const run = holder ?? known[0];
        if (!run) continue;
        if (!holder && !UNSEEN.test(letter)) missing.add(letter);
        if (last?.name === run.name && last.isMissing === !holder) runs[runs.length - 1] = { ...last, text: last.text + letter };
        else runs.push({ text: letter, name: run.name, font: run.font, isMissing: !holder });
      }
      return runs;
    },
  };
}
