/** The address: what is shown goes into it and comes back; what is broken is ignored. */
import { describe, expect, test } from "vitest";
import { openDocument, select, showView } from "../../src/session/actions.ts";
import { addressOf, dossierIn, followAddress } from "../../src/session/address.ts";
import { createSession } from "../../src/session/session.ts";
import { LIBRARY } from "../library.ts";

function openSession() {
  const session = createSession();
  const dossier = LIBRARY.get("lee-xi-beijing");
  if (dossier) openDocument(session, { name: "lee-xi-beijing", dossier });
  return session;
}

test("a fresh view needs nothing but the dossier", () => {
  expect(addressOf(openSession())).toBe("dossier=lee-xi-beijing");
});

test("view, selection, replay and filter come back", () => {
  const session = openSession();
  showView(session, "actors");
  select(session, { kind: "relation", id: "lee-jae-myung~xi-jinping~cooperation" });
  session.until.value = { article: "a1", sentence: 7 };
  session.filter.value = {
    ...session.filter.value,
    withoutStatuses: new Set(["past"]),
    withoutTypes: new Set(["AID"]),
    minimumWeight: 1.5,
  };
  const address = addressOf(session);
  const other = openSession();
  followAddress(other, address);
  expect(addressOf(other)).toBe(address);
  expect(other.filter.value).toEqual(session.filter.value);
  expect(dossierIn(address)).toBe("lee-xi-beijing");
});

describe("a broken address shows the overview", () => {
  test.each([
    "show=relation:NO~WHERE~tension",
    "show=actor:XXX",
    "until=a1:999",
    "until=a9:1",
    "show=sentence:a1:x",
    "from=-3",
    "view=%E0%A4%A",
    "without=HUG",
    "show",
    "&&=&",
  ])("%s", (address) => {
    const session = openSession();
    followAddress(session, address);
    expect(addressOf(session)).toBe("dossier=lee-xi-beijing");
  });
});
