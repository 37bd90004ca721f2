/** A lesson from the first headline to the last question, by a remote's keys, by touch and by mouse. */
import { expect, expectAccessible, openApp, settled, test } from "./page.ts";
import { headline, jump, present, wall } from "./wall.ts";

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
  await jump(page, 3);
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
  await jump(page, 6);
  await expect(page.getByText("Vote!")).toBeVisible();
  await expect(line).toHaveAttribute("aria-label", "?");
  await expect(page.locator(".wall-quote")).toHaveCount(0);
  expect(await page.locator(".wall-network").innerHTML()).not.toContain("China and Japan: tension");
  await page.keyboard.press("PageDown");
  await expect(page.locator(".wall-quote")).toHaveCount(1);
  await expect(line).toHaveAttribute("aria-label", /tension/);
});

test("moves that interrupt each other end where they should, and with nobody left behind", async ({ page }) => {
  await present(page);
  const seen = () =>
    page.locator(".wall-network .part").evaluateAll((parts) =>
      parts.map((part) => {
        const { x, y } = part.getBoundingClientRect();
        const key = ["data-actor", "data-relation", "data-tie"].map((name) => part.getAttribute(name)).join("");
        return [key, part.getAttribute("class"), Math.round(x), Math.round(y), getComputedStyle(part).opacity].join(" ");
      }),
    );
  const still = () => page.evaluate(() => document.getAnimations().length === 0);
  const keys = [...Array(9).fill("PageDown"), "PageUp", "PageUp", "End", "Home", ...Array(7).fill("PageDown")];
  for (const key of keys) await page.keyboard.press(key);
  const place = await wall(page).getAttribute("data-scene");
  const calm = await seen();
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.keyboard.press("Home");
  for (const key of keys) await page.keyboard.press(key);
  expect(await wall(page).getAttribute("data-scene")).toBe(place);
  await expect.poll(still).toBe(true);
  expect(await seen()).toEqual(calm);
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
  await jump(page, 7);
  for (let i = 0; i < 3; i++) await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/scene=m7&step=3/);
  const said = await page.locator(".wall-quote blockquote").textContent();
  await page.reload();
  await expect(wall(page)).toHaveAttribute("data-step", "3");
  await expect(page.locator(".wall-quote blockquote")).toHaveText(said ?? "");
});

test("screen readers hear headline and caption of every scene, and nothing else of it", async ({ page }) => {
  await present(page);
  for (let scene = 1; scene <= 9; scene++) {
    await jump(page, scene);
    await expect(wall(page)).toHaveAttribute("data-scene", `m${scene}`);
    const heard = await page.locator(".wall [aria-live], .wall [role=status], .wall [role=alert]").allTextContents();
    const [said, caption] = [await headline(page).textContent(), await page.locator(".wall-head p").allTextContents()];
    expect(heard.map((text) => text.trim())).toEqual([[`${said}.`, ...caption].join(" ")]);
  }
  await jump(page, 3);
  await expect(page.locator(".wall [aria-live]")).toHaveText(
    "Closest: China and South Korea. The strongest line of cooperation in the article",
  );
});

test("a finger sideways turns the page, there and back; up and down or a tap does not", async ({ page, context }) => {
  await present(page);
  const touch = await context.newCDPSession(page);
  const swipe = async (from: readonly [number, number], to: readonly [number, number]) => {
    const at = (share: number) => ({ x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share });
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(0)] });
    for (let step = 1; step <= 6; step++)
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at(step / 6)] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe([900, 200], [500, 210]);
  await expect(wall(page)).toHaveAttribute("data-scene", "m2");
  await swipe([700, 200], [700, 500]);
  await swipe([1100, 60], [1090, 60]);
  await swipe([900, 200], [500, 190]);
  await expect(wall(page)).toHaveAttribute("data-scene", "m3");
  await swipe([500, 200], [900, 210]);
  await expect(wall(page)).toHaveAttribute("data-scene", "m2");
});

test("the spotlight follows the pointer until its key is pressed again", async ({ page }) => {
  await present(page);
  const light = page.locator(".wall-spotlight");
  await expect(light).toHaveCount(0);
  await page.keyboard.press("l");
  await expect(light).toBeVisible();
  await page.mouse.move(400, 300);
  const middle = () =>
    light.evaluate((element) => getComputedStyle(element).backgroundImage.match(/at ([\d.]+px [\d.]+px)/)?.[1]);
  await expect.poll(middle).toBe("400px 300px");
  await page.mouse.move(640, 120);
  await expect.poll(middle).toBe("640px 120px");
  await page.locator('[data-actor="JPN"] image').click();
  await expect(headline(page)).toHaveText("Japan");
  await page.keyboard.press("l");
  await expect(light).toHaveCount(0);
});

