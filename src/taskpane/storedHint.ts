import { storage } from "./storage";

const KEY = "cqdt.hint";
const DISMISSED = "dismissed";

/** Where the browser keeps nothing, a dismissal holds while the pane is open. */
let isDismissedHere = false;

/** The user has closed the hint of the first opening on this computer. */
export function isHintDismissed(): boolean {
  return isDismissedHere || storage()?.getItem(KEY) === DISMISSED;
}

export function dismissHint(): void {
  isDismissedHere = true;
  storage()?.setItem(KEY, DISMISSED);
}
