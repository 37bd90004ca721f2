/** The first script of a saved web page: unpacks the program that stands packed in the page, and lets it run. */

/** Id of the element that holds the program: deflated, as base64. vite.page.ts writes it. */
const PACKED = "entente-program";

const packed = document.getElementById(PACKED)?.textContent ?? "";
const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
const program = document.createElement("script");
program.type = "module";
program.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
document.body.append(program);

export {};
