/**
 * What the documents say in words and follows from their tables, beside what is said of the same scores; each pair was read by a person. Two provinces print
 * no such sentences (Bắc Giang, Hòa Bình).
 */
export interface DocumentSentence {
  readonly printed: string;
  /** In what the document's own number or name differs from its tables. */
  readonly differs?: string;
  /** By the id of the sentence. */
  readonly produced: Readonly<Record<string, string>>;
}

export const DOCUMENT_SENTENCES: Readonly<Record<string, readonly DocumentSentence[]>> = {
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
        because: "No table shows ranks of 2018: two years are told.",
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
