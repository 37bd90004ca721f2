/** The presentation at the desk: scenes made and changed, and the class that codes the article too. */
import { readFile } from "node:fs/promises";
import { findDisc } from "./disc.ts";
import { expect, expectAccessible, openApp, settled, test } from "./page.ts";
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

test("by keyboard alone: a question about any line, its lines and sentences, each change taken back", async ({ page }) => {
  await openApp(page, "show=relation:CHN~TWN~tension");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole("button", { name: "Ask the class about this line" }).focus();
  await press("Enter");
  await page.getByRole("button", { name: "Open it" }).focus();
  await press("Enter");
  const row = page.locator('[data-scene-row="s10"]');
  await expect(row).toBeFocused();
  await expect(page.locator(".scene-preview .question-mark")).toHaveCount(1);
  await expect(page.getByLabel("Of the line")).toHaveValue("CHN~TWN~tension");
  await expectAccessible(page);

  const lines = page.locator(".scene-part").first();
  await lines.locator("summary").focus();
  await press("Enter");
  const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
  await expect(lines.locator("summary")).toContainText("13 of 13 lines");
  await box("Show the line China – Japan, tension").focus();
  await press("Space");
  await expect(lines.locator("summary")).toContainText("12 of 13 lines");
  await expect(page.locator('.scene-preview [data-relation="CHN~JPN~tension"]')).toHaveClass("part gone");
  await box("Light the line Japan – Taiwan, cooperation").focus();
  await press("Space");
  await expect(lines.locator("summary")).toContainText("1 lit");
  await box("Show North Korea").focus();
  await press("Space");
  await expect(page.locator('.scene-preview [data-actor="PRK"]')).toHaveClass("part gone");

  const sentences = page.locator(".scene-part").nth(1);
  await sentences.locator("summary").focus();
  await press("Enter");
  await expect(sentences.locator("blockquote")).toHaveCount(1);
  await sentences.getByLabel("or by its number").fill("16");
  await sentences.getByRole("button", { name: "Add it" }).focus();
  await press("Enter");
  await expect(sentences.locator("blockquote").nth(1)).toContainText("ballistic missiles");
  await sentences.getByRole("button", { name: "Move sentence 16 up" }).focus();
  await press("Enter");
  await expect(sentences.locator("blockquote").first()).toContainText("ballistic missiles");
  await page.getByRole("button", { name: "Step forward" }).focus();
  await press("Enter");
  await expect(page.locator(".scene-preview .wall-quote")).toHaveCount(2);
  await expectAccessible(page);
  for (let undone = 0; undone < 5; undone++) await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(lines.locator("summary")).toContainText("13 of 13 lines");
  await expect(sentences.locator("blockquote")).toHaveCount(1);

  await page.getByLabel("Keep back").selectOption("edge");
  await row.focus();
  await page.getByRole("button", { name: "Present from here: Cooperation or tension?" }).last().focus();
  await press("Enter");
  await expect(page.locator('.wall-network [data-relation="CHN~TWN~tension"]')).toHaveClass("part gone");
  await press("PageDown");
  await expect(page.locator('.wall-network [data-relation="CHN~TWN~tension"]')).toHaveClass("part here");
  await expect(page.locator(".wall .wall-quote")).toHaveCount(1);
});

test("an exercise made at the desk stands on the wall uncoded", async ({ page }) => {
  await openApp(page, "pane=scenes");
  await page.getByRole("button", { name: "Add an exercise" }).click();
  await expect(page.getByLabel("Headline")).toHaveValue("Now you: code the article");
  await page.getByLabel("What to do, one a line").fill("Read it.\nMark a word.");
  await page.getByRole("button", { name: /^Present from here: Now you/ }).click();
  await expect(headline(page)).toHaveText("Now you: code the article");
  await expect(page.locator(".wall .wall-questions li")).toHaveText(["Read it.", "Mark a word."]);
  await expect(page.locator(".wall-network .part.here[data-actor]")).toHaveCount(6);
  await expect(page.locator(".wall-network .part.here[data-relation]")).toHaveCount(0);
  // The flags are seen, also while the desk under the wall has pictures of its own.
  const topmost = () =>
    page.locator(".wall-network image").evaluateAll((flags) =>
      flags.map((flag) => {
        const { x, y, width, height } = flag.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.tagName;
      }),
    );
  await expect.poll(topmost).toEqual(["image", "image", "image", "image", "image"]);
  await expectAccessible(page);
});

