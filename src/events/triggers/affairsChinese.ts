import type { MoreRows } from './publicLife';

/** Affairs told step by step, in Chinese; see affairs.ts. */
export const CHINESE_AFFAIRS: MoreRows = {
  acts: [
    {
      type: 'accident',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '冲出跑道|衝出跑道|偏离跑道|偏離跑道|滑出跑道|坠毁|墜毀|坠海|墜海|坠机|断成两截|斷成兩截|从雷达上消失|從雷達上消失|失去联系|失去聯繫|脱轨|脫軌|出轨|翻覆|翻沉|沉没|沉沒|相撞|对撞|對撞|追尾|触礁|觸礁',
    },
    {
      type: 'acquisition',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: '宣布|宣佈|公布|公佈|完成|达成|達成|敲定|签署|終止|终止|放弃|放棄|交割|提出|披露|公告',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        '批准|核准|通过|通過|同意|放行|有条件批准|有條件核准|附条件批准|无条件批准|否决|否決|阻止|审查|審查|支持|点头|跟進|跟进|开绿灯|開綠燈|获准|獲准|过关|過關',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.45,
      verbs:
        '有条件批准|有條件核准|放行|开绿灯|開綠燈|获准|獲准|维持利率不变|維持利率不變|按兵不动|发射催泪弹|發射催淚彈|停飞|停飛|封锁|关闭边境|交换战俘|交換戰俘|转移群众|紧急转移|宣布疫情结束|赴|停止买卖|停止買賣|停牌|复牌|掛牌|挂牌|派出|派遣|增派',
    },
    {
      type: 'ceremony',
      needs: 'any',
      subject: 'participant',
      weight: 0.5,
      verbs:
        '检阅仪仗队|檢閱儀隊|检阅三军仪仗队|举行欢迎仪式|舉行歡迎儀式|举行国宴|舉行國宴|设国宴|設國宴|设宴|設宴|设宴款待|设宴欢迎|款待|敬献花圈|敬獻花圈|献花|獻花|瞻仰|默哀|悼念活动|烛光悼念|燭光悼念|按下启动按钮|按下啟動鈕|剪彩|揭牌|揭幕|鸣放礼炮|安葬|出殡|出殯',
    },
    {
      type: 'visit',
      needs: 'participant',
      subject: 'guest',
      weight: 0.48,
      verbs:
        '访越|訪越|访华|訪華|访美|訪美|访日|訪日|访韩|訪韓|访俄|訪俄|访法|訪法|访英|訪英|访德|訪德|访欧|訪歐|访印|訪印|访泰|訪泰|访老|访柬|訪柬|访马|訪馬|访新|访台|訪台|访港|来访|來訪|来华|來華|赴华|赴美|赴日|抵越|抵京|抵美|抵日|回国|回國|返国|返國|离开|離開|启程回国|啟程返國|结束访问|結束訪問|结束对|乘专机抵达|检查|視導|看望|慰问|赴灾区|勘查',
    },
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      weight: 0.48,
      verbs:
        '会晤|碰面|共进晚餐|共進晚餐|共进午餐|共進午餐|讨论过|討論過|约见|約見|接待|交换意见|交換意見|举行双边会谈',
    },
    {
      type: 'agreement',
      needs: 'cue',
      cue: 'finance',
      subject: 'giver',
      object: 'receiver',
      weight: 0.45,
      verbs:
        '批准|提供|拨付|撥付|划拨|發放|发放|贷给|资助|援助|承诺|承諾|追加|同意|下拨|拨款|核拨|撥款',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'trial',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        '开庭|開庭|开庭审理|公开审理|公開審理|一审|一審|二审|建议判处|建議判處|求刑|休庭|择期宣判|擇期宣判|当庭|當庭|服判|提出上诉|提起上訴|上诉|上訴|延期|押后|押後|续审|續審|认罪|認罪|否认控罪|否認控罪|不认罪|不認罪|没收|沒收|冻结|凍結|判监|获刑|獲刑|定于|宣判|发回重审|审理|審理|庭审|庭審',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        '立案侦查|立案偵查|采取强制措施|搜查|查抄|抄家|移送审查起诉|移送檢方|约谈|約談|传唤|傳喚|羁押禁见|被羁押|被拘留|被起诉|被起訴|批准逮捕',
    },
    {
      type: 'crime',
      needs: 'cue',
      cue: 'violence',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs: '死亡|身亡|受伤|受傷|遇难|丧生|喪生|受重伤|中弹|中彈',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '失联|失聯|消失|失踪|冲出跑道|衝出跑道|偏离跑道|坠毁|墜毀|坠入|墜入|紧急迫降|緊急迫降|迫降|失去联系|失去聯繫|出事|着火|著火|烧毁|燒毀|断裂|斷裂|沉入',
    },
    {
      type: 'disaster',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        '溃坝|潰壩|决口|決口|溃堤|潰堤|漫堤|山洪暴发|山洪暴發|引发洪水|被洪水冲走|被水冲走|被冲走|被埋|被困',
    },
    {
      type: 'rescue',
      needs: 'cue',
      cue: 'wreck',
      subject: 'agent',
      weight: 0.48,
      verbs: '找到|发现|發現|寻获|尋獲|打捞|打撈|打捞出|救起|找回|辨认|運回|运回',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        '递交辞呈|提交辞呈|提出辞呈|到任|离任|卸任|解约|解約|分道扬镳|分道揚鑣|递交国书|遞交國書|续任|續任|出任|升任|调任|調任|接棒|掌印|交棒|宣誓就任|入阁|入閣',
    },
    {
      type: 'signing',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.48,
      verbs: '引进|引進|签入|簽入|买断|買斷|租借|代表签字|代表簽字|签了|簽了|签妥|簽妥|续签|續簽',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      weight: 0.42,
      verbs:
        '推射破门|头球破门|頭球破門|破门得分|破網|破网|梅開二度|红牌罚下|紅牌罰下|被罚下|被罰下|踢平|握手言和|打平|抽签|抽籤|狭路相逢|再下一城|锁定胜局|鎖定勝局|告负|告負|饮恨|飲恨|爆冷击败',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: '处以|處以|罚款|罰款|开出罚单|開罰|處罰|处罚|禁赛|禁賽',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      weight: 0.48,
      verbs:
        '得票率|得票|承认落败|承認落敗|承认失利|以微弱优势|领先|領先|进入第二轮|進入第二輪|获选|獲選|勝出|获胜|獲勝|宣布胜选|自行宣布',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.48,
      verbs:
        '亮出|亮相|发布新|正式运行|正式投入运行|投入运行|投入使用|开始试运行|開始試運行|试运营|試營運|正式营运|正式營運|启用|啟用|移交并启用|创立|創立|创办|創辦|成立於|成立于|挂牌成立|開館|重新开放|重新開放',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.45,
      verbs: '移交了|正式移交|交给|交給|转赠|轉贈|捐出|捐助|赠予|贈予|赠给|贈給',
    },
    {
      type: 'statement',
      needs: 'cue',
      cue: 'proclamation',
      subject: 'speaker',
      weight: 0.4,
      verbs: '进入|進入|發出|发出|实施|實施',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'participant',
      weight: 0.42,
      verbs:
        '集会|集會|聚集|上街|要求下台|驱散|驅散|包围|包圍|对峙|對峙|落幕|参加培训|參加培訓|接受培训|参训',
    },
    {
      type: 'appointment',
      needs: 'cue',
      cue: 'duty',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs: '解除|免去|终止|撤销|接手|接过|担任|请辞',
    },
    {
      type: 'contest',
      needs: 'counterpart',
      subject: 'participant',
      object: 'participant',
      weight: 0.45,
      verbs: '互交白卷|战成|踢成|打成|平分秋色|握手言和',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: '转移群众|紧急转移|转移安置|疏散|撤离|安置',
    },
  ],
  nouns: [
    {
      type: 'ceremony',
      weight: 0.45,
      nouns:
        '欢迎仪式|歡迎儀式|国宴|國宴|欢迎宴会|晚宴|追思会|追思會|悼念活动|悼念儀式|揭牌仪式|揭牌儀式|启动仪式|啟動儀式|奠基仪式|就职典礼|就職典禮|公祭|葬礼|葬禮|落成典礼|落成典禮',
    },
    {
      type: 'court-ruling',
      weight: 0.45,
      nouns: '庭审|庭審|公审|公審|聆讯|审讯|審訊|一审|二审|終審',
    },
    { type: 'acquisition', weight: 0.45, nouns: '合併案|合并案|併購案|收購案|交易案' },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns: '空难事故|坠机事故|墜機|墜機事故|沉船事故|翻船|翻車|车祸|气爆|氣爆|火警',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.52,
      nouns: '溃坝|潰壩|山洪|泥流|洪灾|强降雨|豪雨|豪雨成灾',
    },
  ],
  cues: {
    duty: '职务|合同|合约|主帅|主教练|教练|帅印|董事长|总裁|部长|院长|校长|市长|省长|执行长|社长',
    deal: '合并|合併|收购|收購|并购|併購|交易|股权|股權|换股|換股|要约|要約|入股|重组|重組|合併案|合并方案|並購',
    finance:
      '贷款|貸款|信贷|信貸|万美元|億美元|亿美元|亿日元|億日圓|亿元|億元|万元|萬元|资金|資金|越盾|经费|經費|救灾款',
    trial:
      '法院|法庭|法官|检方|檢方|检察|檢察|被告|受贿|受賄|贪污|貪污|有期徒刑|无期徒刑|年徒刑|徒刑|年监禁|庭审|公诉|公訴|辩护|辯護|律师|律師|罪',
    violence: '枪手|槍手|持刀|袭击|襲擊|枪击|槍擊|炸弹|炸彈|自杀式|爆炸袭击|砍人|刺伤|歹徒|枪声',
    wreck:
      '黑匣子|黑盒子|遗体|遺體|残骸|殘骸|遇难者|罹難者|失踪者|失蹤者|失联者|飞行记录仪|幸存者|生還者|尸体',
  },
};
