/**
 * Makes a coded article, NAME.json, of NAME.sentences.txt (the article) and NAME.coding (what a person says happened in it); README.md has the notation.
 * `node tests/articles/compile.mjs [NAME.coding …]`; without names it compiles every coding of blind/ and dev-own/.
 * A slip is told as file:line, and then nothing is written for that article.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folders that hold articles, beside this file. */
export const FOLDERS = ["blind", "dev-own"];

const POLARITY_OF = new Map([
  ..."APPEAL AGREE CONSULT TIES CONCEDE SUPPORT RETREAT COOPERATE AID".split(" ").map((type) => [type, "cooperation"]),
  ..."REQUEST REJECT ACCUSE STRAIN THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT".split(" ").map((type) => [type, "tension"]),
]);
const STATUSES = new Set(["actual", "intended", "possible", "past", "denied"]);

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN = { ø: "o", ł: "l", ı: "i", đ: "d", ß: "ss", æ: "ae", œ: "oe", ə: "e" };

/** "Recep Tayyip Erdoğan" → "recep-tayyip-erdogan": the id of a leader. */
export const slugOf = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłıđßæœə]/g, (letter) => PLAIN[letter])
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join("-");

/** Joins the lines to a text: a space between sentences, an empty line between paragraphs. Ranges are [start, end), UTF-16 code units. */
export function joinSentences(source) {
  const paragraphs = source
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").flatMap((line) => line.trim() || []))
    .filter((lines) => lines.length > 0);
  const text = paragraphs.map((lines) => lines.join(" ")).join("\n\n");
  let end = 0;
  const sentences = paragraphs.flat().map((line) => {
    const start = text.indexOf(line, end);
    end = start + line.length;
    return [start, end];
  });
  return { text, sentences };
}

/** Reads one line of a coding into `article`; throws the words of a complaint where it breaks the notation. */
function readLine(line, article) {
  const [mark, ...words] = line.split(/\s+/);
  if (mark === "#") readHead(words, article);
  else if (mark === "@") readActor(words, article);
  else readEvent([mark, ...words], article);
}

