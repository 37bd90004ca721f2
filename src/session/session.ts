/** One session: three scopes of signals, and everything that follows from them. */
import { type Derived, derive } from "./derived.ts";
import { createDocumentScope, type DocumentScope } from "./document.ts";
import { createPresenceScope, type PresenceScope } from "./presence.ts";
import { createViewScope, type ViewScope } from "./view.ts";

export type Session = DocumentScope & ViewScope & PresenceScope & Derived;

export function createSession(): Session {
  const scopes = { ...createDocumentScope(), ...createViewScope(), ...createPresenceScope() };
  return { ...scopes, ...derive(scopes) };
}
