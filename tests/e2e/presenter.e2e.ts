/** The presenter's window beside the wall: in step both ways, closed and opened again, its timer, a phone's width. */
import { expect, expectAccessible, test } from "./page.ts";
import { present, wall } from "./wall.ts";

test("the presenter window goes along, steers, and may be closed and opened again", async ({ page, context }) => {
  await present(page);
  const open = async () => {
    const [desk] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
    await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", /m\d/);
    return desk;
  };
  let desk = await open();
  await expect(desk.locator(".presenter-notes")).toContainText("Who has heard of this?");
  await page.keyboard.press("PageDown");
  await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", "m2");
  await expect(desk.locator(".presenter-next h3")).toHaveText("Closest: China and South Korea");
  await desk.getByRole("button", { name: "Forward" }).click();
  await expect(wall(page)).toHaveAttribute("data-scene", "m3");
  await desk.keyboard.press("PageUp");
  await expect(wall(page)).toHaveAttribute("data-scene", "m2");
  await desk.getByRole("button", { name: "Black" }).click();
  await expect(page.locator(".wall-cover.black")).toBeVisible();
  await desk.getByRole("button", { name: "Black" }).click();
  await expect(page.locator(".wall-cover")).toHaveCount(0);
  await desk.close();
  await page.bringToFront();
  desk = await open();
  await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", "m2");
  await page.reload();
  await expect(wall(page)).toHaveAttribute("data-scene", "m2");
  await page.keyboard.press("PageDown");
  await expect(wall(page)).toHaveAttribute("data-scene", "m3");
  await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", "m3");
  await expectAccessible(desk);
  await desk.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(desk);
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("the timer goes on over every reload and every new presenter window, and begins again with the next presentation", async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date("2026-01-06T10:00:00") });
  await present(page);
  const open = async () => {
    const [desk] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
    await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", /m\d/);
    return desk;
  };
  let desk = await open();
  const passed = async () => {
    const text = (await desk.locator(".presenter-times").textContent()) ?? "";
    const [, minutes = "", seconds = ""] = /Timer (\d+):(\d\d)/.exec(text) ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };
  await page.clock.fastForward("12:34");
  await desk.reload();
  await expect(desk.locator(".presenter")).toHaveAttribute("data-scene", "m1");
  await expect.poll(passed).toBeGreaterThanOrEqual(754);
  await page.reload();
  await expect(wall(page)).toHaveAttribute("data-scene", "m1");
  await desk.close();
  desk = await open();
  await expect.poll(passed).toBeGreaterThanOrEqual(754);
  await desk.getByRole("button", { name: "Reset the timer" }).click();
  await expect.poll(passed).toBeLessThan(600);
  await page.clock.fastForward("20:00");
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect.poll(passed).toBeLessThan(600);
});
