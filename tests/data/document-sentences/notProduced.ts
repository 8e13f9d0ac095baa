/** What the documents say of results and no table can give, each with why. */
export const NOT_PRODUCED: Readonly<Record<string, readonly { readonly printed: string; readonly because: string }[]>> =
  {
    "cao-bang-2020": [
      {
        printed: "kết quả đánh giá mức độ ứng dụng CNTT của các cơ quan chuyên môn thuộc UBND tỉnh đều tăng so với năm 2019",
        because: "Totals of 2019 are not printed, and in several criteria units lost points.",
      },
      {
        printed: "03 năm liên tiếp (2018, 2019, 2020)",
        because: "No table shows ranks of 2018: two years are told, three where a board of 2018 is given.",
      },
      {
        printed: "tiêu chí Hạ tầng kỹ thuật và tiêu chí Ứng dụng CNTT được quan tâm nhiều nhất",
        because: "A judgement; the mean shares of the maximum that are told put Ứng dụng CNTT first.",
      },
    ],
    "bac-kan-2020": [
      {
        printed: "UBND huyện Na Rì năm 2019 không xếp loại, năm 2020 đạt mức 4",
        because: "The tables of 2019 are not in the document; told where a board of the earlier year is given.",
      },
      {
        printed: "huyện Pác Nặm năm 2019 vị trí thứ 5 xuống vị trí thứ 8 của năm 2020",
        because: "The same: no ranks of 2019 are printed.",
      },
      { printed: "tăng 33,11% so với năm 2019", because: "The same: no totals of 2019 are printed." },
      {
        printed: "Số đơn vị đạt điểm xếp hạng một trong hai Hạng mục là 11 đơn vị",
        because: "It contradicts its own tables and another sentence of the document: they are nine.",
      },
      {
        printed: "Có 67% đơn vị cấp tỉnh, 75% đơn vị cấp huyện, 97% đơn vị cấp xã",
        because: "Said of no tier in both categories, it is the share without one in at least one of them.",
      },
      {
        printed: "đều thuộc thành phố Bắc Kạn",
        because: "The scoreboard does not say in which district a commune lies.",
      },
      {
        printed: "Hầu hết các đơn vị có kết quả đánh giá đạt dưới 50% tổng số điểm ở hạng mục này",
        because: "The tables say otherwise: not even half of the communes have so little.",
      },
    ],
  };
