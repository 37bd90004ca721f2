/** Adds scenes to the presentation: the present view, a question, an exercise, a sentence that parts the class; each one step to undo. */
import type { Parting } from "../../core/agreement/compare.ts";
import { addToLesson, type NewScene } from "../../core/dossier/edits-scenes.ts";
import { makeLesson } from "../../core/scenes/lesson.ts";
import { askScene, exerciseScene, partingScene, worthAsking } from "../../core/scenes/make.ts";
import { showPane } from "../../session/actions.ts";
import { apply } from "../../session/editing.ts";
import { sceneFromView } from "../../session/scene-from-view.ts";
import type { Session } from "../../session/session.ts";
import { focusSoon } from "../focus.ts";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";

export const addView = (session: Session): void => add(session, sceneFromView(session, headlineFor(session)));

/** What the person has chosen gives the headline, else the dossier. */
function headlineFor({ selection, actors, relationById, dossier, lesson }: Session): string {
  const choice = selection.value;
  const nameOf = (id: string) => actors.value.get(id)?.name ?? id;
  const relation = choice.kind === "relation" ? relationById.value.get(choice.id) : undefined;
  if (relation) return WORDS.pair(nameOf(relation.a), nameOf(relation.b));
  if (choice.kind === "actor") return nameOf(choice.id);
  if (choice.kind === "sentence") return WORDS.sentence(choice.sentence + 1);
  return dossier.value.title || WORDS.untitled(lesson.value.length + 1);
}

export const addExercise = (session: Session): void => add(session, exerciseScene());

export const addParting = (session: Session, article: string, parting: Parting): void =>
  add(session, partingScene(session.dossier.value, article, parting));

/** Asks about a line; where none is named about the chosen one, else about one that no scene asks about or lights yet. */
export function addQuestion(session: Session, id?: string): void {
  const drawn = session.network.value.mapEdges((_, edge) => (edge.kind === "relation" ? edge.relation : [])).flat();
  const told = new Set(
    session.lesson.value.flatMap(({ ask, lit }) => [...(ask ? [ask.relation] : []), ...(lit?.relations ?? [])]),
  );
  const choice = session.selection.value;
  const wanted = id ?? (choice.kind === "relation" ? choice.id : undefined);
  const relation = session.relationById.value.get(wanted ?? "") ?? worthAsking(drawn, told) ?? drawn[0];
  if (!relation) {
    session.notice.value = { text: WORDS.noLines };
    return;
  }
  const view = session.networkView.value;
  add(session, askScene(session.dossier.value, relation, { view, hides: "polarity", others: drawn.map((other) => other.id) }));
}

/** Adds a scene behind the one at hand, else at the end. In the pane of scenes it is opened, elsewhere a notice leads to it. */
function add(session: Session, scene: NewScene): void {
  const isInPane = session.pane.value === "scenes";
  const scenes = session.dossier.value.scenes ?? [];
  const after = scenes.find(({ id }) => isInPane && id === session.sceneAtHand.value)?.id;
  const made = apply(session, addToLesson(scene, makeLesson, after));
  if (!made) return;
  const open = () => {
    showPane(session, "scenes");
    session.sceneAtHand.value = made;
    focusSoon(document, `[data-scene-row="${CSS.escape(made)}"]`);
  };
  const number = (session.dossier.value.scenes ?? []).findIndex(({ id }) => id === made) + 1;
  const text = WORDS.added(number, scene.headline);
  if (isInPane) open();
  session.notice.value = isInPane ? { text } : { text, way: { name: WORDS.openIt, go: open } };
}
