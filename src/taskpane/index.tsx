import { createRoot } from "react-dom/client";
import { openWorkbook } from "../excel/openWorkbook";
import { startOffice } from "../excel/startOffice";
import { associateFunctions } from "../functions/associate";
import { associateCommands } from "./commands/associateCommands";
import { App } from "./components/App";
import { loadSheetParts } from "./components/sheetParts";
import { StartProblem } from "./components/StartProblem";
import { openLook } from "./look/look";
import { initialState } from "./state/initialState";
import { createStore } from "./state/store";
import { storedLanguage } from "./storedLanguage";
import { limitsToTell } from "./toldLimits";
import { createPane, type Pane } from "./useCases/pane";
import { reportFaults } from "./useCases/reportFaults";
import { follow } from "./useCases/sheet/follow";
import { open } from "./useCases/sheet/open";

let tellRubricsKnown = (): void => undefined;
associateFunctions(
  new Promise<void>((resolve) => {
    tellRubricsKnown = resolve;
  }),
);
void loadSheetParts();
const pane = start();
associateCommands(pane);
await pane;

/** The pane, once its workbook is open; `null` where it could not start and says so. */
async function start(): Promise<Pane | null> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The pane's page has no element with the id root.");
  const root = createRoot(element);
  const language = storedLanguage();
  const started = await startOffice();
  const look = await openLook();
  if (!started.ok) {
    root.render(<StartProblem problem={started.problems[0]} language={language} />);
    tellRubricsKnown();
    return null;
  }
  const { customFunctions, limits } = started.value;
  const pane = createPane(openWorkbook(), createStore(initialState(language, customFunctions, limitsToTell(limits))));
  reportFaults(pane);
  root.render(<App pane={pane} look={look} />);
  await open(pane, tellRubricsKnown);
  await follow(pane);
  return pane;
}
