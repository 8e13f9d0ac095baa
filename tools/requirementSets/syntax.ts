import ts from "typescript";
import type { Support } from "./requirement";

export function isWithin(node: ts.Node, whole: ts.Node): boolean {
  return node.getSourceFile() === whole.getSourceFile() && node.pos >= whole.pos && node.end <= whole.end;
}

/** `isExcelApiSupported(9)` and `isSetSupported("SharedRuntime", "1.1")`; `null` for any other call. */
export function askedFor({ expression, arguments: given }: ts.CallExpression): Support | null {
  const callee = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const [first, second] = given;
  if (!ts.isIdentifier(callee) || first === undefined) return null;
  if (callee.text === "isExcelApiSupported" && ts.isNumericLiteral(first)) {
    return new Map([["ExcelApi", `1.${first.text}`]]);
  }
  if (callee.text !== "isSetSupported" || !ts.isStringLiteral(first)) return null;
  return new Map([[first.text, second !== undefined && ts.isStringLiteral(second) ? second.text : "1.1"]]);
}

/** The support that stands for a member which was found to be a function: `typeof document.getFileAsync === "function"`. */
export function foundMember(member: string): string {
  return `typeof ${member.slice(member.lastIndexOf(".") + 1)}`;
}

/** What such a test tells; `null` for any other condition. */
export function testedMember({ left, right, operatorToken }: ts.BinaryExpression, holds: boolean): Support | null {
  if (!ts.isTypeOfExpression(left) || !ts.isStringLiteral(right) || right.text !== "function") return null;
  if (!ts.isPropertyAccessExpression(left.expression)) return null;
  const isEqual = operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  return new Map(isEqual === holds ? [[foundMember(left.expression.name.text), "1.0"]] : []);
}

/** The name by which a function is called, where it has one. */
export function functionName(node: ts.SignatureDeclaration): ts.Identifier | null {
  if (ts.isFunctionDeclaration(node)) return node.name ?? null;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : null;
}

export function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}

/** Every identifier by its text, imports and exports aside. */
export function mentionsByName(files: readonly ts.SourceFile[]): ReadonlyMap<string, readonly ts.Identifier[]> {
  const mentions = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      const others = mentions.get(node.text);
      if (others === undefined) mentions.set(node.text, [node]);
      else others.push(node);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return mentions;
}
