/** Networks out and in again: every format saved and read back in the page, foreign files mapped, event data streamed, wrong files refused. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { type EventType, polarityOf } from "../../src/core/codebook.ts";
import { typeOfCode } from "../../src/core/exchange/event-codes.ts";
import { gdeltRow, rowAt } from "../core/exchange/event-file.ts";
import { expect, expectAccessible, openApp, test } from "./page.ts";

async function openExport(page: Page): Promise<void> {
  await page.locator(".head-dossier").click();
  await page.getByRole("button", { name: "Export data" }).click();
  await expect(page.getByRole("dialog", { name: "Export data" })).toBeVisible();
}

test("the export dialog says for whom each format is and what it cannot hold", async ({ page }) => {
  await openApp(page);
  await openExport(page);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("which leader acted")).toBeVisible();
  await expect(dialog.getByRole("radio", { name: "What is shown now" })).toBeDisabled();
  await dialog.getByRole("radio", { name: "Entente dossier" }).check();
  await expect(dialog.getByText("It holds everything")).toBeVisible();
  await expectAccessible(page);
});

test("what the filter shows can be exported alone, as three tables in one archive", async ({ page }) => {
  await openApp(page, "without=tension");
  await openExport(page);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Tables" }).check();
  await dialog.getByRole("radio", { name: "What is shown now" }).check();
  await dialog.getByLabel("File name").fill("Only friends!");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("only-friends.zip");
  const tables = unzipSync(readFileSync(await file.path()));
  expect(Object.keys(tables)).toEqual(["only-friends.nodes.csv", "only-friends.edges.csv", "only-friends.events.csv"]);
  const edges = strFromU8(tables["only-friends.edges.csv"] ?? new Uint8Array());
  expect(edges).toContain("~cooperation,");
  expect(edges).not.toContain("~tension,");
});

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function exportAs(page: Page, format: RegExp): Promise<Saved> {
  await openExport(page);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: format }).check();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save" }).click();
  const file = await download;
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function openImport(page: Page, ...files: { name: string; buffer: Buffer }[]): Promise<Locator> {
  await page.locator(".head-dossier").click();
  await page.getByRole("button", { name: "Import data" }).click();
  const dialog = page.getByRole("dialog", { name: "Import data" });
  await expect(dialog.getByText("Drop a file here")).toBeVisible();
  if (files.length)
    await dialog
      .locator("input[type=file]")
      .setInputFiles(files.map((file) => ({ ...file, mimeType: "application/octet-stream" })));
  return dialog;
}

/** The table of relations, as text. */
async function relationTable(page: Page): Promise<string[]> {
  await page.getByRole("tab", { name: "Table" }).click();
  const rows = await page.locator(".pane table tbody tr").allInnerTexts();
  await page.getByRole("tab", { name: "Relations" }).click();
  return rows;
}

test("every format comes back into the page as it went out", async ({ page }) => {
  await openApp(page);
  const before = await relationTable(page);
  expect(before.length).toBeGreaterThan(8);
  for (const format of [/^Entente dossier/, /^GEXF/, /^GraphML/, /^Tables/, /^Graphology/, /^JSON-LD/]) {
    await openApp(page, "dossier=beijing-summit");
    const { name, bytes } = await exportAs(page, format);
    await openImport(page, { name, buffer: bytes });
    await expect(page.locator(".notice"), name).toContainText("is open, as Entente had written it");
    await expect(page.locator(".kept"), name).toHaveText("Saved in this browser");
    expect(await relationTable(page), name).toEqual(before);
  }
});

/** A table as a statistics office might have it: nothing is called as Entente would. */
const FOREIGN = `rok;panstwo_a;panstwo_b;stosunek;sila;uwagi
2024;Poland;Germany;przyjazny;4,5;gas
2024;Poland;Russia;wrogi;9;border
2025;Germany;France;przyjazny;2;summit
2025;Russia;France;neutralny;1;note
`;

