/** An actor: its partners in a diverging bar chart, tension to the left, cooperation to the right; each bar opens its relation. */
import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { ComponentType } from "preact";
import type { Polarity } from "../core/codebook.ts";
import type { Actor, Relation } from "../core/model.ts";
import { KIND_WORDS, POLARITY_WORDS, weightInWords } from "../look/words.ts";
import { select } from "../session/actions.ts";
import { ActorDisc } from "./actor-disc.tsx";
import { lights } from "./lights.ts";
import { useNames } from "./names.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

interface Partner {
  readonly id: string;
  readonly relations: Partial<Record<Polarity, Relation>>;
}

/** Width of one side of the chart, as a share of its cell in percent. */
const SIDE = 100;

/** @param Foot what stands under the partners */
export function ActorSheet({ id, Foot }: { id: string; Foot?: ComponentType<{ actor: Actor }> | undefined }) {
  const { session } = useWorld();
  const nameOf = useNames();
  const actor = session.actors.value.get(id);
  if (!actor) return null;
  const partners = partnersOf(id, session.relations.value);
  const heaviest = max(partners, (partner) => Math.max(...weightsOf(partner))) ?? 1;
  const share = scaleLinear().domain([0, heaviest]).range([0, SIDE]);
  const about = actor.kind === "leader" ? WORDING.leaderOf(nameOf(actor.country)) : KIND_WORDS[actor.kind][0];
  return (
    <>
      <div class="sheet-head">
        <ActorDisc actor={actor} />
        <div>
          <h2 class="words">{actor.name}</h2>
          <p class="byline">{about}</p>
        </div>
      </div>
      {partners.length === 0 ? (
        <p>{WORDING.noPartners}</p>
      ) : (
        <table class="partners">
          <caption class="unseen">
            {WORDING.partners}: {actor.name}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="unseen">
                {WORDING.partners}
              </th>
              <th scope="col" class="tension-text">
                {WORDING.partnersAxis.tension}
              </th>
              <th scope="col" class="cooperation-text">
                {WORDING.partnersAxis.cooperation}
              </th>
            </tr>
          </thead>
          <tbody>
            {partners.map((partner) => (
              <tr key={partner.id}>
                <th scope="row">
                  <button
                    type="button"
                    class="partner words"
                    onClick={() => select(session, { kind: "actor", id: partner.id })}
                    {...lights(session, { kind: "actor", id: partner.id })}
                  >
                    {nameOf(partner.id)}
                  </button>
                </th>
                {(["tension", "cooperation"] as const).map((polarity) => (
                  <td key={polarity} class={`side ${polarity}`}>
                    <Bar relation={partner.relations[polarity]} partner={nameOf(partner.id)} share={share} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {Foot && <Foot key={actor.id} actor={actor} />}
    </>
  );
}

function Bar({
  relation,
  partner,
  share,
}: {
  relation: Relation | undefined;
  partner: string;
  share: (weight: number) => number;
}) {
  const { session } = useWorld();
  if (!relation) return null;
  const choice = { kind: "relation", id: relation.id } as const;
  const words = weightInWords(relation.weight);
  return (
    <button
      type="button"
      class="bar"
      aria-label={`${POLARITY_WORDS[relation.polarity]} with ${partner}, ${words}`}
      onClick={() => select(session, choice)}
      {...lights(session, choice)}
    >
      <svg class="bar-fill" aria-hidden="true" width={`${share(relation.weight) * 0.72}%`} height="14">
        <rect width="100%" height="14" class={`fill-${relation.polarity}`} />
      </svg>
      <span class="figure-number">{words}</span>
    </button>
  );
}

const weightsOf = (partner: Partner) => Object.values(partner.relations).map((relation) => relation.weight);

/** Partners of an actor, those with most between them first. */
function partnersOf(id: string, relations: readonly Relation[]): Partner[] {
  const partners = new Map<string, Partner>();
  for (const relation of relations) {
    if (relation.a !== id && relation.b !== id) continue;
    const other = relation.a === id ? relation.b : relation.a;
    const partner = partners.get(other) ?? { id: other, relations: {} };
    partners.set(other, { ...partner, relations: { ...partner.relations, [relation.polarity]: relation } });
  }
  const total = (partner: Partner) => weightsOf(partner).reduce((sum, weight) => sum + weight, 0);
  return [...partners.values()].sort((x, y) => total(y) - total(x) || (x.id < y.id ? -1 : 1));
}
