/**
 * Everything that follows from document, view and presence, computed and never stored:
 * dossier → events that pass → relations → network → looks; whole dossier → places, so that filtering moves nobody.
 */
import { computed, type ReadonlySignal } from "@preact/signals-core";
import { EMPTY_DOSSIER } from "../core/dossier/empty.ts";
import type { Actor, Dossier, Event, Places, Relation, Scene } from "../core/model.ts";
import { layoutNamed } from "../core/place/layouts.ts";
import { scenesOf } from "../core/scenes/lesson.ts";
import { drawable, eventsUntil, filterEvents, NO_FILTER } from "../core/weave/filter.ts";
import { type Network, weaveNetwork } from "../core/weave/network.ts";
import { weaveRelations } from "../core/weave/relations.ts";
import type { ActorLook } from "../look/actor.ts";
import { coarseRoom, type Heaviest, heaviestOf, looksOfActors, placeNodesOf, scaleFor } from "../look/arrangement.ts";
import { lookOfRelation, type RelationLook } from "../look/relation.ts";
import { THEME, type Theme } from "../look/theme.ts";
import type { DocumentScope } from "./document.ts";
import { type Lit, litBy } from "./lit.ts";
import type { PresenceScope } from "./presence.ts";
import type { ViewScope } from "./view.ts";

export interface Derived {
  /** The open dossier; empty while none is. */
  readonly dossier: ReadonlySignal<Dossier>;
  readonly actors: ReadonlySignal<ReadonlyMap<string, Actor>>;
  /** Relations of the whole dossier in this view, without filter or replay; also those that weigh nothing. */
  readonly allRelations: ReadonlySignal<readonly Relation[]>;
  /** Events that pass filter and replay. */
  readonly events: ReadonlySignal<readonly Event[]>;
  /** Their relations; also those that weigh nothing. */
  readonly relations: ReadonlySignal<readonly Relation[]>;
  readonly relationById: ReadonlySignal<ReadonlyMap<string, Relation>>;
  /** All that can be drawn in this view, without filter or replay. */
  readonly wholeNetwork: ReadonlySignal<Network>;
  /** What the stage draws. */
  readonly network: ReadonlySignal<Network>;
  /** The heaviest weight of an actor and of a relation in the whole dossier: what sizes and widths are measured by. */
  readonly heaviest: ReadonlySignal<Heaviest>;
  /** Size of discs and lines: 1 on a desk with about twenty actors. */
  readonly scale: ReadonlySignal<number>;
  readonly places: ReadonlySignal<Places>;
  readonly theme: ReadonlySignal<Theme>;
  readonly actorLooks: ReadonlySignal<ReadonlyMap<string, ActorLook>>;
  readonly relationLooks: ReadonlySignal<ReadonlyMap<string, RelationLook>>;
  /** What hover, else selection, lights; null while everything is equal. */
  readonly lit: ReadonlySignal<Lit | null>;
  /** The dossier's scenes, else a lesson made for it. */
  readonly lesson: ReadonlySignal<readonly Scene[]>;
}

export function derive(scope: DocumentScope & ViewScope & PresenceScope): Derived {
  const dossier = computed(() => scope.document.value?.dossier ?? EMPTY_DOSSIER);
  const actors = computed(() => new Map(dossier.value.actors.map((actor) => [actor.id, actor])));
  const allRelations = computed(() =>
    weaveRelations(dossier.value, scope.networkView.value, filterEvents(dossier.value, NO_FILTER)),
  );
  const wholeNetwork = computed(() =>
    weaveNetwork(dossier.value, drawable(allRelations.value, NO_FILTER), scope.networkView.value),
  );
  const events = computed(() => {
    const until = scope.until.value;
    const said = until ? eventsUntil(dossier.value, until.article, until.sentence) : dossier.value.events;
    return filterEvents(dossier.value, scope.filter.value, said);
  });
  const relations = computed(() => weaveRelations(dossier.value, scope.networkView.value, events.value));
  const relationById = computed(() => new Map(relations.value.map((relation) => [relation.id, relation])));
  const network = computed(() =>
    weaveNetwork(dossier.value, drawable(relations.value, scope.filter.value), scope.networkView.value),
  );
  const heaviest = computed(() => heaviestOf(wholeNetwork.value, allRelations.value));
  const room = computed(() => coarseRoom(scope.stageSize.value));
  const scale = computed(() => scaleFor(room.value, layoutNetwork.value.order));
  const theme = computed(() => THEME[scope.themeName.value]);
  const looksOf = (drawn: Network) => looksOfActors(drawn, heaviest.value.actor, scale.value);
  /** With rejected and doubtful proposals, so that deciding about them moves nobody. */
  const layoutRelations = computed(() => drawable(weaveRelations(dossier.value, scope.networkView.value), NO_FILTER));
  const layoutNetwork = computed(() => weaveNetwork(dossier.value, layoutRelations.value, scope.networkView.value));
  /** The last layout, and for which actors in which room it was made. */
  let kept: { readonly key: string; readonly places: Places } | undefined;
  /** An edit that brings nobody new and takes nobody away moves nobody: who checks proposals must not chase them over the stage. */
  const layoutPlaces = computed(() => {
    const nodes = placeNodesOf(layoutNetwork.value, looksOf(layoutNetwork.value), scope.networkView.value);
    const about = [scope.networkView.value, scope.layout.value, room.value, scope.arranged.value];
    const key = JSON.stringify([about, nodes.map((node) => node.id)]);
    if (kept?.key !== key)
      kept = { key, places: layoutNamed(scope.layout.value).place(nodes, layoutRelations.value, room.value) };
    return kept.places;
  });
  return {
    dossier,
    actors,
    allRelations,
    events,
    relations,
    relationById,
    wholeNetwork,
    network,
    heaviest,
    scale,
    theme,
    places: computed(() =>
      scope.moved.value.size ? new Map([...layoutPlaces.value, ...scope.moved.value]) : layoutPlaces.value,
    ),
    actorLooks: computed(() => looksOf(network.value)),
    relationLooks: computed(
      () =>
        new Map(
          relations.value.map((relation) => [
            relation.id,
            lookOfRelation(relation, heaviest.value.relation, theme.value, scale.value),
          ]),
        ),
    ),
    lesson: computed(() => scenesOf(dossier.value)),
    lit: computed(() =>
      litBy(scope.hover.value.kind === "nothing" ? scope.selection.value : scope.hover.value, relations.value, network.value),
    ),
  };
}
