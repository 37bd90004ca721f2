/** Texts as files: saved by the browser's own dialog where there is one, as a download elsewhere. */
import { offerDownload } from "./download.ts";

interface SavePicker {
  showSaveFilePicker?(options: object): Promise<{
    createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
    readonly name: string;
  }>;
}

/** Saves a text as a file. Gives its name; undefined where the person thought better of it. @param kind MIME type, and ending with its dot */
export async function saveText(
  suggestedName: string,
  text: string,
  { type, ending }: { readonly type: string; readonly ending: string },
): Promise<string | undefined> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker)
    try {
      const types = [{ description: "Entente", accept: { [type]: [ending] } }];
      const handle = await showSaveFilePicker.call(window, { suggestedName, types });
      const file = await handle.createWritable();
      await file.write(text);
      await file.close();
      return handle.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return undefined;
      if (!(error instanceof DOMException && ["SecurityError", "NotAllowedError"].includes(error.name))) throw error;
    }
  offerDownload(suggestedName, [text], type);
  return suggestedName;
}
