/** A short piece of a relation's line, as stage and figure draw it. */
import type { Relation } from "../core/model.ts";
import { useWorld } from "./world.tsx";

const LENGTH = 56;
const HEIGHT = 14;

export function LineSample({ relation }: { relation: Relation }) {
  const { session } = useWorld();
  const look = session.relationLooks.value.get(relation.id);
  if (!look || relation.weight === 0) return null;
  const line = { x1: 0, x2: LENGTH, y1: HEIGHT / 2, y2: HEIGHT / 2 };
  const width = Math.min(HEIGHT, look.width);
  return (
    <svg class="line-sample" width={LENGTH} height={HEIGHT} viewBox={`0 0 ${LENGTH} ${HEIGHT}`} aria-hidden="true">
      <line {...line} stroke={look.colour} stroke-width={width} stroke-dasharray={look.dash?.join(" ")} />
      {look.hollow && <line {...line} stroke={session.theme.value.paper} stroke-width={Math.max(1, width - 3)} />}
    </svg>
  );
}
