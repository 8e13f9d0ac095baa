import type { CannotStartDictionary } from "../cannotStartWords";

export const cannotStart: CannotStartDictionary = {
  old: "This Excel opens add-ins with the old browser of Internet Explorer, in which CQDT cannot run. Use Microsoft 365, Excel 2021 or later, or Excel on the web (retail Excel 2016 or 2019: update Office and install Microsoft Edge WebView2); or open the file in the CQDT workbench, or run npx cqdt on it.",
  missing:
    "CQDT could not be loaded. Check the connection to the server that holds CQDT, then close and reopen this pane; if that does not help, tell your administrator.",
  failed:
    "CQDT has not started. Close and reopen this pane; if that does not help, update Excel or use Excel on the web, and tell your administrator.",
};
