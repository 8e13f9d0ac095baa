/** One line of `npm run bench`: a cost as a ratio within the same run, and the most it may be. */
export interface BenchRow {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  /** The figures behind the ratio. */
  readonly detail: string;
}
