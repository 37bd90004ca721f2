/** Edits of articles and of the dossier itself: add, remove, and change what is said about them. */

import { isDay } from "../day.ts";
import type { Article, Dossier } from "../model.ts";
import { alike, articleOf, checked, type Edit, refuse, replaced } from "./edit.ts";
import { EDIT_ERRORS, EDIT_NAMES } from "./edit-words.ts";
import { type Coding, type Provenance, withCoding } from "./from-coded.ts";
import { MAX_ADDRESS, MAX_DESCRIPTION, MAX_SHORT } from "./limits.ts";

/** Adds an article with everything that the program found in it, as proposals. */
export const addArticle = (coding: Coding, provenance: Provenance): Edit =>
  checked((dossier) => {
    checkFields({ title: coding.title, date: coding.date, ...provenance });
    const { dossier: next, article, events } = withCoding(dossier, coding, provenance);
    return { dossier: next, name: EDIT_NAMES.addArticle(coding.title, events), made: article };
  });

/** Takes an article away, with its sentences out of every event, and the events that no other article says. */
export const removeArticle = (id: string): Edit =>
  checked((dossier) => {
    const { title } = articleOf(dossier, id);
    const elsewhere = ({ article }: { readonly article: string }) => article !== id;
    const events = dossier.events.flatMap((event) => {
      const { reason, proposed, ...rest } = event;
      if (event.evidence.every(elsewhere) && (reason?.article ?? "") !== id && (proposed?.evidence.every(elsewhere) ?? true))
        return [event];
      const evidence = event.evidence.filter(elsewhere);
      const claimed = proposed?.evidence.filter(elsewhere) ?? [];
      return evidence.length
        ? [
            {
              ...rest,
              evidence,
              ...(reason && elsewhere(reason) && { reason }),
              ...(proposed && claimed.length && { proposed: { ...proposed, evidence: claimed } }),
            },
          ]
        : [];
    });
    return {
      dossier: { ...dossier, articles: dossier.articles.filter((article) => article.id !== id), events },
      name: EDIT_NAMES.removeArticle(title, dossier.events.length - events.length),
    };
  });

/** What can be said about an article beside its text; an empty address takes the address away. */
export type ArticleFields = Pick<Article, "title" | "date" | "source" | "address">;

/** Changes what is said about an article. Another date may make other events past: code the article again for that. */
export const changeArticle = (id: string, change: Partial<ArticleFields>): Edit =>
  checked((dossier) => {
    const article = articleOf(dossier, id);
    checkFields(change);
    const { address: old, ...rest } = article;
    const address = change.address ?? old;
    const changed: Article = {
      ...rest,
      title: change.title ?? article.title,
      date: change.date ?? article.date,
      source: change.source ?? article.source,
      ...(address && { address }),
    };
    const fields = (["title", "date", "source", "address"] as const).filter((field) => changed[field] !== article[field]);
    return {
      dossier: alike(changed, article) ? dossier : { ...dossier, articles: replaced(dossier.articles, changed) },
      name: EDIT_NAMES.changeArticle(fields, changed.title),
    };
  });

/** Changes the dossier's own title or description. */
export const changeDossier = (change: Partial<Pick<Dossier, "title" | "description">>): Edit =>
  checked((dossier) => {
    const { title = dossier.title, description = dossier.description } = change;
    if (title.length > MAX_SHORT) refuse(EDIT_ERRORS.long("title", MAX_SHORT));
    if (description.length > MAX_DESCRIPTION) refuse(EDIT_ERRORS.long("description", MAX_DESCRIPTION));
    const same = title === dossier.title && description === dossier.description;
    return { dossier: same ? dossier : { ...dossier, title, description }, name: EDIT_NAMES.changeDossier() };
  });

function checkFields({ title = "", date, source = "", address }: Partial<ArticleFields>): void {
  if (title.length > MAX_SHORT) refuse(EDIT_ERRORS.long("title", MAX_SHORT));
  if (source.length > MAX_SHORT) refuse(EDIT_ERRORS.long("source", MAX_SHORT));
  if (date !== undefined && !isDay(date)) refuse(EDIT_ERRORS.badDate(date));
  if (address && !/^https?:\/\//.test(address)) refuse(EDIT_ERRORS.badAddress(address));
  if (address && address.length > MAX_ADDRESS) refuse(EDIT_ERRORS.long("address", MAX_ADDRESS));
}
