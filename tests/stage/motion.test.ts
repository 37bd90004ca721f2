/** Discs on their way: they arrive exactly, may be interrupted, and who is new grows at its place. */
import { expect, test } from "vitest";
import { createMotion, posesBetween } from "../../src/stage/motion.ts";

const HERE = { x: 0, y: 0, r: 10 };
const THERE = { x: 100, y: -50, r: 30 };

/** A clock that a test turns by hand. */
function createClock() {
  let time = 0;
  let waiting: (() => void) | null = null;
  return {
    now: () => time,
    nextFrame(callback: () => void) {
      waiting = callback;
      return 1;
    },
    cancelFrame() {
      waiting = null;
    },
    turn(milliseconds: number) {
      time += milliseconds;
      const callback = waiting;
      waiting = null;
      callback?.();
    },
    get isWaiting() {
      return waiting !== null;
    },
  };
}

test.each([
  ["at the beginning", 0, { x: 0, y: 0, r: 10 }],
  ["half-way", 0.5, { x: 50, y: -25, r: 20 }],
  ["at the end", 1, THERE],
  ["after the end", 7, THERE],
])("%s", (_, t, pose) => {
  expect(posesBetween(new Map([["A", HERE]]), new Map([["A", THERE]]), t).get("A")).toEqual(pose);
});

test("who is new grows at its place, who is gone is gone at once", () => {
  const poses = posesBetween(new Map([["A", HERE]]), new Map([["B", THERE]]), 0.5);
  expect([...poses]).toEqual([["B", { x: 100, y: -50, r: 15 }]]);
});

test("without time everything is there at once", () => {
  const clock = createClock();
  const motion = createMotion(clock, () => {});
  motion.to(new Map([["A", THERE]]), 0);
  expect(motion.poses.get("A")).toEqual(THERE);
  expect(motion.isMoving).toBe(false);
});

test("an interrupted way goes on from where it was", () => {
  const clock = createClock();
  const motion = createMotion(clock, () => {});
  motion.to(new Map([["A", HERE]]), 0);
  motion.to(new Map([["A", THERE]]), 400);
  clock.turn(200);
  expect(motion.poses.get("A")?.x).toBeCloseTo(50);
  motion.to(new Map([["A", HERE]]), 400);
  expect(motion.poses.get("A")?.x).toBeCloseTo(50);
  clock.turn(400);
  expect(motion.poses.get("A")).toEqual(HERE);
  expect(clock.isWaiting).toBe(false);
});

test("a hand that takes one disc sets all others down where they were going", () => {
  const clock = createClock();
  const motion = createMotion(clock, () => {});
  motion.to(
    new Map([
      ["A", HERE],
      ["B", HERE],
    ]),
    0,
  );
  motion.to(
    new Map([
      ["A", THERE],
      ["B", THERE],
    ]),
    400,
  );
  clock.turn(100);
  motion.put("A", HERE);
  expect([motion.poses.get("A"), motion.poses.get("B"), motion.isMoving]).toEqual([HERE, THERE, false]);
});
