/** The appendices of water-plan.ts: a task table over several pages, which says what is right, and a list. */

/** A row of the task table: what stands on paper, and what the register shall hold once a clerk is through. */
export interface WaterRow {
  readonly work: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly time: string;
  readonly product: string;
  /** The body of the directory that leads. */
  readonly body: string;
  /** yyyy-MM-dd; null where the row states no day. */
  readonly due: string | null;
}

export interface WaterGroup {
  readonly heading: string;
  readonly rows: readonly WaterRow[];
}

const row = (
  work: string,
  [lead, body]: readonly [printed: string, body: string],
  cooperating: string,
  [time, due]: readonly [printed: string, due: string | null],
  product: string,
): WaterRow => ({ work, lead, body, cooperating, time, due, product });

const same = (name: string) => [name, name] as const;
const BUILDING = same('Sở Xây dựng');
const FINANCE = same('Sở Tài chính');
const ENVIRONMENT = same('Sở Nông nghiệp và Môi trường');
const SCIENCE = same('Sở Khoa học và Công nghệ');
const ZONES = ['Ban Quản lý các khu công nghiệp', 'Ban Quản lý các khu công nghiệp tỉnh Minh Giang'] as const;
const commune = (name: string) => [`UBND ${name}`, `Ủy ban nhân dân ${name}`] as const;
/** A centre that the directory does not know: its work is its department's. */
const CENTRE = ['Trung tâm Nước sạch nông thôn', 'Sở Nông nghiệp và Môi trường'] as const;

