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

test("numbers of an earlier year lead to the table that prints them, whatever the unit is called there", () => {
  const sentences = publishedSections("cao-bang-2020-so").flatMap((section) => section.sentences);
  const gained = sentences.find(({ id }) => id === "points-gained:infrastructure");
  expect(gained?.numbers[0]).toMatchObject({
    text: "3,9",
    from: [{ sheet: "cao-bang-2020-so-bang2-ha-tang", cell: expect.stringMatching(/^[A-Z]4$/) as string }],
  });
});
