import type { Language } from "../../locales";
import { fileWords } from "../../locales/fileWords";
import type { FileDictionary } from "../../locales/fileWords";
import type { XlsxProblem } from "../../xlsx/problem";
import { setCellMenu } from "../engine/cellMenu";
import { useGridFont } from "../engine/gridFont";
import { startEngine } from "../engine/startEngine";
import type { GridView } from "../engine/startEngine";
import { setEngineLanguage } from "../engine/translations";
import { frozenFormulas } from "../opening/frozenFormulas";
import { mainFont } from "../opening/mainFont";
import { createPage } from "../page/page";
import type { Page } from "../page/page";
import { sampleFile, sampleTitle } from "../page/samples";
import { ribbonIn, SHORTCUTS } from "../ribbon/addInRibbon";
import type { RibbonButton } from "../ribbon/ribbon";
import { download } from "./download";
import { knowDocumentRubrics } from "./knowDocumentRubrics";
import { loadFunctions } from "./loadFunctions";
import { openDocument } from "./openDocument";
import type { OpenDocument } from "./openDocument";
import { saveDocument } from "./saveDocument";
import { servePane } from "./servePane";
import type { ServedPane } from "./servePane";

/** As Excel names a workbook that has never been saved. */
const NEW_WORKBOOK = "Book2.xlsx";

/** The page at work: which file is open, whether it has changes, and what the buttons do. */
export class Workbench {
  private language: Language = "vi";
  private open: OpenDocument | null = null;
  private isChanged = false;
  private served: ServedPane | null = null;
  private readonly page: Page;
  private readonly gridView: GridView;

