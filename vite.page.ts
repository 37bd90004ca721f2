/**
 * Builds the template of the saved web page: src/page.html with program, styles and icon inside, and a policy that lets nothing else
 * run. The app finds it under the name `virtual:page-template`, as the address of a file that it fetches when a person saves a page.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { build, type Plugin } from "vite";

const NAME = "virtual:page-template";
const FILE = "page-template.html";
const SOURCES = join(import.meta.dirname, "src");

/** What the page may do: run its own scripts, known by their hashes, and show what it carries. It can reach no network at all. */
const policy = (scripts: readonly string[], style: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** One script of all that a root imports, and one style. */
async function buildRoot(root: string): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    root: SOURCES,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { input: join(SOURCES, root), output: { codeSplitting: false } },
    },
  });
  const files = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const scripts = files.flatMap((file) => (file.type === "chunk" ? file.code.trim() : []));
  const styles = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? String(file.source) : []));
  if (scripts.length !== 1 || scripts.length + styles.length !== files.length)
    throw new Error(`${root} must become one script and one style: ${files.map(({ fileName }) => fileName).join(", ")}.`);
  return { script: scripts.join(""), style: styles.join("") };
}

/** The template's text. The program stands packed in it, which takes a third of the room, and its first script unpacks it. */
async function buildTemplate(): Promise<string> {
  const { script: program, style } = await buildRoot("page.tsx");
  const { script: start } = await buildRoot("page-start.ts");
  if (/<\/script|<!--/i.test(start)) throw new Error("page-start.ts must hold nothing that ends or comments out its element.");
  const packed = deflateRawSync(program, { level: 9 }).toString("base64");
  const icon = encodeURIComponent(readFileSync(join(SOURCES, "icon.svg"), "utf8"));
  const places: Readonly<Record<string, string>> = {
    "<!--policy-->": `<meta http-equiv="Content-Security-Policy" content="${policy([start, program], style)}" />`,
    "<!--style-->": `<link rel="icon" href="data:image/svg+xml,${icon}" />\n    <style>${style}</style>`,
    "<!--program-->": `<script type="text/plain" id="entente-program">${packed}</script>\n    <script type="module">${start}</script>`,
  };
  return readFileSync(join(SOURCES, "page.html"), "utf8").replace(
    new RegExp(Object.keys(places).join("|"), "g"),
    (place) => places[place] ?? "",
  );
}

export function pageTemplate(): Plugin {
  let isServing = false;
  return {
    name: "page-template",
    configResolved(config) {
      isServing = config.command === "serve";
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      if (isServing) return `export default "/${FILE}";`;
      const file = this.emitFile({ type: "asset", name: FILE, source: await buildTemplate() });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_, response, next) => {
        buildTemplate().then((html) => response.setHeader("Content-Type", "text/html").end(html), next);
      });
    },
  };
}
