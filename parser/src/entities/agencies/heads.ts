import type { AgencyFamily } from '../types.ts';
import { phraseTable } from './phrases.ts';

/**
 * How the name goes on after the head.
 *
 *   none       complete: "Bộ Chính trị"
 *   level      a territory may follow: "UBND tỉnh", "Hội Nông dân"
 *   level!     is a body only with a territory: "Thanh tra tỉnh" ("thanh tra" alone is an activity)
 *   place      a place name may follow directly: "Tỉnh ủy Minh Giang"
 *   committee  a Party committee, a body or a territory may follow: "Ban Tuyên giáo Tỉnh ủy"
 *   committee! must follow: "Thường trực Tỉnh ủy"
 *   field      a field of administration must follow: "Sở Xây dựng"
 *   open       a name of its own follows: "Trung tâm Y tế …"; needs a capital
 *   scheme     a subject in small letters may follow up to a territory: "Ban Chỉ đạo phòng, chống … tỉnh"
 */
export type Tail =
  | 'none'
  | 'level'
  | 'level!'
  | 'place'
  | 'committee'
  | 'committee!'
  | 'field'
  | 'open'
  | 'scheme';

export interface Head {
  readonly name: string;
  readonly family: AgencyFamily;
  readonly tail: Tail;
  /** True where small letters do for a name ("đảng ủy", "mặt trận Tổ quốc"). */
  readonly small: boolean;
}

type Row = readonly [phrases: string, value: Head];

function rows(family: AgencyFamily, tail: Tail, list: string, small = false): Row[] {
  return list.split('\n').map((line) => {
    const [name = '', ...others] = line.split('=').map((s) => s.trim());
    return [[name, ...others.flatMap((o) => o.split('|'))].join('|'), { name, family, tail, small }];
  });
}

