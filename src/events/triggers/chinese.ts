import { CHINESE_AFFAIRS } from './affairsChinese';
import { CHINESE_HAPPENINGS } from './happeningsChinese';
import { CHINESE_PUBLIC_LIFE } from './publicLife';
import type { LanguageTable } from './trigger';

export const CHINESE: LanguageTable = {
  spaced: false,
  acts: [
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs: '会见|会见了|接见|会谈|举行会谈|举行会晤|举行了会谈|会面|拜会|通电话|见面',
    },
    {
      type: 'meeting',
      needs: 'person',
      subject: 'host',
      object: 'guest',
      verbs: '接待|欢迎|迎接|见了',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs:
        '访问|出访|抵达|考察|实地考察|考察了|参观|视察|启程|出发|驰援|进驻|飞赴|赶赴|奔赴|开赴|飞抵|勘灾|走访|到访|进行访问|进行工作访问|进行国事访问|进行正式访问|赴|前往|调研',
    },
    {
      type: 'signing',
      needs: 'document',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs: '签署|签订|签约|签字|换文|草签|续约',
    },
    {
      type: 'signing',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs: '加盟|签下|转会至|租借加盟',
    },
    {
      type: 'agreement',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      verbs: '达成协议|同意|达成一致|达成共识|批准|达成和解',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.5,
      verbs: '移交|交付|捐赠|赠送|转交|交接|归还|援助了|移交给',
    },
    {
      type: 'handover',
      needs: 'cue',
      cue: 'gift',
      subject: 'receiver',
      object: 'giver',
      weight: 0.5,
      verbs: '接收|收到|接受|提供|援助|捐助|捐款|资助|运抵|送达|运往|拨款|筹集|支援',
    },
    {
      type: 'ceremony',
      needs: 'participant',
      subject: 'participant',
      weight: 0.45,
      verbs: '庆祝|纪念|悼念|奠基',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        '启动|开幕|闭幕|落成|竣工|开工|投入使用|投入运营|投产|通车|发射|展开调查|启动调查|推出|上线|成立|开业|揭幕|动工|升空|启用|开馆|首飞|开通|下水|试飞|试运行|通航|并网|发电|首映|首航|开航|首播|开播|交付使用|完工|封顶|上市销售|开售|首发|正式运营|揭牌成立',
    },
    {
      type: 'release',
      needs: 'cue',
      cue: 'publication',
      subject: 'agent',
      weight: 0.5,
      verbs: '发布|公布|出版|颁布|发表|通过|出台|印发|审议通过',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.55,
      verbs:
        '当选|承认败选|承认失败|连任|胜选|选举产生|投票选出|投票决定|举行投票|前往投票站|投票通过|赢得选举|赢得大选|当选为|再次当选|胜出|选出|推选|落选|败选|宣布胜选|解散议会|解散国会|解散议院|组阁|获得多数席位|赢得多数|参选|得票',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        '任命|就任|就职|宣誓就职|辞职|出任|免职|免去|卸任|罢免|履新|上任|接任|提名|撤职|下台|请辞|除名|弹劾|开除|辞去|离任|退休|继任|接替|取代|获任命|被任命|被免职|被解职|解职|解雇|走马上任|掌舵|停职|遭停职|被停职|获委任|呈辞|引咎辞职|宣誓|执教|下课',
    },
    {
      type: 'award',
      needs: 'participant',
      subject: 'receiver',
      object: 'giver',
      weight: 0.5,
      verbs: '获奖|荣获|授予|颁发|获得冠军|被授予|颁奖|摘得|夺得|获颁|斩获',
    },
    {
      type: 'award',
      needs: 'cue',
      cue: 'prize',
      subject: 'receiver',
      weight: 0.5,
      verbs: '获得|赢得|获|拿下',
    },
    {
      type: 'contest',
      needs: 'counterpart',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        '击败|出战|不敌|负于|战平|险胜|完胜|逆转|苦战|输给|对战|对阵|战胜|打败|逼平|淘汰|力克|迎战|胜|大胜|横扫|爆冷|击退|淘汰出局|送走|擒下|力压|压倒|大败|惨败|绝杀|负|轻取|狂胜|气走|逼和|硬撼|主场迎战',
    },
    {
      type: 'contest',
      needs: 'cue',
      cue: 'game',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        '夺冠|晋级|获胜|夺得|摘下|获得|赢得|进球|攻入|取胜|捧起|摘金|夺金|摘银|夺银|摘铜|夺铜|封王|称王|夺魁|折桂|登顶|加冕|卫冕|问鼎|捧杯|获|出线',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      verbs:
        '破门|扳平|反超|罚失|扑出|梅开二度|帽子戏法|首开纪录|点球大战|扳平比分|先开纪录|独中两元|闯入四强|闯入4强|跻身四强|打入',
    },
    {
      type: 'rescue',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: '救出|获救|生还|搜救出|成功救援|脱险|救上岸|停止搜索|停止搜救',
    },
    {
      type: 'disaster',
      needs: 'cue',
      cue: 'hazard',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '发生|袭击|登陆|造成|导致|爆发|喷发|侵袭|重创|摧毁|遇难|死亡|遭遇|引发|肆虐|倒塌|受伤|淹没|冲毁|横扫|吹袭|来袭|席卷|过境|决堤|溃堤|溃坝|受灾|罹难|丧生|失踪|来临|逼近|波及|减弱|增强',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '发生|爆炸|起火|造成|导致|遇难|死亡|倾覆|侧翻|坠落|坍塌|垮塌|塌方|透水|冒顶|倒塌|受伤|失事|撞上|撞毁|碰撞|搁浅|追撞|翻车|泄漏|漏油|丧生|罹难|失联|起火燃烧|失火|转降|燃爆|塌|迫降|偏离|冲出',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '逮捕|拘捕|抓获|起诉|逮捕了|拘留|被捕|杀害|绑架|抢劫|枪杀|枪击|被控|指控|盗窃|诈骗|破获|查获|扣押|抓捕|立案调查|刑拘|羁押|遇刺|袭击|落网|抢走|洗劫|闯入|劫持|劫走|打劫|持枪抢劫|遭抢劫|被抢|归案|投案|自首|中枪|开枪|纵火|行凶|刺伤|捅伤|遇害|遇袭|走私|贩毒|行贿|受贿|贪污|挪用|通缉|收押|批捕|获释|释放|越狱|抓捕归案|谋杀|被盗|攻占|面控|擒获|拿获|逮获|逮捕归案|警方拘押|带走调查',
    },
    {
      type: 'court-ruling',
      needs: 'any',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs:
        '押上法庭|提堂|出庭|过堂|还押|受审|引渡|准许引渡|下令引渡|准许保释|拒绝保释|听候判决|听候宣判|应诉|聆讯|开审|保释|交保|送审|移送',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        '判处|判决|裁定|宣判|裁决|定罪|宣告无罪|判刑|驳回|获刑|维持原判|推翻|改判|被判|上诉|提起诉讼|开庭审理|认罪|承认犯有|认定|特赦|赦免|减刑|撤诉|和解|赔偿|无罪释放|宣判无罪|判囚|判监|入狱|服刑|立案|受理|结案|罚款|违宪|维持原审',
      cue: 'court',
    },
    {
      type: 'acquisition',
      needs: 'counterpart',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        '收购|并购|合并|兼并|收购了|完成收购|完成对|购买|出售|买下|全资收购|入股|接管|要约收购|注资|增持|减持|出价',
    },
    {
      type: 'statement',
      needs: 'cue',
      cue: 'proclamation',
      subject: 'speaker',
      weight: 0.38,
      verbs: '发表|宣布|宣告',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      verbs: '表示慰问|致慰问电|致电慰问|表示哀悼|致唁电',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.5,
      verbs:
        '逝世|去世|病逝|抗议|加入|退出|建交|加息|降息|疏散|召回|停火|断交|宣布独立|呼吁罢工|裁员',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.35,
      verbs: '吊销|暂停|叫停|禁止|重启|重新开放|制裁',
    },
    {
      type: 'meeting',
      needs: 'participant',
      subject: 'participant',
      verbs: '开会|召开会议|举行会议|召开紧急会议|主持会议',
    },
    ...CHINESE_PUBLIC_LIFE.acts,
    ...CHINESE_AFFAIRS.acts,
    ...CHINESE_HAPPENINGS.acts,
  ],
  nouns: [
    {
      type: 'meeting',
      nouns:
        '会议|会晤|会谈|峰会|座谈会|例会|全会|对话|研讨会议|股东大会|股东会|股东特别大会|监督检查会议|首脑会议|大会|会见',
    },
    {
      type: 'seminar',
      weight: 0.45,
      nouns: '研讨会|论坛|讲座|培训班|学术会议|博览会|洽谈会|交流会|展览会|展会|年会',
    },
    {
      type: 'ceremony',
      weight: 0.45,
      nouns:
        '仪式|典礼|开幕式|闭幕式|庆典|纪念活动|晚会|交接仪式|移交仪式|颁奖典礼|追悼会|展览|音乐会|葬礼|国葬|文化节|电影节',
    },
    {
      type: 'launch',
      weight: 0.5,
      alone: true,
      nouns: '新品发布会|产品发布会|发布会|首发式|上市发布会|新品发表会|产品发表会',
    },
    { type: 'statement', nouns: '记者会|例行记者会|联合记者会' },
    { type: 'signing', weight: 0.5, nouns: '签字仪式|签署仪式|签约仪式' },
    {
      type: 'visit',
      nouns: '此次访问|这次访问|工作访问|国事访问|正式访问|访问期间|之行',
    },
    {
      type: 'election',
      weight: 0.5,
      nouns: '大选|选举|公投|总统选举|议会选举|补选|全民公决|验票|重新计票|重新投票',
    },
    {
      type: 'contest',
      nouns:
        '首回合|次回合|第二回合|决赛|半决赛|比赛|锦标赛|四分之一决赛|友谊赛|大赛|杯赛|世界杯|奥运会|联赛|淘汰赛|揭幕战|运动会',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.55,
      nouns:
        '强震|龙卷风|土石流|地震|海啸|台风|洪水|洪灾|山体滑坡|泥石流|火山喷发|山火|飓风|暴雨|干旱|余震|森林火灾|热带风暴|雪崩|洪涝|水灾|野火',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns: '事故|空难|车祸|火灾|爆炸|坠机|沉船|海难|矿难|踩踏|大火',
    },
    {
      type: 'crime',
      alone: true,
      weight: 0.45,
      nouns:
        '枪击案|谋杀案|劫案|爆炸袭击|恐怖袭击|枪击事件|凶杀案|袭击事件|刺杀|抢劫案|抢案|银行劫案|绑架案|命案|盗窃案|诈骗案|贪污案|袭击案|纵火案|持刀伤人|恐怖攻击|枪案|劫持事件|人质事件',
    },
    { type: 'court-ruling', weight: 0.45, nouns: '判决|裁决|庭审|一审|二审|判决书|宣判' },
    {
      type: 'acquisition',
      weight: 0.45,
      nouns: '收购案|并购案|合并案|收购交易|并购交易|收购协议|合并协议',
    },
    ...CHINESE_PUBLIC_LIFE.nouns,
    ...CHINESE_AFFAIRS.nouns,
    ...CHINESE_HAPPENINGS.nouns,
  ],
  supports: [
    {
      role: 'participant',
      verbs:
        '出席|参加|举行|召开|举办|结束|开始|发生|举行了|召开了|亮相|参与|参赛|进行|完成|宣布|作出|做出|达成|签署|闭幕|拉开帷幕|落幕|造成|夺得|赢得',
    },
    { role: 'host', verbs: '主办|承办|组织|联合举办|举办' },
    { role: 'chair', verbs: '主持|主持召开|主持会议|共同主持' },
    { role: 'witness', verbs: '见证|共同见证' },
  ],
  cues: {
    document:
      '会谈纪要|会议纪要|会议纪录|备忘录|协议|协定|条约|合同|公约|换文|照会|议定书|声明|意向书|法案|行政令|文件|合作计划|谅解备忘录|宣言|法令|协约|契约',
    gift: '万剂|资金|现汇|美元|设备|援助|疫苗|物资|遗骸|文物|船只|飞机|捐款|赠品|救护车|大米|呼吸机|巡逻艇',
    publication:
      '报告|白皮书|数据|结果|法案|法律|决议|指数|排名|条例|声明|规划|专辑|著作|政策|通知|意见|预算|公报|统计|宪法|修正案|名单|新书|议案|决定',
    prize: '奖|奖项|奖章|勋章|称号|诺贝尔|奥斯卡|奖牌|金奖|荣誉|学位',
    game: '冠军|决赛|半决赛|比赛|进球|联赛|世界杯|奥运|金牌|银牌|铜牌|杯|点球|比分|锦标赛|四强|八强|小组赛|加时|主场|客场|积分|回合|大满贯|球队|胜利|赛季',
    hazard:
      '强震|余震|海啸|规模|灾情|地震|台风|洪水|洪灾|滑坡|泥石流|火山|山火|龙卷风|飓风|暴雨|灾害|山洪|溃坝|洪峰|暴雪|大坝|级|震中|震源|里氏|强降雨|热带风暴|震级|洪涝',
    mishap:
      '飞机|客机|列车|火车|客车|船|渡轮|直升机|事故|爆炸|大火|火灾|矿|工厂|桥|卡车|汽车|化工厂|货轮|航班|乘客|油轮|公交车|巴士|大楼',
    court:
      '法院|法庭|法官|有期徒刑|无期徒刑|死刑|被告|监禁|上诉|一审|二审|终审|有罪|入狱|陪审团|大法官|罪|原告|诉讼',
    proclamation:
      '联合声明|紧急状态|停火|独立|辞职|破产|戒严|解散|声明|讲话|演讲|收购|合并|结果|制裁|参选|大选|罢工|协议',
    destination: '',
    ...CHINESE_PUBLIC_LIFE.cues,
    ...CHINESE_AFFAIRS.cues,
    ...CHINESE_HAPPENINGS.cues,
  },
  planned:
    '将|拟|计划|预计|即将|定于|有望|愿|希望|建议|要求|继续|拟于|准备|筹备|推动|今后|做好|确保|力争|旨在|邀请|尚需|仍需|有待|等待|须',
  conditional:
    '如果|以免|避免|免遭|要求|呼吁|敦促|促请|若|可能|考虑|或将|能否|是否|假如|可以|为了|通过',
  negated: '未|没有|无法|尚未|取消|推迟|拒绝|并未|否认',
  perfect: '此前|曾|曾经|以来|早前|已于|祝贺',
  passive: '被|遭',
  conjunctions: '并|同时|以及|随后|之后|但|而|期间|时|后|并且|与此同时|此外|其中',
  locatives: '在|对|于|赴|抵达|抵|访问|前往|位于',
  determiners: '的|各场|各|任何|每次|多次|有关|相关|一系列',
  ongoing: '正在|正',
  both: '双方|两国|两人|双方代表|两国领导人|三方|各方|两队|两军',
  pronoun: '他|她',
  relative: '',
  speech:
    '新闻发布会上|记者会上|新闻发布会|表示|指出|强调|说|称|据|报道|介绍说|透露|告诉|认为|报道称|记者报道|消息称',
  another: '也|还|亦|另|另外|又|再',
  masks:
    '负责|负责人|负担|负面|负债|胜负|罪名成立|大会纪录|大会记录|退休金|退休教师|退休官员|退休法官|退休公务员|退休警官|下台总理|下台总统|医院检查|接受检查|候任总统|候任总理|当选总统|总统当选人|就职书|就职演说|检查团|检查组|检查工作|监督检查团|考察团|访问团|代表团|调查团|调查组|检查站|会谈纪要|会议纪要|会议纪录|会议室|会谈内容|会议中心|投票率|投票站|投票箱|签署方|签字国|签字笔|合作协议书|成立以来|发布会上|记者会上|发布平台|冲突|开发|开展|开始|参加者|参赛者|发射场|发射台|发射架|发射基地|判决书|裁定书|会见厅|爆炸物|爆炸性|下水道|上市公司|上市柜|开发商|收购价|通过率|发展|访问学者|访问量|决定性|胜利在望|获得感|生还者|遇难者|罹难者|死亡人数|死亡率|受伤人数|失踪人口',
  distributive: '分别|先后',
  subordinate: '期间|时|后|在',
  sameTime:
    '同日|当天|当日|此次|席间|当晚|会谈中|当地时间当天|会谈后|会谈前|会见后|会后|会前|会谈结束后|仪式期间|交接仪式期间',
};
