/** Hands bytes to the browser as a download. */

/** How long the browser may take to fetch the bytes, milliseconds; Safari begins late. */
const KEPT_FOR = 60_000;

/** Offers a file under a name; where it lands is the browser's affair. @param type MIME type */
export function offerDownload(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
