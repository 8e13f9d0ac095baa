import type { Span, Statement, TierCountStatement, TierScope } from "../statement";

/**
 * What a statement takes from those before it under the same heading: "4 đơn vị còn lại" after counts of both categories
 * are those of neither, and "3 đơn vị nói trên" are the units of the list before.
 */
export function linkStatements(statements: readonly Statement[], text: string): readonly Statement[] {
  let last: TierCountStatement | null = null;
  let list: Span | null = null;
  return statements.map((statement) => {
    if (statement.kind === "range" && statement.whom.kind === "named" && list !== null) {
      const isSaidBefore = SAID_BEFORE.test(
        text.slice(statement.subject.start, statement.subject.end).normalize("NFC"),
      );
      return isSaidBefore && last !== null && isTogether(last, statement) ? { ...statement, subject: list } : statement;
    }
    if (statement.kind !== "tier-count") return statement;
    const before: TierScope = last !== null && isTogether(last, statement) ? last.scope : "one";
    const isRest = statement.remaining && statement.scope === "one" && before !== "one";
    const scope: TierScope = isRest ? "every" : statement.scope;
    last = { ...statement, scope };
    list = statement.list;
    return last;
  });
}

const SAID_BEFORE = /(?<!\p{L})(?:đơn vị|cơ quan|huyện|xã) (?:này|trên|nói trên|nêu trên)(?!\p{L})/u;

function isTogether(one: Statement, other: Statement): boolean {
  return one.topic === other.topic && one.level === other.level;
}
