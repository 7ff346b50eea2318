/**
 * A syllable, then the Simplified characters read so. Derived by scripts/data/hanReadings.mjs from
 * the Unihan database (kMandarin, kVietnamese, kHangul; Unicode licence), for the characters of GB 2312.
 * Pinyin is without tones; v stands for ü.
 */
export const PINYIN = `
a啊嗄锕阿 ai哀哎唉嗌嗳埃嫒挨捱暧爱瑷癌皑矮砹碍艾蔼锿隘霭 an俺埯安岸庵按揞暗案桉氨犴胺谙铵鞍鹌黯 ang昂盎肮 ao傲凹嗷坳奥媪岙廒懊拗敖澳熬獒翱聱螯袄遨鏊鏖骜鳌
ba八叭吧坝岜巴扒把拔捌灞爸疤笆粑罢耙芭茇菝跋钯霸靶魃鲅 bai佰拜捭掰摆擘柏白百稗败 ban伴办半坂扮扳拌搬斑板版班瓣瘢癍绊舨般钣阪颁 bang傍帮梆棒榜浜磅绑膀蒡蚌谤邦镑
bao保勹包堡孢宝报抱暴煲爆胞苞葆薄褒褓豹趵雹饱鲍鸨龅 bei倍北卑呗备孛悖悲惫杯焙狈碑碚背蓓被褙贝辈邶鐾钡陂鞴鹎 ben坌奔本畚笨苯贲锛 beng嘣崩泵甏甭绷蹦迸
bi俾匕吡哔壁妣婢嬖币庇庳弊弼彼必愎敝比毕毖毙滗濞狴璧畀痹碧秕笔筚箅篦臂舭荜荸萆蓖蔽薜裨襞跸逼避鄙铋闭陛髀鼻 bian便匾卞变弁忭扁汴煸砭碥窆笾缏编苄蝙褊贬辨辩辫边遍鞭鳊
biao婊彪杓标灬瘭膘表裱镖镳飑飙飚骠髟鳔 bie别憋瘪蹩鳖 bin傧宾彬摈斌槟殡滨濒玢缤膑豳镔髌鬓 bing丙兵冫冰并摒柄炳病禀秉邴饼
bo亳伯剥勃博卜啵帛拨搏播擘柏檗波渤玻礴箔簸脖膊舶菠薄跛踣钵钹铂饽驳鹁 bu不卜卟哺埔埠布怖捕晡步瓿簿补逋部醭钚钸 ca嚓擦礤 cai彩才材猜睬菜蔡裁财踩采 can参孱惨惭掺残灿璨粲蚕餐骖黪
cang仓伧沧舱苍藏 cao嘈操曹槽漕糙艚艹草螬 ce侧册厕恻测策 cen岑涔 ceng噌层曾蹭 cha叉姹察岔差插搽杈查槎檫汊猹碴茬茶衩诧锸镲馇 chai侪拆柴瘥虿豺钗
chan产冁婵廛忏搀潺澶禅缠羼蒇蝉蟾觇谄谗躔铲镡阐颤馋骣 chang伥倡偿厂唱场娼嫦尝常徜怅惝敞昌昶氅猖畅肠苌菖阊鬯鲳 chao吵嘲巢怊抄晁朝潮炒焯耖超钞 che坼屮彻扯掣撤澈砗车
chen嗔宸尘忱抻晨榇沈沉琛碜臣衬谌谶趁辰郴陈龀 cheng丞乘呈城埕塍惩成承撑晟枨柽橙澄瞠秤称程蛏裎诚逞酲铖骋 chi侈傺叱吃哧啻嗤坻墀媸尺弛彳持敕斥池炽痴瘛眵笞篪翅耻茌蚩螭褫赤踟迟饬驰魑鸱齿
chong充冲宠崇忡憧舂艟茺虫铳 chou丑仇俦帱惆愁抽畴瘳瞅稠筹绸臭踌酬雠 chu亍储出刍初厨处怵憷搐杵楚楮樗橱滁畜矗础绌蜍褚触蹰躇锄除雏黜 chuai啜嘬揣搋膪踹
chuan串传喘巛川椽氚穿舛舡船遄钏 chuang创幢床怆疮窗闯 chui吹垂捶棰椎槌炊锤陲 chun唇春椿淳纯莼蝽蠢醇鹑 chuo戳绰踔辍辶龊 ci伺刺呲慈次此瓷疵磁祠糍茈茨词赐辞雌鹚
cong丛从匆囱枞淙琮璁聪苁葱骢 cou凑腠辏 cu促徂殂猝簇粗蔟蹙蹴酢醋 cuan撺汆爨窜篡蹿镩 cui催啐崔悴摧榱毳淬璀瘁粹翠脆萃 cun存寸忖村皴 cuo厝嵯挫措搓撮痤矬磋脞蹉锉错鹾
da哒嗒大妲怛打搭沓瘩笪答耷褡达靼鞑 dai代傣呆呔埭岱带待怠戴歹殆玳甙绐袋贷迨逮骀黛 dan丹但儋单啖弹惮担掸旦殚氮淡澹疸瘅眈箪耽聃胆萏蛋诞赕郸 dang党凼宕当挡档砀荡菪裆谠铛
dao倒刀刂到叨导岛忉悼捣氘焘盗祷稻纛蹈道 de地得德的锝 deng凳噔嶝戥灯登瞪磴等簦蹬邓镫 di低嘀地堤娣嫡帝底弟抵敌柢棣氐涤滴狄睇砥碲笛第籴缔羝翟荻蒂觌诋谛迪递邸镝骶
dian佃典坫垫奠巅店惦掂殿淀滇点玷电甸癜癫碘簟踮钿阽靛颠 diao凋刁叼吊掉碉调貂钓铞铫雕鲷 die叠喋嗲垤堞揲爹牒瓞碟耋蝶谍跌蹀迭鲽 ding丁仃叮啶定玎疔盯碇耵腚订酊钉铤锭顶鼎 diu丢铥
dong东侗冬冻动咚垌岽峒恫懂栋氡洞硐胨胴董鸫 dou兜抖斗痘窦篼蔸蚪豆逗都陡 du嘟堵妒度杜椟毒渎渡牍犊独督睹碡笃肚芏蠹读赌都镀髑黩 duan断椴段煅短端簖缎锻 dui兑堆对怼憝碓镦队
dun吨囤墩敦沌炖盹盾砘礅趸蹲遁钝顿 duo剁咄哆哚垛堕多夺惰掇朵柁缍舵裰跺踱躲铎 e俄厄呃噩垩娥婀屙峨恶愕扼腭苊莪萼蛾讹谔轭遏鄂锇锷阏颚额饿鳄鹅鹗 ei诶 en恩摁蒽
er二佴儿尔洱珥而耳贰迩铒饵鲕鸸 fa乏伐发垡法珐砝筏罚阀 fan凡反帆幡梵樊泛烦燔犯畈番矾繁翻范蕃藩蘩贩蹯返钒饭 fang仿匚坊妨彷房放方枋纺肪舫芳访邡钫防鲂
fei匪吠啡妃废悱扉斐榧沸淝狒痱篚绯翡肥肺腓芾菲蜚诽费镄霏非飞鲱 fen份偾分吩坟奋忿愤棼氛汾瀵焚粉粪纷芬酚鲼鼢 feng丰俸冯凤唪奉封峰枫沣烽疯砜缝葑蜂讽逢酆锋风 fou否缶
fu付伏佛俘俯傅凫副匐呋咐复夫妇孚孵富幅幞府弗怫扶抚拂拊敷斧服桴氟浮涪滏父甫砩祓福稃符绂绋缚罘肤腐腑腹艴芙苻茯莩菔蚨蜉蝠蝮袱覆讣负赋赙赴趺跗辅辐郛釜阜阝附馥驸鲋鳆麸黻黼 ga呷嘎噶尕尜尬旮钆
gai丐垓戤改概溉盖该赅钙陔 gan乾坩尴干感擀敢旰杆柑橄泔淦澉甘疳矸秆竿绀肝苷赣赶酐 gang冈刚岗戆杠港筻纲缸罡肛钢 gao告搞杲槁槔皋睾稿篙糕缟羔膏藁诰郜锆镐高
ge个仡割各咯哥哿嗝圪塥戈搁搿格歌疙硌纥胳膈舸葛虼袼铬镉阁隔革骼鬲鸽 gei给 gen亘哏根艮茛跟 geng哽埂庚更梗绠羹耕耿赓鲠 gong供公共功宫工巩廾弓恭拱攻汞珙肱蚣觥贡躬龚
gou佝勾垢够媾岣彀构枸沟狗笱篝缑苟觏诟购遘钩鞲 gu估古呱咕嘏固姑孤崮故梏毂汩沽牯牿痼瞽箍罟股臌菇菰蛄蛊觚诂谷轱辜酤钴锢雇顾骨鲴鸪鹄鹘鼓 gua刮剐卦寡挂栝瓜聒胍褂诖鸹 guai乖怪拐掴
guan倌关冠官惯掼棺涫灌盥管罐莞观贯馆鳏鹳 guang光咣广桄犷胱逛 gui傀刽刿匦圭妫宄庋归晷柜桂桧炔瑰癸皈硅簋规诡贵跪轨闺鬼鲑鳜龟 gun丨棍滚磙绲衮辊鲧
guo呙国埚崞帼果椁猓虢蜾蝈裹过郭锅馘 ha哈蛤铪 hai亥咳嗨孩害氦海胲还醢骇骸 han函含喊寒悍憨憾捍撖撼旱晗汉汗涵瀚焊焓罕翰菡蚶邗邯酣阚韩顸颔鼾 hang夯杭沆珩绗航颃
hao号嗥嚆嚎壕好昊毫浩濠灏皓耗蒿薅蚝豪貉郝颢 he何劾合呵和喝嗬壑曷核河涸盍盒禾翮荷菏蚵褐诃贺赫阂阖颌鹤 hei嘿黑 hen很恨狠痕 heng亨哼恒桁横蘅衡
hong哄宏弘泓洪烘红荭蕻薨虹訇讧轰闳鸿黉 hou侯候厚后吼喉堠後猴瘊篌糇逅骺鲎 hu乎互冱呼唬唿囫壶岵弧忽怙惚户戽扈护斛槲沪浒湖滹烀煳狐猢琥瑚瓠祜笏糊胡葫虍虎蝴觳轷醐鹕鹱
hua划化华哗桦滑猾画花话铧骅 huai坏徊怀槐淮踝 huan唤圜奂宦寰幻患换擐桓欢洹浣涣漶焕獾环痪缓缳萑豢逭郇锾鬟鲩 huang凰幌徨恍惶慌晃湟潢煌璜癀皇磺篁簧肓荒蝗蟥谎遑隍鳇黄
hui会卉咴哕喙回彗徽恚恢悔惠慧挥晖晦毁汇洄浍灰烩珲秽绘缋茴荟蕙虺蛔蟪讳诙诲贿辉隳麾 hun婚昏浑混溷荤诨阍馄魂 huo伙劐嚯夥惑或攉活火砉祸耠获藿蠖豁货钬锪镬霍
ji丌乩亟伎佶偈冀几击剂剞即及叽吉咭哜唧圾基墼妓姬嫉季寂寄屐岌嵇嵴己彐忌急悸戟戢技挤掎既暨机极棘楫殛汲洎济激犄玑畸畿疾瘠矶祭积稷稽笄笈箕籍级纪继绩缉羁肌脊芨芰荠蒺蓟蕺藉虮觊计讥记诘赍跻跽辑迹际集霁饥骥髻鲚鲫鸡麂齑
jia价伽佳假加嘉夹嫁家岬恝戛架枷浃珈甲痂瘕稼笳胛茄荚葭蛱袈袷贾跏迦郏钾铗镓颊驾
jian件俭健僭兼减剑剪囝坚奸尖建戋戬拣捡搛枧柬检楗歼毽涧渐湔溅煎牮犍监睑硷碱笕笺简箭缄缣翦肩腱舰艰茧荐菅蒹裥见謇谏谫贱趼践踺蹇鉴锏键间鞯饯鲣鹣
jiang僵匠奖姜将桨江洚浆犟疆礓糨绛缰耩茳蒋讲豇酱降 jiao交佼侥僬剿叫噍姣娇峤徼挢搅教敫椒浇湫焦狡皎矫礁窖绞缴胶脚艽茭蕉蛟角跤轿较郊酵醮铰饺骄鲛鹪
jie介借劫卩喈嗟姐婕孑届戒截拮捷接揭杰桀洁界疖疥皆睫碣秸竭结羯节芥蚧街解讦诫阶颉骱鲒 jin仅今劲卺噤堇妗尽巾廑斤晋槿津浸烬瑾矜禁筋紧缙荩衿襟觐谨赆近进金钅锦靳馑
jing井京儆兢净刭境婧弪径惊憬敬旌景晶泾獍痉睛竞竟粳精经肼胫腈茎荆菁警迳镜阱靓靖静颈鲸 jiong冂扃炅炯窘迥 jiu久九僦厩咎啾就揪救旧柩桕灸玖疚究纠臼舅赳酒阄韭鬏鸠鹫
ju举俱倨具剧句咀局居屦巨惧拒拘据掬桔椐榉榘橘沮炬犋狙琚疽矩窭聚苣苴莒菊菹裾讵趄距踞踽遽醵钜锔锯雎鞠鞫飓驹龃 juan倦卷娟捐桊涓狷眷绢蠲鄄锩镌隽鹃
jue倔决劂厥噘噱嚼孓崛抉掘撅攫桷橛爝爵獗珏矍绝蕨觉觖诀谲蹶镢 jun俊军君均峻捃浚皲竣菌郡钧骏麇 ka佧卡咔咖喀胩 kai凯剀垲开忾恺慨揩楷蒈铠锎锴 kan侃刊勘坎堪戡槛看瞰砍莰龛
kang亢伉康慷扛抗炕糠钪闶 kao尻拷栲烤犒考铐靠 ke克刻可嗑坷壳客岢恪柯棵氪渴溘珂疴瞌磕科稞窠缂苛蝌课轲钶锞颏颗骒髁 ken啃垦恳肯裉龈 keng吭坑铿 kong倥孔崆恐控空箜
kou口叩寇扣抠眍筘芤蔻 ku刳哭喾堀库枯窟绔苦裤酷骷 kua侉垮夸挎胯跨 kuai侩哙块快狯筷脍蒯郐 kuan宽款髋 kuang况匡哐圹夼旷框狂眶矿筐纩诓诳贶邝
kui亏匮喟喹夔奎岿悝愦愧揆暌溃盔睽窥篑聩葵蒉蝰跬逵隗馈馗魁 kun困坤悃捆昆琨醌锟阃髡鲲 kuo廓扩括蛞适阔 la剌啦喇垃拉旯瘌砬腊蜡辣邋 lai崃徕来涞濑癞睐籁莱赉赖铼
lan兰婪岚懒拦揽斓栏榄滥漤澜烂篮缆罱蓝褴览谰镧阑 lang啷廊朗榔浪狼琅稂莨蒗螂郎锒阆 lao佬劳唠姥崂捞栳涝潦烙牢痨老耢酪醪铑铹 le乐了仂叻泐肋鳓 lei儡勒嘞垒嫘擂檑泪磊类累缧羸耒蕾诔酹镭雷
leng冷塄愣棱楞 li丽例俐俚俪傈利力励历厉厘吏呖哩唳喱坜娌嫠戾李枥栎栗梨沥溧漓澧犁狸猁理璃疠疬痢砺砾礼离立笠篥篱粒粝缡罹苈荔莅莉蓠藜蛎蜊蠡詈跞轹逦郦醴里锂隶雳骊鲡鲤鳢鹂黎黧 lia俩
lian奁帘廉怜恋敛楝殓涟潋濂炼琏练联脸臁莲蔹蠊裢裣连链镰鲢 liang两亮凉墚晾梁椋粮粱良谅踉辆量魉 liao僚嘹寥寮尥廖撂撩料燎獠疗缭聊蓼辽钌镣鹩 lie冽列劣咧埒捩洌烈猎裂趔躐鬣
lin临凛吝啉嶙廪懔拎林檩淋琳瞵磷粼膦蔺赁躏辚遴邻霖鳞麟 ling令伶凌另呤囹岭柃棂泠灵玲瓴绫羚翎聆苓菱蛉酃铃陵零领鲮龄 liu六刘旒柳榴流浏溜熘琉留瘤硫绺遛鎏锍镏馏骝鹨
long咙垄垅拢栊泷珑癃砻窿笼聋胧茏陇隆龙 lou偻喽娄嵝搂楼漏瘘篓耧蒌蝼镂陋髅 lu卢卤噜垆庐录戮掳撸栌橹氇泸渌漉潞炉璐碌禄簏胪舻芦虏赂路轳辂辘逯镥陆露颅鲁鲈鸬鹭鹿麓
luan乱卵娈孪峦挛栾滦脔銮鸾 lun仑伦囵抡沦纶论轮 luo倮摞椤泺洛漯猡珞瘰箩络罗脶荦萝落螺蠃裸逻锣镙雒骆骡 lv侣吕屡履律捋旅榈氯滤率稆绿缕膂虑褛铝闾驴 lve掠略锊
ma吗唛嘛妈嬷杩犸玛码蚂蟆马骂麻 mai买劢卖埋脉荬迈霾麦 man墁幔慢曼满漫熳瞒缦蔓蛮螨谩蹒镘鞔颟馒鳗 mang忙氓漭盲硭芒茫莽蟒邙 mao冒卯峁帽懋旄昴毛泖牦猫瑁瞀矛耄茂茅茆蝥蟊袤貌贸铆锚髦
me么 mei妹媒媚寐嵋昧枚梅楣每没浼湄煤猸玫眉美莓袂酶镁镅霉魅鹛 men们懑扪焖钔门闷 meng勐孟懵朦梦檬猛甍盟瞢礞艋艨萌蒙虻蜢蠓锰
mi冖咪嘧宓密幂弥弭敉汨泌猕眯祢秘米糜糸縻脒芈蘼蜜觅谜谧迷醚靡麋 mian免冕勉娩宀棉沔渑湎眄眠绵缅腼面黾 miao喵妙庙描杪淼渺眇瞄秒缈苗藐邈鹋 mie乜咩灭篾蔑蠛
min岷悯愍抿敏民泯珉皿缗苠闵闽鳘 ming冥名命明暝溟瞑茗螟酩铭鸣 miu谬 mo万墨嫫寞抹摩摸摹末模殁沫漠瘼磨秣耱膜茉莫蓦蘑谟貊貘镆陌馍魔麽默 mou侔哞某牟眸缪蛑谋鍪
mu亩仫募坶墓姆幕慕拇暮木母毪沐牡牧目睦穆苜钼 n嗯 na呐哪娜拿捺纳肭衲那钠镎 nai乃奈奶柰氖耐艿萘鼐 nan南喃囡楠男腩蝻赧难 nang囊囔攮曩馕 nao呶垴孬恼挠淖猱瑙硇脑蛲铙闹 ne呢疒讷
nei内馁 nen嫩恁 neng能 ni伲你倪匿坭妮尼怩拟旎昵泥溺猊睨腻逆铌霓鲵 nian埝年廿念拈捻撵碾蔫辇辗鲇鲶黏 niang娘酿 niao嬲尿脲茑袅鸟 nie啮嗫孽捏涅聂臬蘖蹑镊镍陧颞
nin您 ning佞凝咛宁拧柠泞狞甯聍 niu妞忸扭牛狃纽钮 nong侬农哝弄浓脓 nou耨 nu努奴孥弩怒胬驽 nuan暖 nuo傩喏懦挪搦糯诺锘 nv女恧衄钕 nve疟虐 o哦喔噢
ou偶呕怄欧殴沤瓯耦藕讴鸥 pa啪帕怕杷爬琶筢耙葩趴 pai俳哌徘拍排派湃牌蒎 pan判叛拚攀泮潘爿畔盘盼磐蟠袢襻 pang乓庞旁滂耪胖螃逄 pao刨匏咆庖抛泡炮狍疱脬袍跑
pei佩呸培帔旆沛胚裴赔辔配醅锫陪霈 pen喷湓盆 peng嘭堋彭怦抨捧朋棚澎烹砰硼碰篷膨蓬蟛鹏 pi丕仳僻劈匹啤噼圮坯埤媲屁庀批披擗枇毗淠琵甓疋疲痞癖皮睥砒纰罴脾芘蚍蜱譬貔辟邳郫铍陂陴霹鼙
pian偏片犏篇翩胼谝蹁骈骗 piao剽嘌嫖殍漂瓢瞟票缥螵飘 pie丿撇氕瞥苤 pin品姘嫔拼榀牝聘贫频颦 ping乒俜凭坪娉屏平枰瓶苹萍评鲆 po剖叵坡婆泊泼珀皤破笸粕迫鄱钋钷颇魄 pou剖掊裒
pu仆匍噗圃扑攴攵普曝朴氆浦溥濮瀑璞脯莆菩葡蒲谱蹼铺镤镨
qi七乞亓企俟其凄启嘁器圻奇契妻屺岂岐崎弃憩戚旗期杞柒栖桤棋槭欺歧气汔汽沏泣淇漆琦琪畦砌碛祁祈祺綦綮绮耆脐芑芪萁萋葺蕲蛴蜞讫起蹊迄颀骐骑鳍麒齐 qia恰掐洽葜袷髂
qian乾仟佥倩凵前千堑岍嵌悭愆慊扦掮搴椠欠歉浅潜牵签箝缱肷芊芡茜虔褰谦谴迁遣钎钤钱钳铅阡骞黔 qiang丬呛墙嫱强戕戗抢枪樯炝羌羟腔蔷蜣襁跄锖锵镪
qiao乔侨俏劁峭巧悄愀憔撬敲桥樵橇瞧硗窍缲翘荞诮谯跷锹鞒鞘 qie且切妾怯惬挈窃箧郄锲 qin亲侵勤吣嗪噙寝揿擒檎沁溱琴禽秦芩芹螓衾钦锓 qing倾卿圊庆情擎晴檠氢氰清磬箐罄苘蜻謦请轻青顷鲭黥
qiong琼穷穹筇芎茕蛩跫邛銎 qiu丘俅囚巯楸求泅犰球秋糗虬蚯蝤裘赇逑遒邱酋鳅鼽 qu劬区去取娶屈岖曲朐氍渠璩癯瞿磲祛蕖蘧蛆蛐蠼衢觑诎趋趣躯阒驱鸲麴黢龋
quan全券劝圈悛拳权泉犬犭畎痊筌绻荃蜷诠辁醛铨颧鬈 que却悫榷瘸确缺阕阙雀鹊 qun群裙逡 ran冉染然燃苒蚺髯 rang嚷壤攘瓤禳穰让 rao娆扰桡绕荛饶 re惹热
ren人亻仁仞任刃壬妊忍稔纫荏葚衽认轫韧饪 reng仍扔 ri日 rong冗容嵘戎榕溶熔狨绒肜茸荣蓉蝾融 rou揉柔糅肉蹂鞣 ru乳儒入嚅如孺汝洳溽濡缛茹蓐薷蠕褥襦辱铷颥 ruan朊软阮
rui枘瑞睿芮蕊蕤蚋锐 run润闰 ruo偌弱箬若 sa仨卅挲撒洒脎萨飒 sai噻塞腮赛鳃 san三伞叁散毵糁馓 sang丧嗓搡桑磉颡 sao埽嫂扫搔瘙缫臊骚鳋 se啬涩瑟穑色铯 sen森
seng僧 sha傻刹厦唼啥杀歃沙煞痧砂纱莎裟铩霎鲨 shai晒筛酾 shan删剡善埏姗嬗山彡扇擅杉汕潸煽珊疝缮膳膻舢芟苫蟮衫讪赡跚鄯钐闪陕骟鳝 shang上伤商垧墒尚晌殇熵绱裳觞赏
shao劭勺哨少捎杓梢潲烧稍筲绍艄芍苕蛸邵韶 she佘厍奢射慑摄歙涉滠猞畲社舌舍蛇设赊赦麝 shei谁 shen什伸呻哂娠婶审慎椹沈深渖渗甚申矧砷神绅肾胂莘蜃诜谂身
sheng剩升圣声嵊牲生甥盛省眚笙绳胜 shi世事仕似使侍势匙十史嗜噬埘士失始实室尸屎市师式弑恃拭拾施时是柿氏湿炻狮矢石示礻筮舐莳蓍虱蚀螫视誓识试诗谥豉豕贳轼适逝释铈食饣饰驶鲥鲺
shou兽受售守寿手扌授收狩瘦绶艏首 shu书倏叔塾墅姝孰属庶恕戍抒摅数暑曙术束枢树梳殊殳毹沭淑漱澍熟疏秫竖纾署腧舒菽蔬薯蜀赎输述黍鼠 shua刷唰耍 shuai帅摔甩蟀衰 shuan拴栓涮闩
shuang双孀爽霜 shui水氵睡税 shun吮瞬舜顺 shuo妁搠朔槊烁硕蒴说铄 si丝兕厮厶司咝嗣嘶四姒寺巳思撕斯死汜泗澌祀私笥纟缌耜肆蛳锶饲驷鸶 song凇宋崧嵩忪怂悚松淞竦耸菘讼诵送颂
sou叟嗖嗽嗾搜擞溲瞍艘薮螋锼飕馊 su俗僳嗉塑夙宿愫涑溯稣簌粟素肃苏蔌觫诉谡速酥 suan狻算蒜酸 sui岁濉燧眭睢碎祟穗绥荽虽谇遂邃隋随隧髓 sun孙损榫狲笋荪隼飧
suo唆唢嗍嗦娑所桫梭琐睃索缩羧蓑锁 ta他塌塔她它拓挞榻沓溻獭趿踏蹋遢铊闼鳎 tai台太态抬汰泰炱肽胎苔薹跆邰酞钛鲐 tan叹坍坛坦忐探摊昙檀毯滩潭炭痰瘫碳袒覃谈谭贪郯钽锬
tang倘傥唐堂塘帑搪棠樘汤淌溏烫瑭糖羰耥膛螗螳趟躺醣铴镗饧 tao啕套掏桃洮涛淘滔绦萄讨逃陶韬饕鼗 te忑忒慝特铽 teng滕疼腾藤誊 ti体倜剃剔啼嚏堤屉悌惕提替梯涕绨缇荑裼踢蹄逖醍锑题鹈
tian填天忝恬掭殄添甜田畋腆舔阗 tiao佻挑条眺祧窕笤粜蜩跳迢髫鲦龆 tie帖萜贴铁餮 ting亭停厅听婷庭廷挺梃汀烃町艇莛葶蜓霆 tong仝佟僮同嗵彤恸捅桐桶潼痛瞳砼童筒统茼通酮铜
tou亠偷头投透钭骰 tu兔凸吐图土堍屠徒涂秃突荼菟途酴钍 tuan团彖抟湍疃 tui推煺腿蜕褪退颓 tun吞屯暾氽臀豚饨 tuo乇佗唾坨妥庹托拖柝椭橐沱沲砣箨脱跎酡陀驮驼鸵鼍
wa佤哇娃娲挖洼瓦腽蛙袜 wai外崴歪 wan万丸剜婉完宛弯惋挽晚湾烷玩琬畹皖碗纨绾脘腕芄菀蜿豌顽 wang亡妄往忘惘旺望枉汪王网罔辋魍
wei为伟伪位偎卫危味唯喂囗围圩委威娓尉尾嵬巍帏帷微惟慰未桅沩洧涠渭潍炜煨猥猬玮畏痿纬维胃艉苇萎葳蔚薇诿谓軎违逶闱隈隗韦韪魏鲔 wen刎吻文汶温玟璺瘟稳紊纹蚊问闻阌雯 weng嗡瓮翁蓊蕹
wo倭卧幄我挝握斡沃涡渥硪窝肟莴蜗龌 wu乌五仵伍侮兀务勿午吴吾呒呜唔圬坞妩婺寤屋巫庑忤怃悟戊捂无晤杌梧武毋污浯焐物牾痦舞芜芴蜈诬误迕邬鋈钨阢雾骛鹉鹜鼯
xi习僖兮吸唏喜嘻夕奚媳嬉屣希席徙息悉惜戏昔晰曦析樨檄欷汐洗浠淅溪烯熄熙熹牺犀玺皙矽硒禊禧稀穸粞系细羲翕膝舄舾菥葸蓰蜥螅蟋袭西觋郗醯铣锡阋隙隰饩鼷 xia下侠匣吓夏峡暇柙狎狭瑕瞎硖罅虾辖遐霞黠
xian仙先冼县咸娴嫌宪岘弦掀显暹氙涎燹猃献现痫祆筅籼纤线羡腺舷苋莶藓蚬衔贤跣跹酰锨闲限险陷霰馅鲜鹇 xiang乡享像厢向响巷庠想橡湘相祥箱缃翔芗葙蟓襄详象镶项飨饷香骧鲞
xiao哓哮啸嚣孝宵小崤效晓枭枵校消淆潇硝笑筱箫绡肖萧逍销霄骁魈 xie些亵偕写勰协卸屑廨懈挟携撷斜械楔榍榭歇泄泻渫瀣燮獬绁缬胁薤蝎蟹谐谢躞邂邪鞋 xin信囟心忄忻新昕欣歆芯薪衅辛鑫锌馨
xing兴刑型姓幸形性悻惺擤星杏猩硎腥荇荥行邢醒陉 xiong兄凶匈汹熊胸雄 xiu休修咻嗅岫庥朽溴秀绣羞袖貅锈馐髹鸺 xu勖叙吁嘘墟婿序徐恤戌旭栩洫溆煦盱糈絮绪续胥蓄蓿虚许诩酗醑需须顼
xuan儇喧宣悬揎旋暄楦泫渲漩炫煊玄璇痃癣眩碹绚萱谖轩选铉镟 xue削学泶穴薛血谑踅雪靴鳕 xun勋埙寻峋巡巽徇循恂旬曛殉汛洵浔熏獯窨荀荨蕈薰训讯询迅逊醺驯鲟
ya丫亚伢压吖呀哑垭娅岈崖押揠桠氩涯牙琊痖睚砑芽蚜衙讶轧迓雅鸦鸭 yan严俨偃兖厌厣咽唁堰奄妍嫣宴岩崦延彦恹掩晏檐沿淹湮滟演炎烟焉焰焱燕琰盐眼研砚筵罨胭腌艳芫菸蜒衍言讠谚谳赝郾鄢酽闫阉阎雁颜餍验魇鼹
yang仰佯养央徉怏恙扬杨样殃氧泱洋漾炀烊疡痒秧羊蛘阳鞅鸯 yao吆咬夭妖姚尧崾幺徭摇曜杳爻珧瑶窈窑繇耀肴腰舀药要谣轺遥邀钥鳐鹞 ye业也冶叶噎夜掖揶晔曳椰液烨爷耶腋谒邺野铘靥页
yi一义乙亦亿以仪伊佚佾依倚刈劓医呓咦咿噫圯埸壹夷奕姨宜屹峄嶷已异弈弋彝役忆怡怿悒意懿抑挹揖旖易椅欹殪毅沂溢漪熠猗疑疫痍瘗癔益眙矣移绎缢羿翊翌翳翼肄胰臆舣艺苡薏蚁蜴衣衤裔议译诒诣谊贻轶迤逸遗邑酏钇铱镒镱颐饴驿黟
yin印吟吲喑因垠堙夤姻寅尹廴引殷氤洇淫狺瘾胤茚茵荫蚓鄞铟银阴隐霪音饮 ying嘤婴媵嬴应影撄映楹樱滢潆瀛瑛璎瘿盈硬缨罂膺英茔荧莹莺萤营萦蓥蝇赢迎郢颍颖鹦鹰 yo哟唷
yong佣俑勇咏喁墉壅庸恿慵拥永泳涌用甬痈臃蛹踊邕镛雍饔鳙 you优佑侑卣又友右呦囿宥尢尤幼幽忧悠攸有柚油游牖犹猷由疣莜莠莸蚰蚴蝣诱邮酉釉铀铕鱿黝鼬
yu与予于伛余俞俣喻圄圉域妤妪娱宇寓屿峪嵛庾御愈愉愚揄於昱榆欤欲毓浴淤渔渝煜燠狱狳玉瑜瘀瘐盂禹禺窬窳竽纡羽聿肀育腴臾舁舆芋萸蓣虞蜮蝓裕觎誉语谀谕豫迂逾遇郁钰阈隅雨雩预饫馀驭鬻鱼鹆鹬龉
yuan元冤原员园圆垣垸塬媛怨愿掾援橼沅渊源爰猿瑗眢箢缘苑螈袁辕远院鸢鸳鼋 yue刖岳悦曰月樾瀹粤约越跃钺阅龠 yun云允匀孕恽愠昀晕殒氲熨狁筠纭耘芸蕴运郓郧酝陨韫韵 za匝咂咋拶杂砸
zai再哉在宰崽栽灾甾载 zan咱攒昝暂瓒簪糌赞趱錾 zang奘脏臧葬赃驵 zao凿唣噪早枣澡灶燥皂糟藻蚤躁造遭 ze仄则啧帻择昃泽笮箦舴责赜迮 zei贼 zen怎谮 zeng增憎甑缯罾赠锃
zha乍吒咤哳喳扎揸札柞栅楂榨渣炸痄眨砟蚱诈铡闸齄 zhai债宅寨摘斋瘵砦窄 zhan占展崭战搌斩旃栈毡沾湛盏瞻站粘绽蘸詹谵 zhang丈仉仗嫜嶂帐幛张彰掌杖樟涨漳獐璋瘴章胀蟑账鄣长障
zhao兆召啁找招昭棹沼照爪笊罩肇诏赵钊 zhe哲折摺柘浙着磔者著蔗蛰蜇褶谪赭辄辙这遮锗鹧 zhen侦圳振斟朕枕桢榛浈珍甄畛疹真砧祯稹箴缜胗臻蓁诊贞赈轸针镇阵震鸩
zheng争峥帧征徵怔拯挣政整正狰症睁筝蒸证诤郑钲铮
zhi之侄值制卮只吱咫址埴夂峙帙帜彘徵志忮执指挚掷摭支旨智枝枳栀栉桎植止殖汁治滞炙痔痣直知祉祗秩稚窒絷纸织置职肢胝脂膣至致芝芷蛭蜘觯豸质贽趾跖踬踯轵轾郅酯陟雉骘鸷黹
zhong中仲众冢忠盅种终肿舯螽衷踵重钟锺 zhou周咒妯宙州帚昼洲皱籀粥纣绉肘胄舟荮诌轴酎骤 zhu丶主伫住侏助嘱拄朱杼柱株槠橥注洙渚潴炷烛煮猪珠疰瘃瞩祝竹竺筑箸翥舳苎茱蛀蛛诛诸贮躅逐邾铢铸驻麈
zhua抓 zhuai拽 zhuan专啭撰砖篆赚转颛馔 zhuang壮妆庄撞桩状装 zhui坠惴缀缒赘追锥隹骓 zhun准窀肫谆 zhuo倬卓啄拙捉擢斫桌浊浞涿濯灼禚茁诼酌镯
zi仔兹咨姊姿子字孜孳嵫恣梓淄渍滋滓眦秭笫籽粢紫缁耔自觜訾谘赀资趑辎锱髭鲻龇 zong偬宗总棕粽纵综腙踪鬃 zou奏揍楱诹走邹鄹陬驺鲰 zu俎卒族祖租组诅足镞阻 zuan攥纂缵躜钻 zui嘴最罪蕞醉
zun尊撙樽遵鳟 zuo佐作做唑坐左座怍昨琢祚胙阼
`;

