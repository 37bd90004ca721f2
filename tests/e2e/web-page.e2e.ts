/** "Save as web page": one file that opens from disk without a network, to read and to present; and Entente opens it again. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page, TestInfo } from "@playwright/test";
import type { Actor } from "../../src/core/model.ts";
import { fontsFor } from "../../src/figure/fonts.ts";
import { wordsOf } from "../../src/files/web-page/fit.ts";
import { lookOfActor } from "../../src/look/actor.ts";
import { expect, expectAccessible, openApp, settled, test } from "./page.ts";

const NAMES = readdirSync("graph-data/dossiers").map((file) => file.replace(".json", ""));
/** Bytes of a page without its articles' text, at most. */
const MOST = 700_000;

/** Saves the open dossier as a web page; gives the file's path. */
async function savePage(page: Page, info: TestInfo): Promise<string> {
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await page.locator(".head-dossier").click();
  await page.getByRole("button", { name: "Save as web page" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the page" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.html$/);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return path;
}

interface Disk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong, and every request but for the file itself. */
  readonly problems: readonly string[];
}

/** Opens a file from disk in a browser that has no network. */
async function openFromDisk(
  browser: Browser,
  path: string,
  address = "",
  before?: (page: Page) => Promise<unknown>,
): Promise<Disk> {
  const context = await browser.newContext({ offline: true, reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
  const file = pathToFileURL(path).href;
  const problems: string[] = [];
  context.on("page", (page) => {
    page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !/GPU stall|GL Driver|software WebGL/.test(message.text()))
        problems.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (url.split("#")[0] !== file && !/^(data|blob):/.test(url)) problems.push(`request: ${url}`);
    });
  });
  const page = await context.newPage();
  await before?.(page);
  await page.goto(`${file}${address && `#${address}`}`);
  if (!address.startsWith("presenter")) await settled(page);
  return { page, context, problems };
}

test("each dossier of the library makes a page of at most 700 kB beside its article, with every flag, every font and the dossier inside", async ({
  page,
}, info) => {
  for (const name of NAMES) {
    await openApp(page, `dossier=${name}`);
    await page.reload();
    const path = await savePage(page, info);
    const html = readFileSync(path, "utf8");
    const dossier = JSON.parse(readFileSync(`graph-data/dossiers/${name}.json`, "utf8"));
    const article = dossier.articles.reduce((sum: number, { text }: { text: string }) => sum + Buffer.byteLength(text), 0);
    expect(statSync(path).size - article, name).toBeLessThanOrEqual(MOST);
    const block = (id: string) => JSON.parse(html.split(`id="${id}">`).at(-1)?.split("</script>")[0] ?? "");
    expect(block("entente-dossier"), name).toEqual(dossier);
    const flags = dossier.actors.flatMap((actor: Actor) => lookOfActor(actor, 0, 1).flag ?? []);
    const parts = block("entente-parts");
    expect(Object.keys(parts.flags).sort(), name).toEqual(flags.sort());
    expect(parts.fonts.length, name).toBe(fontsFor(wordsOf(dossier)).length);
  }
});

test("from disk, without a network: network, sentences, article, table, search, filter, replay; axe finds nothing", async ({
  page: app,
  browser,
}, info) => {
  await openApp(app);
  const { page, context, problems } = await openFromDisk(browser, await savePage(app, info));
  await expect(page).toHaveTitle("Lee and Xi meet in Beijing · Entente");
  await expect(page.locator(".stage")).toHaveAttribute("data-edges", "13");
  await expect(page.locator(".page-foot")).toContainText("Source: News report on the Beijing summit");
  await expect(page.locator(".page-foot")).toContainText(/saved from Entente on \d+ \w+ \d{4}/);
  await expect(page.getByRole("tab")).toHaveText(["Relations", "Article", "Table", "Scenes"]);
  await expect(page.getByText(/New article|Correct|Undo/)).toHaveCount(0);
  await expectAccessible(page);
  // The line between China and South Korea, by its place: from disc to disc it bends, so its middle is looked for.
  const box = await page.locator(".stage").boundingBox();
  if (!box) throw new Error("there is no stage");
  await clickLine(page, box);
  await expect(page.locator(".kind")).toBeVisible();
  await expect(page.locator(".quote blockquote").first()).toBeVisible();
  await page.locator(".why summary").click();
  await expect(page.locator(".sum tfoot")).toBeVisible();
  await page.locator(".quote-place").first().click();
  await expect(page.locator(".sentence.lit").first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("3");
  await expect(page.locator("table.relations tbody tr")).toHaveCount(13);
  await page.keyboard.press("/");
  await page.keyboard.type("taiw");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Relations" }).click();
  await expect(page.getByRole("heading", { name: "Taiwan" })).toBeVisible();
  await expect(page.getByText("Correct this actor")).toHaveCount(0);
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("checkbox", { name: /^Tension/ }).uncheck();
  await expect(page.locator(".stage")).toHaveAttribute("data-edges", "5");
  await page.keyboard.press("Escape");
  await page.getByRole("slider", { name: "Replay the article" }).fill("1");
  await expect(page.locator(".replay-sentence")).toBeVisible();
  await page.keyboard.press("4");
  await page.getByLabel("Show the notes").check();
  await expect(page.locator(".page-notes")).toHaveCount(9);
  await expectAccessible(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).not.toContainText("Undo");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.locator(".page-foot").getByRole("button", { name: "About" }).click();
  await expect(page.getByRole("dialog")).toContainText("This is one file, saved from Entente on");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.reload();
  await settled(page);
  expect(problems).toEqual([]);
  await context.close();
});

/** Clicks where pointing lights exactly one relation. */
async function clickLine(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<void> {
  for (let x = box.x + 20; x < box.x + box.width; x += 24) {
    await page.mouse.move(x, box.y + box.height * 0.45);
    await page.mouse.down();
    await page.mouse.up();
    if (await page.evaluate(() => location.hash.includes("show=relation"))) return;
  }
  throw new Error("no line was found");
}

test("a nine-scene lesson from disk by PageDown, the presenter window goes along and comes back after a reload", async ({
  page: app,
  browser,
}, info) => {
  await openApp(app);
  const { page, context, problems } = await openFromDisk(browser, await savePage(app, info));
  await page.getByRole("button", { name: "Present", exact: true }).click();
  const wall = page.locator(".wall");
  await expect(page.locator(".wall-network svg [data-actor] image").first()).toBeAttached();
  const [desk] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", "m1");
  await expect(desk.locator(".presenter-notes")).toContainText("Who has heard of this?");
  await page.bringToFront();
  const seen = new Set<string>();
  for (let last = ""; ; ) {
    const place = `${await wall.getAttribute("data-scene")}.${await wall.getAttribute("data-step")}`;
    if (place === last) break;
    last = place;
    seen.add(place.split(".")[0] ?? "");
    await page.keyboard.press("PageDown");
  }
  expect([...seen]).toEqual(["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9"]);
  await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", "m9");
  await desk.getByRole("button", { name: "Back", exact: false }).click();
  await expect(wall).toHaveAttribute("data-scene", "m8");
  await page.reload();
  await expect(wall).toHaveAttribute("data-scene", "m8");
  await page.keyboard.press("PageUp");
  await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", "m7");
  await expect(desk.locator(".presenter-alone")).toHaveCount(0);
  await expectAccessible(page);
  await expectAccessible(desk);
  expect(problems).toEqual([]);
  await context.close();
});

test("where no second window opens, the wall says so and where the notes are", async ({ page: app, browser }, info) => {
  await openApp(app);
  const { page, context, problems } = await openFromDisk(browser, await savePage(app, info), "", (fresh) =>
    fresh.addInitScript(() => {
      window.open = () => null;
    }),
  );
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.keyboard.press("s");
  await expect(page.getByRole("alert")).toContainText("they stand under “Scenes” too");
  await expectAccessible(page);
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(problems).toEqual([]);
  await context.close();
});

test("without WebGL the figure stands in, also from disk", async ({ page: app, browser }, info) => {
  await openApp(app);
  const { page, context, problems } = await openFromDisk(browser, await savePage(app, info), "", (fresh) =>
    fresh.addInitScript(() => {
      Reflect.deleteProperty(window, "WebGL2RenderingContext");
      Reflect.deleteProperty(window, "WebGLRenderingContext");
    }),
  );
  await expect(page.locator('.stage svg [data-actor="JPN"] image')).toBeAttached();
  await page.locator('.stage svg [data-relation="CHN~KOR~cooperation"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".kind")).toContainText("Cooperation 20.9");
  expect(problems).toEqual([]);
  await context.close();
});

test("at a desk's, a projector's and a phone's size, in every theme, nothing is cut off", async ({
  page: app,
  browser,
}, info) => {
  await openApp(app, "dossier=nordic-nato");
  await app.reload();
  const { page, context, problems } = await openFromDisk(browser, await savePage(app, info));
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const theme of ["dark", "contrast", "light"]) {
      await page.getByLabel("Colours").selectOption(theme);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectAccessible(page);
    }
  }
  expect(problems).toEqual([]);
  await context.close();
});

test("a hostile dossier stays words in its page, and Entente opens page and saved dossier again, exactly", async ({
  page: app,
  browser,
}, info) => {
  const evil = `</script><script>window.hacked=1</script><!--<script>]]>{{7*7}} $& \u2028\ud800 <img src=x onerror="window.hacked=1">`;
  const library = JSON.parse(readFileSync("graph-data/dossiers/lee-xi-beijing.json", "utf8"));
  const hostile = { ...library, title: `Evil ${evil}`, description: evil };
  hostile.articles[0].source = evil;
  hostile.articles[0].text += ` ${evil}`;
  hostile.articles[0].sentences.push([library.articles[0].text.length - evil.length, library.articles[0].text.length]);
  hostile.actors[0].name = evil.slice(0, 100);
  await openApp(app);
  const openInApp = async (name: string, buffer: Buffer) => {
    await app.locator(".head-dossier").click();
    await app.locator(".dialog-library input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer });
    await expect(app.getByRole("dialog")).toHaveCount(0);
  };
  await openInApp("evil.entente.json", Buffer.from(JSON.stringify(hostile)));
  await expect(app.locator(".head-title")).toContainText("Evil </script>");
  const path = await savePage(app, info);
  const { page, context, problems } = await openFromDisk(browser, path, "pane=article", (fresh) =>
    fresh.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker")),
  );
  await expect(page.locator(".page-title")).toContainText("Evil </script><script>");
  await expect(page.locator(".reader")).toContainText('<img src=x onerror="window.hacked=1">');
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save dossier" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.entente\.json$/);
  const saved = readFileSync(await download.path());
  expect(JSON.parse(saved.toString())).toEqual(hostile);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(problems).toEqual([]);
  await context.close();
  await openInApp("evil.html", readFileSync(path));
  await app.locator(".head-dossier").click();
  await expect(app.locator(".own")).toHaveCount(2);
  await app.keyboard.press("Escape");
  await expect(app.locator(".head-title")).toContainText("Evil </script>");
  expect(await app.evaluate(() => "hacked" in window)).toBe(false);
});

test("the page's policy lets no other script run, and no request out", async ({ page: app, browser }, info) => {
  await openApp(app);
  const { page, context } = await openFromDisk(browser, await savePage(app, info));
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    const image = document.createElement("img");
    image.setAttribute("onerror", "window.ran = true");
    image.src = "data:,";
    document.body.append(image);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const fetched = await fetch("data:text/plain,x").then(
      () => "fetched",
      () => "refused",
    );
    return ["ran" in window, fetched];
  });
  expect(ran).toEqual([false, "refused"]);
  await context.close();
});

test("another web page is refused in words, with the way to code it", async ({ page }) => {
  await openApp(page);
  await page.locator(".head-dossier").click();
  await page
    .locator(".dialog-library input[type=file]")
    .setInputFiles({ name: "news.html", mimeType: "text/html", buffer: Buffer.from("<!doctype html><p>Hello") });
  await expect(page.locator(".notice")).toContainText("news.html: is no web page that Entente saved");
});