test("by keyboard alone, a foreign table is explained, checked as one goes, imported and undone", async ({ page }) => {
  await openApp(page);
  const before = await page.locator(".head-title").textContent();
  const dialog = await openImport(page, { name: "stosunki.csv", buffer: Buffer.from(FOREIGN) });
  await expect(dialog.getByText("stosunki.csv is a table of 4 rows and 6 columns.")).toBeVisible();
  await expect(dialog.locator(".found")).toBeFocused();
  const open = dialog.getByRole("button", { name: "Open as a new dossier" });
  await expect(open).toBeDisabled();
  await expect(dialog.locator(".explain-foot [role=status]")).toHaveText("Choose the columns that say who, and toward whom.");
  const choose = async (label: string | RegExp, column: string) => {
    await dialog.getByLabel(label).focus();
    await page.keyboard.type(column);
    await expect(dialog.getByLabel(label)).toHaveValue(column);
  };
  await choose(/^Who/, "panstwo_a");
  await choose(/^Toward whom/, "panstwo_b");
  await choose("How much", "sila");
  await choose("When", "rok");
  await expect(dialog.locator(".explain-foot [role=status]")).toHaveText(
    "4 lines between 4 actors: 4 of cooperation, 0 of tension.",
  );
  await dialog.getByRole("radio", { name: "nothing: all lines are alike" }).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("radio", { name: "a column of its own" })).toBeChecked();
  await choose("Cooperation or tension", "stosunek");
  await expect(dialog.getByRole("alert")).toContainText("“przyjazny” is no polarity");
  await expect(open).toBeDisabled();
  await choose("przyjazny", "cooperation");
  await choose("wrogi", "tension");
  await choose("neutralny", "neither");
  await expect(dialog.locator(".explain-foot [role=status]")).toHaveText(
    "3 lines between 4 actors: 2 of cooperation, 1 of tension.",
  );
  await expectAccessible(page);
  await dialog.getByText("What the dossier will not hold").focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("1 line is neither cooperation nor tension")).toBeVisible();
  await open.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".notice")).toContainText("Imported: 4 actors, 3 lines.");
  await expect(page.locator(".head-title")).toHaveText("stosunki");
  const rows = await relationTable(page);
  expect(rows.join("\n")).toMatch(/Poland\D+Russia[^\n]*9/);
  await page.locator(".notice").getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".head-title")).toHaveText(before ?? "");
  await page.locator(".head-dossier").click();
  await expect(page.getByRole("dialog").getByText("Nothing here yet")).toBeVisible();
});

test("a number tells tension where it is below a threshold that one sets", async ({ page }) => {
  await openApp(page);
  const affinity = "country1,country2,agreement\nFRA,DEU,0.9\nUSA,RUS,0.1\nCHN,IND,0.5\n";
  const dialog = await openImport(page, { name: "votes.csv", buffer: Buffer.from(affinity) });
  await dialog.getByLabel("How much").selectOption("agreement");
  await dialog.getByRole("radio", { name: "the number: low is tension" }).check();
  await dialog.getByLabel("Number that is neither").fill("0.5");
  await expect(dialog.locator(".explain-foot [role=status]")).toHaveText(
    "2 lines between 4 actors: 1 of cooperation, 1 of tension.",
  );
  await dialog.getByRole("button", { name: "Open as a new dossier" }).click();
  await expect(page.locator(".head-title")).toHaveText("votes");
  expect((await relationTable(page)).join("\n")).toContain("Germany ↔ France\tCooperation\t0.4");
});

