/** What a JSON text holds that `JSON.parse` passes over or may not survive. */
interface JsonScan {
  /** Whether lists and objects stand inside each other deeper than the limit; the rest is not scanned then. */
  readonly isTooDeep: boolean;
  /** The first key that an object has twice, of which `JSON.parse` keeps the last in silence. */
  readonly repeatedKey: { readonly key: string; readonly line: number } | null;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/** One pass over a text without recursion, before anything parses it. */
export function scanJson(text: string, maximumDepth: number): JsonScan {
  /** The keys of each object around; `null` for a list. */
  const around: (Set<string> | null)[] = [];
  let keys: Set<string> | null = null;
  let repeatedKey: JsonScan["repeatedKey"] = null;
  let expectsKey = false;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case QUOTE: {
        const end = endOfString(text, index);
        if (expectsKey && keys !== null) {
          const key = readKey(text.slice(index + 1, end));
          if (keys.has(key)) repeatedKey ??= { key: key.slice(0, 100), line: lineAt(text, index) };
          keys.add(key);
        }
        expectsKey = false;
        index = end;
        break;
      }
      case OBJECT:
      case LIST:
        if (around.length === maximumDepth) return { isTooDeep: true, repeatedKey };
        keys = text.charCodeAt(index) === OBJECT ? new Set() : null;
        around.push(keys);
        expectsKey = keys !== null;
        break;
      case OBJECT_END:
      case LIST_END:
        around.pop();
        keys = around.at(-1) ?? null;
        expectsKey = false;
        break;
      case COMMA:
        expectsKey = keys !== null;
        break;
    }
  }
  return { isTooDeep: false, repeatedKey };
}

/** The 1-based line of a position. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) break;
    if (code === BACKSLASH) end++;
  }
  return end;
}

function readKey(key: string): string {
  if (!key.includes("\\")) return key;
  try {
    return String(JSON.parse(`"${key}"`));
  } catch (error) {
    if (error instanceof SyntaxError) return key;
    throw error;
  }
}
