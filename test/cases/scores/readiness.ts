/**
 * Điều kiện sẵn sàng: 1.I, 1.II, 1.III. How to read a line: `test/support/scoreCases.ts`.
 *
 * Mã | Các dòng của đơn vị | Số liệu của huyện | Tự chấm | Thẩm định | Vì sao
 */
export const readiness = `
1.I.1 | noi-vu 4+0+2/8; còn lại 5+1+4/10 | 156/158 | 156/158 | | 6 máy cho 8 người, 15 cơ quan kia đủ mỗi người một máy: 156 máy cho 158 người
1.I.1 | vh-tt 8+2+5/10; còn lại 5+0+5/10 | 165/160 | 1 | | Tỷ lệ trên 100% vẫn chỉ được điểm tối đa
1.I.1 | noi-vu 4+0+2/8 | 6/128 … | 6/128 … 1 | | 15 cơ quan chưa nhập: mẫu số ước tính theo trung vị là 8 người, số máy chưa biết giới hạn
1.I.2 | tt-dvnn Không; còn lại Có | 15/16 | 15/16 | | 15 trong 16 cơ quan có kết nối
1.I.2 | tt-dvnn chưa nhập; còn lại Có | 15/16 … 1 | 15/16 … 1 | 0 … 1 | Cơ quan chưa nhập có thể có, có thể không; chưa thẩm định dòng nào nên chưa chắc điểm nào
1.I.3 | tt-hcc Có | 1 | 1 | 0 … 1 | Một đơn vị chủ trì, đã có
1.I.4 | vp-hdnd-ubnd Không | 0 | 0 | 0 | Chưa có màn hình
1.I.5 | hong-ha Không; còn lại Có | 19/20 | 19/20 | | 18 xã và hai cơ quan, một xã chưa có camera
1.I.6 | vp-hdnd-ubnd Có → chấp nhận | 1 | 1 | 1 | Đã thẩm định
1.I.7 | vp-hdnd-ubnd Có → không chấp nhận | 1 | 1 | 0 | Không chấp nhận thì không có điểm thẩm định, điểm tự chấm vẫn giữ
1.I.8 | vp-hdnd-ubnd chưa nhập | 0 … 1 | 0 … 1 | 0 … 1 | Chưa nhập thì chưa biết, không phải là 0
1.I.9 | a-ngo Không; hong-kim Không; còn lại Có | 17/19 | 17/19 | | Trung tâm HCC và 18 xã, hai xã chưa có màn hình
1.I.10 | tt-hcc Có; tt-a-luoi Có; còn lại Không | 2/19 | 2/19 | | Hai nơi có đầu đọc mã vạch
1.I.11 | tt-hcc Có; còn lại Không | 1/19 | 1/19 | | Chỉ Trung tâm HCC có kiosk
1.I.12 | vp-hdnd-ubnd 5 | 5 | 1 | | Có từ 1 máy scan là đủ điểm
1.I.12 | vp-hdnd-ubnd 0 | 0 | 0 | | Không có máy nào
1.I.13 | tt-hcc Có; tt-dvnn Không | 1/2 | 1/2 | | Chỉ hỏi hai đơn vị sự nghiệp; 14 phòng mặc định không áp dụng
1.I.13 | tt-hcc không áp dụng → chấp nhận; tt-dvnn không áp dụng → chấp nhận | – | 0 | 0 | Không áp dụng với tất cả: tiêu chí ra khỏi đánh giá, cả điểm tối đa
1.I.14 | tt-hcc 3+0+1/5; tt-dvnn 6+0+1/10 | 11/15 | 11/15 | | 11 máy cho 15 viên chức
1.I.15 | a-roang 6+1+3/20; còn lại 10+2+8/20 | 350/360 | 350/360 | | 10 máy cho 20 người ở một xã, 17 xã kia đủ
1.I.16 | dong-son Không; còn lại Có | 17/18 | 17/18 | | 17 trong 18 xã
1.I.17 | còn lại Có | 1 | 1 | | Đủ 18 xã
1.I.18 | tt-a-luoi Có; a-ngo Có; son-thuy Có; còn lại Không | 3/18 | 1/6 | | Ba xã có bộ phận hiện đại
1.I.19 | tt-a-luoi Có → chấp nhận; a-ngo Có → trả lại; còn lại Không → chấp nhận | 2/18 | 1/9 | 1/18 | Dòng bị trả lại không có điểm thẩm định
1.I.20 | còn lại Không | 0 | 0 | 0 | Chưa xã nào có
1.I.21 | phu-vinh chưa nhập; hong-van chưa nhập; còn lại Có | 16/18 … 1 | 16/18 … 1 | | Hai xã chưa nhập
1.I.22 | trung-son Không; lam-dot Không; còn lại Có | 16/18 | 8/9 | | Hai xã chưa có phòng họp trực tuyến
1.I.23 | còn lại Có → chấp nhận | 1 | 1 | 1 | Mọi dòng đã chấp nhận: không còn khoảng
1.I.24 | vh-tt 9/12 | 9/12 | 3/4 | | 9 trong 12 điểm bưu điện
1.I.24 | vh-tt ?/12 | 0 … 1 | 0 … 1 | | Có mẫu số mà chưa có tử số
1.I.25 | vh-tt 3/12 | 1/4 | 1/4 | | 3 trong 12 điểm
1.I.26 | vh-tt 2400/12000 | 1/5 | 1/5 | | 2.400 trong 12.000 hộ
1.I.27 | vh-tt 9000/12000 | 3/4 | 3/4 | | 9.000 trong 12.000 hộ
1.I.28 | vh-tt 40/50 | 4/5 | 4/5 | | 40 trong 50 doanh nghiệp
1.I.28 | vh-tt 0/0 | 0 … 1 | 0 … 1 | | Mẫu số 0 ở dòng đứng một mình là lỗi, chưa tính được
1.I.29 | vh-tt 45000/50000 | 9/10 | 9/10 | | 45.000 thuê bao cho 50.000 dân
1.I.29 | vh-tt 60000/50000 | 6/5 | 1 | | 120%: được điểm tối đa, không hơn
1.I.30 | vh-tt 30000/50000 | 3/5 | 3/5 | | 30.000 thuê bao băng rộng

1.II.1 | gd-dt 18/20 | 9/10 | 9/10 | | 18 trong 20 trường tiểu học
1.II.1 | gd-dt 21/20 | 0 … 1 | 0 … 1 | | Tử số lớn hơn mẫu số là lỗi: chưa tính
1.II.2 | gd-dt 12/12 | 1 | 1 | | Đủ 12 trường
1.II.3 | gd-dt 2/3 → chấp nhận | 2/3 | 2/3 | 2/3 | 2 trong 3 trường, đã chấp nhận
1.II.4 | vp-hdnd-ubnd 2 | 2 | 1 | | Có từ 1 cán bộ chuyên trách là đủ điểm
1.II.5 | vp-hdnd-ubnd 1/2 | 1/2 | 1/2 | | 1 trong 2 cán bộ có bằng đại học CNTT
1.II.6 | vp-hdnd-ubnd 3 | 3 | 1 | | Có từ 1 lượt tập huấn là đủ điểm
1.II.7 | vp-hdnd-ubnd 0/2 | 0 | 0 | 0 | Chưa ai có chứng chỉ
1.II.8 | thanh-tra 6/8; còn lại 10/10 | 156/158 | 156/158 | | 156 trong 158 cán bộ, công chức
1.II.9 | hong-thai 15/20; còn lại 20/20 | 355/360 | 71/72 | | 355 trong 360 người
1.II.9 | hong-thai ?/20; còn lại 20/20 | 340/360 … 1 | 17/18 … 1 | | Xã chưa nhập tử số: từ 0 đến 20 người
1.II.10 | hong-bac Không; còn lại Có | 17/18 | 17/18 | | 17 trong 18 xã
1.II.11 | hong-ha 0/1; còn lại 1/1 | 17/18 | 17/18 | | Phòng Nội vụ mặc định không áp dụng, chỉ 18 xã có cán bộ
1.II.12 | vp-hdnd-ubnd 10/18; noi-vu 4/18 | 14/36 | 7/18 | | Hai cơ quan cùng báo cáo, cộng lượt và cộng số người
1.II.12 | vp-hdnd-ubnd 30/18; noi-vu 12/18 | 42/36 | 1 | | Mỗi người có thể có nhiều lượt: trên 100% được điểm tối đa

1.III.1 | vh-tt Có; vp-hdnd-ubnd chưa nhập | 1 | 1 | 0 … 1 | Văn bản chung: một cơ quan có là đủ, không chờ cơ quan kia
1.III.1 | vh-tt Không; vp-hdnd-ubnd chưa nhập | 0 … 1 | 0 … 1 | | Cơ quan kia còn có thể có
1.III.2 | vp-hdnd-ubnd Có → chấp nhận; vh-tt chưa nhập | 1 | 1 | 1 | Đã chấp nhận của một cơ quan
1.III.3 | vp-hdnd-ubnd Không; vh-tt Không | 0 | 0 | 0 | Cả hai cơ quan đều không có
1.III.3 | vp-hdnd-ubnd Có → không chấp nhận; vh-tt chưa nhập | 1 | 1 | 0 … 1 | Văn bản không được chấp nhận, cơ quan kia còn có thể có
1.III.4 | tu-phap Có | 1 | 1 | | Phòng Tư pháp đã ban hành
1.III.5 | vp-hdnd-ubnd Có; vh-tt Không | 1 | 1 | | Một cơ quan có là đủ
1.III.6 | vp-hdnd-ubnd không áp dụng → chấp nhận; vh-tt Không → chấp nhận | 0 | 0 | 0 | Cơ quan không áp dụng thì không chờ
1.III.7 | vp-hdnd-ubnd Có → điều chỉnh Không; vh-tt Không → chấp nhận | 1 | 1 | 0 | Thẩm định sửa thành Không
1.III.8 | tc-kh 500000000 | 500000000 | 0 … 1 | 0 … 1 | Người thẩm định cho điểm; chưa cho thì mọi mức còn có thể
1.III.8 | tc-kh 500000000 → chấp nhận, 0,8 điểm | 500000000 | 0 … 1 | 0,8 | Đã cho 0,8 điểm; tự chấm không có cách tính
`;
