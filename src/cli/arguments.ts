/** What the commands share: how to fail so that the user knows what to do. */

/** Says on standard error what was wrong, then how the command is used, and sets the exit code for a wrong use. */
export function fail(message: string, usage = ""): void {
  console.error(usage ? `${message}\n\n${usage}` : message);
  process.exitCode = 2;
}
