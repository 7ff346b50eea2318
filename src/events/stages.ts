import type { EventType, Report } from './report';

/** What of an event of its kind is told: an arrest is no robbery, a warning no apology. */
interface Stage {
  readonly name: string;
  readonly types: ReadonlySet<EventType>;
  /** Matches the words that gave the report away, in lower case. */
  readonly trigger: RegExp;
}

const LAW: ReadonlySet<EventType> = new Set<EventType>(['crime']);
const COURT: ReadonlySet<EventType> = new Set<EventType>(['court-ruling']);
const HARM: ReadonlySet<EventType> = new Set<EventType>(['disaster', 'accident']);
const HONOURS: ReadonlySet<EventType> = new Set<EventType>(['ceremony']);
const PUBLIC: ReadonlySet<EventType> = new Set<EventType>(['other', 'statement', 'release']);

/** The first that matches holds. */
const STAGES: readonly Stage[] = [
  {
    name: 'offence',
    types: LAW,
    trigger: /hostage|bắt cóc|bắt con tin|劫持|绑架|綁架/u,
  },
  {
    name: 'arrest',
    types: LAW,
    trigger:
      /arrest|detain|custody|on suspicion|^(?:be(?:en)?|was|were) (?:caught|held)|caught|^h[eo]ld|^holding|nab|apprehend|round.* up|manhunt|captur|surrender|^turn|bắt|tạm giữ|tạm giam|sa lưới|đầu thú|tự thú|truy nã|逮捕|拘|被捕|抓|落网|落網|归案|投案|自首|擒获|拿获|逮获|羁押|收押|批捕|带走/u,
  },
  {
    name: 'law',
    types: LAW,
    trigger: /charg|indict|prosecut|accus|plead|khởi tố|truy tố|被控|指控|起诉|起訴|立案/u,
  },
  { name: 'offence', types: LAW, trigger: /./u },
  { name: 'law', types: COURT, trigger: /./u },
  {
    name: 'sinking',
    types: HARM,
    trigger: /^s[aiu]nk|capsiz|shipwreck|aground|chìm|lật thuyền|沉没|沉沒|沉船|倾覆|翻沉|翻覆/u,
  },
  { name: 'landfall', types: HARM, trigger: /landfall|đổ bộ|登陆|登陸/u },
  { name: 'weakening', types: HARM, trigger: /weaken|suy yếu|减弱|減弱/u },
  {
    name: 'welcome',
    types: HONOURS,
    trigger:
      /welcom|guard|salute|lễ đón|đội danh dự|chủ trì lễ đón|欢迎仪式|歡迎儀式|仪仗|儀隊|礼炮/u,
  },
  {
    name: 'wreath',
    types: HONOURS,
    trigger: /wreath|flowers|vòng hoa|dâng h|viếng|vào lăng|thắp hương|花圈|献花|獻花|瞻仰/u,
  },
  {
    name: 'banquet',
    types: HONOURS,
    trigger: /banquet|dinner|tiệc|chiêu đãi|quốc yến|国宴|國宴|设宴|設宴|款待|晚宴/u,
  },
  {
    name: 'mourning',
    types: HONOURS,
    trigger:
      /funeral|buri|vigil|silence|memorial|mặc niệm|tang|truy điệu|tưởng niệm|cầu siêu|an táng|葬|悼|默哀|追思|公祭|出殡|出殯/u,
  },
  {
    name: 'strike',
    types: PUBLIC,
    trigger:
      /strike|walk.* o(?:ff|ut)|walkout|down.* tools|stoppage|industrial|return.* to work|back to work|công|ngừng việc|罢工|罷工|停工|复工|復工/u,
  },
  {
    name: 'protest',
    types: PUBLIC,
    trigger:
      /protest|demonstrat|rall|march|streets|biểu tình|xuống đường|tuần hành|示威|抗议|抗議|游行|遊行/u,
  },
  {
    name: 'permit',
    types: PUBLIC,
    trigger:
      /approv|authori[sz]|^clear|licen[sc]|green|certif|^grant|^w[io]n|^gain|^secur|^obtain|^g[eoia]ve?|^g[eo]t|^receiv|consent|go-ahead|^back|^allow|^permit|clearance|bật đèn xanh|thông qua|đồng ý|放行|同意|通过|通過|开绿灯|開綠燈|phê duyệt|cấp phép|chấp thuận|cho phép|批准|核准|获批|獲批|许可|許可|准许|放行/u,
  },
  {
    name: 'ban',
    types: PUBLIC,
    trigger:
      /^ban|revok|withdr|recall|^suspend|veto|cấm|thu hồi|rút giấy|tước|đình chỉ|吊销|吊銷|撤销|禁止|召回|暂停|否决/u,
  },
  {
    name: 'advice',
    types: PUBLIC,
    trigger: /recommend|endors|khuyến nghị|khuyến cáo|推荐|推薦|建议/u,
  },
  { name: 'blame', types: PUBLIC, trigger: /condemn|denounc|lên án|谴责|譴責/u },
  { name: 'warning', types: PUBLIC, trigger: /warn|cảnh báo|警告/u },
  {
    name: 'demand',
    types: PUBLIC,
    trigger:
      /^urg|^call.* (?:on|for)|^ask|appeal for|demand|đề nghị|yêu cầu|kêu gọi|要求|呼吁|呼籲|敦促/u,
  },
  { name: 'denial', types: PUBLIC, trigger: /^den|^reject|phủ nhận|bác bỏ|否认|否認/u },
  {
    name: 'sympathy',
    types: PUBLIC,
    trigger: /condolence|mourning|chia buồn|thăm hỏi|quốc tang|慰问|慰問|哀悼|唁/u,
  },
  { name: 'wishes', types: PUBLIC, trigger: /congratulat|hail|chúc mừng|祝贺|祝賀/u },
];

