/** Goldens: a text that must stay as it is; a difference leaves a `-changed` file beside it, to be looked at and moved over. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/** Compares with tests/<name>; a golden that is not there yet fails too, and leaves its first version as `-changed`. */
export function expectGolden(name: string, text: string): void {
  const file = join("tests", name);
  const changed = file.replace(/(\.golden)?(\.[^.]+)$/, "-changed$2");
  const golden = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (golden === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text, `${file} differs; compare it with ${changed}`).toBe(golden);
}
