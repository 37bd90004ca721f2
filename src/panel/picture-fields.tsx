/** The fields of "Save picture" for its shape, its colours and its words. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { EXTENTS, LEAST_SIDE, LONGEST, MOST_SIDE, type OptionComplaint } from "../figure/options.ts";
import { SIZE_NAMES, SIZES } from "../figure/sizes.ts";
import { FIGURE_THEMES } from "../figure/themes.ts";
import { chosenActors } from "./figure-source.ts";
import type { PictureForm } from "./picture-form.ts";
import { PICTURE_WORDS as WORDS } from "./wording-picture.ts";
import { useDesk } from "./world.tsx";

export interface FieldsProps {
  readonly form: PictureForm;
  readonly change: (part: Partial<PictureForm>) => void;
}
interface CheckedProps extends FieldsProps {
  readonly complaints: readonly OptionComplaint[];
}

/** A name above what it names. @param children given the id by which the name finds it */
function Field({ name, children }: { name: string; children: (id: string) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      {children(id)}
    </div>
  );
}

const Tick = ({ name, isOn, toggle }: { name: string; isOn: boolean; toggle: () => void }) => (
  <label class="tick">
    <input type="checkbox" checked={isOn} onChange={toggle} />
    <span>{name}</span>
  </label>
);

export function ShapeFields({ form, change, complaints }: CheckedProps) {
  const { session } = useDesk();
  const canChoose = chosenActors(session).size > 0;
  return (
    <>
      <Field name={WORDS.extent}>
        {(id) => (
          <select
            id={id}
            data-first
            value={form.extent}
            onChange={({ currentTarget: { value } }) => change({ extent: EXTENTS.find((name) => name === value) ?? "whole" })}
          >
            {EXTENTS.map((name) => (
              <option key={name} value={name} disabled={name === "selection" && !canChoose}>
                {WORDS.extents[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!canChoose && <p class="note">{WORDS.nothingChosen}</p>}
      <Field name={WORDS.size}>
        {(id) => (
          <select
            id={id}
            value={form.size}
            onChange={({ currentTarget: { value } }) => change({ size: SIZE_NAMES.find((name) => name === value) ?? "own" })}
          >
            {SIZE_NAMES.map((name) => (
              <option key={name} value={name}>
                {WORDS.sizes[name]}, {SIZES[name].width} × {SIZES[name].height}
              </option>
            ))}
            <option value="own">{WORDS.ownSize}</option>
          </select>
        )}
      </Field>
      {form.size === "own" && <OwnSize form={form} change={change} complaints={complaints} />}
      <Field name={WORDS.theme}>
        {(id) => (
          <select
            id={id}
            value={form.theme}
            onChange={({ currentTarget: { value } }) =>
              change({ theme: FIGURE_THEMES.find((name) => name === value) ?? "light" })
            }
          >
            {FIGURE_THEMES.map((name) => (
              <option key={name} value={name}>
                {WORDS.themes[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {WORDS.themeNotes[form.theme] && <p class="note">{WORDS.themeNotes[form.theme]}</p>}
    </>
  );
}

function OwnSize({ form, change, complaints }: CheckedProps) {
  const wrong = complaints.filter(({ option }) => option === "width" || option === "height");
  return (
    <>
      <div class="picture-own">
        {(["width", "height"] as const).map((side) => (
          <Field key={side} name={WORDS[side]}>
            {(id) => (
              <input
                id={id}
                type="number"
                min={LEAST_SIDE}
                max={MOST_SIDE}
                step={1}
                value={form[side]}
                aria-invalid={wrong.some(({ option }) => option === side)}
                aria-describedby="picture-own-wrong"
                onInput={({ currentTarget }) => change({ [side]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <p id="picture-own-wrong" role="alert" class="trouble-text">
        {wrong.map(({ message }) => message).join(" ")}
      </p>
    </>
  );
}

export const WordFields = ({ form, change, complaints }: CheckedProps) => (
  <fieldset class="picture-part">
    <legend>{WORDS.words}</legend>
    {(["title", "subtitle"] as const).map((name) => (
      <Field key={name} name={name === "title" ? WORDS.heading : WORDS.subtitle}>
        {(id) => (
          <input
            id={id}
            type="text"
            value={form[name]}
            maxLength={LONGEST[name]}
            onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
          />
        )}
      </Field>
    ))}
    <Field name={WORDS.caption}>
      {(id) => (
        <textarea
          id={id}
          rows={2}
          value={form.caption}
          maxLength={LONGEST.caption}
          onInput={({ currentTarget }) => change({ caption: currentTarget.value })}
        />
      )}
    </Field>
    <div class="picture-ticks">
      <Tick name={WORDS.legend} isOn={form.legend} toggle={() => change({ legend: !form.legend })} />
      <Tick name={WORDS.source} isOn={form.source} toggle={() => change({ source: !form.source })} />
    </div>
    <p role="alert" class="trouble-text">
      {complaints
        .filter(({ option }) => option !== "width" && option !== "height")
        .map(({ message }) => message)
        .join(" ")}
    </p>
  </fieldset>
);
