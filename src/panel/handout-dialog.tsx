/** "Handout": what will be printed, page by page, for the printer or as a PDF. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { messageOf } from "../core/error-message.ts";
import { useBusy } from "./busy.ts";
import "./css/handout.css";
import { type HandoutPage, type HandoutSource, layOutHandout } from "../figure/handout/handout.ts";
import { PAPERS, type PaperName, paperFor } from "../figure/handout/paper.ts";
import { PDF_WORDS } from "../figure/pdf/words.ts";
import type { Session } from "../session/session.ts";
import { ModalDialog } from "./dialog.tsx";
import { figureSourceOf } from "./figure-source.ts";
import { WORDING } from "./wording.ts";
import { HANDOUT_DIALOG as WORDS } from "./wording-handout.ts";
import { useDesk } from "./world.tsx";

/** Pages in the preview; the rest is told by its number. */
const MOST_SHOWN = 12;

export function HandoutDialog() {
  return (
    <ModalDialog name="handout" title={WORDS.title}>
      <HandoutForm />
    </ModalDialog>
  );
}

const sourceOf = (session: Session): HandoutSource => ({
  ...figureSourceOf(session),
  view: session.networkView.value,
  layout: session.moved.value.size ? null : session.layout.value,
  denied: session.allRelations.value.filter((relation) => relation.weight === 0),
});

/** Pages, or why there are none; neither while they are being laid out. */
interface Laid {
  readonly pages: readonly HandoutPage[];
  readonly trouble: string;
}
const UNLAID: Laid = { pages: [], trouble: "" };
/** Milliseconds until the browser has drawn what stands already. */
const AFTER_PAINT = 40;

function layOut(source: HandoutSource, paper: PaperName): Laid {
  try {
    return { pages: layOutHandout(source, paper), trouble: "" };
  } catch (error) {
    return { pages: [], trouble: messageOf(error) };
  }
}

function HandoutForm() {
  const { session, handouts } = useDesk();
  const paper = useSignal<PaperName>(paperFor(navigator.language));
  const { isBusy, trouble, attempt } = useBusy();
  const laid = useSignal<Laid>(UNLAID);
  useSignalEffect(() => {
    const [source, chosen] = [sourceOf(session), paper.value];
    laid.value = UNLAID;
    // A large network takes a moment: the dialog is seen first.
    const timer = setTimeout(() => {
      laid.value = layOut(source, chosen);
    }, AFTER_PAINT);
    return () => clearTimeout(timer);
  });
  const { pages } = laid.value;
  const print = () => attempt(async () => (await handouts()).printHandout(pages));
  const save = () =>
    attempt(async () => {
      const { name, missing } = await (await handouts()).saveHandout(sourceOf(session), paper.value);
      session.notice.value = { text: [WORDING.picture.saved(name), ...PDF_WORDS.missing(missing)].join(". ") };
      session.dialog.value = "none";
    });
  const problem = trouble.value || laid.value.trouble;
  return (
    <div class="handout">
      <Preview pages={pages} />
      <form
        class="handout-form"
        onSubmit={(event) => {
          event.preventDefault();
          print();
        }}
      >
        <p>{WORDS.what}</p>
        <label class="field">
          <span class="field-name">{WORDS.paper}</span>
          <select
            data-first
            value={paper.value}
            onChange={(event) => {
              paper.value = event.currentTarget.value as PaperName;
            }}
          >
            {PAPERS.map((name) => (
              <option key={name} value={name}>
                {WORDS.papers[name]}
              </option>
            ))}
          </select>
        </label>
        <p class="note" role="status">
          {pages.length > 0 ? WORDS.pages(pages.length) : problem ? "" : WORDS.laying}
        </p>
        {problem && (
          <p class="trouble-text" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="primary" disabled={isBusy.value || pages.length === 0}>
          {WORDS.print}
        </button>
        <button type="button" class="quiet" disabled={isBusy.value || pages.length === 0} onClick={save}>
          {isBusy.value ? WORDS.busy : WORDS.save}
        </button>
      </form>
    </div>
  );
}

/** The first pages, small; one scrolls through them. */
function Preview({ pages }: { pages: readonly HandoutPage[] }) {
  const home = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    home.current?.replaceChildren(
      ...pages.slice(0, MOST_SHOWN).map(({ svg }) => {
        // Our own markup with every word escaped; it is parsed as XML, in which no script of a page runs.
        const page = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
        page.setAttribute("class", "handout-page");
        return page;
      }),
    );
  }, [pages]);
  const more = pages.length - MOST_SHOWN;
  return (
    <div class="handout-preview" role="group" aria-label={WORDS.preview} tabIndex={0}>
      <div class="handout-pages" aria-hidden="true" ref={home} />
      {more > 0 && <p class="note">{WORDS.more(more)}</p>}
    </div>
  );
}
