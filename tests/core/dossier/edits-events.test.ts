/** Edits of events, one by one: what they make, what they are called, and when they refuse. */
import { describe, expect, test } from "vitest";
import { PROPOSAL_THRESHOLD } from "../../../src/core/codebook.ts";
import { type Edit, EditError } from "../../../src/core/dossier/edit.ts";
import {
  acceptAbove,
  acceptEvent,
  addEvent,
  changeEvent,
  reattachEvidence,
  rejectEvent,
  removeEvent,
  removeEvidence,
} from "../../../src/core/dossier/edits-events.ts";
import { standingOf } from "../../../src/core/dossier/standing.ts";
import type { Dossier, Event } from "../../../src/core/model.ts";
import { THRESHOLD } from "../../../src/core/read/confidence.ts";
import { filterEvents, NO_FILTER } from "../../../src/core/weave/filter.ts";
import { dossierOf } from "../../arbitrary.ts";

const at = (sentence: number) => ({ article: "a1", start: sentence * 10, end: sentence * 10 + 9 });

const proposal: Omit<Event, "id"> = {
  source: "AAA",
  target: "BBB",
  type: "ACCUSE",
  status: "actual",
  evidence: [at(0)],
  by: "program",
  confidence: 0.8,
  reason: { article: "a1", source: [0, 2], cue: [3, 5], entry: "condemn", roles: "active", status: "plain" },
};
const byHand: Omit<Event, "id"> = { ...proposal, by: "person", decision: "accepted", confidence: undefined, reason: undefined };
const doubtful: Omit<Event, "id"> = { ...proposal, confidence: 0.2, evidence: [at(1)] };

/** e1 is a proposal, e2 made by hand, e3 a proposal that the program itself doubts. */
const dossier: Dossier = dossierOf([proposal, JSON.parse(JSON.stringify(byHand)) as Event, doubtful]);
const after = (edit: Edit, id: string) => edit(dossier).dossier.events.find((event) => event.id === id);

test("a new event is the person's, accepted, and tells its id", () => {
  const {
    dossier: next,
    name,
    made,
  } = addEvent({ source: "ann", target: "bob", type: "CONSULT", status: "actual", mutual: true, evidence: [at(2)] })(dossier);
  expect(name).toBe("Add: Ann A. and Bob B. meet");
  expect(made).toBe("e4");
  expect(next.events.at(-1)).toEqual({
    id: "e4",
    source: "ann",
    target: "bob",
    type: "CONSULT",
    status: "actual",
    mutual: true,
    evidence: [at(2)],
    by: "person",
    decision: "accepted",
  });
  expect(next.articles).toBe(dossier.articles);
  expect(next.events[0]).toBe(dossier.events[0]);
});

describe("a person's change", () => {
  test("makes the event the person's and keeps what the program had proposed", () => {
    const { dossier: next, name } = changeEvent("e1", { target: "CCC", type: "THREATEN" })(dossier);
    expect(name).toBe("Change: Aland criticises Beland → Aland threatens Celand");
    expect(next.events[0]).toEqual({
      id: "e1",
      source: "AAA",
      target: "CCC",
      type: "THREATEN",
      status: "actual",
      evidence: [at(0)],
      by: "person",
      decision: "accepted",
      reason: { article: "a1", source: [0, 2], status: "plain" },
      proposed: { source: "AAA", target: "BBB", type: "ACCUSE", status: "actual", evidence: [at(0)] },
    });
  });

  test("made twice still remembers the program's first proposal", () => {
    const once = changeEvent("e1", { type: "THREATEN" })(dossier).dossier;
    const twice = changeEvent("e1", { status: "possible", mutual: true })(once).dossier;
    expect(twice.events[0]).toMatchObject({ status: "possible", mutual: true, proposed: { type: "ACCUSE", status: "actual" } });
  });

  test("to what it is already changes nothing", () => {
    const edited = changeEvent("e1", { type: "ACCUSE", mutual: false, evidence: [at(0)] })(dossier);
    expect(edited.dossier).toBe(dossier);
  });

  test("to other evidence gives up the words that stood in the old", () => {
    expect(after(changeEvent("e1", { evidence: [at(3)] }), "e1")?.reason).toEqual({
      article: "a1",
      roles: "active",
      status: "plain",
    });
  });
});

test.each([
  ["accept", acceptEvent("e1"), "Accept: Aland criticises Beland", { by: "program", decision: "accepted", confidence: 0.8 }],
  ["reject", rejectEvent("e1"), "Reject: Aland criticises Beland", { by: "program", decision: "rejected", confidence: 0.8 }],
] as const)("%s keeps who coded it", (_, edit, name, fields) => {
  expect(edit(dossier).name).toBe(name);
  expect(after(edit, "e1")).toMatchObject(fields);
});

