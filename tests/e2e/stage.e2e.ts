/** The stage by pointer: every disc and every line can be pointed at and clicked; a lost context comes back; without WebGL the figure stands in. */
import type { Page } from "@playwright/test";
import { findDisc } from "./disc.ts";
import { expect, openApp, settled, test } from "./page.ts";

/** Moves over the whole stage in steps and gathers which rows of the table light up: what can be pointed at. */
async function sweep(page: Page, step: number): Promise<Map<string, { x: number; y: number }>> {
  const box = await page.locator(".stage").boundingBox();
  if (!box) throw new Error("there is no stage");
  const found = new Map<string, { x: number; y: number }>();
  for (let y = box.y + step / 2; y < box.y + box.height; y += step)
    for (let x = box.x + step / 2; x < box.x + box.width; x += step) {
      await page.mouse.move(x, y);
      const lit = await page.evaluate(() =>
        [...document.querySelectorAll("table.relations tr.lit")].map(
          (row) => row.querySelector("th")?.textContent + "|" + row.querySelector("td")?.textContent,
        ),
      );
      if (lit.length === 1 && lit[0] && !found.has(lit[0])) found.set(lit[0], { x, y });
    }
  return found;
}

test("every line of the founding article can be pointed at, both of a pair too, and a click opens it", async ({ page }) => {
  await openApp(page, "pane=table");
  const found = await sweep(page, 14);
  const rows = await page
    .locator("table.relations tbody tr")
    .evaluateAll((all) => all.map((row) => row.querySelector("th")?.textContent + "|" + row.querySelector("td")?.textContent));
  expect(rows.filter((row) => !found.has(row))).toEqual([]);
  const place = found.get("China ↔ South Korea|Cooperation");
  if (!place) throw new Error("the strongest relation was not found");
  await page.mouse.click(place.x, place.y);
  await expect(page).toHaveURL(/show=relation%3ACHN~KOR~cooperation/);
});

test("a disc can be dragged, and be given back to the arrangement", async ({ page }) => {
  await openApp(page);
  const disc = await findDisc(page);
  const chosen = () => new URL(page.url()).hash.match(/show=actor%3A([^&]+)/)?.[1];
  const actor = chosen();
  /** Asserts what a click there chooses: an actor, or nothing. */
  const expectChoice = async (x: number, y: number, expected: string | undefined) => {
    await page.keyboard.press("Escape");
    await expect.poll(chosen).toBeUndefined();
    await page.mouse.click(x, y);
    if (expected === undefined) await page.waitForTimeout(600);
    await expect.poll(chosen).toBe(expected);
  };
  await page.mouse.move(disc.x, disc.y);
  await page.mouse.down();
  await page.mouse.move(disc.x + 90, disc.y + 60, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  await expectChoice(disc.x + 90, disc.y + 60, actor);
  await expectChoice(disc.x, disc.y, undefined);
  await page.getByRole("button", { name: "Arrange again" }).click();
  await settled(page);
  await expectChoice(disc.x, disc.y, actor);
});

test("zoom and fit work by button and key", async ({ page }) => {
  await openApp(page);
  const stage = page.locator(".stage");
  const whole = await stage.screenshot();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await settled(page);
  expect(Buffer.compare(whole, await stage.screenshot())).not.toBe(0);
  await page.keyboard.press("0");
  await settled(page);
  await expect(stage).toHaveAttribute("data-settled", "true");
});

test("a lost WebGL context comes back with the same picture", async ({ page, watched }) => {
  await openApp(page);
  const before = await page.locator(".stage").screenshot();
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(".stage canvas")) {
      const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
      gl?.getExtension("WEBGL_lose_context")?.loseContext();
    }
  });
  await expect.poll(async () => Buffer.compare(before, await page.locator(".stage").screenshot()), { timeout: 30_000 }).toBe(0);
  watched.problems.splice(0, watched.problems.length, ...watched.problems.filter((problem) => !/context/i.test(problem)));
});

test("without WebGL the figure stands in, by click and by key", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: Parameters<typeof original>) {
      return /webgl/.test(args[0]) ? null : original.apply(this, args);
    } as typeof original;
  });
  await openApp(page);
  await expect(page.locator(".stage svg")).toBeVisible();
  await expect(page.locator('.stage [data-actor="JPN"] image')).toBeAttached();
  await page.locator('.stage [data-actor="TWN"]').click();
  await expect(page.getByRole("heading", { name: "Taiwan" })).toBeVisible();
  await page.locator('.stage [data-relation="CHN~KOR~cooperation"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".kind")).toContainText("Cooperation 20.9");
});
