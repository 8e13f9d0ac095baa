import type { DocumentSentences } from "./documentSentence";

export const caoBang: DocumentSentences = {
  "cao-bang-2020-so": [
    {
      printed: "Có 01 cơ quan đạt Mức I; 04 cơ quan đạt Mức II; 06 cơ quan đạt Mức III; 06 cơ quan đạt Mức IV; 03 cơ quan không được xếp hạng do điểm số không đạt theo yêu cầu.",
      produced: {
        "tiers:total": "Có 01 cơ quan đạt Mức I; 04 cơ quan đạt Mức II; 06 cơ quan đạt Mức III; 06 cơ quan đạt Mức IV; 03 cơ quan không được xếp hạng do điểm số không đạt theo yêu cầu.",
      },
    },
    {
      printed: "Sở Giáo dục và Đào tạo đạt 56,3 điểm (Mức I) là đơn vị xếp thứ nhất",
      produced: {
        "highest:total": "Đơn vị có tổng điểm cao nhất là Sở Giáo dục và Đào tạo, đạt 56,3 điểm (93,8% điểm tối đa), xếp Mức I.",
        "first-for:total": "Sở Giáo dục và Đào tạo xếp thứ nhất 02 năm liên tiếp (2019, 2020).",
      },
    },
    {
      printed: "Sở Lao động, Thương binh và Xã hội trong năm 2020 có bước nhảy vọt từ vị trí thứ 19 năm 2019 lên vị trí thứ 6 năm 2020 (46,3 điểm)",
      produced: {
        "ranks-climbed:total": "Sở Lao động, TB&XH từ vị trí thứ 19 năm 2019 lên vị trí thứ 6 năm 2020, là đơn vị tăng hạng nhiều nhất.",
      },
    },
    {
      printed: "Sở Xây dựng đạt 32,9 điểm, là đơn vị xếp vị trí thấp nhất (20/20) hai năm liên tiếp (2019,2020).",
      produced: {
        "lowest:total": "Đơn vị có tổng điểm thấp nhất là Sở Xây dựng, đạt 32,9 điểm (54,8% điểm tối đa), xếp vị trí thấp nhất (20/20).",
        "last-for:total": "Sở Xây dựng xếp vị trí thấp nhất 02 năm liên tiếp (2019, 2020).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 23,4 điểm.",
      produced: {
        "spread:total": "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 23,4 điểm.",
      },
    },
    {
      printed: "Tiêu chí Hạ tầng kỹ thuật CNTT của từng cơ quan, đơn vị có sự tăng hoặc giảm nhẹ so với năm 2019.",
      produced: {
        "points-changed:infrastructure": "So với năm 2019, ở tiêu chí Hạ tầng kỹ thuật có 07 đơn vị tăng điểm, 04 đơn vị giảm điểm và 09 đơn vị giữ nguyên điểm.",
      },
    },
    {
      printed: "Nhóm các Sở có điểm số Hạ tầng kỹ thuật CNTT cao nhất gồm: Giáo dục và Đào tạo, Y tế, Lao động, Thương binh và Xã hội đều đạt 8,0 điểm (100% điểm tối đa).",
      produced: {
        "highest:infrastructure": "Nhóm các đơn vị có điểm cao nhất ở tiêu chí Hạ tầng kỹ thuật gồm: Sở Giáo dục và Đào tạo, Sở Y tế và Sở Lao động, TB&XH, đều đạt 8,0 điểm (100% điểm tối đa).",
      },
    },
    {
      printed: "Sở Lao động, Thương binh và Xã hội có điểm số về hạ tầng CNTT tăng mạnh nhất (từ 3,9 năm 2019 lên 8,0 năm 2020)",
      produced: {
        "points-gained:infrastructure": "Sở Lao động, TB&XH có điểm ở tiêu chí Hạ tầng kỹ thuật tăng mạnh nhất (từ 3,9 năm 2019 lên 8,0 năm 2020).",
      },
    },
    {
      printed: "Ban Dân tộc đạt 2,0 điểm (25% điểm tối đa), xếp thứ tự thấp nhất trong bảng xếp hạng.",
      produced: {
        "lowest:infrastructure": "Đơn vị có điểm thấp nhất ở tiêu chí Hạ tầng kỹ thuật là Ban Dân tộc, đạt 2,0 điểm (25% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 6,0 điểm.",
      produced: {
        "spread:infrastructure": "Ở tiêu chí Hạ tầng kỹ thuật, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 6,0 điểm.",
      },
    },
    {
      printed: "là Sở Giáo dục và Đào tạo (15,9 điểm) (đạt 99,4% điểm tối đa)",
      produced: {
        "highest:applications": "Đơn vị có điểm cao nhất ở tiêu chí Ứng dụng CNTT là Sở Giáo dục và Đào tạo, đạt 15,9 điểm (99,4% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là Sở Tài nguyên và Môi trường (11,8 điểm) (đạt 73,7% điểm tối đa)",
      differs: "11,8 / 16 là 73,75%, văn bản cắt bớt chữ số.",
      produced: {
        "lowest:applications": "Đơn vị có điểm thấp nhất ở tiêu chí Ứng dụng CNTT là Sở Tài nguyên và Môi trường, đạt 11,8 điểm (73,8% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 4,1 điểm.",
      produced: {
        "spread:applications": "Ở tiêu chí Ứng dụng CNTT, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 4,1 điểm.",
      },
    },
    {
      printed: "là Sở Giáo dục và Đào tạo (19,0 điểm) (đạt 95% điểm tối đa)",
      produced: {
        "highest:website": "Đơn vị có điểm cao nhất ở tiêu chí Cung cấp thông tin trên Trang TTĐT là Sở Giáo dục và Đào tạo, đạt 19,0 điểm (95% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là Sở Tài nguyên và Môi trường (8,0 điểm) (đạt 40% điểm tối đa)",
      produced: {
        "lowest:website": "Đơn vị có điểm thấp nhất ở tiêu chí Cung cấp thông tin trên Trang TTĐT là Sở Tài nguyên và Môi trường, đạt 8,0 điểm (40% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 11,0 điểm.",
      produced: {
        "spread:website": "Ở tiêu chí Cung cấp thông tin trên Trang TTĐT, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 11,0 điểm.",
      },
    },
    {
      printed: "Công thương, Giao thông Vận tải, Kế hoạch và Đầu tư đều đạt 3,9 điểm (đạt 65% điểm tối đa)",
      differs: "Bảng 5: 3,9 điểm là của Sở Khoa học và Công nghệ, không phải Sở Công thương.",
      produced: {
        "highest:online-services": "Trong các đơn vị được chấm điểm, nhóm các đơn vị có điểm cao nhất ở tiêu chí Cung cấp DVCTT gồm: Sở Kế hoạch và Đầu tư, Sở Giao thông vận tải và Sở Khoa học và Công nghệ, đều đạt 3,9 điểm (65% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là Thanh tra tỉnh với 0,2 điểm (đạt 3,0% điểm tối đa)",
      differs: "0,2 / 6 là 3,3%.",
      produced: {
        "lowest:online-services": "Trong các đơn vị được chấm điểm, đơn vị có điểm thấp nhất ở tiêu chí Cung cấp DVCTT là Thanh tra tỉnh, đạt 0,2 điểm (3,3% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,7 điểm.",
      produced: {
        "spread:online-services": "Trong các đơn vị được chấm điểm, ở tiêu chí Cung cấp DVCTT, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,7 điểm.",
      },
    },
    {
      printed: "Do Văn phòng Ủy ban nhân dân tỉnh không có thủ tục hành chính nên nội dung này được tính điểm tối đa.",
      produced: {
        "exempt-full:online-services": "Văn phòng UBND tỉnh thuộc diện miễn đánh giá, được tính điểm tối đa ở tiêu chí Cung cấp DVCTT là 6,0 điểm.",
      },
    },
    {
      printed: "Giáo dục và Đào tạo, Y tế, Công thương, Ngoại vụ, Giao thông Vận tải đều đạt 5,0 điểm (đạt 100% điểm tối đa)",
      produced: {
        "highest:personnel": "Nhóm các đơn vị có điểm cao nhất ở tiêu chí Nhân lực gồm: Sở Giáo dục và Đào tạo, Sở Y tế, Sở Công thương, Sở Ngoại vụ và Sở Giao thông vận tải, đều đạt 5,0 điểm (100% điểm tối đa).",
      },
    },
    {
      printed: "có 05 đơn vị đạt điểm thấp nhất là Thanh tra tỉnh, Ban Dân tộc, Sở Tư pháp, Ban Quản lý Khu kinh tế tỉnh, Sở Văn hóa, Thể thao và Du lịch với 2,0 điểm (đạt 40% điểm tối đa).",
      produced: {
        "lowest:personnel": "Có 05 đơn vị có điểm thấp nhất ở tiêu chí Nhân lực là Sở Tư pháp, Sở Văn hóa, TT&DL, Ban QL KKT, Ban Dân tộc và Thanh tra tỉnh, đều đạt 2,0 điểm (40% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,0 điểm.",
      produced: {
        "spread:personnel": "Ở tiêu chí Nhân lực, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,0 điểm.",
      },
    },
    {
      printed: "đạt điểm tối đa ở tiêu chí này với 5,0 điểm (đạt 100% điểm tối đa).",
      produced: {
        "highest:policy": "Nhóm các đơn vị có điểm cao nhất ở tiêu chí Chính sách gồm: Sở Giáo dục và Đào tạo, Sở Y tế, Sở Tài chính, Sở Nội vụ, Sở Tư pháp, Văn phòng UBND tỉnh, Sở Thông tin và Truyền thông, Sở Ngoại vụ, Ban QL KKT, Ban Dân tộc và Thanh tra tỉnh, đều đạt 5,0 điểm (100% điểm tối đa).",
      },
    },
    {
      printed: "Lao động, Thương binh và Xã hội, Kế hoạch và Đầu tư, Nông nghiệp và Phát triển nông thôn, Xây dựng, đạt 3,0 điểm (đạt 60% điểm tối đa).",
      differs: "Bảng 7: Sở Khoa học và Công nghệ cũng có 3,0 điểm.",
      produced: {
        "lowest:policy": "Có 05 đơn vị có điểm thấp nhất ở tiêu chí Chính sách là Sở Lao động, TB&XH, Sở Kế hoạch và Đầu tư, Sở Khoa học và Công nghệ, Sở NN&PTNT và Sở Xây dựng, đều đạt 3,0 điểm (60% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 2,0 điểm.",
      produced: {
        "spread:policy": "Ở tiêu chí Chính sách, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 2,0 điểm.",
      },
    },
  ],
  "cao-bang-2020-huyen": [
    {
      printed: "không có đơn vị nào đạt điểm xếp hạng Mức IV (mức thấp nhất).",
      produced: {
        "tiers:total": "Không có huyện, thành phố nào đạt Mức IV (mức thấp nhất) trở lên; 09 huyện, thành phố không được xếp hạng do điểm số không đạt theo yêu cầu.",
      },
    },
    {
      printed: "UBND Thành phố Cao Bằng là đơn vị xếp cao nhất với 78,17 điểm (đạt 65% điểm tối đa)",
      produced: {
        "highest:total": "Đơn vị có tổng điểm cao nhất là thành phố Cao Bằng, đạt 78,17 điểm (65,1% điểm tối đa).",
      },
    },
    {
      printed: "UBND huyện Quảng Hòa là đơn vị xếp cuối bảng xếp hạng với 44,38 điểm (đạt 37% điểm tối đa)",
      differs: "Cộng các tiêu chí đã in được 44,37.",
      produced: {
        "lowest:total": "Đơn vị có tổng điểm thấp nhất là huyện Quảng Hòa, đạt 44,37 điểm (37% điểm tối đa), xếp cuối bảng xếp hạng.",
      },
    },
    {
      printed: "01 đơn vị không đánh giá, xếp hạng do không cung cấp số liệu đánh giá (huyện Thạch An).",
      produced: {
        "absent:total": "Có 01 đơn vị không đánh giá, xếp hạng do không cung cấp số liệu (huyện Thạch An).",
      },
    },
    {
      printed: "Các huyện, thành phố có sự thay đổi về vị trí xếp hạng",
      produced: {
        "ranks-changed:total": "Về thứ hạng, so với năm 2019 có 06 đơn vị tăng hạng, 02 đơn vị giảm hạng và 01 đơn vị giữ nguyên thứ hạng.",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 33,79 điểm.",
      differs: "Cộng các tiêu chí đã in được 78,17 và 44,37.",
      produced: {
        "spread:total": "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 33,80 điểm.",
      },
    },
    {
      printed: "cao nhất là UBND Thành phố Cao Bằng với 30,16 điểm (đạt 75% điểm tối đa)",
      produced: {
        "highest:readiness": "Đơn vị có điểm cao nhất ở tiêu chí Điều kiện sẵn sàng là thành phố Cao Bằng, đạt 30,16 điểm (75,4% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Quảng Hòa với 16,32 điểm (đạt 40% điểm tối đa).",
      differs: "16,32 / 40 là 40,8%, văn bản cắt bớt chữ số.",
      produced: {
        "lowest:readiness": "Đơn vị có điểm thấp nhất ở tiêu chí Điều kiện sẵn sàng là huyện Quảng Hòa, đạt 16,32 điểm (40,8% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 13,86 điểm.",
      differs: "30,16 - 16,32 là 13,84.",
      produced: {
        "spread:readiness": "Ở tiêu chí Điều kiện sẵn sàng, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 13,84 điểm.",
      },
    },
    {
      printed: "cao nhất là UBND Thành phố: 16,34 điểm, (đạt 68% điểm tối đa)",
      produced: {
        "highest:infrastructure": "Đơn vị có điểm cao nhất ở tiêu chí Cơ sở hạ tầng là thành phố Cao Bằng, đạt 16,34 điểm (68,1% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Quảng Hòa: 10,61 điểm (đạt 44% điểm tối đa).",
      differs: "Bảng 10: thấp nhất là Bảo Lâm, 10,41.",
      produced: {
        "lowest:infrastructure": "Đơn vị có điểm thấp nhất ở tiêu chí Cơ sở hạ tầng là huyện Bảo Lâm, đạt 10,41 điểm (43,4% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 5,73 điểm.",
      differs: "16,34 - 10,41 là 5,93.",
      produced: {
        "spread:infrastructure": "Ở tiêu chí Cơ sở hạ tầng, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 5,93 điểm.",
      },
    },
    {
      printed: "cao nhất là UBND huyện Hà Quảng: 7,54 điểm, (đạt 84% điểm tối đa)",
      produced: {
        "highest:personnel": "Đơn vị có điểm cao nhất ở tiêu chí Nhân lực là huyện Hà Quảng, đạt 7,54 điểm (83,8% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Quảng Hòa: 3,71 điểm (đạt 41% điểm tối đa).",
      produced: {
        "lowest:personnel": "Đơn vị có điểm thấp nhất ở tiêu chí Nhân lực là huyện Quảng Hòa, đạt 3,71 điểm (41,2% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,83 điểm.",
      produced: {
        "spread:personnel": "Ở tiêu chí Nhân lực, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,83 điểm.",
      },
    },
    {
      printed: "cao nhất đó là UBND huyện Trùng khánh, UBND Thành phố: 7,0 điểm, (đạt 100% điểm tối đa)",
      produced: {
        "highest:policy": "Nhóm các đơn vị có điểm cao nhất ở tiêu chí Chính sách gồm: thành phố Cao Bằng và huyện Trùng Khánh, đều đạt 7,00 điểm (100% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Bảo Lâm: 1,0 điểm (đạt 14% điểm tối đa).",
      produced: {
        "lowest:policy": "Đơn vị có điểm thấp nhất ở tiêu chí Chính sách là huyện Bảo Lâm, đạt 1,00 điểm (14,3% điểm tối đa).",
      },
    },
    {
      printed: "cao nhất là UBND Thành phố: 48,02 điểm (đạt 60% điểm tối đa).",
      differs: "Cộng các tiêu chí đã in được 48,01.",
      produced: {
        "highest:results": "Đơn vị có điểm cao nhất ở tiêu chí Kết quả Chính quyền điện tử là thành phố Cao Bằng, đạt 48,01 điểm (60% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Quảng Hòa: 28,06 điểm, (đạt 35% điểm tối đa).",
      differs: "Cộng các tiêu chí đã in được 28,05.",
      produced: {
        "lowest:results": "Đơn vị có điểm thấp nhất ở tiêu chí Kết quả Chính quyền điện tử là huyện Quảng Hòa, đạt 28,05 điểm (35,1% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 19,96 điểm.",
      produced: {
        "spread:results": "Ở tiêu chí Kết quả Chính quyền điện tử, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 19,96 điểm.",
      },
    },
    {
      printed: "cao nhất đó là UBND huyện Trùng Khánh: 23,0 điểm, (đạt 60% điểm tối đa)",
      differs: "23 / 38 là 60,5%, văn bản cắt bớt chữ số.",
      produced: {
        "highest:presence": "Đơn vị có điểm cao nhất ở tiêu chí Hiện diện là huyện Trùng Khánh, đạt 23,00 điểm (60,5% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Quảng Hòa: 8,0 điểm (đạt 21% điểm tối đa).",
      produced: {
        "lowest:presence": "Đơn vị có điểm thấp nhất ở tiêu chí Hiện diện là huyện Quảng Hòa, đạt 8,00 điểm (21,1% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 15,0 điểm.",
      produced: {
        "spread:presence": "Ở tiêu chí Hiện diện, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 15,00 điểm.",
      },
    },
    {
      printed: "cao nhất là UBND huyện Bảo Lâm: 24,12 điểm, (đạt 80% điểm tối đa)",
      produced: {
        "highest:interaction": "Đơn vị có điểm cao nhất ở tiêu chí Tương tác là huyện Bảo Lâm, đạt 24,12 điểm (80,4% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Quảng Hòa: 18,79 điểm (đạt 62% điểm tối đa).",
      differs: "Bảng 15: thấp nhất là Trùng Khánh, 17,69.",
      produced: {
        "lowest:interaction": "Đơn vị có điểm thấp nhất ở tiêu chí Tương tác là huyện Trùng Khánh, đạt 17,69 điểm (59% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 5,33 điểm.",
      differs: "24,12 - 17,69 là 6,43.",
      produced: {
        "spread:interaction": "Ở tiêu chí Tương tác, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 6,43 điểm.",
      },
    },
    {
      printed: "cao nhất là UBND huyện Hòa An, UBND thành phố Cao Bằng (2,26 điểm), (đạt 25% điểm tối đa)",
      produced: {
        "highest:transaction": "Nhóm các đơn vị có điểm cao nhất ở tiêu chí Giao dịch gồm: thành phố Cao Bằng và huyện Hòa An, đều đạt 2,26 điểm (25,1% điểm tối đa).",
      },
    },
    {
      printed: "thấp nhất là UBND huyện Quảng Hòa và UBND huyện Bảo Lâm (0,26 điểm) (đạt 2,9% điểm tối đa).",
      produced: {
        "lowest:transaction": "Có 02 đơn vị có điểm thấp nhất ở tiêu chí Giao dịch là huyện Bảo Lâm và huyện Quảng Hòa, đều đạt 0,26 điểm (2,9% điểm tối đa).",
      },
    },
    {
      printed: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 2,0 điểm.",
      produced: {
        "spread:transaction": "Ở tiêu chí Giao dịch, chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 2,00 điểm.",
      },
    },
    {
      printed: "có 09 đơn vị có cùng tổng điểm đánh giá",
      produced: {
        "all-equal:transformation": "Tất cả 09 đơn vị có cùng điểm ở tiêu chí Chuyển đổi là 1,00 điểm (33,3% điểm tối đa).",
      },
    },
  ],
};
