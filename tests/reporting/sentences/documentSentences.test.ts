import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bacKan } from "../../data/document-sentences/bacKan";
import { binhPhuoc } from "../../data/document-sentences/binhPhuoc";
import { caoBang } from "../../data/document-sentences/caoBang";
import { NOT_PRODUCED } from "../../data/document-sentences/notProduced";
import { publishedSections } from "./publishedSections";

const DOCUMENT_SENTENCES = { ...caoBang, ...bacKan, ...binhPhuoc };

/** A scan without legible text: its sentences were read by eye. */
const SCANNED = "binh-phuoc";

function textOf(document: string): string {
  return plain(readFileSync(join(__dirname, "../../data/statements", `${document}.txt`), "utf8"));
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ");
}

describe.each(Object.keys(DOCUMENT_SENTENCES))("%s", (id) => {
  const sections = publishedSections(id);
  const told = new Map(sections.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence.text])));
  const sentences = DOCUMENT_SENTENCES[id] ?? [];

  test.each(sentences)("$printed", ({ printed, produced }) => {
    if (!id.startsWith(SCANNED)) expect(textOf(id.replace(/-[a-z]+$/, ""))).toContain(plain(printed));
    for (const [sentence, text] of Object.entries(produced)) expect(told.get(sentence)).toBe(text);
  });
});

test.each(Object.entries(NOT_PRODUCED))("%s: what is not told stands in the document", (document, sentences) => {
  for (const { printed, because } of sentences) {
    expect(textOf(document)).toContain(plain(printed));
    expect(because).not.toBe("");
  }
});
