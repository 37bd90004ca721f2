/** The handout: laid out in a dialog, printed by the browser page for page, saved as the PDF that the command line writes. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { hasReader } from "../debian.mjs";
import { fontsOf, infoOf, pagesOf } from "../pdf.ts";
import { expect, expectAccessible, openApp, test } from "./page.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-handout-"));
test.afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const dialog = (page: Page) => page.getByRole("dialog", { name: "Handout" });

async function openHandout(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Handout" }).click();
  await expect(dialog(page).locator(".handout-page").first()).toBeVisible();
}

/** What the command line writes of the same dossier. */
function writtenByNode(...args: readonly string[]): Buffer {
  const out = join(scratch, "node.pdf");
  const dossier = "graph-data/dossiers/lee-xi-beijing.json";
  execFileSync("npx", ["--no-install", "tsx", "src/cli/figure.ts", dossier, "-o", out, ...args], { stdio: "ignore" });
  return readFileSync(out);
}

/** What the printer gets: the print dialog stays closed, and Chromium prints to a PDF. */
async function printed(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.asked = "print";
    };
  });
  await dialog(page).getByRole("button", { name: "Print" }).click();
  await expect(page.locator("html[data-asked=print]")).toHaveCount(1);
  return page.pdf({ preferCSSPageSize: true });
}

test("the dialog shows the pages on the chosen paper, and axe finds nothing in it", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("h");
  await expect(dialog(page).getByText("5 pages")).toBeVisible();
  await expect(dialog(page).locator(".handout-page")).toHaveCount(5);
  for (const [paper, width] of [
    ["A4", "595.28"],
    ["Letter", "612"],
  ] as const) {
    await dialog(page).getByLabel("Paper").selectOption(paper);
    await expect(dialog(page).locator(".handout-page").first()).toHaveAttribute("width", width);
  }
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
});

test("the PDF has the bytes that the command line writes", async ({ page }) => {
  await openApp(page);
  await openHandout(page);
  await dialog(page).getByLabel("Paper").selectOption("A4");
  const download = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "Save PDF" }).click();
  const file = await download;
  await expect(page.getByText("Saved as south-koreas-president")).toBeVisible();
  expect(file.suggestedFilename()).toBe("south-koreas-president-meets-xi-jinping-in-beijing-2026-01-06-countries-handout.pdf");
  expect(readFileSync(await file.path()).equals(writtenByNode("--handout"))).toBe(true);
});

test("the printer gets the same pages in the same fonts, and nothing of the rest", async ({ page }) => {
  test.skip(!hasReader("pdftotext"), "needs pdftotext");
  await openApp(page);
  await openHandout(page);
  await dialog(page).getByLabel("Paper").selectOption("A4");
  const print = await printed(page);
  const info = infoOf(print);
  expect(info.get("Pages")).toBe("5");
  expect(info.get("Page size")).toMatch(/ \(A4\)$/);
  for (const font of fontsOf(print)) {
    expect(font.isEmbedded).toBe(true);
    expect(font.name).toMatch(/Source|^\[none\]$/);
  }
  const words = (pdf: Uint8Array) => pagesOf(pdf).map((text) => text.replace(/\s+/gu, ""));
  const [[cover, ...rest], [ownCover, ...ownRest]] = [words(print), words(writtenByNode("--handout"))];
  expect(rest).toEqual(ownRest);
  // Chromium prints the paper-coloured edge around labels as letters too.
  for (const name of ["China", "South Korea", "Taiwan"]) expect(cover).toContain(name.replace(" ", "").repeat(2));
  expect(cover?.split("CHN")[0]).toBe(ownCover?.split("CHN")[0]);
  await expect(page.locator(".sheets"), "the sheets are gone after printing").toHaveCount(0);
  await expect(dialog(page)).toBeVisible();
});
