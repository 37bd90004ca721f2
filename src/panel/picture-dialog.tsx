/** "Save picture": what is drawn, how large, in which colours, with which words and sentences; and a preview of it. Loaded when first opened. */
import { batch, type ReadonlySignal, type Signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { messageOf } from "../core/error-message.ts";
import { figureFrom } from "../figure/from.ts";
import type { FigureInput } from "../figure/input.ts";
import "./css/picture.css";
import { ModalDialog } from "./dialog.tsx";
import { figureSourceOf } from "./figure-source.ts";
import { Alternative, PictureDeeds } from "./picture-deeds.tsx";
import { ShapeFields, WordFields } from "./picture-fields.tsx";
import { keepForm, optionsOf, type PictureForm, startForm } from "./picture-form.ts";
import { SentenceFields } from "./picture-sentences.tsx";
import { PICTURE_WORDS } from "./wording-picture.ts";
import { type DrawnPicture, type Pictures, useDesk } from "./world.tsx";

export function PictureDialog() {
  return (
    <ModalDialog name="picture" title={PICTURE_WORDS.title}>
      <Loading />
    </ModalDialog>
  );
}

/** The form needs what draws, and what was wished last. */
function Loading() {
  const { pictures } = useDesk();
  const maker = useSignal<Pictures | null>(null);
  const trouble = useSignal("");
  useEffect(() => {
    pictures().then(
      (loaded) => {
        maker.value = loaded;
      },
      (error: unknown) => {
        trouble.value = messageOf(error);
      },
    );
  }, []);
  if (maker.value) return <Desk maker={maker.value} />;
  return <p class={trouble.value ? "trouble-text" : "note"}>{trouble.value || PICTURE_WORDS.waiting}</p>;
}

/** Milliseconds of rest after which what is typed is drawn. */
const REST = 220;

function Desk({ maker }: { maker: Pictures }) {
  const { session } = useDesk();
  const form = useSignal<PictureForm>(startForm(session, maker.keptWishes()));
  const verdict = useComputed(() => optionsOf(form.value));
  const input = useComputed<FigureInput | null>(() => {
    const { options } = verdict.value;
    return options ? figureFrom(figureSourceOf(session), options) : null;
  });
  const change = (part: Partial<PictureForm>) => {
    form.value = { ...form.value, ...part };
    maker.keepWishes(keepForm(session, form.value));
  };
  const drawn = useSignal<DrawnPicture | null>(null);
  const trouble = useSignal("");
  usePreview(maker, input, drawn, trouble);
  const { complaints } = verdict.value;
  // The dialog opened before there was a form to begin in.
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>("[data-first]")?.focus(), []);
  return (
    <div class="picture" ref={root}>
      <Preview drawn={drawn} input={input} />
      <div class="picture-form">
        <ShapeFields form={form.value} change={change} complaints={complaints} />
        <WordFields form={form.value} change={change} complaints={complaints} />
        <SentenceFields form={form.value} change={change} input={input.value} />
        {input.value?.description && <Alternative text={input.value.description} trouble={trouble} />}
        <PictureDeeds maker={maker} input={input.value} trouble={trouble} />
      </div>
    </div>
  );
}

/** Draws what is wished as soon as the person rests, the first time at once. */
function usePreview(
  maker: Pictures,
  input: ReadonlySignal<FigureInput | null>,
  drawn: Signal<DrawnPicture | null>,
  trouble: Signal<string>,
): void {
  const isFirst = useRef(true);
  useSignalEffect(() => {
    const wanted = input.value;
    if (!wanted) return;
    let isCurrent = true;
    const draw = () =>
      maker.drawPicture(wanted).then(
        (picture) => {
          if (isCurrent)
            batch(() => {
              drawn.value = picture;
              trouble.value = "";
            });
        },
        (error: unknown) => {
          if (isCurrent) trouble.value = messageOf(error);
        },
      );
    const waiting = setTimeout(draw, isFirst.current ? 0 : REST);
    isFirst.current = false;
    return () => {
      isCurrent = false;
      clearTimeout(waiting);
    };
  });
}

/** The picture as it will be, its size, and what found no room in it. */
function Preview({ drawn, input }: { drawn: ReadonlySignal<DrawnPicture | null>; input: ReadonlySignal<FigureInput | null> }) {
  const picture = drawn.value;
  if (!picture) return <p class="picture-frame note">{PICTURE_WORDS.waiting}</p>;
  const { width, height } = picture.size;
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  const left = leftOut(picture, input.value);
  return (
    <figure class={input.value?.transparent ? "picture-frame is-clear" : "picture-frame"}>
      <img src={address} alt={PICTURE_WORDS.preview} width={width} height={height} />
      <figcaption class="note">{PICTURE_WORDS.pixels(width, height)}</figcaption>
      <p class="picture-left" role="status">
        {left.join(" ")}
      </p>
    </figure>
  );
}

/** What is not on the page, in words. */
function leftOut({ figure }: DrawnPicture, input: FigureInput | null): string[] {
  if (!input) return [];
  const nameOf = (id: string) => (input.network.hasNode(id) ? input.network.getNodeAttribute(id, "actor").name : id);
  const pairs = figure.unsaid.map((relation) => relation.split("~").slice(0, 2).map(nameOf).join("–"));
  const unnamed = figure.actors.filter(({ id }) => !figure.labels.has(id)).map(({ id }) => nameOf(id));
  return [...(pairs.length ? [PICTURE_WORDS.unsaid(pairs)] : []), ...(unnamed.length ? [PICTURE_WORDS.unnamed(unnamed)] : [])];
}
