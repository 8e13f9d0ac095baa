import type { EventEntry } from "./protocol";

const EVENTS = 3;
const ACTION_CATEGORY = 2;
const ACTION_DISPATCH = 1000;

/** The actions that one add-in is to run, in the order they were asked for, once it has said that it is ready for them. */
export class ActionQueue {
  private waiting: string[] | null = [];

  constructor(private readonly send: (text: string) => void) {}

  begin(): void {
    const names = this.waiting ?? [];
    this.waiting = null;
    for (const name of names) this.dispatch(name);
  }

  run(name: string): void {
    if (this.waiting === null) this.dispatch(name);
    else this.waiting.push(name);
  }

  private dispatch(name: string): void {
    const entry: EventEntry = [ACTION_CATEGORY, ACTION_DISPATCH, "", JSON.stringify([name, null]), 1];
    this.send(JSON.stringify({ type: EVENTS, message: { entries: [entry] } }));
  }
}
