/** A teacher's own article: pasted, reviewed, corrected, kept; by keyboard alone and by pointer; nothing lost. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, openApp, settled, test } from "./page.ts";

const ARTICLE = `Paris and Berlin at odds

France's President Anna Morel met German Chancellor Karl Brandt in Paris on Monday. Germany criticised the French decision to cut gas supplies. Poland warned that it would impose sanctions on France. The weather was fine.

Italy agreed to send aid to Poland.`;

async function pasteArticle(page: Page): Promise<void> {
  await page.getByRole("dialog").getByLabel("Text of the article").fill(ARTICLE);
  await page.getByRole("dialog").getByLabel("Title").fill("Paris and Berlin at odds");
  await page.getByRole("dialog").getByLabel("Date of the article").fill("2026-05-04");
}

test("by keyboard alone: from an empty start to a corrected, saved, reopened dossier", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "New article" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Text of the article").focus();
  await page.keyboard.insertText(ARTICLE);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("Paris and Berlin at odds");
  await page.keyboard.press("Tab");
  await page.keyboard.type("05042026");
  await page.keyboard.press("Enter");
  await expect(page.locator(".proposal").first()).toBeVisible();
  await expectAccessible(page);
  await page.locator(".proposal").first().focus();
  await page.keyboard.press("a");
  await page.keyboard.press("r");
  await expect(page.getByText(/^2 of \d+ checked$/)).toBeVisible();
  await page.keyboard.press("c");
  await page.locator(".event-form select").nth(1).focus();
  await page.locator(".event-form select").nth(1).selectOption("THREATEN");
  await page.locator(".event-form").getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText(/^3 of \d+ checked$/)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^2 of \d+ checked$/)).toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(page.getByText(/^3 of \d+ checked$/)).toBeVisible();
  await expect(page.locator(".kept")).toHaveText("Saved in this browser");
  await page.reload();
  await settled(page);
  await expect(page.locator(".head-title")).toHaveText("Paris and Berlin at odds");
  await expect(page.getByText(/^3 of \d+ checked$/)).toBeVisible();
});

test("by pointer: mark words, add an event, correct an actor, undo", async ({ page }) => {
  await openApp(page);
  await page.locator(".head-dossier").click();
  await page.getByRole("dialog").getByRole("button", { name: "New article" }).click();
  await pasteArticle(page);
  await page.getByRole("button", { name: "Find the relations" }).click();
  await expect(page.locator(".proposal").first()).toBeVisible();
  await page.getByRole("tab", { name: "Article" }).click();
  const sentence = page.locator("[data-sentence]", { hasText: "Italy agreed" });
  const box = await sentence.boundingBox();
  if (!box) throw new Error("the sentence is not there");
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await page.getByRole("button", { name: "New event from these words" }).click();
  const form = page.getByRole("form", { name: "Add event" });
  await expect(form.locator("select").nth(0)).toHaveValue("ITA");
  await expect(form.locator("select").nth(2)).toHaveValue("POL");
  await expectAccessible(page);
  await form.locator("select").nth(1).selectOption("AID");
  await form.getByRole("button", { name: "Add event" }).click();
  await expect(form).toHaveCount(0);
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(page.getByRole("button", { name: /Italy . Poland/ })).toBeVisible();
  await page
    .getByRole("button", { name: /Italy . Poland/ })
    .first()
    .click();
  await page.getByRole("tab", { name: "Relations" }).click();
  await page.getByRole("button", { name: "Poland" }).first().click();
  await page.getByText("Correct this actor").click();
  await page.locator(".actor-editor input").first().fill("Republic of Poland");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { name: "Republic of Poland" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Poland", exact: true })).toBeVisible();
});

test("correcting the text keeps the evidence, and what is gone is flagged", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("n");
  await pasteArticle(page);
  await page.getByRole("button", { name: "Find the relations" }).click();
  await expect(page.locator(".proposal").first()).toBeVisible();
  const before = await page.locator(".proposal").count();
  await page.getByRole("tab", { name: "Article" }).click();
  await page.getByRole("button", { name: "Correct the article" }).click();
  const text = page.getByRole("dialog").getByLabel("Text of the article");
  await text.fill(
    ARTICLE.replace("Poland warned that it would impose sanctions on France. ", "").replace("on Monday", "on a Monday"),
  );
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("tab", { name: "Review" }).click();
  await expect(page.locator(".proposal")).toHaveCount(before);
  await expect(page.locator(".lost").first()).toContainText("Poland warned");
});

test("two tabs on one dossier never overwrite each other", async ({ page, context }) => {
  await openApp(page);
  await page.keyboard.press("n");
  await pasteArticle(page);
  await page.getByRole("button", { name: "Find the relations" }).click();
  await expect(page.locator(".kept")).toHaveText("Saved in this browser");
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await other.locator(".proposal").first().focus();
  await other.keyboard.press("a");
  await expect(other.locator(".kept")).toHaveText("Saved in this browser");
  await page.bringToFront();
  await page.locator(".proposal").first().focus();
  await page.keyboard.press("r");
  await expect(page.locator(".head-title")).toHaveText("Paris and Berlin at odds (from another tab)");
  await page.locator(".head-dossier").click();
  await expect(page.locator(".own")).toHaveCount(2);
});

test("a tab killed a second after a change has lost nothing", async ({ page, context }) => {
  // A killed tab hears no farewell: whoever waits for one would lose the change.
  await page.addInitScript(() => {
    for (const farewell of ["pagehide", "beforeunload", "unload", "visibilitychange"])
      addEventListener(farewell, (event) => event.stopImmediatePropagation(), true);
  });
  await openApp(page);
  await page.keyboard.press("n");
  await pasteArticle(page);
  await page.getByRole("button", { name: "Find the relations" }).click();
  await expect(page.locator(".proposal").first()).toBeVisible();
  await page.locator(".proposal").first().focus();
  await page.keyboard.press("a");
  await expect(page.getByText(/^1 of \d+ checked$/)).toBeVisible();
  await page.waitForTimeout(1000);
  const address = page.url();
  await page.close();
  const next = await context.newPage();
  await next.goto(address);
  await settled(next);
  await expect(next.getByText(/^1 of \d+ checked$/)).toBeVisible();
});

test("a shelf of own dossiers: duplicate, rename, delete with undo, save and open as a file, copy as a link", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await openApp(page);
  await page.keyboard.press("n");
  await pasteArticle(page);
  await page.getByRole("button", { name: "Find the relations" }).click();
  await expect(page.locator(".kept")).toHaveText("Saved in this browser");
  await page.locator(".head-dossier").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Duplicate/ }).click();
  await expect(page.locator(".own")).toHaveCount(2);
  await page.getByRole("button", { name: /^Delete.*copy/ }).click();
  await expect(page.locator(".own")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  await page.locator(".head-dossier").click();
  await expect(page.locator(".own")).toHaveCount(2);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("paris-and-berlin-at-odds.entente.json");
  const saved = readFileSync(await file.path());
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.locator(".notice")).toContainText("link is copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page
    .locator(".dialog-library input[type=file]")
    .setInputFiles({ name: "x.entente.json", mimeType: "application/json", buffer: saved });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.locator(".head-dossier").click();
  await expect(page.locator(".own")).toHaveCount(3);
  const guest = await context.newPage();
  await guest.goto(link);
  await settled(guest);
  await expect(guest.locator(".head-title")).toHaveText("Paris and Berlin at odds");
  await guest.locator(".head-dossier").click();
  await expect(guest.locator(".own")).toHaveCount(4);
});

test("a broken dossier file is refused with file, field and what was expected; the open one stays", async ({ page }) => {
  await openApp(page);
  await page.locator(".head-dossier").click();
  const open = (text: string) =>
    page
      .locator(".dialog-library input[type=file]")
      .setInputFiles({ name: "bad.entente.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await open('{"entente":99}');
  await expect(page.locator(".notice")).toContainText("bad.entente.json: entente:");
  await open('{"entente":1,"title":7}');
  await expect(page.locator(".notice")).toContainText("bad.entente.json: title: expected text");
  await open("{");
  await expect(page.locator(".notice")).toContainText("is not JSON");
  await expect(page.locator(".head-title")).toHaveText("Lee and Xi meet in Beijing");
});

test("markup that is pasted is text: nothing runs", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  await dialog
    .getByLabel("Text of the article")
    .fill(
      `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> France condemned Germany. {{7*7}} \u202egnihton`,
    );
  await dialog.getByLabel("Title").fill('"><svg onload=window.hacked=1>');
  await dialog.getByLabel("Date of the article").fill("2026-05-04");
  await page.getByRole("button", { name: "Find the relations" }).click();
  await expect(page.locator(".head-title")).toContainText("<svg onload");
  await page.getByRole("tab", { name: "Article" }).click();
  await expect(page.locator(".reader")).toContainText("<img src=x onerror");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});
