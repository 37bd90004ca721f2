/** The coders of a class as their files come in: nobody counts twice, and nobody is lost who saved under another's name. */
import { alike } from "../dossier/edit.ts";
import type { Dossier } from "../model.ts";
import type { Coder } from "./compare.ts";

/** The coders with one more. The very same coding counts once; another of the same name gets a number behind it. */
export function withCoder(coders: readonly Coder[], name: string, dossier: Dossier): Coder[] {
  if (coders.some((coder) => isNamed(coder.name, name) && alike(coder.dossier, dossier))) return [...coders];
  const taken = new Set(coders.map((coder) => coder.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return [...coders, { name: free, dossier }];
}

const isNamed = (given: string, name: string) => given === name || /^ \(\d+\)$/.test(given.slice(name.length));
