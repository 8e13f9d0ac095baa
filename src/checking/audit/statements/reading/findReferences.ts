/**
 * Numbers that say nothing of results, in folded text: dates and years, numbers of documents, articles, tables, figures and
 * headings, levels of services, and what is numbered in running text.
 */
const REFERENCES: readonly RegExp[] = [
  /\b\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4}\b/g,
  /\/ ?\d{1,2} ?\/ ?\d{4}\b/g,
  /\b(?:ngay|thang|quy) \d{1,2}\b/g,
  /\bn[ao]m ?(?:19|20)\d\d(?: ?[-–,&] ?(?:n[ao]m )?(?:19|20)\d\d)*/g,
  /\((?:19|20)\d\d(?: ?[,;–-] ?(?:19|20)\d\d)*\)/g,
  /\b(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b/g,
  /\d+\/\d*\/?[a-z]{2,}\w*(?:[-–—][a-z]+)*/g,
  /\b(?:s[o6]|so hieu) ?[:.]? ?\d+(?:\/[\w/–—-]+)?/g,
  /\b\d+-[a-z]{2,}\/[a-z]{2,}\b/g,
  /\b(?:dieu|khoan|bang|hinh|phu l\w{1,2}c|phan|muc luc|cot) \(?\d+\)?/g,
  /\b(?:muc do|murc do|mac do|muirc do) \d(?:, ?(?:muc do |mac do )?\d)*/g,
  /(?:^|\n)[ *#>-]*\d+(?:\.\d+)*[.)] /g,
  /\.{3,} *\d+/g,
  /\b0\d (?:nhom tieu chi|nam lien tiep)\b/g,
  /\bnam thu \d{1,2}\b/g,
  /\bqua \d{1,2} nam\b/g,
  /\bca (?:2|02) hang muc\b/g,
  /\b(?:1|01|mot) trong (?:2|02|hai) hang muc\b/g,
  /https?:\S+/g,
  /\b(?:19|20)\d\d\b/g,
];

/** The places of references in folded text, in order; they may overlap. */
export function findReferences(folded: string): readonly { readonly start: number; readonly end: number }[] {
  return REFERENCES.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ).sort((one, other) => one.start - other.start);
}
