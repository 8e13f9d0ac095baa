import { isCoreCommand, registries, UIPlugin } from "@odoo/o-spreadsheet";
import type { Command, CommandResult } from "@odoo/o-spreadsheet";
import { refusalOf } from "./refusal";
import type { EngineCommand, RefusalKind, WorkbookFacts } from "./refusal";

/** What the page wants to know about edits; given to the model as `custom.saveWatch`. */
export interface SaveWatch {
  /** The engine's ids of the sheets that stand in the file. */
  fileSheets: ReadonlySet<string>;
  /** The last row (1-based) in which borders may have changed, on any sheet; borders also stand on empty cells. */
  borderRows: number;
  onChange: () => void;
  onRefused: (kind: RefusalKind) => void;
}

/** A watch that does nothing yet, for sheets that stand in the file. */
export function createSaveWatch(fileSheets: ReadonlySet<string>): SaveWatch {
  return { fileSheets, borderRows: 0, onChange: () => undefined, onRefused: () => undefined };
}

/** A reason of our own; the engine's reasons are an enumeration that cannot be extended. */
const REFUSED: unknown = "CannotBeSaved";

/** Tells of every change, and refuses those that a save could not carry into the file. */
class SavePlugin extends UIPlugin {
  private readonly watch: SaveWatch | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.watch = (config.custom as { saveWatch?: SaveWatch }).saveWatch;
  }

  override allowDispatch(command: Command): CommandResult | CommandResult[] {
    const refusal = this.watch === undefined ? null : refusalOf(command as EngineCommand, this.facts(this.watch));
    if (refusal !== null) this.watch?.onRefused(refusal);
    return refusal === null ? super.allowDispatch(command) : (REFUSED as CommandResult);
  }

  override handle(command: Command): void {
    if (this.watch !== undefined) {
      this.watch.borderRows = Math.max(this.watch.borderRows, this.lastBorderRow(command));
    }
    if (isCoreCommand(command) || command.type === "UNDO" || command.type === "REDO") this.watch?.onChange();
  }

  private lastBorderRow(command: Command): number {
    switch (command.type) {
      case "SET_BORDER":
        return command.row + 2;
      case "SET_BORDERS_ON_TARGET":
      case "SET_ZONE_BORDERS":
      case "CLEAR_FORMATTING":
        return Math.max(...command.target.map(({ bottom }) => bottom + 2));
      case "ADD_COLUMNS_ROWS":
        return command.dimension === "ROW"
          ? command.base + command.quantity + 2
          : this.getters.getNumberRows(command.sheetId);
      default:
        return 0;
    }
  }

  private facts(watch: SaveWatch): WorkbookFacts {
    return {
      isInFile: (sheetId) => watch.fileSheets.has(sheetId),
      count: (sheetId, dimension) =>
        dimension === "ROW" ? this.getters.getNumberRows(sheetId) : this.getters.getNumberCols(sheetId),
      rule: (sheetId, id) => this.getters.getConditionalFormats(sheetId).find((rule) => rule.id === id),
    };
  }
}

const PLUGIN_NAME = "cqdt_save";

/** To be called before a model is made; once is enough. */
export function registerSavePlugin(): void {
  if (!registries.featurePluginRegistry.contains(PLUGIN_NAME))
    registries.featurePluginRegistry.add(PLUGIN_NAME, SavePlugin);
}
