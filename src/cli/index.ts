import { EXIT_UNUSABLE } from "./console";
import { cutToWidth } from "./printing/displayWidth";
import { main } from "./main";

/** A reader that closes the pipe early, such as `head`, is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** A second interruption ends the process as if nobody listened. */
function onInterrupt(stop: () => void): () => void {
  process.once("SIGINT", stop);
  return () => process.off("SIGINT", stop);
}

/** Of terminals that do not tell. */
const COLUMNS = 80;

function progress(line: string): void {
  const { columns } = process.stderr;
  const shown = cutToWidth(line, (columns > 1 ? columns : COLUMNS) - 1);
  process.stderr.write(`\r${shown}\u001b[K`);
}

main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  onInterrupt,
  ...(process.stderr.isTTY ? { progress } : {}),
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT_UNUSABLE;
  },
);
