import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");

/** Stands for whatever a sentence is given. */
const GIVEN = "\u25a1";

/** The English guide's words in bold: by its own convention, words that stand on the screen. */
function quoted(): readonly string[] {
  const guide = readFileSync(path.join(ROOT, "docs", "user-guide.md"), "utf8");
  return [...guide.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = ""]) => words.replace(/\s+/g, " "));
}

/** The sentences of the English dictionaries. */
async function said(): Promise<readonly string[]> {
  const folder = path.join(ROOT, "src", "locales", "en");
  const modules = await Promise.all(readdirSync(folder).map((file) => import(path.join(folder, file))));
  return modules.flatMap(textsOf);
}

/** Whether the words are a part of what the sentence always says, or the whole of it with something given. */
function holds(sentence: string, words: string): boolean {
  const fixed = sentence.split(GIVEN);
  if (fixed.some((part) => part.includes(words))) return true;
  if (fixed.length < 2 || !/\p{L}{3}/u.test(fixed.join(" "))) return false;
  return new RegExp(`^${fixed.map(literally).join(".+")}$`).test(words);
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsOf(sentence(value as (...given: readonly string[]) => unknown));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Nothing where a sentence asks for more than texts. */
function sentence(of: (...given: readonly string[]) => unknown): unknown {
  try {
    return of(...Array.from({ length: of.length }, () => GIVEN));
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

test("every word that the English guide quotes is one of the English pane's", async () => {
  const words = quoted();
  const sentences = await said();
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter((word) => !sentences.some((sentence) => holds(sentence, word)))).toEqual([]);
});