const gexf = (inside: string) => `<gexf version="1.3">\n<graph>\n${inside}\n</graph>\n</gexf>`;
const NODES = '<nodes><node id="a"/><node id="b"/></nodes>';
/** Name, bytes, what the page says of them. A new mistake is a new line. */
const WRONG: readonly (readonly [name: string, bytes: string | Uint8Array, ...words: string[]])[] = [
  ["empty.csv", "", "the file is empty"],
  ["cut.gexf", gexf(NODES).slice(0, 40), "no well-formed XML", "line 3"],
  ["bomb.gexf", '<!DOCTYPE gexf [<!ENTITY a "aaaa">]>\n<gexf>&a;</gexf>', "can make a small file swell", "<!DOCTYPE>"],
  ["lost.gexf", gexf(`${NODES}<edges><edge source="a" target="c"/></edges>`), "“c” is no node", "line 3, column 79, <edge>"],
  ["ragged.csv", "source,target\nFRA,DEU\nFRA\n", "the row has 1 cells", "line 3", "2, as many as the first line"],
  ["open.csv", 'source,target\nFRA,"DEU\n', "never closed", "line 2"],
  ["broken.json", '{"entente":1}', "no sound dossier", "title"],
  ["cut.csv.gz", gzipSync("source,target\nFRA,DEU\n".repeat(50)).subarray(0, 40), "could not be read to its end"],
  ["bad.zip", Buffer.from("PK\u0003\u0004 nonsense"), "no whole .zip"],
];

test("wrong files say what, where and what was expected, and nothing is imported", async ({ page }) => {
  await openApp(page);
  const dialog = await openImport(page);
  for (const [name, bytes, ...words] of WRONG) {
    await dialog.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(bytes) });
    for (const word of words) await expect(dialog.getByRole("alert"), name).toContainText(word);
    await expect(dialog.getByRole("alert"), name).toContainText("Nothing was imported.");
  }
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.locator(".head-dossier").click();
  await expect(page.getByRole("dialog").getByText("Nothing here yet")).toBeVisible();
});

test("rows that cannot be read stop the import until one agrees to leave them out", async ({ page }) => {
  await openApp(page);
  const table = "source,target,weight\nFRA,DEU,2\nFRA,ITA,much\nDEU,ITA,-1\n";
  const dialog = await openImport(page, { name: "t.csv", buffer: Buffer.from(table) });
  await expect(dialog.getByRole("alert")).toContainText("1 row: in line 3, “much” is no weight; expected a number");
  const open = dialog.getByRole("button", { name: "Open as a new dossier" });
  await expect(open).toBeDisabled();
  await dialog.getByLabel("Leave this row out").check();
  await open.click();
  await expect(page.locator(".notice")).toContainText("Imported: 3 actors, 2 lines.");
});

