/** Checks the lexicon line by line and compiles it into the one file that the event coder reads. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENT_TYPES, type EventType } from "../../src/core/codebook.ts";
import { linesOf, parseLine } from "../../src/core/read/frames.ts";

/** What derived/lexicon.json holds. */
export interface CompiledLexicon {
  /** Type → its entries, as they stand in the files. */
  types: Record<string, string[]>;
  /** Class → its words. */
  classes: Record<string, string[]>;
  /** Kind of operator → its words. */
  operators: Record<string, string[]>;
  /** Infinitive, past, participle. */
  irregular: string[][];
  /** All verbs that entries and operators know. */
  verbs: string[];
}

const OPERATOR_KINDS = new Set([
  "refusal",
  "promise",
  "threat",
  "plan",
  "wish",
  "failure",
  "end",
  "light",
  "hint",
  "denial",
  "readiness",
]);

/** Compiles the lexicon's folder. All bad lines are named at once: file, line number, what is wrong. */
export function buildLexicon(folder: string): CompiledLexicon {
  const complaints: string[] = [];
  const read = (file: string) => linesOf(readFileSync(join(folder, file), "utf8"));
  const check = (file: string, number: number, work: () => void) => {
    try {
      work();
    } catch (error) {
      complaints.push(`${file}:${number}: ${(error as Error).message}`);
    }
  };

  const classes = new Map<string, string[]>();
  for (const { number, line } of read("classes.txt"))
    check("classes.txt", number, () => {
      const [name, ...words] = line.split(/\s+/);
      if (!name?.startsWith("@")) throw new Error("a class begins with @ and its name");
      if (!words.length) throw new Error(`class ${name} has no words`);
      classes.set(name.slice(1), words);
    });

  const verbs = new Set<string>();
  const types: Record<string, string[]> = {};
  const files = new Set(readdirSync(join(folder, "types")));
  for (const type of EVENT_TYPES) {
    const file = `types/${type.toLowerCase()}.txt`;
    if (!files.delete(`${type.toLowerCase()}.txt`)) complaints.push(`${file}: missing; every event type has its file`);
    else
      types[type] = read(file).map(({ number, line }) => {
        check(file, number, () => {
          for (const frame of parseLine(line, type as EventType, classes)) if (frame.kind === "verb") verbs.add(frame.head);
        });
        return line.replace(/\s+/g, " ");
      });
  }
  for (const file of files) complaints.push(`types/${file}: there is no such event type`);

  const operators: Record<string, string[]> = {};
  for (const { number, line } of read("operators.txt"))
    check("operators.txt", number, () => {
      const [kind, ...words] = line.split(/\s+/);
      if (!OPERATOR_KINDS.has(kind!)) throw new Error(`“${kind}” is no kind of operator`);
      const slash = words.indexOf("/");
      if (slash < 0) throw new Error("a slash must stand between the verbs and the nouns and adjectives");
      operators[kind!] = words.filter((word) => word !== "/");
      for (const verb of words.slice(0, slash)) verbs.add(verb.split("+")[0]!);
    });

  const irregular = read("irregular.txt").map(({ number, line }) => {
    const forms = line.split(/\s+/);
    check("irregular.txt", number, () => {
      if (forms.length !== 3) throw new Error("expected three forms: infinitive, past, participle");
    });
    return forms;
  });

  if (complaints.length) throw new Error(`The lexicon has ${complaints.length} bad lines:\n${complaints.join("\n")}`);
  return { types, classes: Object.fromEntries(classes), operators, irregular, verbs: [...verbs].sort() };
}