function readHead([key, ...words], article) {
  if (key !== "title:" && key !== "date:") throw Error(`only "# title: …" and "# date: …" are known, not "# ${key ?? ""}"`);
  const value = words.join(" ");
  if (key === "date:" && !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw Error(`a date is written 2026-01-05, not "${value}"`);
  article[key.slice(0, -1)] = value;
}

function readActor([id, kind, ...words], article) {
  if (article.actors.some((actor) => actor.id === id)) throw Error(`${id} is named twice`);
  const [name, country, ...rest] = words.join(" ").split(" = ");
  if (!name || rest.length > 0)
    throw Error("an actor is written: @ ID country|organisation NAME, or: @ ID leader NAME = COUNTRY");
  if (kind === "leader") {
    if (article.actors.find((actor) => actor.id === country)?.kind !== "country")
      throw Error(`the country of ${name}, ${country ?? "not given"}, is not named above`);
    if (id !== slugOf(name)) throw Error(`the id of ${name} is ${slugOf(name)}, not ${id}`);
    article.actors.push({ id, kind, name, country });
  } else if (kind === "country" || kind === "organisation") {
    if (country) throw Error(`only a leader has a country, not ${id}`);
    if (kind === "country" ? !/^[A-Z]{3}$/.test(id) : !/^[A-Z][A-Z0-9-]+$/.test(id))
      throw Error(`${id} is not an id of a ${kind}: three capitals for a country, an acronym in capitals for an organisation`);
    article.actors.push({ id, kind, name });
  } else throw Error(`an actor is a country, a leader or an organisation, not "${kind ?? ""}"`);
}

function readEvent([place, source, arrow, target, typeWords, statusWords, ...rest], article) {
  const [, number, optional] = /^(\d+)(\??)$/.exec(place) ?? [];
  if (!number || !statusWords || rest.length > 0)
    throw Error("an event is written: SENTENCE[?] SOURCE > TARGET TYPE[|TYPE] STATUS[|STATUS], with <> where both do it");
  const sentence = article.sentences[Number(number) - 1];
  if (!sentence) throw Error(`there is no sentence ${number}; the article has ${article.sentences.length}`);
  if (arrow !== ">" && arrow !== "<>") throw Error(`between source and target stands > or <>, not ${arrow}`);
  for (const id of [source, target])
    if (!article.actors.some((actor) => actor.id === id)) throw Error(`${id} is not named above as an actor`);
  if (source === target) throw Error(`${source} does nothing toward itself`);
  const types = typeWords.split("|");
  const statuses = statusWords.split("|");
  for (const type of types) if (!POLARITY_OF.has(type)) throw Error(`${type} is no type`);
  for (const status of statuses) if (!STATUSES.has(status)) throw Error(`${status} is no status`);
  if (new Set(types.map((type) => POLARITY_OF.get(type))).size > 1) throw Error(`${typeWords} mixes cooperation and tension`);
  const [start, end] = sentence;
  const event = {
    source,
    target,
    type: types[0],
    ...(types.length > 1 && { types }),
    status: statuses[0],
    ...(statuses.length > 1 && { statuses }),
    ...(arrow === "<>" && { mutual: true }),
    ...(optional && { optional: true }),
    evidence: [{ start, end }],
  };
  const key = ({ source, target, mutual, type, status, evidence }) =>
    [...(mutual ? [source, target].sort() : [source, target]), mutual, type, status, evidence[0].start].join();
  if (article.events.some((other) => key(other) === key(event))) throw Error("the same event stands above");
  article.events.push(event);
}

/**
 * The coded article of a sentences file and a coding, and what is wrong with it.
 * @param sentences text of NAME.sentences.txt
 * @param coding text of NAME.coding
 * @returns the article, and complaints as { line (of the coding, from 1), problem }; the article is whole only where there are none
 */
export function compile(sentences, coding) {
  const article = { title: "", date: "", ...joinSentences(sentences), actors: [], events: [] };
  const complaints = [];
  coding.split("\n").forEach((written, index) => {
    const line = written.replace(/(^|\s)\/\/.*$/, "").trim();
    if (!line) return;
    try {
      readLine(line, article);
    } catch (error) {
      complaints.push({ line: index + 1, problem: error.message });
    }
  });
  for (const key of ["title", "date"]) if (!article[key]) complaints.push({ line: 1, problem: `"# ${key}: …" is missing` });
  return { article, complaints };
}

/** The article as it stands in NAME.json: an array of plain values on one line, as the formatter wants it. */
export const toJson = (article) =>
  `${JSON.stringify(article, null, 2).replace(
    /\[\n\s+([^[\]{}]*?)\n\s+\]/g,
    (_, values) => `[${values.replace(/,\n\s+/g, ", ")}]`,
  )}\n`;

/** Compiles NAME.coding; returns the text of NAME.json, or throws every complaint as file:line. */
export function compileFile(coding) {
  const sentences = coding.replace(/\.coding$/, ".sentences.txt");
  if (!existsSync(sentences)) throw Error(`${coding}:1: ${sentences} is missing`);
  const { article, complaints } = compile(readFileSync(sentences, "utf8"), readFileSync(coding, "utf8"));
  if (complaints.length > 0) throw Error(complaints.map(({ line, problem }) => `${coding}:${line}: ${problem}`).join("\n"));
  return toJson(article);
}

/** Every coding of a folder of articles, in order of name; none where the folder is not there yet. */
export function codingsIn(folder) {
  const path = join(dirname(fileURLToPath(import.meta.url)), folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".coding"))
    .sort()
    .map((file) => join(path, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  for (const coding of named.length > 0 ? named : FOLDERS.flatMap(codingsIn)) {
    try {
      writeFileSync(coding.replace(/\.coding$/, ".json"), compileFile(coding));
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
