/**
 * Clubs, leagues' bodies and competitions, written by hand in the form of `bodiesData.ts`. A name behind
 * `?` is a town's or somebody else's as well: it means the club only where a text tells of matches.
 */
export const CLUBS = `
body|GB|Manchester City,Man City,Man. City||曼城,曼彻斯特城
body|GB|Manchester United,Man United,Man Utd,Man. United|?MU|曼联,曼彻斯特联
body|GB|Liverpool FC,?Liverpool||利物浦队,利物浦足球俱乐部,?利物浦
body|GB|Chelsea FC,?Chelsea||切尔西,车路士,切尔西队
body|GB|Arsenal||阿森纳,阿仙奴,兵工厂队
body|GB|Tottenham Hotspur,Tottenham,Spurs||托特纳姆热刺,热刺
body|GB|Everton FC,?Everton||埃弗顿,爱华顿,艾佛顿
body|GB|Newcastle United,Newcastle Utd,?Newcastle||纽卡斯尔联,纽卡斯尔联队,纽卡素,?纽卡斯尔
body|GB|Aston Villa||阿斯顿维拉,阿士东维拉
body|GB|West Ham United,West Ham||西汉姆联,西汉姆,韦斯咸
body|GB|Brighton & Hove Albion,Brighton and Hove Albion,?Brighton||?布莱顿,?布赖顿,?白礼顿
body|GB|Fulham||富勒姆,富咸
body|GB|Brentford||布伦特福德,宾福特
body|GB|Crystal Palace||水晶宫
body|GB|Wolverhampton Wanderers,?Wolves||狼队,?伍尔弗汉普顿
body|GB|AFC Bournemouth,?Bournemouth||?伯恩茅斯,?般尼茅夫
body|GB|Nottingham Forest||诺丁汉森林,诺定咸森林
body|GB|Leeds United,?Leeds||利兹联,列斯联,里兹联
body|GB|Burnley FC,?Burnley||?伯恩利,?般尼
body|GB|Sunderland AFC,?Sunderland||?桑德兰,?新特兰
body|GB|Leicester City,?Leicester||莱斯特城,李斯特城
body|GB|Southampton FC,?Southampton||?南安普顿,?修咸顿
body|GB|Ipswich Town,?Ipswich||?伊普斯维奇,叶士域治
body|GB|Sheffield United,Sheffield Utd||谢菲尔德联,锡菲联
body|GB|Sheffield Wednesday||谢菲尔德星期三,锡周三
body|GB|West Bromwich Albion,West Brom||西布罗姆维奇,西布朗
body|GB|Norwich City,?Norwich||?诺维奇,?诺域治
body|GB|Watford||?沃特福德,屈福特
body|GB|Middlesbrough||?米德尔斯堡,米杜士堡
body|GB|Preston North End,?Preston||?普雷斯顿
body|GB|Birmingham City||伯明翰城
body|GB|Coventry City,?Coventry||?考文垂,高云地利
body|GB|Hull City||赫尔城,侯城
body|GB|Stoke City||斯托克城,史笃城
body|GB|Queens Park Rangers,QPR||女王公园巡游者
body|GB|Blackburn Rovers,?Blackburn||?布莱克本,布力般流浪
body|GB|Swansea City||?斯旺西
body|GB|Cardiff City||卡迪夫城
body|GB|Wrexham||雷克瑟姆
body|GB|Celtic||凯尔特人队,些路迪
body|GB|Glasgow Rangers,?Rangers||格拉斯哥流浪者,流浪者队
body|ES|Real Madrid||皇家马德里,皇马
body|ES|FC Barcelona,Barca,Barça,?Barcelona||巴萨,?巴塞罗那,?巴塞隆拿,?巴塞隆纳
body|ES|Atlético Madrid,Atletico Madrid,Atletico,Atlético||马德里竞技,马竞,马德里体育会
body|ES|Sevilla FC,?Sevilla||?塞维利亚,?西维尔
body|ES|Valencia CF,?Valencia||?巴伦西亚,?瓦伦西亚,?华伦西亚
body|ES|Villarreal||比利亚雷亚尔,维拉利尔
body|ES|Real Sociedad||皇家社会,皇家苏斯达
body|ES|Real Betis||皇家贝蒂斯,贝迪斯
body|ES|Athletic Bilbao,Athletic Club||毕尔巴鄂竞技,毕尔包
body|ES|Girona FC,?Girona||?赫罗纳,基罗纳
body|ES|Getafe||?赫塔费
body|ES|Osasuna||奥萨苏纳
body|ES|Celta Vigo||塞尔塔
body|ES|Real Mallorca||?马略卡,马洛卡
body|ES|Espanyol||西班牙人队,爱斯宾奴
body|IT|Juventus,Juve||尤文图斯,尤文,祖云达斯
body|IT|AC Milan||AC米兰
body|IT|Inter Milan,?Inter|Inter Milan|国际米兰,国米
body|IT|Napoli||?那不勒斯,?拿坡里,?拿玻里
body|IT|AS Roma,?Roma||?罗马
body|IT|Lazio||拉齐奥,拉素
body|IT|Atalanta||亚特兰大队,阿特兰大
body|IT|Fiorentina||?佛罗伦萨,费伦天拿
body|IT|Bologna FC,?Bologna||?博洛尼亚
body|IT|Torino||?都灵,拖连奴
body|IT|Genoa CFC,?Genoa||?热那亚
body|DE|Bayern Munich,Bayern,FC Bayern||拜仁慕尼黑,拜仁
body|DE|Borussia Dortmund,BVB,?Dortmund||多特蒙德队,?多特蒙德,?多蒙特
body|DE|Bayer Leverkusen,?Leverkusen||?勒沃库森,利华古逊
body|DE|RB Leipzig,?Leipzig||莱比锡RB,?莱比锡
body|DE|Eintracht Frankfurt||法兰克福队,?法兰克福
body|DE|VfB Stuttgart,?Stuttgart||?斯图加特
body|DE|Borussia Mönchengladbach,Mönchengladbach||?门兴格拉德巴赫,门兴
body|DE|Werder Bremen||云达不来梅,不来梅队
body|DE|Schalke 04,Schalke||沙尔克04,沙尔克
body|DE|VfL Wolfsburg,?Wolfsburg||?沃尔夫斯堡
body|DE|Union Berlin||柏林联合
body|DE|Hertha Berlin||柏林赫塔
body|DE|Hamburger SV||汉堡队
body|FR|Paris Saint-Germain,Paris St-Germain,PSG||巴黎圣日耳曼,巴黎圣日耳门,大巴黎
body|FR|Olympique de Marseille,Olympique Marseille,?Marseille||?马赛
body|FR|Olympique Lyonnais,?Lyon||?里昂
body|FR|AS Monaco,?Monaco||?摩纳哥
body|FR|Lille OSC,?Lille||?里尔
body|FR|RC Lens,?Lens||?朗斯
body|FR|OGC Nice,?Nice||?尼斯
body|FR|Stade Rennais,?Rennes||?雷恩
body|FR|Girondins de Bordeaux,?Bordeaux||?波尔多
body|FR|Saint-Étienne,Saint-Etienne,?St Etienne||?圣埃蒂安
body|FR|FC Nantes,?Nantes||?南特
body|NL|Ajax,Ajax Amsterdam||阿贾克斯,阿积士
body|NL|PSV Eindhoven,PSV||埃因霍温,PSV燕豪芬
body|NL|Feyenoord||费耶诺德,飞燕诺
body|PT|Benfica||本菲卡,宾菲加
body|PT|FC Porto,?Porto||?波尔图,?波图
body|PT|Sporting CP,Sporting Lisbon,?Sporting||葡萄牙体育,里斯本竞技,士砵亭
body|BE|Club Brugge||布鲁日队,布鲁日俱乐部
body|TR|Galatasaray||加拉塔萨雷
body|TR|Fenerbahce,Fenerbahçe||费内巴切
body|UA|Shakhtar Donetsk||顿涅茨克矿工
body|AR|Boca Juniors||博卡青年
body|AR|River Plate||河床队
body|BR|Flamengo||弗拉门戈
body|BR|Palmeiras||帕尔梅拉斯
body|BR|Corinthians||科林蒂安
body|US|Inter Miami||国际迈阿密,迈阿密国际
body|US|LA Galaxy||洛杉矶银河
body|US|Los Angeles Lakers,LA Lakers,Lakers||洛杉矶湖人,湖人,湖人队
body|US|Golden State Warriors||金州勇士,勇士队
body|US|Boston Celtics||波士顿凯尔特人,?凯尔特人
body|US|Chicago Bulls||芝加哥公牛,公牛队
body|US|New York Yankees,Yankees||纽约扬基,洋基队,扬基队
body|US|Los Angeles Dodgers,Dodgers||洛杉矶道奇,道奇队,道奇
body|US|Boston Red Sox,Red Sox||波士顿红袜,红袜队
body|SA|Al-Nassr,Al Nassr||利雅得胜利,艾纳斯
body|SA|Al-Hilal,Al Hilal||利雅得新月
body|SA|Al-Ittihad,Al Ittihad||吉达联合
body|SA|Al-Ahli||吉达国民
body|JP|Urawa Red Diamonds,Urawa Reds||浦和红钻|浦和レッズ
body|JP|Kashima Antlers||鹿岛鹿角|鹿島アントラーズ
body|JP|Kawasaki Frontale||川崎前锋|川崎フロンターレ
body|JP|Yokohama F. Marinos,Yokohama F Marinos||横滨水手|横浜F・マリノス
body|JP|Vissel Kobe||神户胜利船|ヴィッセル神戸
body|JP|Gamba Osaka||大阪钢巴|ガンバ大阪
body|JP|Sanfrecce Hiroshima||广岛三箭|サンフレッチェ広島
body|JP|Yomiuri Giants||读卖巨人,读卖巨人军|読売ジャイアンツ
body|KR|Jeonbuk Hyundai Motors,Jeonbuk||全北现代
body|KR|Ulsan Hyundai,Ulsan HD||蔚山现代,蔚山HD
body|KR|FC Seoul||首尔FC
body|KR|Pohang Steelers||浦项制铁队,浦项铁人
body|CN|Shanghai Port,Shanghai SIPG||上海海港,?海港
body|CN|Shanghai Shenhua||上海申花,?申花
body|CN|Beijing Guoan||北京国安,?国安
body|CN|Shandong Taishan||山东泰山,?泰山队
body|CN|Guangzhou Evergrande,Guangzhou FC||广州恒大,广州队
body|CN|Chengdu Rongcheng||成都蓉城
body|CN|Zhejiang FC||浙江队,浙江俱乐部
body|HK|Kitchee||杰志
body|HK|Eastern Sports Club||东方体育会
body|SG|Lion City Sailors||狮城水手
body|MY|Johor Darul Ta'zim,Johor Darul Takzim,JDT||柔佛达鲁塔克辛
body|TH|Buriram United||武里南联,武里南联队
body|TH|BG Pathum United||巴吞联
body|VN|Hoang Anh Gia Lai,HAGL|Hoàng Anh Gia Lai,HAGL|黄英嘉莱
body|VN|Hanoi FC,Ha Noi FC,?Hanoi,?Ha Noi|CLB Hà Nội,Hà Nội FC,?Hà Nội|河内FC,河内足球俱乐部,?河内
body|VN|Cong An Ha Noi,Cong An Hanoi,Hanoi Police|Công an Hà Nội,CLB Công an Hà Nội,CAHN|河内公安
body|VN|Viettel FC,The Cong-Viettel|Thể Công - Viettel,Thể Công Viettel|越南军队电信俱乐部
body|VN|Thep Xanh Nam Dinh,Nam Dinh FC,?Nam Dinh|Thép Xanh Nam Định,?Nam Định|南定绿钢,南定俱乐部,?南定
body|VN|Song Lam Nghe An,SLNA|Sông Lam Nghệ An,SLNA|义安蓝江
body|VN|Becamex Binh Duong,?Binh Duong|Becamex Bình Dương,?Bình Dương|平阳队,平阳俱乐部,?平阳
body||World Athletics|Liên đoàn Điền kinh thế giới|世界田径联合会,世界田联
body||World Aquatics||世界泳联,世界游泳联合会
body||Badminton World Federation,BWF|Liên đoàn Cầu lông thế giới|世界羽联,世界羽毛球联合会
body||International Basketball Federation,FIBA|Liên đoàn Bóng rổ quốc tế|国际篮联,国际篮球联合会
body||International Table Tennis Federation,ITTF||国际乒联,国际乒乓球联合会
body||World Anti-Doping Agency,WADA|Cơ quan Phòng chống doping thế giới|世界反兴奋剂机构
body||Court of Arbitration for Sport,CAS|Tòa án Trọng tài Thể thao|国际体育仲裁法庭,国际体育仲裁院
body||ASEAN Football Federation,AFF|Liên đoàn Bóng đá Đông Nam Á|东南亚足联,东盟足球联合会
body||Olympic Council of Asia,OCA|Hội đồng Olympic châu Á|亚奥理事会,亚洲奥林匹克理事会
body||International Cricket Council||国际板球理事会
body||World Rugby||世界橄榄球总会,世界橄榄球联合会
body||FIA||国际汽联,国际汽车联合会
body|US|National Basketball Association,NBA||美国职业篮球联赛
body|GB|Football Association,The FA|Liên đoàn Bóng đá Anh|英足总,英格兰足总
body|JP|Japan Football Association,JFA|Liên đoàn Bóng đá Nhật Bản|日本足协,日本足球协会
body|KR|Korea Football Association,KFA|Liên đoàn Bóng đá Hàn Quốc|韩国足协,大韩足球协会
body|CN|Chinese Football Association|Liên đoàn Bóng đá Trung Quốc|中国足协,中国足球协会
body|TH|Football Association of Thailand|Liên đoàn Bóng đá Thái Lan|泰国足协,泰足总
body|ID|PSSI,Football Association of Indonesia|Liên đoàn Bóng đá Indonesia|印尼足协,印尼足总
body|MY|Football Association of Malaysia|Liên đoàn Bóng đá Malaysia|马来西亚足总,马足总
body|SG|Football Association of Singapore|Liên đoàn Bóng đá Singapore|新加坡足总,新足总
programme|GB|FA Cup|Cúp FA,FA Cup|足总杯,英格兰足总杯
programme|GB|Carabao Cup,League Cup,EFL Cup|Cúp Liên đoàn Anh|英联杯,英格兰联赛杯
programme|GB|EFL Championship|Giải Hạng nhất Anh|英冠,英冠联赛,英格兰冠军联赛
programme|ES|Copa del Rey|Cúp Nhà vua Tây Ban Nha|西班牙国王杯
programme|DE|DFB-Pokal,German Cup|Cúp Quốc gia Đức|德国杯
programme|IT|Coppa Italia|Cúp Quốc gia Italia|意大利杯
programme|US|Major League Soccer,MLS||美职联,美国职业足球大联盟
programme|JP|J.League,J1 League,J-League||日职联,日职联赛
programme|KR|K League,K League 1,K-League||韩职,韩K联赛
programme|TH|Thai League,Thai League 1|Thai League|泰超,泰超联赛
programme|AU|A-League||澳超
programme||FIFA World Cup,World Cup|World Cup|世界杯
programme||Asian Cup,AFC Asian Cup|Asian Cup,Cúp bóng đá châu Á|亚洲杯
programme||SEA Games,Southeast Asian Games|SEA Games|东南亚运动会,东运会
programme||Asian Games,Asiad|ASIAD,Á vận hội|亚运会,亚洲运动会
programme||AFF Cup,ASEAN Championship,ASEAN Cup|AFF Cup,ASEAN Cup|东盟锦标赛,铃木杯,东南亚足球锦标赛
programme||Davis Cup||戴维斯杯,台维斯杯
programme||Grand Slam||大满贯
programme|GB|Wimbledon Championships||温网,温布尔登网球锦标赛
programme|FR|French Open,Roland Garros||法网,法国网球公开赛
programme|US|US Open||美网,美国网球公开赛
programme|AU|Australian Open||澳网,澳大利亚网球公开赛
programme|FR|Tour de France||环法自行车赛,环法
`;