/** Appendix I: thirty rows under five headings. */
export const WATER_TABLE: readonly WaterGroup[] = [
  {
    heading: 'Quy hoạch, cơ chế, chính sách',
    rows: [
      row(
        'Khảo sát, lập bản đồ phân vùng rủi ro ngập lụt các đô thị ven sông',
        BUILDING,
        'Sở Nông nghiệp và Môi trường',
        ['30/4/2027', '2027-04-30'],
        'Bản đồ phân vùng',
      ),
      row(
        'Xây dựng định mức kinh tế - kỹ thuật sản xuất nước sạch nông thôn',
        ENVIRONMENT,
        'Sở Tài chính',
        ['Quý II/2027', '2027-06-30'],
        'Quyết định ban hành định mức',
      ),
      row(
        'Thẩm định phương án giá dịch vụ thoát nước, xử lý nước thải',
        FINANCE,
        'Sở Xây dựng',
        ['Quý III/2027', '2027-09-30'],
        'Báo cáo thẩm định',
      ),
      row(
        'Ban hành quy chế phối hợp quản lý công trình cấp nước liên xã',
        BUILDING,
        'UBND xã Tân Lập',
        ['Tháng 5/2027', '2027-05-31'],
        'Quy chế phối hợp',
      ),
      row(
        'Rà soát quỹ đất xây dựng trạm xử lý nước thải phân tán',
        ENVIRONMENT,
        'UBND phường Bắc Sơn',
        ['31/3/2027', '2027-03-31'],
        'Danh mục vị trí, diện tích',
      ),
      row(
        'Lập danh mục dự án cấp nước kêu gọi đầu tư giai đoạn 2027 - 2030',
        FINANCE,
        'Sở Xây dựng',
        ['Quý I/2027', '2027-03-31'],
        'Danh mục dự án',
      ),
    ],
  },
  {
    heading: 'Cấp nước nông thôn',
    rows: [
      row(
        'Kiểm kê hiện trạng 126 công trình cấp nước tự chảy',
        CENTRE,
        'Sở Tài chính',
        ['28/02/2027', '2027-02-28'],
        'Báo cáo kiểm kê',
      ),
      row(
        'Sửa chữa cụm đầu mối công trình cấp nước Khe Mây',
        CENTRE,
        'UBND xã Thượng Sơn',
        ['30/6/2027', '2027-06-30'],
        'Công trình được nghiệm thu',
      ),
      row(
        'Mở rộng mạng đường ống cấp ba tại xã Đông Hà',
        CENTRE,
        'UBND xã Đông Hà',
        ['Quý IV/2027', '2027-12-31'],
        '18 km đường ống',
      ),
      row(
        'Thay thế đồng hồ nước hết hạn kiểm định của 5.200 hộ',
        CENTRE,
        '',
        ['Tháng 10/2027', '2027-10-31'],
        'Biên bản nghiệm thu',
      ),
      row(
        'Xét nghiệm chất lượng nước của các trạm cấp nước quy mô nhỏ',
        CENTRE,
        '',
        ['Quý II/2027', '2027-06-30'],
        'Kết quả xét nghiệm',
      ),
      row(
        'Bàn giao công trình cấp nước cho đơn vị quản lý mới',
        CENTRE,
        'Sở Tài chính',
        ['31/12/2027', '2027-12-31'],
        'Biên bản bàn giao',
      ),
    ],
  },
  {
    heading: 'Cấp nước đô thị, khu công nghiệp',
    rows: [
      row(
        'Phê duyệt dự án nâng công suất Nhà máy nước Bắc Sơn',
        BUILDING,
        'Sở Tài chính',
        ['31/5/2027', '2027-05-31'],
        'Quyết định phê duyệt',
      ),
      row(
        'Lắp đặt van phân vùng, tách mạng tại phường Minh Thành',
        commune('phường Minh Thành'),
        'Sở Xây dựng',
        ['Quý III/2027', '2027-09-30'],
        'Hồ sơ hoàn công',
      ),
      row(
        'Xây dựng tuyến ống cấp nước thô cho Khu công nghiệp Đồng Vải',
        ZONES,
        'Sở Xây dựng',
        ['Quý IV/2028', '2028-12-31'],
        'Công trình đưa vào sử dụng',
      ),
      row(
        'Bố trí điểm lấy nước chữa cháy tại các khu dân cư tập trung',
        commune('phường Bắc Sơn'),
        '',
        ['30/9/2027', '2027-09-30'],
        'Bản đồ điểm lấy nước',
      ),
      row(
        'Đánh giá khả năng khai thác nước dưới đất dự phòng',
        ENVIRONMENT,
        'Sở Khoa học và Công nghệ',
        ['Tháng 11/2027', '2027-11-30'],
        'Báo cáo đánh giá',
      ),
      row(
        'Thỏa thuận đấu nối cấp nước cho 11 doanh nghiệp mới',
        ZONES,
        '',
        ['15/8/2027', '2027-08-15'],
        'Biên bản thỏa thuận',
      ),
    ],
  },
  {
    heading: 'Thoát nước, xử lý nước thải',
    rows: [
      row(
        'Lập dự án Trạm xử lý nước thải Bến Thóc',
        BUILDING,
        'UBND phường Lam Khê',
        ['Quý II/2027', '2027-06-30'],
        'Báo cáo nghiên cứu tiền khả thi',
      ),
      row(
        'Giải phóng mặt bằng tuyến cống bao bờ hữu sông Lam Khê',
        commune('phường Lam Khê'),
        'Sở Nông nghiệp và Môi trường',
        ['31/10/2027', '2027-10-31'],
        'Mặt bằng được bàn giao',
      ),
      row(
        'Cải tạo hồ điều hòa Vườn Đào',
        commune('phường Minh Thành'),
        'Sở Xây dựng',
        ['Tháng 8/2028', '2028-08-31'],
        'Công trình đưa vào sử dụng',
      ),
      row(
        'Nâng cấp hệ thống xử lý nước thải Cụm công nghiệp Phú Khê',
        commune('xã Phú Khê'),
        'Sở Công Thương',
        ['Quý I/2028', '2028-03-31'],
        'Hệ thống đạt quy chuẩn',
      ),
      row(
        'Lập hồ sơ các nguồn thải lớn hơn 50 m³/ngày đêm',
        ENVIRONMENT,
        'Sở Công Thương',
        ['31/7/2027', '2027-07-31'],
        'Cơ sở dữ liệu nguồn thải',
      ),
      row(
        'Thí điểm thu gom bùn bể phốt theo lịch',
        commune('phường Bắc Sơn'),
        '',
        ['Quý III/2027', '2027-09-30'],
        'Báo cáo thí điểm',
      ),
    ],
  },
  {
    heading: 'Khoa học, dữ liệu, truyền thông',
    rows: [
      row(
        'Xây dựng cơ sở dữ liệu công trình cấp nước, thoát nước',
        SCIENCE,
        'Sở Xây dựng',
        ['30/11/2027', '2027-11-30'],
        'Cơ sở dữ liệu',
      ),
      row(
        'Kết nối dữ liệu quan trắc nước thải tự động với Trung tâm điều hành thông minh',
        SCIENCE,
        'Sở Nông nghiệp và Môi trường',
        ['Quý IV/2027', '2027-12-31'],
        'Kết nối được nghiệm thu',
      ),
      row(
        'Nghiên cứu ứng dụng vật liệu lọc tại chỗ',
        SCIENCE,
        '',
        ['Tháng 6/2028', '2028-06-30'],
        'Báo cáo kết quả nghiên cứu',
      ),
      row(
        'Biên soạn sổ tay vận hành trạm cấp nước cấp xã',
        BUILDING,
        'Sở Nội vụ',
        ['Quý II/2027', '2027-06-30'],
        'Sổ tay',
      ),
      row(
        'Tổ chức cuộc thi tìm hiểu bảo vệ nguồn nước trong trường học',
        same('Sở Văn hóa, Thể thao và Du lịch'),
        'Sở Nông nghiệp và Môi trường',
        ['22/3/2027', '2027-03-22'],
        'Báo cáo tổng kết cuộc thi',
      ),
      row(
        'Xây dựng bộ chỉ số theo dõi an ninh nguồn nước',
        ENVIRONMENT,
        'Sở Khoa học và Công nghệ',
        ['Tháng 9/2027', '2027-09-30'],
        'Bộ chỉ số',
      ),
    ],
  },
];

