import type { Model } from "@odoo/o-spreadsheet";

/**
 * The engine shortens neighbouring formulas before it tells other users of them, and throws where one cell's reference is a
 * single cell (`N$9:N9`) and the next one's an area (`N$9:N10`). The workbench has no other users: commands stay as they are.
 * The engine offers no option for it (19.3.7, `CommandSquisher`).
 */
export function keepCommandsWhole(model: Model): void {
  const session: unknown = Reflect.get(model, "session");
  const squisher: unknown = isObject(session) ? Reflect.get(session, "commandSquisher") : undefined;
  if (!isObject(squisher))
    throw new Error("The engine's session has no commandSquisher; its version is not the one pinned.");
  Reflect.set(squisher, "squish", (commands: readonly unknown[]) => commands);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