/** Vietnamese readings; some are not Sino-Vietnamese, so the table by hand goes first. */
export const VIETNAMESE = `
a丫 ai哀埃 am庵谙 an安 anh婴英 ba巴波葩 ban班瘢 banh抨镣 bao包 bay蜚 beo豹 bi悲 binh兵 biên编边 biếm贬 biến变 biết别 biển扁
biểu表 biện卞辨 bo剖圃莆 bong篷 buổi贝 bà婆琶 bài排牌 bàn盘般 bàng傍旁榜 bành彭澎膨 bào刨胞袍 bàu咆泡 bá伯霸 bác博驳 bách柏百迫
bái拜 bán半 báng谤 bánh饼 báo报 bát八钵 bâu裒 bã把 bãi罢 bão抱 bê陂 bêu标 bì疲皮 bìm砭 bình屏平瓶评 bìu褓 bích壁璧碧
bính丙柄炳 bíu裱 bò匍爬 bóc剥 bô逋 bôi杯 bõ捕 bùa符 bùi裴 bùn湓 bú箴 búa斧钸 bút笔 băn彬 băng冰 bĩ否 bưng搬 bương梆 bạc泊铂
bạch白 bại败 bạn伴叛 bạo暴 bạt拔钹 bả甘 bản本版 bảnh秉 bảo保宝 bất不 bần贫 bầu匏瓢 bẩm禀 bẫy摆 bận绊 bậy呸 bắn拌铌 bắt扒
bằng凭朋鹏 bẳn扳 bẵng滂 bặc匐 bặt弼 bẹn胼 bẽ鄙 bế嬖闭 bền骈 bềnh萍 bệ陛 bệnh病 bỉ彼 bị备被 bịch甓 bịt捌 bọc仆 bọt渤 bố布怖
bốc卜扑 bối背辈 bồ菩蒲 bồi培徘 bồn盆 bồng蓬 bổ补 bổng俸捧 bộ步部 bộc仆 bội倍 bột勃 bớt叭 bỡn胖 bợn泮 bụi蓓 bụt孛 bức幅逼
bừa耙 bừng怦 ca哥歌 cam柑甘 can干 cang亢 canh庚更耕 cao膏高 cau槁槔皋 cay咳 cha咤 chan滇 chanh橙 chao洲 chau邾 chen擅毡
chi之支枝肢芝 chinh征 chiêm占瞻 chiêng钲 chiêu招 chiếc只 chiến战 chiết折 chiếu照诏 cho朱 choai骓 choang淳 choàng幢
choán篡 choáng胱 chu周 chua洙 chung终钟 chuyên专 chuyển转 chuông钟 chuẩn准 chuối桎 chuỗi畜 chuộc赎 chuộng尚
chàng拂撞瞳 chá锗 chác琢 châm斟针 chân真 châu州珠蛛 chã渚 chèo棹 chén盏 chép札 chê吱 chêm拈 chí志至 chính政正 chít哳 chò株
chòi椎 chòng洲 chót啐 chôm苫 chõng种 chù厨 chùa炉 chùm森 chú咒注 chúa主 chúc嘱烛祝 chúng众 chút拙 chăm沾 chăng庄
chĩnh埕蠓 chư诸 chưng蒸 chương章 chước勺灼酌 chướng瘴障 chạ乍咋藉 chạp腊 chải扯 chấn振 chấp执汁褶 chất质 chấu蛀 chấy蛭
chẩn怎疹胗诊 chắp插 chẳm枕 chế制 chỉ只指旨止纸芷 chỉm砧 chỉnh整 chị姊 chịu召 chối嘬 chốn准 chờ徐 chờn廛 chở翥 chởm崭 chủ拄
chứa躇 chức织职 chứng症证 chừng澄 chửng拯 co抓磷 con昆 cong缸 cu鸲 cua眼 cung供宫弓恭躬 cuốc锔 cuốn卷 cuồng狂 cuộn绻 cà袈
càng强 cào搞镐 càu笱 cá个 các各阁 cách格隔 cái丐盖 cám敢 cánh竟 cát吉洁 cáu垢 cân巾斤 câu俱句拘钩驹 còm痨 cói荟 cô姑孤 côn昆棍
công公功工攻 cõng拱 cù劬虬 cùng穷 cú枸 cúc掬菊鞠 cúi侩 căn根 căng矜 cũi柜 cơ基机饥 cơn杆 cư居 cưa剧锯 cưu鸠 cương纲缰 cười瑁
cạnh兢 cạo锆 cả哿 cảm感 cản捍 cảng港 cảnh境景 cấc亟 cấm禁 cấn艮 cấp急级给 cất拮锃 cầm琴禽 cần勤竿芹 cầu求球 cẩn谨 cẩu狗 cận近
cập及 cật诘 cậu舅 cắn歆 cắt割 cẳng亘 cặc胳 cặp笈 cố固故顾 cốc谷鹆 cối桧臼 cống贡 cốt骨 cổ古股 cổng杠 cộng共 cộp吸 cột橛
cớ据 cờ旗 cời棋碧 cụ具 cục局 cụm汲 củ矩 củn滚 củng巩 cứ据 cứng劲 cứu救灸究 cừ渠 cừu仇裘 cử举 cửu久九 cữ晤 cữu柩 cự拒 cựa距
cực极 da枷椰 dan拦 dang延 danh名 dao瑶谣 day崖檩 di遗 diêu姚遥 diều鸢鹞 diễm焰艳 diễn演 diệp叶 diệt灭 diệu妙 do由 doãn尹
doạ唑挫 du蝣逾游 dung容 duyên案沿缘铅 duyệt阅 duì槌锥 dà迦 dàm缄 dác桷 dát妲镒 dáy泄 dâm淫 dân民 dâu妯嫂柚 dã也冶野 dãy圮圯 dê羝
dì夷姨 dìa拽 dìm沾 dìu迢 díp燎 dó楮 dóc唷 dõi唯 dõng俑 dùng拥 dĩ已 dĩnh颖 dũng勇 dơ涂 dư余 dưa荼 dương扬杨洋羊阳 dưỡng养
dược药跃 dạ夜 dạn惮 dạng样 dạo蹈 dấm笙 dấu酉 dấy曳 dầm霪 dần寅 dầu油 dẫn引 dẫy汜 dận胤 dập折 dật佚迭逸 dậu瓷 dằm每 dặc弋
dặn吲 dẻo番眇 dẽ玷 dề澎 dềnh盈 dịch役易疫译驿 dịp租 dịu裕 dối蓐 dốt讷 dột悦 dời移 dụ喻诱谕 dục欲育 dụng用 dừa盗 dừng禹 dữ与
dự誉预 dực翼 dựng孕 em俺 gan肝 gang钢 ganh坑 gay垓 ghen悭躅 ghém检 ghê稽 ghềnh埂 gia加家 giai佳皆阶 gian奸艰间 giang江
giao交蛟 gieo摇 gioèn眩 già伽 giá价嫁架液蔗驾 giác觉 giám监 gián谏 giáng降 giáo教槊 giáp夹峡甲 giát戛 gióng拣 giăm箴
giăng扛 giường床 giạ箸 giải獬解 giảm减 giản简 giảng讲 giảo狡绞 giậu笤 giẻ币 giếm掂 giọng咚 giới介戒械界 giờn湎 gom搛
gàu篙 gác搁 gáo梏 gân筋 góc角 gói绘 gông杠 gù虬 gươm镰 gạch坜 gấc棘 gấm锦 gầm呤噙 gật颉 gắn哏 gắt咭噶 gặm噤 gặt秸 gịt绎
gọi哙 gọn衮 gỏi脍 gội浍 gột滑 gừng姜 gửi寄 ha呵 han叹 hanh亨馨 hao哮耗 hi嘻稀 hiu咻嚣 hiên轩 hiến宪献 hiếp协胁 hiếu孝
hiềm嫌 hiền贤 hiểm险 hiển显 hiện现 hiệp侠 hiệu效号校 hoa花华 hoan欢 hoang荒 hong烘 hoà和 hoài怀淮 hoàn丸完还 hoàng惶皇磺黄
hoá化货 hoán唤 hoè槐 hoạ画祸 hoạch获 hoại坏 hoạn患 hoạnh横 hoạt活 hoả火 hoảng恍慌 hoắc霍 hoẵng麂 hoặc惑或 hu吁 hun熏
hung凶匈 huy挥辉 huynh兄 huyên喧暄 huyết血 huyền玄 huyện县 huyệt穴 huân勋 huênh轰 huý讳 huých阋 huấn训 huề携 huệ惠蕙
huống况 huỳnh萤 huỷ毁 hà河蚵蝴 hài孩谐鞋骸 hàm含 hàn寒 hàng航行 hành桁荇茎 hào嚎壕毫豪 hác壑 hách吓赫 hám憨憾 hán汉 háo好 hát喝
hâm歆 hân欣 hây熙 hãi骇 hãm陷 hãn悍 hãnh幸 hãy唉 hè厦 hèo枵 héo水 hình刑形 hí戏 hòm函 hóc旭 hói洄溃 hóp哈 hót唿 hô呼岵瑚
hôi灰 hôn昏 hông胸 hùa谀 hùng熊雄 húc勖拗 hũ圬 hơ浠 hơi唏希 hư虚 hưng兴 hưu休 hương香 hươu貅 hước谑 hướng向响 hưởng享响
hạ下复暇贺 hạc鹤 hạch劾核 hại害 hạn旱限 hạng项 hạnh杏 hạt曷涸辖 hải海 hấp翕 hất迄 hầm焓 hầu候喉猴 hận恨 hậu侯后 hắc黑 hắt忆
hằn垠 hẹp狭 hẻo晓 hết歇 hề兮 hệ系 hỉ喜矣 hịch檄 học学 họng哄 hốc东 hối悔诲 hống吼 hốt忽惚 hồ乎湖狐猢糊葫 hồi回徊 hồn魂
hồng洪红鸿 hổ虎 hổi晦 hổn混 hỗ互 hộ户护 hội会 hộp匣盒 hột纥 hờ嘘 hợi亥 hợp合 hụp溘 hủ朽腐 hứa许 hữu友右有 inh嘤 keng铿 keo胶
khai开 kham堪 khan看 khang康 khanh卿 khe溪 khem冲 khi欺 khinh轻 khiêm谦 khiêng掮 khiếm欠 khiến遣 khiếp怯 khiết洁
khiếu叫 khiền愆 khiển谴 kho库 khoa夸科 khoai垮 khoan宽 khoá课锞 khoái快 khoáng矿 khoé眭 khoét劂抉 khoả裸 khoản款
khoảng圹旷 khoảnh顷 khoẻ跬 khu区 khua抠 khum穹 khung汕芎 khuya亏 khuynh倾 khuyên圈 khuyến劝 khuyết缺 khuân捃 khuê闺
khuôn匡 khuất屈 khác恪 khách客 khái慨 khám勘 kháng抗 khánh庆磬罄 khát渴 khâm钦砧衾 khâu丘 khê溪 khêu跳 khí器气 khích激隙
khín缱 khíu窍 khóc哭 khô枯 khôi盔魁 khôn坤 không空 khú浇 khúc曲 khúm莰 khăn研 khư硬 khước却 khạc咯 khả可 khải凯
khảm坎 khảng慷 khảo烤考 khấn恳 khất乞 khấu叩寇扣 khẩn垦紧 khẩu口 khật吃 khắc克刻 khắp泣 khẳng肯 khế契 khểnh警 khỉu拷
khịt吃耙 khỏng窒 khố砚裤 khốc酷 khối块 khốn困 khống控 khổ苦 khổng孔 khởi起 khủng恐 khứ去 kia箕 kim今金 kinh京惊泾经
kiêm兼 kiên坚 kiêu骄 kiếm剑 kiến建蚬见 kiềm钤钳 kiền干虔 kiều娇桥 kiểu矫 kiễng蹇 kiệm俭 kiện件健 kiệt杰桀竭 kiệu荞轿 kén茧
kéo挢 kì其期麒 kình鲸 kí彐记 kích戟 kính敬 kĩ伎妓技 kẹt磔 kẻ仉 kẻng镜 kế继 kết结 kể计 kệ偈 kỉ几己纪 kị忌骑 kịch剧 kịp趿 kỳ奇
la罗锣 lai来涞莱 lam婪蓝 lan栏 lang廊榔狼郎 lanh怜 lao劳唠崂牢痨铹 lau捞 le离 li厘牦璃离 lim睑 linh灵苓 liêm廉 liên联连 liêu僚
liếng玲 liềm镰 liễu了柳 liệm殓 liệng翎 liệt列烈 liệu料燎疗 loan鸾 loe蓠 long拢隆龙 loát刷 loại类 loạn乱 luyến恋 luyện炼练
luân伦纶轮 luận论 luật律 luống陇 luỵ累 luỹ垒 làn澜阑 làu喽 lá萝 lác咧栎 lái俚 lánh另 láp躐 lâm林霖 lân磷邻麟 lâng凌 lâu娄髅
lã吕 lãi蠡 lãm揽览 lãng朗 lãnh领 lão老 lèo缭 lê梨黎 lênh泠零 lêu撩 lí李理 lò垆 lóc渌 lô炉 lôi雷 lùa搂 lùng咙茏 lún沦 lăm啉
lăn涟 lăng凌菱陵 lũ偻屡 lũng垄 lư泸卢 lưu流琉留硫 lươn鲢 lương梁凉粮良 lướt掠 lưỡng两 lược略 lượng谅 lượt辣 lạ逻 lạc乐落铬
lạch沥 lại又吏徕 lạm滥 lạn烂 lạnh冷 lạp粒 lạt喇 lấm淋 lấp拉 lầu楼 lầy漓 lẫm凛廪檩 lận吝遴 lập立 lật栗 lậu漏湿陋 lắc勒 lắng啷
lắp垃 lẹ厉 lẻo潦 lề例 lểu疗 lễ礼 lệ励戾泪荔丽 lệnh令 lị痢 lịa里 lịch历苈 lỏn仑 lối磊 lốp猎 lồi耒 lồng笼 lỗ鲁 lộ赂路露 lộc漉禄鹿
lộng弄 lợi俐利 lợp笠 lụa缕 lục六绿陆 lứa侣 lừa狼驴 lữ旅 lự虑 lựa摅 lực力 lựu榴 ma魔麻 mai埋枚梅 man曼漫瞒蛮 mang忙芒 manh氓盲瞑萌
mao毛髦 me楣 meo苗 mi嵋眉 minh冥明 miên眠绵 miêu描 miến面 miếu庙 miền沔 miễn免勉 miện冕 miệt蔑 mong蒙 muốn闷 muồi煤
muồng檬 muội妹昧 mài磨 màn幔 mành甍艋 màu牟 má妈 mác镆 mán蛮 mâu矛 mã玛马 mãi买 mãn满 mãng蟒 mãnh猛皿 mão卯帽 mèo猫 mét蔑
mê谜迷 mò摸摹 mòng蠓 món们 mô模谟么 môn门 mông朦蒙 mùi未 múc沐 mơn蔓 mưa湄 mưu谋 mương茫邙 mượt沫 mạ骂 mạc漠莫 mạch麦 mại卖迈
mạn慢 mạnh孟 mạo冒 mạt末 mần缗 mầu侔 mẫn愍悯敏 mẫu母 mật密蜜 mậu戊 mặc默 mếu喵 mệnh命 mỉ美 mỉnh酩 mị寐靡 mịch寞 mọt蠛
mối媒 mồi瑁 mỗ某 mỗi每 mộ墓慕暮 mộc木 mội莓 một没 mớ没 mụ姥 mục目睦 mụt荸 mửa吗 mự彐 na娜那 nam南男 nan难 nanh狞 nao呶 nem腩
nga哦娥鹅 ngan渭玳 ngang昂 ngao嗷獒矢遨 nghi仪宜霓 nghiêm严 nghiên研 nghiêu尧 nghiền砚 nghiễm俨 nghiệm验 nghiệp业
nghiệt孽 nghé牺 nghê倪猊鲵 nghênh迎 nghêu哓蛲 nghĩ拟 nghĩa义 nghẹo侥 nghều跷 nghễ睨 nghệ艺 nghị毅议 nghịch逆 ngo吾
ngoa讹 ngoan顽 ngon唁 ngoại外 ngoạn玩 ngu愚 nguy危巍 nguyên元原 nguyễn阮 nguyện愿 nguyệt月 nguồn源 nguỵ伪 ngàn岸
ngào敖 ngâm吟 ngân银 ngã我 ngò莪 ngó藕 ngói瓦 ngô吴 ngôi嵬 ngôn言 ngũ五伍 ngơ洒 ngơn妍 ngư渔鱼 ngưng凝 ngưu牛 ngưỡng仰
ngược虐 ngạc愕 ngạch额 ngại碍 ngạn谚 ngạnh哽硬 ngạo傲 ngạt歹 ngải艾 ngấn痕跟 ngẫu偶 ngập岌汲 ngật屹 ngắc硌 ngọ午
ngọc玉 ngỏ杵 ngốc呆 ngỗ忤 ngộ遇 ngột兀 ngụ寓 ngục狱 ngụm喁 ngừa御 ngữ语 ngự御 ngựa驭 nha牙 nham岩 nhan颜 nhay挨
nhen燃 nheo嚅 nhiên然 nhiêu饶 nhiễm冉 nhiễu扰绕 nhiệt热 nho儒薷 nhoai惴 nhu柔 nhung戎绒 nhuyễn软 nhuần润 nhuận闰
nhuộm染 nhà茄茹 nhàn闲 nhàu缴 nhá呀蚜 nhách呃 nhái蚧 nháo绕 nhân人仁因姻胭 nhã雅 nhãi尔 nhãn泥 nhão浇 nhéo挠 nhép摄 nhì二
nhí致 nhích滴 nhíu疚 nhúm镐 nhăm壬 nhĩ耳 nhũng冗 nhơ洳 như如 nhưng仍 nhường攘让 nhưỡng壤 nhược弱若 nhản眼 nhảy趾
nhất一壹 nhẫn刃忍 nhậm任 nhận认 nhập入 nhật日 nhắm栋澜 nhằn咽 nhặng蝇 nhặt汨 nhẹ珥 nhẹm髯 nhị蕊贰 nhịp喋 nhọ孺 nhọc缛辱
nhọn钝锐 nhố嗉 nhộng蛹 nhớ汝 nhợt泺 nhụa懦濡 nhừ予 nhựa蓣 ni伲妮尼 niêu柿栗 niệm念 non嫩 nua孥 nuôi馁 nài呢捺 nào芾 ná哪挪
nách腋 nái奶 nán曩 náo闹 náy怩 nã拿 não恼瑙脑 néo纽 nêm楠 nên年 nóc蓐 nói呐 nô奴帑 nôi壳 nôm喃 nông农 nùng侬 năng能
nũng哝 nơi坭 nương娘 nại奈 nạm捻 nạo钮 nạp纳 nải乃 nấm埝 nấn赧 nẩy艿 nẫy扔 nậm稔 nậu耨 nặc匿诺 nặn摊鲢 nẹp衲 nẻo袅 nếm念
nết涅 nề泥 nể你尔 nện攮 nỉa铌 nịnh佞 nọi肭 nọng脓 nỏ弩 nối绥芮 nống浓 nốt痕 nồng第 nộ怒 nội内 nữa女 nữu狃 oa呱娲 oam衫
oan冤 oanh莺 oi煨 ong蜂 oà呙哇 oác嚯 oán怨 oải倭痿 oản腕苑 oẹ哕 pha坡 phan幡 phanh拼烹 phao抛 phay霏 phen番 phi妃苤非飞
phiêu飘 phiếm泛 phiến扇煽片翩 phiếu票 phiền烦 phong丰封枫疯风 phu夫 phàm凡 phàn吩樊 phá破 phác朴 phách珀魄 phái派 phán判
pháo炮 pháp法 phát发 pháy霈 phân分粪纷 phè噬 phèn矾 phê批 phì肥 phí沸费 phò附驸 phòng房防 phó付傅副咐讣赴 phóng放 phô哺
phù扶浮芙蚨 phùng逢 phú富赋 phúc福 phún喷 phúng讽 phơ披盆 phơi死 phương方 phường坊 phượng凤 phạm犯 phạp乏 phạt伐罚 phả谱
phải沛 phản反返 phảng仿彷 phấn奋粉 phất弗拂 phần份坟 phẩm品 phẫn忿愤 phẫu缶 phật佛怫 phắc朴 phẳng坂 phẹt筏 phế废 phếch拍
phết丿 phếu嫖 phều漂 phỉ匪斐翡 phỏng访 phố铺 phối配 phồn繁 phổ普 phớt佛 phở颇 phụ妇负 phục伏服腹 phụng奉 phủ府甫腑 phức馥
qua戈瓜 quai乖 quan官棺观贯关 quang光桄 quanh萦 quay歪 quen惯捐涓 qui规 quyên捐 quyến眷 quyết决 quyền拳权 quyển卷 quyện倦
quyệt谲 quàng咣 quá过 quách廓郭 quái卦拐 quán冠馆 quáng晃 quát括 quân君均军 quét撅 quê圭 quên捐 quí季 quý癸贵 quăng肱
quĩ匮 quơ找 quạch椁 quạt檬 quả寡果棵 quải拐 quản管 quảng广 quảu篝 quảy拐 quất橘 quần群裙逭 quầy拐 quẩy挂 quẫn窘 quẫy揆轨
quận郡 quật掘 quẳng扩 quế桂 quều侨 quốc国 quỳ葵跪 quỳnh琼 quỷ鬼 rang烊 ranh棂 rao咬 rong蓉 ru欤 rui檑 rành伶柃 rái獭
rây筛 rèm帘 rét冽洌 rêu嘹 rì荑 rìu镣 rích呖雳 ròng溶 rót淬 rô猿鲈 rông泷 rơm瑶 rương厢箱 rướm渗 rường梁 rượi涯 rạc络
rạch泽 rậm牟 rận蚓 rặc洛 rẻo钌 rế璃缔 rết蝎 rệp蜡 rệu洮 rị拭 rốn巽 rớt溧 rợi洒 rụng涌 rủ愈 rủa噜 sa沙纱 sai差搓 sam芟参
san刊删珊 sao抄炒 sen莲 si痴蚩 sinh牲生 siêu超 siểm谄 so刍 son仑 song双囱窗 soái帅 soạn撰馔 sung充 suy推衰 suyền洪 suyễn喘
suôi榱 suông栈 suốt掇 sài柴豺 sàm谗 sàn栈 sàng床 sào巢 sách册拆策索 sái洒 sám忏 sáng创 sánh聘 sáo筲 sát察杀 sâu蝼 sênh笙
sính逞 sóc朔 sô绉 sôi炊 sông泷 sùng崇 sú薮 súc畜 sún荑 súng茺铳 săng棱沱 sĩ仕士 sơ初梳 sơn山 sư师狮 sưu搜 sươn汕 sương霜
sướng畅 sượng惝 sạch涤 sản产 sảo吵 sấm闯 sấn趁 sất疋 sầm岑 sầu愁 sậu骤 sậy茌 sắc敕色 sắt瑟 sặt篥 sệ滞 sọm搀 số数 sớ疏
sờ础 sờn潺 sở楚 sỡ所 sục亍 sủng宠 sứ使瓷 sức饬 sứt叱 sừng琼 sử史 sửng爽 sửu丑 sự事 sực矗 sựt叻 ta些 tai哉灾 tam三
tang丧桑臧赃 tanh腥 tao蚤遭骚 ten铣 teo墙 tha他磋蹉 thai台胎 tham参贪 than炭 thang汤绅 thanh清声锖青 thao滔缲 thi尸施诗 thin忏
thiêm添 thiên偏千天迁 thiêu烧 thiếc锡 thiến倩 thiếp妾帖 thiết切铁 thiều韶 thiển浅 thiểu少 thiệm赡 thiện善 thiệp涉
thiệt舌 thiệu绍 tho菟 thoa钗 thoen栓 thoi梭 thoá唾 thoái腿退 thoát脱 thoăn悛 thoại话 thoả妥 thu收秋 thui涞 thung桩舂
thuyên痊 thuyết说 thuyền船 thuý翠 thuấn舜 thuần纯驯 thuẫn盾 thuận顺 thuật术述 thuế税 thuồng慵 thuộc属 thuỳ陲
thuỷ始水 thành城成诚 thác托 thách托 thái太彩态采泰 thám探 thán叹 thánh圣 tháo噪躁 thâm深 thân亲身 thâu输 thây尸 thèm馋
thép唼 thê妻凄栖 thêm添 thì时 thí弑试譬 thích刺惕戚适释 thím婶 thính听 thòi催 thòng捅 thó错 thóc秃 thô粗 thôi崔 thôn村
thông聪通 thù雠酬 thùa殊 thùng桶 thùy垂 thú娶守戍兽趣 thúc叔 thút束 thăn胂 thăng升 thũng肿 thư姐书疽舒雌 thương伤商枪
thước托铄鹊 thướt托 thường嫦常 thưởng赏 thược芍 thượng上 thạc硕 thạch石 thả且 thảm惨 thảo草讨 thảy汰 thấp湿隰
thất七匹失室 thấu透 thầm忱谌 thần唇晨神臣 thẩm审 thẩn矧 thậm甚 thận慎肾 thập什十拾 thắc忑忒 thắng胜 thằn瞑 thằng绳 thẳm沈
thẳng倘躺 thặng乘 thế世势替 thết设 thề誓 thể体 thỉ矢豕 thỉnh请 thị市是柿氏示视 thịnh盛 thọ寿 thọc插 thỏ兔 thỏm忝 thố措
thốc托 thốn寸 thống痛统 thổ吐土 thổn忖 thớt泪 thờ蜍 thở咀 thởi贳 thợ洁署 thụ受授树 thục塾熟 thủ取手首 thứ庶恕次 thức式
thừa丞承 thử此 thự墅 thực实植 ti司 tia濞 tinh旌星晶精 tiu销镖 tiêm尖 tiên仙先鲜 tiêu椒消箫蕉 tiếc惜 tiếm僭 tiến进 tiếp接
tiết节 tiềm潜 tiền前钱 tiều憔 tiểu小 tiễn箭 tiễu剿 tiệm渐 tiện便剪羡贱 tiệp捷 tiệt截 to苏 toà座 toàn全旋 toái碎 toán算
toát撮 toại遂 toả锁 tra查 trai斋 trang妆庄装 tranh帧争筝 trao掉搔 tri知 trinh侦贞 triết哲 triền缠 triều朝潮 triển展
triện篆 triệt彻撤 triệu兆 trong冲 tru诛 trung中忠 truy追 truyền传 truân屯 truột怵 truỵ坠 trà茶 trài裁 trành伥铮
trào嘲 trá诈 trác卓 trách责 trái债 tráng壮 tránh挣 trát扎札 trâm簪 trân珍 trét铿 trì持池迟 trình呈程 trí智置 trích摘谪
trính桢 tròm沉 tròn炊 tròng瞳 tróc捉 trù踌 trùng虫 trú住驻 trúc竹筑 trăng绫 trĩ痔雉 trư猪 trưa殃 trưng征 trương张
trướng帐幛涨胀 trường场枨长 trượng丈仗杖 trạch择 trại寨豸 trạm站 trạng状 trảm斩 trảo爪 trấn镇 trấp廾 trần尘陈 trầu看
trẫm朕 trận阵 trập蛰 trật秩 trắc仄侧测 trặc跌 trẻo沼 trị治 trịch掷 trịnh郑 trọc浊 trọng重 trỏ撸 trốc啄筑 trối矾 trốn遁
trồng栊 trớ诅 trở阻 trợ助 trụ宙柱胄 trục轴逐 trứ著 trừ除 trừng惩 trừu抽 trữ宁抒贮 tu修须 tua须 tung嵩纵 tuy虽 tuyên宣
tuyền泉 tuyển选 tuyệt绝 tuân遵 tuý粹 tuấn俊隽骏 tuất戌 tuần巡 tuẫn殉 tuế岁 tuồm惭 tuỳ随 tuỵ瘁 tuỷ髓 tà斜邪 tài才财 tàm蚕
tàn伞残 tào嘈曹 tàu槽艚 tày齐 tá佐借 tác作 tách汐 tái再 tán赞 táng葬 táo枣灶燥 táp匝咂飒 tát撒 táu楱 tâm心 tân新宾辛 tây西
tép狮 tê嘶犀痹 tì婢琵脾 tình情 tí子 tía紫 tích昔积绩迹 tín信 tính并姓性 tò徂 tòng从 tóm榔 tô租 tôn孙尊 tông宗踪 tù囚泅 tùm荨
tùng松 tú秀绣 túc夙宿足 túng怂 tăm吣 tăng僧增 tơ丝 tơi葸 tư姿思私 tương湘相酱 tước削爵雀 tướng将 tướt泄 tường墙详 tưởng奖想
tượng像象 tạ担谢 tạc怍凿 tại在 tạm暂 tạng脏 tạnh晴 tạo造 tạp卅杂 tạt悉 tả写左泻 tải载 tản散 tảo扫早 tấm糁 tấn殡 tất必毕 tấu奏
tầm寻浔 tần烬苹 tầng层 tẩu走 tẩy洗 tận尽 tập习袭集 tật疾 tắc则塞 tắm沁浸 tắt熄 tằm蚕 tằng曾 tặc贼 tặng赠 tế祭 tể宰 tễ剂
tệ弊敝 tỉ比玺 tỉnh井省醒 tị巳避 tịch夕寂 tỏi蒜蕞 tố素诉 tốc速 tối最 tốn损 tống宋送 tốt卒 tồn存 tổ组 tổng总 tộ祚 tộc族 tội罪
tới细 tụ聚袖 tục俗续 tụng讼诵颂 tứ四 tứa泗 tức即息 từ慈祠词辞 tử仔死 tự似嗣字叙自 tựa序 ung痈 uy威 uyên渊鸳 uyển婉宛 uý慰畏 uế秽
uổng枉 uỷ委 vay为莰 ven埙 vi微违 vinh荣 viêm炎 viên员园圆 viết曰 viễn远 viện援院 việt越钺 vong亡忘 vu于庑诬迂 vun坟 vuốt滗
và吧 vàm汛 vành沙 vày髅 vá播 vác搏 ván板 váng激 vân云 vâng邦 vây渭 vãi娓 vãn晚 vãng往 vè围汰 vò圩纡 vóng罔 vô毋无 võ羽
võng网辋 vùi焙 vú乳 văn文纹 vĩ伟尾纬 vũ宇武禹舞鹉 vơi沩 vươn爰 vương王 vườn园 vưởng纺 vượn猿 vượng旺 vạc镬鹱 vạch划 vạn万
vải磋 vần韵 vầu百筮 vẫn刎吻 vận运韵 vật勿物 vậy丕 vắc阈 vắng永 vẳng咏 vẹo挑 vẹt樾 vếch辟 vệ卫 vị位味喟 vịnh咏 vọng望 vổng棒
vỗ抚 vội踣 vờ眭 vờn焉 vụ务樗雾 vục扑 vừng晕 vực域 xa奢车 xao敲 xay槎 xin嗔 xiêm暹 xiên扦 xiết掣 xiềng锃 xo躯 xoang腔
xoà汊 xoá铹 xu枢趋 xuy吹 xuyên川穿 xuyến串钏 xuýt啜 xuất出 xuẩn蠢 xuồng艟 xà柁蛇 xành酲 xá舍赦 xác悫壳确 xách榜 xán灿 xáp挟
xát嚓擦 xâm侵 xâu更 xã社 xé炽 xén阐 xê蛴 xênh撑 xí企帜厕 xích尺赤 xít蜇 xó厝 xót咄悴 xú臭 xúc促触 xúi驱 xăm锓 xưng称 xước绰
xướng倡唱 xưởng厂 xạ射麝 xả舍 xảo巧 xấc倬 xấu瘦丑 xẩm眈耽 xẻng铲 xỉ侈齿 xỉu愀 xị豉 xịch斥 xọc蜀 xồm毯盲 xộc躅 xộn沌 xờm篮
xởi址 xợt踔 xứng秤 xử处 y伊依衣医 yên鞍 yêu妖腰 yến宴珥 yết揭谒 yếu要 yểu夭窈 à啊 ác恶 ách厄扼 ám暗 án按案 áng盎 ánh映 áo奥袄
áp压押 át遏 áy嗳暧 âm阴音 ân恩殷 âu瓯 é薏 ém掩 én燕 êm淹 ích益 óc沃 óng嗡鞅 ô呜污乌 ôn瘟 ông翁 úp挹 ý意 ăm奄 đa多 đai带 đam丹担
đan栏 đao刀 đau忉 đinh丁叮疔钉 điên癫颠 điêu丢佻刁雕 điếm店惦玷 điếu吊 điềm恬棍 điền佃填田 điều条调 điểm点 điển典 điểu鸟 điện殿
điệp叠牒蝶谍 điệu悼窕 đoan端 đong狱 đoài兑 đoàn团 đoá朵 đoái炖 đoạ堕 đoạn断段缎 đoạt夺 đoản短 đun炖 đuốc烛 đà拖驼 đàm谈
đàn坛弹柑檀 đào掏桃淘涛逃 đác笪 đán旦 đáo到 đáp答 đâng镫 đâu兜 đây低 đãi待 đãng荡 đãy砭袋 đê堤 đêm残 đênh汀 đì胝 đình亭停庭廷示霆
đích嫡的 đính订顶 đò渡 đòng炳茼 đô都 đôi堆 đôn墩敦 đông冬冻东 đùn炖 đăng灯登簦 đĩnh锭 đơn单 đương当 đường唐堂塘糖 đạc铎 đại代大
đạm淡 đạo导盗道 đạp沓踏 đạt达 đả打 đảm担胆 đảo倒岛祷 đất坦 đấu斗 đấy帝 đầu投头 đầy苔 đậm湛 đập汐 đậu痘皋豆 đắc得 đắm沈 đắn怛担
đắng校 đắp搭 đằm潭 đằng噔藤 đẳng等 đẵm担 đẵn担 đặc特 đặng邓 đặt哒 đẹn癜 đẽo捣 đế蒂蹄 đề提 để底 đễ悌 đệ弟第递 đỉnh鼎 địa地
địch敌狄笛 định定 đọng洞 đỏng恸 đố妒 đốc督笃 đối对 đốn顿 đống栋 đốt茁 đồ图涂屠徒途 đồi岱玳 đồn吨 đồng仝僮同垌童筒铜 đổ赌 đổng董
đỗ杜 đỗi对 độ度 độc毒独读 đội队 động动 đột突 đớ哆 đớn疸 đờ沱 đờm痰 đục镯 đủ睹 đức德 đứt毕 đừng仃 ư于 ưng鹰 ưu忧 ươn胺
ương央殃秧鸯 ước约 ướm厌荞 ạc恶艿 ạo呦 ả娅 ải缢隘 ảnh影 ảo幻懊 ấm荫 ấn印 ấp邑 ất乙 ấu幼 ầm喑翎 ẩm饮 ẩn隐 ẩu妪 ập揖 ẵm揞 ế噎殪
ễnh偃 ỏi喂 ốc屋渥 ống瓮 ồn温 ộc喔 ớt艺 ủi熨 ủn稳 ủng雍 ứ瘀 ứa淤 ức亿忆抑 ứng应 ỷ倚
`;

