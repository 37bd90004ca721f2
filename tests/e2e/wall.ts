/** How end-to-end tests come before a wall. */
import type { Page } from "@playwright/test";
import { expect, openApp } from "./page.ts";

export const wall = (page: Page) => page.locator(".wall");
export const headline = (page: Page) => page.locator(".wall-head h1");

/** Opens a dossier's lesson and waits until its first scene is drawn. */
export async function present(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect(wall(page)).toHaveAttribute("data-scene", "m1");
  await expect(page.locator(".wall-network svg [data-actor]").first()).toBeAttached();
}

/** Jumps to a scene by its number, as the keys have it. */
export async function jump(page: Page, scene: number): Promise<void> {
  for (const digit of String(scene)) await page.keyboard.press(digit);
  await page.keyboard.press("Enter");
}
