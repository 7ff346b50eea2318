import type { MoreRows } from './publicLife';

/** Happenings of farther worlds, in Vietnamese; see happenings.ts. */
export const VIETNAMESE_HAPPENINGS: MoreRows = {
  acts: [
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs: 'đàm phán với|có cuộc điện đàm',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      weight: 0.42,
      verbs: 'cập cảng|hạ cánh xuống|trở về|được đưa về|về tới',
    },
    {
      type: 'signing',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.45,
      verbs: 'đầu quân cho|khoác áo|trúng thầu|giành hợp đồng',
    },
    {
      type: 'agreement',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.45,
      verbs:
        'đạt đồng thuận|đi đến thống nhất|nâng cấp quan hệ|thiết lập quan hệ|khôi phục quan hệ|thành lập liên doanh',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      weight: 0.32,
      verbs: 'chỉ trích|đe dọa|nhận trách nhiệm|gửi điện mừng',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs: 'mở đường bay|khai giảng|ra đời|ra rạp|hoạt động trở lại',
    },
    {
      type: 'release',
      needs: 'cue',
      cue: 'publication',
      subject: 'agent',
      weight: 0.42,
      verbs: 'đệ trình|bãi bỏ',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'kiểm phiếu|thắng áp đảo|rút lui khỏi cuộc đua|bỏ phiếu bất tín nhiệm|tuyên bố tranh cử',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'tái bổ nhiệm|đảm nhiệm|mất chức|phế truất|nhận chức|kỷ luật|giải nghệ|cải tổ nội các|đình chỉ công tác',
    },
    {
      type: 'award',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.5,
      verbs:
        'trao bằng khen|tặng bằng khen|phong tặng|được phong|nhận huân chương|giành danh hiệu|thưởng cho|thưởng đội|chia sẻ giải',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      weight: 0.45,
      verbs: 'cán đích|về nhì|thắng chung cuộc',
    },
    {
      type: 'disaster',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs: 'phun tro bụi|phun cột tro|bị chia cắt|bị cô lập|đổ sập',
    },
    {
      type: 'accident',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs: 'đuối nước|ngộ độc|mất lái|rò rỉ|hạ cánh khẩn cấp|bị chìm',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'thu giữ|tạm giữ hình sự|truy bắt|xả súng|tấn công mạng|đột kích|bỏ trốn|bị sát hại|bị bắn',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: 'thụ lý|thả con tin|phóng thích',
    },
    {
      type: 'acquisition',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: 'chào bán|ipo|phát hành cổ phiếu|bán cổ phần',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'vỡ nợ|cắt giảm nhân sự|áp thuế|trừng phạt|rút quân|phóng tên lửa|tập trận|diễn tập|đình chiến|giao tranh|chào đời|kết hôn|hy sinh|tự sát|dương tính|bị cấm thi đấu|khai quật|đấu giá',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'có hiệu lực|ban bố tình trạng khẩn cấp|công bố hết dịch|nâng mức cảnh báo|phát cảnh báo sóng thần|đàm phán đổ vỡ',
    },
  ],
  nouns: [
    {
      type: 'meeting',
      nouns:
        'cuộc đàm phán|vòng đàm phán|cuộc đối thoại|phiên toàn thể|cuộc trao đổi|cuộc tranh luận',
    },
    {
      type: 'election',
      weight: 0.45,
      nouns: 'cuộc trưng cầu dân ý',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.5,
      nouns: 'vòi rồng|lở đất|vụ phun trào|vụ sạt|vụ lở',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns: 'vụ rò rỉ|vụ ngộ độc|vụ đuối nước|vụ đâm|vụ giẫm đạp',
    },
    {
      type: 'crime',
      alone: true,
      weight: 0.45,
      nouns: 'án mạng|vụ hối lộ|vụ tham nhũng|vụ rò rỉ dữ liệu|cuộc tấn công',
    },
    { type: 'court-ruling', weight: 0.42, nouns: 'vụ kiện' },
    {
      type: 'launch',
      weight: 0.45,
      nouns: 'chuyến bay đầu tiên|chuyến bay thử',
    },
    {
      type: 'ceremony',
      weight: 0.42,
      nouns: 'đám cưới|liên hoan phim',
    },
    {
      type: 'other',
      weight: 0.45,
      nouns: 'cuộc tập trận|cuộc diễn tập|cuộc phản công|cuộc nổi dậy|cuộc đụng độ',
    },
  ],
  cues: {},
};
