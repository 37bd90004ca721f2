/**
 * `npm run train` trains the confidence model, writes derived/confidence.json, and tells what it is worth on articles left out.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crossCheck, gatherExamples, here, modelFile } from "./confidence.ts";

const { examples, articles } = gatherExamples();
writeFileSync(join(here, "derived/confidence.json"), modelFile(examples));
console.log(`${examples.length} events of ${articles} articles`);
console.log(`Leaving one article out:\n${crossCheck(examples, articles)}`);
