import { stripDiacritics } from './fold';
import { vietnameseSyllable } from './hanReadings';
import { simplify } from './hanVariants';

/** The walk of life that an office belongs to. */
export type Domain =
  'state' | 'justice' | 'military' | 'sport' | 'business' | 'learning' | 'arts' | 'media' | 'faith';

/** What a title means, in words of no language. */
export interface Office {
  /** `prime-minister`, `coach` … */
  readonly office: string;
  readonly domain: Domain;
}

/**
 * `office|domain|English|Vietnamese|Chinese`, alternatives split by commas; longer phrases win, and the
 * first of each column say the same. Written by hand.
 */
const OFFICES = `
deputy-prime-minister|state|deputy prime minister,vice premier,deputy pm|phó thủ tướng|副总理,副首相
prime-minister|state|prime minister,pm,premier|thủ tướng|总理,首相
president|state|president|tổng thống,chủ tịch nước|总统,国家主席
vice-president|state|vice president|phó tổng thống,phó chủ tịch nước|副总统,国家副主席
general-secretary|state|general secretary,party general secretary,party chief|tổng bí thư|总书记
secretary|state|party secretary|bí thư|书记
assembly-chair|state|national assembly chairman,chairman of the national assembly,national assembly chairwoman,speaker,assembly speaker|chủ tịch quốc hội,chủ tịch hạ viện|国会主席,议长,众议院议长
deputy-minister|state|deputy minister,vice minister,deputy foreign minister,state minister|thứ trưởng|副部长,副大臣
foreign-minister|state|foreign minister,minister of foreign affairs,minister for foreign affairs,secretary of state|bộ trưởng ngoại giao,ngoại trưởng|外交部长,外长,外相,外务大臣,国务卿
defence-minister|state|defence minister,defense minister,minister of national defence,minister of defence,defence secretary,secretary of defense,defense secretary|bộ trưởng quốc phòng|国防部长,防长,防卫大臣
finance-minister|state|finance minister,minister of finance,treasury secretary,chancellor of the exchequer|bộ trưởng tài chính|财政部长,财长,财务大臣
office-minister|state|minister-chairman,minister and chairman,minister chairman|chủ nhiệm văn phòng chính phủ|办公厅主任
chief-cabinet-secretary|state|chief cabinet secretary|chánh văn phòng nội các|内阁官房长官,官房长官
minister|state|minister,secretary|bộ trưởng|部长,大臣
ambassador|state|ambassador,high commissioner|đại sứ|大使
consul|state|consul general,consul|tổng lãnh sự,lãnh sự|总领事,领事
spokesperson|state|spokesperson,spokesman,spokeswoman|người phát ngôn,phát ngôn viên|发言人
governor|state|governor|thống đốc,tỉnh trưởng,chủ tịch tỉnh|省长,州长,知事,县知事
mayor|state|mayor|thị trưởng,đô trưởng|市长
member-of-parliament|state|lawmaker,senator,congressman,congresswoman,mp,legislator,member of parliament,representative,deputy|nghị sĩ,đại biểu quốc hội,thượng nghị sĩ,hạ nghị sĩ|议员,参议员,众议员,国会代表
candidate|state|candidate,presidential candidate|ứng cử viên|候选人
king|state|king,emperor,queen,crown prince,prince,princess|vua,nhà vua,quốc vương,hoàng hậu,thái tử,nhật hoàng|国王,天皇,女王,王储,皇后
un-secretary-general|state|secretary-general,un secretary-general,secretary general|tổng thư ký|秘书长
department-head|state|director-general,director general|tổng cục trưởng,cục trưởng|局长,司长,厅长
chief-justice|justice|chief justice,president of the supreme court|chánh án|最高法院院长,首席大法官,院长
judge|justice|judge,justice,presiding judge|thẩm phán|法官,审判长
prosecutor-general|justice|prosecutor general,attorney general|viện trưởng,tổng chưởng lý|检察长,总检察长
prosecutor|justice|prosecutor,district attorney|kiểm sát viên,công tố viên|检察官
lawyer|justice|lawyer,attorney,defence lawyer,counsel|luật sư|律师
defendant|justice|defendant,accused,suspect|bị cáo,bị can,nghi phạm|被告,被告人,嫌疑人,嫌犯
police-chief|justice|police chief,inspector,superintendent,detective|giám đốc công an,trưởng công an|警察局长,公安局长
general|military|general,lieutenant general,major general,colonel,admiral,commander,chief of staff|đại tướng,thượng tướng,trung tướng,thiếu tướng,đại tá,tư lệnh,tổng tham mưu trưởng|大将,上将,中将,少将,上校,司令,总参谋长,将军
coach|sport|coach,head coach,manager,assistant coach|huấn luyện viên,hlv,huấn luyện viên trưởng|教练,主教练,主帅
captain|sport|captain,skipper|đội trưởng,thủ quân|队长
player|sport|striker,midfielder,defender,goalkeeper,forward,winger,player,footballer,full-back,centre-back|tiền đạo,tiền vệ,hậu vệ,thủ môn,cầu thủ,trung vệ|前锋,中场,后卫,门将,球员,射手,守门员
athlete|sport|athlete,swimmer,sprinter,runner,boxer,tennis player,champion|vận động viên,võ sĩ,vđv|运动员,选手,拳手
referee|sport|referee|trọng tài|裁判
chief-executive|business|chief executive,ceo,chief executive officer,managing director,general director|tổng giám đốc,giám đốc điều hành,ceo|首席执行官,总裁,总经理,行政总裁
board-chair|business|chairman of the board,board chairman|chủ tịch hội đồng quản trị,chủ tịch hđqt|董事长
finance-chief|business|chief financial officer,cfo|giám đốc tài chính|首席财务官
founder|business|founder,co-founder,entrepreneur,businessman,businesswoman|nhà sáng lập,doanh nhân|创始人,企业家
analyst|business|analyst,economist,strategist|chuyên gia phân tích,nhà kinh tế|分析师,经济学家
professor|learning|professor,associate professor,dr,lecturer|giáo sư,phó giáo sư,tiến sĩ,giảng viên|教授,副教授,博士
researcher|learning|researcher,scientist,expert,seismologist,historian|nhà nghiên cứu,nhà khoa học,chuyên gia|研究员,科学家,专家,学者
rector|learning|rector,dean,vice-chancellor|hiệu trưởng,viện trưởng|校长
doctor|learning|doctor,surgeon|bác sĩ|医生
artist|arts|singer,actor,actress,director,film director,writer,author,composer,painter,poet,musician|ca sĩ,diễn viên,đạo diễn,nhà văn,nhạc sĩ,họa sĩ,nhà thơ|歌手,演员,导演,作家,作曲家,画家,诗人
journalist|media|journalist,reporter,correspondent,editor|nhà báo,phóng viên,biên tập viên|记者,编辑
pope|faith|pope|giáo hoàng|教皇,教宗
bishop|faith|bishop,archbishop,cardinal,priest,monk|giám mục,linh mục,hồng y,hòa thượng|主教,神父,枢机
`;

