import type { Console } from "../console";
import { printable } from "../printing/displayWidth";

/** Work that is done sooner shows no progress. */
const QUIET_MILLISECONDS = 1000;

/** A line that says what is being done, on a terminal only and only where the work takes more than a second. */
export class Progress {
  private readonly start = performance.now();
  private isShown = false;

  constructor(private readonly console: Console) {}

  show(line: string): void {
    if (this.console.progress === undefined || performance.now() - this.start < QUIET_MILLISECONDS) return;
    this.console.progress(printable(line));
    this.isShown = true;
  }

  /** Makes way for other lines. */
  hide(): void {
    if (this.isShown) this.console.progress?.("");
    this.isShown = false;
  }
}
