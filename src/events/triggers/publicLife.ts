import type { ActRow, NounRow } from './trigger';

/** Rows that a language's table takes in beside its own. */
export interface MoreRows {
  readonly acts: readonly ActRow[];
  readonly nouns: readonly NounRow[];
  readonly cues: Readonly<Record<string, string>>;
}

/**
 * Strikes and protests, permits and bans, demands and denials, space, health, war: what public life
 * does that no document, match or court shows for.
 */
export const ENGLISH_PUBLIC_LIFE: MoreRows = {
  acts: [
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'go/went,gone on strike|walk off the job|walk off their jobs|walk out|down tools|stage a walkout|stage a sit-in|take/took,taken industrial action|end their strike|go/went,gone back to work|end a strike|end the strike|suspend the strike|suspend their strike|call off the strike|call off a strike|call off their strike|return to work|take/took,taken to the streets|clash with police|hold/held a rally|stage a rally|stage a protest|block the road|block roads|begin/began,begun a strike|launch a strike|go/went,gone on hunger strike',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'permitted',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        'approve|authorise|authorize|clear|license|green-light|certify|ban|give/gave the green light to|sign off on|grant|revoke|withdraw/withdrew,withdrawn|recall|suspend|reject|veto|shelve|scrap|lift|impose|extend|roll back',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      weight: 0.3,
      verbs:
        'condemn|denounce|urge|call on|call for|ask for|appeal for|demand|warn of|warn against|apologise for|apologize for|apologise to|apologize to|deny/denied any|deny/denied the|deny/denied allegations|reject allegations|reject claims|voice concern|express concern|express regret|protest against|lodge a protest|summon the ambassador|congratulate|hail|pay/paid tribute to|pledge support|report to parliament|warn/warned that|offer a reward',
    },
    {
      type: 'launch',
      needs: 'cue',
      cue: 'spacecraft',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'lift off|blast off|take/took,taken off|reach|enter|put into|place in|carry|dock with|dock at|splash down|touch down|land|soar|send/sent|fire|test-fire|deploy|orbit|undock|return to earth',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'health',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'detect|identify|confirm|diagnose|discover|hospitalise|hospitalize|vaccinate|quarantine|cull|declare|isolate|inoculate|transplant|recover',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.42,
      verbs:
        'recommend|endorse|authorise|authorize|green-light|blacklist|shell|bombard|shoot/shot down|intercept|capture|recapture|overthrow/overthrew,overthrown|topple the government|seize power|sever ties|restore ties|resume ties|break/broke,broken off relations|expel the ambassador|expel diplomats|close the border|reopen the border|swap prisoners|exchange prisoners|free hostages|release hostages|cross the border|annex|file for bankruptcy|cut jobs|axe jobs|cut rates|hold/held rates|hike rates|raise rates|slash rates|go/went,gone public|list on|freeze the accounts|freeze accounts|be/was,were,been buried|be/was,were,been hospitalised|be/was,were,been hospitalized|undergo/underwent surgery|break/broke,broken the record|break/broke,broken the world record|set/set a record|set/set a world record|run/ran out of money|fall/fell ill|stall|grind/ground to a halt',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'works',
      subject: 'agent',
      weight: 0.4,
      verbs: 'resume|stall|halt|stop|restart|begin/began,begun|start|finish|complete',
    },
  ],
  nouns: [
    { type: 'other', weight: 0.5, cue: 'health', nouns: 'trial|trials' },
    {
      type: 'other',
      weight: 0.42,
      nouns:
        'strike|general strike|walkout|stoppage|industrial action|protest|protests|demonstration|riot|riots|sit-in|coup|ceasefire|truce|blackout|power cut|airstrike|air strike|air strikes|airstrikes|drone strike|missile attack|shelling|clinical trial|vaccination|vaccinations|evacuation|prisoner swap|prisoner exchange|siege|blockade|curfew|lockdown|outage|strike action|hunger strike',
    },
  ],
  cues: {
    permitted:
      'approval|clearance|consent|authorisation|authorization|vaccine|vaccines|drug|drugs|medicine|treatment|jab|therapy|project|plan|plans|merger|takeover|licence|licences|license|permit|visa|visas|ban|sanctions|tariff|tariffs|restrictions|curfew|state of emergency|strike|bill|budget|reform|constitution|aid|loan|imports|exports|flights|products|product|device|reactor|mine|pipeline|construction|asylum|bail',
    spacecraft:
      'rocket|satellite|satellites|spacecraft|capsule|astronaut|astronauts|orbit|space station|probe|lander|rover|launch pad|spaceport|cosmonaut|cosmonauts|crew|space center|space centre|telescope|booster|missile|missiles',
    health:
      'vaccine|vaccines|drug|drugs|virus|outbreak|cases|case|infection|infections|flu|disease|epidemic|patients|strain|variant|cholera|measles|poultry|influenza|malaria|dengue|ebola|pandemic|species|planet|fossil|tomb',
    works: 'work|works|construction|production|project|service|services|flights|trading|operations',
  },
};

