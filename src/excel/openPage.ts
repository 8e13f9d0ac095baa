/**
 * Opens a page in the user's browser; false where Excel cannot, as on the web, where a link by itself does. Excel's web view
 * would open a link in a bare window of its own. `address` is a full http(s) address.
 */
export function openPage(address: string): boolean {
  const { requirements, ui } = Office.context;
  if (!requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  ui.openBrowserWindow(address);
  return true;
}
