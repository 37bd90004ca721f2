/** The sentences beside a scene's network: chosen from those that speak for its lines, or by number; put in order, taken away. */
import { useSignal } from "@preact/signals";
import { alike } from "../../core/dossier/edit.ts";
import { MAX_EVIDENCE } from "../../core/dossier/limits.ts";
import { isHeld } from "../../core/dossier/standing.ts";
import type { Dossier, Evidence, Scene } from "../../core/model.ts";
import { bestQuotes, sentenceEvidence } from "../../core/scenes/quotes.ts";
import { showScene } from "../../core/scenes/show.ts";
import { Icon } from "../icon.tsx";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";
import { useWorld } from "../world.tsx";
import type { SceneFieldProps } from "./form.tsx";

/** Characters of a sentence in a list to choose from. */
const SHORT = 90;
/** Sentences offered for lines that are shown: the best of each. */
const EACH = 4;
const MOST = 120;

export function QuotesField({ scene, onSave }: SceneFieldProps) {
  const { session } = useWorld();
  const dossier = session.dossier.value;
  const quotes = (scene.quotes ?? []).filter(isHeld);
  const save = (next: readonly Evidence[]) => onSave({ quotes: next.length ? [...next] : undefined });
  const why = scene.ask ? "ask" : (scene.steps ?? (scene.kind === "exercise" ? "exercise" : undefined));
  const isOwn = scene.steps === "sentences" && !scene.ask;
  return (
    <details class="scene-part">
      <summary>
        {WORDS.quotes} <span class="note">{WORDS.quotesOf(quotes.length)}</span>
      </summary>
      {why && <p class="note">{WORDS.quotesOwn[why]}</p>}
      {!isOwn && (
        <>
          <ol class="scene-quotes">
            {quotes.map((quote, i) => (
              <li key={`${quote.article}#${quote.start}`}>
                <blockquote class="words">{textOf(dossier, quote)}</blockquote>
                <p>
                  <span class="note">{WORDS.sentence(numberOf(dossier, quote))}</span>
                  {i > 0 && (
                    <button
                      type="button"
                      class="scene-deed"
                      aria-label={WORDS.quoteUp(numberOf(dossier, quote))}
                      onClick={() => save(quotes.toSpliced(i, 1).toSpliced(i - 1, 0, quote))}
                    >
                      <Icon name="up" />
                    </button>
                  )}
                  <button
                    type="button"
                    class="scene-deed"
                    aria-label={WORDS.removeQuote(numberOf(dossier, quote))}
                    onClick={() => save(quotes.toSpliced(i, 1))}
                  >
                    <Icon name="remove" />
                  </button>
                </p>
              </li>
            ))}
          </ol>
          {quotes.length < MAX_EVIDENCE && (
            <AddQuote dossier={dossier} scene={scene} onAdd={(quote) => save([...quotes, quote])} />
          )}
        </>
      )}
    </details>
  );
}

function AddQuote({ dossier, scene, onAdd }: { dossier: Dossier; scene: Scene; onAdd: (quote: Evidence) => void }) {
  const number = useSignal("");
  const article = useSignal(dossier.articles[0]?.id ?? "");
  const chosen = scene.quotes ?? [];
  const isNew = (quote: Evidence) => !chosen.some((other) => other.article === quote.article && other.start === quote.start);
  const groups = offered(dossier, scene, isNew);
  const all = groups.flatMap(([, quotes]) => quotes);
  const wanted = sentenceEvidence(dossier, article.value, Number(number.value) - 1);
  const last = dossier.articles.find(({ id }) => id === article.value)?.sentences.length ?? 0;
  return (
    <>
      {all.length > 0 && (
        <label>
          <span>{WORDS.addQuote}</span>
          <select
            value=""
            onChange={(event) => {
              const quote = all[Number(event.currentTarget.value)];
              event.currentTarget.value = "";
              if (quote) onAdd(quote);
            }}
          >
            <option value="">{WORDS.chooseQuote}</option>
            {groups.map(([name, quotes]) => (
              <optgroup key={name} label={name}>
                {quotes.map((quote) => (
                  <option key={quote.start} value={all.indexOf(quote)}>
                    {numberOf(dossier, quote)}: {textOf(dossier, quote).slice(0, SHORT)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <div class="scene-number-field">
        {dossier.articles.length > 1 && (
          <select
            aria-label={WORDS.quotes}
            value={article.value}
            onChange={(event) => {
              article.value = event.currentTarget.value;
            }}
          >
            {dossier.articles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
        <label>
          <span>{WORDS.quoteNumber}</span>
          <input
            type="number"
            min={1}
            max={last}
            value={number.value}
            onInput={(event) => {
              number.value = event.currentTarget.value;
            }}
          />
        </label>
        <button
          type="button"
          class="quiet"
          disabled={!wanted || !isNew(wanted)}
          onClick={() => {
            if (wanted) onAdd(wanted);
            number.value = "";
          }}
        >
          {WORDS.addNumber}
        </button>
      </div>
    </>
  );
}

/** Sentences to choose from: first those of what is lit, or asked about, then those of the other lines. */
function offered(dossier: Dossier, scene: Scene, isNew: (quote: Evidence) => boolean): [name: string, quotes: Evidence[]][] {
  const { relations } = showScene(dossier, { ...scene, steps: undefined, ask: undefined }, 0);
  const lit = new Set([...(scene.lit?.relations ?? []), ...(scene.ask ? [scene.ask.relation] : [])]);
  const of = (isLit: boolean) =>
    inOrder(
      dossier,
      relations.filter(({ id }) => lit.has(id) === isLit).flatMap((line) => bestQuotes(dossier, line, EACH)),
    );
  const first = of(true).filter(isNew);
  const others = of(false).filter((quote) => isNew(quote) && !first.some((other) => alike(other, quote)));
  const groups: [string, Evidence[]][] = [
    [WORDS.quoteGroups.lit, first.slice(0, MOST)],
    [WORDS.quoteGroups.shown, others.slice(0, MOST)],
  ];
  return groups.filter(([, quotes]) => quotes.length > 0);
}

/** In reading order, each once. */
function inOrder({ articles }: Dossier, quotes: readonly Evidence[]): Evidence[] {
  const place = new Map(articles.map(({ id }, i) => [id, i]));
  const once = new Map(quotes.map((quote) => [`${quote.article}#${quote.start}`, quote]));
  return [...once.values()].sort((x, y) => (place.get(x.article) ?? 0) - (place.get(y.article) ?? 0) || x.start - y.start);
}

const articleOf = ({ articles }: Dossier, { article }: Evidence) => articles.find(({ id }) => id === article);

const textOf = (dossier: Dossier, quote: Evidence) => articleOf(dossier, quote)?.text.slice(quote.start, quote.end) ?? "";

/** The number of a quotation's first sentence, from 1. */
const numberOf = (dossier: Dossier, quote: Evidence) =>
  (articleOf(dossier, quote)?.sentences.findIndex(([start]) => start === quote.start) ?? -1) + 1;