test("data dropped on the page go to the import, an article to the new article", async ({ page }) => {
  await openApp(page);
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([file = "", content = ""]) => {
        const data = new DataTransfer();
        data.items.add(new File([content], file));
        document
          .querySelector(".stage")
          ?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  await drop("pairs.txt", "source\ttarget\tweight\nFRA\tDEU\t3\n");
  await expect(page.getByRole("dialog", { name: "Import data" })).toContainText("pairs.txt is a table of 1 row and 3 columns.");
  await page.keyboard.press("Escape");
  await drop("story.txt", "France condemned Germany on Monday.");
  await expect(page.getByRole("dialog", { name: "New article" })).toBeVisible();
});

/** Rows of GDELT, made once and repeated to a file of a million. */
const PART = 20_000;
const PARTS = 50;
/** What Entente calls the codes that are not its own. */
const ID: Readonly<Record<string, string>> = { ROM: "ROU", AFR: "afr" };

/** Puts a made-up GDELT file of a million rows into the page's import, as the browser's own File. */
async function chooseMillion(page: Page, dialog: Locator): Promise<void> {
  const part = Array.from({ length: PART }, (_, n) => gdeltRow(rowAt(n), n)).join("");
  const input = await dialog.locator("input[type=file]").elementHandle();
  await page.evaluate(
    ([element, text, parts]) => {
      // Playwright itself takes files up to 50 MB.
      const data = new DataTransfer();
      data.items.add(new File(Array<string>(parts).fill(text), "20260105.export.CSV"));
      if (!(element instanceof HTMLInputElement)) return;
      element.files = data.files;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    },
    [input, part, PARTS] as const,
  );
}

test("a million rows of event data are streamed in the worker, can be stopped, and come to the right sums", async ({ page }) => {
  await openApp(page);
  const dialog = await openImport(page);
  await chooseMillion(page, dialog);
  await expect(dialog.getByText("is event data (GDELT 2.0")).toBeVisible();
  await dialog.getByRole("button", { name: "Read the file" }).click();
  await expect(dialog.getByRole("button", { name: "Stop" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Reading was stopped. Nothing was imported.")).toBeVisible();

  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const words = document.querySelector(".reading p")?.textContent;
      if (words && words !== seen.at(-1)) seen.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await dialog.getByRole("button", { name: "Read the file" }).click();
  await expect(dialog.getByRole("heading", { name: "Events by month" })).toBeVisible({ timeout: 110_000 });
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const rows = seen.map((words) => Number(/^[\d,]+/.exec(words)?.[0].replaceAll(",", "")));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows).toEqual([...rows].sort((x, y) => x - y));
  await expect(dialog.locator(".found")).toContainText("1,000,000 rows");
  await expectAccessible(page);

  await dialog.getByLabel(/^From/).selectOption("2021-02");
  await dialog.getByLabel(/^To/).selectOption("2021-02");
  await dialog.getByLabel("Pairs to keep").fill("3");
  await expect(dialog.locator(".explain-foot [role=status]")).toContainText("3 pairs of");
  await dialog.getByRole("button", { name: "Open as a new dossier" }).click();
  await expect(page.locator(".notice")).toContainText("Imported:");
  const sums = new Map<string, number>();
  for (let n = 0; n < PART; n++) {
    const { source, target, day, code, score } = rowAt(n);
    const type = typeOfCode(code);
    if (!source || !target || source === target || !type || !day.startsWith("202102")) continue;
    const pair = [source, target]
      .map((name) => ID[name] ?? name)
      .sort()
      .join("~");
    sums.set(`${pair}~${polarityOf(type)}`, (sums.get(`${pair}~${polarityOf(type)}`) ?? 0) + PARTS * Math.abs(score));
  }
  const weights = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("entente");
      request.onsuccess = () => resolve(request.result);
    });
    return new Promise<{ source: string; target: string; type: string; points: number }[]>((resolve) => {
      const request = database.transaction("dossiers").objectStore("dossiers").getAll();
      request.onsuccess = () => resolve(request.result[0].events);
    });
  });
  const found = new Map<string, number>();
  for (const { source, target, type, points } of weights) {
    const key = `${[source, target].sort().join("~")}~${polarityOf(type as EventType)}`;
    found.set(key, (found.get(key) ?? 0) + points);
  }
  expect(found.size).toBeGreaterThan(3);
  for (const [key, weight] of found) expect(weight, key).toBeCloseTo(sums.get(key) ?? 0, 3);
});

test("imported months are folded, replayed month by month, and opened at the row that a line stands on", async ({ page }) => {
  await openApp(page);
  const rows = Array.from({ length: 600 }, (_, n) => {
    const month = String(1 + (n % 3)).padStart(2, "0");
    return `${["FRA", "ITA"][n % 2]},DEU,2025-${month}-10,${n + 1},note ${n}`;
  });
  const dialog = await openImport(page, {
    name: "rows.csv",
    buffer: Buffer.from(`source,target,date,weight,remark\n${rows.join("\n")}\n`),
  });
  await dialog.getByRole("button", { name: "Open as a new dossier" }).click();
  await expect(page.locator(".notice")).toContainText("Imported: 3 actors, 2 lines.");
  await page.getByRole("slider", { name: "Replay the article" }).focus();
  await page.keyboard.press("Home");
  await expect(page.locator(".replay")).toContainText("January 2025, as rows.csv has it");
  await expect(page.locator(".replay")).toContainText("1 of 3");
  await page.keyboard.press("End");
  await page
    .getByRole("button", { name: /Germany . France/ })
    .first()
    .click();
  await expect(page.locator(".quote")).toHaveCount(60);
  await expect(page.locator(".quote").first()).toContainText("(row 1 of rows.csv) · remark: note 0");
  await page.getByRole("button", { name: "Show all 300" }).click();
  await page.locator(".quote").nth(299).getByRole("button", { name: "Show among the rows" }).click();
  await expect(page.getByText("· remark: note 596", { exact: false })).toBeInViewport();
  await expectAccessible(page);
});
