/** The house keeps its walls: which room may import what, no circles, no drawers, every file says what it is for. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Room → rooms it may import. The roots beside the rooms (main.tsx, page.tsx, and mounting.ts that they share) may import any. `session` imports `look`, because places need room for discs and labels;
 * `files` imports `figure`, because a picture becomes a file there.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  look: ["core"],
  figure: ["core", "look"],
  session: ["core", "look"],
  stage: ["session", "look", "core"],
  panel: ["session", "figure", "look", "core"],
  present: ["session", "figure", "look", "core"],
  files: ["session", "figure", "look", "core"],
  worker: ["core"],
  cli: ["core", "look", "figure"],
};

/** Room → packages it may import; rooms not named may import any. */
const PACKAGES: Record<string, RegExp> = {
  core: /^(graphology(-.*)?|d3-(array|force|scale|shape)|zod(\/mini)?|wink-.*|diff|saxes)$/,
  look: /^d3-scale$/,
  figure: /^(d3-(scale|shape|array)|saxes|fflate|fontkit|svgpath)$/,
  session: /^@preact\/signals-core$/,
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );

const sources = filesUnder("src").map((file) => ({ file, text: readFileSync(file, "utf8") }));
const roomOf = (file: string) => relative("src", file).split("/")[0] ?? "";
const importsOf = (text: string) =>
  [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"/g)].map(
    (m) => m[1] ?? m[2] ?? "",
  );
const isTypeOnly = (text: string, from: string) =>
  new RegExp(`import type [^;]*from "${from.replace(/[.*+?^$()|[\]\\/]/g, "\\$&")}"`).test(text);

describe("the house", () => {
  test.each(sources.map(({ file, text }) => [file, text] as const))("%s imports only what its room may", (file, text) => {
    const room = roomOf(file);
    const wrong = importsOf(text).filter((from) => {
      if (!from.startsWith(".")) return PACKAGES[room] && !PACKAGES[room]?.test(from);
      const target = normalize(join(dirname(file), from));
      if (!target.startsWith("src/")) return false;
      const other = roomOf(target);
      return MAY_IMPORT[room] && other !== room && !MAY_IMPORT[room]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test("only the stage imports sigma", () => {
    expect(
      sources.filter(({ file, text }) => roomOf(file) !== "stage" && importsOf(text).some((from) => /^@?sigma/.test(from))),
    ).toEqual([]);
  });

  test("no file imports itself in a circle", () => {
    const graph = new Map(
      sources.map(({ file, text }) => [
        file,
        importsOf(text)
          .filter((from) => from.startsWith(".") && !isTypeOnly(text, from))
          .map((from) => normalize(join(dirname(file), from))),
      ]),
    );
    const circles: string[] = [];
    const state = new Map<string, "open" | "done">();
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      state.set(file, "open");
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, "done");
    };
    for (const { file } of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("the saved page reaches no network, no shelf, no coder, and nothing that changes a dossier", () => {
    const reached = new Map<string, string>();
    const visit = (file: string) => {
      const text = sources.find((source) => source.file === file)?.text;
      if (text === undefined || reached.has(file)) return;
      reached.set(file, text);
      const later = [...text.matchAll(/\bimport\("([^"]+)"\)/g)].map((m) => m[1] ?? "");
      for (const from of [...importsOf(text).filter((from) => !isTypeOnly(text, from)), ...later])
        if (from.startsWith(".")) visit(normalize(join(dirname(file), from)));
    };
    visit("src/page.tsx");
    expect(reached.has("src/stage/stage.ts") && reached.has("src/present/wall.tsx")).toBe(true);
    const wrong = [...reached].filter(
      ([file, text]) =>
        /core\/(read|dossier\/(edits-|edit\.|validate|schema))|worker|shelf|library|intake/.test(file) || /\bfetch\(/.test(text),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test.each(sources.map(({ file, text }) => [file, text] as const))("%s opens with what it is for", (_, text) => {
    expect(text).toMatch(/^\/\*\*/);
  });

  test("there are no drawers", () => {
    expect(sources.map(({ file }) => file).filter((file) => /(utils?|helpers?|misc|common|index)\.tsx?$/.test(file))).toEqual([]);
  });
});
