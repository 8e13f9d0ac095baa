/** Node 20 and older browsers lack `Object.groupBy`, which the spreadsheet engine calls. */
function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => PropertyKey,
): Record<PropertyKey, Item[]> {
  const groups: Record<PropertyKey, Item[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

if (!("groupBy" in Object))
  Object.defineProperty(Object, "groupBy", { value: groupBy, configurable: true, writable: true });
