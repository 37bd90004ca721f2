/** Finds the independent readers of the exchange tests; on Debian, as root, installs their packages; elsewhere the tests are skipped. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Reader → how to see that it is there, and Debian's package. */
const READERS = {
  networkx: { command: ["/usr/bin/python3", "-c", "import networkx"], package: "python3-networkx" },
  igraph: { command: ["/usr/bin/python3", "-c", "import igraph"], package: "python3-igraph" },
  xmllint: { command: ["xmllint", "--version"], package: "libxml2-utils" },
  pngcheck: { command: ["pngcheck", "-h"], package: "pngcheck" },
  pdftotext: { command: ["pdftotext", "-v"], package: "poppler-utils" },
};

/** Is a reader there? */
export function hasReader(name) {
  const [program, ...args] = READERS[name].command;
  const { error, status } = spawnSync(program, args, { stdio: "ignore" });
  // pngcheck and pdftotext end with other codes when they only tell about themselves.
  return !error && (program !== "/usr/bin/python3" || status === 0);
}

/** Installs what is missing, where that is possible, and says what is missing where it is not. Never throws: the tests tell the rest. */
export function provideReaders() {
  const missing = Object.entries(READERS)
    .filter(([name]) => !hasReader(name))
    .map(([, reader]) => reader.package);
  if (missing.length === 0) return;
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) {
    console.log(`Some tests will be skipped; they need, as Debian names them: ${missing.join(", ")}.`);
    return;
  }
  console.log(`Installing ${missing.join(", ")} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-q"], { stdio: "ignore", env: environment });
    execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...missing], {
      stdio: "ignore",
      env: environment,
    });
  } catch (error) {
    console.log(`They could not be installed (${error.message}); the tests that need them will be skipped.`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) provideReaders();
