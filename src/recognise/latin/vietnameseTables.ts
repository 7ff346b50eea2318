import { VIETNAMESE_TITLES } from '../../names/latinTitles';
import {
  VIETNAMESE_NAME_WORDS,
  VIETNAMESE_ORGANISATION_HEADS,
  VIETNAMESE_PLACE_HEADS,
  VIETNAMESE_THING_HEADS,
} from '../../names/vietnameseNames';
import { COMMON_WORDS_OF_NAME_SYLLABLES, NOT_NAMES_AT_START } from '../../names/vietnameseWords';
import type { DraftType } from './draft';
import { WordClass } from './wordClass';
import { WordPhrases } from './wordPhrases';

export interface Head {
  readonly type: DraftType;
}

export const titles = new WordPhrases(VIETNAMESE_TITLES.map((title) => [title, true] as const));
export const heads = new WordPhrases<Head>([
  ...VIETNAMESE_ORGANISATION_HEADS.map((head) => [head, { type: 'organisation' }] as const),
  ...VIETNAMESE_THING_HEADS.map(
    ([head, type]) =>
      [head, { type: type === 'event' ? 'programme' : (type as DraftType) }] as const,
  ),
]);
export const places = new WordPhrases(VIETNAMESE_PLACE_HEADS.map((head) => [head, true] as const));
export const words = new WordPhrases(VIETNAMESE_NAME_WORDS.map((word) => [word, true] as const));
export const compounds = new Map(
  COMMON_WORDS_OF_NAME_SYLLABLES.map(([first, seconds]) => [first, new Set(seconds.split(' '))]),
);
/** Lower-case syllables that follow a name and never complete its last word. */
export const AFTER_NAMES = new WordClass(
  'vay mua bán thuê ký gặp thăm đạt tăng giảm vượt thắng thua hòa nói kêu khai thu chi mở đóng giúp đưa thi gồm lập chịu nhờ khi nếu do bị vụ lớn mạnh nhỏ cao thấp nhanh chậm hơn nhất này kia nào ấy đó năm ngày tháng giờ cùng lần thứ phần số triệu tỉ tỷ nghìn trăm',
);
export const notAtStart = new WordClass(NOT_NAMES_AT_START);

/** Heads of bodies that are names with the country alone: "Chính phủ Việt Nam". */
export const GENERIC_HEADS = new Set([
  'chính phủ',
  'quốc hội',
  'đại sứ quán',
  'tổng lãnh sự quán',
  'quân đội',
  'nghị viện',
  'thượng viện',
  'hạ viện',
  'hải quân',
  'không quân',
  'lực lượng',
]);
/** Heads whose names leave the country outside. */
export const COUNTRY_OUTSIDE = new Set([
  'bộ',
  'văn phòng',
  'tòa án',
  'toà án',
  'viện kiểm sát',
  'thanh tra',
  'kiểm toán',
  'ban',
  'vụ',
  'sở',
]);
export const ADMINISTRATIVE = new Set([
  'tỉnh',
  'thành',
  'tp',
  'huyện',
  'quận',
  'phường',
  'xã',
  'thị',
  'bang',
]);
export const NO_COMPANY_OF_OWN = new Set(['chính', 'quốc', 'bộ']);
export const PLACE_PREPOSITIONS = new Set([
  'ở',
  'tại',
  'đến',
  'từ',
  'về',
  'sang',
  'tới',
  'qua',
  'khỏi',
  'gần',
  'quanh',
]);

/** "yêu cầu", "nhu cầu": words that end in a syllable that heads names of places elsewhere. */
export const NOT_A_BRIDGE = new Set([
  'yêu',
  'nhu',
  'toàn',
  'thỉnh',
  'khẩn',
  'đất',
  'cơ',
  'hiện',
  'tuyên',
  'các',
]);

