import type { Statement } from "./statement";

/** The paragraphs of parts II and III that state results, word for word. */
export const caoBangStatements: readonly Statement[] = [
  {
    place: "II. 1. Kết quả tổng hợp",
    text: "Trong năm 2020, kết quả đánh giá mức độ ứng dụng CNTT của các cơ quan chuyên môn thuộc UBND tỉnh đều tăng so với năm 2019. Trong đó, tiêu chí Hạ tầng kỹ thuật và tiêu chí Ứng dụng CNTT được quan tâm nhiều nhất. Điều này chứng tỏ rằng năm 2020, các cơ quan, đơn vị đã chú trọng hơn trong việc đầu tư hạ tầng kỹ thuật và triển khai các ứng dụng phục vụ phát triển Chính quyền điện tử.",
  },
  {
    place: "II. 1. Kết quả tổng hợp",
    text: "Về mức độ xếp hạng: Có 01 cơ quan đạt Mức I; 04 cơ quan đạt Mức II; 06 cơ quan đạt Mức III; 06 cơ quan đạt Mức IV; 03 cơ quan không được xếp hạng do điểm số không đạt theo yêu cầu.",
  },
  {
    place: "II. 1. Kết quả tổng hợp",
    text: "Trong đó, Sở Giáo dục và Đào tạo đạt 56,3 điểm (Mức I) là đơn vị xếp thứ nhất 03 năm liên tiếp (2018, 2019, 2020) về mức độ ứng dụng CNTT của các cơ quan chuyên môn thuộc UBND tỉnh, với các tiêu chí đều có điểm số cao hơn mặt bằng chung các đơn vị khác. Sở Lao động, Thương binh và Xã hội trong năm 2020 có bước nhảy vọt từ vị trí thứ 19 năm 2019 lên vị trí thứ 6 năm 2020 (46,3 điểm); Sở Xây dựng đạt 32,9 điểm, là đơn vị xếp vị trí thấp nhất (20/20) hai năm liên tiếp (2019,2020).",
  },
  {
    place: "II. 1. Kết quả tổng hợp",
    text: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 23,4 điểm.",
  },
  {
    place: "II, a) Tiêu chí Hạ tầng kỹ thuật CNTT",
    text: "Tiêu chí Hạ tầng kỹ thuật CNTT của từng cơ quan, đơn vị có sự tăng hoặc giảm nhẹ so với năm 2019. Nhóm các Sở có điểm số Hạ tầng kỹ thuật CNTT cao nhất gồm: Giáo dục và Đào tạo, Y tế, Lao động, Thương binh và Xã hội đều đạt 8,0 điểm (100% điểm tối đa). Trong đó, Sở Lao động, Thương binh và Xã hội có điểm số về hạ tầng CNTT tăng mạnh nhất (từ 3,9 năm 2019 lên 8,0 năm 2020); Ban Dân tộc đạt 2,0 điểm (25% điểm tối đa), xếp thứ tự thấp nhất trong bảng xếp hạng.",
  },
  {
    place: "II, a) Tiêu chí Hạ tầng kỹ thuật CNTT",
    text: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 6,0 điểm.",
  },
  {
    place: "II, b) Tiêu chí Ứng dụng CNTT trong hoạt động cơ quan nhà nước",
    text: "Đơn vị có tổng điểm đánh giá cao nhất ở tiêu chí Ứng dụng CNTT trong hoạt động cơ quan nhà nước là Sở Giáo dục và Đào tạo (15,9 điểm) (đạt 99,4% điểm tối đa); đơn vị có tổng điểm đánh giá tiêu chí ứng dụng CNTT trong hoạt động cơ quan nhà nước thấp nhất là Sở Tài nguyên và Môi trường (11,8 điểm) (đạt 73,7% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 4,1 điểm.",
  },
  {
    place: "II, c) Tiêu chí Trang thông tin điện tử của cơ quan nhà nước",
    text: "Đơn vị có tổng điểm cao nhất ở tiêu chí Cung cấp thông tin trên Trang thông tin của cơ quan nhà nước là Sở Giáo dục và Đào tạo (19,0 điểm) (đạt 95% điểm tối đa); đơn vị có tổng điểm đánh giá tiêu chí Cung cấp thông tin trên Trang thông tin của cơ quan nhà nước thấp nhất là Sở Tài nguyên và Môi trường (8,0 điểm) (đạt 40% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 11,0 điểm.",
  },
  {
    place: "II, d) Tiêu chí Cung cấp dịch vụ công trực tuyến",
    text: "Nhóm các Sở có tổng điểm cao nhất ở tiêu chí Cung cấp dịch vụ công trực tuyến (DVCTT) mức độ 3, mức độ 4 là: Công thương, Giao thông Vận tải, Kế hoạch và Đầu tư đều đạt 3,9 điểm (đạt 65% điểm tối đa); đơn vị có điểm đánh giá tiêu chí cung cấp dịch vụ công trực tuyến thấp nhất là Thanh tra tỉnh với 0,2 điểm (đạt 3,0% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,7 điểm.",
  },
  {
    place: "II, đ) Tiêu chí Nhân lực cho ứng dụng CNTT",
    text: "Các Sở có điểm số cao ở Tiêu chí Nguồn nhân lực cho ứng dụng CNTT là: Giáo dục và Đào tạo, Y tế, Công thương, Ngoại vụ, Giao thông Vận tải đều đạt 5,0 điểm (đạt 100% điểm tối đa); có 05 đơn vị đạt điểm thấp nhất là Thanh tra tỉnh, Ban Dân tộc, Sở Tư pháp, Ban Quản lý Khu kinh tế tỉnh, Sở Văn hóa, Thể thao và Du lịch với 2,0 điểm (đạt 40% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,0 điểm.",
  },
  {
    place: "II, e) Tiêu chí Cơ chế, chính sách và các quy định cho ứng dụng CNTT",
    text: "Tiêu chí Cơ chế, chính sách và các quy định cho ứng dụng CNTT của các cơ quan chuyên môn thuộc UBND tỉnh đã được quan tâm và ban hành khá đầy đủ, phục vụ phát triển Chính phủ điện tử như: Sở Nội vụ, Sở Giáo dục và Đào tạo, Sở Thông tin và Truyền thông, Sở Nội vụ, Văn phòng UBND tỉnh, Tài chính, Y tế, Tư pháp, Ngoại vụ, Ban Quản lý khu kinh tế tỉnh, Ban Dân tộc, Thanh tra tỉnh đạt điểm tối đa ở tiêu chí này với 5,0 điểm (đạt 100% điểm tối đa). Các đơn vị có tổng điểm đánh giá thấp nhất là Sở: Lao động, Thương binh và Xã hội, Kế hoạch và Đầu tư, Nông nghiệp và Phát triển nông thôn, Xây dựng, đạt 3,0 điểm (đạt 60% điểm tối đa).",
  },
  {
    place: "II, e) Tiêu chí Cơ chế, chính sách và các quy định cho ứng dụng CNTT",
    text: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 2,0 điểm.",
  },
  {
    place: "III. 1. Kết quả tổng hợp",
    text: "Kết quả xếp hạng tổng thể mức độ phát triển chính quyền điện tử của UBND các huyện, thành phố tương đối thấp, không có đơn vị nào đạt điểm xếp hạng Mức IV (mức thấp nhất).",
  },
  {
    place: "III. 1. Kết quả tổng hợp",
    text: "So sánh tương quan chỉ số giữa các huyện, thành phố với nhau, UBND Thành phố Cao Bằng là đơn vị xếp cao nhất với 78,17 điểm (đạt 65% điểm tối đa); UBND huyện Quảng Hòa là đơn vị xếp cuối bảng xếp hạng với 44,38 điểm (đạt 37% điểm tối đa) và 01 đơn vị không đánh giá, xếp hạng do không cung cấp số liệu đánh giá (huyện Thạch An).",
  },
  {
    place: "III. 1. Kết quả tổng hợp",
    text: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 33,79 điểm.",
  },
  {
    place: "III, 2.1. Nhóm tiêu chí Đánh giá điều kiện sẵn sàng ứng dụng CNTT, xây dựng chính quyền điện tử",
    text: "Đơn vị có tổng điểm tại nhóm tiêu chí Đánh giá điều kiện sẵn sàng cao nhất là UBND Thành phố Cao Bằng với 30,16 điểm (đạt 75% điểm tối đa), đơn vị có tổng điểm đánh giá điều kiện sẵn sàng thấp nhất là UBND huyện Quảng Hòa với 16,32 điểm (đạt 40% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 13,86 điểm.",
  },
  {
    place: "III, a) Nhóm tiêu chí Cơ sở hạ tầng thông tin",
    text: "Đơn vị có tổng điểm đánh giá tiêu chí Cơ sở hạ tầng thông tin cao nhất là UBND Thành phố: 16,34 điểm, (đạt 68% điểm tối đa), đơn vị có tổng điểm đánh giá cơ sở hạ tầng thông tin thấp nhất là UBND huyện Quảng Hòa: 10,61 điểm (đạt 44% điểm tối đa).",
  },
  {
    place: "III, a) Nhóm tiêu chí Cơ sở hạ tầng thông tin",
    text: "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 5,73 điểm.",
  },
  {
    place: "III, b) Nhóm tiêu chí Nhân lực CNTT",
    text: "Đơn vị có tổng điểm đánh giá nhân lực CNTT cao nhất là UBND huyện Hà Quảng: 7,54 điểm, (đạt 84% điểm tối đa), đơn vị có tổng điểm đánh giá nhân lực CNTT thấp nhất là UBND huyện Quảng Hòa: 3,71 điểm (đạt 41% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 3,83 điểm.",
  },
  {
    place: "III, c) Nhóm tiêu chí Cơ chế, chính sách, quy định, báo cáo ứng dụng CNTT",
    text: "Đơn vị có tổng điểm đánh giá cơ chế, chính sách, quy định, báo cáo CNTT cao nhất đó là UBND huyện Trùng khánh, UBND Thành phố: 7,0 điểm, (đạt 100% điểm tối đa), đơn vị có tổng điểm đánh giá cơ chế, chính sách, quy định, báo cáo CNTT thấp nhất là UBND huyện Bảo Lâm: 1,0 điểm (đạt 14% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 6,0 điểm.",
  },
  {
    place: "III, 2.2. Nhóm tiêu chí đánh giá Kết quả Chính quyền điện tử",
    text: "Đơn vị có tổng điểm đánh giá mức độ ứng dụng cao nhất là UBND Thành phố: 48,02 điểm (đạt 60% điểm tối đa). Đơn vị có tổng điểm đánh giá mức độ ứng dụng thấp nhất là UBND huyện Quảng Hòa: 28,06 điểm, (đạt 35% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 19,96 điểm.",
  },
  {
    place: "III, a) Nhóm tiêu chí Mức độ hiện diện",
    text: "Đơn vị có tổng điểm đánh giá cơ chế, chính sách, quy định, báo cáo CNTT cao nhất đó là UBND huyện Trùng Khánh: 23,0 điểm, (đạt 60% điểm tối đa), đơn vị có tổng điểm đánh giá cơ chế, chính sách, quy định, báo cáo CNTT thấp nhất là UBND huyện Quảng Hòa: 8,0 điểm (đạt 21% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 15,0 điểm.",
  },
  {
    place: "III, b) Nhóm tiêu chí Mức độ tương tác",
    text: "Đơn vị có tổng điểm đánh giá về tiêu chí Mức độ tương tác cao nhất là UBND huyện Bảo Lâm: 24,12 điểm, (đạt 80% điểm tối đa), đơn vị có tổng điểm đánh giá về mức độ tương tác thấp nhất là UBND huyện Quảng Hòa: 18,79 điểm (đạt 62% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 5,33 điểm.",
  },
  {
    place: "III, c) Nhóm tiêu chí Mức độ giao dịch",
    text: "Đơn vị có tổng điểm đánh giá về tiêu chí Mức độ giao dịch cao nhất là UBND huyện Hòa An, UBND thành phố Cao Bằng (2,26 điểm), (đạt 25% điểm tối đa), đơn vị có tổng điểm đánh giá về mức độ tương tác thấp nhất là UBND huyện Quảng Hòa và UBND huyện Bảo Lâm (0,26 điểm) (đạt 2,9% điểm tối đa). Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 2,0 điểm.",
  },
  {
    place: "III, d) Nhóm tiêu chí Mức độ chuyển đổi",
    text: "Tiêu chí Mức độ chuyển đổi là mức độ phát triển cao nhất của Chính quyền điện tử, so với năm ngoái thì năm 2020 đã có thay đổi nhưng số điểm đạt được chưa cao. Cụ thể, có 09 đơn vị có cùng tổng điểm đánh giá về mức độ giao dịch (tại tiêu chí thành phần “Ứng dụng biểu mẫu điện tử dùng chung cấp huyện”) gồm UBND các huyện: Quảng Hòa, Bảo Lâm, Trùng Khánh, TP.Cao Bằng, Hòa An, Hà Quảng, Nguyên Bình, Bảo Lạc, Hòa An: 1,0 điểm (đạt 33,3% điểm tối đa).",
  },
];
