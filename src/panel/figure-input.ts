/** What the session shows, as the input of a figure. */

import { POLARITIES, type Polarity } from "../core/codebook.ts";
import { summarise } from "../core/weave/analysis.ts";
import type { FigureInput } from "../figure/input.ts";
import { lookOfRelation } from "../look/relation.ts";
import { THEME, type ThemeName } from "../look/theme.ts";
import type { Session } from "../session/session.ts";
import { WORDING } from "./wording.ts";

interface Wish {
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly legend: boolean;
}

/** The stage's network, places and looks on a page with title, source and date. */
export function figureInputOf(session: Session, { width, height, theme: themeName, legend }: Wish): FigureInput {
  const { dossier, network, places, actorLooks, relations, heaviest, scale, selection, lit } = session;
  const articles = dossier.value.articles;
  const theme = THEME[themeName];
  const dates = articles.map((article) => article.date).sort();
  return {
    network: network.value,
    places: places.value,
    actorLooks: actorLooks.value,
    relationLooks: new Map(relations.value.map((r) => [r.id, lookOfRelation(r, heaviest.value.relation, theme, scale.value)])),
    theme,
    size: { width, height },
    title: articles.length === 1 ? articles[0]?.title : dossier.value.title,
    source: [...new Set(articles.map((article) => article.source))].filter(Boolean).join("; "),
    date: dates.at(-1),
    legend,
    lit: selection.value.kind === "nothing" ? null : lit.value,
    description: describe(session),
  };
}

/** The same without title and margins: the drawing that stands in for the stage where there is no WebGL. */
export function bareFigureOf(session: Session): FigureInput {
  const { width, height } = session.stageSize.value;
  const { title, source, date, ...drawing } = figureInputOf(session, {
    width,
    height,
    theme: session.themeName.value,
    legend: false,
  });
  return { ...drawing, lit: session.lit.value, interactive: true };
}

/** The picture in words: how many actors, and the heaviest relation of each polarity. */
function describe(session: Session): string {
  const summary = summarise(session.dossier.value, session.relations.value);
  const nameOf = (id: string) => session.actors.value.get(id)?.name ?? id;
  const heaviest = (polarity: Polarity) =>
    session.relations.value.filter((r) => r.polarity === polarity && r.weight > 0).sort((x, y) => y.weight - x.weight)[0];
  return WORDING.describe(
    summary.actors,
    POLARITIES.map((polarity) => {
      const relation = heaviest(polarity);
      return relation
        ? { polarity, a: nameOf(relation.a), b: nameOf(relation.b), count: summary.relations[polarity] }
        : undefined;
    }).filter((line) => line !== undefined),
  );
}
