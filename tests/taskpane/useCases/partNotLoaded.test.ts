import { describeNotice } from "../../../src/taskpane/describeNotice";
import { initialState } from "../../../src/taskpane/state/initialState";
import { createStore } from "../../../src/taskpane/state/store";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { open } from "../../../src/taskpane/useCases/sheet/open";
import { createPane } from "../../../src/taskpane/useCases/pane";
import { fakeWorkbook } from "../../support/fakeWorkbook";
import { rubricOf } from "../../support/rubricOf";

jest.mock("../../../src/evaluation/evaluateGrid", () => {
  throw new Error("Loading chunk sheet failed.");
});

test("where the part that evaluates cannot be loaded, one sentence says so and what to do", async () => {
  const workbook = fakeWorkbook([{ name: "Bảng 1", rows: [["Sở Y tế", 1]] }]);
  const pane = createPane(workbook, createStore(initialState("vi", true)));
  await open(pane);
  await chooseRubric(pane, rubricOf("cao-bang-2020-so"));
  const { notice, evaluation } = pane.store.getState();
  expect(evaluation).toBeNull();
  if (notice === null) throw new Error("nothing was said");
  expect(describeNotice(notice, "vi").sentence).toMatch(/^Không tải được một phần của CQDT\. Hãy kiểm tra kết nối/);
  expect(describeNotice(notice, "en").sentence).toMatch(/^A part of CQDT could not be loaded\. Check the connection/);
});
