/** The legend on the stage: what the lines mean, only those that occur. */
import { UNCHECKED } from "../look/signs.ts";
import { lineColour } from "../look/theme.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function Legend() {
  const { session } = useWorld();
  const theme = session.theme.value;
  const drawn = session.allRelations.value.filter((relation) => relation.weight > 0);
  const has = (status: string) => drawn.some((relation) => relation.status === status);
  if (drawn.length === 0) return null;
  return (
    <ul class="legend">
      <li>
        <Line colour={theme.polarity.cooperation.line} /> {WORDING.legend.cooperation}
      </li>
      <li>
        <Line colour={theme.polarity.tension.line} dashed /> {WORDING.legend.tension}
      </li>
      {(has("intended") || has("possible")) && (
        <li>
          <Line colour={lineColour(theme, "cooperation", "intended")} />
          <Line colour={lineColour(theme, "tension", "intended")} dashed /> {WORDING.legend.planned}
        </li>
      )}
      {has("past") && (
        <li>
          <Line colour={theme.quiet} hollow={theme.paper} /> {WORDING.legend.past}
        </li>
      )}
      {[...session.relationLooks.value.values()].some((look) => look.unchecked) && (
        <li>
          <b>{UNCHECKED.sign}</b> {WORDING.legend.unchecked}
        </li>
      )}
      <li>{WORDING.legend.width}</li>
      {drawn.some((relation) => relation.direction !== "both") && <li>{WORDING.legend.arrow}</li>}
    </ul>
  );
}

function Line({ colour, dashed, hollow }: { colour: string; dashed?: boolean; hollow?: string }) {
  return (
    <svg width="28" height="10" aria-hidden="true">
      <line
        x1="0"
        x2="28"
        y1="5"
        y2="5"
        stroke={colour}
        stroke-width={hollow ? 6 : 4}
        stroke-dasharray={dashed ? "7 5" : undefined}
      />
      {hollow && <line x1="0" x2="28" y1="5" y2="5" stroke={hollow} stroke-width="3" />}
    </svg>
  );
}
