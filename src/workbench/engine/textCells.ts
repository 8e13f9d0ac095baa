/** Excel's number format, and the engine's, of cells in which all that is typed is text. */
export const TEXT_FORMAT = "@";

/**
 * How the engine holds a text in a cell formatted as text: it shows the content as it is, also an apostrophe before it, but would
 * take `=` for a formula, so that only there an apostrophe goes before.
 */
export function textContent(text: string): string {
  return text.startsWith("=") ? `'${text}` : text;
}

/** The text that `textContent` holds. */
export function textOf(content: string): string {
  return content.startsWith("'=") ? content.slice(1) : content;
}