export const VIETNAMESE_PUBLIC_LIFE: MoreRows = {
  acts: [
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'đình công|ngừng việc|bãi công|lãn công|ngừng việc tập thể|tạm dừng đình công|chấm dứt đình công|kết thúc đình công|kết thúc cuộc đình công|chấm dứt cuộc đình công|hủy đình công|xuống đường|biểu tình|tuần hành|tuyệt thực|trở lại làm việc|đụng độ với cảnh sát',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'permitted',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'phê duyệt|cấp phép|cấp phép cho|chấp thuận|cho phép|bật đèn xanh cho|cấp giấy phép|rút giấy phép|thu hồi giấy phép|tước giấy phép|cấm|dỡ bỏ|áp đặt|gia hạn|bác|bác bỏ|thu hồi|phủ quyết',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      weight: 0.3,
      verbs:
        'lên án|kêu gọi|phản đối|cảnh báo|đề nghị|yêu cầu|phủ nhận|bác bỏ|xin lỗi|chúc mừng|ra thông cáo|triệu đại sứ|bày tỏ quan ngại|bày tỏ lo ngại|trao công hàm phản đối|treo thưởng|báo cáo quốc hội|trả lời báo chí|họp báo|trả lời phỏng vấn báo chí',
    },
    {
      type: 'launch',
      needs: 'cue',
      cue: 'spacecraft',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'phóng|phóng thành công|phóng lên|rời bệ phóng|cất cánh|bay vào|vào quỹ đạo|đưa lên quỹ đạo|ghép nối|lắp ghép|đáp xuống|hạ cánh|bắn thử|phóng thử|trở về trái đất',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'health',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'phát hiện|ghi nhận|xác nhận|công bố dịch|tiêm|tiêm chủng|ghép|cách ly|tiêu hủy|nhập viện',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.42,
      verbs:
        'khuyến nghị|khuyến cáo|tẩy chay|không kích|pháo kích|bắn hạ|đánh chặn|chiếm đóng|đảo chính|lật đổ|cắt đứt quan hệ|nối lại quan hệ|trục xuất nhà ngoại giao|mở cửa biên giới|trao đổi tù nhân|trả tự do cho|phá sản|nộp đơn phá sản|sa thải|cắt giảm lãi suất|nâng lãi suất|niêm yết|lên sàn|phong tỏa tài khoản|phong toả tài khoản|lập kỷ lục|phá kỷ lục|cạn vốn|bị bỏ dở|ngừng bắn',
    },
  ],
  nouns: [
    {
      type: 'other',
      weight: 0.42,
      nouns:
        'cuộc đình công|cuộc bãi công|cuộc biểu tình|cuộc tuần hành|cuộc bạo loạn|cuộc đảo chính|lệnh ngừng bắn|cuộc không kích|vụ không kích|vụ thử|cuộc thử nghiệm|vụ phóng|cuộc sơ tán|chiến dịch tiêm chủng|lệnh giới nghiêm|lệnh cấm|vụ mất điện|vụ trao đổi tù nhân',
    },
  ],
  cues: {
    permitted:
      'vắc xin|vắc-xin|vaccine|thuốc|dự án|kế hoạch|giấy phép|lệnh cấm|trừng phạt|thuế|dự luật|ngân sách|khoản vay|viện trợ|nhập khẩu|xuất khẩu|đường bay|chuyến bay|sản phẩm|thị thực|sáp nhập|thương vụ|đề xuất|khai thác|xây dựng|lưu hành|sử dụng',
    spacecraft:
      'tên lửa|vệ tinh|tàu vũ trụ|phi hành gia|quỹ đạo|trạm vũ trụ|tàu đổ bộ|tàu thăm dò|bệ phóng|phi thuyền|không gian',
    health:
      'virus|vi rút|dịch|ca bệnh|ca mắc|ca nhiễm|ca|cúm|bệnh nhân|biến thể|sốt xuất huyết|tả|sởi|gia cầm|vắc xin|hóa thạch|hành tinh|loài',
  },
};

