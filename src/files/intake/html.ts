/** HTML → draft: the article without the page around it. The markup is parsed in an inert document and only its text leaves it. */
import { type Draft, draftOf, IntakeError } from "./draft.ts";

/** Elements that begin and end a paragraph. */
const BLOCKS = /^(?:P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|TR|TABLE|FIGURE|FIGCAPTION|PRE|DD|DT)$/;
/** Elements whose text nobody reads. */
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|NAV|FORM|BUTTON|ASIDE|HEAD|FIGURE|FIGCAPTION|TIME)$/i;
/** Names of what pages put around an article. */
const FURNITURE = /cookie|consent|newsletter|advert|promo|share|related|breadcrumb/i;
/** Readability's own bound, against pages made to take for ever. */
const MAX_ELEMENTS = 50_000;

/** Reads a whole page: boilerplate away (Readability), title, date, source and address from its metadata. */
export async function readPage(html: string): Promise<Draft> {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (page.querySelectorAll("*").length > MAX_ELEMENTS)
    throw new IntakeError(
      `This page has more than ${MAX_ELEMENTS.toLocaleString("en")} elements. Select the article's text in the browser and paste that.`,
    );
  const meta = (...names: string[]) =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content")?.trim())
      .find(Boolean);
  const known = {
    date: (
      meta("article:published_time", "date", "dc.date", "datePublished") ??
      page.querySelector("time[datetime]")?.getAttribute("datetime") ??
      ""
    ).slice(0, 10),
    address: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url") ?? "",
  };
  for (const element of page.querySelectorAll("body [class], body [id]"))
    if (FURNITURE.test(`${element.id} ${element.getAttribute("class") ?? ""}`) && !element.querySelector("article, p + p + p"))
      element.remove();
  const { Readability } = await import("@mozilla/readability");
  const fallback = textOf(page.body);
  const article = new Readability<Node>(page, { serializer: (node) => node }).parse();
  const text = article?.content ? textOf(article.content) : fallback;
  if (!text.trim())
    throw new IntakeError("This page has no text that could be read. Select the article in the browser and paste it.");
  return draftOf(text, {
    ...known,
    title: article?.title ?? meta("og:title") ?? page.title,
    source: [article?.byline?.replace(/^by\s+/i, ""), article?.siteName].filter(Boolean).join(", "),
  });
}

/** Reads a piece of rich text as it comes from the clipboard: paragraphs kept, everything else left. */
export const readRichText = (html: string): string => textOf(new DOMParser().parseFromString(html, "text/html").body);

/** The text of a node, paragraphs apart by an empty line. Walks without recursion: markup may be nested without end. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const stack: (Node | "break")[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === "break") parts.push("\n\n");
    else if (node instanceof Text) parts.push(node.data.replace(/\s+/g, " "));
    else if (node?.nodeName === "BR") parts.push("\n");
    else if (node && !SILENT.test(node.nodeName)) {
      const isBlock = BLOCKS.test(node.nodeName);
      if (isBlock) stack.push("break");
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
      if (isBlock) stack.push("break");
    }
  }
  return parts.join("").replace(/ *\n */g, "\n");
}
