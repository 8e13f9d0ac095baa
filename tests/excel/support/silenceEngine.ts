/** The engine writes every command to the console. */
export function silenceEngine(): void {
  Object.assign(globalThis.console, { debug: () => undefined });
}