/** Appendix II: a list that orders nothing. */
export const WATER_POINTS: readonly (readonly string[])[] = [
  ['STT', 'Vị trí', 'Địa bàn', 'Nguyên nhân', 'Độ sâu (m)'],
  ['1', 'Ngã tư Lam Giang - Trần Phú', 'phường Minh Thành', 'Cống ngang nhỏ, bồi lắng', '0,4 - 0,6'],
  ['2', 'Cổng chợ trung tâm', 'phường Minh Thành', 'Cao độ mặt đường thấp', '0,3 - 0,5'],
  ['3', 'Đường vào bệnh viện tỉnh', 'phường Minh Thành', 'Hố ga bị rác bít', '0,3'],
  ['4', 'Khu tập thể nhà máy dệt cũ', 'phường Minh Thành', 'Hệ thống cống xuống cấp', '0,5'],
  ['5', 'Dốc Cầu Đá', 'phường Minh Thành', 'Nước dồn từ sườn đồi', '0,4'],
  ['6', 'Bến xe phía nam', 'phường Minh Thành', 'Chưa có cống dọc', '0,3'],
  ['7', 'Khu dân cư Vườn Đào', 'phường Minh Thành', 'Hồ điều hòa cạn dung tích', '0,5 - 0,7'],
  ['8', 'Đường Nguyễn Trung Trực kéo dài', 'phường Bắc Sơn', 'Cao độ cống không khớp hạ lưu', '0,4'],
  ['9', 'Trường trung học cơ sở Bắc Sơn', 'phường Bắc Sơn', 'San nền khu lân cận cao hơn', '0,3'],
  ['10', 'Khu tái định cư số 2', 'phường Bắc Sơn', 'Tuyến cống chưa đấu nối', '0,6'],
  ['11', 'Ngõ 48 đường Ga', 'phường Bắc Sơn', 'Lấn chiếm rãnh thoát nước', '0,3'],
  ['12', 'Hầm chui đường sắt', 'phường Bắc Sơn', 'Trạm bơm công suất nhỏ', '0,8 - 1,0'],
  ['13', 'Chợ đầu mối nông sản', 'phường Bắc Sơn', 'Rác thải bít miệng thu', '0,4'],
  ['14', 'Bến Thóc', 'phường Lam Khê', 'Nước sông dâng, chưa có van một chiều', '0,6 - 0,9'],
  ['15', 'Xóm Lò Vôi', 'phường Lam Khê', 'Kênh tiêu bị thu hẹp', '0,5'],
  ['16', 'Đường gom cầu Lam Khê 1', 'phường Lam Khê', 'Thi công dở dang', '0,4'],
  ['17', 'Trụ sở phường cũ', 'phường Lam Khê', 'Cao độ nền thấp', '0,3'],
  ['18', 'Khu nhà trọ công nhân Đồng Sậy', 'phường Lam Khê', 'Chưa có cống thoát', '0,5'],
  ['19', 'Ngã ba Phú Khê', 'xã Phú Khê', 'Cống qua đường hẹp', '0,4'],
  ['20', 'Cụm công nghiệp Phú Khê, lô B', 'xã Phú Khê', 'Mương hoàn trả nhỏ', '0,5'],
  ['21', 'Thôn Phú Cốc', 'xã Phú Khê', 'Kênh tưới tiêu kết hợp bị bồi', '0,3'],
  ['22', 'Thôn Bãi', 'xã Tân Lập', 'Ngoài đê bao', '0,7'],
  ['23', 'Chợ Tân Lập', 'xã Tân Lập', 'Rãnh hở bị lấp', '0,3'],
  ['24', 'Cổng phụ Khu công nghiệp Đồng Vải', 'xã Đồng Vải', 'Lưu vực lớn, cống hộp thiếu', '0,5'],
  ['25', 'Khu chuyên gia Đồng Vải', 'xã Đồng Vải', 'Đấu nối sai cao độ', '0,4'],
  ['26', 'Ngầm tràn Suối Cạn', 'xã Đông Hà', 'Lũ về nhanh', '1,2'],
  ['27', 'Thị tứ Đông Hà', 'xã Đông Hà', 'Rãnh dọc xuống cấp', '0,3'],
  ['28', 'Cầu treo bản Mây', 'xã Thượng Sơn', 'Nước suối dâng', '1,0'],
  ['29', 'Trường bán trú Thượng Sơn', 'xã Thượng Sơn', 'Taluy sạt, tắc rãnh', '0,4'],
];
