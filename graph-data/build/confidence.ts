/** The confidence model: what the features of features.ts say of an event, learnt from the codings in the repository. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rightEvents } from "../../src/cli/eval/calibration.ts";
import { type Coding, readCodings } from "../../src/cli/eval/reference.ts";
import { candidates } from "../../src/core/read/events.ts";
import { readActors } from "../../src/core/read/mentions.ts";
import { confidence, type Example, learn } from "./logistic.ts";

export const here = join(dirname(fileURLToPath(import.meta.url)), "..");
function gather(codings: readonly Coding[]): Example[] {
  return codings.flatMap((reference, article) => {
    const reading = readActors(reference.text, reference.date);
    const events = candidates(reading);
    const right = rightEvents(reference, { ...reference, actors: reading.actors, events });
    return events.map((event) => ({ article, features: event.features, right: right.get(event) ?? false }));
  });
}

/** Leave one article out: what the confidence of unseen articles is worth, by bands. */
export function crossCheck(examples: readonly Example[], articles: number): string {
  const bands = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0].map((from) => ({ from, events: 0, right: 0 }));
  for (let left = 0; left < articles; left++) {
    const model = learn(examples.filter(({ article }) => article !== left));
    for (const { features, right } of examples.filter(({ article }) => article === left)) {
      const band = bands.find(({ from }) => confidence(model, features) >= from)!;
      band.events++;
      if (right) band.right++;
    }
  }
  return bands
    .map(
      ({ from, events, right }) =>
        `≥ ${from}: ${right} of ${events} right${events ? ` (${Math.round((100 * right) / events)}%)` : ""}`,
    )
    .join("\n");
}

/** The events of all codings in the repository, right and wrong, and how many articles they are from. */
export function gatherExamples(): { examples: Example[]; articles: number } {
  const codings = [...readCodings(join(here, "dossiers")), ...readCodings(join(here, "../tests/articles/dev-own"))];
  return { examples: gather(codings), articles: codings.length };
}

/** The text of derived/confidence.json. */
export function modelFile(examples: readonly Example[]): string {
  const model = learn(examples);
  const round = (weight: number) => Math.round(weight * 1000) / 1000;
  const weights = Object.fromEntries(
    [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, weight]) => [feature, round(weight)]),
  );
  return `${JSON.stringify({ bias: round(model.bias), weights }, null, 1)}\n`;
}
