import { clauseReader } from "./clauseReader";
import { findReferences } from "./findReferences";
import { foldedText } from "./foldedText";
import { readPoints } from "./readPoints";
import { readRanks } from "./readRanks";
import { readListedShares, readShares } from "./readShares";
import { readTiers } from "./readTiers";
import { splitText } from "./splitText";
import type { ReadText, Span, Statement } from "./statement";

/** Digits inside a word, as in "C6" for "Có" in scanned text, are no number. */
const ANY_NUMBER = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;

/**
 * Reads what a Vietnamese report says in running text about points, shares, places, tiers and counts of units. A number
 * that no statement holds is listed as `unread`; nothing is guessed.
 */
export function readStatements(text: string): ReadText {
  const read = foldedText(text);
  const clauses = splitText(read);
  const readers = clauses.map((clause) => clauseReader(read, clause));
  const single = readers.flatMap((reader): readonly Statement[] => [
    ...readPoints(reader),
    ...readRanks(reader),
    ...readTiers(reader),
    ...readShares(reader),
  ]);
  const statements = [...single, ...readListedShares(readers)].sort((one, other) => one.span.start - other.span.start);
  const stated = statements.flatMap(numbersOf);
  const references = findReferences(read.folded).map(({ start, end }) => read.spanOf(start, end));
  const numbers = clauses.flatMap(({ start, end }) =>
    [...read.folded.slice(start, end).matchAll(ANY_NUMBER)].map((match) =>
      read.spanOf(start + match.index, start + match.index + match[0].length),
    ),
  );
  const free = numbers.filter((number) => !stated.some((span) => overlap(span, number)));
  const isReference = (number: Span): boolean => references.some((span) => overlap(span, number));
  return {
    text,
    statements,
    references: free.filter(isReference),
    unread: free.filter((number) => !isReference(number)),
  };
}

/** Where a statement's own numbers stand. */
function numbersOf(statement: Statement): readonly Span[] {
  return statement.kind === "points" && statement.count !== null ? [statement.span, statement.count] : [statement.span];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