export const CHINESE_PUBLIC_LIFE: MoreRows = {
  acts: [
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      weight: 0.5,
      verbs:
        '罢工|举行罢工|发动罢工|结束罢工|停止罢工|静坐|集会抗议|上街抗议|走上街头|爆发抗议|爆发大规模抗议|爆发示威|爆发大规模示威|爆发游行|爆发大规模游行|爆发骚乱|爆发冲突|示威|游行示威|游行|绝食|复工|停工|罢课',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'permitted',
      subject: 'agent',
      weight: 0.5,
      verbs: '批准|核准|获批|许可|准许|授权|放行|否决|吊销|撤销|禁止|解除|实施|暂停|延长|放宽|召回',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      weight: 0.3,
      verbs:
        '谴责|表示谴责|强烈谴责|呼吁|敦促|警告|发出警告|否认|道歉|致歉|要求|祝贺|表示祝贺|致电祝贺|表示关切|表示遗憾|提出抗议|召见|悬赏|答记者问|回答记者提问|举行记者会|召开记者会|慰问|宣布全国哀悼|报告',
    },
    {
      type: 'launch',
      needs: 'cue',
      cue: 'spacecraft',
      subject: 'agent',
      weight: 0.5,
      verbs: '升空|发射升空|点火|入轨|送入|对接|着陆|著陆|返回|溅落|试射|发射|分离|进入轨道',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'health',
      subject: 'agent',
      weight: 0.45,
      verbs: '确诊|检出|发现|报告|接种|隔离|扑杀|移植|住院',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.42,
      verbs:
        '推荐|空袭|炮击|砲击|击落|拦截|占领|政变|推翻政府|复交|恢复外交关系|驱逐|开放边境|换囚|申请破产|破产|升息|上市|挂牌上市|冻结|打破纪录|刷新纪录|破纪录|创纪录|下葬|出生|资金断裂',
    },
  ],
  nouns: [
    {
      type: 'other',
      weight: 0.42,
      nouns:
        '罢工|大罢工|示威活动|抗议活动|骚乱|暴动|政变|停火|空袭|临床试验|试验|疫苗接种|宵禁|封锁|大停电|停电|撤离行动|换囚|绝食',
    },
  ],
  cues: {
    permitted:
      '疫苗|药物|药品|新药|项目|计划|许可证|执照|禁令|制裁|关税|法案|预算|贷款|进口|出口|航班|签证|合并|收购|交易|方案|上市|使用|引渡|保释|限制',
    spacecraft:
      '火箭|卫星|飞船|航天员|太空人|宇航员|轨道|空间站|太空站|探测器|着陆器|导弹|飞弹|发射场|发射中心',
    health:
      '病毒|病例|疫情|感染|流感|患者|变异|霍乱|麻疹|登革热|疟疾|家禽|疫苗|物种|行星|化石|古墓|病人',
  },
};
