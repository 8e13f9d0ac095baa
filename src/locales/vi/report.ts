import { firstOf } from "../firstOf";

function listed(names: readonly string[]): string {
  return firstOf(names, (more) => `và ${more} ô nữa`);
}

/** Words of the report: results, copies for people without CQDT, repaired formulas. Numbers come already written. */
export const report = {
  results: {
    ranking: (name: string): string => `Xếp hạng theo ${name}`,
    shares: (name: string): string => `Cơ cấu mức xếp loại theo ${name}`,
    share: (count: string, percent: string): string => `${count} đơn vị (${percent})`,
  },
  stamp: {
    heading: "Kết quả được tính bằng",
    onSheet: (cell: string): string => `Dòng này đang ở ô ${cell} của trang tính.`,
    absent: "Trang tính chưa có dòng này; nó được ghi dưới bảng khi điền kết quả.",
    outdated: (cell: string): string => `Ô ${cell} của trang tính ghi khác; dòng này được ghi lại khi điền kết quả.`,
  },
  copies: {
    heading: "Bản gửi người nhận không có CQDT",
    hint: "Tạo một tệp mở được trên mọi máy: hàm CQDT được thay, phần CQDT tự lưu được bỏ, mọi thứ khác giữ nguyên.",
    kindLabel: "Thay hàm CQDT bằng",
    kinds: { values: "Giá trị", formulas: "Công thức Excel" },
    kindHints: {
      values: "số và chữ như đang hiện, không tự tính lại",
      formulas: "tự tính lại khi điểm thay đổi; chỗ nào không viết được thành công thức thì ghi giá trị",
    },
    button: "Tạo bản sao",
    making: "Đang tạo bản sao…",
    fileName: (name: string): string => `${name} - ban gui.xlsx`,
    opened: "Bản sao đã mở thành một sổ làm việc mới. Hãy lưu lại rồi gửi đi.",
    ready: "Bản sao đã xong. Excel này không tự mở được nó:",
    download: (name: string): string => `Tải về “${name}”`,
    sheetCopied: (sheet: string): string =>
      `Excel này không cho đọc tệp đang mở, nên bản sao là trang tính “${sheet}” ngay sau trang này, chỉ có giá trị. Hãy chuyển trang đó sang một sổ làm việc khác rồi gửi đi.`,
    replaced: (cells: string, formulas: string, values: string): string =>
      `Đã thay ${cells} ô có hàm CQDT: ${formulas} ô bằng công thức Excel, ${values} ô bằng giá trị.`,
    nothing: "Không có hàm CQDT nào để thay.",
    asValues: (cells: readonly string[]): string =>
      `Không viết được thành công thức Excel nên ghi giá trị: ${listed(cells)}.`,
    unanswered: (cells: readonly string[]): string =>
      `Đang hiện #NAME? hoặc #BUSY! nên trong bản sao cũng vậy: ${listed(cells)}. Hãy sửa công thức rồi tạo lại bản sao.`,
    names: (names: readonly string[]): string =>
      `Tên đã đặt còn gọi hàm CQDT: ${listed(names)}. Nơi dùng các tên này sẽ hiện #NAME? ở máy không có CQDT.`,
  },
  repair: {
    heading: "Sửa công thức CQDT",
    hint: "Excel giữ #NAME? ở công thức được ghi khi chưa có CQDT hoặc đến từ tệp khác. CQDT nhập lại đúng các công thức đó.",
    cells: (count: string, sheet: string): string => `${count} ô trên trang “${sheet}”`,
    show: "Xem các ô",
    cell: "Ô",
    standing: "Đang là",
    clean: "Nhập lại thành",
    thisSheet: (count: string): string => `Sửa ${count} ô của trang này`,
    allSheets: (count: string): string => `Sửa ${count} ô của mọi trang`,
    working: "Đang nhập lại công thức…",
    answered: (cells: string): string => `Đã nhập lại ${cells} công thức; tất cả đã có kết quả.`,
    partly: (cells: string, answered: string): string => `Đã nhập lại ${cells} công thức; ${answered} ô có kết quả.`,
    silent: (cells: readonly string[]): string =>
      `Vẫn chưa có kết quả: ${listed(cells)}. Hãy lưu tệp, đóng rồi mở lại Excel; nếu vẫn vậy, điền bằng công thức Excel.`,
    unknown: (cells: readonly string[]): string =>
      `Gọi hàm mà phiên bản CQDT này không có: ${listed(cells)}. Hãy điền lại kết quả ở bước Tính điểm.`,
    noFunctions:
      "Excel này không chạy được hàm CQDT nên nhập lại cũng không có kết quả. Hãy điền lại bằng công thức Excel.",
    fillNative: "Điền bằng công thức Excel",
  },
};
