import ts from "typescript";
import { both, either, NO_SUPPORT } from "./requirement";
import type { Support } from "./requirement";
import { askedFor, functionName, isWithin, leaves, mentionsByName, testedMember } from "./syntax";

/** Tells what is known to be supported where a node stands, since the code has asked before it comes there. */
export type SupportAt = (node: ts.Node) => Support;

/**
 * A node is reached only with what the conditions around it ask for (`isExcelApiSupported(9)`, `isSetSupported("…", "1.1")`:
 * `if`, `? :`, `&&`, `||`, an early return before it), and what all calls of the function it stands in are reached with.
 */
export function supportFinder(files: readonly ts.SourceFile[], checker: ts.TypeChecker): SupportAt {
  const mentions = mentionsByName(files);
  const known = new Map<ts.Symbol, Support>();

  const symbolOf = (name: ts.Node): ts.Symbol | undefined => {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    if (symbol === undefined) return undefined;
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  };

  /** Where a function is named beside itself: a call of a function by itself tells nothing. */
  const mentionsOf = (name: ts.Identifier, symbol: ts.Symbol): readonly ts.Identifier[] =>
    (mentions.get(name.text) ?? []).filter(
      (mention) => symbolOf(mention) === symbol && !isWithin(mention, name.parent),
    );

  /** Of functions that call each other nothing is known. */
  const supportOfCalls = (name: ts.Identifier): Support => {
    const symbol = symbolOf(name);
    if (symbol === undefined) return NO_SUPPORT;
    const before = known.get(symbol);
    if (before !== undefined) return before;
    known.set(symbol, NO_SUPPORT);
    const supports = mentionsOf(name, symbol).map(supportAt);
    const common = supports.length === 0 ? NO_SUPPORT : supports.reduce(either);
    known.set(symbol, common);
    return common;
  };

  const supportAt: SupportAt = (node) => {
    let support = NO_SUPPORT;
    let child = node;
    for (
      let parent = node.parent as ts.Node | undefined;
      parent !== undefined;
      child = parent, parent = parent.parent
    ) {
      support = both(support, supportFrom(parent, child));
      const name = ts.isFunctionLike(parent) ? functionName(parent) : null;
      if (name !== null) support = both(support, supportOfCalls(name));
    }
    return support;
  };

  const supportFrom = (parent: ts.Node, child: ts.Node): Support => {
    if (ts.isIfStatement(parent)) {
      if (child === parent.expression) return NO_SUPPORT;
      return supportWhen(parent.expression, child === parent.thenStatement);
    }
    if (ts.isConditionalExpression(parent)) {
      return child === parent.condition ? NO_SUPPORT : supportWhen(parent.condition, child === parent.whenTrue);
    }
    if (ts.isBinaryExpression(parent) && child === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return supportWhen(parent.left, true);
      if (kind === ts.SyntaxKind.BarBarToken) return supportWhen(parent.left, false);
    }
    if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)) {
      const place = parent.statements.findIndex((statement) => statement === child);
      return parent.statements
        .slice(0, Math.max(0, place))
        .filter(ts.isIfStatement)
        .filter(({ thenStatement, elseStatement }) => elseStatement === undefined && leaves(thenStatement))
        .map(({ expression }) => supportWhen(expression, false))
        .reduce(both, NO_SUPPORT);
    }
    return NO_SUPPORT;
  };

  const supportWhen = (condition: ts.Expression, holds: boolean): Support => {
    if (ts.isParenthesizedExpression(condition)) return supportWhen(condition.expression, holds);
    if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
      return supportWhen(condition.operand, !holds);
    }
    if (ts.isBinaryExpression(condition)) {
      const { kind } = condition.operatorToken;
      const tested = testedMember(condition, holds);
      if (tested !== null) return tested;
      const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
      if (!isAnd && kind !== ts.SyntaxKind.BarBarToken) return NO_SUPPORT;
      const join = isAnd === holds ? both : either;
      return join(supportWhen(condition.left, holds), supportWhen(condition.right, holds));
    }
    if (ts.isCallExpression(condition)) {
      const asked = holds ? askedFor(condition) : null;
      if (asked !== null) return asked;
      const answer = condition.arguments.length === 0 ? answerOf(condition.expression) : null;
      return answer === null ? NO_SUPPORT : supportWhen(answer, holds);
    }
    if (!ts.isIdentifier(condition)) return NO_SUPPORT;
    const given = givenFor(condition) ?? [initializerOf(condition)];
    const supports = given.map((value) => (value === null ? NO_SUPPORT : supportWhen(value, holds)));
    return supports.length === 0 ? NO_SUPPORT : supports.reduce(either);
  };

  /** What all calls of its function give for a parameter; `null` for any other name, and in its place where it is unknown. */
  const givenFor = (name: ts.Identifier): readonly (ts.Expression | null)[] | null => {
    const declaration = symbolOf(name)?.valueDeclaration;
    if (declaration === undefined || !ts.isParameter(declaration)) return null;
    const run = functionName(declaration.parent);
    const symbol = run === null ? undefined : symbolOf(run);
    if (run === null || symbol === undefined) return [null];
    const place = declaration.parent.parameters.indexOf(declaration);
    return mentionsOf(run, symbol).map(({ parent }) =>
      ts.isCallExpression(parent) ? (parent.arguments[place] ?? null) : null,
    );
  };

  /** What a function without parameters answers, where that is its whole body. */
  const answerOf = (callee: ts.Expression): ts.Expression | null => {
    const declaration = symbolOf(callee)?.valueDeclaration;
    const run =
      declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    if (run === undefined || !(ts.isFunctionDeclaration(run) || ts.isArrowFunction(run)) || !run.body) return null;
    if (!ts.isBlock(run.body)) return run.body;
    const [only, ...others] = run.body.statements;
    return others.length === 0 && only && ts.isReturnStatement(only) ? (only.expression ?? null) : null;
  };

  const initializerOf = (name: ts.Identifier): ts.Expression | null => {
    const declaration = symbolOf(name)?.valueDeclaration;
    if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return null;
    const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConstant ? (declaration.initializer ?? null) : null;
  };

  return supportAt;
}
