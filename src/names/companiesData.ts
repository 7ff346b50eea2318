/** Companies, banks, airlines and media with their names by language, written by hand in the form of `bodiesData.ts`. */
export const COMPANIES = `
body|US|Apple||苹果公司
body|US|Google||谷歌
body|US|Alphabet||字母控股
body|US|Microsoft||微软,微软公司
body|US|Amazon.com||亚马逊公司
body|US|Meta Platforms||脸书公司
body|US|Facebook||脸书
body|US|Netflix||奈飞,网飞
body|US|Tesla||特斯拉
body|US|Nvidia,NVIDIA||英伟达,辉达
body|US|Intel||英特尔
body|US|AMD||超微半导体
body|US|Qualcomm||高通
body|US|Broadcom||博通
body|US|IBM||国际商业机器公司
body|US|Oracle||甲骨文公司
body|US|OpenAI||开放人工智能公司
body|US|Boeing||波音,波音公司
body|US|General Motors,GM||通用汽车
body|US|Ford||福特汽车
body|US|General Electric,GE||通用电气,奇异公司
body|US|ExxonMobil,Exxon Mobil||埃克森美孚
body|US|Chevron||雪佛龙
body|US|Goldman Sachs||高盛
body|US|Morgan Stanley||摩根士丹利
body|US|JPMorgan Chase,JPMorgan,JP Morgan||摩根大通
body|US|Citigroup,Citi||花旗集团
body|US|Citibank||花旗银行
body|US|Bank of America||美国银行
body|US|Wells Fargo||富国银行
body|US|BlackRock||贝莱德
body|US|Bernstein Research||伯恩斯坦研究公司
body|US|Moody's,Moody’s||穆迪
body|US|S&P Global,Standard & Poor's||标准普尔,标普全球
body|US|Fitch,Fitch Ratings||惠誉
body|US|Walmart||沃尔玛
body|US|Starbucks||星巴克
body|US|McDonald's,McDonald’s||麦当劳
body|US|Coca-Cola||可口可乐公司
body|US|Pfizer||辉瑞
body|US|Moderna||莫德纳
body|US|Johnson & Johnson||强生,强生公司
body|US|Nike||耐克,耐吉
body|US|Disney,Walt Disney||迪士尼,迪斯尼
body|US|SpaceX||太空探索技术公司
body|US|Uber||优步
body|US|Nasdaq,NASDAQ||纳斯达克
body|US|New York Stock Exchange,NYSE|Sàn giao dịch chứng khoán New York|纽约证券交易所,纽交所
body|US|Delta Air Lines||达美航空
body|US|United Airlines||美国联合航空,美联航
body|US|American Airlines||美国航空公司
body|US|Getty Images||盖蒂图片社
body|US|Wall Street Journal,The Wall Street Journal,WSJ||华尔街日报
body|US|Washington Post,The Washington Post||华盛顿邮报
body|US|USA Today||今日美国报
body|US|Fox News||福克斯新闻
body|US|NBC,NBC News||全国广播公司
body|US|Voice of America,VOA|Đài Tiếng nói Hoa Kỳ,VOA|美国之音
body|US|Radio Free Asia,RFA|Đài Á châu Tự do,RFA|自由亚洲电台
body|GB|HSBC,HSBC Holdings||汇丰,汇丰银行,汇丰控股,汇控
body|GB|Standard Chartered||渣打,渣打银行,渣打集团
body|GB|Barclays||巴克莱,巴克莱银行
body|GB|BP||英国石油,英国石油公司
body|GB|Shell plc,Royal Dutch Shell||壳牌,壳牌公司
body|GB|AstraZeneca||阿斯利康
body|GB|Rolls-Royce||罗尔斯-罗伊斯,劳斯莱斯
body|GB|Vodafone||沃达丰
body|GB|British Airways||英国航空,英航
body|GB|London Stock Exchange|Sàn giao dịch chứng khoán London|伦敦证券交易所,伦交所
body|GB|Financial Times||金融时报
body|GB|Guardian,The Guardian||卫报
body|GB|The Times||泰晤士报
body|GB|Daily Telegraph,The Telegraph||每日电讯报
body|GB|The Economist||经济学人
body|GB|Sky Sports||天空体育
body|GB|BBC Sport||英国广播公司体育频道
body|FR|Airbus||空中客车,空客,空中巴士
body|FR|TotalEnergies||道达尔能源,道达尔
body|FR|Renault||雷诺汽车
body|FR|Air France||法国航空,法航
body|FR|BNP Paribas||法国巴黎银行
body|FR|Sanofi||赛诺菲
body|FR|L'Équipe,L’Équipe,L'Equipe||队报
body|FR|Le Monde||法国世界报
body|FR|Le Figaro||费加罗报
body|FR|Alstom||阿尔斯通
body|DE|Volkswagen,VW||大众汽车,福斯汽车
body|DE|BMW||宝马,宝马集团
body|DE|Mercedes-Benz,Daimler||梅赛德斯-奔驰,奔驰
body|DE|Siemens||西门子
body|DE|Bosch||博世
body|DE|BASF||巴斯夫
body|DE|Bayer AG||拜耳
body|DE|Lufthansa||汉莎航空
body|DE|Deutsche Bank||德意志银行
body|DE|dpa,German Press Agency|DPA|德新社
body|DE|Deutsche Welle,DW||德国之声
body|DE|Der Spiegel||明镜周刊
body|DE|Bild||图片报
body|CH|Nestlé,Nestle||雀巢,雀巢公司
body|CH|UBS||瑞银,瑞银集团
body|CH|Credit Suisse||瑞信,瑞士信贷
body|CH|Novartis||诺华
body|CH|Roche||罗氏
body|CH|Glencore||嘉能可
body|NL|ASML||阿斯麦,艾司摩尔
body|NL|Philips||飞利浦
body|NL|Stellantis||斯特兰蒂斯
body|SE|Ericsson||爱立信
body|SE|Volvo||沃尔沃
body|SE|Ikea,IKEA||宜家
body|FI|Nokia||诺基亚
body|DK|Maersk,A.P. Moller-Maersk||马士基
body|DK|Novo Nordisk||诺和诺德
body|IT|ANSA||安莎社
body|IT|Gazzetta dello Sport,La Gazzetta dello Sport||米兰体育报
body|ES|El País,El Pais||国家报
body|ES|EFE||埃菲社
body|ES|Marca||马卡报
body|ES|Banco Santander,Santander||桑坦德银行
body|PT|Lusa||卢萨社,葡新社
body|RU|Gazprom||俄罗斯天然气工业股份公司,俄气
body|RU|Rosneft||俄罗斯石油公司
body|RU|Rosatom||俄罗斯国家原子能公司,俄原子能公司
body|RU|Interfax||国际文传电讯社,国际文传通讯社
body|RU|RIA Novosti||俄新社
body|QA|Al Jazeera||半岛电视台
body|QA|Qatar Airways||卡塔尔航空
body|AE|Emirates Airline||阿联酋航空
body|SA|Saudi Aramco,Aramco||沙特阿美,沙特阿拉伯国家石油公司
body|TR|Anadolu Agency,Anadolu||阿纳多卢通讯社,阿纳多卢社
body|TR|Turkish Airlines||土耳其航空
body|IN|Tata,Tata Group||塔塔集团
body|IN|Reliance Industries||信实工业
body|IN|Adani Group,Adani||阿达尼集团
body|IN|Air India||印度航空
body|IN|Press Trust of India,PTI||印度报业托拉斯,印报托
body|IN|Times of India,The Times of India||印度时报
body|IN|The Hindu||印度教徒报
body|AU|Qantas||澳洲航空,澳航
body|AU|BHP||必和必拓
body|AU|Rio Tinto||力拓,力拓集团
body|AU|Coles||科尔斯超市
body|AU|Woolworths||伍尔沃斯超市
body|AU|Australian Broadcasting Corporation||澳大利亚广播公司,澳洲广播公司
body|CN|Huawei||华为
body|CN|Xiaomi||小米集团,小米公司
body|CN|Alibaba,Alibaba Group||阿里巴巴,阿里巴巴集团
body|CN|Ant Group||蚂蚁集团
body|CN|Tencent||腾讯,腾讯控股
body|CN|Baidu||百度
body|CN|ByteDance||字节跳动
body|CN|JD.com||京东,京东集团
body|CN|PDD,Pinduoduo||拼多多
body|CN|Meituan||美团
body|CN|Didi,Didi Chuxing||滴滴出行,滴滴
body|CN|NetEase||网易
body|CN|Lenovo||联想集团
body|CN|ZTE||中兴通讯
body|CN|BYD||比亚迪
body|CN|CATL,Contemporary Amperex Technology||宁德时代
body|CN|Nio,NIO||蔚来汽车,蔚来
body|CN|Xpeng||小鹏汽车
body|CN|Li Auto||理想汽车
body|CN|Geely||吉利汽车,吉利控股
body|CN|SAIC Motor,SAIC||上汽集团,上海汽车集团
body|CN|Great Wall Motor||长城汽车
body|CN|SMIC||中芯国际
body|CN|Evergrande,China Evergrande||恒大集团,中国恒大,恒大
body|CN|Country Garden||碧桂园
body|CN|Vanke,China Vanke||万科
body|CN|PetroChina||中国石油天然气股份,中石油
body|CN|China National Petroleum Corporation,CNPC||中国石油天然气集团,中国石油集团
body|CN|Sinopec||中石化,中国石化
body|CN|CNOOC||中海油,中国海油
body|CN|China Mobile||中国移动
body|CN|China Telecom||中国电信
body|CN|China Unicom||中国联通
body|CN|State Grid||国家电网
body|CN|Industrial and Commercial Bank of China,ICBC||中国工商银行,工商银行,工行
body|CN|China Construction Bank,CCB||中国建设银行,建设银行,建行
body|CN|Agricultural Bank of China||中国农业银行,农业银行
body|CN|Bank of China,BOC||中国银行
body|CN|Bank of Communications||交通银行
body|CN|China Merchants Bank||招商银行,招行
body|CN|Ping An,Ping An Insurance||中国平安,平安保险
body|CN|China Life||中国人寿
body|CN|Citic Securities,CITIC Securities||中信证券
body|CN|China Development Bank||国家开发银行,国开行
body|CN|Export-Import Bank of China||中国进出口银行
body|CN|Shanghai Stock Exchange|Sở Giao dịch chứng khoán Thượng Hải|上海证券交易所,上交所
body|CN|Shenzhen Stock Exchange|Sở Giao dịch chứng khoán Thâm Quyến|深圳证券交易所,深交所
body|CN|Beijing Stock Exchange||北京证券交易所,北交所
body|CN|Air China||中国国际航空,中国国航,国航
body|CN|China Eastern Airlines,China Eastern||中国东方航空,东方航空,东航
body|CN|China Southern Airlines,China Southern||中国南方航空,南方航空,南航
body|CN|Hainan Airlines||海南航空
body|CN|COSCO,COSCO Shipping||中远海运
body|CN|China Railway||中国国家铁路集团,国铁集团
body|CN|China Communications Construction,CCCC||中国交通建设集团,中国交建,中交集团
body|CN|China News Service|Hãng tin Trung Quốc|中国新闻社,中新社
body|CN|Global Times|Thời báo Hoàn Cầu|环球时报
body|CN|China Daily||中国日报
body|CN|CGTN||中国国际电视台
body|CN|Caixin||财新,财新传媒,财新网
body|CN|The Paper||澎湃新闻
body|CN|Yicai||第一财经
body|CN|Guangming Daily||光明日报
body|CN|Beijing News||新京报
body|HK|Hong Kong Stock Exchange,Hong Kong Exchanges and Clearing,HKEX,HKEx,Stock Exchange of Hong Kong|Sở Giao dịch chứng khoán Hong Kong,Sàn giao dịch chứng khoán Hong Kong|香港交易所,香港联合交易所,香港交易及结算所,港交所,联交所
body|HK|Cathay Pacific,Cathay Pacific Airways||国泰航空
body|HK|MTR Corporation,MTR||港铁公司,港铁
body|HK|CK Hutchison||长江和记实业
body|HK|CK Asset||长江实业,长实集团
body|HK|Sun Hung Kai Properties||新鸿基地产
body|HK|Hang Seng Bank||恒生银行
body|HK|Bank of East Asia||东亚银行
body|HK|Bank of China (Hong Kong),BOCHK||中国银行(香港),中银香港
body|HK|AIA,AIA Group||友邦保险
body|HK|South China Morning Post,SCMP||南华早报
body|HK|Ming Pao||明报
body|HK|Sing Tao Daily||星岛日报
body|HK|Wen Wei Po||文汇报
body|HK|Ta Kung Pao||大公报
body|HK|RTHK,Radio Television Hong Kong||香港电台
body|HK|TVB||无线新闻
body|HK|Hong Kong Airlines||香港航空
body|TW|TSMC,Taiwan Semiconductor Manufacturing Company,Taiwan Semiconductor||台积电,台湾积体电路制造,台湾积体电路
body|TW|Foxconn,Hon Hai|Foxconn|富士康,鸿海,鸿海精密
body|TW|MediaTek||联发科,联发科技
body|TW|UMC,United Microelectronics||联电,联华电子
body|TW|Asus,ASUS||华硕
body|TW|Acer||宏碁
body|TW|Quanta||广达电脑
body|TW|Pegatron||和硕
body|TW|Evergreen,Evergreen Marine||长荣海运,长荣集团
body|TW|EVA Air||长荣航空
body|TW|China Airlines||中华航空,华航
body|TW|Chunghwa Telecom||中华电信
body|TW|Formosa Plastics|Formosa|台塑,台塑集团
body|TW|Taiwan Stock Exchange,TWSE||台湾证券交易所,台交所
body|TW|Liberty Times||自由时报
body|TW|United Daily News||联合报
body|TW|China Times||中国时报
body|TW|Taiwan Power Company,Taipower||台湾电力公司,台电
body|TW|Taiwan Railways,Taiwan Railway||台铁,台湾铁路
body|TW|Taiwan High Speed Rail||台湾高铁
body|JP|Toyota,Toyota Motor||丰田,丰田汽车|トヨタ自動車,トヨタ
body|JP|Honda,Honda Motor||本田,本田汽车|ホンダ
body|JP|Nissan,Nissan Motor||日产汽车|日産自動車
body|JP|Sony||索尼|ソニー
body|JP|Panasonic||松下电器,松下|パナソニック
body|JP|Toshiba||东芝|東芝
body|JP|Hitachi||日立,日立制作所|日立製作所
body|JP|Nintendo||任天堂
body|JP|SoftBank,SoftBank Group||软银,软银集团|ソフトバンク
body|JP|Mitsubishi Heavy Industries,MHI||三菱重工|三菱重工業
body|JP|Mitsubishi Corporation||三菱商事
body|JP|Mitsui & Co||三井物产|三井物産
body|JP|Sumitomo Corporation||住友商事
body|JP|Marubeni||丸红|丸紅
body|JP|Itochu||伊藤忠商事
body|JP|Nippon Steel||日本制铁|日本製鉄
body|JP|Japan Airlines,JAL||日本航空,日航|日本航空
body|JP|All Nippon Airways,ANA||全日空,全日本空输|全日本空輸
body|JP|Tokyo Electric Power Company,Tepco,TEPCO||东京电力,东京电力公司,东电|東京電力
body|JP|Mitsubishi UFJ,MUFG||三菱日联金融集团,三菱日联银行
body|JP|Nomura||野村证券
body|JP|Tokyo Stock Exchange,TSE|Sở Giao dịch chứng khoán Tokyo|东京证券交易所,东证|東京証券取引所,東証
body|JP|Rakuten||日本乐天|楽天
body|JP|Asahi Shimbun,Asahi||朝日新闻|朝日新聞
body|JP|Yomiuri Shimbun,Yomiuri||读卖新闻|読売新聞
body|JP|Mainichi Shimbun,Mainichi||每日新闻|毎日新聞
body|JP|Nikkei,Nihon Keizai Shimbun||日本经济新闻,日经新闻|日本経済新聞
body|JP|Sankei Shimbun,Sankei||产经新闻|産経新聞
body|JP|Jiji Press,Jiji||时事社,时事通讯社,时事通信社|時事通信
body|JP|Japan Times,The Japan Times||日本时报
body|JP|East Japan Railway,JR East||JR东日本,东日本旅客铁道|JR東日本
body|KR|Samsung,Samsung Group||三星,三星集团
body|KR|Samsung Electronics||三星电子
body|KR|Hyundai Motor,Hyundai||现代汽车
body|KR|Kia||起亚,起亚汽车
body|KR|LG Electronics||LG电子
body|KR|SK Hynix,SK hynix||SK海力士,海力士
body|KR|Lotte||韩国乐天,乐天集团
body|KR|Kakao||可可公司
body|KR|POSCO,Posco||浦项制铁
body|KR|Hanwha||韩华集团,韩华
body|KR|Korean Air||大韩航空
body|KR|Asiana Airlines,Asiana||韩亚航空
body|KR|Jeju Air||济州航空
body|KR|Chosun Ilbo||朝鲜日报
body|KR|JoongAng Ilbo,Korea JoongAng Daily||中央日报
body|KR|Dong-A Ilbo||东亚日报
body|KR|Hankyoreh||韩民族日报
body|KR|KBS||韩国放送公社,韩国广播公司
body|KR|MBC||文化广播公司
body|KR|Korea Exchange||韩国交易所
body|KP|Korean Central News Agency,KCNA|Hãng thông tấn Trung ương Triều Tiên,KCNA|朝中社,朝鲜中央通讯社,朝鲜中央通信社
body|KP|Rodong Sinmun||劳动新闻
body|SG|DBS,DBS Bank,DBS Group||星展,星展银行,星展集团
body|SG|UOB,United Overseas Bank||大华银行
body|SG|OCBC,OCBC Bank||华侨银行
body|SG|Temasek,Temasek Holdings||淡马锡,淡马锡控股
body|SG|GIC||新加坡政府投资公司
body|SG|Singtel||新加坡电信
body|SG|Singapore Airlines,SIA||新加坡航空,新航
body|SG|Singapore Exchange,SGX|Sở Giao dịch chứng khoán Singapore|新加坡交易所,新交所
body|SG|Straits Times,The Straits Times||海峡时报
body|SG|Lianhe Zaobao||联合早报
body|SG|Channel NewsAsia,CNA||亚洲新闻台
body|SG|Shin Min Daily News||新明日报
body|MY|Petronas||国家石油公司,国油
body|MY|Tenaga Nasional,Tenaga Nasional Berhad,TNB||国家能源公司
body|MY|Maybank||马来亚银行
body|MY|CIMB||联昌银行
body|MY|Malaysia Airlines||马来西亚航空,马航
body|MY|AirAsia||亚洲航空,亚航
body|MY|Keretapi Tanah Melayu,KTM,KTMB||马来亚铁道公司,马铁
body|MY|Bursa Malaysia||马来西亚交易所,马交所
body|MY|Bernama||马新社
body|MY|The Star||星报
body|MY|Malaysiakini||当今大马
body|MY|Sin Chew Daily||星洲日报
body|MY|Nanyang Siang Pau||南洋商报
body|ID|Garuda Indonesia||印尼鹰航,印尼嘉鲁达航空
body|ID|Lion Air||狮航,狮子航空
body|ID|Pertamina||印尼国家石油公司
body|ID|Antara||安塔拉通讯社,安塔拉社
body|ID|Kompas||罗盘报
body|ID|Jakarta Post,The Jakarta Post||雅加达邮报
body|ID|Jakarta Globe||雅加达环球报
body|TH|Thai Airways,Thai Airways International||泰国国际航空,泰航
body|TH|PTT||泰国国家石油公司
body|TH|Charoen Pokphand,CP Group|Tập đoàn CP|正大集团
body|TH|Siam Commercial Bank||泰国汇商银行
body|TH|Bangkok Post||曼谷邮报
body|TH|The Nation||民族报
body|PH|San Miguel Corporation,San Miguel||生力集团
body|PH|Philippine Airlines,PAL||菲律宾航空,菲航
body|PH|Cebu Pacific||宿务太平洋航空
body|PH|Jollibee||快乐蜂
body|PH|Rappler||拉普勒
body|PH|Philippine Daily Inquirer||菲律宾每日问询者报
body|PH|Philippine News Agency||菲律宾通讯社,菲通社
body|VN|Vingroup||温纳集团
body|VN|VinFast||温纳汽车
body|VN|Viettel|Tập đoàn Viettel,Viettel|越南军队电信集团,越南军用电子电信集团
body|VN|FPT
body|VN|Vietcombank||越南外贸股份商业银行,越南外贸银行
body|VN|BIDV||越南投资与发展银行,越南投资发展银行
body|VN|VietinBank,Vietinbank||越南工商银行,越南工商股份商业银行
body|VN|Agribank||越南农业与农村发展银行,越南农业银行
body|VN|Techcombank||越南技商银行,技商银行
body|VN|Sacombank||西贡商信银行
body|VN|Vietnam Airlines||越南航空,越航
body|VN|Vietjet,Vietjet Air,VietJet||越捷航空,越捷
body|VN|Bamboo Airways||越竹航空
body|VN|Petrovietnam,PetroVietnam,PVN|Petrovietnam,PVN,Tập đoàn Dầu khí Việt Nam|越南油气集团,越南国家油气集团
body|VN|Hoa Phat,Hoa Phat Group|Hòa Phát,Tập đoàn Hòa Phát|和发集团
body|VN|Vinamilk||越南乳业公司
body|VN|Masan,Masan Group||马山集团
body|VN|Vietnam Railways,VNR|Tổng công ty Đường sắt Việt Nam,Đường sắt Việt Nam|越南铁路总公司
body|VN|Airports Corporation of Vietnam,ACV|Tổng công ty Cảng hàng không Việt Nam,ACV|越南航空港总公司
body|VN|Ho Chi Minh Stock Exchange,HoSE,HOSE|Sở Giao dịch Chứng khoán TP.HCM,HoSE,HOSE|胡志明市证券交易所
body|VN|Hanoi Stock Exchange,HNX|Sở Giao dịch Chứng khoán Hà Nội,HNX|河内证券交易所
body|VN|Tuoi Tre|Tuổi Trẻ,báo Tuổi Trẻ|年轻人报
body|VN|Thanh Nien|Thanh Niên,báo Thanh Niên|青年报
body|VN|Nhan Dan|Nhân Dân,báo Nhân Dân|越南人民报
body|VN|VnExpress||越南快讯
body|LA|KPL||老挝通讯社,巴特寮通讯社
body|KH|Khmer Times||高棉时报
body|KH|Phnom Penh Post||金边邮报
body|KH|Agence Kampuchea Presse||柬埔寨通讯社,柬新社
`;
