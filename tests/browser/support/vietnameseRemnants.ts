import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { LIBRARY } from "../../../src/rubric/library";
import { RUBRIC_SHEET_NAME } from "../../../src/rubricSheet/rubricSheet";
import { reportSheetWords } from "../../../src/locales/reportSheetWords";
import { stampText } from "../../../src/locales/stampText";
import { paneFrame } from "./paneFrame";

const DICTIONARIES = path.join(__dirname, "..", "..", "..", "src", "locales", "vi");

const SAMPLES = path.join(__dirname, "..", "..", "..", "assets", "samples");

/** Stands for whatever a sentence is given. */
const GIVEN = "\u25a1";

const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

const LEAST_LENGTH = 6;

/** Shorter parts of sentences stand in what users write, too. */
const LEAST_PART = 8;

type Sentence = (...given: unknown[]) => unknown;

/** The Vietnamese dictionary's sentences, or the parts of them between what they are given, that no rubric's data holds. */
const sentences = collectSentences();

/**
 * The Vietnamese dictionary's sentences among what the pane shows and tells in English; names from sheet and rubric are data.
 * What a screen reader is told follows a moment later.
 */
export async function vietnameseRemnants(page: Page): Promise<readonly string[]> {
  const known = await sentences;
  let remnants: readonly string[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const texts = (await paneFrame(page).evaluate(shownTexts)).join("\n");
    remnants = known.filter((sentence) => texts.includes(sentence));
    if (remnants.length === 0) break;
    await page.waitForTimeout(PAUSE);
  }
  return remnants;
}

const TRIES = 60;

/** Milliseconds. */
const PAUSE = 50;

/** Runs in the pane. */
function shownTexts(): readonly string[] {
  const shown: string[] = [];
  for (const element of document.querySelectorAll("#root *")) {
    if (!element.checkVisibility() || element.closest('[lang="vi"]:not(html)') !== null) continue;
    for (const name of ["aria-label", "title", "placeholder"]) shown.push(element.getAttribute(name) ?? "");
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) shown.push(node.textContent ?? "");
  }
  return shown.filter((text) => text !== "");
}

async function collectSentences(): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const file of readdirSync(DICTIONARIES)) {
    for (const exported of Object.values((await import(path.join(DICTIONARIES, file))) as object))
      addTexts(exported, found);
  }
  const data = JSON.stringify([
    LIBRARY,
    RUBRIC_SHEET_NAME,
    reportSheetWords("vi").sheetName(""),
    ...LIBRARY.map((rubric) => stampText(rubric, "vi", new Date(0))),
    ...readdirSync(SAMPLES).map(textsOf),
  ]);
  return [...found].filter((text) => !data.includes(text));
}

/** The sheets of a sample as they are kept, the texts of their cells within. */
function textsOf(sample: string): string {
  const parts = unzipSync(readFileSync(path.join(SAMPLES, sample)), {
    filter: ({ name }) => name.startsWith("xl/worksheets/"),
  });
  return Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join("");
}

function addTexts(value: unknown, found: Set<string>): void {
  if (typeof value === "string") {
    const parts = value.split(GIVEN).map((text) => text.trim());
    const least = parts.length > 1 ? LEAST_PART : LEAST_LENGTH;
    for (const part of parts) if (part.length >= least && VIETNAMESE_LETTER.test(part)) found.add(part);
  } else if (typeof value === "function") addTexts(said(value as Sentence), found);
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) addTexts(inner, found);
}

/** What a sentence says of anything; nothing where it asks for more than texts. */
function said(sentence: Sentence): unknown {
  try {
    return sentence(...Array.from({ length: sentence.length }, () => GIVEN));
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
