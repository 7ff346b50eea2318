/** Verbs (and kin) that say that somebody speaks. */
export interface SpeechWords {
  /** Verbs that hardly mean anything else. */
  readonly strong: ReadonlySet<string>;
  /** Verbs that also mean other things: need the quotation right beside them. */
  readonly weak: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Words right before a quotation mark after which comes a title, a term or a name. */
  readonly titles: ReadonlySet<string>;
}

function words(list: string): Set<string> {
  return new Set(list.split(/[\n|]+/u).map((word) => word.trim()));
}

const EMPTY: ReadonlySet<string> = new Set();

const ENGLISH: SpeechWords = {
  strong: words(
    `said|says|say|saying|told|tells|telling|added|adds|stressed|emphasised|emphasized|emphasises
    |emphasizes|stated|explained|explains|replied|remarked|commented|insisted|insists|declared
    |reiterated|quipped|joked|recalled|warned|warns|testified|wrote|writes|tweeted|exclaimed|asked
    |admitted|acknowledged|affirmed|argued|argues|concluded|conceded|lamented|retorted|responded
    |quoted|according|recounted|complained|mused|fumed|boasted|pleaded|reflected`,
  ),
  weak: words(
    `noted|notes|announced|shared|continued|observed|claimed|claims|confirmed|denied|urged|vowed
    |pledged|called|described|pointed|suggested|shouted|cried|posted|read|reads|reported|revealed
    |thought|thinks|believes|believed|put|promised|expressed|answered|repeated|predicted|praised
    |hailed|dismissed|criticised|criticized|branded|labelled|accused|branding|calling|adding
    |describing|noting|stressing|asking|warning|insisting|denounced|sighed|laughed|smiled|whispered
    |joking|hailing|condemned`,
  ),
  pronouns: words('he|she|they|who'),
  titles: words(
    `themed|titled|entitled|named|dubbed|theme|slogan|motto|project|programme|program|seminar|workshop
    |conference|film|movie|book|song|album|show|series|novel|article|campaign|movement|title|topic
    |exhibition|award|so-called|term|word|phrase|the|a|an|its|his|their|her|of|nicknamed|known
    |operation|plan|initiative|magazine|newspaper|game|play|poem|painting|contest|competition|scheme
    |forum|festival|event|category|by|called`,
  ),
};

const VIETNAMESE: SpeechWords = {
  strong: words(
    `nói|cho biết|cho hay|cho rằng|chia sẻ|khẳng định|nhấn mạnh|phát biểu|nêu rõ|bày tỏ|tuyên bố
    |trả lời|giải thích|nhận định|nói thêm|cho biết thêm|kể|kể lại|thừa nhận|cảnh báo|lưu ý|viết
    |tâm sự|phân tích|đáp|hỏi|bộc bạch|quả quyết|trần tình|bình luận|thổ lộ|than|kết luận|dẫn lời
    |lý giải|nhắn nhủ|tiết lộ|tái khẳng định|nói rõ|nhắc lại|phát biểu rằng|chỉ rõ|chỉ ra`,
  ),
  weak: words(
    'nghẹn ngào|xúc động|bức xúc|phân trần|than thở|thốt lên|reo lên|chốt lại|nói vui|đùa|tự hào|hồ hởi|phấn khởi|ngậm ngùi|chia sẻ thêm|mong mỏi|đánh giá|đề nghị|kêu gọi|bổ sung|thông tin|nêu|gọi|hứa|đề xuất|chúc|cảm ơn|theo|xác nhận',
  ),
  pronouns: words('ông|bà|anh|chị|cô|họ|ông này|bà này|vị này|người này|ông ấy|bà ấy'),
  titles: words(
    `chủ đề|dự án|đề án|chương trình|chiến dịch|phong trào|cuộc thi|giải|danh hiệu|phim|cuốn|sách|bài
    |ca khúc|tác phẩm|hội thảo|cụm từ|từ|khái niệm|khẩu hiệu|phương châm|là|các|những|kiểu|mang tên
    |tên|gọi là|với tên|tựa đề|tiêu đề|triển lãm|lễ hội|diễn đàn|đề tài|một|về|của|theo|thành|cái
    |hội nghị|tọa đàm|toạ đàm|bộ|vở|mô hình|sáng kiến|kế hoạch|giải thưởng|hạng mục|công trình`,
  ),
};

