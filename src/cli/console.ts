/** Where the command line speaks: results, and everything else. Both take text with its line ends. */
export interface Console {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Done, without errors in the sheet. */
export const EXIT_CLEAN = 0;
/** Done, and the sheet has errors. */
export const EXIT_FINDINGS = 1;
/** The command, the file or the rubric cannot be used; nothing was written. */
export const EXIT_UNUSABLE = 2;

export type ExitCode = typeof EXIT_CLEAN | typeof EXIT_FINDINGS | typeof EXIT_UNUSABLE;
