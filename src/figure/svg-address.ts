/** An SVG as an address that a figure can hold. */

/** The `data:` address of an SVG; it has no quotes and no angle brackets. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg).replaceAll("'", "%27")}`;
