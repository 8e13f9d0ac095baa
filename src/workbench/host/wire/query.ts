import type { QueryInfo } from "./protocol";
import { memberOf, wireName } from "./wireObject";
import type { WireObject } from "./wireObject";

/** What a `load` asks of one object: its own properties and, by child, what is asked of those. */
interface Selection {
  readonly properties: Set<string>;
  readonly children: Map<string, Selection>;
  everything: boolean;
}

/** Answers a `load`: the selected properties, nested for children, `_Items` for collections. */
export function answerQuery(object: WireObject, info: QueryInfo | undefined): unknown {
  const selection = emptySelection();
  for (const path of info?.Select ?? []) select(object, selection, path);
  for (const path of info?.Expand ?? []) select(object, selection, `${path}/*`);
  if ((info?.Select ?? []).length === 0) selection.everything = true;
  return answer(object, selection);
}

function emptySelection(): Selection {
  return { properties: new Set(), children: new Map(), everything: false };
}

function select(object: WireObject, selection: Selection, path: string): void {
  let current = selection;
  const names = path
    .split(/[/.]/)
    .filter((name, index) => name !== "" && !(index === 0 && name === "items" && object.items));
  names.forEach((name, index) => {
    if (name === "*") {
      current.everything = true;
      return;
    }
    const isLast = index === names.length - 1;
    if (isLast && !(index === 0 && object.children?.[wireName(name)] !== undefined)) {
      current.properties.add(wireName(name));
      return;
    }
    const child = current.children.get(wireName(name)) ?? emptySelection();
    if (isLast) child.everything = true;
    current.children.set(wireName(name), child);
    current = child;
  });
}

function answer(object: WireObject, selection: Selection): unknown {
  if (object.items !== undefined)
    return { ...object.identity(), _Items: object.items().map((item) => answerOne(item, selection)) };
  return answerOne(object, selection);
}

function answerOne(object: WireObject, selection: Selection): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  const names = selection.everything ? Object.keys(object.properties ?? {}) : selection.properties;
  for (const name of names) result[name] = memberOf(object, object.properties, name)();
  for (const [name, child] of selection.children) {
    result[name] = answer(memberOf(object, object.children, name)(), child);
  }
  return result;
}
