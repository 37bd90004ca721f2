/** Decides who does it and to whom, for a cue at its place in the parsed sentence. */
import type { Roles, Scene } from "./cast.ts";
import type { Cue } from "./cues.ts";
import { nounRoles, whoRoles } from "./noun-roles.ts";
import { verbRoles } from "./verb-roles.ts";

/** Finds the roles of a cue. */
export function findRoles(scene: Scene, cue: Cue): Roles {
  if (cue.frame.kind === "verb") return verbRoles(scene, cue);
  if (cue.frame.kind === "who") return whoRoles(scene, cue);
  return nounRoles(scene, cue);
}