interface Phrases {
  readonly words: ReadonlyMap<string, Office>;
  readonly vietnamese: ReadonlyMap<string, Office>;
  readonly han: readonly (readonly [string, Office])[];
}

let phrases: Phrases | undefined;

const plain = (word: string): string => stripDiacritics(word).toLowerCase();

function build(): Phrases {
  const words = new Map<string, Office>();
  const vietnamese = new Map<string, Office>();
  const han: [string, Office][] = [];
  for (const line of OFFICES.trim().split('\n')) {
    const [office = '', domain = '', en = '', vi = '', zh = ''] = line.split('|');
    const meaning: Office = { office, domain: domain as Domain };
    for (const phrase of en.split(',')) words.set(phrase, meaning);
    for (const phrase of vi.split(',')) {
      vietnamese.set(phrase.split(' ').map(vietnameseSyllable).join(' '), meaning);
    }
    for (const phrase of zh.split(',')) han.push([phrase, meaning]);
  }
  han.sort(([a], [b]) => b.length - a.length);
  return { words, vietnamese, han };
}

/**
 * What a title says, as far as the table knows: "Prime Minister", Thủ tướng and 首相 are one office.
 * Reads the longest known phrase; of several in one title the first.
 */
export function readOffice(title: string): Office | undefined {
  phrases ??= build();
  if (/[\u3400-\u9fff]/.test(title)) {
    const text = simplify(title);
    return phrases.han.find(([phrase]) => text.includes(phrase))?.[1];
  }
  const words = title.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  const marked = plain(title) !== title.toLowerCase();
  const [table, key] = marked
    ? ([phrases.vietnamese, vietnameseSyllable] as const)
    : ([phrases.words, plain] as const);
  const keys = words.map(key);
  for (let length = Math.min(6, keys.length); length > 0; length--) {
    for (let at = 0; at + length <= keys.length; at++) {
      const office = table.get(keys.slice(at, at + length).join(' '));
      if (office) return office;
    }
  }
  return undefined;
}

/** What a title that is nothing but a known office is called, by primary language. */
export type OfficeTitles = Readonly<Record<'en' | 'vi' | 'zh', string>>;

let titles: ReadonlyMap<string, OfficeTitles> | undefined;

/** Titles that other languages have several words for: of a state or a company, a province or a bank. */
const OF_MANY = new Set(
  'president,vice president,governor,general,captain,director-general,thống đốc,chánh án,hiệu trưởng,đội trưởng,局长,队长'.split(
    ',',
  ),
);

/** A bare title in other languages: 市长 is Mayor and Thị trưởng. `undefined` for one that says more. */
export function officeTitles(title: string): OfficeTitles | undefined {
  titles ??= new Map(
    OFFICES.trim()
      .split('\n')
      .flatMap((line) => {
        const columns = line.split('|').slice(2);
        const [en = '', vi = '', zh = ''] = columns.map((column) => column.split(',')[0] ?? '');
        const known: OfficeTitles = { en: capitalised(en), vi: capitalised(vi), zh };
        return [en, vi, zh].flatMap((word) => (OF_MANY.has(word) ? [] : [[word, known] as const]));
      }),
  );
  return titles.get(simplify(title.toLowerCase()));
}

/** "Prime Minister", Thủ tướng. */
function capitalised(words: string): string {
  const english = !/[^\x20-\x7e]/.test(words);
  return words.replace(english ? /(?<![a-z])[a-z]/g : /^./u, (letter) => letter.toUpperCase());
}
