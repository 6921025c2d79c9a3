/** Which communes answer "Không", and why; criteria side by side ask for the same thing and get the same answer. */
export const yesNoCriteria: readonly {
  readonly criteria: readonly string[];
  readonly lacking: readonly string[];
  readonly why?: string;
}[] = [
  {
    criteria: ['1.I.5'],
    lacking: ['huong-nguyen', 'a-roang'],
    why: 'Xã chưa được bố trí kinh phí lắp đặt hệ thống camera.',
  },
  {
    criteria: ['1.I.9', '1.I.19'],
    lacking: ['hong-ha', 'a-roang', 'huong-nguyen', 'trung-son'],
    why: 'Bộ phận một cửa niêm yết thủ tục bằng bảng giấy, chưa có màn hình tra cứu.',
  },
  {
    criteria: ['1.I.10', '1.I.20'],
    lacking: ['hong-bac', 'a-roang', 'huong-nguyen', 'hong-thuy'],
    why: 'Đầu đọc mã vạch chưa được trang bị.',
  },
  {
    criteria: ['1.I.11'],
    lacking: [
      'hong-bac',
      'hong-ha',
      'hong-kim',
      'hong-thuy',
      'huong-nguyen',
      'huong-phong',
      'a-roang',
      'trung-son',
    ],
    why: 'Lượng hồ sơ hằng ngày ít nên chưa cần kiosk cấp số.',
  },
  { criteria: ['1.I.16'], lacking: [] },
  { criteria: ['1.I.17'], lacking: [] },
  {
    criteria: ['1.I.18'],
    lacking: ['huong-nguyen'],
    why: 'Trụ sở đang sửa chữa, bộ phận một cửa còn làm việc tạm.',
  },
  { criteria: ['1.I.21'], lacking: ['huong-nguyen'], why: 'Máy scan hỏng, chưa thay thế.' },
  {
    criteria: ['1.I.22'],
    lacking: [
      'a-roang',
      'hong-bac',
      'hong-ha',
      'hong-kim',
      'hong-thuy',
      'hong-van',
      'huong-nguyen',
      'huong-phong',
      'son-thuy',
      'trung-son',
    ],
    why: 'Xã chưa có phòng họp trực tuyến, khi cần đến họp tại UBND huyện.',
  },
  {
    criteria: ['1.I.23'],
    lacking: ['a-roang', 'hong-bac', 'hong-ha', 'hong-thuy', 'hong-kim', 'huong-nguyen', 'trung-son'],
    why: 'Chưa có thiết bị tường lửa riêng.',
  },
  { criteria: ['1.II.10'], lacking: ['a-roang'], why: 'Công chức phụ trách vừa chuyển công tác.' },
  { criteria: ['2.I.38'], lacking: ['huong-nguyen'], why: 'Trang thông tin điện tử của xã đang xây dựng.' },
  { criteria: ['2.I.39', '2.III.5'], lacking: ['huong-nguyen', 'hong-ha'] },
  {
    criteria: ['2.I.40', '2.III.6'],
    lacking: ['a-roang', 'hong-bac', 'hong-ha', 'hong-thuy', 'hong-kim', 'huong-nguyen', 'trung-son'],
    why: 'Xã chưa có thủ tục nào cung cấp ở mức độ 4.',
  },
  { criteria: ['2.II.11'], lacking: [] },
  { criteria: ['2.II.21'], lacking: [] },
  {
    criteria: ['2.II.26'],
    lacking: ['hong-ha'],
    why: 'Mới có phần mềm kế toán, chưa có phần quản lý tài sản.',
  },
  { criteria: ['3.IV.9'], lacking: ['huong-nguyen', 'a-roang', 'hong-bac'] },
];
