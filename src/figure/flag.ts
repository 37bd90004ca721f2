/** A flag's SVG, as it may stand inside a figure. */

/** The square that the bundled flags are drawn on. */
const SIDE = 512;

/**
 * The flag with its size written out, without which Inkscape does not draw it; and with a stroke, though invisible, on lines that are
 * only there for the stars at their corners, without which resvg leaves the stars out.
 * @param svg a square flag that has a viewBox
 */
export const sizedFlag = (svg: string): string =>
  (/^[^>]*<svg[^>]*\swidth=/.test(svg) ? svg : svg.replace("<svg", `<svg width="${SIDE}" height="${SIDE}"`)).replaceAll(
    'fill="none" marker-mid=',
    'fill="none" stroke="#fff" stroke-opacity="0" marker-mid=',
  );
