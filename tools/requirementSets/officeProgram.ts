import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "../..");

/**
 * The files of `src` that speak to Office.js or import the room that does, ready to be asked about types. What else they
 * import is left out: it tells nothing about Office.js and takes ten times as long to read.
 */
export function sourceProgram(): ts.Program {
  const files = ts.sys
    .readDirectory(path.join(ROOT, "src"), [".ts", ".tsx"])
    .map((name) => [name, ts.sys.readFile(name) ?? ""] as const)
    .filter(([name, text]) => name.includes("/src/excel/") || IS_NEAR_OFFICE.test(text));
  return programOf(new Map(files));
}

const IS_NEAR_OFFICE = /\b(Excel|Office|OfficeExtension|OfficeRuntime)\b|from "[./]*\/excel\//;

/** A program of texts by file name, over the same declarations of Office.js. */
export function textProgram(texts: Readonly<Record<string, string>>): ts.Program {
  return programOf(new Map(Object.entries(texts).map(([name, text]) => [path.join(ROOT, name), text])));
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  noResolve: true,
  types: ["office-js"],
};

/** Declarations of libraries, parsed once: those of Office.js are 190,000 lines. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function programOf(texts: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(OPTIONS, true);
  return ts.createProgram([...texts.keys()], OPTIONS, {
    ...host,
    getCurrentDirectory: () => ROOT,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, version) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, version, true);
      if (!libraries.has(name)) libraries.set(name, host.getSourceFile(name, version));
      return libraries.get(name);
    },
  });
}

/** The program's own files, without declarations and libraries. */
export function ownFiles(program: ts.Program): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file));
}

/** `src/excel/watch.ts`. */
export function relativeName(file: ts.SourceFile): string {
  return path.relative(ROOT, file.fileName).split(path.sep).join("/");
}