export const HEADS = phraseTable<Head>([
  ...rows(
    'party',
    'none',
    `Bộ Chính trị
Ban Chấp hành Trung ương Đảng = BCH Trung ương Đảng|BCH TW Đảng|Ban Chấp hành TW Đảng|BCHTW Đảng
Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
Ban Chấp hành Trung ương = BCH Trung ương|BCH TW
Ban Bí thư = BBT
Ban Bí thư Trung ương Đảng = Ban Bí thư TW Đảng|Ban Bí thư TW|Ban Bí thư Trung ương
Văn phòng Trung ương Đảng = Văn phòng TW Đảng|VPTW Đảng|VPTW|Văn phòng Trung ương
Trung ương Đảng = TW Đảng
Ủy ban Kiểm tra Trung ương = UBKT Trung ương|UBKTTW|UBKT TW
Hội đồng Lý luận Trung ương
Học viện Chính trị quốc gia Hồ Chí Minh
Quân ủy Trung ương = Quân ủy TW
Ban Chính sách, chiến lược Trung ương`,
  ),
  ...rows(
    'party',
    'place',
    `Tỉnh ủy = TU
Văn phòng Tỉnh ủy = VPTU
Văn phòng Huyện ủy = VPHU
Ủy ban Kiểm tra Tỉnh ủy = UBKTTU
Ban Tổ chức Tỉnh ủy = BTCTU
Ban Tuyên giáo Tỉnh ủy = BTGTU
Ban Thường vụ Tỉnh ủy = BTVTU
Thành ủy
Huyện ủy
Thị ủy
Quận ủy`,
    true,
  ),
  ...rows(
    'party',
    'committee',
    `Ban Thường vụ = BTV
Ban Tuyên giáo và Dân vận = Ban TG&DV|Ban TGDV|Ban TG và DV
Ban Tuyên giáo
Ban Dân vận
Ban Nội chính
Ban Tổ chức
Ban Xây dựng Đảng
Ủy ban Kiểm tra = UBKT|Ủy ban kiểm tra
Ban cán sự đảng = BCSĐ|BCS đảng|BCSĐ
Đảng đoàn
Đảng ủy
Văn phòng Đảng ủy = VPĐU
Chi ủy`,
    true,
  ),
  ...rows(
    'party',
    'committee!',
    `Ban Chấp hành Đảng bộ = BCH Đảng bộ
Ban Chấp hành = BCH
Thường trực = TT
Thường vụ
Ban Thường trực
Đảng bộ
Ban Kinh tế
Ban Đối ngoại
Văn phòng = VP
Cơ quan Ủy ban Kiểm tra
Cơ quan UBKT
Hội đồng Lý luận`,
  ),
  ...rows(
    'state',
    'none',
    `Quốc hội
Ủy ban Thường vụ Quốc hội = UBTVQH|UBTV Quốc hội
Hội đồng Dân tộc của Quốc hội
Chính phủ
Văn phòng Chính phủ = VPCP
Văn phòng Quốc hội
Văn phòng Sở
Thanh tra Sở
Văn phòng Bộ
Thanh tra Bộ
Văn phòng Chủ tịch nước
Thanh tra Chính phủ
Ngân hàng Nhà nước Việt Nam = Ngân hàng nhà nước Việt Nam
Tòa án nhân dân tối cao = TAND tối cao
Viện kiểm sát nhân dân tối cao = VKSND tối cao
Hội đồng Bầu cử quốc gia
Ủy ban Dân tộc
Bảo hiểm xã hội Việt Nam = BHXH Việt Nam
Bộ Tổng Tham mưu`,
  ),
  ...rows(
    'state',
    'level',
    `Kiểm toán Nhà nước = Kiểm toán nhà nước
HĐND = Hội đồng nhân dân
UBND = Ủy ban nhân dân
Thường trực HĐND = Thường trực Hội đồng nhân dân|TT HĐND|TTHĐND
Đoàn đại biểu Quốc hội = Đoàn ĐBQH
Văn phòng Đoàn ĐBQH và HĐND
Văn phòng Đoàn đại biểu Quốc hội và HĐND = Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|VP Đoàn ĐBQH và HĐND
Văn phòng HĐND và UBND = Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
Văn phòng HĐND - UBND
Tòa án nhân dân = TAND
Viện kiểm sát nhân dân = VKSND|Viện KSND
Bộ Chỉ huy Quân sự = Bộ CHQS|Bộ Chỉ huy quân sự
Bộ Chỉ huy Bộ đội Biên phòng = Bộ CHBĐBP
Bộ đội Biên phòng = BĐBP
Ban Chỉ huy Quân sự = Ban CHQS|BCH Quân sự|BCHQS
Ban Chỉ huy Bộ đội Biên phòng
Ban Chỉ huy phòng thủ khu vực
Cục Thuế
Chi cục Thuế
Cục Hải quan
Chi cục Hải quan
Kho bạc Nhà nước = KBNN
Bảo hiểm xã hội = BHXH
Cục Thống kê
Chi cục Thống kê
Cục Thi hành án dân sự = Cục THADS
Chi cục Thi hành án dân sự = Chi cục THADS
Cục Quản lý thị trường
Chi cục Quản lý thị trường
Chi cục Kiểm lâm
Hạt Kiểm lâm
Ban Quản lý các khu công nghiệp = Ban Quản lý các KCN|BQL các KCN|Ban QL các KCN|Ban Quản lý khu công nghiệp
Ban Quản lý Khu kinh tế = BQL Khu kinh tế
Ban Tiếp công dân
Trung tâm Dự báo khí tượng thủy văn quốc gia
Ban Pháp chế
Ban Kinh tế - Ngân sách = Ban KT-NS|Ban Kinh tế và Ngân sách
Ban Văn hóa - Xã hội = Ban VH-XH
Ban Đô thị
Văn phòng Đăng ký đất đai
Quỹ Đầu tư phát triển
Trung tâm Phục vụ hành chính công
Quỹ Bảo vệ và Phát triển rừng`,
  ),
  ...rows(
    'state',
    'level',
    `Ngân hàng Nhà nước = NHNN|Ngân hàng Nhà nước chi nhánh|Ngân hàng Nhà nước Chi nhánh
Ngân hàng Chính sách xã hội = NHCSXH|Ngân hàng CSXH|Ngân hàng Chính sách xã hội chi nhánh|Chi nhánh Ngân hàng Chính sách xã hội
Quân khu`,
  ),
  ...rows(
    'state',
    'level!',
    `Công an = CA
Thanh tra
Thuế
Thống kê
Thi hành án dân sự = THADS
Ban Dân tộc
Ban Tôn giáo
Ban Dân tộc và Tôn giáo
Quân sự
Biên phòng
Khối cơ quan
Khối Doanh nghiệp`,
  ),
  ...rows(
    'state',
    'field',
    `Sở
Bộ
Phòng
Ban`,
  ),
  ...rows(
    'state',
    'open',
    `Chi cục
Tổng cục
Cục
Vụ
Viện
Trung tâm
Trạm
Hạt
Đội
Quỹ
Ban Quản lý = BQL|Ban QL
Bệnh viện`,
  ),
  ...rows(
    'state',
    'scheme',
    `Ban Chỉ đạo = BCĐ|Ban chỉ đạo
Ban Quản lý dự án = BQL dự án|BQLDA
Ban QLDA
Ban Chỉ huy
Tổ công tác
Hội đồng
Tiểu ban
Tổ giúp việc`,
  ),
  ...rows(
    'front',
    'level',
    `Mặt trận Tổ quốc
MTTQ
Mặt trận Tổ quốc Việt Nam
MTTQ Việt Nam = MTTQVN
Ủy ban Mặt trận Tổ quốc
Ủy ban MTTQ = UBMTTQ|UB MTTQ
Ủy ban Mặt trận Tổ quốc Việt Nam
Ủy ban MTTQ Việt Nam = UBMTTQVN|UBMTTQ Việt Nam|Ủy ban MTTQVN
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
Ủy ban Trung ương MTTQ Việt Nam`,
    true,
  ),
  ...rows(
    'mass',
    'level',
    `Liên đoàn Lao động = LĐLĐ
Tổng Liên đoàn Lao động Việt Nam = Tổng LĐLĐ Việt Nam
Hội Nông dân
Hội Liên hiệp Phụ nữ = Hội LHPN|Hội Phụ nữ|LHPN
Hội Cựu chiến binh = Hội CCB
Đoàn Thanh niên Cộng sản Hồ Chí Minh = Đoàn TNCS Hồ Chí Minh|Đoàn TNCSHCM|Đoàn Thanh niên cộng sản Hồ Chí Minh
Đoàn Thanh niên
Liên minh Hợp tác xã = Liên minh HTX
Hội Chữ thập đỏ
Hội Nhà báo
Hội Luật gia
Hội Người cao tuổi
Hội Khuyến học
Hội Văn học Nghệ thuật = Hội Văn học - Nghệ thuật|Hội VHNT
Hội Cựu thanh niên xung phong
Đoàn Khối
Hội Nạn nhân chất độc da cam
Hội Nạn nhân chất độc da cam/dioxin
Hội Bảo trợ người khuyết tật và trẻ mồ côi
Hội Đông y
Hội Làm vườn
Liên hiệp các Hội Khoa học và Kỹ thuật = Liên hiệp các hội KH&KT|Liên hiệp Hội
Liên hiệp các tổ chức hữu nghị
Hiệp hội Doanh nghiệp
Hội Doanh nhân trẻ
Hội Liên hiệp Thanh niên Việt Nam = Hội LHTN Việt Nam|Hội LHTN|Hội Liên hiệp Thanh niên
Hội Sinh viên`,
  ),
  ...rows(
    'mass',
    'place',
    `Tỉnh đoàn
Thành đoàn
Huyện đoàn
Trung ương Đoàn
Thị đoàn`,
    true,
  ),
  ...rows(
    'mass',
    'open',
    `Hội
Hiệp hội
Liên hiệp
Liên đoàn`,
  ),
  ...rows(
    'school',
    'level',
    `Trường Chính trị
Trung tâm Chính trị
Trung tâm Bồi dưỡng chính trị`,
  ),
  ...rows(
    'school',
    'open',
    `Trường Đại học
Trường Cao đẳng
Trường Trung cấp
Trường Phổ thông
Trường Tiểu học
Trường Trung học
Trường THPT
Trường THCS
Trường Mầm non
Trường
Học viện
Đại học`,
  ),
  ...rows(
    'press',
    'none',
    `Báo Nhân Dân
Thông tấn xã Việt Nam = TTXVN
Đài Truyền hình Việt Nam
Đài Tiếng nói Việt Nam`,
  ),
  ...rows(
    'press',
    'level',
    `Đài Phát thanh và Truyền hình = Đài Phát thanh - Truyền hình|Đài PT-TH|Đài PT&TH|Đài PTTH|Đài Phát thanh, Truyền hình
Báo và Phát thanh, Truyền hình = Báo và Phát thanh và truyền hình|Báo và PTTH
Báo và Đài Phát thanh và Truyền hình = Báo và Đài PTTH|Báo và Đài PT-TH
Báo và Đài Phát thanh - Truyền hình
Báo và Đài Phát thanh, Truyền hình
Cổng Thông tin điện tử = Cổng TTĐT
Trung tâm Truyền thông
Trung tâm Văn hóa - Thông tin và Thể thao
Cổng thông tin điện tử`,
  ),
  ...rows(
    'press',
    'open',
    `Báo
Đài
Tạp chí`,
  ),
]);

