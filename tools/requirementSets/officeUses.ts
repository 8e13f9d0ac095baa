import ts from "typescript";
import { memberName, requirementsOf, requirementsOfParameter } from "./documented";
import type { Access } from "./documented";
import type { Requirement } from "./requirement";

/** One use of a member of Office.js. */
export interface OfficeUse {
  /** Such as `Excel.Range.values`. */
  readonly member: string;
  readonly requirements: readonly Requirement[];
  readonly node: ts.Node;
}

/** A use whose member cannot be told from the text. */
interface UntoldUse {
  readonly node: ts.Node;
}

/** Every member of Office.js that a file reads, sets, calls, passes in an options object, or names in a `load`. */
export function officeUses(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): { readonly uses: readonly OfficeUse[]; readonly untold: readonly UntoldUse[] } {
  const uses: OfficeUse[] = [];
  const untold: UntoldUse[] = [];

  const add = (declaration: ts.Node, node: ts.Node, access: Access = accessOf(node)): void => {
    const member = memberName(declaration);
    const requirements = requirementsOf(declaration, access).filter(({ when }) => when === undefined);
    uses.push({ member, requirements, node });
  };

  /** The declarations of a property, once each: merged types declare it several times. */
  const addProperty = (type: ts.Type, name: string, node: ts.Node): boolean => {
    const property = checker.getPropertyOfType(checker.getNonNullableType(type), name);
    const declarations = (property?.declarations ?? []).filter(isOffice);
    for (const declaration of declarations) add(declaration, node);
    return declarations.length > 0;
  };

  const addCall = (call: ts.CallExpression | ts.NewExpression): void => {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    if (declaration === undefined || !isOffice(declaration)) return;
    const given = call.arguments?.length ?? 0;
    const ofParameters = declaration.parameters
      .slice(0, given)
      .flatMap((parameter) => (ts.isParameter(parameter) ? requirementsOfParameter(parameter) : []));
    const text = call.getText();
    const requirements = [...requirementsOf(declaration, "read"), ...ofParameters].filter(
      ({ when }) => when === undefined || text.includes(when),
    );
    uses.push({ member: memberName(declaration), requirements, node: call });
    if (ts.isCallExpression(call) && nameOfCallee(call) === "load") addLoaded(call);
  };

  /** `range.load(["values", "format/fill/color"])` and `context.load(range, "values")`. */
  const addLoaded = (call: ts.CallExpression): void => {
    if (!ts.isPropertyAccessExpression(call.expression)) return;
    const [first, second] = call.arguments;
    const isOfContext = second !== undefined;
    const names = isOfContext ? second : first;
    const loaded = isOfContext && first !== undefined ? first : call.expression.expression;
    if (names === undefined || ts.isObjectLiteralExpression(names)) return;
    for (const entry of entriesOf(names, checker)) {
      const paths = literalsOf(checker.getTypeAtLocation(entry), checker);
      if (paths === null) untold.push({ node: entry });
      for (const path of (paths ?? []).flatMap((list) => list.split(","))) {
        let type = checker.getTypeAtLocation(loaded);
        for (const name of path.trim().split("/")) {
          if (!addProperty(type, name, entry)) {
            untold.push({ node: entry });
            break;
          }
          const property = checker.getPropertyOfType(type, name);
          if (property !== undefined) type = elementOf(checker.getTypeOfSymbol(property), checker);
        }
      }
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isTypeOfExpression(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) addCall(node);
    else if (ts.isPropertyAccessExpression(node) && !isCallee(node)) {
      const declarations = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
      for (const declaration of declarations.filter(isOffice)) if (!isNamespace(declaration)) add(declaration, node);
    } else if (ts.isElementAccessExpression(node) && !isCallee(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      const names = literalsOf(checker.getTypeAtLocation(node.argumentExpression), checker);
      if (names !== null) for (const name of names) addProperty(type, name, node);
      else if (isOfficeObject(type)) untold.push({ node });
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && node.dotDotDotToken === undefined) {
        addProperty(checker.getTypeAtLocation(node.parent), name.text, node);
      }
    } else if (ts.isObjectLiteralElementLike(node) && node.name !== undefined && ts.isIdentifier(node.name)) {
      const type = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
      if (type !== undefined) addProperty(type, node.name.text, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { uses, untold };
}

/** The names of a list as they stand in the text: of an array, of both ways of a choice, of a constant. */
function entriesOf(names: ts.Expression, checker: ts.TypeChecker): readonly ts.Expression[] {
  if (ts.isSpreadElement(names)) return entriesOf(names.expression, checker);
  if (ts.isArrayLiteralExpression(names)) return names.elements.flatMap((name) => entriesOf(name, checker));
  if (ts.isConditionalExpression(names)) {
    return [names.whenTrue, names.whenFalse].flatMap((way) => entriesOf(way, checker));
  }
  if (!ts.isIdentifier(names) || literalsOf(checker.getTypeAtLocation(names), checker) !== null) return [names];
  const symbol = checker.getSymbolAtLocation(names);
  const known = symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = known?.valueDeclaration;
  const isConstant = declaration !== undefined && ts.isVariableDeclaration(declaration);
  const value = isConstant ? declaration.initializer : undefined;
  return value !== undefined && ts.isArrayLiteralExpression(value) ? entriesOf(value, checker) : [names];
}

function isOffice(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.includes("@types/office-js");
}

function isNamespace(declaration: ts.Node): boolean {
  return ts.isModuleDeclaration(declaration) || ts.isEnumDeclaration(declaration);
}

function isOfficeObject(type: ts.Type): boolean {
  return (type.getSymbol()?.declarations ?? []).some(isOffice);
}

function isCallee(node: ts.Expression): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function nameOfCallee({ expression }: ts.CallExpression): string | null {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : null;
}

function accessOf(node: ts.Node): Access {
  const { parent } = node;
  const isAssigned =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === node;
  return isAssigned || ts.isObjectLiteralElementLike(node) ? "write" : "read";
}

/** The texts that a type allows, also those of an array of them; `null` where it allows any. */
function literalsOf(type: ts.Type, checker: ts.TypeChecker): readonly string[] | null {
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnion()) {
    const all = type.types.map((one) => literalsOf(one, checker));
    return all.includes(null) ? null : all.flatMap((texts) => texts ?? []);
  }
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  const isText = (type.flags & ts.TypeFlags.StringLike) !== 0;
  return element === undefined || isText ? null : literalsOf(element, checker);
}

/** What an array holds; another type as it is. */
function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const element = checker.isArrayType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return element ?? type;
}
