import type { Level } from "../../../rubric/rubric";

/** A stretch of the text that was read: offsets of UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number as the text writes it. */
export interface TextNumber extends Span {
  /** Points, a count, or the number before a percent sign. */
  readonly value: number;
  /** Digits after the decimal sign as written. */
  readonly decimals: number;
}

/** Where a statement stands. */
interface Placed {
  readonly span: Span;
  /** Where the names of the units it is about are looked for, and of the criterion. */
  readonly subject: Span;
  /** Where the criterion is looked for when the subject names none: the sentence up to the statement, or the words after it. */
  readonly about: Span;
  /** The sentence with a colon that the paragraph follows: "… như sau:"; null without. */
  readonly lead: Span | null;
  /** The nearest heading above, null before the first. */
  readonly topic: Span | null;
  /** Whom the nearest heading that says so is about. */
  readonly level: Level | null;
}

type Extreme = "highest" | "lowest";

/** Units a count may be of: those with a tier of one criterion, of every tiered criterion, of exactly one of them. */
export type TierScope = "one" | "every" | "exactly-one";

interface StatementOf<Kind extends string> extends Placed {
  readonly kind: Kind;
}

/** Units that have this many points; with `extreme`, no unit has more (fewer). `count`: how many units, where said. */
export interface PointsStatement extends StatementOf<"points"> {
  readonly points: TextNumber;
  readonly extreme: Extreme | null;
  readonly count: TextNumber | null;
  /** Null: the rubric's year. */
  readonly year: number | null;
}

/** "(đạt 65% điểm tối đa)": a share of the maximum of the criterion of the points said before it. */
export interface ShareStatement extends StatementOf<"share-of-max"> {
  readonly percent: TextNumber;
  readonly points: TextNumber;
}

/** What lies between the best and the lowest unit. */
export interface DifferenceStatement extends StatementOf<"difference"> {
  readonly points: TextNumber;
}

/** A unit's place; `of` is the number of units where said. One statement may hold for several years. */
export interface RankStatement extends StatementOf<"rank"> {
  readonly rank: number;
  readonly of: number | null;
  readonly years: readonly number[];
}

export interface TierStatement extends StatementOf<"tier"> {
  readonly label: string;
  readonly year: number | null;
}

/** How many units have one of these tiers, or any (null); `without`: have none. `of`: how many units there are, where said. */
export interface TierCountStatement extends StatementOf<"tier-count"> {
  readonly count: number;
  readonly of: number | null;
  readonly labels: readonly string[] | null;
  /** "từ mức 3 trở lên": or a better tier than the label. */
  readonly orBetter: boolean;
  readonly without: boolean;
  readonly scope: TierScope;
  /** "… còn lại": the units that the counts before it leave. */
  readonly remaining: boolean;
  /** After "trong số", "trong đó": units of a part may be meant. */
  readonly isPart: boolean;
  /** Where the units are named, where they are. */
  readonly list: Span | null;
}

/** "25% số đơn vị đạt mức 2": the share of the units with one of these tiers, or any (null); `without`: with none. */
export interface TierShareStatement extends StatementOf<"tier-share"> {
  readonly percent: TextNumber;
  readonly labels: readonly string[] | null;
  readonly without: boolean;
  readonly scope: TierScope;
}

/** Whom a range is said of: the units named, all, nearly all, or so many (of so many). */
export type RangeSubject =
  | { readonly kind: "named" }
  | { readonly kind: "all" }
  | { readonly kind: "most" }
  | { readonly kind: "count"; readonly count: number; readonly of: number | null; readonly place: Span };

/** "trên 50 điểm", "từ 40 đến 50 điểm", "dưới 50% tổng số điểm": bounds in points, or in percent of the maximum. */
export interface RangeStatement extends StatementOf<"range"> {
  readonly low: TextNumber | null;
  readonly high: TextNumber | null;
  readonly quantity: "points" | "percent";
  readonly whom: RangeSubject;
}

/** "có 3 đơn vị là A, B và C": a count and the names that follow. */
export interface ListedCountStatement extends StatementOf<"listed-count"> {
  readonly count: number;
  readonly list: Span;
}

/** "2 đơn vị này": a count said again. `said`: the counts before it that it may mean. */
export interface RepeatedCountStatement extends StatementOf<"repeated-count"> {
  readonly count: number;
  readonly said: readonly number[];
}

/** "của 23/24 sở, ngành": how many units were assessed, of how many. */
export interface GroupSizeStatement extends StatementOf<"group-size"> {
  readonly count: number;
  readonly of: number | null;
}

/** "gồm 2 hạng mục": into how many parts the rubric falls. */
export interface PartCountStatement extends StatementOf<"part-count"> {
  readonly count: number;
}

/** "xếp hạng theo 4 mức độ": how many tiers there are. */
export interface TierTotalStatement extends StatementOf<"tier-total"> {
  readonly count: number;
}

/** "mức 1 là mức tốt nhất". */
export interface TierEndStatement extends StatementOf<"tier-end"> {
  readonly label: string;
  readonly end: "best" | "lowest";
}

/** "mức 2, năm 2020 mức 4 giảm 2 bậc": how many tiers lie between two. */
export interface TierStepsStatement extends StatementOf<"tier-steps"> {
  readonly from: string;
  readonly to: string;
  readonly steps: number;
  readonly direction: "up" | "down";
}

/** The share of a level's units that have no tier. */
export interface UnrankedShareStatement extends StatementOf<"unranked-share"> {
  readonly percent: TextNumber;
  readonly scope: TierScope;
}

/** "10/22 … chiếm 45,5%": a count and its share of the units. `rest` is the share said of all others. */
export interface CountShareStatement extends StatementOf<"count-share"> {
  readonly count: number;
  readonly of: number;
  readonly percent: TextNumber;
  /** It stands in a list of percentages that add up to exactly 100: they may have been rounded so that they do. */
  readonly addsUp?: true;
}

/** "…, dưới … chiếm 54,5%": what is left when the share said before it is taken from 100 %. */
export interface RestStatement extends StatementOf<"rest"> {
  readonly percent: TextNumber;
  readonly count: number;
  readonly of: number;
}

/** "Mức I (điểm tối thiểu đạt 54)". */
export interface MinimumStatement extends StatementOf<"minimum"> {
  readonly label: string;
  readonly points: TextNumber;
}

/** Statements about the rubric itself, which need no table. */
export type RubricStatement = PartCountStatement | TierTotalStatement | TierEndStatement | TierStepsStatement;

export type Statement =
  | PointsStatement
  | ShareStatement
  | DifferenceStatement
  | RankStatement
  | TierStatement
  | TierCountStatement
  | UnrankedShareStatement
  | CountShareStatement
  | RestStatement
  | MinimumStatement
  | TierShareStatement
  | RangeStatement
  | ListedCountStatement
  | RepeatedCountStatement
  | GroupSizeStatement
  | RubricStatement;

/** Where a statement's own numbers stand: its span, and a count said before it. */
export function placesOf(statement: Statement): readonly Span[] {
  if (statement.kind === "points" && statement.count !== null) return [statement.span, statement.count];
  if (statement.kind === "range" && statement.whom.kind === "count") return [statement.span, statement.whom.place];
  return [statement.span];
}

/** What was understood of a text. */
export interface ReadText {
  /** The text as it was read. */
  readonly text: string;
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** Numbers that say nothing of results: dates, years, numbers of documents, tables and headings. */
  readonly references: readonly Span[];
  /** Numbers in running text that no statement holds and that are no references: they are not checked. */
  readonly unread: readonly Span[];
}
