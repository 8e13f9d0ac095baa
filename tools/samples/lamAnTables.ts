/**
 * Made up: there is no such province. Scores of its communes with the results that its rules give: tiers from 90, 75 and 60 % of the
 * unit's own maximum. Some are written as people write them: decimal commas as text, doubled and non-breaking spaces.
 */
export const LAM_AN_COMMUNES = `Nhóm,TT,Đơn vị,Trực tuyến,Hồ sơ,Số hóa,Kỹ năng,Thanh toán,Sàn,VNeID,Tổ,Internet,Tổng,Xếp loại,Hạng
I,1,Xã Suối Mây,17.55,14.25,8.60,4.35,11.35,7.50,11.30,9.30,7.65,91.85,Xuất sắc,1
I,2,Xã Đồng Lâm,17.75,12.35,8.15,4.00,9.65,6.00,10.30,8.30,6.60,83.10,Tốt,3
I,3,Xã Tân Kiều,15.00,"12,30",6.95,3.80,8.95,6.45,10.30,7.35,6.95,78.05,Tốt,5
I,4,Xã Bản Sen,Chưa báo cáo,Chưa báo cáo,Chưa báo cáo,Chưa báo cáo,Chưa báo cáo,Chưa báo cáo,Chưa báo cáo,Chưa báo cáo,Chưa báo cáo,,,
I,5,Xã Nà Lộc,13.85,9.35,6.65,3.45,7.35,5.55,7.05,6.25,5.20,64.70,Đạt,10
I,6,Xã Yên Hạ,9.55,8.35,5.80,2.35,6.60,4.75,7.10,5.25,4.45,54.20,Chưa đạt,13
I,7,Xã Phú Cường Đông,15.70,13.20,9.30,4.95,11.60,7.70,10.75,9.40,7.40,90.00,Xuất sắc,2
I,8,Xã Long Tiến,15.00,9.90,7.55,3.75,9.40,6.75,8.35,7.65,6.50,74.85,Đạt,7
I,9,Xã Mường Lay Thượng,15.20,8.60,6.05,3.35,6.15,4.60,6.00,5.30,4.75,60.00,Đạt,11
I,10,Xã Đảo Ngọc,14.55,10.90,8.25,3.80,9.70,6.55,11.15,9.15,Không áp dụng,74.05,Tốt,8
I,11,Xã Thạch Bàn Tây,13.05,7.90,5.25,2.85,8.90,5.00,7.40,5.30,4.25,59.90,Chưa đạt,12
I,12,Xã Cẩm Vân,16.10,12.40,"8,80",4.30,9.55,6.70,"9,10",8.25,6.25,81.45,Tốt,4
I,13,Xã Hòa Thuận Nam,13.80,11.40,6.65,4.70,9.45,5.30,9.45,8.10,6.15,75.00,Tốt,6
I,14,Xã  Khe Giao,13.20,10.55,6.80,3.65,8.00,6.00,9.50,7.15,5.10,69.95,Đạt,9
II,1,Phường Lâm An,17.50,13.55,8.60,4.95,10.30,8.00,11.50,9.55,7.40,91.35,Xuất sắc,1
II,2,Phường Bến Gỗ,17.60,13.05,7.80,4.95,11.35,6.35,10.30,9.20,"7,20",87.80,Tốt,3
II,3,Phường Cầu Đá,16.95,11.05,7.60,4.35,9.50,4.75,9.10,6.70,6.40,76.40,Tốt,4
II,4,Phường Tân Lâm,16.15,14.65,8.95,5.00,10.75,6.85,10.90,9.10,7.40,89.75,Tốt,2
II,5,Phường\u00a0Đông Hải,13.00,8.25,6.35,2.95,8.95,5.05,7.55,6.90,4.20,63.20,Đạt,6
II,6,Phường Hoa Lư Bắc,12.80,11.50,8.45,3.05,8.10,6.70,9.85,9.95,6.00,76.40,Tốt,4
`;

/** Its agencies. The total weighs the scores 40, 25, 20 and 15 %; a rating asks 8, 6 or 4 points of every score. */
export const LAM_AN_AGENCIES = `Part,No.,Agency,Online,Open,Skills,Feedback,Index,Rating,Rank
A,1,Department of Finance,8.00,8.35,9.10,8.60,8.40,Leading,3
A,2,Department of Home Affairs,5.85,4.95,7.50,4.55,5.76,Developing,10
A,3,Department of Justice,6.00,6.45,7.20,6.10,6.37,Steady,8
A,4,Department of Health,7.95,9.20,8.40,9.00,8.51,Steady,2
A,5,Department of Education and Training,6.95,6.05,5.30,6.80,6.37,Developing,8
A,6,Department of Construction,9.20,5.95,8.10,7.40,7.90,Developing,5
A,7,Department of Industry and Trade,7.15,6.80,6.00,8.95,7.10,Steady,6
A,8,Department of Science and Technology,9.45,9.05,8.80,8.00,9.00,Leading,1
A,9,Department of Agriculture and Environment,6.95,6.05,4.50,6.80,6.21,Developing,9
A,10,"Department of Culture, Sports and Tourism",4.40,6.40,4.55,4.65,4.97,Developing,12
B,1,Provincial Inspectorate,4.00,5.10,6.30,3.60,4.68,Behind,13
B,2,Office of the People's Committee,9.40,8.80,3.95,8.25,7.99,Behind,4
B,3,Management Board of Industrial Zones,6.35,8.40,4.85,5.35,6.41,Developing,7
B,4,Department of Ethnic and Religious Affairs,5.50,4.00,4.60,6.20,5.05,Developing,11
`;
