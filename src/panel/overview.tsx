/** The overview: what the article says in numbers, who is closest, who is most at odds, who is caught between. */
import type { Polarity } from "../core/codebook.ts";
import type { Dossier } from "../core/model.ts";
import { crossPressured, strongest, summarise } from "../core/weave/analysis.ts";
import { isFiltering } from "../core/weave/filter.ts";
import { dateInWords } from "../look/words.ts";
import { select } from "../session/actions.ts";
import { lights } from "./lights.ts";
import { useNames } from "./names.ts";
import { RelationRow } from "./relation-row.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

const ROWS = 3;
/** More articles than this are named together. */
const MOST_HEADS = 4;

export function Overview() {
  const { session } = useWorld();
  const dossier = session.dossier.value;
  const relations = session.relations.value;
  const nameOf = useNames();
  const summary = summarise(dossier, relations);
  const pressed = crossPressured(relations).slice(0, ROWS);
  const denied = relations.filter((relation) => relation.weight === 0);
  const list = (polarity: Polarity, title: string) => {
    const rows = strongest(relations, polarity, ROWS);
    return (
      rows.length > 0 && (
        <section>
          <h3>{title}</h3>
          <ul class="rows">
            {rows.map((relation) => (
              <RelationRow key={relation.id} relation={relation} />
            ))}
          </ul>
        </section>
      )
    );
  };
  return (
    <>
      {dossier.articles.length > MOST_HEADS ? (
        <Shelf dossier={dossier} />
      ) : (
        dossier.articles.map((article) => (
          <div key={article.id} class="masthead">
            <h2 class={article.imported ? undefined : "words"}>{article.title}</h2>
            <p class="byline">
              <time dateTime={article.date}>{dateInWords(article.date)}</time> · {article.source}
            </p>
          </div>
        ))
      )}
      <p class="lede">{dossier.description}</p>
      <p class="numbers">
        <b>{WORDING.numbers.sentences(summary.sentences)}</b>, {WORDING.numbers.coded(summary.codedSentences)}:{" "}
        {WORDING.numbers.events(summary.events)} between {WORDING.numbers.actors(summary.actors)}. Relations:{" "}
        <b class="cooperation-text">{WORDING.numbers.cooperation(summary.relations.cooperation)}</b>,{" "}
        <b class="tension-text">{WORDING.numbers.tension(summary.relations.tension)}</b>.
      </p>
      {relations.length === 0 && <p>{isFiltering(session.filter.value) ? WORDING.nothingLeft : WORDING.nothingHere}</p>}
      {list("cooperation", WORDING.strongestCooperation)}
      {list("tension", WORDING.strongestTension)}
      {pressed.length > 0 && (
        <section>
          <h3 title={WORDING.caughtBetweenWhy}>{WORDING.caughtBetween}</h3>
          <ul class="rows">
            {pressed.map(({ actor, between: [a, b] }) => (
              <li key={actor}>
                <button
                  type="button"
                  class="row"
                  onClick={() => select(session, { kind: "actor", id: actor })}
                  {...lights(session, { kind: "actor", id: actor })}
                >
                  <span class="words">{WORDING.between(nameOf(actor), nameOf(a), nameOf(b))}</span>
                </button>
              </li>
            ))}
          </ul>
          <p class="note">{WORDING.caughtBetweenWhy}</p>
        </section>
      )}
      {denied.length > 0 && (
        <section>
          <h3>{WORDING.deniedRelations}</h3>
          <ul class="rows">
            {denied.map((relation) => (
              <RelationRow key={relation.id} relation={relation} />
            ))}
          </ul>
        </section>
      )}
      <p class="note">{WORDING.firstStep}</p>
    </>
  );
}

/** Many articles, or the months of an imported file, in one line: how many, from when to when, from where. */
function Shelf({ dossier: { title, articles } }: { dossier: Dossier }) {
  const dates = articles.map((article) => article.date).sort();
  const [first = "", last = first] = [dates[0], dates.at(-1)];
  const sources = [...new Set(articles.map((article) => article.source))].filter(Boolean);
  const count = articles.every((article) => article.imported) ? WORDING.imported.parts : WORDING.articles;
  return (
    <div class="masthead">
      <h2>{title}</h2>
      <p class="byline">
        {count(articles.length)}, <time dateTime={first}>{dateInWords(first)}</time> –{" "}
        <time dateTime={last}>{dateInWords(last)}</time>
        {sources.length > 0 && sources.length <= 2 && ` · ${sources.join("; ")}`}
      </p>
    </div>
  );
}
