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
        '冲出跑道|偏离跑道|滑出跑道|坠毁|坠海|坠机|断成两截|从雷达上消失|失去联系|脱轨|出轨|翻覆|翻沉|沉没|相撞|对撞|追尾|触礁',
    },
    {
      type: 'acquisition',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: '宣布|公布|完成|达成|敲定|签署|终止|放弃|交割|提出|披露|破局|告吹|加价|终止谈判|公告',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        '批准|核准|通过|同意|放行|有条件批准|有条件核准|附条件批准|无条件批准|否决|阻止|审查|支持|点头|跟进|开绿灯|获准|过关',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.45,
      verbs:
        '有条件批准|有条件核准|放行|开绿灯|获准|维持利率不变|按兵不动|发射催泪弹|停飞|封锁|关闭边境|交换战俘|转移群众|紧急转移|宣布疫情结束|赴|停止买卖|停牌|复牌|挂牌|派出|派遣|增派',
    },
    {
      type: 'ceremony',
      needs: 'any',
      subject: 'participant',
      weight: 0.5,
      verbs:
        '检阅仪仗队|检阅仪队|检阅三军仪仗队|举行欢迎仪式|举行国宴|设国宴|设宴|设宴款待|设宴欢迎|款待|敬献花圈|献花|瞻仰|默哀|悼念活动|烛光悼念|按下启动按钮|按下启动钮|剪彩|揭牌|揭幕|鸣放礼炮|夺冠巡游|夺冠游行|安葬|出殡',
    },
    {
      type: 'visit',
      needs: 'participant',
      subject: 'guest',
      weight: 0.48,
      verbs:
        '访越|访华|访美|访日|访韩|访俄|访法|访英|访德|访欧|访印|访泰|访老|访柬|访马|访新|访台|访港|来访|来华|赴华|赴美|赴日|抵越|抵京|抵美|抵日|回国|返国|离开|启程回国|启程返国|结束访问|结束对|乘专机抵达|检查|视导|看望|慰问|赴灾区|勘查',
    },
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      weight: 0.48,
      verbs: '会晤|碰面|共进晚餐|共进午餐|讨论过|约见|接待|交换意见|举行双边会谈',
    },
    {
      type: 'agreement',
      needs: 'cue',
      cue: 'finance',
      subject: 'giver',
      object: 'receiver',
      weight: 0.45,
      verbs: '批准|提供|拨付|划拨|发放|贷给|资助|援助|承诺|追加|同意|下拨|拨款|核拨',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'trial',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        '开庭|开庭审理|公开审理|一审|二审|建议判处|求刑|休庭|择期宣判|当庭|服判|提出上诉|提起上诉|上诉|延期|押后|续审|认罪|否认控罪|不认罪|没收|冻结|判监|获刑|定于|宣判|发回重审|审理|庭审',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        '立案侦查|采取强制措施|搜查|查抄|抄家|移送审查起诉|移送检方|约谈|传唤|羁押禁见|被羁押|被拘留|被起诉|批准逮捕',
    },
    {
      type: 'crime',
      needs: 'cue',
      cue: 'violence',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs: '死亡|身亡|受伤|遇难|丧生|受重伤|中弹',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        '失联|消失|失踪|冲出跑道|偏离跑道|坠毁|坠入|紧急迫降|迫降|失去联系|出事|着火|著火|烧毁|断裂|沉入',
    },
    {
      type: 'disaster',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs: '溃坝|决口|溃堤|漫堤|山洪暴发|引发洪水|被洪水冲走|被水冲走|被冲走|被埋|被困',
    },
    {
      type: 'rescue',
      needs: 'cue',
      cue: 'wreck',
      subject: 'agent',
      weight: 0.48,
      verbs: '找到|发现|寻获|打捞|打捞出|救起|找回|辨认|运回',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        '递交辞呈|提交辞呈|提出辞呈|到任|离任|卸任|解约|分道扬镳|递交国书|续任|出任|升任|调任|接棒|掌印|交棒|宣誓就任|入阁',
    },
    {
      type: 'signing',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.48,
      verbs: '引进|签入|买断|租借|代表签字|签了|签妥|续签',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      weight: 0.42,
      verbs:
        '推射破门|头球破门|破门得分|破网|梅开二度|红牌罚下|被罚下|踢平|握手言和|打平|抽签|狭路相逢|再下一城|锁定胜局|告负|饮恨|爆冷击败',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: '处以|罚款|开出罚单|开罚|处罚|禁赛',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      weight: 0.48,
      verbs:
        '得票率|得票|承认落败|承认失利|以微弱优势|领先|进入第二轮|获选|胜出|获胜|宣布胜选|自行宣布',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.48,
      verbs:
        '亮出|亮相|发布新|正式运行|正式投入运行|投入运行|投入使用|开始试运行|试运营|试营运|正式营运|启用|移交并启用|创立|创办|成立于|挂牌成立|开馆|重新开放',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.45,
      verbs: '移交了|正式移交|交给|转赠|捐出|捐助|赠予|赠给',
    },
    {
      type: 'statement',
      needs: 'cue',
      cue: 'proclamation',
      subject: 'speaker',
      weight: 0.4,
      verbs: '进入|发出|实施',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'participant',
      weight: 0.42,
      verbs:
        '集会|聚集|上街|要求下台|驱散|抽签|发布预警|谈判破裂|包围|对峙|落幕|参加培训|接受培训|参训',
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
        '欢迎仪式|国宴|欢迎宴会|晚宴|追思会|悼念活动|悼念仪式|揭牌仪式|启动仪式|奠基仪式|就职典礼|公祭|葬礼|落成典礼',
    },
    {
      type: 'court-ruling',
      weight: 0.45,
      nouns: '庭审|公审|聆讯|审讯|一审|二审|终审',
    },
    { type: 'acquisition', weight: 0.45, nouns: '合并案|并购案|收购案|交易案' },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns: '空难事故|坠机事故|坠机|沉船事故|翻船|翻车|车祸|气爆|火警',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.52,
      nouns: '溃坝|山洪|泥流|洪灾|强降雨|豪雨|豪雨成灾',
    },
  ],
  cues: {
    duty: '职务|合同|合约|主帅|主教练|教练|帅印|董事长|总裁|部长|院长|校长|市长|省长|执行长|社长',
    deal: '合并|收购|并购|交易|股权|换股|要约|入股|重组|合并案|合并方案',
    finance: '贷款|信贷|万美元|亿美元|亿日元|亿日圆|亿元|万元|资金|越盾|经费|救灾款',
    trial:
      '法院|法庭|法官|检方|检察|被告|受贿|贪污|有期徒刑|无期徒刑|年徒刑|徒刑|年监禁|庭审|公诉|辩护|律师|罪',
    violence: '枪手|持刀|袭击|枪击|炸弹|自杀式|爆炸袭击|砍人|刺伤|歹徒|枪声',
    wreck: '黑匣子|黑盒子|遗体|残骸|遇难者|罹难者|失踪者|失联者|飞行记录仪|幸存者|生还者|尸体',
  },
};
