/** Remembers what follows from a dossier: neither a dossier nor a scene ever changes, an edit makes a new one. */
import type { Dossier } from "../model.ts";

/** `compute`, which for the same dossier and key gives what it gave before; forgotten with the dossier. */
export function keptFor<K, V>(compute: (dossier: Dossier, key: K) => V): (dossier: Dossier, key: K) => V {
  const kept = new WeakMap<Dossier, Map<K, V>>();
  return (dossier, key) => {
    const known = kept.get(dossier) ?? new Map<K, V>();
    kept.set(dossier, known);
    const value = known.get(key) ?? compute(dossier, key);
    known.set(key, value);
    return value;
  };
}
