/** An actor's disc beside its name, as the stage draws it. */
import type { Actor } from "../core/model.ts";
import { lookOfActor } from "../look/actor.ts";
import { useWorld } from "./world.tsx";

const RADIUS = 22;

export function ActorDisc({ actor }: { actor: Actor }) {
  const { session, flag } = useWorld();
  const look = lookOfActor(actor, 0, 1);
  const theme = session.theme.value;
  if (look.flag) return <img class="disc" src={flag(look.flag)} alt="" width={2 * RADIUS} height={2 * RADIUS} />;
  const isLeader = actor.kind === "leader";
  return (
    <svg width={2 * RADIUS} height={2 * RADIUS} aria-hidden="true">
      <circle
        cx={RADIUS}
        cy={RADIUS}
        r={RADIUS - 1.5}
        fill={isLeader ? theme.paper : look.colour}
        stroke={look.colour}
        stroke-width="3"
      />
      <text
        x={RADIUS}
        y={RADIUS}
        dy="0.35em"
        text-anchor="middle"
        class="disc-letters"
        font-size={look.letters.length > 3 ? 11 : 14}
        fill={isLeader ? theme.ink : "#ffffff"}
      >
        {look.letters}
      </text>
    </svg>
  );
}
