/**
 * Đặc thù, bổ sung: 3.I đến 3.V; and points that VH-TT changed in `Thang điểm`.
 *
 * Mã | Các dòng của đơn vị | Số liệu của huyện | Tự chấm | Thẩm định | Vì sao
 */
export const specific = `
3.I.1 | tt-hcc Có | 1 | 1 | | Đã có thiết bị khảo sát
3.I.2 | tt-hcc Có; noi-vu Không; còn lại Có | 15/16 | 15/16 | | Trung tâm HCC được nêu riêng bên cạnh nhóm cơ quan vẫn chỉ có một dòng
3.I.3 | vp-hdnd-ubnd Có | 1 | 1 | | Có máy riêng
3.I.4 | vp-hdnd-ubnd Không | 0 | 0 | | Chưa có máy in riêng
3.I.5 | noi-vu 3/4+2; còn lại 5/3+2 | 78/81 | 26/27 | | Mẫu số là máy để bàn cộng máy xách tay, không tính máy tính bảng
3.I.6 | a-ngo 4/5+5; còn lại 10/5+5 | 174/180 | 29/30 | | 174 trong 180 máy
3.II.1 | vp-hdnd-ubnd 5/6 | 5/6 | 5/6 | | Cử 5 lần trong 6 lần được triệu tập
3.II.2 | vp-hdnd-ubnd 4/4 | 1 | 1 | | Cử đủ
3.II.3 | vp-hdnd-ubnd chưa nhập; noi-vu Có | 1 | 1 | | Một cơ quan tổ chức là đủ
3.III.1 | vp-hdnd-ubnd Có; vh-tt Có | 1 | 1 | | Có văn bản chỉ đạo
3.III.2 | vp-hdnd-ubnd 2/4; vh-tt 6/6 | 8/10 | 4/5 | | Cộng số lần của hai cơ quan
3.IV.1 | vp-hdnd-ubnd 120 → chấp nhận, 0,5 điểm | 120 | 0 … 1 | 0,5 | Không có ngưỡng: người thẩm định cho điểm
3.IV.2 | vp-hdnd-ubnd 60 | 60 | 0 … 1 | 0 … 1 | Chưa cho điểm
3.IV.2 | vp-hdnd-ubnd 60 → trả lại | 60 | 0 … 1 | 0 | Bị trả lại thì chưa có điểm thẩm định
3.IV.3 | ban-tcd 19/20 | 19/20 | 19/20 | | 19 trong 20 đơn thư
3.IV.4 | noi-vu 5/10; còn lại 10/10 | 155/160 | 31/32 | | 155 trong 160 cuộc họp
3.IV.5 | noi-vu 190/200 | 19/20 | 19/20 | | 190 trong 200 người
3.IV.6 | noi-vu 150/200 | 3/4 | 3/4 | | 150 trong 200 người
3.IV.7 | noi-vu 8/10 | 4/5 | 4/5 | | 8 trong 10 biến động
3.IV.8 | tc-kh Có | 1 | 1 | | Đang dùng
3.IV.9 | a-roang Không; dong-son Không; còn lại Có | 32/34 | 16/17 | | 16 cơ quan và 18 xã
3.V.1 | tt-hcc 30/60 | 1/2 | 1/2 | | 30 trong 60 thủ tục
3.V.2 | tt-hcc 300/600 | 1/2 | 1/2 | | 300 hồ sơ mức độ 3 trên 600
3.V.3 | tt-hcc 100/400 | 1/4 | 1/4 | | 100 hồ sơ mức độ 4 trên 400
3.V.4 | tt-hcc 12/48 | 1/4 | 1/4 | | 12 trong 48 thủ tục
3.V.5 | tt-hcc 100/1000 | 1/10 | 1/10 | | 100 trong 1.000 hồ sơ
3.V.6 | tt-hcc 250/1000 | 1/4 | 1/4 | | 250 trong 1.000 hồ sơ
`;

/**
 * Mã | Thang điểm sửa: tối đa, cách chấm, ngưỡng, không đánh giá | Các dòng | Số liệu | Tự chấm | Thẩm định | Vì sao
 */
export const editedScale = `
1.I.24 | 2 | vh-tt 9/12 | 3/4 | 3/2 | | Điểm tối đa 2: ba phần tư là 1,5 điểm
1.I.24 | 1, Theo bậc, 50%: 25%; 80%: 100% | vh-tt 9/12 | 3/4 | 1/4 | | 75% đạt bậc 50%, chưa đạt bậc 80%
1.I.24 | 1, Theo bậc, 50%: 25%; 80%: 100% | vh-tt ?/12 | 0 … 1 | 0 … 1 | | Chưa nhập tử số: mọi bậc còn có thể
1.I.24 | 1, Đạt trọn mới có điểm | vh-tt 11/12 | 11/12 | 0 | | Chưa đủ 100% thì không có điểm
1.I.24 | 1, Theo tỷ lệ đạt được, , Bưu điện đã chuyển giao | vh-tt 9/12 | – | 0 | 0 | Không đưa vào đánh giá kỳ này: ra khỏi cả hai đầu
2.I.8 | 1, Theo chỉ tiêu, 24 | tu-phap 12 | 12 | 1/2 | | Chỉ tiêu nâng lên 24
2.I.8 | 1,5, Theo bậc, 1: 50%; 12: 100% | tu-phap 4 | 4 | 3/4 | | Từ 1 bài được nửa điểm của 1,5
1.III.8 | 2, Người thẩm định cho điểm | tc-kh 5000000 → chấp nhận, 3 điểm | 5000000 | 0 … 2 | 2 | Cho quá điểm tối đa thì chỉ tính tối đa
1.I.2 | 1, Đạt trọn mới có điểm | tt-dvnn chưa nhập; còn lại Có | 15/16 … 1 | 0 … 1 | | Còn một cơ quan, có thì đạt trọn
`;
