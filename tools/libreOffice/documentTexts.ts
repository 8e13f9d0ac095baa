import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

const DOCUMENT = "word/document.xml";

/** The running text of a Word file, tables included: a line a paragraph. */
export function documentTexts(bytes: Uint8Array): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  if (part === undefined) return "";
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => texts.push(text));
  parser.on("closetag", ({ name }) => {
    if (name === "w:p") texts.push("\n");
  });
  parser.write(strFromU8(part)).close();
  return texts.join("");
}
