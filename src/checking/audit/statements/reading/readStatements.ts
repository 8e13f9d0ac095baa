import { placesOf } from "../statement";
import type { ReadText, Span, Statement } from "../statement";
import { clauseReader } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";
import { findReferences } from "./findReferences";
import { foldedText } from "./foldedText";
import { linkStatements } from "./linkStatements";
import { readGroupSizes } from "./readGroupSizes";
import { readListed } from "./readListed";
import { readPoints } from "./readPoints";
import { readRanges } from "./readRanges";
import { readRanks } from "./readRanks";
import { readRepeated } from "./readRepeated";
import { readRubric } from "./readRubric";
import { readListedShares, readShares } from "./readShares";
import { readTiers } from "./readTiers";
import { splitText } from "./splitText";

/** Digits inside a word, as in "C6" and "¢6" for "Có" or "1&" for "lệ" in scanned text, are no number. */
const ANY_NUMBER = /(?<![\p{L}\p{Sc}\d])\d+(?:[.,]\d+)*(?![\p{L}\d&])/gu;

/**
 * Reads what a Vietnamese report says in running text about points, shares, places, tiers and counts of units. A number
 * that no statement holds is listed as `unread`; nothing is guessed.
 */
export function readStatements(text: string): ReadText {
  const read = foldedText(text);
  const clauses = splitText(read);
  const readers = clauses.map((clause) => clauseReader(read, clause));
  const single = linkStatements(readers.flatMap(readClause), text);
  const listed = readListedShares(readers).filter(({ span }) => !single.some((other) => overlap(other.span, span)));
  const repeated = readers.flatMap((reader) => readRepeated(reader, single));
  const statements = [...single, ...repeated, ...listed].sort((one, other) => one.span.start - other.span.start);
  const stated = statements.flatMap(placesOf);
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

/** "Sở A và Sở B lần lượt đạt …": which number is whose is not read. */
const IN_TURN = /\blan luot\b/;
const OF_UNITS: ReadonlySet<Statement["kind"]> = new Set(["points", "range", "rank", "tier"]);

/** Of two readings of the same number the one that says more stands: a range before points, a tier before a list. */
function readClause(reader: ClauseReader): readonly Statement[] {
  const ranges = readRanges(reader);
  const points = readPoints(reader).filter(({ span }) => !ranges.some((range) => overlap(range.span, span)));
  const each = [...ranges, ...points, ...readRanks(reader), ...readTiers(reader)];
  const said = [
    ...(IN_TURN.test(reader.words) ? each.filter(({ kind }) => !OF_UNITS.has(kind)) : each),
    ...readShares(reader),
  ];
  const more = [...readListed(reader), ...readGroupSizes(reader), ...readRubric(reader)];
  const holdsNumber = (span: Span): boolean => said.some((other) => placesOf(other).some((own) => overlap(own, span)));
  return [...said, ...more.filter(({ span }) => !holdsNumber(span))];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
