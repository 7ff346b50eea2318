/**
 * Stadiums, palaces, halls and airports, and towns and provinces that `placesData.ts` lacks, written by
 * hand in its form.
 */
export const SITES = `
venue|GB|Old Trafford||老特拉福德,老特拉福德球场,奥脱福
venue|GB|Anfield||安菲尔德,安菲尔德球场,晏菲路
venue|GB|Stamford Bridge||斯坦福桥,斯坦福桥球场
venue|GB|Emirates Stadium||酋长球场,酋长体育场
venue|GB|Etihad Stadium||伊蒂哈德球场,伊蒂哈德体育场
venue|GB|Wembley,Wembley Stadium||温布利,温布利球场,温布利大球场,温布莱
venue|GB|Goodison Park||古迪逊公园,古迪逊公园球场,葛迪逊公园
venue|GB|Craven Cottage||克拉文农场,克拉文农场球场
venue|GB|Amex Stadium,Amex,American Express Stadium,Falmer Stadium||美国运通球场,阿美克斯球场
venue|GB|Villa Park||维拉公园,维拉公园球场
venue|GB|St James' Park,St James’ Park||圣詹姆斯公园球场
venue|GB|Selhurst Park||塞尔赫斯特公园球场
venue|GB|Elland Road||埃兰路球场
venue|ES|Camp Nou,Nou Camp||诺坎普,诺坎普球场,鲁营球场
venue|ES|Santiago Bernabéu,Santiago Bernabeu,Bernabéu,Bernabeu||伯纳乌,伯纳乌球场
venue|ES|Metropolitano||大都会球场
venue|IT|San Siro||圣西罗,圣西罗球场
venue|IT|Stadio Olimpico||罗马奥林匹克球场
venue|DE|Allianz Arena||安联球场
venue|DE|Signal Iduna Park,Westfalenstadion||伊杜纳信号公园球场,威斯特法伦球场
venue|FR|Parc des Princes||王子公园球场
venue|FR|Stade de France||法兰西体育场,法兰西大球场
venue|VN|My Dinh Stadium,My Dinh National Stadium|sân Mỹ Đình,sân vận động Mỹ Đình,Mỹ Đình|美亭体育场,美亭国家体育场
venue|VN|Hang Day Stadium|sân Hàng Đẫy,sân vận động Hàng Đẫy,Hàng Đẫy|行帝体育场
venue|VN|Thong Nhat Stadium|sân Thống Nhất,sân vận động Thống Nhất|统一体育场
venue|TH|Rajamangala Stadium,Rajamangala National Stadium|sân Rajamangala|拉加曼加拉国家体育场,拉贾曼加拉体育场
venue|MY|Bukit Jalil,Bukit Jalil National Stadium|sân Bukit Jalil|武吉加里尔国家体育场,武吉加里尔
venue|SG|Jalan Besar Stadium,Jalan Besar|sân Jalan Besar|惹兰勿刹体育场
venue|ID|Gelora Bung Karno,Gelora Bung Karno Stadium|sân Gelora Bung Karno|朋卡诺体育场
venue|VN|Presidential Palace in Hanoi|Phủ Chủ tịch|越南主席府,主席府
venue|VN|Ba Dinh Square|Quảng trường Ba Đình|巴亭广场
venue|VN|Ho Chi Minh Mausoleum|Lăng Chủ tịch Hồ Chí Minh,Lăng Bác|胡志明陵,胡志明主席陵
venue|VN|National Convention Centre,National Convention Center|Trung tâm Hội nghị Quốc gia|国家会议中心
venue|CN|Great Hall of the People|Đại lễ đường Nhân dân,Đại Lễ đường Nhân dân|人民大会堂
venue|CN|Tiananmen Square,Tiananmen|Quảng trường Thiên An Môn,Thiên An Môn|天安门广场,天安门
venue|CN|Zhongnanhai|Trung Nam Hải|中南海
venue|CN|Diaoyutai State Guesthouse|Nhà khách Điếu Ngư Đài,Điếu Ngư Đài|钓鱼台国宾馆
venue|KR|Blue House,Cheong Wa Dae|Nhà Xanh|青瓦台
venue|KR|Panmunjom|Bàn Môn Điếm|板门店
venue|KP|Kumsusan Palace of the Sun||锦绣山太阳宫
venue|MY|Istana Negara,National Palace|Cung điện Quốc gia,cung điện quốc gia|国家皇宫
venue|SG|Istana||新加坡总统府
venue|PH|Malacañang,Malacanang,Malacañang Palace,Malacanang Palace|Điện Malacañang|马拉坎南宫,马拉卡南宫
venue|TH|Government House in Bangkok||泰国总理府
venue|GB|Buckingham Palace|Điện Buckingham|白金汉宫
venue|GB|Westminster Abbey|Tu viện Westminster|威斯敏斯特教堂,西敏寺
venue|FR|Élysée Palace,Elysee Palace,Élysée|Điện Élysée,Điện Elysee|爱丽舍宫,艾丽舍宫
venue|FR|Eiffel Tower|Tháp Eiffel|埃菲尔铁塔
venue|FR|Palace of Versailles|Cung điện Versailles|凡尔赛宫
venue|US|Mar-a-Lago|Mar-a-Lago|海湖庄园
venue|US|Capitol Hill,US Capitol|Đồi Capitol,Điện Capitol|国会山,国会山庄
venue|US|Camp David|Trại David|戴维营
venue|US|Madison Square Garden||麦迪逊广场花园
venue|BR|Planalto Palace||普拉纳尔托宫,高原宫
venue|VA|St. Peter's Square,St Peter's Square|Quảng trường Thánh Peter|圣彼得广场
venue|IN|Red Fort||红堡
venue|RU|Red Square|Quảng trường Đỏ|莫斯科红场
airport|VN|Noi Bai International Airport,Noi Bai Airport,Noi Bai|sân bay Nội Bài,sân bay quốc tế Nội Bài,Nội Bài|内排国际机场,内排机场
airport|VN|Tan Son Nhat International Airport,Tan Son Nhat Airport,Tan Son Nhat|sân bay Tân Sơn Nhất,sân bay quốc tế Tân Sơn Nhất,Tân Sơn Nhất|新山一国际机场,新山一机场
airport|VN|Long Thanh International Airport,Long Thanh Airport|sân bay Long Thành,sân bay quốc tế Long Thành|隆城国际机场,隆城机场
airport|SG|Changi Airport,Singapore Changi Airport,Changi|sân bay Changi|樟宜机场,樟宜国际机场
airport|TH|Suvarnabhumi Airport,Suvarnabhumi|sân bay Suvarnabhumi|素万那普机场,素万那普国际机场
airport|TH|Don Mueang Airport,Don Mueang|sân bay Don Mueang|廊曼机场,廊曼国际机场
airport|MY|Kuala Lumpur International Airport,KLIA|sân bay quốc tế Kuala Lumpur|吉隆坡国际机场
airport|ID|Soekarno-Hatta International Airport,Soekarno-Hatta Airport,Soekarno-Hatta|sân bay Soekarno-Hatta|苏加诺-哈达国际机场,苏加诺—哈达国际机场,苏加诺哈达国际机场
airport|PH|Ninoy Aquino International Airport,NAIA|sân bay quốc tế Ninoy Aquino|尼诺伊·阿基诺国际机场,阿基诺国际机场
airport|HK|Hong Kong International Airport|sân bay quốc tế Hong Kong|香港国际机场
airport|TW|Taoyuan International Airport,Taoyuan Airport|sân bay Đào Viên|桃园国际机场,桃园机场
airport|TW|Songshan Airport||松山机场
airport|CN|Beijing Capital International Airport||北京首都国际机场,首都机场
airport|CN|Pudong International Airport,Pudong Airport||浦东国际机场,浦东机场
airport|JP|Haneda Airport,Haneda|sân bay Haneda|羽田机场|羽田空港
airport|JP|Narita Airport,Narita International Airport|sân bay Narita|成田机场,成田国际机场|成田空港
airport|JP|Kansai International Airport,Kansai Airport|sân bay Kansai|关西国际机场,关西机场|関西空港
airport|KR|Incheon International Airport,Incheon Airport|sân bay Incheon|仁川国际机场,仁川机场
airport|KR|Gimpo Airport,Gimpo International Airport|sân bay Gimpo|金浦机场
airport|KR|Muan International Airport,Muan Airport|sân bay Muan|务安国际机场,务安机场
airport|GB|Heathrow Airport,Heathrow|sân bay Heathrow|希思罗机场
airport|FR|Charles de Gaulle Airport|sân bay Charles de Gaulle|戴高乐机场
airport|US|John F. Kennedy International Airport,JFK Airport||肯尼迪国际机场,肯尼迪机场
province|ID|North Maluku|Bắc Maluku|北马鲁古,北马鲁古省
province|ID|Maluku||马鲁古
province|ID|West Java|Tây Java|西爪哇
province|ID|Central Java|Trung Java|中爪哇
province|ID|West Papua|Tây Papua|西巴布亚
province|ID|Aceh||亚齐
province|ID|Banten||万丹
province|ID|West Nusa Tenggara|Tây Nusa Tenggara|西努沙登加拉
province|ID|North Sulawesi|Bắc Sulawesi|北苏拉威西
province|ID|South Sulawesi|Nam Sulawesi|南苏拉威西
province|ID|West Sulawesi|Tây Sulawesi|西苏拉威西
province|ID|Riau||廖内
province|ID|Lampung||楠榜
island|ID|Lombok||龙目岛
island|ID|Halmahera||哈马黑拉岛,哈马黑拉
island|ID|Borneo||婆罗洲
city|ID|Ternate||特尔纳特,德那第,德那地
city|ID|Tidore||蒂多雷
city|ID|Manado||万鸦老
city|ID|Palu||帕卢
city|ID|Padang||巴东市
city|ID|Medan||棉兰
city|ID|Palembang||巨港
city|ID|Bogor||茂物
city|ID|Yogyakarta||日惹
city|ID|Ambon||安汶
city|ID|Sofifi||索菲菲
island|PH|Luzon||吕宋岛,吕宋
island|PH|Mindanao||棉兰老岛
island|PH|Boracay||长滩岛
island|PH|Mindoro||民都洛岛
province|PH|Ilocos Norte||北伊罗戈,北伊罗戈省
province|PH|Aklan||阿克兰
city|PH|Quezon City||奎松市
city|PH|Cagayan de Oro||卡加延德奥罗
island|SG|Sentosa||圣淘沙
city|MY|Batu Pahat||峇株巴辖,巴株巴辖
city|MY|Seremban||芙蓉市
city|MY|Langkawi||兰卡威,浮罗交怡
city|MY|Klang||巴生
city|MY|Kajang||加影
city|MY|George Town||乔治市
city|TH|Ayutthaya||大城府
city|TH|Hua Hin||华欣
city|TH|Mae Sot||湄索
city|TH|Surat Thani||素叻他尼
city|TH|Trat||达叻
province|KH|Preah Vihear||柏威夏
province|KH|Kampong Thom||磅同
province|KH|Kampot||贡布
lake|KH|Tonle Sap|Biển Hồ,Tonle Sap|洞里萨湖
province|LA|Boten||磨丁
city|CN|Hekou||河口县
city|CN|Pingxiang||凭祥
city|CN|Lijiang||丽江
city|CN|Xuzhou||徐州
city|CN|Baoding||保定
city|CN|Weifang||潍坊
city|CN|Zhanjiang||湛江
city|CN|Shantou||汕头
city|CN|Beihai||北海市
city|CN|Yichang||宜昌
city|CN|Wenchuan||汶川
district|HK|Kowloon|Cửu Long|九龙
district|HK|Sha Tin||沙田
district|HK|Tsim Sha Tsui||尖沙咀
district|HK|Causeway Bay||铜锣湾
district|HK|Mong Kok||旺角
district|HK|Wan Chai||湾仔
district|HK|Tuen Mun||屯门
district|HK|Tai Po||大埔
district|HK|New Territories|Tân Giới|新界
city|VN|Binh Son|Bình Sơn|平山县
island|VN|Ly Son|Lý Sơn|李山岛
island|VN|Con Dao|Côn Đảo|昆岛
island|VN|Cat Ba|Cát Bà|吉婆岛
district|VN|Dong Anh|Đông Anh|东英县
district|VN|Hoan Kiem|Hoàn Kiếm|还剑郡,还剑
city|VN|Phan Thiet|Phan Thiết|藩切
city|VN|Pleiku||波来古
city|VN|Viet Tri|Việt Trì|越池
city|KR|Gumi||龟尾
city|KR|Ulsan||蔚山
city|KR|Pohang||浦项
city|KR|Jeonju||全州市
city|KR|Itaewon||梨泰院
city|FR|Lille||里尔
city|FR|Nantes||南特
city|FR|Normandy|Normandie|诺曼底
city|BE|Ghent||根特,根特市
city|BE|Bruges||布鲁日
city|GB|Leeds||利兹
city|GB|Brighton||布莱顿,布赖顿
city|GB|Southampton||南安普顿
city|GB|Newcastle||纽卡斯尔
city|GB|Sunderland||桑德兰
city|GB|Nottingham||诺丁汉
city|GB|Bristol||布里斯托尔
city|DE|Dortmund||多特蒙德
city|DE|Leipzig||莱比锡
city|DE|Dresden||德累斯顿
city|DE|Stuttgart||斯图加特
city|DE|Düsseldorf,Dusseldorf||杜塞尔多夫
city|DE|Hanover||汉诺威
city|DE|Nuremberg||纽伦堡
city|DE|Magdeburg||马格德堡
city|DE|Bremen||不来梅
city|PL|Gdansk,Gdańsk||格但斯克
city|PL|Gdynia||格丁尼亚
city|ES|Bilbao||毕尔巴鄂
city|ES|Girona||赫罗纳
city|ES|Granada||格拉纳达市
city|IT|Bologna||博洛尼亚
city|IT|Genoa||热那亚
city|IT|Verona||维罗纳
city|IT|Bari||巴里市
city|TR|Gaziantep||加济安泰普
city|TR|Malatya||马拉蒂亚
city|TR|Antalya||安塔利亚
city|NZ|Queenstown||皇后镇
city|AU|Gold Coast||黄金海岸
region|AU|South Australia||南澳大利亚州
region|AU|Western Australia|Tây Úc|西澳大利亚州
city|US|Uvalde||尤瓦尔迪
city|US|Cleveland||克利夫兰
city|US|Pittsburgh||匹兹堡
city|US|Milwaukee||密尔沃基
city|US|Kansas City||堪萨斯城
city|US|Maui||毛伊岛
region|GB|Greater Manchester||大曼彻斯特
site|JP|Fukushima Daiichi,Fukushima Daiichi nuclear power plant,Fukushima No. 1|Fukushima số 1|福岛第一核电站,福岛第一核电厂
site|UA|Zaporizhzhia nuclear power plant,Zaporizhzhia Nuclear Power Plant|nhà máy điện hạt nhân Zaporizhzhia|扎波罗热核电站
site|UA|Chernobyl,Chornobyl|Chernobyl|切尔诺贝利
`;
