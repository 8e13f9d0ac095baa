/** Where the command line speaks: results, and everything else. Both take text with its line ends. */
export interface Console {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows a line in the place of the one before, `""` takes it away; absent where nobody watches. */
  readonly progress?: (line: string) => void;
  /** The clock; absent: the computer's. */
  readonly now?: () => Date;
  /** Has `stop` called once when the user interrupts the work, until what it returns is called. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** Done, without errors in the sheet. */
export const EXIT_CLEAN = 0;
/** Done, and the sheet has errors. */
export const EXIT_FINDINGS = 1;
/** The command, a file or the rubric cannot be used, and nothing was written for it; or the work was interrupted. */
export const EXIT_UNUSABLE = 2;

export type ExitCode = typeof EXIT_CLEAN | typeof EXIT_FINDINGS | typeof EXIT_UNUSABLE;
