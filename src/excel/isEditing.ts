import { isOfficeError } from "./failure";

/** Whether the user is editing a cell: Excel then answers nobody who waits, and refuses those who do not. */
export async function isEditing(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.application.load("calculationMode");
      await context.sync();
    });
    return false;
  } catch (error) {
    if (isOfficeError(error)) return error.code === "InvalidOperationInCellEditMode";
    throw error;
  }
}
