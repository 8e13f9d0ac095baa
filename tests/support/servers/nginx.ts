import { NOT_FOUND } from "./answer";
import type { Answer } from "./answer";

/** A directive of nginx with its words, and those in its block. */
interface Directive {
  readonly words: readonly string[];
  readonly block: readonly Directive[];
}

/** Reads nginx's grammar: words, quoted or not, up to `;` or a block. Throws where nginx would refuse to start. */
export function parseNginx(text: string): readonly Directive[] {
  const tokens = text.replace(/^\s*#.*$/gm, "").match(/"(?:[^"\\]|\\.)*"|[{};]|[^\s{};"]+/g) ?? [];
  let next = 0;
  const readBlock = (nested: boolean): readonly Directive[] => {
    const directives: Directive[] = [];
    let words: string[] = [];
    for (;;) {
      const token = tokens[next];
      next += 1;
      if (token === undefined || token === "}") {
        if (words.length > 0) throw new Error(`“${words.join(" ")}” has no “;”`);
        if (nested !== (token === "}")) throw new Error("the blocks do not match");
        return directives;
      }
      if (token === ";") directives.push({ words, block: [] });
      else if (token === "{") directives.push({ words, block: readBlock(true) });
      else words.push(token.replace(/^"(.*)"$/s, "$1").replaceAll('\\"', '"'));
      if (token === ";" || token === "{") {
        if (words.length === 0) throw new Error(`“${token}” without a directive`);
        words = [];
      }
    }
  };
  return readBlock(false);
}

/** Answers as nginx does: the longest prefix, then the first pattern within it; headers of the innermost block that adds any. */
export function asNginx(text: string, folder: string): (path: string) => Answer {
  const outer = parseNginx(text);
  return (path) => {
    const location = longestPrefix(outer, path);
    if (location === null) return NOT_FOUND;
    const inner = firstPattern(location.block, path) ?? longestPrefix(location.block, path);
    if (inner !== null && valueOf(inner.block, "return") === "404") return NOT_FOUND;
    const blocks = inner === null ? [location] : [inner, location];
    const root = blocks.map(({ block }) => valueOf(block, "root")).find((value) => value !== undefined) ?? "";
    const asked = `${root}${path.endsWith("/") ? `${path}${valueOf(location.block, "index") ?? ""}` : path}`;
    if (!asked.startsWith(`${folder}/`)) throw new Error(`${path} is looked for at ${asked}, outside of ${folder}`);
    const adding = blocks.find(({ block }) => block.some(({ words }) => words[0] === "add_header"));
    const headers = new Map((adding?.block ?? []).flatMap(readHeader));
    headers.set("Content-Type", typeOf(asked, location.block));
    return { status: 200, file: asked.slice(folder.length + 1), headers };
  };
}

function readHeader({ words: [directive, name = "", value = ""] }: Directive): readonly (readonly [string, string])[] {
  return directive === "add_header" ? [[name, value]] : [];
}

function valueOf(block: readonly Directive[], name: string): string | undefined {
  return block.find(({ words }) => words[0] === name)?.words[1];
}

function longestPrefix(block: readonly Directive[], path: string): Directive | null {
  const fitting = block.filter(
    ({ words }) => words[0] === "location" && words.length === 2 && path.startsWith(words[1] ?? ""),
  );
  return fitting.sort((a, b) => (b.words[1] ?? "").length - (a.words[1] ?? "").length)[0] ?? null;
}

function firstPattern(block: readonly Directive[], path: string): Directive | null {
  return (
    block.find(({ words }) => words[0] === "location" && words[1] === "~" && new RegExp(words[2] ?? "").test(path)) ??
    null
  );
}

function typeOf(file: string, block: readonly Directive[]): string {
  const types = block.find(({ words }) => words[0] === "types")?.block ?? [];
  const ending = file.slice(file.lastIndexOf(".") + 1);
  const type = types.find(({ words }) => words.includes(ending, 1))?.words[0] ?? valueOf(block, "default_type") ?? "";
  const charsets = block.find(({ words }) => words[0] === "charset_types")?.words ?? [];
  return [...charsets, "text/html"].includes(type) ? `${type}; charset=${valueOf(block, "charset") ?? ""}` : type;
}
