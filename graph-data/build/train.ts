/**
 * `npm run train` trains the confidence model and writes derived/confidence.json. Of two ways in which a sentence says the same, the coder
 * keeps the surer one, so that the model has a small part in its own examples: run it until it stays as it is.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crossCheck, gatherExamples, here, modelFile } from "./confidence.ts";

const { examples, articles } = gatherExamples();
const file = join(here, "derived/confidence.json");
const model = modelFile(examples);
const stays = readFileSync(file, "utf8") === model;
writeFileSync(file, model);
console.log(`${examples.length} events of ${articles} articles`);
console.log(`Leaving one article out:\n${crossCheck(examples, articles)}`);
console.log(stays ? "The model stays as it is." : "The model has changed: run it once more.");
