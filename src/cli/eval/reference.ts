/** Reads reference codings for the evaluation: coded articles as CODEBOOK.md prints them, and dossiers of the library. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EventType, Status } from "../../core/codebook.ts";
import type { Range } from "../../core/model.ts";

export interface CodedActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly country?: string;
}

export interface CodedEvent {
  readonly source: string;
  readonly target: string;
  readonly type: EventType;
  readonly status: Status;
  readonly mutual?: boolean;
  readonly optional?: boolean;
  /** Types and statuses that would be as right. */
  readonly types?: readonly EventType[];
  readonly statuses?: readonly Status[];
  readonly confidence?: number;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/** A coded article, by a person or by the program. */
export interface Coding {
  /** File name without `.json`. */
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly actors: readonly CodedActor[];
  readonly events: readonly CodedEvent[];
}

/** Reads every `.json` of a folder, coded articles and dossiers with one article alike. Throws where a file is neither. */
export function readCodings(folder: string): Coding[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -5);
      const data = JSON.parse(readFileSync(join(folder, file), "utf8"));
      if (Array.isArray(data.articles)) {
        const { title, date, text, sentences } = data.articles[0];
        return { name, title, date, text, sentences, actors: data.actors, events: data.events };
      }
      if (typeof data.text !== "string" || !Array.isArray(data.events))
        throw new Error(`${join(folder, file)} is neither a coded article nor a dossier`);
      return { name, ...data };
    });
}
