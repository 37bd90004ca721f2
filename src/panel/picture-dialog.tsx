/** "Save picture": size and colours, with a preview of what will be saved. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { figureFrom } from "../figure/from.ts";
import { resolveOptions } from "../figure/options.ts";
import { THEMES, type ThemeName } from "../look/theme.ts";
import { ModalDialog } from "./dialog.tsx";
import { figureSourceOf } from "./figure-source.ts";
import { WORDING } from "./wording.ts";
import { useDesk } from "./world.tsx";

/** Pixels; the first is the default. */
const SIZES = [
  { name: "Slide, 4K", width: 3840, height: 2160 },
  { name: "Slide", width: 1920, height: 1080 },
  { name: "A4 landscape, 300 dpi", width: 3508, height: 2480 },
  { name: "A4 portrait, 300 dpi", width: 2480, height: 3508 },
  { name: "Square", width: 2160, height: 2160 },
] as const;

export function PictureDialog() {
  return (
    <ModalDialog name="picture" title={WORDING.picture.title}>
      <PictureForm />
    </ModalDialog>
  );
}

function PictureForm() {
  const { session, pictures } = useDesk();
  const size = useSignal(0);
  const theme = useSignal<ThemeName>(session.themeName.peek());
  const legend = useSignal(true);
  const preview = useSignal("");
  const isBusy = useSignal(false);
  const trouble = useSignal("");
  const figure = () => {
    const { width, height } = SIZES[size.value] ?? SIZES[0];
    const options = resolveOptions({ width, height, theme: theme.value, legend: legend.value, extent: "view" });
    return figureFrom(figureSourceOf(session), options);
  };
  useSignalEffect(() => {
    let isCurrent = true;
    const input = figure();
    pictures()
      .then((made) => made.vectorOf(input))
      .then(
        (svg) => {
          if (isCurrent) preview.value = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
        },
        (error: unknown) => {
          trouble.value = error instanceof Error ? error.message : String(error);
        },
      );
    return () => {
      isCurrent = false;
    };
  });
  const save = async (format: "png" | "svg") => {
    isBusy.value = true;
    trouble.value = "";
    try {
      session.notice.value = {
        text: WORDING.picture.saved(await (await pictures()).savePicture(figure(), format, session.networkView.value)),
      };
      session.dialog.value = "none";
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error);
    } finally {
      isBusy.value = false;
    }
  };
  const { width, height } = SIZES[size.value] ?? SIZES[0];
  return (
    <div class="picture">
      <div class="picture-frame">
        {preview.value && <img src={preview.value} alt={WORDING.picture.preview} width={width} height={height} />}
      </div>
      <form
        class="picture-form"
        onSubmit={(event) => {
          event.preventDefault();
          save("png");
        }}
      >
        <label class="field">
          <span class="field-name">{WORDING.picture.size}</span>
          <select
            value={size.value}
            onChange={(event) => {
              size.value = Number(event.currentTarget.value);
            }}
          >
            {SIZES.map((s, i) => (
              <option key={s.name} value={i}>
                {s.name}, {s.width} × {s.height}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field-name">{WORDING.picture.theme}</span>
          <select
            value={theme.value}
            onChange={(event) => {
              theme.value = event.currentTarget.value as ThemeName;
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {WORDING.themes[name]}
              </option>
            ))}
          </select>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={legend.value}
            onChange={() => {
              legend.value = !legend.value;
            }}
          />
          <span>{WORDING.picture.legend}</span>
        </label>
        {trouble.value && <p class="trouble-text">{trouble.value}</p>}
        <button type="submit" class="primary" disabled={isBusy.value}>
          {isBusy.value ? WORDING.picture.busy : WORDING.picture.save}
        </button>
        <button type="button" class="quiet" disabled={isBusy.value} onClick={() => save("svg")}>
          {WORDING.picture.saveVector}
        </button>
      </form>
    </div>
  );
}
