import assert from 'node:assert/strict';
import { found } from './found';

describe('names in Vietnamese', () => {
  for (const [what, text, names] of [
    [
      'titles stay outside, in either case',
      'Sáng nay, Thủ tướng Trần Văn Bình và ông Lê Quốc Hùng đã đến thăm bà Hoa.',
      ['person: Trần Văn Bình', 'person: Lê Quốc Hùng', 'person: Hoa'],
    ],
    [
      'words that open a line, a people and compounds of a name syllable are no persons',
      'Tin tức » Trong nước\n\nCô dâu Việt gặp Quốc vụ khanh Hoa Kỳ lúc 08:05 AM ở Đài Loan. (Theo Reuters)',
      ['place: Hoa Kỳ', 'place: Đài Loan', 'organisation: Reuters'],
    ],
    [
      'what only says the kind stays outside, the country of an agency inside',
      'Hãng tin Reuters hôm qua dẫn lời Cục Hàng hải Việt Nam cho biết như vậy. Công ty Tarvo Dredging đã kiện Công ty TNHH Lindo. Tiền đạo này rời CLB Nhật Bản Kashiwa.',
      [
        'organisation: Reuters',
        'organisation: Cục Hàng hải Việt Nam',
        'organisation: Tarvo Dredging',
        'organisation: Lindo',
        'place: Nhật Bản',
        'organisation: Kashiwa',
      ],
    ],
    [
      'ships, storms and games by their names',
      'Bão Tarvola đã đổi hướng từ chiều qua. Tàu Sông Lam 17 gặp nạn khi cô ấy đang dự SEA Games 29 và Olympic Tokyo.',
      [
        'programme: Tarvola',
        'system: Sông Lam 17',
        'programme: SEA Games 29',
        'programme: Olympic Tokyo',
      ],
    ],
    [
      'who signs on a line of their own; offices and common words are nobody',
      'Pháp luật\n\nBà gặp Phó Chủ tịch UBND tỉnh Phan Thế Hinh tại Dinh Tổng thống.\n\nThu Chi (theo AFP)',
      ['person: Phan Thế Hinh', 'person: Thu Chi', 'organisation: AFP'],
    ],
    [
      'ministries with capitals and small letters',
      'Cuộc họp có đại diện Bộ Nông nghiệp và Phát triển nông thôn, Bộ Văn hóa, Thể thao và Du lịch.',
      [
        'organisation: Bộ Nông nghiệp và Phát triển nông thôn',
        'organisation: Bộ Văn hóa, Thể thao và Du lịch',
      ],
    ],
    [
      'an office, its body and its holder',
      'Đến dự có Chủ tịch UBND tỉnh Quảng Nam Phan Đình Giót và Chủ nhiệm Văn phòng Quốc hội Vũ Minh Đức.',
      [
        'organisation: UBND tỉnh Quảng Nam',
        'person: Phan Đình Giót',
        'organisation: Văn phòng Quốc hội',
        'person: Vũ Minh Đức',
      ],
    ],
    [
      'systems in small letters after the first',
      'Tỉnh sẽ kết nối với Hệ thống thông tin báo cáo quốc gia và Cổng Dịch vụ công quốc gia.',
      ['system: Hệ thống thông tin báo cáo quốc gia', 'system: Cổng Dịch vụ công quốc gia'],
    ],
    [
      'a government in general is none, one of a country is',
      'Họ xây dựng Chính phủ điện tử, còn Chính phủ Na Uy đã làm xong.',
      ['organisation: Chính phủ Na Uy'],
    ],
    [
      'what an officer heads, before the officer; shipping lines',
      'Giám đốc Tarvo Holm, bà Sigrid Ek, gặp hãng tàu Lindo Marine ở châu Âu.',
      [
        'organisation: Tarvo Holm',
        'person: Sigrid Ek',
        'organisation: Lindo Marine',
        'place: châu Âu',
      ],
    ],
    [
      'units and roads by their numbers, chambers by themselves',
      'Chủ tịch Quốc hội Trần Thị Lan thăm lực lượng Quân khu 9 trên tỉnh lộ 715.',
      [
        'organisation: Quốc hội',
        'person: Trần Thị Lan',
        'organisation: Quân khu 9',
        'place: tỉnh lộ 715',
      ],
    ],
    ['weekdays are none', 'Thứ Ba, Chủ nhật và thứ Tư.', []],
    [
      'a country inside a personal name is none',
      'Hôm qua thẩm phán Nguyễn Đức Minh tuyên án.',
      ['person: Nguyễn Đức Minh'],
    ],
    [
      'foreign persons after a country',
      'Tổng thống Mỹ Jane Porter và Chủ tịch Ủy ban châu Âu Ursula von Holm gặp nhau ở Riga.',
      [
        'place: Mỹ',
        'person: Jane Porter',
        'organisation: Ủy ban châu Âu',
        'person: Ursula von Holm',
        'place: Riga',
      ],
    ],
    [
      'words that open a sentence are none',
      'Tâm bão ở ngoài khơi. Thanh tra đã vào cuộc. Chiều tối trời mưa.',
      [],
    ],
    [
      'names in capitals are one name each',
      'LONG AN\n\nHôm qua trời mưa ở vùng này.\n\nẢnh: LÊ THU TRANG',
      ['place: LONG AN', 'person: LÊ THU TRANG'],
    ],
    [
      'headlines in capitals are no names but for places',
      'Mới đây có tin. NÂNG CAO CHẤT LƯỢNG DẠY HỌC TẠI CẦN THƠ',
      ['place: CẦN THƠ'],
    ],
    [
      'hours and days before a date are none',
      '(VOV) Sáng 3-4, mưa lớn. Rạng sáng nay nước rút. Ngày 5/4 trời nắng.',
      ['organisation: VOV'],
    ],
    [
      'schools, airports and stadiums',
      'Trường tiểu học Kim Đồng gần Sân bay quốc tế Phú Bài và sân Tự Do.',
      ['organisation: Trường tiểu học Kim Đồng', 'place: Phú Bài', 'place: Tự Do'],
    ],
    [
      'a body whose subjects no table knows',
      'Theo Viện Sóng thần và Bão biển Indonesia, bão đã tan.',
      ['organisation: Viện Sóng thần và Bão biển Indonesia'],
    ],
    [
      'a Vietnamese name with a foreign head of companies',
      'Trước đó, hợp đồng với Hoa Mai Logistics đã được ký.',
      ['organisation: Hoa Mai Logistics'],
    ],
    [
      'a short unit with its point inside the name of a body',
      'Ông làm việc tại UBND TP. Cần Thơ từ năm ngoái.',
      ['organisation: UBND TP. Cần Thơ'],
    ],
    ['a language is no country', 'Chị nói tiếng Đức và tiếng Anh rất giỏi.', []],
    [
      'systems with names in capitals',
      'Bưu điện tỉnh sẽ kết nối hệ thống ABA-LINK với phần mềm QUIXO trong năm nay.',
      ['system: ABA-LINK', 'system: QUIXO'],
    ],
    [
      'the medium before the text and a country in brackets',
      '(Tin mới) - Hôm qua ông Lê Văn Nam đã rời Leeds (Anh).',
      ['organisation: Tin mới', 'person: Lê Văn Nam', 'place: Leeds', 'place: Anh'],
    ],
    [
      'a company and its other name, a branch in a country',
      'Chủ tịch Brandell Motors (Hoa Sen) Lý Văn Phú nói sẽ mua Kestrel Foods Việt Nam trong năm nay.',
      [
        'organisation: Brandell Motors',
        'organisation: Hoa Sen',
        'person: Lý Văn Phú',
        'organisation: Kestrel Foods Việt Nam',
      ],
    ],
    [
      'a company without its last word, though weaker names stand inside',
      'Hợp đồng với Sao Hoa Robotics đã được ký. Sao Hoa được thành lập năm ngoái.',
      ['organisation: Sao Hoa Robotics', 'organisation: Sao Hoa'],
    ],
    [
      'a last syllable that is a title or a country elsewhere',
      'Bộ trưởng Lê Tuấn Anh và bà Phạm Thị Nga đã đến sớm.',
      ['person: Lê Tuấn Anh', 'person: Phạm Thị Nga'],
    ],
    [
      'a summit in small letters, a storm by its number, a headquarters in general',
      'Ông dự Hội nghị Cấp cao ASEAN khi bão số 4 (Goni) tới. Ông thăm Sở chỉ huy tiền phương.',
      ['programme: Hội nghị Cấp cao ASEAN', 'programme: Goni'],
    ],
    [
      'a firm by the end of its one word, though an office stands before it',
      'Tổng giám đốc TanaBank cho biết cổ phiếu của TanaBank và VelaPay tăng giá.',
      ['organisation: TanaBank', 'organisation: TanaBank', 'organisation: VelaPay'],
    ],
    [
      'a foreign club or firm between an office and who holds it, where a given name begins there',
      'Hôm qua, tiền đạo Korlan Mathias Lund đã ghi bàn, còn huấn luyện viên Robert Hale thì im lặng. Sau trận, chủ tịch Veltrix Robert Hale cho biết ông rất vui mừng.',
      [
        'organisation: Korlan',
        'person: Mathias Lund',
        'person: Robert Hale',
        'organisation: Veltrix',
        'person: Robert Hale',
      ],
    ],
    [
      'courts and offices of the state with words in lower case, at the start of a sentence too',
      'Viện kiểm sát nhân dân tối cao đã nêu rõ. Vụ án do Cơ quan Cảnh sát điều tra Bộ Công an lập. ' +
        'Tòa án nhân dân cấp cao tại Hà Nội và Tổng công ty Cảng hàng không Việt Nam trả lời.',
      [
        'organisation: Viện kiểm sát nhân dân tối cao',
        'organisation: Cơ quan Cảnh sát điều tra Bộ Công an',
        'organisation: Tòa án nhân dân cấp cao tại Hà Nội',
        'organisation: Tổng công ty Cảng hàng không Việt Nam',
      ],
    ],
    [
      'a company is the same without its head',
      'Tập đoàn Hoa Lư vừa mở nhà máy mới. Theo Hoa Lư, nhà máy có 500 công nhân.',
      ['organisation: Tập đoàn Hoa Lư', 'organisation: Hoa Lư'],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(found(text), names));
  }
});
