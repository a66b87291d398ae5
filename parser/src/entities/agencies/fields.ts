import { addPhrase, type PhraseNode, phraseRoot } from './phrases.ts';

/**
 * Fields of ministries, departments and district or commune offices, before and after the reorganisation of 2025
 * (Decrees 24/2014, 107/2020, 45/2025, 150/2025). A field closes the name: "Sở Nông nghiệp và Môi trường".
 */
const FIELDS = `Nội vụ|Tư pháp|Tài chính|Kế hoạch và Đầu tư|Công Thương|Nông nghiệp và Phát triển nông thôn
Nông nghiệp và Môi trường|Nông nghiệp|Giao thông vận tải|Giao thông Vận tải|Xây dựng|Tài nguyên và Môi trường
Thông tin và Truyền thông|Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội
Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa, Thể thao|Văn hóa và Thông tin|Văn hóa - Xã hội
Văn hóa, Khoa học và Thông tin|Khoa học và Công nghệ|Giáo dục và Đào tạo|Y tế|Du lịch|Ngoại vụ|Ngoại giao|Công an|Quốc phòng
Dân tộc và Tôn giáo|Dân tộc|Quy hoạch - Kiến trúc|Quy hoạch và Kiến trúc|An toàn thực phẩm|Cảnh sát phòng cháy và chữa cháy
Kinh tế|Kinh tế và Hạ tầng|Kinh tế - Hạ tầng|Kinh tế, Hạ tầng và Đô thị|Quản lý đô thị|Kinh tế Hạ tầng và Đô thị
Tài chính - Kế hoạch|Lao động, Thương binh, Xã hội|Nông nghiệp, Môi trường
Cảnh sát giao thông|Tham mưu|Chính trị|Hậu cần|Thương mại|Công nghiệp|Thủy sản|Văn hóa Thể thao và Du lịch`;

/** Abbreviations in common use, with the field they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  'KH&ĐT|KHĐT|KH-ĐT|Kế hoạch & Đầu tư|Kế hoạch - Đầu tư': 'Kế hoạch và Đầu tư',
  'TN&MT|TNMT|Tài nguyên & Môi trường': 'Tài nguyên và Môi trường',
  'NN&PTNT|NNPTNT|NN và PTNT|Nông nghiệp và PTNT|Nông nghiệp & PTNT': 'Nông nghiệp và Phát triển nông thôn',
  'NN&MT|NNMT|Nông nghiệp & Môi trường': 'Nông nghiệp và Môi trường',
  GTVT: 'Giao thông vận tải',
  'TT&TT|TTTT|Thông tin & Truyền thông': 'Thông tin và Truyền thông',
  'LĐ-TB&XH|LĐTBXH|LĐTB&XH|Lao động - TBXH|Lao động - TB&XH|Lao động TBXH':
    'Lao động - Thương binh và Xã hội',
  'VH,TT&DL|VHTT&DL|VHTTDL|VH-TT&DL|VH, TT và DL|Văn hóa, Thể thao & Du lịch': 'Văn hóa, Thể thao và Du lịch',
  'KH&CN|KHCN|Khoa học & Công nghệ': 'Khoa học và Công nghệ',
  'GD&ĐT|GDĐT|GD-ĐT': 'Giáo dục và Đào tạo',
  'VH-XH': 'Văn hóa - Xã hội',
  'Giáo dục - Đào tạo|Giáo dục Đào tạo': 'Giáo dục và Đào tạo',
  'DT&TG|DTTG|Dân tộc & Tôn giáo': 'Dân tộc và Tôn giáo',
  XD: 'Xây dựng',
  TC: 'Tài chính',
  NV: 'Nội vụ',
  CT: 'Công Thương',
  YT: 'Y tế',
  TP: 'Tư pháp',
  'TC-KH|TCKH': 'Tài chính - Kế hoạch',
};

function fields(): PhraseNode<string> {
  const root = phraseRoot<string>();
  for (const field of FIELDS.split(/[|\n]/)) addPhrase(root, field, field);
  for (const [forms, field] of Object.entries(SHORT))
    for (const form of forms.split('|')) addPhrase(root, form, field);
  return root;
}

export const DEPARTMENT_FIELDS = fields();
