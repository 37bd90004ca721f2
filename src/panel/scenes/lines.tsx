/** Which lines and actors a scene shows and lights, one box to tick for each. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Actor, Relation } from "../../core/model.ts";
import { type Choice, choicesOf, lightActor, lightRelation, pickActor, pickRelation } from "../../core/scenes/pick.ts";
import { POLARITY_WORDS, weightInWords } from "../../look/words.ts";
import type { Selection } from "../../session/view.ts";
import { lights } from "../lights.ts";
import { useNames } from "../names.ts";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";
import { useWorld } from "../world.tsx";
import type { SceneFieldProps } from "./form.tsx";

/** Rows from which on one may search among them. */
const MANY = 12;

export function LinesField({ scene, onSave }: SceneFieldProps) {
  const { session } = useWorld();
  const dossier = session.dossier.value;
  const nameOf = useNames();
  const sought = useSignal("");
  const { relations, actors, keptOut } = choicesOf(dossier, scene);
  const count = (list: readonly Choice<unknown>[], of: "isShown" | "isLit") => list.filter((choice) => choice[of]).length;
  const nameOfLine = ({ a, b, polarity }: Relation) => `${nameOf(a)} – ${nameOf(b)}, ${POLARITY_WORDS[polarity].toLowerCase()}`;
  const isSought = (text: string) => text.toLowerCase().includes(sought.value.trim().toLowerCase());
  return (
    <details class="scene-part">
      <summary>
        {WORDS.lines}{" "}
        <span class="note">{WORDS.linesSum(count(relations, "isShown"), relations.length, count(relations, "isLit"))}</span>
      </summary>
      <p class="note">{WORDS.linesWhy}</p>
      {keptOut > 0 && (
        <p class="note">
          {WORDS.keptOut(keptOut)}{" "}
          <button type="button" class="link" onClick={() => onSave({ filter: undefined, until: undefined })}>
            {WORDS.letIn}
          </button>
        </p>
      )}
      <div class="deeds">
        <button type="button" class="quiet" onClick={() => onSave({ relations: undefined, actors: undefined })}>
          {WORDS.allLines}
        </button>
        <button type="button" class="quiet" onClick={() => onSave({ relations: [], lit: undefined })}>
          {WORDS.noLine}
        </button>
        <button type="button" class="quiet" disabled={!scene.lit} onClick={() => onSave({ lit: undefined })}>
          {WORDS.noLight}
        </button>
      </div>
      {relations.length > MANY && (
        <label>
          <span>{WORDS.find}</span>
          <input
            type="search"
            value={sought.value}
            onInput={(event) => {
              sought.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      <Boxes
        head={WORDS.linesHead}
        list={relations.filter(({ of }) => isSought(nameOfLine(of)))}
        nameOf={nameOfLine}
        show={WORDS.showLine}
        light={WORDS.lightLine}
        place={({ id }) => ({ kind: "relation", id })}
        onShow={({ id }, isOn) => onSave(pickRelation(dossier, scene, id, isOn))}
        onLight={({ id }, isOn) => onSave(lightRelation(dossier, scene, id, isOn))}
      >
        {(line: Relation) => (
          <>
            <span class="words">
              {nameOf(line.a)} – {nameOf(line.b)}
            </span>{" "}
            <span class={`${line.polarity}-text`}>
              {POLARITY_WORDS[line.polarity].toLowerCase()} {weightInWords(line.weight)}
            </span>
          </>
        )}
      </Boxes>
      <Boxes
        head={WORDS.actorsHead}
        list={actors.filter(({ of }) => isSought(of.name))}
        nameOf={({ name }) => name}
        show={WORDS.showActor}
        light={WORDS.lightActor}
        place={({ id }) => ({ kind: "actor", id })}
        onShow={({ id }, isOn) => onSave(pickActor(dossier, scene, id, isOn))}
        onLight={({ id }, isOn) => onSave(lightActor(dossier, scene, id, isOn))}
      >
        {({ name }: Actor) => <span class="words">{name}</span>}
      </Boxes>
    </details>
  );
}

interface BoxesProps<T> {
  readonly head: readonly string[];
  readonly list: readonly Choice<T>[];
  readonly children: (of: T) => ComponentChildren;
  nameOf(of: T): string;
  show(name: string): string;
  light(name: string): string;
  /** What the stage lights while a row is pointed at. */
  place(of: T): Selection;
  onShow(of: T, isOn: boolean): void;
  onLight(of: T, isOn: boolean): void;
}

function Boxes<T extends Actor | Relation>({ head, list, children, nameOf, show, light, place, onShow, onLight }: BoxesProps<T>) {
  const { session } = useWorld();
  if (list.length === 0) return null;
  return (
    <table class="scene-boxes">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map(({ of, isShown, isLit }) => (
          <tr key={of.id} {...lights(session, place(of))}>
            <th scope="row">{children(of)}</th>
            <td>
              <input
                type="checkbox"
                aria-label={show(nameOf(of))}
                checked={isShown}
                onChange={(event) => onShow(of, event.currentTarget.checked)}
              />
            </td>
            <td>
              <input
                type="checkbox"
                aria-label={light(nameOf(of))}
                checked={isLit}
                onChange={(event) => onLight(of, event.currentTarget.checked)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
