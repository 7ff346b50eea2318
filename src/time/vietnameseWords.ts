export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export const MONTH_WORDS = new Map<string, number>([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

export const WEEKDAY_WORDS = new Map<string, number>([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
]);

export const NUMBER_WORDS = new Map<string, number>([...MONTH_WORDS, ['vài', NaN], ['mấy', NaN]]);
NUMBER_WORDS.delete('giêng');
NUMBER_WORDS.set('mười', 10);

export const UNITS = new Map<string, Unit>([
  ['ngày', 'day'],
  ['hôm', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['quí', 'quarter'],
  ['năm', 'year'],
]);

export const ROMAN = new Map<string, number>([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['xix', 19],
  ['xx', 20],
  ['xxi', 21],
]);

/** Words before "7/8" or "9-1" that say that it is a day and a month. */
export const DAY_CUES = new Set(
  'ngày sáng trưa chiều tối đêm khuya hôm từ đến tới nay mai mùng mồng qua sớm vào trước sau và lễ khánh dịp nhật hai ba tư năm sáu bảy'.split(
    ' ',
  ),
);

export const PARTS_OF_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'sớm']);

/** Words after a bare number that it counts. */
export const COUNTED = new Set(
  'người đồng ha héc hecta m km mét tỷ tỉ triệu nghìn ngàn căn hộ nhà ca trường cuộc chiếc con cái học sinh tấn kg lượt vé điểm phiếu cử khán lao doanh đại sản usd vnd vnđ euro mw kwh suất cán bộ chiến sĩ xe tàu máy gb mb'.split(
    ' ',
  ),
);

/** Words before a bare number that make it an amount or a label. */
export const LABELS = new Set(
  'số hơn gần khoảng trên dưới điều khoản mục trang phòng đường quốc iso hàng tổng'.split(' '),
);

/** Words after a weekday-like "thứ hai" that go on with a time. */
export const WEEKDAY_CUES = new Set('sáng trưa chiều tối đêm hôm vào từ đến tới'.split(' '));
