/** Files that mean harm, chosen as articles: a reason in words, nothing runs, nothing is lost. */

import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { expect, openApp, test } from "./page.ts";

const MEGABYTE = 1_000_000;
const bomb = () =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": [new Uint8Array(90 * MEGABYTE).fill(0x20), { level: 9 }],
  });
const docx = (text: string) =>
  zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

async function choose(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  await page
    .locator(".new-article input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test("hostile files are refused in words or read as text", async ({ page, watched }) => {
  await openApp(page);
  await page.keyboard.press("n");
  const trouble = page.locator(".new-article .trouble-text");
  const text = page.getByRole("dialog").getByLabel("Text of the article");
  await text.fill("My own words.");
  for (const [name, bytes, words] of [
    ["bomb.docx", bomb(), /unpacks to more than/],
    ["broken.docx", docx("x").slice(0, 40), /damaged|no document/],
    ["broken.pdf", "%PDF-1.7\nnonsense", /no PDF|damaged/],
    ["picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]), /no text/],
    ["empty.txt", "", /is empty/],
    ["old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /old Word file/],
    [
      "saved.html",
      '<!doctype html><script type="application/json" id="entente-dossier">{}</script>',
      /Open it with “Open a file”/,
    ],
    ["long.txt", "word ".repeat(500_000), /at most 2,000,000/],
    ["big.pdf", new Uint8Array(31 * MEGABYTE), /files up to 30 MB/],
  ] as const) {
    await choose(page, name, bytes);
    await expect(trouble, name).toContainText(words, { timeout: 60_000 });
    await expect(text, name).toHaveValue("My own words.");
  }
  await choose(page, "fine.docx", docx("France condemned Germany on Monday."));
  await expect(text).toHaveValue("France condemned Germany on Monday.");
  await choose(
    page,
    "page.html",
    `<!doctype html><title>T</title><body><nav>Menu</nav><article><h1>T</h1>${"<p>France condemned Germany on Monday, and the ministers of both countries spoke of it at length.</p>".repeat(6)}<script>window.hacked=1</script><img src=x></article><div class="cookie-banner">We use cookies</div>`,
  );
  await expect(text).toHaveValue(/France condemned Germany/);
  await expect(text).not.toHaveValue(/cookies|Menu|hacked/);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  // Parsing markup in an inert document may name the policy that keeps it inert.
  watched.problems.splice(
    0,
    watched.problems.length,
    ...watched.problems.filter((problem) => !/Content Security Policy/i.test(problem)),
  );
});

test("without storage the app says so and names the way out", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      value: {
        open: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      },
    });
  });
  await openApp(page);
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Text of the article").fill("France condemned Germany on Monday.");
  await dialog.getByLabel("Title").fill("T");
  await dialog.getByLabel("Date of the article").fill("2026-05-04");
  await dialog.getByRole("button", { name: "Find the relations" }).click();
  await expect(page.locator(".notice")).toContainText("Save the dossier as a file");
  await expect(page.locator(".kept")).toContainText("Not saved");
  await expect(page.locator(".proposal").first()).toBeVisible();
});
