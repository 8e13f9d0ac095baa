import { phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import { inSentence, listNames } from "./sentenceNames";

/** Words of what a report says of how firm its ranking is. Numbers come already written. */
export const reportDraws = {
  section: "Độ vững của thứ hạng",
  titles: {
    ranges: (criterion: string): string => `Thứ hạng theo ${criterion} trong các lần thử`,
    weights: (criterion: string): string => `Tiêu chí quyết định thứ hạng theo ${criterion}`,
    weightsOf: (criterion: string, group: string): string => `Tiêu chí quyết định thứ hạng theo ${criterion}: ${group}`,
    chart: (criterion: string): string => `Khoảng thứ hạng theo ${criterion} trong 90% số lần thử`,
    chartFirst: (criterion: string, count: string): string =>
      `Khoảng thứ hạng theo ${criterion} trong 90% số lần thử của ${count} đơn vị xếp đầu`,
    ofGroup: (title: string, group: string): string => `${title}: ${group}`,
  },
  headings: {
    rank: "Thứ hạng",
    most: "90% số lần thử",
    all: "Mọi lần thử",
    from: "Từ hạng",
    to: "Đến hạng",
    median: "Hạng giữa",
    kept: "Giữ thứ hạng",
    alike: "Không phân biệt được với",
    alikeCount: "Số đơn vị",
    alikeNearest: "Gần nhất trên bảng",
    share: "Phần chênh lệch tổng điểm",
    withTotal: "Tương quan với tổng điểm",
    pearson: "Pearson",
    spearman: "Spearman",
    partner: "Tương quan mạnh nhất với tiêu chí khác",
    partnerName: "Tiêu chí",
    shift: "Số bậc thay đổi bình quân khi bỏ tiêu chí",
  },
  chart: {
    series: {
      best: "Hạng tốt nhất",
      from: "Từ hạng",
      median: "Hạng giữa",
      to: "Đến hạng",
      worst: "Hạng kém nhất",
    },
    legend: { all: "mọi lần thử", most: "90% số lần thử", median: "hạng giữa" },
    /** "4 (2–7)": the middle and the range. */
    mark: (median: string, from: string, to: string): string => (from === to ? median : `${median} (${from}–${to})`),
    /** A series whose number stands in brackets behind another. */
    inBrackets: (series: string): string => `${series} (số trong ngoặc)`,
    category: (unit: string, mark: string): string => `${unit}: ${mark}`,
    /** What the parts of a native bar are called. */
    parts: { gap: "Trước khoảng", lower: "Đến hạng giữa", upper: "Từ hạng giữa" },
    altText: (title: string, units: string, widest: string, narrowest: string): string =>
      `${title}. Biểu đồ khoảng của ${units} đơn vị: mỗi thanh phủ các thứ hạng của 90% số lần thử và chia đôi ở hạng giữa; số ghi là hạng giữa, trong ngoặc là khoảng. Rộng nhất: ${widest}; hẹp nhất: ${narrowest}.`,
  },
  notes: {
    limited: (shown: string, all: string): string => `Hình vẽ ${shown} trong ${all} đơn vị; bảng có đủ.`,
  },
  sentences: {
    aboutRanking: (criterion: string): string => `Xếp hạng theo ${criterion}: `,
    method: (draws: WrittenNumber, spread: WrittenNumber | null, rounding: boolean): Phrase => {
      const rounded = rounding ? "điểm thay đổi trong phạm vi làm tròn" : null;
      const weights = spread === null ? null : phrase`trọng số thay đổi ngẫu nhiên trong khoảng ±${spread}`;
      const changed =
        weights !== null && rounded !== null ? phrase`${weights} và ${rounded}` : (weights ?? rounded ?? "");
      return phrase`để biết thứ hạng vững đến đâu, các đơn vị được xếp hạng lại ${draws} lần với ${changed}.`;
    },
    firstKept: (unit: string, share: WrittenNumber): Phrase =>
      phrase`${inSentence(unit)} giữ thứ hạng 1 ở ${share} số lần thử.`,
    firstAlways: (unit: string): Phrase => phrase`${inSentence(unit)} giữ thứ hạng 1 ở mọi lần thử.`,
    firstShared: (count: WrittenNumber, share: WrittenNumber): Phrase =>
      phrase`có ${count} đơn vị cùng thứ hạng 1; ở ${share} số lần thử, một trong số đó vẫn đứng đầu.`,
    firstSharedAlways: (count: WrittenNumber): Phrase =>
      phrase`có ${count} đơn vị cùng thứ hạng 1; ở mọi lần thử, một trong số đó vẫn đứng đầu.`,
    allTold: (pairs: WrittenNumber, sure: string): Phrase =>
      phrase`cả ${pairs} cặp đơn vị đều phân biệt được: ở ít nhất ${sure} số lần thử, một đơn vị đứng trên đơn vị kia.`,
    onlyTold: (sure: string): string =>
      `hai đơn vị phân biệt được: ở ít nhất ${sure} số lần thử, một đơn vị đứng trên đơn vị kia.`,
    onlyAlike: (sure: string): string =>
      `hai đơn vị không phân biệt được: không đơn vị nào đứng trên đơn vị kia ở ít nhất ${sure} số lần thử.`,
    allAlike: (pairs: WrittenNumber, sure: string): Phrase =>
      phrase`cả ${pairs} cặp đơn vị đều không phân biệt được: không đơn vị nào đứng trên đơn vị kia ở ít nhất ${sure} số lần thử.`,
    alike: (count: WrittenNumber, all: WrittenNumber, sure: string): Phrase =>
      phrase`có ${count} trong ${all} cặp đơn vị không phân biệt được: không đơn vị nào đứng trên đơn vị kia ở ít nhất ${sure} số lần thử.`,
    widest: (units: readonly string[], from: WrittenNumber, to: WrittenNumber): Phrase =>
      phrase`khoảng thứ hạng rộng nhất là của ${listNames(units)}: từ hạng ${from} đến hạng ${to} trong 90% số lần thử.`,
    /** `units`: none where they are only counted; `ranks`: how many there are from the first to the last. */
    widestSeveral: (count: WrittenNumber, units: readonly string[], ranks: WrittenNumber): Phrase => {
      const named = units.length === 0 ? "" : ` (${listNames(units)})`;
      return phrase`có ${count} đơn vị${named} cùng có khoảng thứ hạng rộng nhất, trải trên ${ranks} thứ hạng trong 90% số lần thử.`;
    },
    noneMoves: "mọi đơn vị đều giữ một thứ hạng trong ít nhất 90% số lần thử.",
    decisive: (criterion: string, share: WrittenNumber): Phrase =>
      phrase`tiêu chí quyết định thứ hạng nhiều nhất là ${criterion}, tạo nên ${share} mức chênh lệch tổng điểm giữa các đơn vị.`,
  },
};
