/** At a desk's, a projector's and a phone's size, in every theme: nothing is cut off, axe finds nothing. */
import { cutOff, expect, expectAccessible, openApp, test } from "./page.ts";

const SIZES = [
  { name: "1280 × 720", width: 1280, height: 720 },
  { name: "1920 × 1080", width: 1920, height: 1080 },
  { name: "390 × 844", width: 390, height: 844 },
];
const STATES = ["", "show=actor:KOR", "show=relation:CHN~KOR~cooperation", "view=actors&pane=table", "pane=article&until=a1:9"];

for (const { name, ...viewport } of SIZES)
  for (const theme of ["light", "dark", "contrast"])
    test(`${name}, ${theme}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript((value) => localStorage.setItem("entente-colours", value), theme);
      for (const state of STATES) {
        await openApp(page, state);
        await page.reload();
        expect(await cutOff(page), state).toEqual([]);
        await expectAccessible(page);
      }
    });
