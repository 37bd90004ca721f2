/** The view as the part of the address after `#`, and back; unknown or broken parts are ignored, never trusted. */
import { batch } from "@preact/signals-core";
import { EVENT_TYPES, POLARITIES, STATUSES } from "../core/codebook.ts";
import type { ActorKind } from "../core/model.ts";
import type { ScenePlace } from "../core/scenes/walk.ts";
import type { Filter } from "../core/weave/filter.ts";
import type { Session } from "./session.ts";
import { NOTHING, type Pane, type Selection } from "./view.ts";

const KINDS: readonly ActorKind[] = ["country", "leader", "organisation"];
const PANES: readonly Pane[] = ["relations", "article", "review", "table", "scenes"];

/** The address of what is shown now, as `dossier=…&view=…`; defaults are left out. */
export function addressOf(session: Session): string {
  const parts: string[] = [];
  const put = (key: string, value: string | undefined) => value && parts.push(`${key}=${encodeURIComponent(value)}`);
  const { selection, filter, until } = session;
  put("dossier", session.document.value?.name);
  if (session.networkView.value !== "countries") put("view", session.networkView.value);
  if (session.layout.value !== "signed") put("layout", session.layout.value);
  if (session.pane.value !== "relations") put("pane", session.pane.value);
  put("show", selectionText(selection.value));
  put("until", until.value ? `${until.value.article}:${until.value.sentence}` : undefined);
  put("without", withoutText(filter.value));
  if (filter.value.minimumWeight > 0) put("from", String(filter.value.minimumWeight));
  put("scene", session.scene.value?.id);
  if (session.scene.value?.step) put("step", String(session.scene.value.step));
  return parts.join("&");
}

/** The dossier that an address names, if any. */
export const dossierIn = (address: string) => readParts(address).get("dossier");

/** Takes an address over into the session; the dossier it names must be open already. */
export function followAddress(session: Session, address: string): void {
  const parts = readParts(address);
  const without = new Set((parts.get("without") ?? "").split(" "));
  const left = <T extends string>(all: readonly T[]) => new Set(all.filter((value) => without.has(value)));
  const from = Number(parts.get("from") ?? 0);
  batch(() => {
    session.networkView.value = parts.get("view") === "actors" ? "actors" : "countries";
    session.layout.value = parts.get("layout") ?? "signed";
    session.pane.value = PANES.find((pane) => pane === parts.get("pane")) ?? "relations";
    session.filter.value = {
      withoutPolarities: left(POLARITIES),
      withoutStatuses: left(STATUSES),
      withoutTypes: left(EVENT_TYPES),
      withoutKinds: left(KINDS),
      minimumWeight: Number.isFinite(from) && from > 0 ? from : 0,
    };
    session.until.value = readSentence(session, parts.get("until"));
    session.selection.value = readSelection(session, parts.get("show"));
    session.scene.value = readScene(session, parts.get("scene"), Number(parts.get("step") ?? 0));
  });
}

function readParts(address: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of address.split("&").slice(0, 50)) {
    const split = part.indexOf("=");
    if (split > 0) parts.set(part.slice(0, split), decode(part.slice(split + 1)));
  }
  return parts;
}

/** Percent-decoding that leaves a broken part as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const withoutText = (filter: Filter) =>
  [...filter.withoutPolarities, ...filter.withoutStatuses, ...filter.withoutTypes, ...filter.withoutKinds].join(" ");

function selectionText(selection: Selection): string | undefined {
  switch (selection.kind) {
    case "nothing":
      return undefined;
    case "sentence":
      return `sentence:${selection.article}:${selection.sentence}`;
    default:
      return `${selection.kind}:${selection.id}`;
  }
}

function readSelection(session: Session, text: string | undefined): Selection {
  if (!text) return NOTHING;
  const kind = text.slice(0, text.indexOf(":"));
  const rest = text.slice(kind.length + 1);
  if (kind === "actor" && session.actors.value.has(rest)) return { kind, id: rest };
  if (kind === "relation" && session.allRelations.value.some((relation) => relation.id === rest)) return { kind, id: rest };
  const sentence = kind === "sentence" ? readSentence(session, rest) : null;
  return sentence ? { kind: "sentence", ...sentence } : NOTHING;
}

function readScene(session: Session, id: string | undefined, step: number): ScenePlace | null {
  const isKnown = session.lesson.value.some((scene) => scene.id === id);
  return id && isKnown ? { id, step: Number.isInteger(step) && step > 0 ? step : 0 } : null;
}

function readSentence(session: Session, text: string | undefined): { article: string; sentence: number } | null {
  const split = text?.lastIndexOf(":") ?? -1;
  if (!text || split < 0) return null;
  const article = session.document.value?.dossier.articles.find((a) => a.id === text.slice(0, split));
  const sentence = Number(text.slice(split + 1));
  return article && Number.isInteger(sentence) && sentence >= 0 && sentence < article.sentences.length
    ? { article: article.id, sentence }
    : null;
}
