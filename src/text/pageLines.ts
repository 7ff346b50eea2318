import * as CharClass from './charClass';
import { charClasses } from './characters';
import type { ScriptCounts } from './language';
import { Sign } from './signs';
import type { Span } from './span';
import type { FurnitureKind } from './sourceText';

/** What a single line looks like, whatever stands around it. */
export interface LineShape {
  /** Furniture that the line is as a whole, by its wording alone. */
  readonly furniture: FurnitureKind | undefined;
  /** A heading after which a page lists other articles ("Related news", 更多, "Tin liên quan"). */
  readonly opensTeasers: boolean;
  /** A line that is a time of publication, perhaps with the name of its author. */
  readonly timestamp: boolean;
  /** A line that names its author. */
  readonly byline: boolean;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
  /** Short enough for a headline. */
  readonly short: boolean;
  /** Where a caption at the start of the line ends, its credit included; 0 where there is none. */
  readonly captionEnd: number;
  /** The photo credit of that caption. */
  readonly credit: Span | undefined;
  /** An agency's sign-off or end mark at the end of the line: "— VNS", "./.", (新华社). */
  readonly signOff: Span | undefined;
}

const TEASER_HEADINGS = new Set(
  [
    'related news|related articles|related stories|related content|related posts|related topics|related',
    'other news|more news|more stories|more on this story|more from this section|latest news|read more',
    'see also|see more|you may also like|you might also like|recommended|recommended for you|most read',
    'most popular|top stories|in other news|trending|trending now|editors’ picks|editor’s picks|don’t miss',
    'tin liên quan|tin khác|tin cùng chuyên mục|tin mới|tin mới nhất|bài viết liên quan|xem thêm|đọc thêm',
    'các tin khác|bài liên quan|tin bài khác|tin tức khác|đọc nhiều|có thể bạn quan tâm|tin nổi bật',
    'tin cùng chủ đề|bài cùng chuyên mục|tin tức liên quan|cùng chuyên mục|tin đọc nhiều',
    '更多|更多新闻|相关新闻|相关报道|相关阅读|相关文章|相关链接|延伸阅读|推荐阅读|热门新闻|其他新闻|最新新闻|最新消息',
    '相關新聞|相關報導|相關閱讀|相關文章|相關連結|延伸閱讀|推薦閱讀|熱門新聞|其他新聞|更多新聞|最新消息|看更多',
    '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|人気記事|最新記事',
    'à lire aussi|lire aussi|articles liés|sur le même sujet|voir aussi|noticias relacionadas|te puede interesar|lea también',
  ].flatMap((line) => line.split('|')),
);

const NAVIGATION = new Set(
  [
    'home|menu|search|subscribe|sign in|log in|login|register|advertisement|share|share this|print|email',
    'follow us|contact us|about us|back to top|skip to content|next|previous|listen|save|share on facebook',
    'trang chủ|đăng nhập|đăng ký|quảng cáo|chia sẻ|in bài viết|gửi email|theo dõi|liên hệ|lưu bài viết',
    '首页|登录|注册|广告|分享|打印|订阅|返回顶部|上一篇|下一篇|首頁|登入|註冊|廣告|列印|訂閱|回首頁',
    'ホーム|ログイン|広告|シェア|印刷|accueil|inicio|partager|compartir|publicité|publicidad',
  ].flatMap((line) => line.split('|')),
);

const LONGEST_NAVIGATION = Array.from(NAVIGATION).reduce(
  (most, { length }) => Math.max(most, length),
  0,
);

const COMMENT_FORM =
  /^(?:\d+ )?(?:comments?|leave a (?:comment|reply)|post a comment|your (?:email|comment)|bình luận|ý kiến(?: bạn đọc)?|gửi bình luận|评论|发表评论|我要评论|留言|評論|發表評論|コメント|commentaires?|comentarios?)(?:\s*\(?\d*\)?)?:?$|^(?:no comments yet|be the first to comment|tối đa:? \d+ (?:ký tự|từ)|hiện chưa có bình luận|chưa có bình luận|hãy là người đầu tiên|max(?:imum)?:? \d+ characters|\d+ characters (?:left|remaining)|暂无评论|暫無評論|最多(?:可)?输入|还可(?:以)?输入|已有\d+人评论)/iu;

const TAGS =
  /^(?:tags?|keywords?|topics?|từ khóa|từ khoá|chủ đề|thẻ|标签|标签：|关键词|关键字|標籤|關鍵字|タグ|キーワード|mots[- ]clés|etiquetas)\s*[:：]/iu;

const PLACEHOLDER = /^(?:\{+[\w .-]+\}+|\[[a-z_]+\]|%[a-z_]+%|<[a-z/][^<>]*>)$/iu;

const BREADCRUMB =
  /^(?:home|trang chủ|首页|首頁|ホーム|accueil|inicio)\s*[/>›»|·-]\s*\S.{0,120}$/iu;

