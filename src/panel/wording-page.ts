/** Every word of saving as a web page, and of the saved page itself where it is not the app's. */
import type { Pane } from "../session/view.ts";

export const PAGE_WORDS = {
  saving: {
    title: "Save as web page",
    text: [
      "One file with everything inside: network, article, table and presentation. Whoever gets it opens it with a double click: it needs neither Entente nor a network.",
      "Nothing can be changed in the page, but Entente opens it again like a dossier.",
    ],
    notes: "Your notes and hidden scenes",
    withoutNotes: "Leave them out: the page is for others",
    withNotes: "Put them inside: I present from the page",
    save: "Save the page",
    busy: "Putting it together…",
  },
  presentTitle: "Show the scenes full screen, one key forward, one key back",
  saveDossier: "Save dossier",
  saveDossierTitle: "Save what is inside this page as a file that Entente opens",
  about: "About this page",
  /** What the file is, in one line at its foot. */
  foot: (made: string) =>
    `A page to read and present, saved from Entente on ${made}. It works without a network and sends nothing.`,
  source: (sources: string) => `Source: ${sources}`,
  aboutHead: "This page",
  aboutText: (made: string) => [
    `This is one file, saved from Entente on ${made}. Article, network and presentation are inside; it needs no network, and nothing leaves it.`,
    "It is made to be read and presented. To correct or add something, open this very file in Entente with “Open a file”, or save the dossier first and open that: nothing is lost on the way.",
  ],
  scenes: {
    hint: "These scenes can be shown full screen, one key forward, one key back. Click one to begin there.",
    hintNotes: "While presenting, S opens a second window with the notes.",
    presentFrom: "Present from here",
    withNotes: "Show the notes for whoever presents",
  },
  damaged: "This page is damaged: the dossier inside it cannot be read. Ask for the file once more.",
} as const;

export const PAGE_PANES: readonly Pane[] = ["relations", "article", "table", "scenes"];

export const PAGE_SHORTCUTS: readonly (readonly [keys: string, what: string])[] = [
  ["/", "Search"],
  ["1 2 3 4", "Relations, article, table, scenes"],
  ["V", "Countries or leaders"],
  ["+ −", "Zoom"],
  ["0", "Fit to view"],
  ["[ ]", "One sentence back, one on"],
  ["Esc", "Close, or choose nothing"],
  ["?", "This help"],
];
