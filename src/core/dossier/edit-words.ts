/** The names of edits and the reasons why one cannot apply, in plain words, all in one place. */
import type { Actor, Dossier, Event } from "../model.ts";
import { TYPE_WORDS } from "../type-words.ts";

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;

/** Titles in names are cut to this many characters. */
const LONGEST = 60;
const quoted = (text: string) => `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}”`;

/** An event as a clause: "South Korea criticises North Korea", "Lee and Xi meet". */
export function eventInWords(dossier: Dossier, event: Pick<Event, "source" | "target" | "type" | "mutual">): string {
  const named = (id: string) => dossier.actors.find((actor) => actor.id === id)?.name ?? id;
  const [source, target] = [named(event.source), named(event.target)];
  const { verb, together } = TYPE_WORDS[event.type];
  return event.mutual ? `${source} and ${target} ${together}` : `${source} ${verb} ${target}`;
}

/** What coding an article again has done, in numbers of events. */
export interface RecodingCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export const EDIT_NAMES = {
  addEvent: (event: string) => `Add: ${event}`,
  changeEvent: (before: string, after: string) => (before === after ? `Change: ${after}` : `Change: ${before} → ${after}`),
  acceptEvent: (event: string) => `Accept: ${event}`,
  rejectEvent: (event: string) => `Reject: ${event}`,
  acceptAbove: (n: number, percent: number) => `Accept ${count(n, "proposal")} at least ${percent}% sure`,
  removeEvent: (event: string) => `Remove: ${event}`,
  reattach: (event: string) => `Attach to other sentences: ${event}`,
  removeEvidence: (event: string) => `Remove a sentence from: ${event}`,
  addActor: (actor: string) => `Add ${actor}`,
  renameActor: (before: string, after: string) => `Rename ${before} to ${after}`,
  changeKind: (actor: string) => `Change what ${actor} is`,
  mergeActors: (from: string, into: string, removed: number, renamed: number) => {
    const also = [
      ...(removed ? [`${count(removed, "event")} between them removed`] : []),
      ...(renamed ? [`${count(renamed, "name")} now meaning ${into}`] : []),
    ];
    return `Merge ${from} into ${into}${also.length ? ` (${also.join("; ")})` : ""}`;
  },
  splitActor: (from: string, made: string, moved: number) => `Split ${made} from ${from} (${count(moved, "event")} moved)`,
  removeActor: (actor: string, names: number) => `Remove ${actor}${names ? ` and ${count(names, "other name")}` : ""}`,
  setAlias: (words: string, actor: string) => `${quoted(words)} is ${actor} here`,
  removeAlias: (words: string) => `${quoted(words)} is settled no more`,
  changeDossier: () => "Change the dossier's title or description",
  addArticle: (title: string, events: number) => `Add article ${quoted(title)} (${count(events, "proposal")})`,
  removeArticle: (title: string, events: number) =>
    `Remove article ${quoted(title)}${events ? ` and ${count(events, "event")} that only it says` : ""}`,
  changeArticle: (fields: readonly string[], title: string) => `Change the ${list(fields)} of ${quoted(title)}`,
  correctText: (title: string, lost: number) =>
    `Correct the text of ${quoted(title)}${lost ? ` (${count(lost, "event has", "events have")} lost a sentence)` : ""}`,
  recode: (title: string, { added, changed, removed }: RecodingCounts) => {
    const parts = [
      ...(added ? [`${added} new`] : []),
      ...(changed ? [`${changed} changed`] : []),
      ...(removed ? [`${removed} gone`] : []),
    ];
    return `Code ${quoted(title)} again (${parts.length ? `proposals: ${parts.join(", ")}` : "no other proposals"})`;
  },
  addScene: (headline: string) => `Add scene ${quoted(headline)}`,
  replaceScenes: (n: number) => `Make a lesson of ${count(n, "scene")}`,
  changeScene: (headline: string) => `Change scene ${quoted(headline)}`,
  hideScene: (headline: string, hidden: boolean) => `${hidden ? "Hide" : "Show"} scene ${quoted(headline)}`,
  duplicateScene: (headline: string) => `Duplicate scene ${quoted(headline)}`,
  moveScene: (headline: string, to: number) => `Move scene ${quoted(headline)} to place ${to}`,
  removeScene: (headline: string) => `Remove scene ${quoted(headline)}`,
} as const;

export const EDIT_ERRORS = {
  invalid: (field: string, expected: string) => `This would break the dossier: ${field || "the whole of it"}: ${expected}.`,
  noEvent: (id: string) => `There is no event ${id} in this dossier any more.`,
  noActor: (id: string) => `There is no actor ${id} in this dossier any more.`,
  noArticle: (id: string) => `There is no article ${id} in this dossier any more.`,
  noEvidence: (n: number) => `This event has no sentence number ${n + 1} any more.`,
  sameEnds: () => "An event needs two different actors: who acts, and toward whom.",
  noSentence: () => "An event needs at least one sentence that says it.",
  notWhole: () => "Evidence must be whole sentences of the article.",
  lastSentence: () => "This is the event's only sentence. Attach it to another one, or reject or remove the event.",
  removeProposal: () =>
    "The program proposed this event and would propose it again. Reject it instead: a rejected proposal does not come back.",
  badConfidence: () => "How sure must be a number from 0 to 1.",
  nameless: () => "An actor needs a name.",
  longName: (most: number) => `A name can have at most ${most} characters.`,
  idTaken: (actor: Actor) => `${actor.name} already has the id ${actor.id} in this dossier.`,
  badId: (id: string) => `${quoted(id)} cannot be an id: letters, digits, dots and hyphens only, at most 100.`,
  noCountry: () => "A leader needs a country or an organisation to act for.",
  leaderOfLeader: (name: string) => `${name} is a leader; a leader can only act for a country or an organisation.`,
  ownCountry: (name: string) => `${name} cannot be the leader of itself.`,
  hasLeaders: (name: string, leaders: readonly string[]) =>
    `${list(leaders)} ${leaders.length === 1 ? "acts" : "act"} for ${name}. Give them another country first.`,
  used: (name: string, events: number) =>
    `${name} takes part in ${count(events, "event")}, rejected ones included. Change them, or merge ${name} into another actor.`,
  sameActor: (name: string) => `${name} cannot be merged into itself.`,
  nothingToSplit: (name: string) => `Choose at least one event of ${name} that belongs to the new actor.`,
  notItsEvent: (name: string) => `One of the chosen events does not involve ${name}.`,
  noAlias: (words: string) => `${quoted(words)} is not settled in this dossier.`,
  noWords: () => "Say which words name the actor.",
  badDate: (date: string) => `${quoted(date)} is no day of the calendar; a date looks like 2026-01-05.`,
  badAddress: (address: string) => `${quoted(address)} is no web address; one begins with http:// or https://.`,
  long: (what: string, most: number) => `The ${what} can have at most ${most} characters.`,
  noScene: (id: string) => `There is no scene ${id} in this dossier any more.`,
  tooManyScenes: (most: number) => `A presentation can have at most ${most} scenes.`,
  otherText: () => "The text has changed since this coding began. Code it again.",
} as const;
