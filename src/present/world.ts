/** What presenting needs from the world outside it, passed in by the composition root. */
import type { Session } from "../session/session.ts";

export interface PresentWorld {
  readonly session: Session;
  /** Flags as `data:image/svg+xml` by ISO 3166-1 alpha-2 in lower case; those that cannot be had are left out. */
  loadFlags(codes: Iterable<string>): Promise<ReadonlyMap<string, string>>;
}