test("a scene takes over what the desk shows, also where a person put the actors", async ({ page }) => {
  await openApp(page, "pane=scenes");
  await page.getByRole("button", { name: "Make it my own" }).click();
  await page.locator('[data-scene-row="s8"]').click();
  const places = () =>
    page
      .locator(".scene-preview [data-actor]")
      .evaluateAll((parts) => parts.map((part) => part.querySelector("circle")?.getAttribute("cx")).join());
  await expect(page.locator(".scene-preview [data-actor]")).toHaveCount(6);
  const before = await places();
  const disc = await findDisc(page);
  await page.mouse.move(disc.x, disc.y);
  await page.mouse.down();
  await page.mouse.move(disc.x + 60, disc.y + 90, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("checkbox", { name: /^Tension/ }).uncheck();
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("button", { name: "Take over what the desk shows now" }).click();
  await expect(page.locator('.scene-preview [data-relation="CHN~JPN~tension"]')).toHaveClass("part gone");
  await expect.poll(places).not.toEqual(before);
  await expect(page.getByLabel("Headline")).toHaveValue("The whole picture");
  await page.locator(".scene-part summary").first().click();
  await expect(page.getByText("8 lines are kept out")).toBeVisible();
  await page.getByRole("button", { name: "Let them in" }).click();
  await expect(page.locator('.scene-preview [data-relation="CHN~JPN~tension"]')).toHaveClass("part here");
});

test("the class's files, dropped in: who agrees how far, and the sentences that part them, largest first", async ({ page }) => {
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
  const exercise = JSON.parse(await readFile((await saved?.path()) ?? "", "utf8"));
  expect(exercise.events).toEqual([]);
  expect(exercise.scenes).toBeUndefined();
  expect(exercise.articles[0].text).toBe(dossier.articles[0].text);

  // Ann codes as the teacher; Bob doubts the first event; Cem sees nothing in the sentence on the missiles.
  type Coded = { id: string; status: string; evidence: { start: number }[] };
  const events: Coded[] = dossier.events;
  const missiles = dossier.articles[0].sentences[15][0];
  const codings: Record<string, Coded[]> = {
    ann: events,
    bob: events.map((event) => (event.id === "e1" ? { ...event, status: "possible" } : event)),
    cem: events.filter(({ evidence }) => !evidence.some(({ start }) => start === missiles)),
    dee: events.filter(({ evidence }) => !evidence.some(({ start }) => start === missiles)),
  };
  const files = Object.entries(codings).map(([name, coded]) => ({
    name: `${name}.entente.json`,
    text: JSON.stringify({ ...exercise, events: coded }),
  }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: "application/json" }));
    return data;
  }, files);
  await page.dispatchEvent(".class-drop", "drop", { dataTransfer: transfer });
  await expect(page.getByText("5 codings: You, ann, bob, cem, dee.")).toBeVisible();
  await expect(page.locator(".class-measures tbody tr")).toHaveCount(3);
  const partings = page.locator(".class-partings > li");
  await expect(partings.first()).toContainText("launching a series of ballistic missiles");
  await expect(partings.first()).toContainText("2 saw nothing here cem, dee");
  await expect(partings.nth(1)).toContainText("bob");
  await expectAccessible(page);
  // Another pupil's file that happens to have the same name, and the same file twice.
  const twin = { name: "ann.entente.json", mimeType: "application/json", buffer: Buffer.from(files[2]?.text ?? "") };
  await page.locator(".class-drop input").setInputFiles([twin]);
  await expect(page.getByText("6 codings: You, ann, bob, cem, dee, ann (2).")).toBeVisible();
  await page.locator(".class-drop input").setInputFiles([]);
  await page.locator(".class-drop input").setInputFiles([twin]);
  await expect(page.getByText("6 codings: You, ann, bob, cem, dee, ann (2).")).toBeVisible();
  await page.getByRole("button", { name: "Take all files out" }).click();
  await page.dispatchEvent(".class-drop", "drop", { dataTransfer: transfer });
  await expect(page.getByText("5 codings: You, ann, bob, cem, dee.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Count my own coding too" }).uncheck();
  await expect(page.getByText("4 codings: ann, bob, cem, dee.")).toBeVisible();

  await page.getByRole("button", { name: "Make a scene of sentence 16" }).click();
  await page.getByRole("button", { name: /^Present from here: What does this sentence say/ }).click();
  await expect(page.locator(".wall .wall-quote blockquote")).toContainText("ballistic missiles");
  await expect(page.locator(".wall .wall-quote mark")).toHaveCount(0);
  await expect(page.locator(".wall .wall-questions")).toContainText("2 see: nothing between countries");
});
