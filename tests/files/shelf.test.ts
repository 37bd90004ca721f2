/** The shelf: what is saved comes back, and no save overwrites another's. */
import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { openShelf, ShelfConflict, ShelfError } from "../../src/files/shelf.ts";
import { dossierOf } from "../arbitrary.ts";

let shelves = 0;
const newShelf = () => openShelf(`test-${++shelves}`);
const dossier = dossierOf([]);

describe("the shelf", () => {
  test("gives back what was saved, newest first", async () => {
    const shelf = await newShelf();
    await shelf.save("x", dossier, 0, 1000);
    await shelf.save("y", { ...dossier, title: "Second" }, 0, 2000);
    expect((await shelf.list()).map((entry) => entry.title)).toEqual(["Second", "Random"]);
    expect((await shelf.load("x")).dossier).toEqual(dossier);
  });

  test("a save on an older revision is refused, and what stands there stays", async () => {
    const shelf = await newShelf();
    const first = await shelf.save("x", dossier, 0, 1);
    const second = await shelf.save("x", { ...dossier, title: "From the other tab" }, first.revision, 2);
    await expect(shelf.save("x", { ...dossier, title: "Late" }, first.revision, 3)).rejects.toBeInstanceOf(ShelfConflict);
    const { entry, dossier: stored } = await shelf.load("x");
    expect(stored.title).toBe("From the other tab");
    expect(entry.revision).toBe(second.revision);
  });

  test("of two saves at once on one revision exactly one is taken", async () => {
    const shelf = await newShelf();
    const results = await Promise.allSettled([
      shelf.save("x", dossier, 0, 1),
      shelf.save("x", { ...dossier, title: "Other" }, 0, 1),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("what is removed comes back from the hand that removed it", async () => {
    const shelf = await newShelf();
    await shelf.save("x", dossier, 0, 1);
    const removed = await shelf.remove("x");
    expect(await shelf.list()).toEqual([]);
    await shelf.save("x", removed.dossier, 0, 2);
    expect((await shelf.load("x")).dossier).toEqual(dossier);
  });

  test("a dossier that is gone, or damaged, is told and not opened", async () => {
    const shelf = await newShelf();
    await expect(shelf.load("none")).rejects.toBeInstanceOf(ShelfError);
    await shelf.save("x", { ...dossier, entente: 7 } as never, 0, 1);
    await expect(shelf.load("x")).rejects.toThrow(/damaged/);
  });
});
