/** Moves discs from where they are to where they belong, matched by id; interrupted at any time without a jump. */

/** A disc on its way, in design units, y downwards. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export type Poses = ReadonlyMap<string, Pose>;

export interface Motion {
  readonly poses: Poses;
  /** Where everything will stand. */
  readonly targets: Poses;
  readonly isMoving: boolean;
  /** Sends everything to new poses; who is new grows at its place, who is gone is gone at once. */
  to(targets: Poses, milliseconds: number): void;
  /** Puts one disc somewhere now, as a hand does. */
  put(id: string, pose: Pose): void;
  stop(): void;
}

/** Slow, fast, slow: 0…1 → 0…1. */
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Everything on its way at `t`, 0 … 1; who has no beginning grows at its end. */
export function posesBetween(from: Poses, to: Poses, t: number): Poses {
  const share = ease(Math.min(1, Math.max(0, t)));
  return new Map(
    [...to].map(([id, end]) => {
      const start = from.get(id) ?? { ...end, r: 0 };
      const between = (p: number, q: number) => p + (q - p) * share;
      return [id, share === 1 ? end : { x: between(start.x, end.x), y: between(start.y, end.y), r: between(start.r, end.r) }];
    }),
  );
}

/** The outer world of a motion. */
export interface Clock {
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Calls back before the next picture. */
  nextFrame(callback: () => void): number;
  cancelFrame(frame: number): void;
}

/** @param changed called whenever poses have changed */
export function createMotion(clock: Clock, changed: () => void): Motion {
  let poses: Poses = new Map();
  let targets: Poses = poses;
  let frame: number | null = null;

  const stop = () => {
    if (frame !== null) clock.cancelFrame(frame);
    frame = null;
  };
  return {
    get poses() {
      return poses;
    },
    get targets() {
      return targets;
    },
    get isMoving() {
      return frame !== null;
    },
    to(wanted, milliseconds) {
      stop();
      targets = wanted;
      const from = poses;
      const start = clock.now();
      const step = () => {
        const t = milliseconds > 0 ? (clock.now() - start) / milliseconds : 1;
        poses = posesBetween(from, targets, t);
        frame = t < 1 ? clock.nextFrame(step) : null;
        changed();
      };
      step();
    },
    put(id, pose) {
      if (frame !== null) {
        stop();
        poses = targets;
      }
      poses = new Map(poses).set(id, pose);
      targets = poses;
      changed();
    },
    stop,
  };
}
