/** What is used of PDFKit and fontkit, which bring no types of their own. */

export interface Glyph {
  /** Outline in font units, y upwards, as SVG path data. */
  readonly path: { toSVG(): string };
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A font that fontkit has read. */
export interface KitFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  /** Kerned, with ligatures. */
  layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
}

/** An object of the file: a dictionary, with or without a stream. */
export interface KitReference {
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(stream?: Uint8Array): void;
}

/** An element of the document's structure, which screen readers follow. A function among its children draws at once. */
export interface KitStructure {
  add(child: KitStructure | (() => void)): KitStructure;
  end(): void;
}

export interface KitPage {
  readonly width: number;
  readonly height: number;
  readonly resources: KitReference;
  readonly xobjects: Record<string, KitReference>;
  /** Where drawing goes. */
  content: KitReference;
}

type Rule = "nonzero" | "evenodd";

/** A document of PDFKit; lengths in points, y downwards. */
export interface Kit {
  readonly page: KitPage;
  readonly _root: KitReference;
  readonly outline: { addItem(title: string): unknown };
  addPage(options: { size: readonly [number, number]; margin: number }): Kit;
  end(): void;
  endMetadata(): void;
  ref(data: Record<string, unknown>): KitReference;
  addContent(operators: string): Kit;
  save(): Kit;
  restore(): Kit;
  transform(...matrix: Matrix): Kit;
  path(data: string): Kit;
  rect(x: number, y: number, width: number, height: number): Kit;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Kit;
  ellipse(x: number, y: number, rx: number, ry: number): Kit;
  polygon(...points: readonly (readonly [number, number])[]): Kit;
  moveTo(x: number, y: number): Kit;
  lineTo(x: number, y: number): Kit;
  closePath(): Kit;
  clip(rule: Rule): Kit;
  fill(rule: Rule): Kit;
  stroke(): Kit;
  fillAndStroke(fill: string, stroke: string, rule: Rule): Kit;
  fillColor(colour: string): Kit;
  strokeColor(colour: string): Kit;
  opacity(share: number): Kit;
  fillOpacity(share: number): Kit;
  strokeOpacity(share: number): Kit;
  lineWidth(width: number): Kit;
  lineCap(cap: string): Kit;
  lineJoin(join: string): Kit;
  miterLimit(limit: number): Kit;
  dash(lengths: readonly number[], options: { phase: number }): Kit;
  undash(): Kit;
  registerFont(name: string, font: KitFont): Kit;
  font(name: string): Kit;
  fontSize(size: number): Kit;
  text(text: string, x: number, y: number, options: Record<string, unknown>): Kit;
  widthOfString(text: string, options: { characterSpacing: number }): number;
  struct(tag: string, options: { alt?: string }, children?: readonly (() => void)[]): KitStructure;
  addStructure(structure: KitStructure): Kit;
  markContent(tag: string, options?: { actual: string }): Kit;
  endMarkedContent(): Kit;
  on(event: "data", listener: (piece: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
}

/** a b c d e f of x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export type KitConstructor = new (options: Record<string, unknown>) => Kit;
