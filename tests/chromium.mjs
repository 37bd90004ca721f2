/** Finds Chromium for the end-to-end tests; on Debian, as root, installs its package; elsewhere says what to install. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const PACKAGES = ["chromium", "fonts-noto-cjk", "fonts-noto-color-emoji"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Flags that Chromium needs without a desktop, as root, and without a network. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of a Chromium that is there already, or undefined. */
export function findChromium() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  for (const program of PROGRAMS) {
    const found = spawnSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).stdout?.trim();
    if (found) return found;
  }
  return PLACES.find((place) => existsSync(place));
}

/** Path of Chromium, installed first where that is possible. Throws with what to do where it is not. */
export function provideChromium() {
  const found = findChromium();
  if (found) return found;
  const isDebian = existsSync("/etc/debian_version");
  if (!isDebian || process.getuid?.() !== 0)
    throw new Error(
      `The end-to-end tests need Chromium. Install it${isDebian ? ` (as root: apt-get install ${PACKAGES.join(" ")})` : ""}, or set CHROMIUM to its path.`,
    );
  console.log(`Chromium is missing; installing ${PACKAGES.join(", ")} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-q"], { stdio: "inherit", env: environment });
  execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...PACKAGES], {
    stdio: "inherit",
    env: environment,
  });
  const installed = findChromium();
  if (!installed) throw new Error("Chromium's package was installed, yet no chromium is in the PATH.");
  return installed;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(provideChromium());
