/** The border: unknown JSON in, a sound dossier or a list of plain complaints out. */
import * as z from "zod/mini";
import type { Dossier } from "../model.ts";
import { type Complaint, contradictions } from "./contradictions.ts";
import { migrateDossier } from "./migrate.ts";
import { dossierSchema } from "./schema.ts";

export type Verdict =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** More complaints than this help nobody. */
const MAX_COMPLAINTS = 20;

/**
 * Brings unknown JSON to the present version, checks it against the schema, then for contradictions that a schema cannot see.
 * A dossier of a newer version than this program's is refused whole.
 */
export function validateDossier(json: unknown): Verdict {
  const migrated = migrateDossier(json);
  if (!migrated.ok) return fail([{ field: "entente", expected: migrated.expected }]);
  const parsed = z.safeParse(dossierSchema, migrated.json);
  if (!parsed.success)
    return fail(parsed.error.issues.map((issue) => ({ field: fieldPath(issue.path), expected: inWords(issue) })));
  const complaints = [...contradictions(parsed.data)];
  return complaints.length ? fail(complaints) : { ok: true, dossier: parsed.data };
}

const fail = (complaints: readonly Complaint[]): Verdict => ({ ok: false, complaints: complaints.slice(0, MAX_COMPLAINTS) });

const fieldPath = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${String(key)}`), "");

function inWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${({ array: "a list", object: "an object", string: "text", int: "a whole number" } as Record<string, string>)[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.map((v) => JSON.stringify(v)).join(" or ")}`;
    case "unrecognized_keys":
      return `does not know ${issue.keys.map((k) => JSON.stringify(k)).join(", ")}`;
    case "too_small":
      return `expected at least ${issue.minimum}`;
    case "too_big":
      return `expected at most ${issue.maximum}`;
    case "invalid_format":
      return `expected ${issue.message}`;
    case "invalid_union":
      return "expected one of the kinds country, leader, organisation";
    default:
      return issue.message;
  }
}
