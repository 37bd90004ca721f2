/** Finds a disc on the stage as a person would: by the pointer. */
import type { Page } from "@playwright/test";

/** The middle of some disc, which is chosen then. */
export async function findDisc(page: Page): Promise<{ x: number; y: number }> {
  const stage = page.locator(".stage");
  const box = await stage.boundingBox();
  if (!box) throw new Error("there is no stage");
  const isOn = async (x: number, y: number) => {
    await page.mouse.move(x, y);
    return stage.evaluate((element) => element.style.cursor === "pointer");
  };
  /** Middle of the stretch around (x, y) that can be pointed at, along one axis. */
  const middle = async (x: number, y: number, dx: number, dy: number) => {
    let [from, to] = [0, 0];
    while (to < 120 && (await isOn(x + (to + 2) * dx, y + (to + 2) * dy))) to += 2;
    while (from > -120 && (await isOn(x + (from - 2) * dx, y + (from - 2) * dy))) from -= 2;
    return (from + to) / 2;
  };
  for (let y = box.y + 20; y < box.y + box.height; y += 24)
    for (let x = box.x + 20; x < box.x + box.width; x += 24) {
      if (!(await isOn(x, y))) continue;
      await page.mouse.click(x, y);
      await page.waitForTimeout(400);
      if (!/show=actor/.test(page.url())) continue;
      const cx = x + (await middle(x, y, 1, 0));
      return { x: cx, y: y + (await middle(cx, y, 0, 1)) };
    }
  throw new Error("no disc was found");
}
