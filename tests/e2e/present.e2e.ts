/** A lesson from the first headline to the last question, by a remote's keys, by touch and by mouse. */
import { expect, expectAccessible, settled, test } from "./page.ts";
import { headline, present, wall } from "./wall.ts";

test("a nine-scene lesson, there and back, by the remote's two keys alone", async ({ page }) => {
  await present(page);
  await expect(headline(page)).toHaveText("South Korea's president meets Xi Jinping in Beijing");
  const seen = new Map<string, string>();
  const places: string[] = [];
  for (;;) {
    const place = `${await wall(page).getAttribute("data-scene")}.${await wall(page).getAttribute("data-step")}`;
    if (place === places.at(-1)) break;
    places.push(place);
    seen.set(place.split(".")[0] ?? "", (await headline(page).textContent()) ?? "");
    await page.keyboard.press("PageDown");
  }
  expect([...seen.keys()]).toEqual(["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9"]);
  expect(seen.get("m3")).toBe("Closest: China and South Korea");
  for (const place of places.slice(0, -1).reverse()) {
    await page.keyboard.press("PageUp");
    await expect(wall(page)).toHaveAttribute("data-scene", place.split(".")[0] ?? "");
    await expect(wall(page)).toHaveAttribute("data-step", place.split(".")[1] ?? "");
  }
});

test("what is lit stands beside it in the article's own words, and nobody moves", async ({ page }) => {
  await present(page);
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  const quote = page.locator(".wall-quote blockquote");
  await expect(quote).toContainText("Lee reaffirmed South Korea’s respect");
  await expect(page.locator('[data-relation="CHN~KOR~cooperation"]')).toHaveClass("part here");
  await expect(page.locator('[data-actor="JPN"]')).toHaveClass("part faded");
  const where = () =>
    page.locator(".wall-network [data-actor]").evaluateAll((all) => all.map((part) => part.getBoundingClientRect().x));
  const before = await where();
  await page.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText("Most at odds: South Korea and North Korea");
  expect(await where()).toEqual(before);
  const type = await page
    .locator(".wall-network [data-actor] text")
    .evaluateAll((all) =>
      all.filter((text) => text.getAttribute("paint-order")).map((text) => text.getBoundingClientRect().height / 1.2),
    );
  expect(Math.min(...type) * (1080 / 720)).toBeGreaterThanOrEqual(24);
});

test("from scene to scene, also under other colours, everybody keeps their flag, whole and loaded", async ({ page }) => {
  await present(page);
  for (const key of ["PageDown", "PageDown", "t", "PageDown", "PageUp"]) {
    await page.keyboard.press(key);
    const flags = page.locator(".wall-network image");
    await expect(flags).toHaveCount(5);
    for (const flag of await flags.all()) await expect(flag).toHaveAttribute("href", /^data:image\/svg\+xml;base64,.{100}/);
    await expect(page.locator(".wall-network [data-actor] text").filter({ hasText: /^(TWN|CHN|KOR)$/ })).toHaveCount(1);
  }
});

test("a question keeps its answer until the next step", async ({ page }) => {
  await present(page);
  const line = page.locator('[data-relation="CHN~JPN~tension"]');
  await page.keyboard.press("6");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Vote!")).toBeVisible();
  await expect(line).toHaveAttribute("aria-label", "?");
  await expect(page.locator(".wall-quote")).toHaveCount(0);
  expect(await page.locator(".wall-network").innerHTML()).not.toContain("China and Japan: tension");
  await page.keyboard.press("PageDown");
  await expect(page.locator(".wall-quote")).toHaveCount(1);
  await expect(line).toHaveAttribute("aria-label", /tension/);
});

test("black and white cover the wall, and only what uncovers it is heard", async ({ page }) => {
  await present(page);
  for (const key of ["b", ".", "w"]) {
    await page.keyboard.press(key);
    await expect(page.locator(".wall-cover")).toBeVisible();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("o");
    await page.keyboard.press("5");
    await expect(wall(page)).toHaveAttribute("data-scene", "m1");
    await page.keyboard.press(key);
    await expect(page.locator(".wall-cover")).toHaveCount(0);
  }
  await expect(page.locator(".wall-overview, .wall-jump")).toHaveCount(0);
});

test("jump, overview, ends, help and colours by key", async ({ page }) => {
  await present(page);
  await page.keyboard.press("End");
  await expect(wall(page)).toHaveAttribute("data-scene", "m9");
  await page.keyboard.press("Home");
  await expect(wall(page)).toHaveAttribute("data-scene", "m1");
  await page.keyboard.press("g");
  await page.keyboard.press("8");
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText("The whole picture");
  await page.keyboard.press("o");
  await expect(page.locator(".wall-overview li")).toHaveCount(9);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { name: "Keys of the presentation" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Escape");
  await expect(wall(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Present", exact: true })).toBeVisible();
});

test("off the script by a click or from the keyboard, back by one key", async ({ page }) => {
  await present(page);
  await page.keyboard.press("End");
  await page.locator('[data-actor="JPN"] image').first().click();
  await expect(headline(page)).toHaveText("Japan");
  await expect(page.locator(".wall-side")).toContainText("China");
  await page.keyboard.press("Backspace");
  await expect(headline(page)).toHaveText("Questions for discussion");
  await page.locator('[data-relation="CHN~KOR~cooperation"]').focus();
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText(/^China and South Korea: cooperation \d/);
  await expect(page.locator(".wall-quote").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(headline(page)).toHaveText("Questions for discussion");
});

test("a reload in the middle comes back to the same scene and step", async ({ page }) => {
  await present(page);
  await page.keyboard.press("7");
  await page.keyboard.press("Enter");
  for (let i = 0; i < 3; i++) await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/scene=m7&step=3/);
  const said = await page.locator(".wall-quote blockquote").textContent();
  await page.reload();
  await expect(wall(page)).toHaveAttribute("data-step", "3");
  await expect(page.locator(".wall-quote blockquote")).toHaveText(said ?? "");
});

test("screen readers hear headline and caption", async ({ page }) => {
  await present(page);
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await expect(page.locator('.wall > [aria-live="polite"]')).toHaveText(
    "Closest: China and South Korea. The strongest line of cooperation in the article",
  );
});

test("every scene is fit for everybody, in every theme", async ({ page }) => {
  await present(page);
  for (let scene = 1; scene <= 9; scene++) {
    await page.keyboard.press(String(scene));
    await page.keyboard.press("Enter");
    await expect(wall(page)).toHaveAttribute("data-scene", `m${scene}`);
    for (let theme = 0; theme < 3; theme++) {
      if (scene % 3 === 0) await expectAccessible(page);
      await page.keyboard.press("t");
    }
  }
});

test("keys of the desk stay the desk's", async ({ page }) => {
  await present(page);
  await page.keyboard.press("v");
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await settled(page);
  await expect(page).toHaveURL(/^[^#]*#dossier=lee-xi-beijing$/);
});