const FRENCH: SpeechWords = {
  strong: words(
    `déclaré|dit|affirmé|expliqué|ajouté|estimé|souligné|indiqué|précisé|assuré|confié|répondu|lancé
    |déclare|affirme|explique|ajoute|estime|souligne|indique|précise|assure|confie|répond|écrit|selon
    |insisté|reconnu|regretté|martelé|commenté|insiste`,
  ),
  weak: words('annoncé|annonce|rappelé|rappelle|appelé|dénoncé|dénonce|promis|qualifié'),
  pronouns: words('il|elle|ils|elles'),
  titles: words(
    'le|la|les|un|une|des|du|de|intitulé|intitulée|baptisé|baptisée|titre|thème|film|livre|projet|dit',
  ),
};
const SPANISH: SpeechWords = {
  strong: words(
    `dijo|afirmó|señaló|declaró|aseguró|explicó|añadió|indicó|agregó|expresó|manifestó|comentó|aseveró
    |dice|afirma|asegura|explica|señala|añade|escribió|respondió|subrayó|destacó|advirtió|según|insistió
    |reconoció|apuntó|sostuvo|recordó`,
  ),
  weak: words('anunció|llamó|calificó|denunció|prometió|pidió'),
  pronouns: words('él|ella|ellos|ellas'),
  titles: words(
    'el|la|los|las|un|una|de|del|titulado|titulada|llamado|llamada|título|tema|película|libro|proyecto',
  ),
};

const OTHER: SpeechWords = { strong: EMPTY, weak: EMPTY, pronouns: EMPTY, titles: EMPTY };

/** The words of a language written with letters, by its BCP 47 tag. */
export function speechWordsOf(language: string): SpeechWords {
  switch (language.slice(0, 2)) {
    case 'en':
      return ENGLISH;
    case 'vi':
      return VIETNAMESE;
    case 'fr':
      return FRENCH;
    case 'es':
      return SPANISH;
    default:
      return OTHER;
  }
}

/** Chinese verbs of speech; longer ones first, so that 表示 is not 示. */
export const CHINESE_SPEECH: readonly string[] = (
  '告诉记者 告訴記者 表示 指出 强调 強調 认为 認為 介绍 介紹 告诉 告訴 透露 坦言 回应 回應 写道 寫道 补充 補充 解释 解釋 ' +
  '宣布 呼吁 呼籲 警告 直言 感慨 谈到 談到 提到 表态 表態 坦承 承诺 承諾 回忆 回憶 问道 問道 答道 笑道 说道 說道 ' +
  '批评 批評 质疑 質疑 形容 感叹 感嘆 痛批 抱怨 反问 反問 指称 指稱 重申 声称 聲稱 宣称 宣稱 指 说 說 称 稱 道 讲 講 问 問 答 喊'
).split(' ');

/** What follows a Japanese quotation that was spoken, after と. */
export const JAPANESE_SPEECH: readonly string[] = (
  '述べ 話し 話す 語っ 語る 説明し 強調し 言 発言し 指摘し 訴え コメント 明らかにし 答え 呼びかけ 主張し 批判し 振り返 語 ' +
  'し、 した 報じ'
).split(' ');

/** Before a Chinese quotation mark: what follows is a name or a term. */
export const CHINESE_TITLES =
  /(?:题为|題為|名为|名為|主题为|主題為|主题是|主題是|以|称为|稱為|叫做|叫作|所谓|所謂|的|为|為|和|与|與|、|及|被称|被稱|推进|落实|坚持|关于|對|对|在|是|等|成|号|第|部|了)\s*$/u;
