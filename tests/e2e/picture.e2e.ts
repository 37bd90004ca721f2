/** "Save picture": what is on the stage, drawn anew, complete and crisp, the same bytes each time; in every size, colour and with its sentences. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { hasReader } from "../debian.mjs";
import { distance, pixelsOfPng, textOf } from "../pdf.ts";
import { expect, expectAccessible, openApp, settled, test } from "./page.ts";

interface Picture {
  readonly name: string;
  readonly bytes: Buffer;
}

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Save picture" });
const openDialog = async (page: Page): Promise<Locator> => {
  await page.getByRole("button", { name: "Save picture" }).click();
  return dialogOf(page);
};

/** Saves with what the dialog has, after some changes to it. */
async function savePicture(
  page: Page,
  button: string,
  change: (dialog: Locator) => Promise<void> = async () => {},
): Promise<Picture> {
  const dialog = await openDialog(page);
  await expect(dialog.getByRole("img", { name: "Preview of the picture" })).toBeVisible();
  await change(dialog);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: button }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  await expect(dialog).toHaveCount(0);
  return { name: file.suggestedFilename(), bytes };
}

async function chooseSize(dialog: Locator, width: number, height: number): Promise<void> {
  await dialog.getByLabel("Size", { exact: true }).selectOption("own");
  await dialog.getByLabel("Width").fill(String(width));
  await dialog.getByLabel("Height").fill(String(height));
}

/** Takes away whatever stands around the drawing. */
async function strip(dialog: Locator): Promise<void> {
  await dialog.getByLabel("Title", { exact: true }).fill("");
  await dialog.getByLabel("Legend").uncheck();
  await dialog.getByLabel("Source and date").uncheck();
}

/** Width and height from a PNG's head. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

test("a PNG of 3840 × 2160 with title and source inside, the same bytes twice, from the first click in a fresh browser on", async ({
  page,
}) => {
  await openApp(page);
  const first = await savePicture(page, "Save PNG");
  expect(first.name).toBe("south-koreas-president-meets-xi-jinping-in-beijing-2026-01-06-countries.png");
  expect(sizeOf(first.bytes)).toEqual([3840, 2160]);
  const text = first.bytes.toString("latin1");
  expect(text).toContain("South Korea's president meets Xi Jinping in Beijing");
  expect(text).toContain("News report on the Beijing summit");
  const second = await savePicture(page, "Save PNG");
  expect(digest(second.bytes)).toBe(digest(first.bytes));
});

test("the picture is not blank, not clipped, and has its letters", async ({ page }) => {
  await openApp(page);
  const { bytes } = await savePicture(page, "Save PNG");
  const ink = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) return null;
    context.drawImage(image, 0, 0);
    /** Share of pixels that are not paper, in a part of the picture given in shares. */
    const share = (x: number, y: number, width: number, height: number) => {
      const { data } = context.getImageData(x * image.width, y * image.height, width * image.width, height * image.height);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255) < 700) dark++;
      return dark / (data.length / 4);
    };
    return {
      title: share(0.02, 0.02, 0.6, 0.07),
      middle: share(0.1, 0.2, 0.8, 0.6),
      edges: [share(0, 0, 1, 0.01), share(0, 0.99, 1, 0.01), share(0, 0, 0.005, 1), share(0.995, 0, 0.005, 1)],
    };
  }, bytes.toString("base64"));
  expect(ink?.title).toBeGreaterThan(0.02);
  expect(ink?.middle).toBeGreaterThan(0.02);
  expect(ink?.edges).toEqual([0, 0, 0, 0]);
});

