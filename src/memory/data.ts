/** What was read from JSON. */
type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `null` when the data are no list, or one of its items cannot be read. */
export function parseList<Item>(data: unknown, parse: (item: unknown) => Item | null): readonly Item[] | null {
  if (!Array.isArray(data)) return null;
  const items = data.map(parse);
  return items.every((item) => item !== null) ? items : null;
}
