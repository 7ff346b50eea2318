/**
 * Words that stand before a person's name in English, lower case. `military` and `honorific` ones
 * never name an office; `office` ones may be followed by "of …" or "for …".
 */
export const ENGLISH_HONORIFICS =
  'mr mrs ms miss mx dr prof sir dame lady lord madam madame mister messrs rev reverend fr pope saint st ' +
  'sheikh shaikh imam ayatollah rabbi swami hon herr frau monsieur señor señora don doña';

export const ENGLISH_RANKS =
  'general gen lieutenant lt lt-gen lt-col colonel col major maj captain capt sergeant sgt corporal cpl private ' +
  'admiral adm commodore commander cmdr brigadier brig marshal inspector superintendent constable detective officer ' +
  'sheriff trooper airman';

export const ENGLISH_OFFICES =
  'president minister chairman chairwoman chairperson chair premier pm chancellor king queen prince princess ' +
  'emperor empress duke duchess earl count baron baroness sultan emir governor mayor senator sen representative rep ' +
  'congressman congresswoman secretary secretary-general undersecretary ambassador consul envoy director ' +
  'director-general commissioner judge justice magistrate prosecutor attorney lawyer advocate solicitor spokesman ' +
  'spokeswoman spokesperson professor doctor bishop archbishop cardinal pastor father sister brother coach manager ' +
  'captain striker midfielder defender goalkeeper winger referee ceo cfo cto coo founder co-founder co-chair ' +
  'co-chairman co-chairwoman chief head leader deputy-head editor reporter correspondent analyst economist ' +
  'seismologist scientist researcher historian author writer poet novelist actor actress singer musician composer ' +
  'journalist photographer artist architect engineer activist lawmaker legislator parliamentarian mp mep congress ' +
  'delegate councillor councilman councilwoman alderman candidate nominee speaker treasurer comptroller auditor ' +
  'rector dean principal headteacher teacher guitarist drummer bassist vocalist producer filmmaker ' +
  'businessman businesswoman tycoon billionaire banker investor trader owner partner member aide adviser advisor ' +
  'counsel counsellor counselor clerk superintendent administrator supervisor coordinator official vice-president ' +
  'vice-chairman vice-minister minister-chairman premier-designate president-elect master';

/** Words before an office that belong to it. */
export const ENGLISH_OFFICE_MODIFIERS =
  'prime vice deputy first second third former ex acting interim caretaker assistant associate senior chief ' +
  'foreign finance defence defense interior home health education trade justice labour labor environment energy ' +
  'transport agriculture culture sports economy industry justice housing planning science technology communications ' +
  'information security parliamentary permanent special executive general attorney state standing junior honorary ' +
  'managing outgoing incoming then current ousted late incumbent shadow cabinet national regional provincial ' +
  'presidential congressional police fire army navy district supreme high party opposition majority minority head ' +
  'lead club team world crown grand right honourable honorable holy his her its their excellency';

/** Titles before a person's name in Vietnamese, lower case, syllables joined by one space. */
export const VIETNAMESE_TITLES = [
  'thủ tướng',
  'phó thủ tướng',
  'chủ tịch',
  'phó chủ tịch',
  'bộ trưởng',
  'thứ trưởng',
  'tổng bí thư',
  'bí thư',
  'phó bí thư',
  'chủ tịch nước',
  'chủ tịch quốc hội',
  'tổng thống',
  'phó tổng thống',
  'đại sứ',
  'tổng lãnh sự',
  'ngoại trưởng',
  'thống đốc',
  'phó thống đốc',
  'tổng thư ký',
  'phó tổng thư ký',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'giám đốc',
  'phó giám đốc',
  'tổng giám đốc',
  'phó tổng giám đốc',
  'viện trưởng',
  'phó viện trưởng',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'chánh án',
  'phó chánh án',
  'thẩm phán',
  'luật sư',
  'kiểm sát viên',
  'tổng biên tập',
  'phóng viên',
  'nhà báo',
  'nhà văn',
  'nhà thơ',
  'nhạc sĩ',
  'ca sĩ',
  'diễn viên',
  'họa sĩ',
  'đạo diễn',
  'nghệ sĩ',
  'huấn luyện viên',
  'hlv',
  'cầu thủ',
  'tiền đạo',
  'tiền vệ',
  'hậu vệ',
  'thủ môn',
  'trung vệ',
  'đội trưởng',
  'trọng tài',
  'đại tướng',
  'thượng tướng',
  'trung tướng',
  'thiếu tướng',
  'đại tá',
  'thượng tá',
  'trung tá',
  'thiếu tá',
  'đại úy',
  'thượng úy',
  'trung úy',
  'thiếu úy',
  'chuẩn đô đốc',
  'đô đốc',
  'tư lệnh',
  'tổng tham mưu trưởng',
  'chính ủy',
  'giáo sư',
  'phó giáo sư',
  'tiến sĩ',
  'thạc sĩ',
  'bác sĩ',
  'kỹ sư',
  'kiến trúc sư',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'ông',
  'bà',
  'anh',
  'chị',
  'em',
  'cô',
  'chú',
  'bác',
  'cụ',
  'cậu',
  'dì',
  'thầy',
  'ngài',
  'đồng chí',
  'bị cáo',
  'bị can',
  'nạn nhân',
  'nghi phạm',
  'nhà vua',
  'vua',
  'hoàng tử',
  'công chúa',
  'nữ hoàng',
  'thái tử',
  'hoàng thân',
  'nhật hoàng',
  'thị trưởng',
  'tỉnh trưởng',
  'nghị sĩ',
  'thượng nghị sĩ',
  'hạ nghị sĩ',
  'đại biểu',
  'ứng cử viên',
  'thủ lĩnh',
  'lãnh đạo',
  'trưởng ban',
  'phó trưởng ban',
  'trưởng phòng',
  'phó trưởng phòng',
  'cục trưởng',
  'phó cục trưởng',
  'vụ trưởng',
  'phó vụ trưởng',
  'tổng cục trưởng',
  'chi cục trưởng',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'người phát ngôn',
  'chuyên gia',
  'nhà nghiên cứu',
  'nhà khoa học',
  'nhà sử học',
  'doanh nhân',
  'tỷ phú',
  'linh mục',
  'giám mục',
  'hồng y',
  'giáo hoàng',
  'hòa thượng',
  'thượng tọa',
  'đại đức',
  'liệt sĩ',
  'anh hùng',
  'nghệ nhân',
  'võ sĩ',
  'tay vợt',
  'kình ngư',
  'trưởng đoàn',
  'phó trưởng đoàn',
  'chủ tọa',
  'công tố viên',
  'nguyên thủ',
];
