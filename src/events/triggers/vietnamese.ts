import { VIETNAMESE_AFFAIRS } from './affairsVietnamese';
import { VIETNAMESE_HAPPENINGS } from './happeningsVietnamese';
import { VIETNAMESE_PUBLIC_LIFE } from './publicLife';
import type { LanguageTable } from './trigger';

export const VIETNAMESE: LanguageTable = {
  spaced: true,
  acts: [
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs:
        'gặp|gặp gỡ|gặp mặt|đón tiếp|hội đàm|hội kiến|gặp riêng|gặp nhau|tiến hành hội đàm|có cuộc hội đàm|tiếp kiến|tiếp xã giao|chào xã giao|có cuộc gặp|có cuộc gặp với|có buổi làm việc với|làm việc với|điện đàm|hội đàm với|trao đổi với',
    },
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs: 'tiếp|tiếp đón|đón|tiếp thân mật',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs:
        'thăm|đến thăm|tới thăm|thăm chính thức|thăm và làm việc|thăm cấp nhà nước|sang thăm|thăm làm việc|thị sát|đi thị sát|khảo sát|công du|lên đường đến|lên đường sang|lên đường tới|bay đến|bay sang|bay tới|đặt chân đến|đáp xuống|có mặt tại hiện trường',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      weight: 0.22,
      verbs: 'đến|tới|rời',
    },
    {
      type: 'signing',
      needs: 'document',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs: 'ký|ký kết|gia hạn với|gia hạn hợp đồng|đặt mua|đặt bút ký|ký tắt|trao công hàm',
    },
    {
      type: 'agreement',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      verbs:
        'nhất trí|thống nhất|đạt thỏa thuận|đạt được thỏa thuận|thỏa thuận|đạt thoả thuận|phê chuẩn|đồng ý',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.5,
      verbs: 'bàn giao|trao tặng|viện trợ cho|trao trả|tặng',
    },
    {
      type: 'handover',
      needs: 'cue',
      cue: 'gift',
      subject: 'receiver',
      object: 'giver',
      weight: 0.5,
      verbs:
        'tiếp nhận|nhận|chuyển giao|nhận bàn giao|gửi|hỗ trợ|tài trợ|ủng hộ|quyên góp|chuyển đến|được chuyển đến|về đến',
    },
    {
      type: 'ceremony',
      needs: 'participant',
      subject: 'participant',
      weight: 0.5,
      verbs: 'kỷ niệm|dâng hương|tri ân|trao thư cảm ơn|truy điệu|tưởng niệm',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        'khai trương|khánh thành|khởi công|khai mạc|bế mạc|ra mắt|phát động|khởi động|thông xe|phóng|mở bán|đưa vào hoạt động|đưa vào vận hành|đưa vào sử dụng|thành lập|động thổ|triển khai|mở cuộc điều tra|vào cuộc điều tra|hạ thủy|chạy thử|khởi chạy|đi vào hoạt động|đi vào vận hành|ra quân|công chiếu|lên sóng|khánh thành và đưa vào|phóng thành công|hoàn thành|hòa lưới|hoà lưới|phát điện',
    },
    {
      type: 'release',
      needs: 'cue',
      cue: 'publication',
      subject: 'agent',
      weight: 0.5,
      verbs: 'công bố|ban hành|phát hành|xuất bản|thông qua|phê duyệt|ra',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.55,
      verbs:
        'bầu|đắc cử|tái đắc cử|trúng cử|thắng cử|đi bỏ phiếu|bỏ phiếu|tái cử|được bầu làm|được bầu|thất cử|thừa nhận thất bại|nhận thất bại|tuyên bố chiến thắng|giải tán quốc hội|giành đa số|giành chiến thắng trong cuộc bầu cử|tranh cử',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        'bổ nhiệm|được bổ nhiệm|nhậm chức|tuyên thệ nhậm chức|từ chức|miễn nhiệm|cách chức|điều động|phân công|thôi giữ chức|bãi nhiệm|luận tội|lập chính phủ|thành lập chính phủ|khai trừ|giữ chức|trao quyết định|tuyên thệ|nộp đơn từ chức|xin từ chức|xin thôi|nghỉ hưu|kế nhiệm|thay thế|lên nắm quyền|sa thải|bị bãi nhiệm|được đề cử|đề cử|được chỉ định',
    },
    {
      type: 'award',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.5,
      verbs:
        'trao giải|đoạt giải|giành giải|nhận giải|được trao|trao huân chương|nhận giải thưởng|được vinh danh|vinh danh|giành huy chương|thưởng nóng|thưởng nóng cho|đoạt huy chương|trao giải thưởng',
    },
    {
      type: 'contest',
      needs: 'counterpart',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        'đánh bại|thắng|thua|hòa|hoà|vượt qua|hạ gục|cầm hòa|đối đầu|gặp trong trận|đè bẹp|thắng dễ|thắng đậm',
    },
    {
      type: 'contest',
      needs: 'cue',
      cue: 'game',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        'giành chiến thắng|vô địch|đăng quang|giành|ghi bàn|lên ngôi|giành chức vô địch|giành vé|lọt vào|thắng|giành quyền|vượt qua',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      verbs:
        'về nhất|cán đích đầu tiên|mở tỷ số|mở tỉ số|gỡ hòa|cản phá|đá hỏng|sút hỏng|ghi bàn thắng|thua ngược|để thua|thắng ngược|loại|lập công|lập cú đúp|nâng tỷ số|nâng tỉ số|ngược dòng thắng|ngược dòng|bị loại|giành vé vào|đoạt vé|cầm chân|đánh gục|hạ|sút tung lưới|phá lưới|ghi cú đúp|lập hat-trick|nhận thẻ đỏ|lên hạng|xuống hạng',
    },
    {
      type: 'rescue',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: 'giải cứu|cứu sống|cứu được|được cứu|đưa ra khỏi đống đổ nát',
    },
    {
      type: 'rescue',
      needs: 'cue',
      cue: 'survivor',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: 'tìm thấy|đưa|đưa được|kéo|phát hiện|kéo được',
    },
    {
      type: 'disaster',
      needs: 'cue',
      cue: 'hazard',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'xảy ra|đổ bộ|làm rung chuyển|rung chuyển|khiến|làm|tàn phá|cuốn trôi|nhấn chìm|tốc mái|cô lập|gây|ập vào|phun trào|quét qua|tấn công|thiệt mạng|tử vong|suy yếu|mạnh lên',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'xảy ra|rơi|va chạm|đâm|lật|trật bánh|chìm|phát nổ|bốc cháy|khiến|làm|thiệt mạng|tử vong|sập|bùng phát|vùi lấp|tông|tông vào|đâm vào|đâm trúng|va vào|mắc cạn',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'bắt|bắt giữ|bắt tạm giam|tạm giữ|khởi tố|truy tố|sát hại|cướp|giết|nổ súng|đánh bom|khám xét|tạm giam|truy nã|tấn công|triệt phá|bắt quả tang|trộm|lừa đảo|khám nghiệm|điều tra|bắt cóc|cướp giật|đột nhập|xông vào|khống chế|bắt giam|bị bắt|sa lưới|đầu thú|ra đầu thú|tự thú|bắn|bắn chết|đâm chết|hành hung|phóng hỏa|ám sát|chiếm đoạt|tham ô|nhận hối lộ|đưa hối lộ|buôn lậu|vượt ngục|tống tiền|khởi tố bị can|thi hành lệnh bắt|bắt khẩn cấp|bắt con tin|còng tay|bị còng tay|đánh cắp|bị đánh cắp|rửa tiền',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        'tuyên án|tuyên phạt|kết án|xử phạt|tuyên|phán quyết|tuyên bố vô tội|bác kháng cáo|phạt tù|xét xử|nhận tội|thừa nhận phạm tội|bị phạt|lĩnh án|lãnh án|nhận án|tuyên y án|hầu tòa|hầu toà|ra tòa|ra toà|khởi kiện|kháng cáo|trục xuất|dẫn độ|cho phép dẫn độ|đình chỉ vụ án|trả tự do|đặc xá|ân xá|bác đơn|hủy án|giảm án|y án|bị kết tội|bị truy tố|trắng án|bồi thường|tuyên trắng án|vi hiến|trái hiến pháp|giữ nguyên bản án',
      cue: 'court',
    },
    {
      type: 'acquisition',
      needs: 'counterpart',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        'mua lại|chào mua|đề nghị mua|rót vốn vào|đầu tư vào|thoái vốn khỏi|sáp nhập|thâu tóm|thôn tính|hợp nhất|mua|sáp nhập với|bán lại|hoàn tất thương vụ mua lại|hoàn tất việc mua lại|thâu tóm thành công',
    },
    {
      type: 'statement',
      needs: 'cue',
      cue: 'proclamation',
      subject: 'speaker',
      weight: 0.38,
      verbs: 'tuyên bố|ra tuyên bố|phát biểu|công bố|thông báo',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      verbs: 'gửi lời chia buồn|gửi điện chia buồn|gửi điện thăm hỏi|bày tỏ chia buồn',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.5,
      verbs:
        'qua đời|từ trần|gia nhập|rút khỏi|thiết lập quan hệ ngoại giao|tăng lãi suất|hạ lãi suất|sơ tán',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.35,
      verbs:
        'đình chỉ|thu hồi|cấm|dỡ bỏ|nối lại|tái khởi động|triệu hồi|mở cửa trở lại|đóng cửa|tạm dừng|điều động|áp đặt',
    },
    {
      type: 'meeting',
      needs: 'participant',
      subject: 'participant',
      verbs: 'họp|nhóm họp|họp khẩn|họp bàn|họp về',
    },
    ...VIETNAMESE_PUBLIC_LIFE.acts,
    ...VIETNAMESE_AFFAIRS.acts,
    ...VIETNAMESE_HAPPENINGS.acts,
  ],
  nouns: [
    {
      type: 'meeting',
      nouns:
        'cuộc gặp|cuộc họp|phiên họp|hội đàm|hội nghị thượng đỉnh|buổi tiếp|cuộc hội đàm|buổi làm việc|cuộc làm việc|kỳ họp|đại hội đồng cổ đông|đại hội cổ đông|phiên điều trần|đối thoại|cuộc điện đàm|hội nghị cấp cao',
    },
    {
      type: 'seminar',
      weight: 0.45,
      nouns:
        'hội thảo|tọa đàm|toạ đàm|hội nghị|diễn đàn|lớp tập huấn|hội thảo trực tuyến|khóa tập huấn|đại hội|hội chợ',
    },
    {
      type: 'ceremony',
      weight: 0.45,
      nouns:
        'lễ|buổi lễ|lễ khai mạc|lễ bế mạc|lễ trao|lễ bàn giao|lễ kỷ niệm|lễ khánh thành|lễ ra mắt|lễ công bố|lễ khởi công|lễ trao giải|lễ tang|lễ hội|triển lãm|lễ tiếp nhận|lễ khai trương|quốc tang|lễ đón',
    },
    { type: 'statement', nouns: 'cuộc họp báo|buổi họp báo' },
    { type: 'signing', weight: 0.5, nouns: 'lễ ký|lễ ký kết|việc ký kết|việc ký' },
    { type: 'visit', nouns: 'chuyến thăm|chuyến công tác|chuyến thăm chính thức|chuyến công du' },
    {
      type: 'election',
      weight: 0.5,
      nouns:
        'bầu cử|cuộc bầu cử|tổng tuyển cử|trưng cầu dân ý|cuộc bầu cử tổng thống|cuộc bỏ phiếu|kiểm phiếu lại|cuộc bầu cử bổ sung|cuộc tổng tuyển cử',
    },
    {
      type: 'contest',
      nouns:
        'lượt đi|lượt về|trận chung kết|trận đấu|trận bán kết|chung kết|trận|giải đấu|trận tứ kết|cuộc thi|trận giao hữu|vòng loại|trận lượt về|trận lượt đi|giải vô địch',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.55,
      nouns:
        'động đất|trận động đất|sóng thần|bão|cơn bão|siêu bão|lũ|lũ lụt|lũ quét|sạt lở|sạt lở đất|núi lửa|cháy rừng|lốc xoáy|hạn hán|trận lũ|dư chấn|mưa lũ|ngập lụt|áp thấp nhiệt đới',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns:
        'tai nạn|vụ tai nạn|vụ nổ|vụ cháy|hỏa hoạn|vụ rơi máy bay|vụ va chạm|vụ sập|vụ hỏa hoạn|đám cháy|vụ chìm tàu',
    },
    {
      type: 'crime',
      alone: true,
      weight: 0.45,
      nouns:
        'vụ án|vụ cướp|vụ giết người|vụ xả súng|vụ đánh bom|vụ tấn công|vụ khủng bố|vụ cướp ngân hàng|vụ bắt cóc|vụ trộm|vụ bắt giữ|vụ ám sát|vụ giết|vụ thảm sát|vụ nổ súng|vụ lừa đảo|vụ đâm dao|vụ đột nhập|vụ bắt con tin',
    },
    {
      type: 'court-ruling',
      weight: 0.45,
      nouns:
        'năm tù|tháng tù|mức án|phiên tòa|phiên toà|bản án|phán quyết|phiên xét xử|phiên phúc thẩm|phiên sơ thẩm',
    },
    {
      type: 'acquisition',
      weight: 0.45,
      nouns: 'thương vụ|vụ sáp nhập|vụ mua lại|thương vụ sáp nhập|thương vụ mua lại',
    },
    ...VIETNAMESE_PUBLIC_LIFE.nouns,
    ...VIETNAMESE_AFFAIRS.nouns,
    ...VIETNAMESE_HAPPENINGS.nouns,
  ],
  supports: [
    {
      role: 'participant',
      verbs:
        'diễn ra|được tổ chức|tham dự|dự|phát biểu tại|tham gia|có mặt tại|tại|kết thúc|bắt đầu|khai mạc|bế mạc|xảy ra|có|trong|hoàn tất|mở|sau|giành|mở ra|kéo dài',
    },
    { role: 'host', verbs: 'tổ chức|đăng cai|phối hợp tổ chức|đồng tổ chức|thực hiện' },
    { role: 'chair', verbs: 'chủ trì|đồng chủ trì|chủ tọa|điều hành' },
    { role: 'witness', verbs: 'chứng kiến' },
    { role: 'guest', verbs: 'có chuyến thăm|thực hiện chuyến thăm|bắt đầu chuyến thăm' },
  ],
  cues: {
    document:
      'biên bản thảo luận|biên bản hợp tác|công hàm|công hàm trao đổi|thỏa thuận|thoả thuận|hiệp định|biên bản|biên bản ghi nhớ|bản ghi nhớ|hợp đồng|nghị định thư|tuyên bố chung|hiệp ước|văn kiện|văn bản|ý định thư|kế hoạch hợp tác|sắc lệnh|quyết định|luật|chương trình hợp tác|bản ghi nhớ hợp tác|thư ngỏ ý',
    gift: 'liều|triệu usd|thiết bị|viện trợ|vắc-xin|vắc xin|hàng cứu trợ|hài cốt|tàu|máy bay|hiện vật|quà|xe cứu thương|vật tư|máy thở|gạo|trang thiết bị|công trình',
    publication:
      'báo cáo|kết quả|số liệu|nghị quyết|luật|nghị định|quyết định|chỉ thị|thông tư|sách|album|chiến lược|kế hoạch|tuyên bố|bảng xếp hạng|sách trắng|chỉ số|phim|đạo luật|dự luật|hiến pháp|thông cáo|danh sách|quy hoạch',
    game: 'trận|chung kết|bán kết|tứ kết|cúp|giải|vòng|bàn thắng|tỷ số|tỉ số|huy chương|hcv|hcb|hcđ|đội tuyển|vô địch|set|chiến thắng|hiệp|olympic|sea games|world cup|penalty|luân lưu|bảng',
    hazard:
      'động đất|sóng thần|bão|siêu bão|lũ|lũ lụt|lũ quét|sạt lở|núi lửa|cháy rừng|nước lũ|thiên tai|mưa đá|vỡ đập|vỡ đê|bùn đất|lốc xoáy|lốc|độ richter|mưa lớn|ngập|dư chấn|tâm chấn|áp thấp|độ lớn|mưa lũ',
    mishap:
      'tai nạn|máy bay|tàu|xe|phà|thuyền|vụ nổ|vụ cháy|hỏa hoạn|trực thăng|nhà máy|mỏ|cầu|tàu hỏa|đám cháy|xe buýt|xe khách|chung cư',
    court:
      'tòa|toà|tòa án|toà án|án|tù|phiên|bị cáo|chung thân|tử hình|thẩm phán|kháng cáo|hội đồng xét xử',
    proclamation:
      'tuyên bố chung|tình trạng khẩn cấp|ngừng bắn|độc lập|từ chức|phá sản|thương vụ|kết quả|sáp nhập|đình chiến|tổng tuyển cử',
    survivor: 'sống sót|đống đổ nát|còn sống|mắc kẹt|người sống sót|an toàn|dưới đống đổ nát',
    destination: '',
    ...VIETNAMESE_PUBLIC_LIFE.cues,
    ...VIETNAMESE_AFFAIRS.cues,
    ...VIETNAMESE_HAPPENINGS.cues,
  },
  planned:
    'sẽ|dự kiến|chuẩn bị|sắp|có kế hoạch|lên kế hoạch|theo kế hoạch|mong muốn|đề nghị|cam kết|sẵn sàng|tiếp tục|cần|hướng tới|mời|trân trọng mời|đề xuất|phải chờ|chờ|đang chờ',
  conditional:
    'nếu|để tránh|tránh bị|yêu cầu|kêu gọi|thúc giục|có thể|có khả năng|liệu|giả sử|xem xét|nhằm|để',
  negated: 'không|chưa|chưa từng|bị hủy|hoãn|bác bỏ|từ chối|không thể|hủy',
  perfect: 'trước đó|từng|trước đây|kể từ|từ khi|chúc mừng|cảm ơn|cám ơn|đánh giá cao',
  passive: 'được|bị',
  conjunctions:
    'và|đồng thời|trong khi|sau đó|sau khi|trước khi|khi|nhưng|còn|cũng như|rồi|mà|trong khuôn khổ|nhân dịp|cũng|do|rằng',
  locatives: 'tại|ở|đến|tới|vào|ngoài khơi|gần|từ|sang|trên|khu vực',
  determiners: 'các|những|một|cuộc|việc|sự|chuyến|mọi|nhiều|từng|vụ|buổi|công tác',
  ongoing: 'đang',
  both: 'hai bên|hai nước|hai bộ trưởng|hai nhà lãnh đạo|hai chính phủ|hai công ty|các bên|đôi bên|hai đội|hai câu lạc bộ',
  pronoun: 'ông|bà|ông ấy|bà ấy|ông ta|anh ta',
  relative: '',
  speech: 'cho biết|nói|khẳng định|nhấn mạnh|cho rằng|chia sẻ|nêu rõ|theo|bày tỏ|thông tin|đưa tin',
  another: 'cũng|ngoài ra|bên cạnh đó|một thỏa thuận khác',
  masks:
    'thủ tướng được chỉ định|tổng thống đắc cử|thủ tướng đắc cử|phóng viên|phóng sự|phóng xạ|giải phóng|tiếp theo|tiếp tục|tiếp thị|gián tiếp|trực tiếp|giao tiếp|ký giả|ký túc xá|ký ức|nhật ký|chữ ký|đăng ký|thư ký|tổng thư ký|thời kỳ|ra khỏi|ra ngoài|hạ lưu|hạ nguồn|hạ du|hạ thấp|hạ mức|hạ sĩ|bắt đầu từ|bắt nguồn|bắt buộc|hạ tầng|hạ viện|hạ nghị sĩ|hạ giá|thua lỗ|thắng lợi|thắng cảnh|hòa bình|hoà bình|hòa hợp|ôn hòa|cộng hòa|điều hòa|hòa giải|loại hình|loại bỏ|loại trừ|các loại|chủng loại|nhân loại|thống nhất đất nước|bầu không khí|bầu trời|giết mổ|mua sắm|mua bán|mua sắm công|rơi vào|đến nay|đến trưa|đến sáng|đến chiều|đến tối|đến đêm|đến tháng|đến ngày|được trao đổi|trao đổi văn bản|trao đổi thông tin|trao đổi qua|tiếp sức|tiếp hai|bắt chuyện|nắm bắt|bắt chính|bắt được tín hiệu|bắt kịp|bắt tay|hạ nhiệt|gặp phải|làm thủ tục|làm rõ|ngừng đón|đón khách|ứng cử|ứng cử viên|cử tri|cử chỉ|chứng nhận|giấy chứng nhận|nâng cấp|cấp dưới|cáo buộc|điều kiện|điều dưỡng|điều này|điều đó|điều gì|điều không|điều lệ|đến từ|tới nay|đến năm|đến cuối|đến hết|rời khỏi|nhận định|nhận xét|nhận thức|nhận thấy|ghi nhận|xác nhận|công nhận|tư nhân|ra đời|ra sức|đưa ra|xảy ra tại|đón đọc|đón xem|gặp khó khăn|gặp khó|gặp nhiều|làm việc tại|trong và ngoài nước|họp báo chí|bàn giao ca|biên bản thảo luận|tàu điện|cầu thủ|cầu nối|yêu cầu|nhu cầu|toàn cầu|bảo đảm|đảm bảo|thông qua việc|thông qua các|khám phá|điều tra viên|điều tra dân số|cuộc sống|trận địa|lễ phép|tội phạm|án phí|dự án|đề án|phương án|đáp án|phản ánh|lãnh đạo|lãnh thổ|lãnh sự|tổng lãnh sự|lĩnh vực|bản lĩnh',
  distributive: 'lần lượt|cũng đã',
  subordinate: 'khi|trong khi|sau khi|trước khi',
  sameTime:
    'nhân dịp này|cùng vụ án|cùng ngày|chiều cùng ngày|trước đó cùng ngày|dịp này|bên lề|cùng thời điểm|cùng hầu tòa|ngay trong đêm|ngay sau đó',
};
