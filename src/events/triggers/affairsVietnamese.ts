import type { MoreRows } from './publicLife';

/** Affairs told step by step, in Vietnamese; see affairs.ts. */
export const VIETNAMESE_AFFAIRS: MoreRows = {
  acts: [
    {
      type: 'accident',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'lao ra khỏi đường băng|lao khỏi đường băng|trượt khỏi đường băng|trượt ra khỏi đường băng|chệch đường băng|gãy làm đôi|gãy đôi|rơi xuống|rơi ngay sau khi|mất liên lạc|biến mất khỏi radar|trật đường ray|đâm sầm|lao xuống vực|lao xuống sông|lật nhào|lật úp|rơi máy bay',
    },
    {
      type: 'acquisition',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'công bố|thông báo|hoàn tất|hoàn thành|chốt|đạt thỏa thuận|nhất trí|xác nhận|hủy bỏ|từ bỏ|đề xuất|sẽ hợp nhất',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        'chấp thuận|thông qua|phê duyệt|phê chuẩn|cho phép|bật đèn xanh|bật đèn xanh cho|đồng ý|chặn|bác|ủng hộ|điều tra|mở cuộc điều tra|thẩm định|khuyến nghị|bỏ phiếu thông qua',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'bật đèn xanh|giữ nguyên lãi suất|dùng hơi cay|bắn hơi cay|ngừng bay|đình chỉ bay|phong tỏa|đóng cửa biên giới|trao đổi tù binh|tuyên bố dịch kết thúc|tập huấn',
    },
    {
      type: 'ceremony',
      needs: 'any',
      subject: 'participant',
      weight: 0.5,
      verbs:
        'duyệt đội danh dự|chủ trì lễ đón|mở tiệc chiêu đãi|tổ chức tiệc chiêu đãi|chiêu đãi trọng thể|mở tiệc chiêu đãi trọng thể|đặt vòng hoa|vào lăng viếng|vào lăng|viếng lăng|thắp hương|dâng hoa|rước cúp|diễu hành|mừng công|cắt băng khánh thành|cắt băng|bấm nút|nhấn nút|mặc niệm|dành một phút mặc niệm|thắp nến tưởng niệm|an táng|cử hành tang lễ|cầu siêu|cử hành',
    },
    {
      type: 'visit',
      needs: 'participant',
      subject: 'guest',
      weight: 0.45,
      verbs:
        'đã đến|đã tới|có mặt tại|đến kiểm tra|đi kiểm tra|thăm hỏi|đến thăm hỏi|đến thăm|kết thúc chuyến thăm|kết thúc tốt đẹp chuyến thăm|lên đường về nước|về nước|rời hà nội|bắt đầu chuyến thăm|thăm lại|đến viếng|đặt chân tới',
    },
    {
      type: 'agreement',
      needs: 'cue',
      cue: 'finance',
      subject: 'giver',
      object: 'receiver',
      weight: 0.45,
      verbs: 'duyệt|phê duyệt|cấp|cho vay|viện trợ|tài trợ|hỗ trợ|giải ngân|trích|cam kết|dành',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.42,
      verbs: 'chuyển giao|trao cho|giao cho',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'trial',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'mở phiên|mở phiên tòa|mở phiên xét xử|đưa ra xét xử|đề nghị|đề nghị tuyên phạt|đề nghị mức án|hoãn phiên tòa|hoãn|nghị án|bị tuyên|bị tuyên phạt|bị tòa tuyên|lĩnh|lãnh|hưởng án treo|tăng án|kháng án|nộp đơn kháng cáo|kháng nghị|nói lời sau cùng|khai|thừa nhận|phủ nhận|kê biên|tịch thu|buộc|giữ nguyên|bác kháng cáo|phạt',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs:
        'khám xét nhà|khám xét chỗ ở|kê biên tài sản|phong tỏa tài sản|ra lệnh bắt|bị khởi tố|bị tạm giam|bị bắt giữ',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'biến mất|trượt khỏi|lao khỏi|lao xuống|hạ cánh khẩn cấp|gặp nạn|bị rơi|lao vào|bốc lửa|thiêu rụi|cháy|đứt|gãy',
    },
    {
      type: 'disaster',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: 'vỡ đập|vỡ đê|lũ cuốn trôi|lũ quét làm|bị lũ cuốn|bị cuốn trôi|bị vùi lấp|ngập sâu',
    },
    {
      type: 'rescue',
      needs: 'cue',
      cue: 'wreck',
      subject: 'agent',
      weight: 0.48,
      verbs: 'tìm thấy|trục vớt|trục vớt được|vớt được|phát hiện|thu hồi|đưa|đưa được|tiếp cận',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs:
        'chia tay|chấm dứt hợp đồng với|thanh lý hợp đồng với|ra mắt tân|nhận nhiệm vụ|trình quốc thư|hết nhiệm kỳ|tuyên thệ nhậm chức tổng thống',
    },
    {
      type: 'signing',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.45,
      verbs:
        'chiêu mộ|ký hợp đồng với|ký kết với|ký biên bản|ký bản ghi nhớ|đã ký với|trao văn kiện|trao các văn kiện',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      weight: 0.42,
      verbs:
        'bị cầm hòa|bị cầm hoà|ấn định tỷ số|ấn định tỉ số|đệm bóng|đánh đầu|rút thẻ đỏ|bị truất quyền thi đấu|bốc thăm|đụng độ|chạm trán|tiếp đón|làm khách',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.42,
      verbs: 'bị phạt tiền|phạt tiền|xử phạt hành chính|ra án phạt',
    },
    {
      type: 'election',
      needs: 'any',
      subject: 'agent',
      weight: 0.48,
      verbs:
        'phiếu bầu trong vòng|số phiếu|thừa nhận thua cuộc|nhận thua|giành thắng lợi trong cuộc bầu cử|bước vào vòng hai|vào vòng hai|bỏ phiếu bầu',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'trình làng|chính thức đi vào hoạt động|vận hành chính thức|vận hành thử nghiệm|vận hành thử|thí điểm|chính thức hoạt động|đưa vào khai thác|khai thác thương mại|mở cửa trở lại|mở cửa đón khách|thông tuyến',
    },
    {
      type: 'statement',
      needs: 'cue',
      cue: 'proclamation',
      subject: 'speaker',
      weight: 0.4,
      verbs: 'ban bố|ra|ký|ra thông cáo',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.4,
      verbs: 'tập trung|đổ xuống đường|đòi|bao vây|xông vào trụ sở|cử|điều|điều máy bay|huy động',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: 'di dời|sơ tán|di tản|đưa dân đến nơi an toàn',
    },
    {
      type: 'rescue',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: 'vớt được|cứu thoát|kéo lên bờ|được tìm thấy còn sống|đưa ra khỏi',
    },
  ],
  nouns: [
    {
      type: 'ceremony',
      weight: 0.45,
      nouns:
        'lễ đón chính thức|lễ đón cấp nhà nước|tiệc chiêu đãi|quốc yến|lễ cầu siêu|lễ tưởng niệm|lễ truy điệu|lễ viếng|tang lễ|lễ động thổ|lễ nhậm chức|lễ tuyên thệ',
    },
    { type: 'meeting', nouns: 'buổi hội đàm|cuộc tiếp xúc|cuộc hội kiến|buổi hội kiến|cuộc tiếp' },
    {
      type: 'disaster',
      alone: true,
      weight: 0.5,
      nouns: 'vụ vỡ đập|đợt lũ|trận bão|trận lụt|trận sạt lở|vụ sạt lở|trận lũ quét',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns:
        'vụ tai nạn máy bay|vụ rơi|thảm kịch|vụ đắm tàu|vụ lật tàu|vụ lật thuyền|vụ cháy chợ|vụ tai nạn hàng không',
    },
    {
      type: 'court-ruling',
      weight: 0.45,
      nouns:
        'phiên xử|vụ xét xử|phiên xét xử sơ thẩm|phiên tòa sơ thẩm|phiên tòa phúc thẩm|phiên tòa xét xử',
    },
  ],
  cues: {
    deal: 'thương vụ|sáp nhập|hợp nhất|mua lại|thâu tóm|giao dịch|thương vụ sáp nhập|việc sáp nhập|vụ sáp nhập',
    finance:
      'khoản vay|tín dụng|tài trợ|triệu usd|tỷ usd|tỉ usd|tỷ yên|tỉ yên|tỷ đồng|tỉ đồng|triệu euro|tỷ euro|viện trợ|vốn vay|ngân sách',
    trial:
      'tòa|toà|tòa án|toà án|tand|hđxx|viện kiểm sát|vks|vksnd|bị cáo|bị can|năm tù|án tù|mức án|sơ thẩm|phúc thẩm|xét xử|phiên tòa|tội|nhận hối lộ|tham nhũng|luật sư|công tố viên',
    wreck:
      'hộp đen|thi thể|xác máy bay|mảnh vỡ|nạn nhân|người mất tích|xác tàu|hài cốt|thiết bị ghi|người sống sót|lực lượng cứu hộ|lực lượng chức năng',
  },
};
