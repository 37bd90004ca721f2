/** The class codes the article too: hand out the exercise, drop the pupils' files in, see where all agree and what to talk about. */
import { useSignal } from "@preact/signals";
import { withCoder } from "../../core/agreement/coders.ts";
import {
  type Agreement,
  type Coder,
  compareCodings,
  type Measure,
  type Parting,
  withArticle,
} from "../../core/agreement/compare.ts";
import { messageOf } from "../../core/error-message.ts";
import type { Article } from "../../core/model.ts";
import { useTrying } from "../trying.ts";
import { WORDING } from "../wording.ts";
import { CLASS_WORDS as WORDS } from "../wording-scenes.ts";
import { useDesk } from "../world.tsx";
import { addParting } from "./adding.ts";
import { useAttempt } from "./attempt.ts";

export function ClassSection() {
  const { session, saveExercise, readDossier } = useDesk();
  const attempt = useTrying();
  const pupils = useSignal<readonly Coder[]>([]);
  const withOwn = useSignal(true);
  const isOver = useSignal(false);
  const dossier = session.dossier.value;
  const take = (files: Iterable<File>) =>
    attempt(async () => {
      const troubles: string[] = [];
      for (const file of files)
        try {
          pupils.value = withCoder(pupils.value, file.name.replace(/(\.entente)?\.json$/i, ""), await readDossier(file));
        } catch (error) {
          troubles.push(messageOf(error));
        }
      return troubles.length ? troubles.join("\n") : undefined;
    });
  const own: Coder[] = withOwn.value && dossier.events.length ? [{ name: WORDS.you, dossier }] : [];
  return (
    <section class="class-section">
      <h2 class="sheet-title">{WORDS.title}</h2>
      <p class="note">{WORDS.how}</p>
      <div class="deeds">
        <button
          type="button"
          class="quiet"
          onClick={() =>
            attempt(async () => {
              const name = await saveExercise();
              return name && WORDING.picture.saved(name);
            })
          }
        >
          {WORDS.save}
        </button>
      </div>
      <label
        class={`class-drop ${isOver.value ? "over" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          isOver.value = true;
        }}
        onDragLeave={() => {
          isOver.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          isOver.value = false;
          take(event.dataTransfer?.files ?? []);
        }}
      >
        <input type="file" accept=".json" multiple onChange={(event) => take(event.currentTarget.files ?? [])} />
        <span>{WORDS.drop}</span>
      </label>
      {pupils.value.length > 0 && (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={withOwn.value}
              onChange={() => {
                withOwn.value = !withOwn.value;
              }}
            />
            <span>{WORDS.withOwn}</span>
          </label>
          <div class="deeds">
            <button
              type="button"
              class="quiet"
              onClick={() => {
                pupils.value = [];
              }}
            >
              {WORDS.anew}
            </button>
          </div>
          {dossier.articles.map((article) => (
            <Compared key={article.id} article={article} coders={[...own, ...pupils.value]} />
          ))}
        </>
      )}
    </section>
  );
}

function Compared({ article, coders }: { article: Article; coders: readonly Coder[] }) {
  const { same, other } = withArticle(coders, article);
  const agreement = same.length > 1 ? compareCodings(same, article) : null;
  return (
    <>
      <p>
        {WORDS.coders(same.map(({ name }) => name))}
        {other.length > 0 && <span class="trouble-text"> {WORDS.others(other.map(({ name }) => name))}</span>}
      </p>
      {same.length === 1 && <p class="note">{WORDS.tooFew}</p>}
      {agreement && <Measures agreement={agreement} />}
      {agreement && <Partings partings={agreement.partings} article={article} />}
    </>
  );
}

function Measures({ agreement }: { agreement: Agreement }) {
  const percent = ({ percent: share }: Measure) => (share === null ? "–" : `${Math.round(share * 100)}%`);
  return (
    <table class="class-measures">
      <caption>{WORDS.tableCaption}</caption>
      <thead>
        <tr>
          {WORDS.tableHead.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(["edge", "type", "status"] as const).map((what) => (
          <tr key={what}>
            <th scope="row">{WORDS.measures[what]}</th>
            <td>{percent(agreement[what])}</td>
            <td>{agreement[what].alpha?.toFixed(2) ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Partings({ partings, article }: { partings: readonly Parting[]; article: Article }) {
  const { session } = useDesk();
  const attempt = useAttempt();
  if (partings.length === 0) return <p>{WORDS.noPartings}</p>;
  return (
    <>
      <h3>{WORDS.partings}</h3>
      <ol class="class-partings">
        {partings.map((parting) => {
          const { sentence, sightings, silent } = parting;
          return (
            <li key={sentence}>
              <blockquote class="words">{article.text.slice(...(article.sentences[sentence] ?? [0, 0]))}</blockquote>
              <ul>
                {sightings.map(({ words, who }) => (
                  <li key={words}>
                    <b>{who.length}</b> {words} <span class="note">{who.join(", ")}</span>
                  </li>
                ))}
                {silent.length > 0 && (
                  <li>
                    <b>{silent.length}</b> {WORDS.silent} <span class="note">{silent.join(", ")}</span>
                  </li>
                )}
              </ul>
              <button
                type="button"
                class="link"
                aria-label={WORDS.ontoWallOf(sentence + 1)}
                onClick={() => attempt(() => addParting(session, article.id, parting))}
              >
                {WORDS.ontoWall}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
