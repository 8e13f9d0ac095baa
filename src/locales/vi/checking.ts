import type { Severity, UnitPlace } from "../../checking/finding";
import type { FindingSentences } from "../findingFacts";
import { formatNumber, formatPercent } from "../format";

/** Digits after the decimal sign that a finding shows at most: a score is quoted as it stands. */
const DECIMALS = 6;

/** Units that one sentence names at most. */
const LISTED_UNITS = 5;

function points(value: number): string {
  return formatNumber(value, "vi", DECIMALS);
}

function list(units: readonly UnitPlace[]): string {
  const shown = units.slice(0, LISTED_UNITS).map(({ name, cell }) => `${name} (ô ${cell})`);
  const rest = units.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} và ${formatNumber(rest, "vi")} đơn vị khác`;
}

const FONTS = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI (VNI-Times)" };

const sentences: FindingSentences = {
  "missing-column": ({ criterion }) =>
    `Không tìm thấy cột của chỉ tiêu “${criterion}” nên mọi đơn vị đang bị tính 0 điểm ở chỉ tiêu này. Hãy thêm cột vào bảng hoặc chỉ rõ cột nào là chỉ tiêu này.`,
  "duplicate-column": ({ cell, criterion, values }) =>
    `Cột “${values.heading}” (ô ${cell}) cũng ứng với chỉ tiêu “${criterion}”; hiện chỉ tính cột ở ô ${values.used}. Hãy bỏ cột thừa hoặc chọn lại đúng cột.`,
  "extra-column": ({ cell, values }) =>
    `Cột “${values.heading}” (ô ${cell}) có số liệu nhưng không ứng với chỉ tiêu nào nên không được tính. ` +
    (values.missing > 0
      ? `Còn ${String(values.missing)} chỉ tiêu chưa có cột: nếu đây là một trong số đó, hãy chọn chỉ tiêu cho cột này.`
      : "Nếu chỉ để tham khảo thì không cần làm gì."),
  "heading-max": ({ cell, criterion, values }) =>
    `Ô ${cell} ghi điểm tối đa của “${criterion}” là ${points(values.printed)}, bộ tiêu chí quy định ${points(values.max)}. Hãy sửa bảng hoặc chọn đúng bộ tiêu chí của năm và cấp này.`,
  "max-unknown": ({ criterion }) =>
    `Chưa biết điểm tối đa của chỉ tiêu “${criterion}” nên không tính được tỷ lệ. Hãy ghi điểm tối đa vào hàng “Điểm tối đa” hoặc vào tiêu đề cột.`,
  weights: ({ criterion, values }) =>
    `Tổng hệ số các tiêu chí thuộc “${criterion}” là ${points(values.sum)}, không bằng 1. Hãy đối chiếu hệ số với văn bản ban hành bộ tiêu chí.`,
  "not-a-number": ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) ghi “${values.text}”, không phải số cũng không phải ký hiệu của bộ tiêu chí; tổng điểm của đơn vị chưa xác định được. ` +
    (values.meant === null
      ? "Hãy nhập số điểm hoặc một ký hiệu hợp lệ."
      : `Nếu ý là ${points(values.meant)}, hãy nhập lại ${points(values.meant)}.`),
  "below-zero": ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) ghi ${points(values.points)}, nhỏ hơn 0. Hãy nhập lại điểm từ 0 trở lên.`,
  "above-max": ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) ghi ${points(values.points)}, vượt điểm tối đa ${points(values.max)}. Hãy nhập lại điểm không quá ${points(values.max)}.`,
  "finer-than-step": ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) ghi ${points(values.points)}, không phải bội số của bước điểm ${points(values.step)}. Hãy kiểm tra lại điểm chấm.`,
  blank: ({ cell, unit, criterion }) =>
    `Ô ${cell} (${unit}, “${criterion}”) để trống, đang tính 0 điểm. Hãy nhập điểm, hoặc nhập 0 nếu đúng là 0.`,
  "blank-unit": ({ cell, unit }) =>
    `${unit} (ô ${cell}) chưa có điểm nào, đang tính 0 điểm mọi chỉ tiêu. Hãy nhập điểm, hoặc ghi ký hiệu không nộp số liệu.`,
  mark: ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) ghi ký hiệu “${values.text}”: ` +
    {
      zero: "tính 0 điểm.",
      out: "chỉ tiêu này không tính vào tổng điểm và điểm tối đa của đơn vị.",
      full: `được tính điểm tối đa${values.max === null ? "" : ` (${points(values.max)})`}.`,
    }[values.counts],
  "not-submitted": ({ cell, unit, values }) =>
    `${unit} (ô ${cell}) ghi “${values.text}” nên không được chấm điểm, xếp loại, xếp hạng.` +
    (values.scored.length > 0
      ? ` Tuy vậy vẫn có điểm ở ô ${values.scored.join(", ")}: hãy bỏ ký hiệu nếu đơn vị đã nộp số liệu.`
      : ""),
  exempt: ({ cell, unit, criterion, values }) =>
    `${unit} được miễn chỉ tiêu “${criterion}” (ô ${cell}): ` +
    (values.exemption === "out"
      ? "chỉ tiêu không tính vào tổng điểm và điểm tối đa của đơn vị."
      : `được tính điểm tối đa${values.max === null ? "" : ` (${points(values.max)})`}.`),
  "exempt-with-score": ({ cell, unit, criterion, values }) =>
    `${unit} được miễn chỉ tiêu “${criterion}” nhưng ô ${cell} ghi ${points(values.points)}; số trong ô được giữ nguyên khi tính điểm. ` +
    (values.exemption === "full" && values.points === values.max
      ? "Số này đúng bằng điểm tối đa mà đơn vị được hưởng."
      : "Hãy xóa số trong ô nếu đơn vị thuộc diện miễn."),
  "number-as-text": ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) chứa số ở dạng văn bản “${values.text}”, được đọc là ${points(values.points)}; các hàm của Excel sẽ bỏ qua ô này. Hãy chuyển ô về dạng số.`,
  "decimal-sign": ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) ghi “${values.shown}”, đang đọc là ${points(values.read)} nhưng cũng có thể là ${points(values.other)} nếu hiểu khác dấu thập phân. Hãy kiểm tra và nhập lại đúng số.`,
  "percent-for-points": ({ cell, unit, criterion, values }) =>
    `Ô ${cell} (${unit}, “${criterion}”) ghi tỷ lệ ${typeof values.shown === "string" ? values.shown : formatPercent(values.shown, "vi")}, trong khi chỉ tiêu này cần điểm. Hãy nhập số điểm` +
    (values.max === null ? "." : ` (tối đa ${points(values.max)}).`),
  "percent-column": ({ cell, criterion, values }) =>
    `Cột “${criterion}” (ô ${cell}) có vẻ ghi tỷ lệ thay vì điểm: số lớn nhất là ${points(values.largest)}, điểm tối đa là ${points(values.max)}. Hãy nhập điểm, hoặc chọn cột khác cho chỉ tiêu này.`,
  "legacy-text": ({ cell, values }) =>
    `Có ${formatNumber(values.cells, "vi")} ô gõ bằng phông chữ cũ ${FONTS[values.font]}, bắt đầu từ ô ${cell}. CQDT đã đọc được nhưng Excel không tìm và sắp xếp đúng. Hãy chuyển các ô này sang Unicode, chẳng hạn bằng công cụ chuyển mã của Unikey.`,
  "untidy-text": ({ cell, values }) =>
    `Có ${formatNumber(values.cells, "vi")} ô tiêu đề hoặc tên đơn vị có dấu cách thừa, dấu cách không ngắt hoặc chữ tổ hợp (NFD), bắt đầu từ ô ${cell}. CQDT đã đọc được nhưng Excel có thể không tìm thấy các tên này. Hãy bấm “Sửa…” ở bước Kiểm tra của ngăn CQDT, hoặc gõ lại.`,
  "duplicate-unit": ({ cell, unit, values }) =>
    `${unit} (ô ${cell}) trùng với ${values.first.name} ở ô ${values.first.cell}, nên thứ hạng bị sai. Hãy xóa một trong hai hàng.`,
  "unknown-unit": ({ cell, unit, values }) =>
    `${unit} (ô ${cell}) không có trong danh sách đơn vị của bộ tiêu chí. ` +
    (values.nearest === null
      ? "Hãy kiểm tra tên, hoặc chọn đúng bộ tiêu chí."
      : `Có phải là “${values.nearest}”? Nếu đúng, hãy xác nhận ở bước Kiểm tra hoặc sửa lại tên.`),
  "missing-unit": ({ unit }) =>
    `Không thấy hàng nào của ${unit}, đơn vị có trong danh sách của bộ tiêu chí. Hãy bổ sung hàng này, kể cả khi đơn vị không nộp số liệu.`,
  "unnamed-unit": ({ cell, values }) =>
    `Hàng ${String(values.row)} có điểm nhưng ô ${cell} không ghi tên đơn vị. Hãy điền tên đơn vị.`,
  "identical-scores": ({ cell, unit, values }) =>
    `${unit} (ô ${cell}) có điểm mọi chỉ tiêu giống hệt ${list(values.others)}. Hãy kiểm tra xem có hàng nào bị chép nhầm.`,
  "hidden-rows": ({ values }) =>
    `Có ${String(values.rows.length)} đơn vị ở hàng đang ẩn hoặc bị lọc (${rowList(values.rows)}) vẫn được chấm và xếp hạng như các đơn vị khác. Hãy bỏ ẩn, bỏ lọc để xem, hoặc xóa hàng nếu không cần.`,
  "hidden-column": ({ cell, criterion }) =>
    `Cột “${criterion}” (ô ${cell}) đang ẩn nhưng điểm ở đó vẫn được tính. Hãy bỏ ẩn cột để kiểm tra.`,
  ordinals: ({ cell, values }) =>
    `Số thứ tự không liên tục ở ${rowList(values.rows)} (ô đầu tiên: ${cell}). Việc đọc điểm không bị ảnh hưởng; hãy kiểm tra xem có thiếu hay thừa hàng nào không.`,
};

/** Rows named in a sentence; of many, the first. */
const MOST_ROWS = 10;

function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_ROWS).join(", ");
  return rows.length > MOST_ROWS ? `hàng ${named}, …` : `hàng ${named}`;
}

const severities: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", note: "Ghi chú" };

/** Sentences of checking: one a check, naming the cell, the unit, the criterion and what to do. */
export const checking = {
  severities,
  sentences,
  unnamed: (row: number): string => `Đơn vị không tên ở hàng ${String(row)}`,
};
