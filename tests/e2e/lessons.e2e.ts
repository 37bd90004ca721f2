/** Every step of every lesson of the library, as the last row sees it: nothing cut off, and no type under 24 pixels of 1080 lines. */
import type { Page } from "@playwright/test";
import { LIBRARY } from "../library.ts";
import { expect, test } from "./page.ts";
import { wall } from "./wall.ts";

/** What of the wall sticks out, or is set too small; sizes in units of 1/1080 of the wall's height. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const unit = Math.min(innerHeight / 1080, innerWidth / 1920);
    const found: string[] = [];
    for (const name of [".wall-head", ".wall-side", ".wall-foot"]) {
      const part = document.querySelector(name);
      if (part && (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1))
        found.push(`${name} is too full`);
    }
    const texts = document.createTreeWalker(document.querySelector(".wall-page") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || element.closest(".unseen")) continue;
      const svg = element.closest("svg");
      const own = svg ? Number(element.getAttribute("font-size")) : Number.parseFloat(getComputedStyle(element).fontSize);
      const size = (svg ? own * ((element as unknown as SVGGraphicsElement).getScreenCTM()?.a ?? 0) : own) / unit;
      if (size < 23.95) found.push(`“${words}” is set in ${size.toFixed(1)}`);
    }
    return found;
  });

test.describe.configure({ timeout: 600_000 });

for (const name of LIBRARY.keys())
  test(`${name}, every step`, async ({ page }) => {
    await page.goto(`/#dossier=${name}&scene=m1`);
    await expect(page.locator(".wall-network image").first()).toBeAttached();
    const seen: string[] = [];
    for (;;) {
      const place = `${await wall(page).getAttribute("data-scene")}.${await wall(page).getAttribute("data-step")}`;
      if (place === seen.at(-1)) break;
      seen.push(place);
      expect([place, await faults(page)]).toEqual([place, []]);
      await page.keyboard.press("PageDown");
    }
    expect(new Set(seen.map((place) => place.split(".")[0])).size).toBe(9);
  });
