/** What the resolution of one sentence's pronouns and descriptions needs to know. */
import type { Context } from "./drafts.ts";
import type { OfficePhrase } from "./offices.ts";
import type { Person } from "./persons.ts";

/** Everything that one sentence's resolution needs. */
export interface Resolver {
  readonly context: Context;
  readonly people: ReadonlyMap<string, Person>;
  readonly byOwner: ReadonlyMap<string, readonly Person[]>;
  /** The sentence's office phrases. */
  readonly offices: readonly OfficePhrase[];
  readonly year: number;
  /** Description → the one that it meant when it was last used. */
  readonly described: Map<string, string>;
  /** Whether the article names a country or body anywhere. */
  readonly isNamed: (id: string) => boolean;
}
