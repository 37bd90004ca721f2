/** What stands beside the network: the sentences that justify what is lit, who is who, questions; the article's words in serif. */

import { POLARITIES } from "../core/codebook.ts";
import { eventInWords } from "../core/dossier/edit-words.ts";
import type { Dossier, Evidence, Relation } from "../core/model.ts";
import { strongest } from "../core/weave/analysis.ts";
import { markSentence } from "../core/weave/marks.ts";
import { dateInWords, POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";
import { Fitted } from "./fitted.tsx";
import type { SceneView } from "./view.ts";
import { PRESENT_WORDS } from "./words.ts";

/** Characters up to which sentences are set in the largest and in large type; beyond, they shrink as far as they must. */
const SIZES = [150, 270] as const;
const SIZE_NAMES = ["largest", "large"] as const;

export function Side({ view }: { view: SceneView }) {
  return (
    <Fitted of={view}>
      <Content view={view} />
    </Fitted>
  );
}

function Content({ view }: { view: SceneView }) {
  const { scene, shown, dossier, aside } = view;
  const isListed = (scene.kind === "discussion" || scene.kind === "exercise") && aside.kind === "nothing";
  if (isListed)
    return (
      <>
        {shown.quotes.length > 0 && <Quotes view={view} />}
        <Questions caption={scene.caption ?? ""} isPlain={shown.quotes.length > 0} />
      </>
    );
  if (shown.quotes.length) return <Quotes view={view} />;
  if (aside.kind === "actor") return <Partners dossier={dossier} id={aside.id} relations={shown.ground} />;
  if (shown.ask) return <Ballot hides={shown.ask.hides} />;
  switch (scene.kind) {
    case "title":
      return <Masthead dossier={dossier} caption={scene.caption} />;
    case "who":
      return <Cast view={view} />;
    case "whole":
    case "view":
      return <Strongest view={view} />;
    default:
      return null;
  }
}

/** In an exercise the class reads them as they stand in the article, unmarked. */
function Quotes({ view: { dossier, shown, scene } }: { view: SceneView }) {
  const length = shown.quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  const size = SIZE_NAMES[SIZES.findIndex((most) => length <= most)] ?? "middling";
  return (
    <div class={`wall-quotes ${size}`}>
      {shown.quotes.map((quote) => (
        <Quote
          key={`${quote.article}#${quote.start}`}
          quote={quote}
          dossier={dossier}
          relations={scene.kind === "exercise" ? [] : litOf(shown)}
        />
      ))}
    </div>
  );
}

const litOf = ({ relations, lit }: SceneView["shown"]) => relations.filter(({ id }) => !lit || lit.relations.has(id));

function Quote({ quote, dossier, relations }: { quote: Evidence; dossier: Dossier; relations: readonly Relation[] }) {
  const article = dossier.articles.find(({ id }) => id === quote.article);
  if (!article) return null;
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const meant = relations
    .flatMap(({ justifications }) => justifications)
    .filter(({ evidence: e }) => e.article === quote.article && e.start < quote.end && quote.start < e.end);
  const events = [...new Map(meant.map(({ event }) => [event.id, event])).values()];
  const number = article.sentences.findIndex(([start]) => start === quote.start) + 1;
  return (
    <figure class="wall-quote">
      <blockquote class={article.imported ? undefined : "words"}>
        {markSentence(article.text, [quote.start, quote.end], events, actors).map((piece, i) =>
          piece.mark ? (
            <mark key={i} class={`mark-${piece.mark}`}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </blockquote>
      <figcaption>
        {events.slice(0, 3).map((event) => (
          <span key={event.id} class="wall-event">
            {eventInWords(dossier, event)}
            {event.status !== "actual" && <span class="wall-tag">{STATUS_WORDS[event.status]}</span>}
          </span>
        ))}
        {!article.imported && <span class="wall-place">{PRESENT_WORDS.sentence(number)}</span>}
      </figcaption>
    </figure>
  );
}

/** More articles than this share a line: where from, from when to when. */
const MOST_BYLINES = 4;

function Masthead({ dossier: { articles }, caption }: { dossier: Dossier; caption: string | undefined }) {
  const dates = articles.map((article) => article.date).sort();
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  return (
    <div class="wall-masthead">
      {caption && <p>{caption}</p>}
      {articles.length > MOST_BYLINES ? (
        <p class="wall-byline">
          {[...new Set(articles.map((article) => article.source))].slice(0, MOST_BYLINES).join("; ")}
          <br />
          <time dateTime={first}>{dateInWords(first)}</time> – <time dateTime={last}>{dateInWords(last)}</time>
        </p>
      ) : (
        articles.map((article) => (
          <p key={article.id} class="wall-byline">
            {articles.length > 1 && <span class={article.imported ? undefined : "words"}>{article.title}</span>}
            {articles.length > 1 && <br />}
            {article.source}
            <br />
            <time dateTime={article.date}>{dateInWords(article.date)}</time>
          </p>
        ))
      )}
    </div>
  );
}

/** Everybody on the wall, each with its leaders; the heaviest first. */
function Cast({ view: { dossier, shown } }: { view: SceneView }) {
  const points = new Map<string, number>();
  for (const { a, b, weight } of shown.ground) for (const id of [a, b]) points.set(id, (points.get(id) ?? 0) + weight);
  const cast = dossier.actors
    .filter(({ id }) => shown.actors.has(id))
    .sort((x, y) => (points.get(y.id) ?? 0) - (points.get(x.id) ?? 0));
  const acting = new Set(dossier.events.flatMap(({ source, target }) => [source, target]));
  return (
    <ul class={`wall-cast ${cast.length > 8 ? "many" : ""}`}>
      {cast.map((actor) => (
        <li key={actor.id}>
          <span class="words">{actor.name}</span>
          {dossier.actors
            .filter((leader) => leader.kind === "leader" && leader.country === actor.id && acting.has(leader.id))
            .map((leader) => (
              <span key={leader.id} class="wall-leader words">
                {leader.name}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** @param isPlain without numbers: they are answers, not steps */
function Questions({ caption, isPlain }: { caption: string; isPlain: boolean }) {
  return (
    <ol class={isPlain ? "wall-questions plain" : "wall-questions"}>
      {caption
        .split("\n")
        .filter((line) => line.trim())
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ol>
  );
}

function Ballot({ hides }: { hides: "polarity" | "weight" | "edge" }) {
  if (hides !== "polarity")
    return (
      <div class="wall-ballot">
        <p class="wall-vote">{PRESENT_WORDS.vote}</p>
        {PRESENT_WORDS.ballot[hides].map((choice) => (
          <p key={choice} class="wall-choice">
            {choice}
          </p>
        ))}
      </div>
    );
  return (
    <div class="wall-ballot">
      <p class="wall-vote">{PRESENT_WORDS.vote}</p>
      <p class="wall-choice cooperation-text">
        <Line polarity="cooperation" /> {PRESENT_WORDS.legend.cooperation}
      </p>
      <p class="wall-choice tension-text">
        <Line polarity="tension" /> {PRESENT_WORDS.legend.tension}
      </p>
    </div>
  );
}

export function Line({ polarity }: { polarity: "cooperation" | "tension" }) {
  return (
    <svg class={`wall-line ${polarity}`} viewBox="0 0 60 12" aria-hidden="true">
      <line x1="0" y1="6" x2="60" y2="6" />
    </svg>
  );
}

function Strongest({ view: { dossier, shown } }: { view: SceneView }) {
  return (
    <div class="wall-strongest">
      {POLARITIES.filter((polarity) => shown.relations.some((line) => line.polarity === polarity)).map((polarity) => (
        <section key={polarity}>
          <h2 class={`${polarity}-text`}>
            {PRESENT_WORDS.strongest[polarity]} <span>{PRESENT_WORDS.weight}</span>
          </h2>
          <ul>
            {strongest(shown.relations, polarity, 4).map((relation) => (
              <li key={relation.id}>
                <span class="words">
                  {nameIn(dossier, relation.a)} – {nameIn(dossier, relation.b)}
                </span>
                <span>{weightInWords(relation.weight)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Partners({ dossier, id, relations }: { dossier: Dossier; id: string; relations: readonly Relation[] }) {
  const own = relations.filter(({ a, b }) => a === id || b === id).sort((x, y) => y.weight - x.weight);
  return (
    <div class="wall-strongest">
      <section>
        <h2>{PRESENT_WORDS.partners}</h2>
        <ul>
          {own.slice(0, 9).map((relation) => (
            <li key={relation.id} class={`${relation.polarity}-text`}>
              <span class="words">{nameIn(dossier, relation.a === id ? relation.b : relation.a)}</span>
              <span>
                {POLARITY_WORDS[relation.polarity].toLowerCase()} {weightInWords(relation.weight)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

export const nameIn = ({ actors }: Dossier, id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
