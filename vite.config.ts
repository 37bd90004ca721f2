/** Builds the page from src/, writes the strict Content-Security-Policy into it, and runs the unit tests. */
import { defineConfig } from "vitest/config";
import { pageTemplate } from "./vite.page.ts";

/** What the built page may load: its own origin, nothing else; blobs and data URIs only for pictures, fonts and workers made in the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  root: "src",
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { host: "127.0.0.1", fs: { allow: [".."] } },
  preview: { host: "127.0.0.1", port: 4173 },
  build: { outDir: "../dist", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  worker: { format: "es" },
  plugins: [
    pageTemplate(),
    {
      name: "content-security-policy",
      apply: "build",
      transformIndexHtml: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
          injectTo: "head-prepend",
        },
      ],
    },
  ],
  test: {
    root: ".",
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    // Busy machines are slow: no test of ours measures time, so none may fail by it.
    testTimeout: 120_000,
    benchmark: { include: ["tests/**/*.bench.ts"] },
  },
});