test("the screen stays awake while the wall stands, also after the page was out of sight, and may sleep afterwards", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const log: string[] = [];
    const request = async (kind: string) => {
      log.push(`ask ${kind}`);
      return { release: async () => void log.push("release") };
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
    Object.assign(window, { wakeLog: log });
  });
  const log = () => page.evaluate(() => (window as unknown as { wakeLog: string[] }).wakeLog);
  await openApp(page);
  expect(await log()).toEqual([]);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect.poll(log).toEqual(["ask screen"]);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(log).toEqual(["ask screen", "ask screen"]);
  await page.keyboard.press("Escape");
  await expect.poll(log).toEqual(["ask screen", "ask screen", "release"]);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await log()).toHaveLength(3);
});

test("a pointer at rest hides with the controls, and comes back when it moves", async ({ page }) => {
  await present(page);
  const cursor = () => wall(page).evaluate((element) => getComputedStyle(element).cursor);
  const tools = page.locator(".wall-tools");
  await page.mouse.move(500, 400);
  await page.mouse.move(510, 410);
  await expect(tools).toHaveCSS("opacity", "1");
  expect(await cursor()).not.toBe("none");
  await expect.poll(cursor).toBe("none");
  await expect(tools).toHaveCSS("opacity", "0");
  await page.mouse.move(520, 420);
  await expect.poll(cursor).not.toBe("none");
  await tools.getByRole("button", { name: "Forward" }).click();
  await expect(wall(page)).toHaveAttribute("data-scene", "m2");
});

test("light, dark and high contrast for the projector, one key after another, the picture with them", async ({ page }) => {
  await present(page);
  await page.keyboard.press("End");
  const look = () =>
    page.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      paper: getComputedStyle(document.querySelector(".wall") ?? document.body).backgroundColor,
      ground: document.querySelector(".wall-network svg > rect")?.getAttribute("fill"),
      line: document.querySelector('[data-relation="CHN~KOR~cooperation"] path:last-of-type')?.getAttribute("stroke"),
    }));
  const seen = [await look()];
  for (const theme of ["dark", "contrast", "light"]) {
    await page.keyboard.press("t");
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expect.poll(async () => (await look()).line).not.toBe(seen.at(-1)?.line);
    seen.push(await look());
  }
  expect(seen.map(({ theme }) => theme)).toEqual(["light", "dark", "contrast", "light"]);
  expect(seen[3]).toEqual(seen[0]);
  expect(new Set(seen.map(({ line }) => line)).size).toBe(3);
  expect(seen[1]?.paper).not.toBe(seen[0]?.paper);
});

test("sentences of any length stay on the wall, in type that the last row reads", async ({ page }) => {
  await openApp(page, "pane=scenes");
  await page.getByRole("button", { name: "Make it my own" }).click();
  await page.locator('[data-scene-row="s9"]').click();
  const long = Array.from(
    { length: 9 },
    (_, i) => `${i + 1}. What would have to change for all of them to agree on this one question?`,
  );
  await page.getByLabel("Questions, one a line").fill(long.join("\n"));
  await page.getByLabel("Headline").fill("A headline that does not know when to stop ".repeat(8).trim());
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: /^Present from here: A headline/ }).click();
  const measured = () =>
    page.evaluate(() =>
      [".wall-head", ".wall-side"].map((name) => {
        const home = document.querySelector(name);
        const sizes = [...(home?.querySelectorAll("h1, li") ?? [])].map((part) =>
          Number.parseFloat(getComputedStyle(part).fontSize),
        );
        return { fits: (home?.scrollHeight ?? 0) <= (home?.clientHeight ?? 0), least: Math.min(...sizes) };
      }),
    );
  await expect.poll(async () => (await measured()).map(({ fits }) => fits)).toEqual([true, true]);
  for (const { least } of await measured()) expect(least * (1080 / 720)).toBeGreaterThanOrEqual(23.9);
});

test("every scene is fit for everybody, in every theme", async ({ page }) => {
  await present(page);
  for (let scene = 1; scene <= 9; scene++) {
    await jump(page, scene);
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
