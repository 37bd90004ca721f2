/** What every end-to-end test begins with: a page that must stay on its own origin, without errors, and how to ask axe. */
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** Lines that software WebGL prints and nobody can act on. */
const DRIVER_NOISE = /GPU stall due to ReadPixels|GL Driver Message|Automatic fallback to software WebGL/;

export const test = base.extend<{ watched: { readonly problems: string[] } }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !DRIVER_NOISE.test(message.text()))
          problems.push(`console: ${message.text()}`);
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) problems.push(`request left the origin: ${url}`);
      });
      await use({ problems });
      expect(problems, "no errors, no warnings, no request to elsewhere").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the app and waits until the stage stands still. */
export async function openApp(page: Page, address = ""): Promise<void> {
  await page.goto(`/${address && `#${address}`}`);
  await settled(page);
}

/** Waits until pictures are loaded and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator(".stage[data-settled]")).toHaveAttribute("data-settled", "true");
}

/** Asserts that axe finds nothing, by WCAG 2.2 AA and best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
}

/** Elements of the page that stick out of the window or whose text is cut off. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("button, h1, h2, h3, p, td, th, label, li, summary, select, input")]
      .filter((element) => element.checkVisibility() && !element.closest(".unseen, [hidden], .table-scroll, .skip"))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const clips = style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        return box.right > width + 1 || box.left < -1 || clips;
      })
      .map((element) => `${element.tagName} ${element.className}: ${(element.textContent ?? "").slice(0, 40)}`);
  });
