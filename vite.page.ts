/**
 * Builds the template of the saved web page: src/page.html with program, styles and icon inside, and a policy that lets nothing else
 * run. The app finds it under the name `virtual:page-template`, as the address of a file that it fetches when a person saves a page.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

const NAME = "virtual:page-template";
const FILE = "page-template.html";
const SOURCES = join(import.meta.dirname, "src");

/** What the page may do: run its own program, known by its hash, and show what it carries. It can reach no network at all. */
const policy = (program: string, style: string) =>
  [
    "default-src 'none'",
    `script-src '${hashOf(program)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The program and the styles, each one text. */
async function buildParts(): Promise<{ program: string; style: string }> {
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
      rolldownOptions: { input: join(SOURCES, "page.tsx"), output: { codeSplitting: false } },
    },
  });
  const files = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const programs = files.flatMap((file) => (file.type === "chunk" ? file.code : []));
  const styles = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? String(file.source) : []));
  const [program, style] = [programs[0], styles[0]];
  if (!program || !style || files.length !== 2)
    throw new Error(`The saved page must be one program and one style: ${files.map(({ fileName }) => fileName).join(", ")}.`);
  return { program: insideScript(program), style };
}

/** JavaScript as it may stand in an element: in its strings and patterns, a backslash keeps "<" from beginning a tag or a comment. */
const insideScript = (code: string) => code.trim().replace(/<(?=\/script|script|!--)/gi, "\\x3C");

/** The template's text. */
async function buildTemplate(): Promise<string> {
  const { program, style } = await buildParts();
  const icon = encodeURIComponent(readFileSync(join(SOURCES, "icon.svg"), "utf8"));
  const places: Readonly<Record<string, string>> = {
    "<!--policy-->": `<meta http-equiv="Content-Security-Policy" content="${policy(program, style)}" />`,
    "<!--style-->": `<link rel="icon" href="data:image/svg+xml,${icon}" />\n    <style>${style}</style>`,
    "<!--program-->": `<script type="module">${program}</script>`,
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
