/**
 * `npm test`: types, lint, unit tests, build, end-to-end tests against what was built; every step runs even when one before it failed.
 * Ends with one plain line, "N passed, N failed", over all of them. A step of its own (types, lint, build) counts as one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideChromium } from "./chromium.mjs";
import { provideReaders } from "./debian.mjs";

const scratch = mkdtempSync(join(tmpdir(), "entente-tests-"));
const tally = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  tally.passed += passed;
  tally.failed += failed;
};

/** Runs a program of node_modules; true when it ended well. */
function run(program, args, environment = {}) {
  console.log(`\n› ${program} ${args.join(" ")}`);
  const { status } = spawnSync("npx", ["--no-install", program, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

const step = (program, ...args) => (run(program, args) ? count(1, 0) : count(0, 1));

/** Runs a test runner that leaves a report; a runner that failed without a failed test counts as one failure. */
function suite(program, args, environment, read) {
  const report = join(scratch, `${program}.json`);
  const ended = run(program, args(report), environment(report));
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(report, "utf8")));
    count(passed, failed || (ended ? 0 : 1));
  } catch (error) {
    console.error(`${program} left no report: ${error.message}`);
    count(0, 1);
  }
}

step("tsc", "-p", "tsconfig.json");
step("tsc", "-p", "src/tsconfig.pure.json");
step("biome", "check");
provideReaders();
suite(
  "vitest",
  (report) => ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  () => ({}),
  (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + (json.numFailedTestSuites && !json.numFailedTests ? 1 : 0),
  }),
);
step("vite", "build", "--logLevel", "warn");
try {
  const chromium = provideChromium();
  suite(
    "playwright",
    () => ["test", "-c", "tests/e2e/playwright.config.ts", "--reporter=list,json"],
    (report) => ({ CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    (json) => ({ passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected }),
  );
} catch (error) {
  console.error(error.message);
  count(0, 1);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed ? 1 : 0;