/** Last syllables of heads after which the name stands alone when they are in lower case. */
export const PROPER_LOWER_HEADS = new Set([
  'đảng',
  'đoàn',
  'ty',
  'hàng',
  'quỹ',
  'hãng',
  'báo',
  'chí',
  'clb',
  'bộ',
  'viện',
  'đài',
  'không',
  ...[
    'tàu',
    'xe',
    'tin',
    'tấn',
    'phim',
    'dược',
    'bay',
    'tải',
    'mạng',
    'nghiệp',
    'hiệu',
    'tờ',
    'hình',
  ],
]);

/** Heads that only say what kind of body the name behind them is of: "Hãng tin AFP". */
export const KIND_ONLY = new Set([
  'hãng tin',
  'hãng thông tấn',
  'hãng xe',
  'hãng bay',
  'hãng hàng không',
  'nhà mạng',
  'thương hiệu',
  'clb',
  'câu lạc bộ',
  'công ty tnhh',
  'công ty cổ phần',
]);
/** Heads that say so where what follows is no Vietnamese word: "Công ty Zespri". */
export const KIND_BEFORE_FOREIGN = new Set(['công ty', 'liên minh', 'quỹ', 'hãng', 'đảng']);

/** Bodies that are names by themselves, of whatever country. */
export const CHAMBERS = new Set([
  'Quốc hội',
  'Hạ viện',
  'Thượng viện',
  'Nghị viện',
  'Tòa phúc thẩm',
  'Toà phúc thẩm',
]);

/** Roads told by their numbers: "quốc lộ 6", "tỉnh lộ 127". */
export const ROADS = new Set(['quốc lộ', 'tỉnh lộ', 'hương lộ', 'đường tỉnh', 'cao tốc']);

export const WEEKDAY_SYLLABLES = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']);

/** Forms of address that introduce the holder of an office told before: "Giám đốc X, bà Y". */
export const ADDRESSES = new Set(['ông', 'bà', 'anh', 'chị']);

/** Syllables of grammar: they end a name. */
export const FUNCTION_SYLLABLES = new WordClass(
  'cho của và với tại ở là đã đang sẽ được bị có không cũng vẫn còn từ đến về theo trong ngoài trên dưới vì nên để do thì mà ' +
    'nói vừa mới lại hay hoặc như khi sau trước này đó kia ấy ra vào lên xuống qua lúc rồi chưa rất hơn nhất các những mọi mỗi ' +
    'một hai ba phải cần muốn luôn càng đều chỉ nhưng nếu tuy bởi tới đi làm yêu khẳng đề cùng gửi tiếp họp',
);

export const SYSTEM_NOUNS = new Set(['hệ thống', 'ứng dụng', 'phần mềm', 'nền tảng', 'cơ chế']);

/** Words before a date or an hour. */
export const TIMES_OF_DAY = new WordClass('sáng trưa chiều tối đêm ngày rạng');
export const AFTER_TIMES = new Set('nay qua mai kia sáng mùng cùng sớm muộn hôm'.split(' '));

/** Heads of bodies whose names may go on with their seat: "Đại sứ quán … tại Hà Nội". */
export const SEATED = new Set([
  'đại sứ quán',
  'tổng lãnh sự quán',
  'tòa án nhân dân',
  'toà án nhân dân',
]);

export const SEVERAL = new Set(['hai', 'các', 'những', 'nhiều', 'mỗi', 'ba']);

/** Words of names that are verbs too: in small letters they end the name of a body. */
export const VERBS = new Set(
  'xây dựng,hợp tác,hỗ trợ,phục vụ,giải quyết,tổ chức,giám sát,chỉ đạo,điều hành,đầu tư,vận động,hành động,chuyển đổi,bảo vệ,khảo sát,kiểm định,điều trị,phát triển,nghiên cứu,sản xuất'.split(
    ',',
  ),
);

/** Capitalised, they open names of places: "Suối Tiên", "Bến Thành". Family names are left out. */
export const OPENS_PLACE = new Set(
  'suối bến núi đèo thác vịnh ga chợ cầu hòn mũi đồi hang rừng bãi sông đảo'.split(' '),
);