/** Heads that never begin a body when these words follow: "Ban Tổ chức Hội nghị", "chính phủ số". */
export const NOT_AFTER_HEAD: Readonly<Record<string, ReadonlySet<string>>> = {
  'Ban Xây dựng Đảng': new Set(['và']),
  'Ban Tổ chức': new Set(['hội', 'lễ', 'đại', 'cuộc', 'giải', 'chương', 'thực', 'sự']),
  'Chính phủ': new Set(['số', 'điện']),
  Hội: new Set([
    'nghị',
    'thảo',
    'thi',
    'chợ',
    'trường',
    'đồng',
    'viên',
    'nhập',
    'diễn',
    'xuân',
    'đàm',
    'khỏe',
    'làng',
  ]),
  'Tỉnh ủy': new Set(['viên']),
  'Thành ủy': new Set(['viên']),
  'Huyện ủy': new Set(['viên']),
  'Thị ủy': new Set(['viên']),
  'Quận ủy': new Set(['viên']),
  'Đảng ủy': new Set(['viên']),
  'Chi ủy': new Set(['viên']),
  'Tỉnh đoàn': new Set(['kết', 'viên', 'thể', 'công']),
  'Hội đồng': new Set(['nhân']),
  Báo: new Set(['cáo']),
  Trường: new Set(['hợp', 'sa']),
  Viện: new Set(['trưởng']),
  Cục: new Set(['trưởng', 'diện']),
  Vụ: new Set(['trưởng', 'việc', 'mùa', 'đông', 'xuân', 'chiêm', 'hè', 'án']),
  Quỹ: new Set(['đất', 'tiền', 'lương', 'nhà']),
  Trạm: new Set(['dừng', 'thu', 'biến']),
  'Trung tâm': new Set(['thương', 'hội', 'kinh', 'logistic', 'logistics', 'thành']),
  'Đại học': new Set(['và']),
};
