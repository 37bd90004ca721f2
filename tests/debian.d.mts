/** Types of debian.mjs, which plain Node runs before anything is compiled. */
export declare function hasReader(name: "networkx" | "igraph" | "xmllint" | "pngcheck" | "pdftotext"): boolean;
export declare function provideReaders(): void;
