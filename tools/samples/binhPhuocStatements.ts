import type { Statement } from "./statement";

/** The results that report 338/BC-STTTT of 8/12/2021 states; the scan lost the diacritics, the block of units stands in front. */
export const binhPhuocStatements: readonly Statement[] = [
  {
    place: "III.1. Kết quả đánh giá chỉ số chuyển đổi số",
    text: "Khối các đơn vị cấp tỉnh: Nhóm chỉ số xếp loại Tốt có 19 đơn vị, đạt 86,4%.",
  },
  {
    place: "III.1. Kết quả đánh giá chỉ số chuyển đổi số",
    text: "Khối các đơn vị cấp tỉnh: Nhóm chỉ số xếp loại Khá có 03 đơn vị, đạt 13,6%.",
  },
  {
    place: "III.1. Kết quả đánh giá chỉ số chuyển đổi số",
    text: "Khối UBND các huyện, thị xã, thành phố: Nhóm chỉ số xếp loại Tốt có 01 đơn vị, đạt 9%.",
  },
  {
    place: "III.1. Kết quả đánh giá chỉ số chuyển đổi số",
    text: "Khối UBND các huyện, thị xã, thành phố: Nhóm chỉ số xếp loại Khá có 10 đơn vị, đạt 91%.",
  },
  {
    place: "III.1. Kết quả đánh giá chỉ số chuyển đổi số",
    text: "Khối UBND các huyện, thị xã, thành phố: Nhóm chỉ số xếp loại Trung bình có 0 đơn vị chiếm 0%.",
  },
  {
    place: "III.2.2. a) Đối với cấp sở",
    text: "Chuyển đổi nhận thức: Có 10/22 cơ quan đạt điểm trung bình trở lên, chiếm 45,5%, dưới điểm trung bình chiếm 54,5%.",
  },
  {
    place: "III.2.2. a) Đối với cấp sở",
    text: "Kiến tạo thể chế: Có 16/22 cơ quan đạt điểm trung bình trở lên, chiếm 72,7%, dưới điểm trung bình chiếm 27,3%.",
  },
  {
    place: "III.2.2. a) Đối với cấp sở",
    text: "Hạ tầng và nền tảng số: Có 22/22 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. a) Đối với cấp sở",
    text: "Thông tin dữ liệu số: Có 15/22 cơ quan đạt điểm trung bình trở lên, chiếm 68,2%, dưới điểm trung bình chiếm 31,8%.",
  },
  {
    place: "III.2.2. a) Đối với cấp sở",
    text: "Hoạt động Chính quyền số: Có 21/22 cơ quan đạt điểm trung bình trở lên, chiếm 95,5%, dưới điểm trung bình chiếm 4,5%.",
  },
  {
    place: "III.2.2. a) Đối với cấp sở",
    text: "An toàn, an ninh mạng và độ tin cậy số: Có 22/22 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. a) Đối với cấp sở",
    text: "Đào tạo nguồn nhân lực: Có 22/22 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Chuyển đổi nhận thức: Có 7/11 cơ quan đạt điểm trung bình trở lên, chiếm 63,6%, dưới điểm trung bình chiếm 36,4%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Kiến tạo thể chế: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Hạ tầng và nền tảng số: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Hoạt động Chính quyền số: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "An toàn, an ninh mạng và độ tin cậy số: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Đào tạo kỹ năng an toàn thông tin: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Chuyển đổi nhận thức về Xã hội số: Có 3/11 cơ quan đạt điểm trung bình trở lên, chiếm 27,3%, dưới điểm trung bình chiếm 76,7%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Kiến tạo thể chế phát triển xã hội số: Có 9/11 cơ quan đạt điểm trung bình trở lên, chiếm 81,8%, dưới điểm trung bình chiếm 18,2%.",
  },
  {
    place: "III.2.2. b) Đối với cấp huyện",
    text: "Đào tạo, phát triển nhân lực xã hội số: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
  },
];
