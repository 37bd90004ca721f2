/** A newcomer opens the app and reads who stands with whom, and why. */
import { gzipSync } from "node:zlib";
import { expect, expectAccessible, openApp, settled, test } from "./page.ts";

test("the founding article opens with network, numbers and sentences", async ({ page }) => {
  await openApp(page);
  await expect(
    page.getByRole("heading", { level: 2, name: "South Korea's president meets Xi Jinping in Beijing" }),
  ).toBeVisible();
  const stage = page.locator(".stage[data-settled]");
  await expect(stage).toHaveAttribute("data-nodes", "6");
  await expect(stage).toHaveAttribute("data-edges", "13");
  await expect(page.locator(".numbers")).toContainText("20 sentences");
  await expectAccessible(page);
});

test("until the first picture at most 200 kB of JavaScript are loaded, gzipped", async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await openApp(page);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(200_000);
});

test("a relation shows its sentences verbatim, its sum, and the article goes along", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: /South Korea – North Korea|North Korea – South Korea/ }).click();
  await expect(page.locator(".quote")).not.toHaveCount(0);
  const quotes = await page.locator(".quote blockquote").allTextContents();
  const article = await page.request.get(await dossierAddress(page)).then((r) => r.json());
  for (const quote of quotes) expect(article.articles[0].text).toContain(quote);
  await expect(page.locator(".quote mark.mark-actor").first()).toBeVisible();
  await page.getByText(/^Why \d+\.\d\?/).click();
  const terms = await page.locator(".sum tbody td:last-child").allTextContents();
  const total = Number(await page.locator(".sum tfoot td").textContent());
  expect(terms.reduce((sum, term) => sum + Number(term), 0)).toBeCloseTo(total, 0);
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Article" }).click();
  await expect(page.locator(".sentence.lit").first()).toBeInViewport();
});

test("an actor shows partners as bars, and each bar opens its relation", async ({ page }) => {
  await openApp(page, "show=actor:CHN");
  await expect(page.getByRole("heading", { name: "China", exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Cooperation with South Korea, / }).click();
  await expect(page.locator(".kind")).toContainText("Cooperation 20.9");
});

test("pointing at a sentence lights its relations; a click opens what it says", async ({ page }) => {
  await openApp(page, "pane=article");
  const sentence = page.locator('[data-sentence="a1#17"]');
  await sentence.hover();
  await expect(sentence).toHaveClass(/lit/);
  await expectAccessible(page);
  await sentence.click();
  await expect(page).toHaveURL(/show=sentence%3Aa1%3A17/);
  await page.getByRole("tab", { name: "Relations" }).click();
  await expect(
    page
      .getByText("Japan → North Korea", { exact: false })
      .or(page.getByText("Japan", { exact: false }))
      .first(),
  ).toBeVisible();
  await expect(page.locator(".event .code")).toHaveText("ACCUSE");
});

test("the table is the stage's equal", async ({ page }) => {
  await openApp(page, "pane=table");
  await expect(page.locator("table.relations tbody tr")).toHaveCount(13);
  await page.getByRole("button", { name: "Kind" }).click();
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveText(/Kind/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Japan → North Korea" }).click();
  await page.getByRole("tab", { name: "Relations" }).click();
  await expect(page.locator(".quote")).toHaveCount(1);
});

test("the replay grows the network sentence by sentence", async ({ page }) => {
  await openApp(page);
  const stage = page.locator(".stage[data-settled]");
  const slider = page.getByRole("slider", { name: "Replay the article" });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", "Sentence 1 of 20");
  await expect(stage).toHaveAttribute("data-nodes", "2");
  await expect(page.locator(".replay-sentence")).toContainText("Lee Jae");
  await expectAccessible(page);
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", "Whole article");
  await expect(stage).toHaveAttribute("data-nodes", "6");
});

test("the filter leaves out, says so, and gives everything back", async ({ page }) => {
  await openApp(page);
  const stage = page.locator(".stage[data-settled]");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("checkbox", { name: /^Tension/ }).uncheck();
  await expect(stage).toHaveAttribute("data-edges", "5");
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: /^Cooperation/ }).uncheck();
  await expect(page.getByText("Nothing passes the filter.")).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(stage).toHaveAttribute("data-edges", "13");
});