test("an SVG holds every actor and every relation of the stage, and nothing from outside", async ({ page }) => {
  await openApp(page, "view=actors");
  const { name, bytes } = await savePicture(page, "Save SVG");
  expect(name).toMatch(/with-leaders\.svg$/);
  const svg = bytes.toString("utf8");
  for (const actor of ["South Korea", "Lee Jae-myung", "Xi Jinping", "Takaichi", "Taiwan"]) expect(svg).toContain(actor);
  expect(svg).not.toMatch(/(?:href|src)="https?:/);
  expect(svg).not.toMatch(/<script/);
});

test("a PDF is vectors, with its words as text, and in a window that arranges alike the bytes that the command line writes", async ({
  page,
}) => {
  // The stage is as large as the desk of the command line, in the steps in which rooms come.
  await page.setViewportSize({ width: 1280, height: 880 });
  await openApp(page);
  const { name, bytes } = await savePicture(page, "Save PDF", async (dialog) => {
    await dialog.getByLabel("What is drawn").selectOption("whole");
    await dialog.getByLabel("Size", { exact: true }).selectOption("a4-landscape");
  });
  expect(name).toMatch(/countries\.pdf$/);
  const folder = mkdtempSync(join(tmpdir(), "entente-picture-"));
  try {
    const out = join(folder, "node.pdf");
    const args = ["tsx", "src/cli/figure.ts", "graph-data/dossiers/lee-xi-beijing.json", "-o", out, "--size", "a4-landscape"];
    execFileSync("npx", ["--no-install", ...args], { stdio: "ignore" });
    expect(bytes.equals(readFileSync(out))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(bytes.includes("/Subtype /Image")).toBe(false);
  if (hasReader("pdftotext")) expect(textOf(bytes)).toMatch(/meets Xi Jinping in Beijing .*South Korea .*6 January 2026/);
});

test("the dialog shows what will be saved, by keyboard too, and axe finds nothing in it", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("p");
  const dialog = dialogOf(page);
  const preview = dialog.getByRole("img", { name: "Preview of the picture" });
  await expect(preview).toBeVisible();
  await expect(dialog.getByLabel("What is drawn")).toBeFocused();
  await dialog.getByLabel("Size", { exact: true }).selectOption({ label: "Square, 2160 × 2160" });
  await expect(preview).toHaveAttribute("width", "2160");
  await dialog.getByLabel("Colours").selectOption("dark");
  await dialog.getByText("Quote beside the line").click();
  await dialog.getByText("Alternative text").click();
  await expectAccessible(page);
});

test("an own size out of range is told beside its field, and nothing can be saved until it is mended", async ({ page }) => {
  await openApp(page);
  const dialog = await openDialog(page);
  await chooseSize(dialog, 20_000, 1000);
  await expect(dialog.getByRole("alert").filter({ hasText: "The width is 20000" })).toBeVisible();
  await expect(dialog.getByLabel("Width")).toHaveAttribute("aria-invalid", "true");
  await expect(dialog.getByRole("button", { name: "Save PNG" })).toBeDisabled();
  await dialog.getByLabel("Width").fill("7000");
  await expect(dialog.getByText("one side may be at most 6 times the other")).toBeVisible();
  await dialog.getByLabel("Width").fill("");
  await expect(dialog.getByText("The width is missing")).toBeVisible();
  await dialog.getByLabel("Width").fill("1500");
  await expect(dialog.getByRole("button", { name: "Save PNG" })).toBeEnabled();
});

test("chosen sentences stand beside their lines, the others are numbered below; title and caption are the person's", async ({
  page,
}) => {
  await openApp(page);
  const { bytes, name } = await savePicture(page, "Save SVG", async (dialog) => {
    await dialog.getByLabel("Title", { exact: true }).fill("Two summits");
    await dialog.getByLabel("Caption").fill("Drawn for the third form.");
    await dialog.getByText("Quote beside the line").click();
    await dialog.getByRole("checkbox", { name: "China – South Korea, cooperation" }).check();
    await expect(dialog.getByText("1 quoted")).toBeVisible();
    await dialog.getByLabel("Number the other lines").check();
    await expect(dialog.getByRole("status").filter({ hasText: "No room" })).toHaveCount(0);
  });
  expect(name).toMatch(/^two-summits-2026-01-06-countries\.svg$/);
  const svg = bytes.toString("utf8");
  expect(svg).toContain(">Drawn for the third form.</text>");
  expect(svg).toContain(">In a Chinese state media interview");
  expect(svg.match(/>sentence \d+</g)?.length).toBeGreaterThan(4);
  expect(svg).toContain("<dc:title>South Korea&#39;s president meets Xi Jinping in Beijing</dc:title>");
});

test("only what is chosen, with its neighbours", async ({ page }) => {
  await openApp(page, "show=actor:TWN");
  const { bytes } = await savePicture(page, "Save SVG", async (dialog) => {
    await dialog.getByLabel("What is drawn").selectOption("selection");
  });
  const svg = bytes.toString("utf8");
  for (const name of ["Taiwan", "China", "Japan"]) expect(svg).toContain(`>${name}</text>`);
  for (const name of ["North Korea", "United States"]) expect(svg).not.toContain(`>${name}</text>`);
});

/** Every n-th pixel of a PNG as red, green, blue, alpha, read by the browser. */
const sample = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const pixels: number[][] = [];
    for (let i = 0; i < data.length; i += 4 * 7) pixels.push([...data.slice(i, i + 4)]);
    return pixels;
  }, png.toString("base64"));

