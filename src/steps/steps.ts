/**
 * Long work in steps of some milliseconds, so that whoever runs it can do something else between them, or stop. `Told`: what
 * each step says, such as the share (0–1) that is done.
 */
export type Steps<Result, Told = undefined> = Generator<Told, Result, undefined>;
