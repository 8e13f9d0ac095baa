import type { DocumentSentences } from "./documentSentence";

export const binhPhuoc: DocumentSentences = {
  "binh-phuoc-2021-so": [
    {
      printed: "Nhóm chỉ số xếp loại Tốt có 19 đơn vị, đạt 86,4%. Nhóm chỉ số xếp loại Khá có: 03 đơn vị, đạt 13,6%.",
      produced: {
        "tier-shares:total": "Nhóm xếp loại Tốt có 19 cơ quan, chiếm 86,4%; nhóm xếp loại Khá có 03 cơ quan, chiếm 13,6%.",
      },
    },
    {
      printed: "Nhóm chỉ số xếp loại Trung bình: không. Nhóm chỉ số xếp loại Yếu: không.",
      produced: {
        "tiers:total": "Có 19 cơ quan xếp loại Tốt; 03 cơ quan xếp loại Khá; không có cơ quan nào xếp loại Trung bình hoặc Yếu.",
      },
    },
    {
      printed: "Chuyển đổi nhận thức: Có 10/22 cơ quan đạt điểm trung bình trở lên, chiếm 45,5%, dưới điểm trung bình chiếm 54,5%.",
      produced: {
        "reached:awareness": "Ở tiêu chí Chuyển đổi nhận thức, có 10/22 cơ quan đạt điểm Trung bình trở lên, chiếm 45,5%, dưới điểm Trung bình chiếm 54,5%.",
      },
    },
    {
      printed: "Kiến tạo thể chế: Có 16/22 cơ quan đạt điểm trung bình trở lên, chiếm 72,7%, dưới điểm trung bình chiếm 27,3%.",
      produced: {
        "reached:institutions": "Ở tiêu chí Kiến tạo thể chế, có 16/22 cơ quan đạt điểm Trung bình trở lên, chiếm 72,7%, dưới điểm Trung bình chiếm 27,3%.",
      },
    },
    {
      printed: "Hạ tầng và nền tảng số: Có 22/22 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
      produced: {
        "reached:infrastructure": "Ở tiêu chí Hạ tầng và nền tảng số, có 22/22 cơ quan đạt điểm Trung bình trở lên, chiếm 100%.",
      },
    },
    {
      printed: "Thông tin dữ liệu số: Có 15/22 cơ quan đạt điểm trung bình trở lên, chiếm 68,2%, dưới điểm trung bình chiếm 31,8%.",
      produced: {
        "reached:data": "Ở tiêu chí Thông tin dữ liệu số, có 15/22 cơ quan đạt điểm Trung bình trở lên, chiếm 68,2%, dưới điểm Trung bình chiếm 31,8%.",
      },
    },
    {
      printed: "Hoạt động Chính quyền số: Có 21/22 cơ quan đạt điểm trung bình trở lên, chiếm 95,5%, dưới điểm trung bình chiếm 4,5%.",
      produced: {
        "reached:operations": "Ở tiêu chí Hoạt động Chính quyền số, có 21/22 cơ quan đạt điểm Trung bình trở lên, chiếm 95,5%, dưới điểm Trung bình chiếm 4,5%.",
      },
    },
    {
      printed: "An toàn, an ninh mạng và độ tin cậy số: Có 22/22 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
      produced: {
        "reached:security": "Ở tiêu chí An toàn, an ninh mạng và độ tin cậy số, có 22/22 cơ quan đạt điểm Trung bình trở lên, chiếm 100%.",
      },
    },
    {
      printed: "Đào tạo nguồn nhân lực: Có 22/22 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
      produced: {
        "reached:training": "Ở tiêu chí Đào tạo nguồn nhân lực, có 22/22 cơ quan đạt điểm Trung bình trở lên, chiếm 100%.",
      },
    },
  ],
  "binh-phuoc-2021-huyen": [
    {
      printed: "Nhóm chỉ số xếp loại Tốt có 01 đơn vị, đạt 9%. Nhóm chỉ số xếp loại Khá có 10 đơn vị, đạt 91%.",
      produced: {
        "tier-shares:total": "Nhóm xếp loại Tốt có 01 đơn vị, chiếm 9,1%; nhóm xếp loại Khá có 10 đơn vị, chiếm 90,9%.",
      },
    },
    {
      printed: "Chuyển đổi nhận thức: Có 7/11 cơ quan đạt điểm trung bình trở lên, chiếm 63,6%, dưới điểm trung bình chiếm 36,4%.",
      produced: {
        "reached:awareness": "Ở tiêu chí Chuyển đổi nhận thức, có 07/11 đơn vị đạt điểm Trung bình trở lên, chiếm 63,6%, dưới điểm Trung bình chiếm 36,4%.",
      },
    },
    {
      printed: "Kiến tạo thể chế: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
      produced: {
        "reached:institutions": "Ở tiêu chí Kiến tạo thể chế, có 11/11 đơn vị đạt điểm Trung bình trở lên, chiếm 100%.",
      },
    },
    {
      printed: "Chuyển đổi nhận thức về Xã hội số: Có 3/11 cơ quan đạt điểm trung bình trở lên, chiếm 27,3%, dưới điểm trung bình chiếm 76,7%.",
      differs: "100% - 27,3% là 72,7%.",
      produced: {
        "reached:society-awareness": "Ở tiêu chí Chuyển đổi nhận thức về Xã hội số, có 03/11 đơn vị đạt điểm Trung bình trở lên, chiếm 27,3%, dưới điểm Trung bình chiếm 72,7%.",
      },
    },
    {
      printed: "Kiến tạo thể chế phát triển xã hội số: Có 9/11 cơ quan đạt điểm trung bình trở lên, chiếm 81,8%, dưới điểm trung bình chiếm 18,2%.",
      produced: {
        "reached:society-institutions": "Ở tiêu chí Kiến tạo thể chế phát triển xã hội số, có 09/11 đơn vị đạt điểm Trung bình trở lên, chiếm 81,8%, dưới điểm Trung bình chiếm 18,2%.",
      },
    },
    {
      printed: "Đào tạo, phát triển nhân lực xã hội số: Có 11/11 cơ quan đạt điểm trung bình trở lên, chiếm 100%, dưới điểm trung bình chiếm 0%.",
      produced: {
        "reached:society-training": "Ở tiêu chí Đào tạo, phát triển nhân lực xã hội số, có 11/11 đơn vị đạt điểm Trung bình trở lên, chiếm 100%.",
      },
    },
  ],
};
