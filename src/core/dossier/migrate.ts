/** Dossiers of older versions become dossiers of the present one, a version at a time; newer ones are refused. */
import { DOSSIER_VERSION } from "./limits.ts";

/** A dossier of some version as it came from a file: nothing about it is sure but that it is an object. */
type Old = Readonly<Record<string, unknown>>;

/** Version → what makes a dossier of that version one of the next; `entente` is set by the caller. A new version adds a line here. */
export type Migrations = Readonly<Record<number, (dossier: Old) => Old>>;

const MIGRATIONS: Migrations = {};

export type Migrated = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly expected: string };

/**
 * Brings JSON that says it is a dossier of an older version to the given one. What does not say its version stays as it is:
 * the schema complains about it. The result is still unchecked.
 */
export function migrateDossier(json: unknown, to: number = DOSSIER_VERSION, migrations: Migrations = MIGRATIONS): Migrated {
  if (!isObject(json) || typeof json.entente !== "number") return { ok: true, json };
  if (json.entente > to)
    return { ok: false, expected: `version ${to} or older; this dossier was saved by a newer Entente, which can open it` };
  let dossier = json;
  for (let version = json.entente; version < to; version++) {
    const step = migrations[version];
    if (!step) return { ok: false, expected: `a version from 1 to ${to}; nothing is known of version ${version}` };
    dossier = { ...step(dossier), entente: version + 1 };
  }
  return { ok: true, json: dossier };
}

const isObject = (json: unknown): json is Old => typeof json === "object" && json !== null && !Array.isArray(json);
