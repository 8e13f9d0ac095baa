/** Whether this Excel has `ExcelApi 1.minor`. The add-in's floor is 1.7; whatever is newer is asked for first. */
export function isExcelApiSupported(minor: number): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`);
}

/** Whether commands, pane and functions are one program here, so that a command can open the pane. */
export function isSharedRuntimeSupported(): boolean {
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}
