import { readOffice } from '../names/offices';

/**
 * Who is meant without a name, where a passage opens: `person` one named before ("he"), `persons` two ("the two
 * ministers"), `body` and `bodies` organisations ("the airline"), `holder` of an office (`title`), `patient`
 * one to whom it is done ("him"), `subject` whoever the clause before tells of, for this one begins with its
 * verb.
 */
export interface Meant {
  readonly kind: 'person' | 'persons' | 'body' | 'bodies' | 'holder' | 'patient' | 'subject';
  /** Where the word for it stands, in units of the opening. */
  readonly at: number;
  /** Where that word ends: behind "ông" a name may follow, and then it is no pronoun. */
  readonly end: number;
  /** Whose something is, who may be another than does what is told: "his lawyer". */
  readonly owner?: true;
  readonly title?: string;
  /** A body that trades ("the airline"): no ministry. */
  readonly firm?: true;
}

/** One person meant without a name as who does what is told; not as whom it is done to. */
const ONE =
  /(?:^|[\s,])(?:he|she|ông|bà|ông ấy|bà ấy|anh ấy|cô ấy)(?=[\s,])(?! (?:and|và)\s)|(?<![把将將对對向给給])[他她](?![们們的])/u;
/** Whose something is. */
const OWNER = /(?:^|[\s,])(?:his|her)(?=\s)|(?<![把将將对對向给給])[他她]的/u;
/** One to whom it is done: told surely only where a single person was named. */
const DONE_TO = /(?:^|\s)him(?=[\s,.])|[把将將对對向给給][他她](?![们們])/u;
/** One told of before, by age or by what they are. */
const DESCRIBED =
  /^the (?:(?:\d\d-year-old|then|former|ex-|defending|two-time|three-time)\s)*(?:\d\d-year-old|striker|midfielder|defender|goalkeeper|forward|winger|player|swimmer|runner|sprinter|boxer|champion|suspect|defendant|accused|businessman|businesswoman|tycoon|billionaire|politician|lawmaker|actor|actress|singer|director|veteran|teenager)(?=[\s,])|^(?:chị|anh|cô|bị cáo|bị can|nghi phạm|nhà cầm quân|chiến lược gia|tiền đạo|tiền vệ|hậu vệ|thủ môn|cầu thủ|chân sút|vận động viên|tay vợt|chân chạy|nhà vô địch|đương kim vô địch|nam thanh niên|người đàn ông|người phụ nữ)(?: (?:này|ấy|\d\d tuổi|sinh năm \d{4}))*(?= (?:đã|sẽ|bị|được|từng|vừa|cũng|đang|phải|có|sang|về|dự|gia nhập|ký|giành|thắng|thua|tham gia|tranh cử|theo|ghi|ra|đến|đoạt))|^(?:该|該|这[名位]|這[名位])(?:男子|女子|球员|球員|选手|選手|嫌犯|嫌疑人|被告|官员|官員|商人|导演|導演)|^(?:被告|嫌犯|嫌疑人|当事人|當事人)(?![席律方])/u;
/** An organisation that was named before, by what it is. */
const THE_BODY =
  /^(?:its|it(?= (?:has|will|also|\p{L}+ed)\s)|the (?:[\p{L}-]{3,20}-based )?(?:company|bank|airline|carrier|firm|group|ministry|agency|regulator|team|club|union|party|carmaker|chipmaker|board|lender|operator|insurer|retailer|manufacturer|organi[sz]ation|institute|commission|committee|federation|association|council)|hãng|công ty|ngân hàng|tập đoàn|đội bóng|câu lạc bộ)(?=[\s,'’])(?! (?:chủ quản|mẹ|con|thành viên|cổ phần|tnhh|nhà nước|trung ương|của|tại|tin|thông tấn|hàng không))|^(?:该|該|本)(?:公司|行|集团|集團|部|会|會|局|队|隊|党|黨)|^(?:球[队隊]|公司)/u;
/** Words for one that trades. */
const FIRM =
  /company|bank|airline|carrier|firm|maker|lender|insurer|retailer|manufacturer|hãng|công ty|ngân hàng|tập đoàn|公司|集团|集團|行$/u;
/** Two organisations that were named before. */
const THE_BODIES =
  /^(?:(?:the two|both) (?:companies|banks|firms|groups|clubs|teams|sides|parties)|hai (?:công ty|tập đoàn|ngân hàng|hãng|đội|bên)|[两兩](?:家|队|隊|行|党|黨)|双方|雙方)/u;
/** Two or more persons. */
const SEVERAL =
  /(?:^|[\s,])(?:they|their|both|the two|these two|hai ông|hai bà|hai người|hai bộ trưởng|hai thủ tướng|hai tổng thống|hai ngoại trưởng|hai nhà lãnh đạo|hai lãnh đạo|hai vị|hai bên|họ)(?=[\s,])|(?<![把将將对對向给給])[他她][们們]|双方|雙方|[两兩二]人|[两兩]位|[两兩][国國]/u;
/** With what a clause goes on whose subject is that of the one before, behind its day. */
const VERB_FIRST =
  /^(?:được|bị|đã|sẽ|từng|cũng|vừa|mới|rồi|dự kiến) |^(?:[获獲被遭曾已还還也再又并並拟擬须須]|将(?=[于在赴前举出])|要(?=[飞赴到去])|准备|準備|原定|原计划|计划|計劃)/u;
/** The most words that a Vietnamese title has. */
const TITLE =
  /^(?:(?:tân|cựu|nguyên|phó) )?(?:chủ tịch nước|chủ tịch quốc hội|thủ tướng|tổng thống|bộ trưởng|thứ trưởng|ngoại trưởng|tổng bí thư|đại sứ|thị trưởng|thống đốc)(?= )|^(?:新任?)?(?:总统|總統|总理|總理|首相|国家主席|國家主席|部长|部長|外长|外長|市长|市長|总书记|總書記|议长|議長|大使)(?!\p{L}?[·])/u;

/** Reads who is meant where a passage opens, in lower case, behind its day; `undefined`: nobody surely. */
export function readMeant(opening: string): Meant | undefined {
  const bodies = THE_BODIES.exec(opening);
  if (bodies) return meant('bodies', bodies);
  const body = THE_BODY.exec(opening);
  if (body)
    return FIRM.test(body[0]) ? { ...meant('body', body), firm: true } : meant('body', body);
  const several = SEVERAL.exec(opening);
  if (several) return meant('persons', several);
  const described = DESCRIBED.exec(opening);
  if (described) return meant('person', described);
  const one = ONE.exec(opening);
  const owner = OWNER.exec(opening);
  if (one && one.index <= (owner?.index ?? Infinity)) return meant('person', one);
  if (owner) return { ...meant('person', owner), owner: true };
  const title = TITLE.exec(opening);
  if (title && readOffice(title[0])) return { ...meant('holder', title), title: title[0] };
  const patient = DONE_TO.exec(opening);
  if (patient) return meant('patient', patient);
  const verb = VERB_FIRST.exec(opening);
  return verb ? meant('subject', verb) : undefined;
}

function meant(kind: Meant['kind'], match: RegExpExecArray): Meant {
  return { kind, at: match.index, end: match.index + match[0].length };
}
