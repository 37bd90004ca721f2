/** End-to-end tests: the built app, served as `npm start` serves it, in a real Chromium. */
import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../chromium.mjs";

const PORT = Number(process.env.E2E_PORT ?? 4199);

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  outputDir: "../../test-results",
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
    reducedMotion: "reduce",
    acceptDownloads: true,
  },
  webServer: {
    command: `npx --no-install vite preview --port ${PORT} --strictPort`,
    cwd: "../..",
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
