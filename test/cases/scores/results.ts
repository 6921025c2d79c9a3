/**
 * Kết quả: 2.I đến 2.IV. How to read a line: `test/support/scoreCases.ts`.
 *
 * Mã | Các dòng của đơn vị | Số liệu của huyện | Tự chấm | Thẩm định | Vì sao
 */
export const results = `
2.I.1 | vp-hdnd-ubnd Có | 1 | 1 | | Đã đăng thông tin
2.I.2 | y-te Không; còn lại Có | 15/16 | 15/16 | | 15 trong 16 cơ quan
2.I.3 | còn lại Có | 1 | 1 | | Đủ 16 cơ quan
2.I.4 | y-te Không; dan-toc Không; còn lại Có | 14/16 | 7/8 | | Hai cơ quan chưa đăng
2.I.5 | vp-hdnd-ubnd Có → chấp nhận | 1 | 1 | 1 | Đã thẩm định
2.I.6 | vp-hdnd-ubnd Không | 0 | 0 | 0 | Chưa đăng hàng tháng
2.I.7 | ban-tcd không áp dụng → chấp nhận; còn lại Có → chấp nhận | 1 | 1 | 1 | Một cơ quan không áp dụng: tính trên 15 cơ quan kia
2.I.7 | ban-tcd không áp dụng; còn lại Có | 15/16 … 1 | 15/16 … 1 | 0 … 1 | Chưa quyết định: tính cả hai khả năng
2.I.8 | tu-phap 12 | 12 | 1 | | “Trên 12 tin bài/năm” hiểu là từ 12 trở lên
2.I.8 | tu-phap 9 | 9 | 3/4 | | 9 trong 12 tin bài
2.I.8 | tu-phap 30 | 30 | 1 | | Hơn chỉ tiêu cũng chỉ được điểm tối đa
2.I.9 | ld-tbxh 5 | 5 | 1/2 | | 5 trong 10 tin bài
2.I.10 | ld-tbxh 6 | 6 | 1 | | Đủ chỉ tiêu 6
2.I.11 | tc-kh 1; tn-mt 1; kt-ht 1 | 3 | 3/4 | | Ba phòng cộng lại 3, chỉ tiêu 4
2.I.11 | tc-kh 1; tn-mt 1; kt-ht chưa nhập | 2 … | 1/2 … 1 | | Phòng chưa nhập có thể đăng bao nhiêu cũng được
2.I.12 | tc-kh 0; tn-mt 2; kt-ht 2 | 4 | 1 | | Cộng lại đủ 4
2.I.13 | tn-mt 1 | 1 | 1/4 | | 1 trong 4
2.I.14 | tn-mt 3 → điều chỉnh 6 | 3 | 1/4 | 1/2 | Thẩm định đếm được 6 bài, hơn số đơn vị kê
2.I.15 | y-te 10 → điều chỉnh 6 | 10 | 10/12 | 1/2 | Thẩm định chỉ đếm được 6 bài
2.I.16 | nn-ptnt 4; tt-dvnn 2 | 6 | 1 | | Phòng và Trung tâm cộng lại đủ 6
2.I.16 | nn-ptnt 4 → chấp nhận; tt-dvnn 2 → trả lại | 6 | 1 | 2/3 | Bài bị trả lại không tính vào thẩm định
2.I.17 | tc-kh Có; tn-mt Có; kt-ht Không | 2/3 | 2/3 | | Hai trong ba phòng đã đăng
2.I.18 | tc-kh Không; kt-ht Có | 1 | 1 | | Một phòng đăng là đủ
2.I.19 | tn-mt Có | 1 | 1 | | Đã đăng
2.I.20 | tu-phap Không | 0 | 0 | 0 | Chưa đăng danh sách văn bản
2.I.21 | vp-hdnd-ubnd Có | 1 | 1 | | Đã liên kết
2.I.22 | tc-kh không áp dụng → chấp nhận | – | 0 | 0 | Không có dự án: tiêu chí ra khỏi đánh giá
2.I.22 | tc-kh không áp dụng | 0 … 1 | 0 … 1 | 0 … 1 | Chưa quyết định thì cả hai khả năng còn đó
2.I.22 | tc-kh không áp dụng → không chấp nhận | 0 … 1 | 0 … 1 | 0 | Không đồng ý là không áp dụng: thẩm định 0 điểm
2.I.23 | tc-kh Có | 1 | 1 | | Đã đăng
2.I.24 | vp-hdnd-ubnd Có | 1 | 1 | | Đã cung cấp
2.I.25 | vp-hdnd-ubnd Có | 1 | 1 | | Đã cung cấp mức độ 3
2.I.26 | vp-hdnd-ubnd Không | 0 | 0 | | Chưa cung cấp mức độ 4
2.I.27 | kt-ht Có | 1 | 1 | | Đã đăng
2.I.28 | kt-ht Không | 0 | 0 | | Chưa đăng kết quả
2.I.29 | tc-kh Có; vp-hdnd-ubnd chưa nhập | 1 | 1 | | Một cơ quan đăng là đủ
2.I.30 | tc-kh Có → trả lại | 1 | 1 | 0 | Bị trả lại: điểm tự chấm giữ, thẩm định không có
2.I.31 | y-te Không; tn-mt Có | 1 | 1 | | Một phòng đăng là đủ
2.I.32 | y-te Không; tn-mt Không | 0 | 0 | | Cả hai phòng chưa đăng
2.I.33 | ld-tbxh Có; tn-mt Có | 1 | 1 | | Cả hai cùng có cũng chỉ tính một
2.I.34 | ld-tbxh Không; tn-mt chưa nhập | 0 … 1 | 0 … 1 | | Còn chờ một phòng
2.I.35 | vp-hdnd-ubnd Có | 1 | 1 | | Có chuyên mục hỏi đáp
2.I.36 | vp-hdnd-ubnd Không | 0 | 0 | | Chưa có chức năng hỗ trợ
2.I.37 | vh-tt 18/18 | 1 | 1 | | Đủ 18 xã có trang
2.I.37 | vh-tt 12/18 → điều chỉnh 0,5 | 2/3 | 2/3 | 1/2 | Thẩm định chỉ công nhận 9 trong 18 xã
2.I.38 | hong-thuong Không; còn lại Có | 17/18 | 17/18 | | 17 trong 18 xã
2.I.39 | hong-thuong Không; hong-thuy Không; còn lại Có | 16/18 | 8/9 | | 16 trong 18 xã
2.I.40 | tt-a-luoi Có; còn lại Không | 1/18 | 1/18 | | Một xã có mức độ 4

2.II.1 | vp-hdnd-ubnd 150/160 | 15/16 | 15/16 | | 150 trong 160 người
2.II.2 | vp-hdnd-ubnd 5000/5000 | 1 | 1 | | Đủ 100% văn bản đến
2.II.3 | vp-hdnd-ubnd 2700/3000 | 9/10 | 9/10 | | 2.700 trong 3.000 văn bản đi
2.II.4 | vp-hdnd-ubnd 4000/5000 | 4/5 | 4/5 | | 4.000 trong 5.000
2.II.5 | vp-hdnd-ubnd 3000/3000 → chấp nhận | 1 | 1 | 1 | Đủ, đã chấp nhận
2.II.6 | tt-hcc Có; tt-dvnn Có | 1 | 1 | | Cả hai đơn vị sự nghiệp
2.II.7 | tt-hcc 5/5; tt-dvnn 7/10 | 12/15 | 4/5 | | 12 trong 15 viên chức
2.II.7 | tt-hcc 5/5; tt-dvnn ?/10 | 5/15 … 1 | 1/3 … 1 | | Một đơn vị chưa nhập, mẫu số 10 đã biết: từ 5 đến 15 trên 15
2.II.8 | vp-hdnd-ubnd 2400/3000 | 4/5 | 4/5 | | 2.400 trong 3.000 văn bản
2.II.9 | vp-hdnd-ubnd 1500/3000 | 1/2 | 1/2 | | Một nửa số văn bản
2.II.10 | noi-vu 30/60; còn lại 40/40 | 630/660 | 630/660 | | Cộng văn bản của 16 cơ quan: 630 trên 660
2.II.10 | noi-vu 0/0; còn lại 40/40 | 1 | 1 | | Cơ quan không có văn bản nào (0/0) không làm giảm tỷ lệ chung
2.II.11 | còn lại Có | 1 | 1 | | Đủ 18 xã
2.II.12 | hong-ha 1/3; còn lại 3/3 | 52/54 | 26/27 | | 52 trong 54 lãnh đạo xã
2.II.13 | a-roang 50/100; còn lại 100/100 | 1750/1800 | 35/36 | | 1.750 trong 1.800 văn bản
2.II.13 | a-roang chưa nhập; hong-ha 100/300; còn lại 100/100 | 1700/2000 … 1800/2000 | 17/20 … 9/10 | | Mẫu số xã chưa nhập ước tính theo trung vị (100), ghi “ước tính”
2.II.14 | vp-hdnd-ubnd 160/160 | 1 | 1 | | Đủ 160 người
2.II.15 | tu-phap 4/8; còn lại 10/10 | 154/158 | 77/79 | | 154 trong 158 người
2.II.16 | vp-hdnd-ubnd 342/360 | 19/20 | 19/20 | | 342 trong 360 người
2.II.17 | phu-vinh 10/20; còn lại 20/20 | 350/360 | 35/36 | | 350 trong 360 người
2.II.18 | tt-hcc Có | 1 | 1 | | Đã dùng phần mềm
2.II.19 | tt-hcc 0/0; còn lại 10/20 | 1/2 | 1/2 | | Một nửa thủ tục; cơ quan không có thủ tục không tính
2.II.20 | tt-hcc 900/1000 | 9/10 | 9/10 | | 900 trong 1.000 hồ sơ
2.II.21 | còn lại Có | 1 | 1 | | Đủ 18 xã
2.II.22 | hong-ha 60/120; còn lại 120/120 | 35/36 | 35/36 | | Bình quân: 17 xã 100%, một xã 50%
2.II.22 | hong-ha chưa nhập; còn lại 120/120 | 17/18 … 1 | 17/18 … 1 | | Xã chưa nhập nặng như mọi xã khác
2.II.22 | hong-ha 0/0; còn lại 120/120 | 1 | 1 | | 0/0 không đo được gì: bình quân trên 17 xã
2.II.23 | tt-hcc 1000/1000 | 1 | 1 | | Công khai đủ
2.II.24 | lam-dot 30/60; còn lại 60/60 | 1050/1080 | 35/36 | | 1.050 trong 1.080 hồ sơ
2.II.25 | tt-hcc Có | 1 | 1 | | Đã cài đặt
2.II.26 | thanh-tra Không; dan-toc Không; còn lại Có | 32/34 | 16/17 | | 16 cơ quan và 18 xã, hai cơ quan chưa dùng
2.II.27 | noi-vu Có | 1 | 1 | | Đang dùng
2.II.28 | tu-phap Có | 1 | 1 | | Đang dùng
2.II.29 | tc-kh Không | 0 | 0 | | Chưa dùng
2.II.30 | ld-tbxh Có | 1 | 1 | | Đang dùng
2.II.31 | tc-kh Có | 1 | 1 | | Đang dùng
2.II.32 | y-te Không | 0 | 0 | | Chưa dùng
2.II.33 | tn-mt Có | 1 | 1 | | Đang dùng
2.II.34 | ban-tcd chưa nhập | 0 … 1 | 0 … 1 | | Chưa nhập
2.II.35 | kt-ht Có | 1 | 1 | | Đang dùng

2.III.1 | vp-hdnd-ubnd 0/20; còn lại 12/20 | 180/320 | 9/16 | | 180 trong 320 thủ tục mức độ 3
2.III.2 | tu-phap 10/20; còn lại 0/20 | 10/320 | 1/32 | | 10 trong 320 thủ tục mức độ 4
2.III.3 | tt-hcc 300/1000 | 3/10 | 3/10 | | 300 trong 1.000 hồ sơ
2.III.4 | tt-hcc 100/1000 | 1/10 | 1/10 | | 100 trong 1.000 hồ sơ
2.III.5 | a-ngo Không; còn lại Có | 17/18 | 17/18 | | 17 trong 18 xã
2.III.6 | tt-a-luoi Có; a-ngo Có; còn lại Không | 2/18 | 1/9 | | Hai trong 18 xã
2.III.7 | hong-ha 0/120; còn lại 60/120 | 1020/2160 | 17/36 | | 1.020 dịch vụ trên 18 lần 120 thủ tục
2.III.8 | hong-ha 0/50; còn lại 25/50 | 425/900 | 17/36 | | 425 trong 900 hồ sơ
2.III.8 | hong-ha 0/0; còn lại 25/50 | 1/2 | 1/2 | | Xã không có hồ sơ nào không làm giảm tỷ lệ chung
2.III.9 | còn lại 12/120 | 1/10 | 1/10 | | Một phần mười số thủ tục
2.III.10 | vp-hdnd-ubnd 19/20 | 19/20 | 19/20 | | 19 trong 20 ý kiến được trả lời
2.III.11 | tt-hcc 10/40 | 1/4 | 1/4 | | 10 trong 40 thủ tục liên thông xã – huyện
2.III.12 | tt-hcc 15/30 | 1/2 | 1/2 | | 15 trong 30 thủ tục liên thông huyện – tỉnh
2.III.13 | tt-hcc không áp dụng | 0 … 1 | 0 … 1 | 0 … 1 | Không có thủ tục liên thông 3 cấp, chưa ai quyết định
2.III.14 | vp-hdnd-ubnd 6/24 | 1/4 | 1/4 | | 6 trong 24 cuộc họp
2.III.15 | vp-hdnd-ubnd 20/25 | 4/5 | 4/5 | | 20 trong 25 cuộc họp
2.III.16 | tt-hcc 980/1000 | 49/50 | 49/50 | | 980 trong 1.000 hồ sơ đúng hạn
2.III.17 | hong-ha 40/50; còn lại 50/50 | 890/900 | 89/90 | | 890 trong 900 hồ sơ
2.III.18 | tt-hcc 380/300+100 | 380/400 | 19/20 | | Mẫu số cộng hồ sơ mức độ 3 và mức độ 4
2.III.19 | hong-ha 20/25; còn lại 25/25 | 445/450 | 89/90 | | 445 trong 450 hồ sơ
2.III.20 | cong-an 45000/50000 | 9/10 | 9/10 | | 45.000 trong 50.000 dân; Công an huyện báo cáo

2.IV.1 | vp-hdnd-ubnd Có | 1 | 1 | | Đã có
2.IV.2 | vp-hdnd-ubnd Không | 0 | 0 | | Chưa có
2.IV.3 | tt-hcc 30/120 | 1/4 | 1/4 | | 30 trong 120 hồ sơ
2.IV.4 | tt-hcc 45/60 | 3/4 | 3/4 | | 45 trong 60 hồ sơ
2.IV.5 | tt-hcc 0/10 | 0 | 0 | | Chưa có hồ sơ trực tuyến nào
`;
