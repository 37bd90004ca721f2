/** The presentation at the desk: scenes made and changed, and the class that codes the article too. */
import { expect, expectAccessible, openApp, test } from "./page.ts";
import { headline } from "./wall.ts";

test("a lesson of one's own: made, changed, put in order, hidden, taken back, presented from the middle", async ({ page }) => {
  await openApp(page, "pane=scenes");
  await expect(page.locator(".scene-row")).toHaveCount(9);
  await page.getByRole("button", { name: "Make it my own" }).click();
  const names = page.locator(".scene-item .scene-name");
  await expect(names).toHaveCount(9);
  await expectAccessible(page);
  await names.nth(1).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(names.nth(2)).toContainText("Who is who");
  await names.nth(0).click();
  await page.getByLabel("Headline").fill("Our article of the week");
  await page.getByLabel("Notes, for you only").fill("Smile.");
  await expect(names.nth(0)).toContainText("Our article of the week");
  await expectAccessible(page);
  await names.nth(0).click();
  await page.getByRole("button", { name: /^Hide: Closest/ }).click();
  await page.getByRole("button", { name: "Add this view" }).click();
  await expect(names).toHaveCount(10);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(names).toHaveCount(9);
  await page.getByRole("button", { name: /^Present from here: Most at odds/ }).click();
  await expect(headline(page)).toHaveText(/^Most at odds/);
  await page.keyboard.press("Home");
  await expect(headline(page)).toHaveText("Our article of the week");
  await page.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText("Who is who");
  await expect(page.locator(".wall-where")).toHaveText(/of 8/);
});

test("the class's files show where all agree and which sentences part them", async ({ page }) => {
  await openApp(page, "pane=scenes");
  const address = await page.evaluate(
    () => performance.getEntriesByType("resource").find((entry) => /lee-xi-beijing.*\.json/.test(entry.name))?.name ?? "",
  );
  const dossier = await page.request.get(address).then((response) => response.json());
  const [saved] = await Promise.all([
    page.waitForEvent("download").catch(() => undefined),
    page
      .evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"))
      .then(() => page.getByRole("button", { name: "Save the exercise for the class" }).click()),
  ]);
  expect(saved?.suggestedFilename()).toBe("lee-and-xi-meet-in-beijing-exercise.entente.json");
  const file = (name: string, events: readonly object[]) => ({
    name: `${name}.entente.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...dossier, events })),
  });
  const doubted = dossier.events.map((event: { id: string; status: string }) =>
    event.id === "e1" ? { ...event, status: event.status === "possible" ? "actual" : "possible" } : event,
  );
  await page.locator(".class-drop input").setInputFiles([file("ann", dossier.events), file("bob", doubted)]);
  await expect(page.getByText("3 codings: You, ann, bob.")).toBeVisible();
  await expect(page.locator(".class-measures tbody tr").first()).toContainText("1.00");
  await expect(page.locator(".class-partings > li")).not.toHaveCount(0);
  await expect(page.locator(".class-partings > li").first()).toContainText("bob");
  await expectAccessible(page);
});
