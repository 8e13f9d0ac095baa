import { goTo, typeInto } from "../gridActions";
import { openAllDetails, press, seen, step, takeSuggestion } from "../paneActions";
import type { Shown } from "../paneActions";
import type { Walk } from "./state";

const UNIT = "Sở Y tế";

/** The parts of the step that are opened from now on, by how their summaries begin, and no others. */
async function openOnly({ pane }: Shown, summaries: readonly string[]): Promise<void> {
  await pane.locator("main details").evaluateAll((all, wanted) => {
    for (const details of all as HTMLDetailsElement[])
      details.open = wanted.some((start) => details.querySelector("summary")?.textContent.startsWith(start) === true);
  }, summaries);
}

/** The report that is published: its forms, pages of units, how firm the ranking is, and what became of its sheets. */
export const REPORT: Walk = {
  name: "the report",
  states: [
    [
      "reported",
      async (shown) => {
        await takeSuggestion(shown);
        await step(shown, "Báo cáo");
        await shown.pane.getByText(/^Bảng 1\. /).waitFor();
        await openAllDetails(shown);
        await shown.pane.locator("main img").first().waitFor();
      },
    ],
    [
      "what the report holds and its letter, with a mistake",
      async (shown) => {
        await openOnly(shown, ["Tùy chọn", "Thông tin văn bản"]);
        await shown.pane.getByRole("combobox", { name: "Đếm số đơn vị đạt" }).selectOption("share");
        await shown.pane.getByRole("textbox", { name: "Từ bao nhiêu % điểm tối đa" }).fill("500");
        await shown.pane.getByRole("checkbox", { name: "Bỏ Cơ quan chủ quản" }).check();
        await seen(shown, "Hãy nhập một số lớn hơn 0 và không quá 100.");
      },
    ],
    [
      "a unit's page in sight and in a file",
      async (shown) => {
        await shown.pane.getByRole("combobox", { name: "Đếm số đơn vị đạt" }).selectOption("");
        await openOnly(shown, ["Phiếu từng đơn vị"]);
        await shown.pane.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("y te");
        await shown.pane.getByRole("radio", { name: /^những đơn vị được chọn/ }).check();
        await shown.pane.getByRole("checkbox", { name: UNIT }).check();
        await press(shown, `Xem phiếu của ${UNIT}`);
        await shown.pane.getByRole("button", { name: "Đóng phiếu đang xem" }).waitFor();
        await press(shown, "Tài liệu Word (.docx)");
        await seen(shown, "Tệp gồm 1 phiếu đã sẵn sàng.");
      },
    ],
    [
      "no unit is found",
      async (shown) => {
        await press(shown, "Đóng phiếu đang xem");
        await shown.pane.getByRole("checkbox", { name: UNIT }).uncheck();
        await shown.pane.getByRole("searchbox", { name: "Tìm đơn vị" }).fill("không có");
        await seen(shown, "Không có đơn vị nào có tên như vậy.");
      },
      "words",
    ],
    [
      "the ranking is tried, and a score supposed",
      async (shown) => {
        await openOnly(shown, []);
        await press(shown, "Thử");
        await seen(shown, /giữ thứ hạng 1 ở /);
        await openOnly(shown, ["Xem dưới dạng bảng", "Điểm khác", "Ngưỡng khác"]);
        await shown.pane.getByLabel(/^Điểm \(đang là/).fill("0");
        await press(shown, "Thử điểm này");
        await seen(shown, /^\d+ đơn vị có kết quả thay đổi$/);
        await shown.pane.getByLabel(/^Giá trị mới/).fill("nhiều");
      },
    ],
    [
      "what the draws say of pairs and of criteria",
      async (shown) => {
        await openOnly(shown, ["Tương quan giữa các tiêu chí", "Các cặp không phân biệt được"]);
        await seen(shown, /^đứng trên ở .* số lần thử$/);
      },
    ],
    [
      "the report is written",
      async (shown) => {
        await openOnly(shown, []);
        await press(shown, "Ghi các trang báo cáo vào sổ");
        await seen(shown, /^Đã ghi \d+ trang báo cáo/);
      },
    ],
    [
      "an undo that leaves a sheet",
      async (shown) => {
        await shown.page.getByText("Báo cáo - Bảng 1", { exact: true }).click();
        await typeInto(shown.page, "B60", "chờ duyệt");
        await goTo(shown.page, "A1");
        await press(shown, "Hoàn tác lần ghi báo cáo này");
        await shown.pane.getByRole("button", { name: "Vẫn hoàn tác phần còn lại" }).waitFor();
      },
    ],
    [
      "a report in the place of a sheet that was changed",
      async (shown) => {
        await press(shown, "Thôi, để nguyên");
        await press(shown, "Ghi các trang báo cáo vào sổ");
        await shown.pane.getByRole("button", { name: "Đổi tên, nhường chỗ" }).waitFor();
      },
    ],
  ],
};