const CLOCK = /(?:^|\D)(?:[01]?\d|2[0-3])[:h：]\d{2}(?!\d)/u;
const NUMERIC_DATE =
  /(?:^|\D)(?:(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2})/u;
const WORDED_DATE =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d{2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d{2}\b|ngày \d{1,2} tháng \d{1,2} năm (?:19|20)\d{2})/iu;
const BYLINE =
  /^(?:(?:by|bởi|theo|tác giả|reported by|written by|story by|par|por)[:\s]\s*[\p{Lu}][^.!?]{2,60}|(?:作者|记者|記者|编辑|文|責任編輯|责任编辑|责编)\s*[:：/／|]\s*\S.{0,30}|(?:本报|本報)?(?:记者|記者)\s?\S{2,12}(?:\s?(?:报道|報導|摄|攝))?)$/iu;

/** Marks of a photo credit that can end a caption. */
const CREDIT =
  /(?:[(（[【]\s*)?(?:(?:file |handout )?(?:photos?|images?|pictures?|illustration)(?: by| courtesy(?: of)?| credit)?\s*[:：]|(?:source|courtesy|credit)\s*[:：]|ảnh(?: minh họa| tư liệu| chụp)?\s*[:：]|nguồn(?: ảnh)?\s*[:：]|(?:图片?|圖片?|照片|摄影|攝影)(?:来源|來源|自|\/|／|：|:)|(?:新华社|中新社)(?:记者)?.{0,10}[摄发]|写真\s*[:：=]|(?:crédits?(?: photo)?|foto|photo crédits?)\s*[:：])/iu;

/** An agency's photo line without a colon: "— VNA/VNS Photo Thong Nhat", "AP Photo/J. Doe", "REUTERS/J. Doe". */
const AGENCY_PHOTO =
  /(?:[—–-]\s*)?[A-Z][A-Za-z./]{1,24}\s(?:Photo|photo)s?(?:[ /][\p{Lu}][^.;]{1,50})?\s*[)\]]?$|(?:[—–(-]\s*)?(?:REUTERS|AFP|EPA|AP|Getty Images|Xinhua)\s*[/／]\s*[\p{Lu}][\p{L} .'-]{1,40}\)?\.?$/u;

const END_MARK =
  /(?:\.\/\.|[—–-]\s?[A-Z]{2,6}(?:\/[A-Z]{2,6})?|[(（][^()（）]{0,24}(?:社|网|網|报|報|VNA|VOV|AFP|AP|Reuters|Xinhua|TTXVN|VNS|CNA|NHK)[^()（）]{0,12}[)）]|[(（](?:完|END|end)[)）]|（完）)$/u;

const LATIN_HEADLINE = 170;
const HAN_HEADLINE = 48;

/** Whether a line of so many units, some of them Han, is short enough for a headline. */
function isShort(length: number, han: number): boolean {
  const width = Math.min(han, 400) * 3 > length ? (LATIN_HEADLINE / HAN_HEADLINE) * length : length;
  return width <= LATIN_HEADLINE;
}

const NO_CREDIT = { captionEnd: 0, credit: undefined } as const;

function creditIn(
  text: string,
  line: Span,
  bits: number,
): { captionEnd: number; credit: Span | undefined } {
  const short = line.end - line.start <= 500;
  const marked = (bits & (Sign.colon | Sign.credit)) !== 0;
  if (!marked && !short) return NO_CREDIT;
  // Captions are short and their credit follows them closely.
  const head = text.slice(line.start, Math.min(line.end, line.start + 600));
  const match = marked ? CREDIT.exec(head) : null;
  if (match) {
    const start = line.start + match.index;
    const opener = head.charAt(match.index);
    const closer = { '(': ')', '（': '）', '[': ']', '【': '】' }[opener];
    if (closer !== undefined) {
      const end = text.slice(start, Math.min(line.end, start + 80)).indexOf(closer);
      if (end >= 0) {
        return { captionEnd: start + end + 1, credit: { start, end: start + end + 1 } };
      }
    }
    if (line.end - start <= 60 && start - line.start <= 500) {
      return { captionEnd: line.end, credit: { start, end: line.end } };
    }
    return NO_CREDIT;
  }
  if (!short) return NO_CREDIT;
  if ((bits & Sign.slash) === 0 && !head.includes('hoto')) return NO_CREDIT;
  const agency = AGENCY_PHOTO.exec(head);
  if (!agency) return NO_CREDIT;
  return { captionEnd: line.end, credit: { start: line.start + agency.index, end: line.end } };
}

/** Whether a line that ends so can end with an {@link END_MARK}. */
function mayEndWithMark(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last === 0x2e) return text.charCodeAt(end - 2) === 0x2f;
  return last === 0x29 || last === 0xff09 || (last >= 0x41 && last <= 0x5a);
}

const STOPS = '.!?。！？';

/** What may stand behind a heading: white space, colons, arrows. */
function isOfBareEnd(code: number): boolean {
  if (code === 0x3a || code === 0xff1a || code === 0x3e || code === 0xbb || code === 0x2026)
    return true;
  return (
    code === 0x20 || (code < 0x80 ? code >= 9 && code <= 13 : SPACE.test(String.fromCharCode(code)))
  );
}

const SPACE = /\s/u;

/** A line in lower case without {@link isOfBareEnd} at its end. */
function bareLine(line: string): string {
  let end = line.length;
  while (end > 0 && isOfBareEnd(line.charCodeAt(end - 1))) end--;
  return (end === line.length ? line : line.slice(0, end)).toLowerCase();
}

function endsLikeSentence(text: string, line: Span): boolean {
  const last = text.charAt(line.end - 1);
  if (last === '…' || STOPS.includes(last)) return true;
  const closed = line.end - line.start > 1 && '"\'”’」』)）'.includes(last);
  return closed && STOPS.includes(text.charAt(line.end - 2));
}

/** What begins like this (in lower case) may be a {@link COMMENT_FORM}, {@link BYLINE} and so on. */
const FIRST_OF_COMMENT_FORM = new Set('0123456789clpybýgnhtm评发我留評發コ暂暫最还已ſk');
const FIRST_OF_TAGS = new Set('tkcm标关標關タキeſ');
const FIRST_OF_BREADCRUMB = new Set('ht首ホaiſ');
const FIRST_OF_BYLINE = new Set('btrwsp作记記编文責责本ſ');

function furnitureOf(head: string, bare: string, length: number): FurnitureKind | undefined {
  const opener = head.charAt(0);
  if (length <= 60 && '{[%<'.includes(opener) && PLACEHOLDER.test(head)) return 'navigation';
  const first = opener.toLowerCase().charAt(0);
  if (length <= 120 && FIRST_OF_COMMENT_FORM.has(first) && COMMENT_FORM.test(bare))
    return 'comment-form';
  if (length <= 300 && FIRST_OF_TAGS.has(first) && TAGS.test(head)) return 'tags';
  if (length > 140) return undefined;
  if (bare.length <= LONGEST_NAVIGATION && NAVIGATION.has(bare)) return 'navigation';
  return FIRST_OF_BREADCRUMB.has(first) && BREADCRUMB.test(head) ? 'navigation' : undefined;
}

/**
 * What one line of a page looks like, with what its units are counted to be. Looks at no more than
 * its first 600 units for most tests.
 */
export function describeLine(text: string, line: Span, counts: ScriptCounts): LineShape {
  const length = line.end - line.start;
  const bits = counts.signs;
  const short = isShort(length, counts.han);
  const head = text.slice(line.start, Math.min(line.end, line.start + 160));
  const bare = length <= 140 ? bareLine(head) : '';
  const mark = mayEndWithMark(text, line.end)
    ? END_MARK.exec(text.slice(Math.max(line.start, line.end - 60), line.end))
    : null;
  const signOff = mark ? { start: line.end - mark[0].length, end: line.end } : undefined;
  const sentence = signOff !== undefined || endsLikeSentence(text, line);
  const dated =
    length <= 90 &&
    (bits & Sign.digit) !== 0 &&
    (NUMERIC_DATE.test(head) || WORDED_DATE.test(head));
  const timestamp =
    dated && !sentence && !/[。！？]/u.test(head) && (length <= 60 || CLOCK.test(head));
  const furniture = furnitureOf(head, bare, length);
  const { captionEnd, credit } = furniture ? NO_CREDIT : creditIn(text, line, bits);
  return {
    furniture,
    opensTeasers: length <= 60 && TEASER_HEADINGS.has(bare),
    timestamp,
    byline:
      length <= 90 &&
      FIRST_OF_BYLINE.has(head.charAt(0).toLowerCase().charAt(0)) &&
      BYLINE.test(head),
    sentence,
    short,
    captionEnd,
    credit,
    signOff,
  };
}

const BREAKS = ['\n', '\r', '\u2028', '\u2029'];

function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** The lines of a text without their breaks (`\n`, `\r\n`, `\r`, U+2028/9), blank ones left out. */
export function splitLines(text: string): Span[] {
  const classes = charClasses();
  const lines: Span[] = [];
  let start = 0;
  const push = (from: number, to: number): void => {
    let first = from;
    let last = to;
    while (first < last && classes[text.charCodeAt(first)] === CharClass.space) first++;
    while (last > first && classes[text.charCodeAt(last - 1)] === CharClass.space) last--;
    if (last > first) lines.push({ start: first, end: last });
  };
  /** Where each kind of break stands next; the nearest one ends the line. */
  const next = BREAKS.map((mark) => indexOrEnd(text, mark, 0));
  while (start < text.length) {
    let nearest = text.length;
    for (let kind = 0; kind < BREAKS.length; kind++) {
      let at = next[kind] ?? nearest;
      if (at < start) next[kind] = at = indexOrEnd(text, BREAKS[kind] ?? '', start);
      if (at < nearest) nearest = at;
    }
    push(start, nearest);
    start = nearest + 1;
  }
  return lines;
}
