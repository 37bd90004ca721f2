/** Networks out and in again: every format saved and read back in the page, foreign files mapped, event data streamed, wrong files refused. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
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