/** Most units of a passage that are read for how a strike goes or which round a match is of. */
const LONGEST = 240;

const ENDS =
  /\b(?:end|ends|ended|ending|suspend|suspends|suspended|call(?:s|ed)? off|(?:return(?:s|ed)?|(?:go|goes|went) back) to work)\b|tạm dừng|chấm dứt|kết thúc|trở lại làm việc|结束|結束|停止|复工|復工/u;

const DOUBLES = /\b(?:doubles|pair)\b|đánh đôi|đôi (?:nam|nữ)|[双雙]打|男[双雙]|女[双雙]|混[双雙]/u;
const ROUNDS: readonly (readonly [string, RegExp])[] = [
  ['semi', /\bsemi-?finals?\b|\blast four\b|bán kết|半决赛|半決賽|[四4]强赛|[四4]強賽/u],
  [
    'quarter',
    /\bquarter-?finals?\b|\blast eight\b|tứ kết|四分之一决赛|半準決賽|[八8]强赛|[八8]強賽/u,
  ],
  ['qualifying', /\bqualif(?:ying|ier)\b|vòng loại|[会會]外[赛賽]|资格赛|預選賽|预选赛/u],
  [
    'third',
    /\bthird[- ]place|\bfor third\b|tranh hạng ba|giành hạng ba|[争爭][夺奪]?(?:第三名|季[军軍])|三四名|季[军軍][战戰賽赛]/u,
  ],
  ['group', /\bgroup stage\b|vòng bảng|小组赛|小組賽/u],
];

/**
 * Marks of the stage that a report tells of, comparable across languages: `~arrest`, `~semi`. Reports
 * of one event have none or one in common. `text` is the report's passage.
 */
export function stageMarks(text: string, { start, trigger, type }: Report): string[] {
  const words = text.slice(trigger.start - start, trigger.end - start).toLowerCase();
  const passage = text.slice(0, LONGEST).toLowerCase();
  if (type === 'contest') {
    const rounds = ROUNDS.flatMap(([name, words]) => (words.test(passage) ? [`~${name}`] : []));
    return DOUBLES.test(passage) ? [...rounds, DOUBLES_MARK] : rounds;
  }
  if (type === 'election' && RECOUNT.test(passage)) return [RECOUNT_MARK];
  if (HARM.has(type) && isAftershock(passage)) return [AFTERSHOCK_MARK];
  if (HARM.has(type) && isWarning(passage, trigger.start - start, trigger.end - start)) {
    return [WARNING_MARK];
  }
  const stage = STAGES.find((each) => each.types.has(type) && each.trigger.test(words));
  if (!stage) return [];
  return stage.name === 'strike' && ENDS.test(passage) ? ['~strike-ends'] : [`~${stage.name}`];
}

const DOUBLES_MARK = '^doubles';
const AFTERSHOCK_MARK = '^aftershock';
const WARNING_MARK = '^warning';
const RECOUNT_MARK = '^recount';
/** Marks that both must have, or neither. */
const APART = [DOUBLES_MARK, AFTERSHOCK_MARK, WARNING_MARK, RECOUNT_MARK];

const RECOUNT =
  /\bre-?count|kiểm phiếu lại|kiểm lại phiếu|[验驗]票|重新(?:[点點][计計算]|[计計]票)/u;

const AFTERSHOCK = /aftershock|dư chấn|[余餘]震/u;
const SHOCK =
  /(?:\b(?:earth)?quakes?\b|\btremor|động đất|地震|主震|[强強]震)(?! ?(?:[后後]|以[来來]|sau))/u;

/** Whether a passage tells of what followed an earthquake before it tells of one. */
function isAftershock(passage: string): boolean {
  const at = passage.search(AFTERSHOCK);
  if (at < 0) return false;
  const shock = passage.search(SHOCK);
  return shock < 0 || at < shock;
}

/** "Issued a tsunami warning", 海啸预警: what may come. */
function isWarning(passage: string, start: number, end: number): boolean {
  return (
    /^.{0,8}(?:warning|alert|advisory|watch\b|[预預]警|警[报報])/u.test(
      passage.slice(end, end + 20),
    ) || /cảnh báo (?:về )?$/u.test(passage.slice(Math.max(0, start - 14), start))
  );
}

/** Whether both tell of stages, and of different ones; a match of pairs is none of single players, an aftershock no earthquake. */
export function stagesDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (APART.some((mark) => a.has(mark) !== b.has(mark))) return true;
  let left = false;
  for (const mark of a) {
    if (mark.charCodeAt(0) !== TILDE) continue;
    if (b.has(mark)) return false;
    left = true;
  }
  if (!left) return false;
  for (const mark of b) if (mark.charCodeAt(0) === TILDE) return true;
  return false;
}

const TILDE = 0x7e;
