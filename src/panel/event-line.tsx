/** An event in plain words: who does what to whom, how real, and the field's code beside it. */

import { STATUS_FACTOR } from "../core/codebook.ts";
import type { Event } from "../core/model.ts";
import { TYPE_WORDS } from "../core/type-words.ts";
import { STATUS_MEANS, STATUS_WORDS } from "../look/words.ts";
import { useNames } from "./names.ts";
import { WORDING } from "./wording.ts";

export function EventLine({ event }: { event: Event }) {
  const nameOf = useNames();
  const words = TYPE_WORDS[event.type];
  const lost = event.evidence.flatMap((piece) => piece.lost ?? []);
  const others = (event.types ?? []).filter((type) => type !== event.type);
  const remark = [
    others.length > 0 && WORDING.orAs(others.map((type) => `“${TYPE_WORDS[type].verb}”`).join(" or ")),
    event.optional && WORDING.doubtful,
    event.by === "program" && event.confidence !== undefined && WORDING.byProgram(`${Math.round(event.confidence * 100)}%`),
  ].filter(Boolean);
  return (
    <li class={`event ${event.status}`}>
      <span class="event-who">
        {nameOf(event.source)} <span aria-hidden="true">{event.mutual ? "↔" : "→"}</span>
        <span class="unseen">{event.mutual ? "and" : "toward"}</span> {nameOf(event.target)}
      </span>{" "}
      <span class="event-what" title={words.means}>
        {event.mutual ? words.together : words.verb}
      </span>
      <span class="tag" title={STATUS_MEANS[event.status]}>
        {STATUS_WORDS[event.status]}
        {STATUS_FACTOR[event.status] === 0 && `, ${WORDING.notCounted}`}
      </span>
      <code class="code">{event.type}</code>
      {lost.map((words) => (
        <span key={words} class="event-remark lost">
          {WORDING.correct.lost} “{words}”
        </span>
      ))}
      {remark.length > 0 && <span class="event-remark">{remark.join("; ")}</span>}
    </li>
  );
}
