/** What the commands share in reading their arguments: days, and how to fail so that the user knows what to do. */

/** Is this a real day, written as 2026-01-05? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Says on standard error what was wrong, then how the command is used, and sets the exit code for a wrong use. */
export function fail(message: string, usage = ""): void {
  console.error(usage ? `${message}\n\n${usage}` : message);
  process.exitCode = 2;
}
