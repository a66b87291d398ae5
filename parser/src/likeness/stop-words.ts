/** Words that say nothing of the object of an order: particles, and the phrases every directive is full of. */
const PHRASES = `
có liên quan|liên quan|trên địa bàn|địa bàn|theo quy định|đúng quy định|quy định của pháp luật|theo chức năng|chức năng nhiệm vụ
theo thẩm quyền|thuộc thẩm quyền|bảo đảm|đảm bảo|kịp thời|hiệu quả|chất lượng|đúng tiến độ|tiến độ|công tác|cụ thể|nghiêm túc
thường xuyên|đầy đủ|toàn bộ|toàn diện|quyết liệt|khẩn trương|đồng bộ|phù hợp|nội dung|nhiệm vụ|giải pháp|cơ quan|đơn vị|địa phương
cấp có thẩm quyền|hoàn thành|xem xét|gắn với|trong đó|nhằm|góp phần|đáp ứng yêu cầu|yêu cầu|trong tỉnh|toàn tỉnh|của tỉnh|trong vùng|của vùng|kết quả
`;
const PARTICLES = `
và|của|các|những|cho|để|trên|trong|với|về|tại|theo|từ|đến|là|có|được|do|bởi|khi|sau|trước|này|đó|ở|ra|vào|lên|một|việc|số|nhằm
gắn|cùng|như|đối|thuộc|bằng|qua|tới|hoặc|hay|cả|mỗi|từng|nhất|hơn|rất|đã|đang|sẽ|cần|phải|nên|thì|mà|nếu|còn|ngay|chưa|đúng|tỉnh
xong|dứt|điểm|thật|sự|nói|riêng|chung|khác|lại|tiếp|tục|thứ|bộ|năm|ngày|tháng|quý|hằng|hàng
`;

const listed = (source: string): string[] =>
  source
    .split(/[|\n]/u)
    .map((it) => it.trim())
    .filter(Boolean);

const PHRASE = new RegExp(
  `(?<![\\p{L}\\d])(?:${listed(PHRASES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);
const PARTICLE = new Set(listed(PARTICLES));

/** Folded text with the empty phrases cut out; what stood apart stays apart. */
export const withoutPhrases = (folded: string): string => folded.replace(PHRASE, ' | ');

export const isParticle = (word: string): boolean => PARTICLE.has(word);
