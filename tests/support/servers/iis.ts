import { SaxesParser } from "saxes";
import { NOT_FOUND } from "./answer";
import type { Answer } from "./answer";

interface Element {
  /** Names of the elements around it and its own, joined by "/", those of `location` and `system.webServer` left out. */
  readonly place: string;
  /** The `path` of the `location` it is in; "" outside of any. */
  readonly location: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a `web.config`, in order. Throws when it is not well-formed. */
function readWebConfig(text: string): readonly Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  let location = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    if (name === "location") location = attributes.path ?? "";
    const place = open.filter((one) => !["configuration", "location", "system.webServer"].includes(one)).join("/");
    elements.push({ place, location, attributes });
  });
  parser.on("closetag", ({ name }) => {
    open.pop();
    if (name === "location") location = "";
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return elements;
}

/** Answers as IIS does for an application at `base` ("/cqdt/"): collections from the folder down to the `location`, by remove and add. */
export function asIis(text: string, base: string): (path: string) => Answer {
  const elements = readWebConfig(text);
  return (path) => {
    const inner = path.slice(base.length);
    const [segment = ""] = inner.split("/");
    if (!path.startsWith(base) || segment === "web.config") return NOT_FOUND;
    if (collect(elements, "security/requestFiltering/hiddenSegments", "segment", "").has(segment)) return NOT_FOUND;
    const [page] = collect(elements, "defaultDocument/files", "value", "").keys();
    const file = inner === "" || inner.endsWith("/") ? `${inner}${page ?? ""}` : inner;
    const types = collect(elements, "staticContent", "fileExtension", "", "mimeMap");
    const type = types.get(file.slice(file.lastIndexOf(".")))?.mimeType;
    // IIS sends no file whose ending it does not know.
    if (type === undefined) return NOT_FOUND;
    const added = collect(elements, "httpProtocol/customHeaders", "name", inner);
    const headers = new Map([...added].map(([name, { value = "" }]) => [name, value]));
    headers.set("Content-Type", type);
    const caching = elements.find(({ place }) => place === "staticContent/clientCache")?.attributes.cacheControlMode;
    if (caching === "DisableCache") headers.set("Cache-Control", "no-cache");
    return { status: 200, file, headers };
  };
}

/** A collection's entries by key, for a path. Throws where IIS refuses a duplicate. */
function collect(
  elements: readonly Element[],
  place: string,
  key: string,
  path: string,
  adding = "add",
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const entries = new Map<string, Readonly<Record<string, string>>>();
  for (const element of elements) {
    const applies = element.location === "" || path === element.location || path.startsWith(`${element.location}/`);
    const name = element.attributes[key];
    if (!applies || name === undefined) continue;
    if (element.place === `${place}/remove`) entries.delete(name);
    if (element.place !== `${place}/${adding}`) continue;
    if (entries.has(name)) throw new Error(`${name} stands twice in ${place}`);
    entries.set(name, element.attributes);
  }
  return entries;
}
