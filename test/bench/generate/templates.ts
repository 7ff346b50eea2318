import type { EventKind } from './world';

export type Language = 'en' | 'vi' | 'zh';

/**
 * Sentences with places to fill: `a`, `b` the two persons (`A`, `B` their shorter names), `oa`, `ob`
 * their offices, `ca`, `cb` their countries, `co` the company, `p` the place, `d` the day, `n` the figure.
 */
export interface Templates {
  readonly headline: Readonly<Record<EventKind, string>>;
  readonly dateline: string;
  readonly lead: Readonly<Record<EventKind, readonly [string, ...string[]]>>;
  readonly background: Readonly<Record<EventKind, string>>;
  readonly filler: readonly [string, ...string[]];
}

export const TEMPLATES: Readonly<Record<Language, Templates>> = {
  en: {
    headline: {
      meeting: '{a} and {b} hold talks in {p}',
      signing: '{co} signs deal in {p}',
      visit: '{a} visits {p}',
      launch: '{co} opens centre in {p}',
      disaster: 'Storm kills {n} in {p}',
    },
    dateline: '{p}, {d} — ',
    lead: {
      meeting: [
        '{oa} {a} of {ca} met {ob} {b} of {cb} in {p} on {d}.',
        '{ob} {b} of {cb} received {oa} {a} of {ca} in {p} on {d} for talks on trade.',
      ],
      signing: [
        '{oa} {a} of {ca} and {ob} {b} of {cb} signed a cooperation agreement worth {n} million dollars with {co} in {p} on {d}.',
        'A cooperation agreement worth {n} million dollars was signed with {co} by {oa} {a} of {ca} and {ob} {b} of {cb} in {p} on {d}.',
      ],
      visit: [
        '{oa} {a} of {ca} visited {p} on {d} and was welcomed by {ob} {b} of {cb}.',
        '{oa} {a} of {ca} paid an official visit to {p} on {d} at the invitation of {ob} {b} of {cb}.',
      ],
      launch: [
        '{co} launched a research centre in {p} on {d}, and {oa} {a} of {ca} and {ob} {b} of {cb} attended.',
        '{oa} {a} of {ca} and {ob} {b} of {cb} opened a research centre of {co} in {p} on {d}.',
      ],
      disaster: [
        'A storm killed {n} people in {p} on {d}, {oa} {a} of {ca} said after a call with {ob} {b} of {cb}.',
        'At least {n} people were killed when a storm hit {p} on {d}, according to {oa} {a} of {ca} and {ob} {b} of {cb}.',
      ],
    },
    background: {
      meeting: 'On {d}, {a} met {b} in {p}.',
      signing: 'On {d}, {a} and {b} signed a cooperation agreement with {co} in {p}.',
      visit: '{a} visited {p} on {d}.',
      launch: '{co} launched a research centre in {p} on {d}.',
      disaster: 'A storm killed {n} people in {p} on {d}.',
    },
    filler: [
      '“We have waited for this for a long time, and the work has only begun,” {A} said.',
      'Both sides agreed that schools, ports and hospitals should come first, and that small firms need easier loans.',
      '{B} thanked the host for the warm welcome and spoke of the many families that live on both shores.',
      'Experts see a slow but steady change: prices have settled, and harvests were better than many had feared.',
      '{A} told reporters that the next round would look at rules for visas, fisheries and the protection of forests.',
      'A spokeswoman for {co} said the company would hire young engineers and pay for their training.',
      'Residents of {p} followed the news with interest, though some asked who would pay for the roads.',
      '“Without trust there is no trade,” said {B}, who asked for patience.',
      'The delegation also walked through a market, a library and a workshop in which old boats are mended.',
      'According to {A}, three working groups are to report on water, energy and the mail between the islands.',
    ],
  },
  vi: {
    headline: {
      meeting: '{a} hội đàm với {b} tại {p}',
      signing: '{co} ký thỏa thuận tại {p}',
      visit: '{a} thăm {p}',
      launch: '{co} khai trương trung tâm tại {p}',
      disaster: 'Bão làm {n} người chết tại {p}',
    },
    dateline: '{p}, {d} - ',
    lead: {
      meeting: [
        'Ngày {d}, tại {p}, {oa} {ca} {a} đã gặp {ob} {cb} {b}.',
        '{ob} {cb} {b} đã tiếp {oa} {ca} {a} tại {p} ngày {d}.',
      ],
      signing: [
        'Ngày {d}, tại {p}, {oa} {ca} {a} và {ob} {cb} {b} đã ký thỏa thuận hợp tác trị giá {n} triệu USD với {co}.',
        '{oa} {ca} {a} và {ob} {cb} {b} ký thỏa thuận hợp tác trị giá {n} triệu USD với {co} tại {p} ngày {d}.',
      ],
      visit: [
        'Ngày {d}, {oa} {ca} {a} đã thăm {p}, {ob} {cb} {b} đón tiếp.',
        '{oa} {ca} {a} thăm chính thức {p} ngày {d} theo lời mời của {ob} {cb} {b}.',
      ],
      launch: [
        'Ngày {d}, {co} khai trương trung tâm nghiên cứu tại {p}; {oa} {ca} {a} và {ob} {cb} {b} tham dự.',
        '{oa} {ca} {a} và {ob} {cb} {b} dự lễ khai trương trung tâm nghiên cứu của {co} tại {p} ngày {d}.',
      ],
      disaster: [
        'Một cơn bão làm {n} người chết tại {p} ngày {d}, {oa} {ca} {a} cho biết sau khi điện đàm với {ob} {cb} {b}.',
        'Ít nhất {n} người chết khi bão đổ bộ vào {p} ngày {d}, theo {oa} {ca} {a} và {ob} {cb} {b}.',
      ],
    },
    background: {
      meeting: 'Ngày {d}, {a} đã gặp {b} tại {p}.',
      signing: 'Ngày {d}, {a} và {b} đã ký thỏa thuận hợp tác với {co} tại {p}.',
      visit: 'Ngày {d}, {a} đã thăm {p}.',
      launch: 'Ngày {d}, {co} khai trương trung tâm nghiên cứu tại {p}.',
      disaster: 'Ngày {d}, một cơn bão làm {n} người chết tại {p}.',
    },
    filler: [
      '“Chúng tôi đã chờ việc này từ lâu và công việc chỉ mới bắt đầu”, ông {A} nói.',
      'Hai bên nhất trí ưu tiên trường học, cảng biển và bệnh viện, đồng thời tạo điều kiện vay vốn cho các doanh nghiệp nhỏ.',
      'Ông {B} cảm ơn sự đón tiếp nồng hậu và nhắc đến nhiều gia đình sống ở cả hai bờ.',
      'Giới chuyên gia nhận thấy thay đổi chậm mà chắc: giá cả ổn định, mùa màng tốt hơn nhiều người lo ngại.',
      'Ông {A} nói với phóng viên rằng vòng tới sẽ bàn về thị thực, nghề cá và việc bảo vệ rừng.',
      'Người phát ngôn của {co} cho biết công ty sẽ tuyển kỹ sư trẻ và chi trả việc đào tạo.',
      'Người dân {p} theo dõi tin này với sự quan tâm, tuy có người hỏi ai sẽ trả tiền làm đường.',
      '“Không có lòng tin thì không có thương mại”, ông {B} nói và mong mọi người kiên nhẫn.',
      'Đoàn cũng đi bộ qua một khu chợ, một thư viện và một xưởng sửa thuyền cũ.',
      'Theo ông {A}, ba nhóm công tác sẽ báo cáo về nước, năng lượng và bưu chính giữa các đảo.',
    ],
  },
  zh: {
    headline: {
      meeting: '{a}与{b}在{p}会谈',
      signing: '{co}在{p}签署协议',
      visit: '{a}访问{p}',
      launch: '{co}在{p}设立中心',
      disaster: '{p}遭风暴袭击{n}人死亡',
    },
    dateline: '{p}{d}电 ',
    lead: {
      meeting: [
        '{d}，{ca}{oa}{a}在{p}会见{cb}{ob}{b}。',
        '{cb}{ob}{b}{d}在{p}会见了{ca}{oa}{a}，双方就贸易举行会谈。',
      ],
      signing: [
        '{d}，{ca}{oa}{a}和{cb}{ob}{b}在{p}与{co}签署了价值{n}百万美元的合作协议。',
        '{ca}{oa}{a}与{cb}{ob}{b}{d}在{p}同{co}签署价值{n}百万美元的合作协议。',
      ],
      visit: [
        '{d}，{ca}{oa}{a}访问{p}，{cb}{ob}{b}前往迎接。',
        '应{cb}{ob}{b}邀请，{ca}{oa}{a}{d}对{p}进行正式访问。',
      ],
      launch: [
        '{d}，{co}在{p}启用研究中心，{ca}{oa}{a}和{cb}{ob}{b}出席。',
        '{ca}{oa}{a}和{cb}{ob}{b}{d}在{p}出席{co}研究中心启用仪式。',
      ],
      disaster: [
        '{d}，风暴在{p}造成{n}人死亡，{ca}{oa}{a}与{cb}{ob}{b}通话后表示。',
        '{ca}{oa}{a}和{cb}{ob}{b}说，{d}风暴袭击{p}，至少{n}人死亡。',
      ],
    },
    background: {
      meeting: '{d}，{a}在{p}会见{b}。',
      signing: '{d}，{a}和{b}在{p}与{co}签署了合作协议。',
      visit: '{d}，{a}访问{p}。',
      launch: '{d}，{co}在{p}启用研究中心。',
      disaster: '{d}，风暴在{p}造成{n}人死亡。',
    },
    filler: [
      '{A}说：“我们等这件事已经很久了，工作才刚刚开始。”',
      '双方同意优先发展学校、港口和医院，并让小企业更容易得到贷款。',
      '{B}感谢主人的热情接待，并谈到住在两岸的许多家庭。',
      '专家认为变化缓慢而稳定：物价已经平稳，收成也比许多人担心的要好。',
      '{A}对记者说，下一轮会谈将讨论签证、渔业和森林保护的规则。',
      '{co}发言人表示，公司将招聘年轻工程师并承担培训费用。',
      '{p}居民关注这一消息，也有人问修路的钱由谁来出。',
      '{B}说：“没有信任就没有贸易。”他希望大家保持耐心。',
      '代表团还参观了一处市场、一座图书馆和一间修理旧船的作坊。',
      '据{A}介绍，三个工作组将就水源、能源和岛屿之间的邮政提出报告。',
    ],
  },
};
