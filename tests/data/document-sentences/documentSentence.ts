/**
 * What the documents say in words and follows from their tables, beside what is said of the same scores; each pair was read by a person. Two provinces print
 * no such sentences (Bắc Giang, Hòa Bình).
 */
export interface DocumentSentence {
  readonly printed: string;
  /** In what the document's own number or name differs from its tables. */
  readonly differs?: string;
  /** By the id of the sentence. */
  readonly produced: Readonly<Record<string, string>>;
}

/** By rubric. */
export type DocumentSentences = Readonly<Record<string, readonly DocumentSentence[]>>;
