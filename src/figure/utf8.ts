/** UTF-8, written out because the pure layers know no TextEncoder. */

/** The text's bytes; lone surrogates are left out. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const continued = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), continued(0));
    else if (code >= 0xd800 && code <= 0xdfff) continue;
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), continued(6), continued(0));
    else bytes.push(0xf0 | (code >> 18), continued(12), continued(6), continued(0));
  }
  return Uint8Array.from(bytes);
}
