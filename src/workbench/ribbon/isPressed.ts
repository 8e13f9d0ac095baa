/** Whether the event is the pressing of keys such as `Ctrl+Shift+Alt+M`; the letter by its key, whatever it types. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split("+");
  const letter = parts.at(-1) ?? "";
  const needs = (name: string): boolean => parts.includes(name);
  return (
    event.code === `Key${letter}` &&
    event.ctrlKey === needs("Ctrl") &&
    event.shiftKey === needs("Shift") &&
    event.altKey === needs("Alt") &&
    event.metaKey === needs("Command")
  );
}

/** The keys as `aria-keyshortcuts` names them. */
export function ariaKeys(keys: string): string {
  return keys.replace("Ctrl", "Control").replace("Command", "Meta");
}
