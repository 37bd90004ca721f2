/** Types of chromium.mjs, which plain Node runs before anything is compiled. */
export declare const CHROMIUM_FLAGS: string[];
export declare function findChromium(): string | undefined;
export declare function provideChromium(): string;