  /** `samples` are the names of the bundled files without their ending. */
  constructor(
    root: HTMLElement,
    private readonly samples: readonly string[],
  ) {
    this.page = createPage(root, {
      onOpenFile: (files) => void this.openFiles(files),
      onOpenSample: (id) => void this.openSample(id),
      onSave: () => this.save(),
      onLanguage: (language) => void this.switchLanguage(language),
      onRibbon: (button) => this.press(button),
      onShortcut: (action) => this.served?.runAction(action),
    });
    const { messages } = this.page;
    this.gridView = startEngine(this.page.grid, {
      onNotice: messages.showNotice,
      onError: messages.showError,
      onQuestion: (text, confirm, cancel) => {
        messages.ask(text, [
          { label: this.words().yes, onChoose: confirm },
          { label: this.words().no, onChoose: () => cancel?.() },
        ]);
      },
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.isChanged) event.preventDefault();
    });
    this.drawRibbon();
    this.draw();
  }

  /** The open document; `null` until the first one is shown. */
  get document(): OpenDocument | null {
    return this.open;
  }

  /** To be called once: the functions must be there before the first file. */
  async start(firstSample: string): Promise<void> {
    if (!(await loadFunctions(this.language))) this.page.messages.showError(this.words().functionsMissing);
    await this.openSample(firstSample);
  }

  async openSample(id: string): Promise<void> {
    const name = sampleFile(id);
    const response = await fetch(`samples/${name}`).catch(() => null);
    if (response?.ok !== true) {
      this.page.messages.showError(this.words().sampleMissing(name));
      return;
    }
    await this.replaceWith(name, new Uint8Array(await response.arrayBuffer()));
  }

  private async openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) {
      this.page.messages.showError(this.words().oneFile);
      return;
    }
    const buffer = await file.arrayBuffer().catch(() => null);
    if (buffer === null) this.page.messages.showError(this.words().unreadable(file.name));
    else await this.replaceWith(file.name, new Uint8Array(buffer));
  }

  /** Opens the file unless changes would be lost: then the user decides first. A file that cannot be opened changes nothing. */
  private async replaceWith(name: string, bytes: Uint8Array): Promise<void> {
    this.page.messages.clear();
    this.page.messages.showNotice(this.words().opening(name));
    await nextPaint();
    let opened: ReturnType<typeof openDocument>;
    try {
      opened = openDocument(name, bytes);
    } catch (error) {
      this.page.messages.showError(this.words().cannotShow(name, String(error)));
      return;
    }
    this.page.messages.clear();
    if (!opened.ok) {
      this.page.messages.showError(this.problemSentence(name, opened.problems[0]));
      return;
    }
    const next = opened.value;
    if (this.open === null || !this.isChanged) {
      await this.show(next);
      return;
    }
    this.page.messages.ask(this.words().replaceQuestion(this.open.workbook.name, name), [
      {
        label: this.words().saveAndOpen,
        onChoose: () => {
          if (this.save()) void this.show(next);
        },
      },
      { label: this.words().discardAndOpen, onChoose: () => void this.show(next) },
      { label: this.words().stay, onChoose: () => this.knowOpenRubrics() },
    ]);
  }

  /** Opening another file made its rubrics known; they go when the user stays with this one. */
  private knowOpenRubrics(): void {
    if (this.open !== null) knowDocumentRubrics(this.open.workbook.customXml);
  }

  private async show(document: OpenDocument): Promise<void> {
    this.served?.stop();
    this.open = document;
    this.isChanged = false;
    const font = mainFont(document.file);
    if (font !== null) await useGridFont(font);
    await this.gridView.show(document.workbook.model);
    document.watch.onChange = () => {
      if (this.isChanged) return;
      this.isChanged = true;
      this.draw();
    };
    document.watch.onRefused = (kind) => {
      this.page.messages.showNotice(this.words().refused[kind]);
    };
    // The add-in's request is answered before its pane makes way for the other workbook.
    document.workbook.bus.onWorkbookOpened = (bytes) => {
      setTimeout(() => void this.replaceWith(NEW_WORKBOOK, bytes));
    };
    const frozen = frozenFormulas(document.file);
    if (frozen !== null) this.page.messages.showNotice(this.words().frozen(frozen));
    this.served = servePane(this.page.paneFrame, document, this.page.showPane);
    this.draw();
  }

  /** Downloads the file with its changes; `false` when it could not be saved and the page says why. */
  private save(): boolean {
    if (this.open === null) return false;
    const { name } = this.open.workbook;
    this.page.messages.clear();
    let saved: ReturnType<typeof saveDocument>;
    try {
      saved = saveDocument(this.open);
    } catch (error) {
      this.page.messages.showError(this.words().cannotSave(name, String(error)));
      return false;
    }
    if (!saved.ok) {
      this.page.messages.showError(this.problemSentence(name, saved.problems[0]));
      return false;
    }
    download(name, saved.value);
    this.isChanged = false;
    this.page.messages.showNotice(this.words().saved(name));
    this.draw();
    return true;
  }

  private async switchLanguage(language: Language): Promise<void> {
    this.language = language;
    setEngineLanguage(language);
    this.page.messages.clear();
    if (!(await loadFunctions(language))) this.page.messages.showError(this.words().functionsMissing);
    if (this.open !== null) await this.gridView.show(this.open.workbook.model);
    this.drawRibbon();
    this.draw();
  }

  /** What Excel does for a button of the add-in: it opens the pane itself and leaves commands to the add-in. */
  private async press({ id, action }: RibbonButton): Promise<void> {
    if (action.kind === "execute") {
      await this.served?.invokeCommand(id, action.name);
      return;
    }
    this.page.showPane();
    this.page.paneFrame.focus();
  }

  private drawRibbon(): void {
    const ribbon = ribbonIn(this.language);
    this.page.setRibbon({ ribbon, shortcuts: SHORTCUTS });
    setCellMenu(ribbon.cellMenu, (button) => void this.press(button));
  }

  private draw(): void {
    this.page.update({
      language: this.language,
      samples: this.samples.map((id) => ({ id, title: sampleTitle(id, this.language) })),
      fileName: this.open?.workbook.name ?? "",
      isChanged: this.isChanged,
    });
  }

  private problemSentence(name: string, problem: XlsxProblem): string {
    return `${name}: ${fileWords(this.language).xlsx.problem(problem)}`;
  }

  private words(): FileDictionary["workbench"] {
    return fileWords(this.language).workbench;
  }
}

/** Lets the browser show what was just drawn before long work begins; a hidden page draws nothing. */
function nextPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
