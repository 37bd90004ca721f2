/** Runs a command of src/cli as a person would. */
import { spawnSync } from "node:child_process";

export interface Ran {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** @param command name of the file in src/cli, without ending */
export function runCommand(command: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync("npx", ["--no-install", "tsx", `src/cli/${command}.ts`, ...args], {
    encoding: "utf8",
  });
  const complained = stderr.replace(/^npm warn.*\n/gm, "");
  return { code: status, said: stdout, complained };
}
