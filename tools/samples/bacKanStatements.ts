import type { Statement } from "./statement";

/** The paragraphs of parts 1.4 and 2 that state results; letters that the scan garbled are put right, the longest paragraph is cut in four. */
export const bacKanStatements: readonly Statement[] = [
  {
    place: "1.4. Nhận xét chung về kết quả đánh giá, xếp loại",
    text: "Năm 2020, kết quả đánh giá mức độ xếp loại CQĐT của tỉnh có sự cải thiện đáng kể so với năm 2019 như: Ở cấp tỉnh, đã có 08/24 đơn vị xếp hạng mức độ với cả 2 Hạng mục; số đơn vị đạt xếp mức 2 mức 3 tăng lên so với năm trước. Tuy nhiên không có đơn vị đạt điểm xếp hạng mức 1 cho cả 2 hạng mục, giảm 2 đơn vị so với năm 2019, có 03 đơn vị xếp hạng mức 1 đều thuộc Hạng mục Điều kiện sẵn sàng. Ngoài 8 đơn vị trên còn có 5 đơn vị đạt điểm xếp hạng 1 trong 2 hạng mục; Ở hạng mục Điều kiện sẵn sàng có 3 đơn vị là Sở Giáo dục và Đào tạo đạt mức 1, Văn phòng UBND tỉnh và Sở Giao thông - Vận tải cùng điểm xếp hạng mức 2; Ở hạng mục Kết quả đạt được có 2 đơn vị là Sở Y tế và Sở Lao động - Thương binh và Xã hội đều xếp hạng mức 4; 11 đơn vị còn lại không đạt điểm xếp hạng ở bất cứ Hạng mục nào, đặc biệt có đơn vị Vườn Quốc gia Ba Bể không thực hiện cung cấp số liệu trên phần mềm.",
  },
  {
    place: "1.4. Nhận xét chung về kết quả đánh giá, xếp loại",
    text: "Ở cấp huyện, số đơn vị đạt mức xếp hạng ở cả 2 hạng mục là 2 đơn vị (Thành phố Bắc Kạn và UBND huyện Na Rì). Với hạng mục về điều kiện sẵn sàng của 2 đơn vị này có sự tăng, giảm mức xếp hạng khác nhau như sau: UBND thành phố năm 2019 đạt mức 2, năm 2020 mức 4 giảm 2 bậc; UBND huyện Na Rì năm 2019 không xếp loại, năm 2020 đạt mức 4. Về hạng mục kết quả đạt được 2 đơn vị này cũng có sự tăng giảm bậc xếp hạng so với năm 2019 khác nhau như sau: UBND thành phố Bắc Kạn năm 2019 không xếp loại, năm 2020 đạt mức 4; UBND huyện Na Rì năm 2019 đạt mức 1, năm 2020 đạt mức 4. Ngoài 2 đơn vị đạt điểm xếp hạng ở cả 2 hạng mục như trên còn có 02 đơn vị đạt điểm xếp hạng ở 1 trong 2 hạng mục (UBND huyện Bạch Thông đạt mức 4 về Kết quả đạt được; UBND huyện Ba Bể đạt mức 4 về điều kiện sẵn sàng). 4 đơn vị còn lại không đủ điểm xếp hạng.",
  },
  {
    place: "1.4. Nhận xét chung về kết quả đánh giá, xếp loại",
    text: "Xếp hạng theo tổng điểm năm 2020 có 02 đơn vị có sự thay đổi vị trí đột biến cả về mặt tích cực và tiêu cực so với năm 2019 là Huyện Ba Bể và huyện Pác Nặm, đối với Ba Bể từ vị trí thứ 6 năm 2019 lên vị trí thứ 4 năm 2020; với huyện Pác Nặm năm 2019 vị trí thứ 5 xuống vị trí thứ 8 của năm 2020.",
  },
  {
    place: "1.4. Nhận xét chung về kết quả đánh giá, xếp loại",
    text: "Ở cấp xã nhìn chung so với năm 2019 đã có sự tiến bộ đáng kể, cụ thể đã có 3 đơn vị đạt điểm xếp hạng ở cả 2 hạng mục (Phường Sông Cầu, Nguyễn Thị Minh Khai, Đức Xuân) đều thuộc thành phố Bắc Kạn. Ngoài ra còn có 9 đơn vị đạt điểm xếp hàng ở 1 trong 2 hạng mục, hạng mục điều kiện sẵn sàng có 4 đơn vị đạt điểm xếp hạng ở mức 4, trong đó có 3 đơn vị thuộc thành phố Bắc Kạn (Phường Phùng Chí Kiên, UBND xã Dương Quang, UBND xã Nông Thượng) và UBND xã Bình Trung, huyện Chợ Đồn. Hạng mục kết quả đạt được có 5 đơn vị đạt điểm xếp hạng gồm UBND phường Xuất Hóa, thành phố Bắc Kạn đạt mức 4, UBND xã Dương Phong - huyện Bạch Thông đạt mức 2, UBND xã Bộc Bố mức 2 và UBND xã Giáo Hiệu mức 4 thuộc huyện Pác Nặm, đơn vị còn lại là UBND xã Tân Lập, huyện Chợ Đồn đạt mức 4.",
  },
  {
    place: "1.4. Nhận xét chung về kết quả đánh giá, xếp loại",
    text: "Có 67% đơn vị cấp tỉnh, 75% đơn vị cấp huyện, 97% đơn vị cấp xã “Không xếp hạng” cả 2 hạng mục vẫn chưa khắc phục được hạn chế qua 02 năm thực hiện. Đặc biệt, kết quả đánh giá năm 2020 cho thấy, các cơ quan, đơn vị, địa phương quan tâm, thực hiện tương đối tốt việc cung cấp và ứng dụng CNTT trong đơn vị. Việc giao dịch trực tuyến với người dân, doanh nghiệp thông qua hệ thống ứng dụng CNTT đối với các đơn vị cấp huyện, cấp xã chưa đạt được kết quả đáng kể; trong khi đó, đây mới là mục tiêu trong xây dựng chính quyền điện tử. Vì vậy, trong thời gian tới đơn vị, địa phương cần tiếp tục quyết tâm, quyết liệt thực hiện các nội dung, tiêu chí trong xây dựng Chính quyền điện tử của đơn vị. Một số huyện không có xã đạt mức xếp hạng như: Huyện Chợ Mới, Ba Bể, Ngân Sơn, riêng với huyện Na Rì đạt điểm xếp hạng ở cả 2 Hạng mục nhưng không có đơn vị cấp xã nào đạt điểm xếp hạng. Qua đó các đơn vị cấp huyện cần quan tâm, chỉ đạo UBND cấp xã trú trọng triển khai xây dựng chính quyền điện tử trong những năm tiếp theo đạt kết quả tốt hơn.",
  },
  {
    place: "2.1. Kết quả đánh giá, xếp loại các đơn vị cấp tỉnh",
    text: "Hạng mục này có 11/24 đơn vị được xếp hạng, 13/24 đơn vị không được xếp hạng do có những nhóm tiêu chí thành phần đạt điểm thấp hơn điểm tối thiểu.",
  },
  {
    place: "2.1. Kết quả đánh giá, xếp loại các đơn vị cấp tỉnh",
    text: "Chỉ có 10/24 đơn vị được xếp hạng (có 3 đơn vị xếp hạng mức 4, 6 đơn vị xếp hạng mức 3, 1 đơn vị xếp hạng mức 2 và không có đơn vị nào được xếp hạng mức 1). Hầu hết các đơn vị quan tâm về tiêu chí hiện diện (với hoạt động cung cấp thông tin trên trang/cổng TTĐT nhằm minh bạch, công khai thông tin trên Internet), tiêu chí về Tương tác (với hoạt động của các phần mềm dùng chung, hệ thống một cửa điện tử để tương tác được với cá nhân, tổ chức bên ngoài). Với tiêu chí về Giao dịch và Chuyển đổi, tất cả các đơn vị sẽ cần quan tâm hơn trong thời gian tới, trong đó, nổi bật là nâng cao tỷ lệ hồ sơ dịch vụ công trực tuyến (DVCTT), tăng cường các biểu mẫu điện tử thuận tiện, thân thiện hơn cho người sử dụng.",
  },
  {
    place: "2.2. Kết quả đánh giá, xếp loại cấp huyện",
    text: "Năm 2020 toàn tỉnh có 02 đơn vị đạt điểm xếp hạng ở cả hai Hạng mục, cụ thể:",
  },
  {
    place: "2.2. Kết quả đánh giá, xếp loại cấp huyện",
    text: "Các đơn vị đã quan tâm đến môi trường Chính sách, thể hiện ở việc 8/8 huyện, thành phố có điểm đủ điều kiện xếp hạng từ mức 4 trở lên đối với nhóm tiêu chí này. Tuy nhiên, nội dung về trang bị thiết bị đảm bảo an ninh, an toàn thông tin (nhiều tường lửa, hệ thống chống sét mạng LAN), hạ tầng và nhân lực không đạt yêu cầu tối thiểu nên không được xếp hạng chung. Trong đó, chủ yếu liên quan đến mức độ xếp hạng của các xã trực thuộc huyện.",
  },
  {
    place: "2.2. Kết quả đánh giá, xếp loại cấp huyện",
    text: "Có 3 đơn vị (huyện Na Rì, Ba Bể và thành phố Bắc Kạn) được xếp Mức 4, so với năm 2019 số đơn vị xếp hạng tăng, tuy nhiên mức xếp hạng lại giảm từ mức 2 xuống mức 4 . Kết quả trên cho thấy, các huyện/thành phố cần quan tâm, chỉ đạo nhiều hơn đối với cấp xã và quan tâm để các cơ chế, chính sách, quy định đã ban hành được thực hiện đầy đủ, hiệu quả hơn.",
  },
  {
    place: "2.2. Kết quả đánh giá, xếp loại cấp huyện",
    text: "Năm 2020, có 3 đơn vị được đánh giá mức độ xếp hạng Mức 4 đối với hạng mục về Kết quả đạt được (huyện Na Rì, Bạch Thông và thành phố Bắc Kạn). Đây là sự nỗ lực của 3 đơn vị nói trên trong việc nâng cao chỉ số về mức độ giao dịch (đạt tỷ lệ điểm trên 70% cho tiêu chí này). 5/8 huyện không đủ điều kiện để xếp hạng. Do các huyện, thành phố mới quan tâm, thực hiện tương đối tốt việc công khai, hiện diện thông tin của chính quyền trên Internet, sử dụng các phần mềm dùng chung trong cơ quan, đơn vị. Việc thực hiện Giao dịch, Chuyển đổi còn rất hạn chế.",
  },
  {
    place: "2.3. Kết quả đánh giá, xếp loại cấp xã",
    text: "Năm 2020 toàn tỉnh có 3 đơn vị (UBND các phường Sông Cầu, Đức Xuân và Nguyễn Thị Minh Khai, thành phố Bắc Kạn) đạt điểm xếp hạng ở cả 2 Hạng mục. Số đơn vị đạt điểm xếp hạng một trong hai Hạng mục là 11 đơn vị (tăng 8 đơn vị so với năm 2019). Tuy không có đơn vị đạt điểm xếp hạng mức 1 nhưng về tổng điểm của các đơn vị đứng đầu cao hơn năm 2019. Đơn vị có tổng điểm cao nhất là UBND Phường Sông Cầu, thành phố Bắc Kạn với số điểm đạt được là 80.20 điểm, chiếm tỷ lệ 89,11% tổng điểm, tăng 33,11% so với năm 2019.",
  },
  {
    place: "2.3. Kết quả đánh giá, xếp loại cấp xã",
    text: "Hạng mục về điều kiện sẵn sàng có 07 đơn vị đủ điểm xếp hạng, có 01 đơn vị xếp hạng mức 2; 02 đơn vị xếp hạng mức 3 và 04 đơn vị xếp hạng mức 4. Hầu hết các đơn vị có kết quả đánh giá đạt dưới 50% tổng số điểm ở hạng mục này. Đối với nhóm tiêu chí về hạ tầng thông tin hầu hết các đơn vị không đạt điểm tối thiểu xếp hạng.",
  },
  {
    place: "2.3. Kết quả đánh giá, xếp loại cấp xã",
    text: "Về Kết quả CQĐT đạt được: không có đơn vị xếp hạng mức 1, có 08 đơn vị đủ điểm xếp hạng ở các mức 2, mức 3 và mức 4. Với chỉ đạo quyết liệt từ cấp tỉnh, huyện, các xã, phường, thị trấn hiện đang quan tâm triển khai ứng dụng CNTT trong nội bộ đơn vị thông qua việc từng bước áp dụng các hệ thống thông tin dùng chung của toàn tỉnh như: Hệ thống phần mềm quản lý văn bản và hồ sơ công việc, thủ điện tử công vụ, hệ thống một cửa điện tử. Việc thực hiện Giao dịch, chuyển đổi liên quan trực tiếp đến người dân đều rất hạn chế.",
  },
];
