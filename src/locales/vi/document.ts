/** Words of the Word document around a report; the layout's rules are those of Nghị định 30/2020/NĐ-CP. */
export const document = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: (number: string): string => `Số: ${number}`,
  /** Days below 10 and the months 1 and 2 have a leading zero (Phụ lục I, phần I, mục II.4). */
  placeAndDate: (place: string, day: number, month: number, year: number): string =>
    `${place}, ngày ${String(day).padStart(2, "0")} tháng ${month < 3 ? `0${String(month)}` : String(month)} năm ${String(year)}`,
  placeWithoutDate: (place: string): string => `${place}, ngày …… tháng …… năm ………`,
  report: "Báo cáo",
  appendix: "Phụ lục",
  title: (year: string): string => `Kết quả đánh giá, xếp hạng năm ${year}`,
  attachedTo: (document: string): string => `(Kèm theo ${document})`,
  blank: {
    body: "………………………………",
    number: "………/……………",
    place: "……………",
    document: "……………… số ………/……… ngày …… tháng …… năm ……… của ………………",
    authority: "…………………………",
    position: "…………………………",
    signer: "…………………………",
    recipient: "………………………;",
  },
  recipients: "Nơi nhận:",
  filed: "Lưu: VT.",
  notes: "Ghi chú:",
  /** A picture that goes on over several pages. */
  continued: (title: string, part: number, parts: number): string => `${title} (${String(part)}/${String(parts)})`,
};
