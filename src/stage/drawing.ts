/** What stands on the stage now: the session's network with poses and shapes, and the graph that sigma draws from it. */
import { untracked } from "@preact/signals-core";
import { MultiUndirectedGraph } from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Network } from "../core/weave/network.ts";
import type { ActorLook } from "../look/actor.ts";
import type { RelationLook } from "../look/relation.ts";
import type { Session } from "../session/session.ts";
import type { DiscPaint } from "./disc-program.ts";
import type { FlagShelf } from "./flags.ts";
import { createMotion, type Motion, type Pose } from "./motion.ts";
import { isActorLit, isEdgeLit, paintDisc, paintRelation, paintTie } from "./paint.ts";
import { isCrowded, type Shape, shapeEdges } from "./shape.ts";

/** What sigma draws: positions and programs only; colours and sizes come from the reducers. */
export type StageGraph = MultiUndirectedGraph<{ x: number; y: number; type: string }, { type: string }>;

export interface Drawing {
  readonly graph: StageGraph;
  readonly motion: Motion;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly network: Network;
  readonly actorLooks: ReadonlyMap<string, ActorLook>;
  /** Takes network, looks and places over from the session and sends the discs to their places. */
  follow(milliseconds: number): void;
  reduceNode(id: string, data: object): Partial<NodeDisplayData>;
  reduceEdge(id: string, data: object): Partial<EdgeDisplayData>;
}

/** @param changed called when anything has moved; `isNew` where `graph` is another one than before */
export function createDrawing(session: Session, flags: FlagShelf, changed: (isNew: boolean) => void): Drawing {
  let network = session.network.peek();
  let actorLooks: ReadonlyMap<string, ActorLook> = new Map();
  let relationLooks: ReadonlyMap<string, RelationLook> = new Map();
  let shapes: ReadonlyMap<string, Shape> = new Map();
  let graph: StageGraph = new MultiUndirectedGraph();
  let isStale = true;

  const motion = createMotion(
    {
      now: () => performance.now(),
      nextFrame: (callback) => requestAnimationFrame(callback),
      cancelFrame: (frame) => cancelAnimationFrame(frame),
    },
    () => {
      shapes = shapeEdges(network, relationLooks, motion.poses);
      const wasStale = isStale;
      if (isStale) graph = createGraph();
      else graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...standing(id) }), { attributes: ["x", "y"] });
      isStale = false;
      changed(wasStale);
    },
  );

  function standing(id: string): { x: number; y: number } {
    const { x, y } = motion.poses.get(id) ?? { x: 0, y: 0 };
    return { x, y: -y };
  }

  function createGraph(): StageGraph {
    const fresh: StageGraph = new MultiUndirectedGraph();
    for (const id of motion.poses.keys())
      fresh.addNode(id, { ...standing(id), type: actorLooks.get(id)?.flag === undefined ? "disc" : "flag" });
    const type = isCrowded(network) ? "line" : "curve";
    network.forEachEdge((id, _, source, target) => {
      if (fresh.hasNode(source) && fresh.hasNode(target)) fresh.addEdgeWithKey(id, source, target, { type });
    });
    return fresh;
  }

  return {
    motion,
    get graph() {
      return graph;
    },
    get shapes() {
      return shapes;
    },
    get network() {
      return network;
    },
    get actorLooks() {
      return actorLooks;
    },
    follow(milliseconds) {
      const places = session.places.value;
      network = session.network.value;
      actorLooks = session.actorLooks.value;
      relationLooks = session.relationLooks.value;
      isStale = true;
      const targets = new Map<string, Pose>();
      for (const [id, { radius }] of actorLooks) {
        const place = places.get(id);
        if (place) targets.set(id, { ...place, r: radius });
      }
      const isOther = ![...targets.keys()].some((id) => motion.poses.has(id));
      const isStill = [...targets].every(([id, { x, y, r }]) => {
        const pose = motion.poses.get(id);
        return pose?.x === x && pose.y === y && pose.r === r;
      });
      untracked(() => motion.to(targets, isOther || isStill ? 0 : milliseconds));
    },
    reduceNode(id, data) {
      const look = actorLooks.get(id);
      const pose = motion.poses.get(id);
      if (!look || !pose || !network.hasNode(id)) return { ...data, hidden: true };
      const isLit = isActorLit(session.lit.peek(), id);
      const { kind } = network.getNodeAttribute(id, "actor");
      const paint: DiscPaint = {
        ...paintDisc(kind, look, pose.r, session.theme.peek(), isLit),
        image: look.flag && flags.ready(look.flag),
      };
      return { ...data, ...paint, zIndex: isLit ? 1 : 0 };
    },
    reduceEdge(id, data) {
      const shape = shapes.get(id);
      if (!shape || !network.hasEdge(id)) return { ...data, hidden: true };
      const look = relationLooks.get(id);
      const theme = session.theme.peek();
      const isLit = isEdgeLit(session.lit.peek(), id, network.extremities(id), !look);
      const paint = look ? paintRelation(look, shape, theme, isLit) : paintTie(shape, theme, isLit);
      // Ties below, then the thick before the thin, and what is lit above all.
      return { ...data, ...paint, size: shape.width, zIndex: (isLit ? 1000 : 0) - (look ? shape.width : 500) };
    },
  };
}