test.each([
  [0, ["e1", "e3"], "Accept 2 proposals at least 0% sure"],
  [0.8, ["e1"], "Accept 1 proposal at least 80% sure"],
  [0.81, [], "Accept 0 proposals at least 81% sure"],
])("accepting all at least %d sure accepts %j", (confidence, ids, name) => {
  const edited = acceptAbove(confidence)(dossier);
  expect(edited.name).toBe(name);
  const accepted = edited.dossier.events.filter((event) => event.by === "program" && event.decision === "accepted");
  expect(accepted.map((event) => event.id)).toEqual(ids);
  expect(edited.dossier === dossier).toBe(ids.length === 0);
});

test("lost evidence is put onto another sentence, or taken away", () => {
  const lost = { ...at(1), lost: "Gone words." };
  const hurt: Dossier = { ...dossier, events: [{ ...proposal, id: "e1", evidence: [at(0), lost] }] };
  expect(reattachEvidence("e1", 1, at(4))(hurt).dossier.events[0]).toMatchObject({ evidence: [at(0), at(4)], by: "person" });
  expect(removeEvidence("e1", 1)(hurt).dossier.events[0]?.evidence).toEqual([at(0)]);
  expect(removeEvidence("e1", 1)(hurt).name).toBe("Remove a sentence from: Aland criticises Beland");
});

describe("an edit that cannot apply says why", () => {
  const fields = { source: "AAA", target: "BBB", type: "AID", status: "actual", evidence: [at(0)] } as const;
  test.each<[string, Edit, RegExp]>([
    ["an unknown event", acceptEvent("e99"), /no event e99/],
    ["an unknown actor", addEvent({ ...fields, target: "ZZZ", evidence: [at(0)] }), /no actor ZZZ/],
    ["an actor toward itself", changeEvent("e1", { target: "AAA" }), /two different actors/],
    ["no evidence", addEvent({ ...fields, evidence: [] }), /at least one sentence/],
    ["half a sentence", addEvent({ ...fields, evidence: [{ article: "a1", start: 0, end: 5 }] }), /whole sentences/],
    ["an unknown article", addEvent({ ...fields, evidence: [{ article: "a9", start: 0, end: 9 }] }), /no article a9/],
    ["the only sentence taken away", removeEvidence("e1", 0), /only sentence/],
    ["a sentence that is not there", reattachEvidence("e1", 3, at(0)), /no sentence number 4/],
    ["a proposal removed", removeEvent("e1"), /Reject it instead/],
    ["a changed proposal removed", (d) => removeEvent("e1")(changeEvent("e1", { type: "AID" })(d).dossier), /Reject it instead/],
    ["more than sure", acceptAbove(90), /from 0 to 1/],
  ])("%s", (_, edit, words) => {
    const before = JSON.stringify(dossier);
    expect(() => edit(dossier)).toThrow(EditError);
    expect(() => edit(dossier)).toThrow(words);
    expect(JSON.stringify(dossier)).toBe(before);
  });
});

test("an event by hand can be removed", () => {
  const { dossier: next, name } = removeEvent("e2")(dossier);
  expect(next.events.map((event) => event.id)).toEqual(["e1", "e3"]);
  expect(name).toBe("Remove: Aland criticises Beland");
});

describe("standing", () => {
  test.each<[string, Partial<Event>, ReturnType<typeof standingOf>, boolean]>([
    ["by a person", { by: "person", confidence: undefined }, "accepted", true],
    ["by nobody named", { by: undefined, confidence: 0.1 }, "accepted", true],
    ["a sure proposal", { confidence: 0.9 }, "unchecked", true],
    ["a proposal just sure enough", { confidence: PROPOSAL_THRESHOLD }, "unchecked", true],
    ["a doubtful proposal", { confidence: PROPOSAL_THRESHOLD - 0.01 }, "doubtful", false],
    ["a doubtful proposal, accepted", { confidence: 0.01, decision: "accepted" }, "accepted", true],
    ["a sure proposal, rejected", { confidence: 0.99, decision: "rejected" }, "rejected", false],
  ])("%s", (_, change, standing, isEdge) => {
    const event = { ...proposal, id: "e1", ...change };
    expect(standingOf(event)).toBe(standing);
    expect(filterEvents({ ...dossier, events: [event] }, NO_FILTER)).toHaveLength(isEdge ? 1 : 0);
  });

  test("the coder and the dossier doubt below the same threshold", () => {
    expect(PROPOSAL_THRESHOLD).toBe(THRESHOLD);
  });
});