/** Korean readings in the Revised Romanisation, each syllable by itself. */
export const KOREAN = `
a丫亚俄儿哦啊哑娥婀娅峨我桠牙猗疴砑硪芽莪蛾衙讶迓阿雅饿鸦鹅 ae哀唉嗳埃崖爱挨暧涯呆皑睚碍艾蔼隘霭 aek厄扼掖液缢腋额 aeng嘤樱罂莺鹦 ak喔噩垩岳幄恶愕握乐渥腭萼谔鄂锷颚鳄鹗龌
al嘎揠斡讦谒轧遏阏 am岩庵暗癌谙颔黯 an安岸按晏案桉犴眼矸赝雁鞍颜 ang仰央怏昂殃泱盎秧鞅鸯 ap压押狎鸭 bae俳倍北坏坯培徘扒拜排杯湃焙背胚蓓裴褙贝赔辈配陪 baek伯佰帛柏珀白百魄
bak亳剥博拍搏扑朴泊珀璞箔粕缚膊舶薄迫铂雹驳 bal勃拔拨渤泼发脖跋钹钵魃鹁 ban伴半反叛扳拌搬攀斑泮潘班畔瘢盘盼磐矾绊胖般蟠豳返颁饭
bang仿傍坊妨帮彷房放方旁枋梆榜滂磅纺肪膀舫芳蒡蚌螃访谤邦镑防鲂庞 beol伐筏罚阀 beom凡帆梵泛犯范钒 beon幡樊烦燔番繁翻蕃藩蘩袢 beop法珐
bi丕仳俾备匕匪卑圮埤妃妣婢屁庀庇庳悱悲惫扉批斐枇榧比毖毗沸泌淝淠濞狒琵痞痹睥砒碑秘秕篦纰绯罴翡肥脾腓臂芘芾菲萆蓖蚍蜚裨诽譬貔费辔邳郫鄙陴霏非鞴飞髀鼙鼻
bin份傧嫔彬摈斌槟殡浜滨濒牝缤膑苹豳贫宾镔频颦鬓 bing冰凭娉聘骋 bo保堡报宝普步溥甫菩葆补褓谱辅鸨黼 bok伏仆匐卜宓幞复扑服濮福腹茯菔蝠蝮覆辐馥鳆 bon本
bong丰俸奉封峰捧棒烽篷缝蓬蜂逢锋凤 bu不仆付俘俯傅剖副否咐埠夫妇孚孵富府复扶拊掊敷斧桴浮涪溥父符簿缶罘腐腑肤芙苻莩蚨蜉裒讣负赋赙赴趺跗部釜阜附驸鲋凫麸 buk北 bul不佛弗拂祓绂艴黻
bun体分吩喷坌坟奔奋忿愤扮棼氛汾湓焚畚盆笨粉粪纷芬贲鼢 bung堋崩朋棚硼绷鹏 byeok僻劈壁擗擘檗璧甓癖碧襞辟霹 byeol别瞥鳖 byeon便卞弁忭笾变辨辫辩边骈
byeong丙并兵柄炳病秉迸 cha且借叉嗟姹岔嵯差槎次此砗磋札茶蹉车遮鹾 chae债采寨彩睬砦菜蔡责钗 chaek册啧帻栅磔策箦蚱责 chak戳捉着窄错凿龊 chal刹察扎拶擦札
cham僭参堑崭惨惭忏搀斩椠站谮谗谶錾馋骖黪 chan撰撺攒灿爨璨瓒窜篡粲纂缵赞趱钻餐馔 chang伥仓倡伧创唱娼厂彰怅惝怆戗抢敞昌昶畅枪氅淌沧涨猖疮窗胀舱菖苍跄锖阊鬯
che切剃嚏彘替棣涕滞砌缔蒂蕞谛逮递体 cheo凄处妻萋觑 cheok倜刺剔尺惕戚拓摭掷斥涤瘠脊蜴跖踯陟只 cheol凸哲啜彻掇撤澈缀辍辙铁餮 cheom佥尖忝檐沾添甜瞻签詹谄
cheon仟倩千喘天川擅泉浅溅祆穿舛芊茜荐蒇蚕贱践迁钏阐阡 cheong圊婧厅晴清听菁蜻请青鲭 cheop喋堞妾帖捷牒叠睫谍贴辄 cheuk仄侧厕恻昃测 cheung层
chi侈卮哆嗤峙帜耻栀治淄炽痔痴稚缁致置蚩褫豸辎锱雉驰鲻鸱齿 chik则敕饬 chil七柒漆 chim侵寝忱枕椹沈沉浸琛砧郴针锓 chin榇衬亲龀 ching秤称 chip蛰
cho俏僬初剿劭哨噍峭怊悄愀憔抄招杪梢椒楚樵炒焦硝礁础秒稍绡耖肖苕草蕉诮谯貂超轺迢酢醋醮钞锹鞘髫鹪龆 choe催嘬崔摧最榱璀 chok促嘱烛矗瞩蜀触躅髑 chon寸忖村 chong冢丛宠总聪葱苁铳骢
chu僦啾坠帚惆抽捶推椎楸枢湫瘳皱秋缒绉刍诹趋追邹酋丑锥锤陬隹雏骓驺鳅 chuk丑妯畜祝竺筑缩舳蓄蹙蹴轴逐 chul出术秫黜 chun春椿 chung充冲忠忡虫衷 chwal撮 chwe悴惴揣瘁萃赘
chwi取吹嘴娶就橇毳炊翠聚脆臭趣醉骤鹫 da多爹茶郸 dae代大对岱带待怼戴抬玳碓台袋贷镦队黛 daek宅 dal妲怛挞獭疸达闼靼鞑 dam儋啖坍坛担昙毯淡湛潭澹炎痰聃胆荨覃谈谭郯锬
dan丹但单团坛彖担断旦椴檀段湍瘅短端箪缎胆蛋袒郸锻 dang倘傥党唐堂塘幢戆搪撞棠档溏瑭当瞠糖螳裆谠镗铛饧 dap沓答踏 deok德 deuk得 deung凳嶝橙滕灯登磴等藤誊邓镫腾
do倒刀到叨图堵涂导屠岛度徒忉悼挑掉掏捣桃棹洮淘渡滔涛焘盗睹祷稻菟萄赌跳蹈逃途道都酴镀陶韬饕鼗 dok椟毒渎牍犊独督秃笃纛读黩 dol咄突 don墩敦暾沌炖豚趸顿
dong仝侗僮冬冻动同垌峒彤憧东桐栋洞潼疼瞳童胴艟茼董铜炼 du兜抖斗杜痘窦肚蚪蠹读豆逗陡头 dun屯窀臀遁钝 e恚 en圆 eo圄圉御于淤渔瘀语饫驭鱼龉 eok亿忆抑臆 eol臬蘖
eom俺俨严奄崦广掩淹罨腌阉 eon偃堰嫣彦焉言谚谳鄢鼹 eop业邺 eul乙圪 eum吟喑荫淫阴霪音 eun听圻垠恩殷狺瘾蒽鄞银隐 eung凝应膺鹰 eup悒挹揖泣邑
ga假伽佳家价加可呵咖哥哿嘉嘏坷嫁暇架枷柯歌珂珈痂稼笳舸苛茄葭街袈诃贾跏轲迦驾 gae介价个凯剀垲恺忾慨揩改疥皆盖磕芥岂铠开 gaek喀客 gaeng坑更粳羹赓铿 gak刻却各咯恪悫搁桷壳珏脚觉角阁
gal喝噶曷渴碣秸竭羯葛蝎褐 gam勘坎坩堪嵌感憨憾戡撼敢柑橄泔淦减澉甘疳监瞰绀邯酣鉴龛 gan侃刊垦奸干悭恳拣杆柬涧痫看矸秆竿简肝艮艰茛谏赶间龈
gang僵刚姜冈岗康强慷扛杠江疆糠绛纲罡羌腔舡茳襁讲豇钢镪降缰 gap匣岬甲胛钾闸 ge偈憩揭 geo倨去居巨拒据渠炬祛苣莒蕖蘧裾距踞车遽锯 geol乞杰桀 geom俭剑捡检睑芡钤黔
geon干件健巾建愆搴楗犍腱虔褰謇踺蹇键骞 geop劫怯 geuk亟克剧屐戟棘极郄隙 geul契 geum今噤妗擒檎琴禁禽芩衾衿襟金锦 geun仅勤卺堇廑斤根槿瑾筋芹觐谨跟近靳馑 geung亘兢矜肯
geup及圾岌急汲笈级给芨 gi企伎其冀剞嗜器圻基夔奇妓寄屺岐崎己几庋弃忌忮技掎旗既期杞棋桤机欺歧气汽沂淇琦琪玑畸畿矶祁祈祺箕纪綦绮羁耆肌芪芰蕲虮觊记讥岂起颀饥骑骐骥鳍麒 gil佶吉拮桔 gim金
gin紧 go估刳古叩告呱固姑孤尻库拷故敲杲枯栲槁沽牯痼皋睾瞽稿箍篙糕罟羔考股胯膏苦菰藁蛊觚诂诰贾辜郜酤钴锢雇靠顾高鸪鼓 goe乖傀块坏怪愧拐槐瑰蒯魁 goek馘 goeng宏肱觥訇轰闳
gok哭喾斛曲梏槲谷觳毂鹄 gol汨滑骨鹘 gon困坤昆悃捆棍滚琨绲衮锟阃髡鲲 gong供倥公共功孔崆工恐恭拱控攻杠珙空箜蚣蛩贡赣跫巩龚 got串
gu丘久九仇佝俅俱伛具劬勾区口句咎呕垢媾妪寇屦岣岖彀惧扣拘抠救枸柩矩构欧殴求沟沤灸狗玖球瓯疚癯瞿究窭篝糗臼舅旧苟蚯衢裘觏诟讴购躯逑遘邱钩鞲韭飓驹驱阄鸠鸥龟 guk国局掬菊鞠鞫曲 gul倔堀屈崛掘窟诎
gun君捃皲窘群裙军郡 gung宫弓穹穷芎躬 gwa侉埚伙夸寡戈挝果猓瓜科稞窠蝌裹课跨踝过锅颗骒 gwae卦呙挂诖 gwak廓椁藿郭霍 gwal刮恝括栝聒适鸹
gwan串冠官宽惯棺款涫灌盥管绾罐馆菅观贯关颧髋鹳 gwang光匡圹广旷桄框狂犷磺筐纩胱诓诳 gwe几劂匮愦撅机柜溃簋缋诡跪轨馈麂 gwi句晷归贵鬼龟 gwol厥獗蕨蹶阙
gwon倦券劝卷圈拳权眷绻蜷 gyak醵 gye系启契季届悸戒桂械溪界癸禊稽綮继蓟计诫阶鸡髻 gyeok击格檄激膈觋阒隔骼鬲 gyeol抉决洁结缺觖诀锲阕 gyeom兼慊歉箝缣蒹谦钳镰
gyeon坚牵犬狷甄畎笕绢茧缱肩蠲见谴遣鲣鹃 gyeong京倾儆冂刭劲卿哽境庚径庆憬扃擎敬景更梗檠泾炅茕琼痉硬磬竟竞绠经罄耕耿胫茎謦警轻镜顷颈惊鲠鲸黥
gyo交佼侨咬乔啮姣娇峤巧挢搅教校榷桥狡皎矫硗窖绞翘胶荞蛟较轿郊铰饺骄鲛 gyu叫圭奎妫岿揆暌沩睽硅窥窍纠葵虬规赳跬逵闺馗 gyul橘 gyun匀均筠菌钧龟 ha下何厦呀嘏吓夏岈河瑕瘕罅荷虾贺遐霞
hae亥偕咳垓奚孩害廨懈楷海瀣獬薤蟹解该谐邂醢陔颏骇骸鲑 haek劾核翮 haeng幸悻杏荇行 hak壑学疟确虐谑郝鹤 hal割瞎辖 ham函含咸喊槛涵缄舰菡衔阚陷
han娴寒恨悍捍旱汗汉瀚罕翰邗邯闲限韩鹇鼾 hang亢伉夯嫦巷恒抗杭桁沆港炕缸肛航行降项颃 hap合哈嗑柙溘盍盒蛤阖 heo嘘墟虚许 heol歇 heom猃险验 heon宪献轩 heuk黑
heul仡吃屹汔疙纥讫迄 heum欠钦歆鑫 heun很忻掀昕欣痕衅 heung兴 heup吸恰歙洽翕 hi屎 hil缬诘颉黠
ho乎互冱号呼壕壶好岵弧怙户扈昊杲毫浩湖沪浒濠灏犒狐猢琥瑚瓠皓祜糊缟胡芦葫蒿虍虎蝴护豪醐镐颢 hoe会汇回徊恢悔怀晦桧洄淮浍灰狯盔绘脍茴蛔诙诲贿 hoek划获画 hoeng横黉 hok惑或酷
hol囫忽惚笏 hon婚昏混浑溷珲阍魂 hong哄弘汞泓洪烘红虹讧鸿 hu侯候厚后吼喉嗅堠朽涸煦猴篌芋诩逅酗糇 hui僖唏喜嘻噫姬嬉希戏曦欷烯熙熹燹牺禧稀羲饩 hun勋埙晕曛熏獯荤薰训 hung薨
hwa化和哗桦火画祸禾花华话货靴骅 hwak廓扩攫矍确获镬 hwal活滑猾蛞豁阔 hwan丸唤圜奂宦寰幻患换擐桓欢洹涣焕环皖纨豢还锾鬟鳏 hwang凰幌徨恍惶慌晃况湟潢煌璜皇篁簧肓荒蝗贶遑隍黄
hwe卉喙毁虫虺 hwi汇徽挥晖炜讳辉麾 hwon喧暄煊萱谖 hyang享向芗响饷飨香 hye兮彗惠慧蕙蹊醯鞋 hyeok吓奕弈洫焱赫革阋 hyeol孑穴血页 hyeom嫌
hyeon儇岘弦悬泫炫玄现痃县眩绚缳舷蚬见贤铉显 hyeong亨兄刑型形荥滢炯荧珩莹荆萤衡迥邢蓥陉馨 hyeop侠协叶夹峡惬挟浃狭箧胁荚铗颊 hyo效哮嚆嚣孝崤晓枭淆爻肴酵骁
hyu休咻庥携畦亏隳髹鸺 hyul恤谲鹬 hyung凶匈汹胸 i二以伊佴利吏咿坨夷姨尔履已弛彝怡易李梨泥珥理异痍痢移罹羡而耳肄苡荑里贰贻迤迩隶离颐饴饵鸸 ik匿弋溺益翊翌翼谥 il一佚佾壹日溢轶逸镒
im任壬妊恁林淋稔临荏衽赁饪 in人仁仞儿刃印吝咽因堙夤姻寅引忍氤洇湮茵蔺蚓认韧鳞麟 ing仍剩媵孕 ip入廿立笠粒 ja仔刺咨姊姿子字孜恣慈柘滋炙煮瓷疵眦磁粢紫者耔自茈茨兹蔗藉觜訾赀资赭雌髭鹚鹧
jae再哉在宰崽才材栽梓滓灾裁财载斋赍 jaeng峥争狰筝诤铮 jak作勺嚼怍斫昨柞灼炸焯爵绰芍酌雀鹊 jam岑暂涔潜箴簪蚕 jan孱戋栈残潺盏骣
jang丈仗匠场墙壮奘奖妆嫱将嶂帐庄张戕掌杖樟樯漳浆状獐璋瘴章肠脏臧苌葬蒋蔷藏装账赃鄣酱锵长障 jap卡眨杂 je侪制剂啼堤娣帝弟悌提挤梯济睇祭第缇脐荠诸蹄跻醍除际霁题齐
jeo伫低储咀姐宁底抵杵杼柢楮樗氐沮渚潴狙猪疽箸羝苎苴菹著蛆褚诋诅贮躇这邸雎龃 jeok吊嫡寂摘敌滴炙狄的碛积笛籍籴绩翟荻觌谪贼赤迹迪逖适镝 jeol切截折浙疖窃节绝
jeom占垫店渐点玷簟粘苫觇沾鲇黏 jeon佃传全典前剪吮啭奠专展廛悛戬战旃栓殿毡湔淀澶煎田甸畋痊癜癫砖筌笺箭篆缠膻翦腆荃诠躔辁辗转钿铨钱镌隽电靛腼颛颤饯
jeong丁井亭停侦叮呈婧婷定帧庭廷征怔情挺政整旌晶梃枨桢柽正汀淀净浈灯玎町疔睛碇祯程精胜艇莛订证贞郑酊酲钉钲铤锃锭霆靖静靓顶鼎 jeop接折蝶蹀鲽 jeuk即 jeul栉骘
jeung增憎拯曾甑症缯罾蒸证赠 jeup楫汁葺蕺 ji之只吱咫地址坻墀实志持指挚支旨智枝枳止池渍痣知砥祉祗篪纸肢脂至舐芝芷蜘识贽趾踟踬轵迟鸷 jik直稷织职 jil侄叱垤嫉帙桎疾秩窒膣蒺蛭质跌迭郅
jim斟朕鸩 jin尽唇嗔尘振晋榛殄津溱滇珍畛疹真秦稹缙缜臻蓁诊赈趁轸辰进镇阵陈震 jing征惩澄症瞪 jip什执戢楫缉辑集
jo佻俎兆凋刁助厝嘈嘲噪吊雕徂找措操早昭晁曹朝条枣槽殂漕潮澡照燥爪皂眺祖祚祧租稠窕灶笊粗糙糟粜组绦缲肇胙臊艚茑藻蚤蜩诏调赵躁造遭钓铫阻鲷鸟 joe罪 jok族簇足镞 jol卒拙猝 jon存尊
jong宗从怂棕枞淙琮种粽终综纵肿螽踪踵钟 ju丢主住侏做俦胄凑周嗾奏姝宙州帱厨拄昼朱柱株注洲澍炷珠畴筹纣绸肘腠舟蔟蛀蛛诛调走踌辏遒邾酎酒铸驻 juk竹粥 jul茁
jun俊准峻撙樽浚皴睃竣纯蠢蹲逡遵隼隽骏鳟 jung中仲众重 jwa佐坐左座挫痤 kkik吃 kwae哙快 ma妈摩玛码磨蚂马魔麻么 mae呆埋妹媒寐昧枚梅每煤玫骂莓买卖迈酶霉魅
maek脉貊貘陌蓦麦 maeng孟氓猛甍盟盲萌虻 mak寞幕漠膜莫邈镆 mal帕抹末沫秣茉袜 man万墁娩峦幔弯慢挽晚曼满漫湾瞒缦蔓蛮谩蹒镘馒鳗 mang亡妄忘忙惘望漭网罔芒茫莽蟒辋邙魍
mi味娓媚尾嵋弥弭微敉未楣湄猕眉米糜縻美薇蘼谜迷靡麋霉 mil密蜜谧 min岷闷愍悯敏民泯玟珉眠缗苠闵闽鳘黾 mo侔侮冒募姆姥嫫帽慕摸摹旄暮某模母毛牟牡瑁眸矛耄耗茅蝥蟊谋谟貌髦
mok木沐牧目睦穆苜鹜 mol殁没 mong梦蒙朦瞢艨 mu务呒巫庑怃懋戊拇抚无武毋亩缪舞茂芜诬贸雾骛鹉 muk嘿墨默 mul勿物 mun们刎吻问懑扪文汶紊纹闻蚊门雯 mye袂 myeok幂糸觅
myeol灭篾蔑 myeon免冕勉棉沔湎眄眠绵缅面 myeong冥名命明暝溟皿瞑茗螟酩铭鸣 myo卯墓妙庙描昴杳淼渺猫亩眇苗藐锚 na傩喇奈娜懦懒拿挪柰癞糯罗萝螺裸逻那 nae乃来内奈奶柰耐鼐
naeng冷 nak乐洛烙珞落诺酪骆 nal捏捺 nam南喃岚楠滥男蓝褴 nan乱卵暖栏烂兰赧难鸾 nang囊娘廊曩朗浪狼 nap拉纳腊蜡衲 neuk勒肋 neum凛 neung凌棱绫能菱陵
ni呢妮尼怩泥祢腻 nik匿溺 nil昵 no努劳呶奴孥弩怒掳橹炉猱瑙卢老芦虏路露驽鲁鹭 noe恼牢磊脑赂雷馁 nok碌禄绿录鹿 non论 nong侬哝垄弄浓笼聋脓农 nu垒屡楼泪漏累缕耨陋
nul呐肭讷 nun嫩 nyeo女 nyeom念恬拈捻 nyeon年碾 nyeong佞咛宁泞狞 nyo袅嬲尿挠淖铙闹 nyu忸纽钮 nyuk衄
o五仵伍俣傲午吴吾唔呜嗷恶圬坞奥娱媪寤忤悟懊捂敖晤梧污浯澳乌熬燠獒聱蜈袄误迕遨鏊鏖骜鳌鼯 oe偎外崴嵬巍煨猥畏聩隗 ok屋沃狱玉钰 ol兀杌腽 on媪愠氲温瘟稳蕴酝韫 ong喁壅拥瓮痈禺翁蓊邕雍饔
pa叵坡婆巴怕把播摆杷波派灞爬爸玻琶皤破笆簸罢耙芭菠葩跛鄱颇 pae佩呗孛悖败旆沛牌狈稗霸贝霈 paeng彭澎烹砰膨蟛 pal八叭捌 pan判坂板汴版瓣贩办钣阪 pi彼披疲皮被辟避陂
pil匹弼必泌毕疋笔筚荜跸铋鹎 pip乏逼 po布包匍匏咆哺圃庖怖抛抱捕晡暴泡浦炮疱胞脯铺苞葡蒲袍褒逋饱鲍 pok幅暴曝瀑爆辐 pum品禀 pung枫疯葑讽丰风冯 pyak愎
pye吠嬖币废弊敝毙狴肺蔽闭陛 pyeom砭窆贬 pyeon便偏匾扁片篇编缏翩蝙褊谝遍鞭骗 pyeong坪平怦抨枰苹萍评鲆 pyo剽嘌嫖彪杓标殍漂瓢票缥表裱豹镖镳飘飙骠髟鳔
ra倮喇懒摞瘰癞罗萝螺裸逻锣骡 rae来崃徕涞莱 raeng冷 rak乐洛烙荦珞络落诺酪骆 ral剌埒辣 ram婪岚揽榄漤滥篮缆蓝褴览 ran丹乱卵拦斓栏栾澜烂兰銮阑鸾
rang廊朗榔浪狼琅稂莨螂郎阆 rap拉腊蜡 reuk勒泐肋 reum凛廪 reung凌楞棱绫菱陵 ri俐俚利厘吏哩嫠履李梨漓犁狸理璃异痢离篱罹羸莅莉蜊螭里逦魑鲤 rim林淋琳临霖
rin吝嶙瞵磷粼蔺躏辚邻鳞麟 rip砬立笠粒 ro劳垆怒捞掳橹栌卤潞潦涝泸炉璐痨卢老舻芦虏路辂轳露颅鲁鲈鹭鸬 roe儡濑牢磊籁耒蕾诔赂赉赖酹雷 rok录渌漉碌禄簏绿辘鹿麓 ron论
rong垄弄拢胧泷珑砻笼聋茏陇 ru偻喽垒娄屡嵝楼泪漏漯瘘累缕耧蒌蝼褛镂陋髅 ryak掠略 ryang亮俩两凉梁椋粮粱良谅踉辆量魉 rye例澧礼醴隶鳢
ryeo侣俪励厉吕唳庐虑戾旅榈滤疠砺粝膂胪藜蠡蛎闾驴骊丽黎 ryeok力历栎枥沥疬砾轹郦雳 ryeol冽列劣捩洌烈裂 ryeom奁廉敛殓濂潋帘 ryeon娈怜恋挛楝涟炼琏练联脔莲辇连链鲢
ryeong令伶另呤囹宁岭怜棂泠玲羚翎聆苓蛉逞铃零灵领龄 ryeop猎躐鬣 ryo了僚嘹寮廖撩料潦燎獠疗缭聊蓼辽醪镣闹 ryong龙 ryu刘旒柳榴流溜浏琉留瘤硫缧累谬遛类 ryuk六戮陆
ryul律栗溧率 ryun仑伦囵抡沦纶轮 ryung癃窿隆
sa乍事些仕伺似使俟卸史司咋唆嗣四士奢姒娑写寺射巳师徙思舍斜斯查梭楂榭死汜沙泗渣泻狮痧砂社祀祠私笥筛糸纱丝肆莎蓑蛇蜡裟诈词谢赐赦辞邪饲驶驷鲨麝 sae塞玺赛鳃 saek啬塞槭穑索色
saeng牲生甥省眚笙 sak削搠数朔槊烁索蒴铄 sal撒杀煞萨 sam三参杉森渗糁芟衫钐 san伞删铲姗孪山散毵汕潸狻珊产疝算蒜讪酸霰
sang上伤像偿商丧尝孀常床庠厢徜想晌桑样橡殇湘爽状相祥箱缃翔裳觞详象赏霜颡 sap卅唼插歃锸霎飒 se世势彗岁洒洗税细蜕说贳 seo叙噬墅婿屿序庶徐恕抒撕暑曙书栖犀瑞筮纾絮署胥舒薯西誓豫逝锄黍鼠
seok夕席惜昔晰析汐淅石矽硕腊蜥释锡 seol契屑揲楔泄渫碟绁舌薛亵设说雪啮 seom剡掺暹歼纤蟾谵赡闪陕 seon亘仙先善婵宣扇旋洒洗渲煽璇癣禅籼筅线缮羡腺膳船藓蝉诜跣选铣骟鲜
seong城姓性惺成星晟猩盛省圣声胜腥诚醒 seop嗫慑摄涉滠燮聂叶躞蹑镊颞 seul瑟膝虱 seung丞乘僧胜升塍承绳蝇 seup拾湿熠习褶袭隰
si侍兕匙厮啻嘶埘始尸屎市弑恃施是时柴柿澌猜矢示缌翅莳蓍视试诗谥豉豕豺酾 sik埴媳式息拭植殖熄蚀识轼食饰 sil失实室悉蟋 sim审寻心沁沈深浔甚芯葚谌镡
sin伸信呻哂囟娠宸新晨汛烬申矧神绅肾臣莘薪荩蜃讯赆身辛辰迅 sip什十拾 so俏劭召嗉啸埽塑宵小少巢愫所捎扫搔昭梳沼溯消潇烧疏瘙稣笑筱箫素绍缫艘蔬萧苏蛸诉逍邵酥钊销霄韶骚魈 soe衰钊
sok俗属束涑粟续谡赎速 sol帅率蟀 son孙巽损荪逊飧 song宋悚松淞竦讼诵送颂 ssang双 ssi氏
su修受叟售嗽囚垂寿嫂守宿岫帅愁戍手授搜收数树殊殳水泅洙溲漱濉燧狩兽瘦睡睢瞍祟秀穗竖粹绣绥绶羞茱薮袖谁雠输遂邃酬铢锈陲隋隧随虽需须飕馐首髓 suk倏叔塾夙孰宿淑熟肃菽 sul戌术述
sun峋巡徇循恂旬殉洵淳盹盾瞬笋纯肫唇舜荀莼询谆醇顺驯鹑 sung崇崧嵩菘 swae刷晒杀洒琐碎锁 swi淬 ta他佗咤唾坨堕妥惰打拖柁椭沱舵诧跎陀驮驼鸵鼍
tae兑台埭太怠态抬殆汰泰笞胎脱苔跆迨邰钛骀鲐 taek宅择泽 taeng撑 tak倬卓啄坼度托拆拓擢柝橐涿浊濯琢箨踔铎 tal夺脱 tam忐探眈耽贪 tan叹坦弹惮摊殚滩炭瘫绽诞
tang宕帑汤烫荡砀糖 tap塌塔搭榻 teo摅 teuk忒慝特 teum闯 to兔吐土讨 toe堆槌腿褪退颓 ton吨 tong恫恸桶洞痛筒统通 tu套妒投渝透骰 tung佟
u于亏优佑俣偶又友右吁圩宇寓尤愚怄忧燠牛疣盂盱禹竽纡羽耦芋藕虞踽迂遇邮隅雨雩龋 ui依倚仪劓医宜嶷意懿拟椅欹毅漪猗疑矣义舣薏蚁衣谊议 uk勖旭昱煜燠郁顼 ul菀蔚郁 un云员恽晕殒纭耘芸运郧陨韵
ung熊雄 wa哇娃洼涡瓦窝卧莴蛙蜗讹 wae倭娃娲歪矮 wal曰 wan垸婉完宛惋浣玩琬碗缓脘腕莞豌阮顽 wang往旺枉汪王 wi位伟伪危喟围委威尉帏慰渭炜熨为玮痿纬胃萎苇葳猬卫诿谓逶违闱韦韪魏
wol刖月粤越钺 won元冤原员园圆圜垣婉媛怨愿援朊沅洹源爰猿瑗芫苑蜿袁辕远阮院鸳鼋 ya也冶夜惹揶椰爷耶若野 yak弱掠略约若药跃钥龠
yang亮佯两凉壤娘徉恙扬攘梁椋杨样洋漾烊炀痒疡禳穰粮羊良襄谅让酿量镶阳养骧 ye例倪儿刈医呓拽曳枘猊睨睿礼秽羿翳艾芮芸蕊艺蚋裔诣誉豫醴锐霓预鲵 yeo予余励吕女如妤庐旅欤汝滤砺舁与茹舆闾骊丽黎
yeok亦力域峄役怿易历疫绎译轹逆阈驿 yeol列劣咽噎悦涅烈热裂说阅 yeom冉厌盐廉念捻染殓滟炎焰琰帘艳苒酽阎餍魇
yeon兖咽均埏妍娟宴年延怜恋捐掾椽橼沿涎涓渊演涟烟然炼燃燕琏砚筵缘练联莲蠕衍软辇连铅鸢 yeong令咏囹茔婴嬴宁嵘岭影怜映荣楹永泳颍瀛营狞玲瑛莹璎瘿盈颖萦缨羚聆英蝾赢迎郢铃零灵领
yeop晔烨猎叶靥 yo了僚侥凹坳尧夭妖姚娆寥寮尿幺徭徼拗摇挠扰料曜乐桡浇燎瑶疗窈窑约繇绕耀腰蓼荛蛲要谣遥辽邀饶鹞 yok欲浴溽缛蓐褥辱 yong俑佣冗勇墉容庸慵榕涌溶熔用甬耸舂茸蓉蛹踊镛龙
yu乳侑俞儒刘呦唯囿孺宥帷幼幽庾悠惟愈愉揄揉攸有柔柚柳油洧流游溜濡牖犹猷琉瑜由留瘐硫窬窳吁糅纽维腴臾莠萸莸蕤蚰蚴蝤裕诱谀谕逾蹂遗酉釉需鞣类鲔黝鼬 yuk六戮毓肉育陆 yul律栗汩率聿
yun伦允匀尹仑昀沦润胤轮闰 yung戎狨绒融隆
`;
