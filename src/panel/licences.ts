/** What Entente is built from, and under which licence; README lists the same. */

export interface Licence {
  readonly what: string;
  readonly licence: string;
  readonly who: string;
}

export const LICENCES: readonly Licence[] = [
  { what: "Entente", licence: "MIT", who: "The Entente authors" },
  { what: "Graphology", licence: "MIT", who: "Guillaume Plique" },
  { what: "Sigma and its node programs", licence: "MIT", who: "Alexis Jacomy, Guillaume Plique, Benoît Simard" },
  { what: "Preact, Signals", licence: "MIT", who: "Jason Miller and the Preact team" },
  { what: "d3-array, d3-force, d3-scale", licence: "ISC", who: "Mike Bostock" },
  { what: "jsdiff", licence: "BSD-3-Clause", who: "Kevin Decker" },
  { what: "Zod", licence: "MIT", who: "Colin McDonnell" },
  { what: "Readability, PDF.js", licence: "Apache 2.0", who: "Mozilla" },
  { what: "marked", licence: "MIT", who: "The marked authors" },
  { what: "fflate", licence: "MIT", who: "Arjun Barrett" },
  { what: "PDFKit, fontkit", licence: "MIT", who: "Devon Govett" },
  { what: "svgpath", licence: "MIT", who: "Vitaly Puzrin, Alexey Litvinov" },
  { what: "idb", licence: "ISC", who: "Jake Archibald" },
  { what: "saxes", licence: "ISC", who: "Louis-Dominique Dubeau" },
  { what: "resvg-js (command line only)", licence: "MPL 2.0", who: "yisibl" },
  { what: "flag-icons", licence: "MIT", who: "Panayiotis Lipiridis" },
  { what: "wink-nlp and its English lite model", licence: "MIT", who: "GRAYPE Systems" },
  { what: "world-countries (names, demonyms, capitals)", licence: "ODbL 1.0", who: "Mohammed Le Doze" },
  { what: "Source Serif 4, Source Sans 3", licence: "OFL 1.1", who: "Adobe" },
  { what: "PLOVER (event types and scores)", licence: "open standard", who: "Open Event Data Alliance" },
];
