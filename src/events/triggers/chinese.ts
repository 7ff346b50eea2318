import { CHINESE_AFFAIRS } from './affairsChinese';
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
      verbs:
        '会见|会见了|會見|会晤|會晤|接见|接見|会谈|會談|举行会谈|舉行會談|举行会晤|举行了会谈|会面|會面|拜会|拜會|通電話|见面|通电话',
    },
    {
      type: 'meeting',
      needs: 'person',
      subject: 'host',
      object: 'guest',
      verbs: '接待|欢迎|歡迎|迎接|见了',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs:
        '访问|訪問|出访|出訪|抵达|抵達|考察|实地考察|實地考察|考察了|参观|參觀|视察|視察|启程|啟程|出发|出發|驰援|馳援|进驻|進駐|飞赴|飛赴|赶赴|趕赴|奔赴|开赴|飞抵|飛抵|勘灾|勘災|走访|到访|到訪|进行访问|进行工作访问|进行国事访问|进行正式访问|赴|前往|调研',
    },
    {
      type: 'signing',
      needs: 'document',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs: '签署|簽署|签订|簽訂|签约|簽約|签字|簽字|换文|草签|续约|續約',
    },
    {
      type: 'signing',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs: '加盟|签下|簽下|转会至|轉會至|租借加盟',
    },
    {
      type: 'agreement',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      verbs: '达成协议|達成協議|同意|达成一致|達成一致|达成共识|批准|達成共識|达成和解',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.5,
      verbs: '移交|交付|捐赠|捐贈|赠送|转交|交接|归还|援助了|移交给',
    },
    {
      type: 'handover',
      needs: 'cue',
      cue: 'gift',
      subject: 'receiver',
      object: 'giver',
      weight: 0.5,
      verbs: '接收|收到|接受|提供|援助|捐助|捐款|资助|資助|运抵|運抵|送达|运往|拨款|筹集|支援',
    },
    {
      type: 'ceremony',
      needs: 'participant',
      subject: 'participant',
      weight: 0.45,
      verbs: '庆祝|慶祝|纪念|紀念|悼念|敬献花圈|奠基|剪彩|揭牌',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        '启动|啟動|开幕|開幕|闭幕|落成|竣工|开工|開工|投入使用|投入运营|投产|通车|通車|发射|發射|展开调查|启动调查|展開調查|推出|上线|上線|成立|开业|開業|揭幕|动工|升空|启用|开馆|首飞|开通|下水|试飞|试运行|通航|并网|发电|發電|首映|首播|开播|交付使用|完工|封顶|上市销售|开售|首发|正式运营|揭牌成立',
    },
    {
      type: 'release',
      needs: 'cue',
      cue: 'publication',
      subject: 'agent',
      weight: 0.5,
      verbs:
        '发布|發布|發佈|公布|公佈|出版|颁布|頒布|发表|發表|通过|通過|出台|印发|審議通過|审议通过',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.55,
      verbs:
        '当选|當選|承认败选|承认失败|承認敗選|连任|連任|胜选|勝選|选举产生|投票选出|投票决定|举行投票|前往投票站|投票通过|赢得选举|赢得大选|当选为|再次当选|胜出|選出|选出|推选|落选|落選|败选|敗選|宣布胜选|解散议会|解散國會|解散议院|组阁|組閣|获得多数席位|赢得多数|参选|當選為|得票',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        '任命|就任|就职|就職|宣誓就职|宣誓就職|辞职|辭職|出任|免职|免去|卸任|罢免|履新|上任|接任|提名|撤职|下台|请辞|除名|弹劾|彈劾|开除|辞去|辭去|离任|離任|退休|继任|繼任|接替|取代|获任命|被任命|被免职|被解职|解职|解雇|走马上任|掌舵|请辞|引咎辞职|宣誓|执教|下课',
    },
    {
      type: 'award',
      needs: 'participant',
      subject: 'receiver',
      object: 'giver',
      weight: 0.5,
      verbs: '获奖|獲獎|荣获|榮獲|授予|颁发|頒發|获得冠军|被授予|颁奖|摘得|夺得|獲頒|获颁|斩获',
    },
    {
      type: 'award',
      needs: 'cue',
      cue: 'prize',
      subject: 'receiver',
      weight: 0.5,
      verbs: '获得|獲得|赢得|获|拿下',
    },
    {
      type: 'contest',
      needs: 'counterpart',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        '击败|擊敗|出战|出戰|不敵|負於|戰平|險勝|完勝|逆轉|苦戰|輸給|对战|對戰|對陣|战胜|戰勝|打败|不敌|负于|战平|逼平|淘汰|力克|险胜|完胜|迎战|对阵|胜|大胜|横扫|逆转|输给|爆冷|击退|淘汰出局|送走|擒下|力压|压倒|大败|惨败|绝杀|险胜|负|轻取|狂胜',
    },
    {
      type: 'contest',
      needs: 'cue',
      cue: 'game',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        '夺冠|奪冠|晋级|晉級|获胜|獲勝|夺得|获得|赢得|进球|攻入|取胜|捧起|摘金|加冕|卫冕|问鼎|捧杯|获|出线',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      verbs: '破门|破門|扳平|反超|罚失|罰失|扑出|撲出|梅开二度|帽子戏法|首开纪录|打入',
    },
    {
      type: 'rescue',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: '救出|获救|獲救|生还|生還|搜救出|成功救援|脱险|脫險',
    },
    {
      type: 'disaster',
      needs: 'cue',
      cue: 'hazard',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '发生|發生|袭击|襲擊|登陆|登陸|造成|导致|導致|爆发|喷发|噴發|侵袭|重创|摧毁|遇难|死亡|遭遇|引发|肆虐|倒塌|受伤|淹没|冲毁|横扫|吹袭|来袭|來襲|席卷|席捲|过境|過境|决堤|潰堤|溃坝|受灾|受災|罹难|罹難|丧生|喪生|失踪|失蹤|来临|逼近|波及|减弱|減弱|增强',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '发生|發生|坠毁|墜毀|相撞|脱轨|出轨|沉没|爆炸|起火|造成|导致|導致|遇难|死亡|倾覆|侧翻|坠落|坍塌|垮塌|塌方|透水|冒顶|倒塌|受伤|失事|撞上|撞毁|追尾|碰撞|触礁|搁浅|追撞|翻覆|翻车|翻沉|泄漏|洩漏|漏油|丧生|喪生|罹难|罹難|坠海|失联|起火燃烧|燃爆|塌|迫降|偏离|冲出',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '逮捕|拘捕|抓获|起诉|起訴|逮捕了|拘留|被捕|杀害|殺害|绑架|抢劫|枪杀|枪击|被控|指控|盗窃|诈骗|破获|查获|扣押|抓捕|立案调查|刑拘|羁押|遇刺|袭击|落网|抢走|搶走|洗劫|闯入|闖入|劫持|劫走|打劫|持枪抢劫|遭抢劫|被抢|归案|投案|自首|中枪|中槍|开枪|開槍|纵火|縱火|行凶|刺伤|刺傷|捅伤|遇害|遇袭|走私|贩毒|行贿|受贿|贪污|挪用|通缉|通緝|收押|批捕|获释|獲釋|释放|釋放|越狱|抓捕归案|擒获|拿获|逮获|落網|搶劫|綁架|槍殺|逮捕归案|警方拘押|带走调查',
    },
    {
      type: 'court-ruling',
      needs: 'any',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs:
        '押上法庭|提堂|出庭|过堂|過堂|还押|還押|受审|受審|引渡|准许引渡|下令引渡|准许保释|拒绝保释|听候判决|听候宣判|应诉|聆讯|聆訊|开审|開審|保释|保釋|交保|送审|移送',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        '判处|判處|判决|判決|裁定|宣判|裁决|裁決|定罪|宣告无罪|判刑|驳回|駁回|获刑|维持原判|推翻|改判|被判|上诉|提起诉讼|开庭审理|认罪|承认犯有|认定|特赦|赦免|减刑|撤诉|和解|赔偿|无罪释放|宣判无罪|判囚|判監|入狱|服刑|立案|受理|結案|罚款',
      cue: 'court',
    },
    {
      type: 'acquisition',
      needs: 'counterpart',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        '收购|收購|并购|併購|合并|合併|兼并|收购了|完成收购|完成对|购买|出售|买下|全资收购|入股|接管|要约收购|注资|增持|减持|出价',
    },
    {
      type: 'statement',
      needs: 'cue',
      cue: 'proclamation',
      subject: 'speaker',
      weight: 0.38,
      verbs: '发表|發表|宣布|宣佈|宣告',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      verbs: '表示慰问|致慰问电|致电慰问|表示哀悼|致唁电|表示慰問|表示哀悼',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.5,
      verbs:
        '逝世|去世|病逝|罢工|罷工|抗议|示威|加入|退出|建交|加息|降息|疏散|召回|停火|断交|宣布独立|呼吁罢工|游行|裁员',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.35,
      verbs: '吊销|暂停|叫停|禁止|复工|重启|重新开放|制裁|暫停|吊銷|復工',
    },
    {
      type: 'meeting',
      needs: 'participant',
      subject: 'participant',
      verbs: '开会|召开会议|举行会议|召开紧急会议|開會|召開會議|主持会议',
    },
    ...CHINESE_PUBLIC_LIFE.acts,
    ...CHINESE_AFFAIRS.acts,
  ],
  nouns: [
    {
      type: 'meeting',
      nouns:
        '会议|會議|会晤|会谈|峰会|峰會|座谈会|例会|全会|对话|研讨会议|监督检查会议|首脑会议|大会|会见',
    },
    {
      type: 'seminar',
      weight: 0.45,
      nouns: '研讨会|研討會|论坛|論壇|讲座|培训班|学术会议|博览会|洽谈会|交流会|展览会|展会|年会',
    },
    {
      type: 'ceremony',
      weight: 0.45,
      nouns:
        '仪式|儀式|典礼|典禮|开幕式|閉幕式|闭幕式|庆典|纪念活动|晚会|交接仪式|移交仪式|颁奖典礼|追悼会|展览|音乐会|葬礼|国葬|文化节|电影节',
    },
    {
      type: 'launch',
      weight: 0.5,
      alone: true,
      nouns: '新品发布会|产品发布会|发布会|首发式|上市发布会|新品發表會|產品發表會',
    },
    { type: 'signing', weight: 0.5, nouns: '签字仪式|簽字儀式|签署仪式|签约仪式|簽約儀式' },
    {
      type: 'visit',
      nouns:
        '此次访问|這次訪問|此次訪問|这次访问|工作访问|国事访问|正式访问|访问期间|訪問期間|之行',
    },
    {
      type: 'election',
      weight: 0.5,
      nouns: '大选|大選|选举|選舉|公投|总统选举|议会选举|补选|全民公决',
    },
    {
      type: 'contest',
      nouns:
        '首回合|次回合|第二回合|决赛|決賽|半决赛|比赛|比賽|锦标赛|四分之一决赛|友谊赛|大赛|杯赛|世界杯|奥运会|联赛|淘汰赛|揭幕战|运动会',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.55,
      nouns:
        '強震|龍捲風|土石流|地震|海啸|海嘯|台风|颱風|洪水|洪灾|洪災|山体滑坡|泥石流|火山喷发|山火|龙卷风|飓风|颶風|暴雨|干旱|余震|森林火灾|强震|热带风暴|雪崩|洪涝|水灾|野火',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns: '事故|空难|空難|车祸|車禍|火灾|火災|爆炸|坠机|沉船|海难|矿难|踩踏|大火',
    },
    {
      type: 'crime',
      alone: true,
      weight: 0.45,
      nouns:
        '枪击案|谋杀案|劫案|爆炸袭击|恐怖袭击|枪击事件|凶杀案|袭击事件|刺杀|抢劫案|搶案|银行劫案|绑架案|命案|盗窃案|诈骗案|贪污案|袭击案|纵火案|持刀伤人|槍擊案|恐怖攻擊|枪案|劫持事件|人质事件',
    },
    { type: 'court-ruling', weight: 0.45, nouns: '判决|裁决|庭审|一审|二审|判决书|宣判' },
    {
      type: 'acquisition',
      weight: 0.45,
      nouns: '收购案|并购案|合并案|收购交易|并购交易|收购协议|合并协议',
    },
    ...CHINESE_PUBLIC_LIFE.nouns,
    ...CHINESE_AFFAIRS.nouns,
  ],
  supports: [
    {
      role: 'participant',
      verbs:
        '出席|参加|參加|举行|舉行|召开|召開|举办|舉辦|结束|開始|开始|发生|举行了|召开了|亮相|参与|参赛|进行|完成|宣布|作出|做出|达成|签署|闭幕|拉开帷幕|落幕|造成|夺得|赢得',
    },
    { role: 'host', verbs: '主办|主辦|承办|承辦|组织|联合举办|举办' },
    { role: 'chair', verbs: '主持|主持召开|主持會議|共同主持' },
    { role: 'witness', verbs: '见证|見證|共同见证' },
  ],
  cues: {
    document:
      '会谈纪要|會談紀要|会议纪要|會議紀錄|备忘录|備忘錄|协议|協議|协定|協定|条约|條約|合同|公约|换文|照会|议定书|声明|意向书|法案|行政令|文件|合作计划|谅解备忘录|宣言|法令|协约|契约',
    gift: '万剂|資金|现汇|美元|设备|設備|援助|疫苗|物资|物資|遗骸|文物|船只|飞机|捐款|赠品|救护车|大米|呼吸机|巡逻艇',
    publication:
      '报告|報告|白皮书|白皮書|数据|數據|结果|法案|法律|决议|決議|指数|排名|条例|声明|聲明|规划|专辑|著作|政策|通知|意见|预算|公报|统计|宪法|修正案|名单|新书|议案|决定',
    prize: '奖|獎|奖项|奖章|勋章|勳章|称号|诺贝尔|奥斯卡|奖牌|金奖|荣誉|学位',
    game: '冠军|冠軍|决赛|決賽|半决赛|比赛|比賽|进球|联赛|世界杯|奥运|金牌|银牌|铜牌|杯|点球|比分|锦标赛|四强|八强|小组赛|加时|主场|客场|积分|回合|大满贯|球队|胜利|赛季',
    hazard:
      '強震|餘震|海嘯|規模|災情|地震|海啸|台风|颱風|洪水|洪灾|滑坡|泥石流|火山|山火|龙卷风|飓风|暴雨|余震|灾害|山洪|溃坝|洪峰|暴雪|大坝|级|震中|震源|里氏|强降雨|热带风暴|震级|洪涝',
    mishap:
      '飞机|飛機|客机|列车|火车|客车|船|渡轮|直升机|事故|爆炸|大火|火灾|矿|工厂|桥|卡车|汽车|化工厂|货轮|航班|乘客|油轮|公交车|巴士|大楼',
    court:
      '法院|法庭|法官|有期徒刑|无期徒刑|死刑|被告|监禁|上诉|一审|二审|终审|有罪|入狱|陪审团|大法官|罪|原告|诉讼',
    proclamation:
      '联合声明|紧急状态|停火|独立|辞职|破产|戒严|解散|声明|聲明|讲话|演讲|收购|合并|结果|制裁|参选|大选|罢工|协议',
    destination: '',
    ...CHINESE_PUBLIC_LIFE.cues,
    ...CHINESE_AFFAIRS.cues,
  },
  planned:
    '将|將|拟|计划|計劃|预计|預計|即将|即將|定于|有望|愿|希望|建议|要求|继续|拟于|准备|筹备|推动|今后|做好|确保|力争|旨在|邀请',
  conditional: '如果|若|可能|考虑|或将|能否|是否|假如|可以|为了|通过',
  negated: '未|没有|沒有|无法|尚未|取消|推迟|拒绝|并未|否认',
  perfect: '此前|曾|曾经|以来|早前|已于|祝贺|祝賀',
  passive: '被|遭',
  conjunctions: '并|同时|同時|以及|随后|隨後|之后|但|而|期间|时|後|后|并且|与此同时|此外|其中',
  locatives: '在|对|對|于|於|赴|抵达|抵|访问|前往|位于',
  determiners: '的|各场|各|任何|每次|多次|有关|相关|一系列',
  ongoing: '正在|正',
  both: '双方|雙方|两国|兩國|两人|兩人|双方代表|两国领导人|三方|各方|两队|兩隊|两军',
  pronoun: '他|她',
  relative: '',
  speech:
    '新闻发布会上|记者会上|記者會上|新闻发布会|表示|指出|强调|說|说|称|稱|据|报道|介绍说|透露|告诉|认为|报道称|记者报道|消息称',
  another: '也|还|還|亦|另|另外|又|再',
  masks:
    '候任总统|候任总理|当选总统|总统当选人|就职书|就职演说|检查团|检查组|检查工作|监督检查团|考察团|访问团|代表团|调查团|调查组|检查站|会谈纪要|會談紀要|会议纪要|會議紀錄|会议室|會議室|会谈内容|会议中心|會議中心|投票率|投票站|投票箱|签署方|签字国|签字笔|合作协议书|成立以来|成立以來|发布会上|發布會上|记者会上|发布平台|冲突|开发|开展|开始|参加者|参赛者|发射场|发射台|发射架|发射基地|判决书|裁定书|会见厅|爆炸物|爆炸性|下水道|上市公司|上市櫃|开发商|收购价|通过率|发展|访问学者|访问量|决定性|胜利在望|获得感|生还者|遇难者|罹难者|死亡人数|死亡率|受伤人数|失踪人口',
  distributive: '分别|先后|分別|先後',
  subordinate: '期间|期間|时|時|后|後|在',
  sameTime: '同日|当天|當天|当日|當日|此次|席间|当晚|會談中|当地时间当天',
};
