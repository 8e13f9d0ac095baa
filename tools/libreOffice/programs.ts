import { execFileSync } from "node:child_process";

/** Where LibreOffice stands when it is installed: on the path, or where its installers put it. */
const OFFICES = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/** Programs that the check needs; null: not installed. */
export interface Programs {
  readonly office: string | null;
  /** Of Poppler: reads the text of a PDF. */
  readonly pdfText: string | null;
}

export function findPrograms(): Programs {
  return { office: OFFICES.find((name) => starts(name, "--version")) ?? null, pdfText: startsPdfText() };
}

function startsPdfText(): string | null {
  return starts("pdftotext", "-v") ? "pdftotext" : null;
}

function starts(program: string, option: string): boolean {
  try {
    execFileSync(program, [option], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
