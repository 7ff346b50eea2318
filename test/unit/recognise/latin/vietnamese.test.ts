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
      'a company is the same without its head',
      'Tập đoàn Hoa Lư vừa mở nhà máy mới. Theo Hoa Lư, nhà máy có 500 công nhân.',
      ['organisation: Tập đoàn Hoa Lư', 'organisation: Hoa Lư'],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(found(text), names));
  }
});