test("in black and white there is no colour, and without background there is none", async ({ page }) => {
  await openApp(page);
  const small = (theme: string) => async (dialog: Locator) => {
    await dialog.getByLabel("Colours").selectOption(theme);
    await chooseSize(dialog, 900, 600);
  };
  const print = await sample(page, (await savePicture(page, "Save PNG", small("print"))).bytes);
  expect(print.filter(([r, g, b]) => r !== g || g !== b)).toEqual([]);
  expect(print.filter(([r = 255]) => r < 40).length).toBeGreaterThan(300);
  const clear = await sample(page, (await savePicture(page, "Save PNG", small("transparent"))).bytes);
  expect(clear[0]?.[3]).toBe(0);
  expect(clear.at(-1)?.[3]).toBe(0);
  expect(clear.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThan(1000);
});

test("a poster of 16384 × 9216 is drawn, whole", async ({ page }) => {
  await openApp(page, "dossier=july-crisis&view=actors");
  const { bytes } = await savePicture(page, "Save PNG", async (dialog) => {
    await dialog.getByLabel("Size", { exact: true }).selectOption("poster");
  });
  expect(sizeOf(bytes)).toEqual([16_384, 9216]);
  expect(bytes.subarray(-8).toString("latin1")).toContain("IEND");
  expect(bytes.length).toBeGreaterThan(1_000_000);
});

test("what was chosen is remembered; a title is not carried to another article", async ({ page }) => {
  await openApp(page);
  const dialog = await openDialog(page);
  await dialog.getByLabel("Size", { exact: true }).selectOption("a4-portrait");
  await dialog.getByLabel("Legend").uncheck();
  await dialog.getByLabel("Title", { exact: true }).fill("Mine");
  await dialog.getByRole("button", { name: "Close" }).click();
  await openDialog(page);
  await expect(dialog.getByLabel("Title", { exact: true })).toHaveValue("Mine");
  await page.goto("/#dossier=aukus");
  await page.reload();
  await settled(page);
  await openDialog(page);
  await expect(dialog.getByLabel("Size", { exact: true })).toHaveValue("a4-portrait");
  await expect(dialog.getByLabel("Legend")).not.toBeChecked();
  await expect(dialog.getByLabel("Title", { exact: true })).not.toHaveValue("Mine");
});

test("picture and alternative text go onto the clipboard; where the browser refuses, it is told", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openApp(page);
  const dialog = await openDialog(page);
  await chooseSize(dialog, 800, 600);
  await dialog.getByRole("button", { name: "Copy picture" }).click();
  await expect(dialog.getByText("The picture is copied.")).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("image/png");
    const image = blob && (await createImageBitmap(blob));
    return [image?.width, image?.height];
  });
  expect(copied).toEqual([800, 600]);
  await dialog.getByText("Alternative text").click();
  await dialog.getByRole("button", { name: "Copy this text" }).click();
  await expect(dialog.getByText("The alternative text is copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^A network of 6 actors from .*relations? of tension/s,
  );
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error("not allowed here"));
  });
  await dialog.getByRole("button", { name: "Copy picture" }).click();
  await expect(dialog.getByText("did not let the picture onto the clipboard (not allowed here)")).toBeVisible();
});

/**
 * How far the figure may be from the stage: mean and worst of squares of 20 pixels, as shares of full contrast. Measured: 0.0018 to
 * 0.0024 and 0.047 to 0.054; smoothed edges, and letters set a fraction of a pixel apart. One disc moved by 12 pixels gives 0.42 at worst.
 */
const SQUARE = 20;
const MOST = { mean: 0.006, worst: 0.12 };

/** What the dialog must be told so that its figure is the stage and nothing else. */
const asShown = (width: number, height: number) => async (dialog: Locator) => {
  await dialog.getByLabel("What is drawn").selectOption("view");
  await chooseSize(dialog, width, height);
  await strip(dialog);
};

async function sizeOfStage(page: Page): Promise<[number, number]> {
  const { width = 0, height = 0 } = (await page.locator(".stage").boundingBox()) ?? {};
  return [Math.round(width), Math.round(height)];
}

async function shootStage(page: Page) {
  await page.mouse.move(2, 2);
  await settled(page);
  // What was saved is no longer told over the stage.
  await expect(page.getByText("Saved as")).toHaveCount(0);
  return pixelsOfPng(await page.locator(".stage").screenshot());
}

for (const address of ["", "view=actors", "dossier=july-crisis&view=actors", "dossier=saudi-iran"])
  test(`the figure of what the stage shows looks like the stage: ${address || "at first"}`, async ({ page }) => {
    await openApp(page, address);
    const stage = await shootStage(page);
    const { bytes } = await savePicture(page, "Save PNG", asShown(...(await sizeOfStage(page))));
    const figure = pixelsOfPng(bytes);
    expect([figure.width, figure.height]).toEqual([stage.width, stage.height]);
    const { mean, worst } = distance(stage, figure, SQUARE);
    expect(mean).toBeLessThan(MOST.mean);
    expect(worst).toBeLessThan(MOST.worst);
  });

test("the measure by which figure and stage are compared notices one disc that is moved by 12 pixels", async ({ page }) => {
  await openApp(page);
  /** Drags Taiwan, which is found by its letters in the figure. */
  const drag = async (svg: string, dx: number, dy: number) => {
    const [, across, down] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const [, x, y] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>TWN</.exec(svg) ?? [];
    const box = await page.locator(".stage").boundingBox();
    if (!box) throw new Error("There is no stage.");
    const at = { x: box.x + (Number(x) / Number(across)) * box.width, y: box.y + (Number(y) / Number(down)) * box.height };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + dx / 2, at.y + dy / 2, { steps: 3 });
    await page.mouse.move(at.x + dx, at.y + dy, { steps: 3 });
    await page.mouse.up();
  };
  const save = async () => (await savePicture(page, "Save SVG", asShown(...(await sizeOfStage(page))))).bytes.toString();
  // The first time brings a button that makes the stage a little smaller.
  await drag(await save(), 20, 0);
  const stage = await shootStage(page);
  await drag(await save(), 9, 8);
  expect(distance(await shootStage(page), stage, SQUARE).worst).toBeGreaterThan(2 * MOST.worst);
});
