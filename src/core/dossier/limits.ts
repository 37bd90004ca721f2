/** The bounds of a dossier, and the names that its scenes may use; apart from the schema, so that who needs a bound need not load it. */

/** The version of the dossier format that this program writes. */
export const DOSSIER_VERSION = 1;

/** Longest text of one article, in UTF-16 code units. */
export const MAX_TEXT = 5_000_000;

/** Longest text that the coder reads, in UTF-16 code units: about 300,000 words, some seconds of work. */
export const MAX_CODED = 2_000_000;

/** Most pieces of evidence that one event has. */
export const MAX_EVIDENCE = 200;

/** Most characters that a lost piece of evidence remembers. */
export const MAX_LOST = 5000;

/** Most points that an imported file gives one event. */
export const MAX_POINTS = 1e12;

/** Longest name of an actor. */
export const MAX_NAME = 200;

/** What an id looks like: letters, digits, dots and hyphens, a letter or digit first, at most 100. */
export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

/** Longest title, source or other short text. */
export const MAX_SHORT = 500;
export const MAX_DESCRIPTION = 2000;
/** Longest notes of a scene. */
export const MAX_NOTES = 10_000;
/** Most actors, and most lines, that a scene names. */
export const MAX_SCENE_PARTS = 5000;
/** Farthest from the middle that a scene places an actor, design units. */
export const MAX_COORDINATE = 1e6;
/** Most scenes of a dossier. */
export const MAX_SCENES = 300;

/** What a scene is about; it decides what stands beside the network. */
export const SCENE_KINDS = [
  "title",
  "who",
  "cooperation",
  "tension",
  "between",
  "story",
  "question",
  "whole",
  "discussion",
  "exercise",
  "view",
] as const;

/** How a scene unfolds: the lit relations one at a time, or the article sentence by sentence. */
export const SCENE_STEPS = ["relations", "sentences"] as const;

/** What a question keeps from the class until it is answered. */
export const SCENE_HIDES = ["polarity", "weight", "edge"] as const;
export const MAX_ADDRESS = 2000;
