/** "Save picture": what is on the stage, drawn anew, complete and crisp, the same bytes each time. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, openApp, test } from "./page.ts";

interface Picture {
  readonly name: string;
  readonly bytes: Buffer;
}

async function savePicture(page: Page, button: string): Promise<Picture> {
  await page.getByRole("button", { name: "Save picture" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: button }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return { name: file.suggestedFilename(), bytes };
}

/** Width and height from a PNG's head. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

test("a PNG of 3840 × 2160 with title and source inside, the same bytes twice, from the first click in a fresh browser on", async ({
  page,
}) => {
  await openApp(page);
  const first = await savePicture(page, "Save PNG");
  expect(first.name).toBe("south-koreas-president-meets-xi-jinping-in-beijing-2026-01-06-countries.png");
  expect(sizeOf(first.bytes)).toEqual([3840, 2160]);
  const text = first.bytes.toString("latin1");
  expect(text).toContain("South Korea's president meets Xi Jinping in Beijing");
  expect(text).toContain("News report on the Beijing summit");
  const second = await savePicture(page, "Save PNG");
  expect(digest(second.bytes)).toBe(digest(first.bytes));
});

test("the picture is not blank, not clipped, and has its letters", async ({ page }) => {
  await openApp(page);
  const { bytes } = await savePicture(page, "Save PNG");
  const ink = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) return null;
    context.drawImage(image, 0, 0);
    /** Share of pixels that are not paper, in a part of the picture given in shares. */
    const share = (x: number, y: number, width: number, height: number) => {
      const { data } = context.getImageData(x * image.width, y * image.height, width * image.width, height * image.height);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255) < 700) dark++;
      return dark / (data.length / 4);
    };
    return {
      title: share(0.02, 0.02, 0.6, 0.07),
      middle: share(0.1, 0.2, 0.8, 0.6),
      edges: [share(0, 0, 1, 0.01), share(0, 0.99, 1, 0.01), share(0, 0, 0.005, 1), share(0.995, 0, 0.005, 1)],
    };
  }, bytes.toString("base64"));
  expect(ink?.title).toBeGreaterThan(0.02);
  expect(ink?.middle).toBeGreaterThan(0.02);
  expect(ink?.edges).toEqual([0, 0, 0, 0]);
});

test("an SVG holds every actor and every relation of the stage, and nothing from outside", async ({ page }) => {
  await openApp(page, "view=actors");
  const { name, bytes } = await savePicture(page, "Save SVG");
  expect(name).toMatch(/with-leaders\.svg$/);
  const svg = bytes.toString("utf8");
  for (const actor of ["South Korea", "Lee Jae-myung", "Xi Jinping", "Takaichi", "Taiwan"]) expect(svg).toContain(actor);
  expect(svg).not.toMatch(/(?:href|src)="https?:/);
  expect(svg).not.toMatch(/<script/);
});

test("the dialog shows what will be saved, and axe finds nothing in it", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("p");
  const preview = page.getByRole("img", { name: "Preview of the picture" });
  await expect(preview).toBeVisible();
  await page.getByLabel("Size").selectOption({ label: "Square, 2160 × 2160" });
  await expect(preview).toHaveAttribute("width", "2160");
  await page.getByRole("dialog").getByLabel("Colours").selectOption("dark");
  await expectAccessible(page);
});
