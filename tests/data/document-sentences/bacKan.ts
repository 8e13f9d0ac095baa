import type { DocumentSentences } from "./documentSentence";

export const bacKan: DocumentSentences = {
  "bac-kan-2020-tinh": [
    {
      printed: "Ở cấp tỉnh, đã có 08/24 đơn vị xếp hạng mức độ với cả 2 Hạng mục",
      produced: {
        "together:total": "Có 08/24 đơn vị được xếp loại ở cả 02 hạng mục; 05 đơn vị được xếp loại ở 01 trong 02 hạng mục; 11 đơn vị không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "Ngoài 8 đơn vị trên còn có 5 đơn vị đạt điểm xếp hạng 1 trong 2 hạng mục",
      produced: {
        "together:total": "Có 08/24 đơn vị được xếp loại ở cả 02 hạng mục; 05 đơn vị được xếp loại ở 01 trong 02 hạng mục; 11 đơn vị không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "11 đơn vị còn lại không đạt điểm xếp hạng ở bất cứ Hạng mục nào",
      produced: {
        "together:total": "Có 08/24 đơn vị được xếp loại ở cả 02 hạng mục; 05 đơn vị được xếp loại ở 01 trong 02 hạng mục; 11 đơn vị không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "có 03 đơn vị xếp hạng mức 1 đều thuộc Hạng mục Điều kiện sẵn sàng",
      produced: {
        "tiers:readiness": "Ở tiêu chí Điều kiện sẵn sàng, có 03 đơn vị đạt Mức 1; 07 đơn vị đạt Mức 2; 01 đơn vị đạt Mức 3; không có đơn vị nào đạt Mức 4; 13 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
        "tier-members:readiness": "Ở tiêu chí Điều kiện sẵn sàng, có 03 đơn vị (Sở Công thương, Sở Kế hoạch và Đầu tư và Sở Giáo dục và Đào tạo) đạt Mức 1.",
      },
    },
    {
      printed: "Hạng mục này có 11/24 đơn vị được xếp hạng, 13/24 đơn vị không được xếp hạng do có những nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
      produced: {
        "ranked:readiness": "Tiêu chí Điều kiện sẵn sàng có 11/24 đơn vị được xếp loại, 13/24 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
      },
    },
    {
      printed: "Chỉ có 10/24 đơn vị được xếp hạng (*có 3 đơn vị xếp hạng mức 4, 6 đơn vị xếp hạng mức 3, 1 đơn vị xếp hạng mức 2 và không có đơn vị nào được xếp hạng mức 1*).",
      produced: {
        "ranked:results": "Tiêu chí Kết quả Chính quyền điện tử có 10/24 đơn vị được xếp loại, 14/24 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
        "tiers:results": "Ở tiêu chí Kết quả Chính quyền điện tử, không có đơn vị nào đạt Mức 1; 01 đơn vị đạt Mức 2; 06 đơn vị đạt Mức 3; 03 đơn vị đạt Mức 4; 14 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
      },
    },
  ],
  "bac-kan-2020-huyen": [
    {
      printed: "Năm 2020 toàn tỉnh có 02 đơn vị đạt điểm xếp hạng ở cả hai Hạng mục",
      produced: {
        "together:total": "Có 02/08 huyện, thành phố (UBND thành phố Bắc Kạn và UBND huyện Na Ri) được xếp loại ở cả 02 hạng mục; 02 huyện, thành phố được xếp loại ở 01 trong 02 hạng mục; 04 huyện, thành phố không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "số đơn vị đạt mức xếp hạng ở cả 2 hạng mục là 2 đơn vị (*Thành phố Bắc Kạn và UBND huyện Na Rì*).",
      produced: {
        "together:total": "Có 02/08 huyện, thành phố (UBND thành phố Bắc Kạn và UBND huyện Na Ri) được xếp loại ở cả 02 hạng mục; 02 huyện, thành phố được xếp loại ở 01 trong 02 hạng mục; 04 huyện, thành phố không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "4 đơn vị còn lại không đủ điểm xếp hạng.",
      produced: {
        "together:total": "Có 02/08 huyện, thành phố (UBND thành phố Bắc Kạn và UBND huyện Na Ri) được xếp loại ở cả 02 hạng mục; 02 huyện, thành phố được xếp loại ở 01 trong 02 hạng mục; 04 huyện, thành phố không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "8/8 huyện, thành phố có điểm đủ điều kiện xếp hạng từ mức 4 trở lên đối với nhóm tiêu chí này.",
      produced: {
        "reached:policy": "Ở tiêu chí Môi trường chính sách, có 08/08 huyện, thành phố đạt điểm Mức 4 trở lên, chiếm 100%.",
      },
    },
    {
      printed: "Có 3 đơn vị (*huyện Na Rì, Ba Bể và thành phố Bắc Kạn*) được xếp Mức 4",
      produced: {
        "tier-members:readiness": "Ở tiêu chí Điều kiện sẵn sàng, có 03 huyện, thành phố (UBND thành phố Bắc Kạn, UBND huyện Na Ri và UBND huyện Ba Bè) đạt Mức 4.",
      },
    },
    {
      printed: "có 3 đơn vị được đánh giá mức độ xếp hạng Mức 4 đối với hạng mục về Kết quả đạt được (*huyện Na Rì, Bạch Thông và thành phố Bắc Kạn*).",
      produced: {
        "tier-members:results": "Ở tiêu chí Kết quả Chính quyền điện tử, có 03 huyện, thành phố (UBND thành phố Bắc Kạn, UBND huyện Na Ri và UBND huyện Bạch Thông) đạt Mức 4.",
      },
    },
    {
      printed: "5/8 huyện không đủ điều kiện để xếp hạng.",
      produced: {
        "ranked:results": "Tiêu chí Kết quả Chính quyền điện tử có 03/08 huyện, thành phố được xếp loại, 05/08 huyện, thành phố không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
      },
    },
  ],
  "bac-kan-2020-xa": [
    {
      printed: "đã có 3 đơn vị đạt điểm xếp hạng ở cả 2 hạng mục (*Phường Sông Cầu, Nguyễn Thị Minh Khai, Đức Xuân*)",
      produced: {
        "together:total": "Có 03/108 đơn vị (UBND phường Sông Cầu, UBND phường Nguyễn Thị Minh Khai và UBND phường Đức Xuân) được xếp loại ở cả 02 hạng mục; 09 đơn vị được xếp loại ở 01 trong 02 hạng mục; 96 đơn vị không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "Ngoài ra còn có 9 đơn vị đạt điểm xếp hàng ở 1 trong 2 hạng mục",
      produced: {
        "together:total": "Có 03/108 đơn vị (UBND phường Sông Cầu, UBND phường Nguyễn Thị Minh Khai và UBND phường Đức Xuân) được xếp loại ở cả 02 hạng mục; 09 đơn vị được xếp loại ở 01 trong 02 hạng mục; 96 đơn vị không được xếp loại ở bất cứ hạng mục nào.",
      },
    },
    {
      printed: "Đơn vị có tổng điểm cao nhất là UBND Phường Sông Cầu, thành phố Bắc Kạn với số điểm đạt được là 80.20 điểm, chiếm tỷ lệ 89,11% tổng điểm",
      produced: {
        "highest:total": "Đơn vị có tổng điểm cao nhất là UBND phường Sông Cầu, đạt 80,20 điểm (89,1% điểm tối đa).",
      },
    },
    {
      printed: "có 07 đơn vị đủ điểm xếp hạng, có 01 đơn vị xếp hạng mức 2; 02 đơn vị xếp hạng mức 3 và 04 đơn vị xếp hạng mức 4.",
      produced: {
        "ranked:readiness": "Tiêu chí Điều kiện sẵn sàng có 07/108 đơn vị được xếp loại, 101/108 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
        "tiers:readiness": "Ở tiêu chí Điều kiện sẵn sàng, không có đơn vị nào đạt Mức 1; 01 đơn vị đạt Mức 2; 02 đơn vị đạt Mức 3; 04 đơn vị đạt Mức 4; 101 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
      },
    },
    {
      printed: "Đối với nhóm tiêu chí về hạ tầng thông tin hầu hết các đơn vị không đạt điểm tối thiểu xếp hạng.",
      produced: {
        "reached:infrastructure": "Ở tiêu chí Cơ sở hạ tầng thông tin, có 11/108 đơn vị đạt điểm Mức 4 trở lên, chiếm 10,2%, dưới điểm Mức 4 chiếm 89,8%.",
      },
    },
    {
      printed: "không có đơn vị xếp hạng mức 1, có 08 đơn vị đủ điểm xếp hạng ở các mức 2, mức 3 và mức 4.",
      produced: {
        "ranked:results": "Tiêu chí Kết quả Chính quyền điện tử có 08/108 đơn vị được xếp loại, 100/108 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
        "tiers:results": "Ở tiêu chí Kết quả Chính quyền điện tử, không có đơn vị nào đạt Mức 1; 03 đơn vị đạt Mức 2; 01 đơn vị đạt Mức 3; 04 đơn vị đạt Mức 4; 100 đơn vị không được xếp loại do có nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
      },
    },
  ],
};