test("the search finds actors and sentences by keyboard", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("/");
  await page.keyboard.type("taiw");
  await expect(page.getByRole("option")).not.toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Taiwan" })).toBeVisible();
});

test("back and forward walk through what was chosen, and a reload keeps it", async ({ page }) => {
  await openApp(page);
  await page
    .getByRole("button", { name: /China – South Korea/ })
    .first()
    .click();
  await page.getByRole("button", { name: "China", exact: true }).click();
  await expect(page.getByRole("heading", { name: "China", exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.locator(".kind")).toBeVisible();
  await page.goBack();
  await expect(page.locator(".numbers")).toBeVisible();
  await page.goForward();
  await expect(page.locator(".kind")).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.locator(".kind")).toBeVisible();
});

test("an address that is typed or linked opens its dossier with what it shows", async ({ page }) => {
  await openApp(page);
  await page.evaluate(() => {
    location.hash = "dossier=saudi-iran&show=actor:SAU";
  });
  await expect(page.locator(".head-title")).toHaveText("2023: Saudi Arabia and Iran");
  await expect(page.getByRole("heading", { name: "Saudi Arabia", exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.locator(".head-title")).toHaveText("Lee and Xi meet in Beijing");
});

test("leaders come beside their countries", async ({ page }) => {
  await openApp(page);
  await page.getByRole("radio", { name: "With leaders" }).check();
  await settled(page);
  await expect(page.locator(".stage[data-settled]")).toHaveAttribute("data-nodes", "10");
  await expect(page).toHaveURL(/view=actors/);
});

test("every dossier of the library opens", async ({ page }) => {
  await openApp(page);
  const entries = await libraryEntries(page);
  expect(entries).toHaveLength(9);
  for (const entry of entries) {
    await page.getByRole("button", { name: "Open another article" }).or(page.locator(".head-dossier")).first().click();
    await page.locator(".library-entry", { hasText: entry }).click();
    await expect(page.locator(".head-title")).toHaveText(entry);
    await settled(page);
  }
});

test("a broken dossier gets an error that names file, field and what was expected; the app stays usable", async ({ page }) => {
  await page.route(/aukus.*\.json/, async (route) => {
    const json = await (await route.fetch()).json();
    json.events[2].type = "HUG";
    await route.fulfill({ json });
  });
  await openApp(page);
  await page.locator(".head-dossier").click();
  await expectAccessible(page);
  await page.locator(".library-entry", { hasText: "AUKUS" }).click();
  const trouble = page.getByRole("alert");
  await expect(trouble).toContainText("aukus.json: events[2].type: expected");
  await expectAccessible(page);
  await trouble.getByRole("button", { name: "Open another article" }).click();
  await page.locator(".library-entry", { hasText: "Camp David" }).click();
  await expect(page.locator(".head-title")).toHaveText(/Camp David/);
  await expect(trouble).toHaveCount(0);
});

test("help and about open by key and button, and close by Escape", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "About" }).click();
  await expect(page.getByRole("dialog", { name: "About" })).toContainText("ODbL");
  await expectAccessible(page);
});

/** Address of the dossier file that the page loaded. */
async function dossierAddress(page: import("@playwright/test").Page): Promise<string> {
  return page.evaluate(
    () => performance.getEntriesByType("resource").find((entry) => /lee-xi-beijing.*\.json/.test(entry.name))?.name ?? "",
  );
}

async function libraryEntries(page: import("@playwright/test").Page): Promise<string[]> {
  await page.locator(".head-dossier").click();
  const titles = await page.locator(".library-title").allTextContents();
  await page.keyboard.press("Escape");
  return titles;
}
