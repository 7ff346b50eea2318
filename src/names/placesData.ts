/**
 * Continents, regions, seas, cities and first-level divisions, written by hand:
 * `kind|country|English|Vietnamese|Chinese|Japanese`, alternatives split by commas, the usual one
 * first. An empty Vietnamese field: as in English. Chinese names are Simplified.
 */
export const PLACES = `
continent||Asia|châu Á,Châu Á|亚洲|アジア
continent||Europe|châu Âu,Châu Âu|欧洲|ヨーロッパ,欧州
continent||Africa|châu Phi,Châu Phi|非洲|アフリカ
continent||North America|Bắc Mỹ|北美洲,北美|北アメリカ,北米
continent||South America|Nam Mỹ|南美洲,南美|南アメリカ,南米
continent||Oceania|châu Đại Dương,Châu Đại Dương|大洋洲|オセアニア
region||Latin America|Mỹ Latinh,Mỹ La tinh,Mỹ Latin|拉丁美洲,拉美|ラテンアメリカ,中南米
region||Central America|Trung Mỹ|中美洲|中央アメリカ,中米
region||Southeast Asia,South-East Asia,South East Asia|Đông Nam Á|东南亚|東南アジア
region||East Asia|Đông Á|东亚|東アジア
region||Northeast Asia|Đông Bắc Á|东北亚|北東アジア
region||South Asia|Nam Á|南亚|南アジア
region||Central Asia|Trung Á|中亚|中央アジア
region||Middle East,Mideast|Trung Đông|中东|中東
region||Near East|Cận Đông|近东|近東
region||Western Europe|Tây Âu|西欧|西ヨーロッパ
region||Eastern Europe|Đông Âu|东欧|東ヨーロッパ
region||Central Europe|Trung Âu|中欧|中央ヨーロッパ
region||Northern Europe|Bắc Âu|北欧|北ヨーロッパ
region||Southern Europe|Nam Âu|南欧|南ヨーロッパ
region||North Africa|Bắc Phi|北非|北アフリカ
region||West Africa|Tây Phi|西非|西アフリカ
region||East Africa|Đông Phi|东非|東アフリカ
region||Sub-Saharan Africa,sub-Saharan Africa|châu Phi cận Sahara|撒哈拉以南非洲|サブサハラ
region||Asia-Pacific,Asia Pacific|châu Á - Thái Bình Dương,châu Á-Thái Bình Dương,Châu Á - Thái Bình Dương|亚太,亚太地区|アジア太平洋
region||Indo-Pacific|Ấn Độ Dương - Thái Bình Dương,Ấn Độ Dương-Thái Bình Dương|印太,印度太平洋|インド太平洋
region||Balkans,the Balkans|Balkan|巴尔干|バルカン
region||Scandinavia||斯堪的纳维亚|スカンジナビア
region||Caribbean|Caribe,Ca-ri-bê|加勒比|カリブ
region||Caucasus|Kavkaz,Caucasus|高加索|コーカサス
region||Korean Peninsula,Korean peninsula|bán đảo Triều Tiên,Bán đảo Triều Tiên|朝鲜半岛|朝鮮半島
region||Indochina|Đông Dương|印度支那|インドシナ
region||Crimea|Crimea,Crưm|克里米亚|クリミア
region||Siberia|Siberia,Xi-bia|西伯利亚|シベリア
region||Gaza Strip,Gaza|Dải Gaza,dải Gaza,Gaza|加沙地带,加沙|ガザ地区,ガザ
region||West Bank|Bờ Tây|约旦河西岸|ヨルダン川西岸
region||Mekong Delta|Đồng bằng sông Cửu Long,đồng bằng sông Cửu Long,ĐBSCL|湄公河三角洲,九龙江平原|メコンデルタ
region|VN|Red River Delta|đồng bằng sông Hồng,Đồng bằng sông Hồng|红河三角洲|紅河デルタ
region|VN|Central Highlands|Tây Nguyên|西原地区,西原|中部高原
region|CN|Yangtze River Delta,Yangtze Delta|đồng bằng sông Dương Tử|长三角,长江三角洲|長江デルタ
region|CN|Greater Bay Area|Vùng Vịnh Lớn|粤港澳大湾区,大湾区|
region|JP|Kanto|Kanto|关东|関東
region|JP|Kansai|Kansai|关西|関西
region|JP|Kyushu|Kyushu|九州|九州
region|JP|Tohoku|Tohoku|东北地方|東北
region|JP|Hokuriku|Hokuriku|北陆|北陸
region|JP|Shikoku|Shikoku|四国|四国
region|JP|Honshu|Honshu|本州|本州
region|GB|England|Anh|英格兰|イングランド
region|GB|Scotland|Scotland,Xcốt-len|苏格兰|スコットランド
region|GB|Wales|Wales,xứ Wales|威尔士|ウェールズ
region|GB|Northern Ireland|Bắc Ireland|北爱尔兰|北アイルランド
region||Planet Mercury|sao Thủy,Sao Thủy|水星|水星
region||Planet Venus|sao Kim,Sao Kim|金星|金星
region||Planet Mars|sao Hỏa,Sao Hỏa|火星|火星
region||Planet Jupiter|sao Mộc,Sao Mộc|木星|木星
region||Planet Saturn|sao Thổ,Sao Thổ|土星|土星
region||Planet Uranus|sao Thiên Vương,Sao Thiên Vương|天王星|天王星
region||Planet Neptune|sao Hải Vương,Sao Hải Vương|海王星|海王星
region||South Pole||南极
region||West Indies||西印度群岛
region||Sakhalin||库页岛
sea||Pacific Ocean,Pacific|Thái Bình Dương|太平洋|太平洋
sea||Atlantic Ocean,Atlantic|Đại Tây Dương|大西洋|大西洋
sea||Indian Ocean|Ấn Độ Dương|印度洋|インド洋
sea||Arctic Ocean,Arctic|Bắc Băng Dương,Bắc Cực|北冰洋,北极|北極海,北極
sea||South China Sea,East Sea|Biển Đông|南海,南中国海,东海|南シナ海
sea||East China Sea|biển Hoa Đông,Biển Hoa Đông|东中国海|東シナ海
sea||Sea of Japan|biển Nhật Bản|日本海|日本海
sea||Yellow Sea|Hoàng Hải|黄海|黄海
sea||Mediterranean Sea,Mediterranean|Địa Trung Hải|地中海|地中海
sea||Black Sea|Biển Đen|黑海|黒海
sea||Red Sea|Biển Đỏ|红海|紅海
sea||Baltic Sea|biển Baltic|波罗的海|バルト海
sea||Persian Gulf|vịnh Ba Tư,Vịnh Ba Tư|波斯湾|ペルシャ湾
sea||Gulf of Tonkin|vịnh Bắc Bộ,Vịnh Bắc Bộ|北部湾|トンキン湾
sea||Taiwan Strait|eo biển Đài Loan,Eo biển Đài Loan|台湾海峡|台湾海峡
sea||Strait of Hormuz|eo biển Hormuz,Eo biển Hormuz|霍尔木兹海峡|ホルムズ海峡
sea||Strait of Malacca,Malacca Strait|eo biển Malacca,Eo biển Malacca|马六甲海峡|マラッカ海峡
sea||Suez Canal|kênh đào Suez,Kênh đào Suez|苏伊士运河|スエズ運河
sea||Panama Canal|kênh đào Panama,Kênh đào Panama|巴拿马运河|パナマ運河
river||Mekong River,Mekong|sông Mekong,Mekong,Mê Công,Mê Kông,sông Mê Công|湄公河|メコン川
river||Yangtze River,Yangtze|Dương Tử,Trường Giang|长江|長江
river||Yellow River|Hoàng Hà|黄河|黄河
river||Red River|sông Hồng,Sông Hồng|红河|紅河
river||Amazon River|Amazon|亚马孙河,亚马逊河|アマゾン川
river||Nile|sông Nile|尼罗河|ナイル川
mountain||Himalayas|Himalaya|喜马拉雅山,喜马拉雅|ヒマラヤ
mountain||Mount Everest,Everest||珠穆朗玛峰,珠峰|エベレスト
mountain||Alps|Alps,An-pơ|阿尔卑斯山|アルプス
mountain|JP|Mount Fuji,Mt. Fuji,Mt Fuji|núi Phú Sĩ,Phú Sĩ|富士山|富士山
region|VN|Paracel Islands,Paracels|Hoàng Sa,quần đảo Hoàng Sa,Quần đảo Hoàng Sa|黄沙群岛,西沙群岛|西沙諸島
region|VN|Spratly Islands,Spratlys|Trường Sa,quần đảo Trường Sa,Quần đảo Trường Sa|长沙群岛,南沙群岛|南沙諸島
city|VN|Hanoi,Ha Noi|Hà Nội|河内|ハノイ
city|VN|Ho Chi Minh City,HCM City,Saigon,HCMC,Sai Gon|Thành phố Hồ Chí Minh,TP Hồ Chí Minh,TP.HCM,TPHCM,TP HCM,Sài Gòn,TP. Hồ Chí Minh,thành phố Hồ Chí Minh,TP. HCM|胡志明市,西贡|ホーチミン市,ホーチミン
city|VN|Da Nang,Danang|Đà Nẵng|岘港|ダナン
city|VN|Hai Phong,Haiphong|Hải Phòng|海防|ハイフォン
city|VN|Can Tho|Cần Thơ|芹苴|カントー
city|VN|Hue|Huế|顺化|フエ
city|VN|Nha Trang|Nha Trang|芽庄|ニャチャン
city|VN|Da Lat,Dalat|Đà Lạt|大叻|ダラット
city|VN|Vung Tau|Vũng Tàu|头顿|ブンタウ
city|VN|Ha Long|Hạ Long|下龙|ハロン
city|VN|Quy Nhon|Quy Nhơn|归仁|クイニョン
city|VN|Hoi An|Hội An|会安|ホイアン
city|VN|Bien Hoa|Biên Hòa|边和|ビエンホア
city|VN|Buon Ma Thuot|Buôn Ma Thuột|邦美蜀|バンメトート
city|VN|Dien Bien Phu|Điện Biên Phủ|奠边府|ディエンビエンフー
city|VN|Thu Duc|Thủ Đức|守德市|トゥードゥック
city|VN|Phu Quoc|Phú Quốc|富国岛|フーコック
city|VN|Sa Pa,Sapa|Sa Pa,Sapa|沙坝|サパ
city|VN|Mong Cai|Móng Cái|芒街|モンカイ
city|VN|Cam Ranh|Cam Ranh|金兰|カムラン
province|VN|An Giang|An Giang|安江|アンザン
province|VN|Ba Ria-Vung Tau,Ba Ria - Vung Tau|Bà Rịa - Vũng Tàu,Bà Rịa-Vũng Tàu|巴地头顿|バリア＝ブンタウ
province|VN|Bac Giang|Bắc Giang|北江|バクザン
province|VN|Bac Kan|Bắc Kạn|北件,北𣴓|バッカン
province|VN|Bac Lieu|Bạc Liêu|薄辽|バクリエウ
province|VN|Bac Ninh|Bắc Ninh|北宁|バクニン
province|VN|Ben Tre|Bến Tre|槟椥|ベンチェ
province|VN|Binh Dinh|Bình Định|平定省|ビンディン
province|VN|Binh Duong|Bình Dương|平阳省|ビンズオン
province|VN|Binh Phuoc|Bình Phước|平福省|ビンフオック
province|VN|Binh Thuan|Bình Thuận|平顺省|ビントゥアン
province|VN|Ca Mau|Cà Mau|金瓯|カマウ
province|VN|Cao Bang|Cao Bằng|高平|カオバン
province|VN|Dak Lak|Đắk Lắk,Đắc Lắc|多乐,得乐|ダクラク
province|VN|Dak Nong|Đắk Nông,Đắc Nông|得农|ダクノン
province|VN|Dien Bien|Điện Biên|奠边|ディエンビエン
province|VN|Dong Nai|Đồng Nai|同奈|ドンナイ
province|VN|Dong Thap|Đồng Tháp|同塔|ドンタップ
province|VN|Gia Lai|Gia Lai|嘉莱|ザライ
province|VN|Ha Giang|Hà Giang|河江|ハザン
province|VN|Ha Nam|Hà Nam|河南省|ハナム
province|VN|Ha Tinh|Hà Tĩnh|河静|ハティン
province|VN|Hai Duong|Hải Dương|海阳|ハイズオン
province|VN|Hau Giang|Hậu Giang|后江|ハウザン
province|VN|Hoa Binh|Hòa Bình,Hoà Bình|和平省|ホアビン
province|VN|Hung Yen|Hưng Yên|兴安|フンイエン
province|VN|Khanh Hoa|Khánh Hòa,Khánh Hoà|庆和省|カインホア
province|VN|Kien Giang|Kiên Giang|坚江|キエンザン
province|VN|Kon Tum|Kon Tum|昆嵩|コントゥム
province|VN|Lai Chau|Lai Châu|莱州|ライチャウ
province|VN|Lam Dong|Lâm Đồng|林同|ラムドン
province|VN|Lang Son|Lạng Sơn|谅山|ランソン
province|VN|Lao Cai|Lào Cai|老街|ラオカイ
province|VN|Long An|Long An|隆安省|ロンアン
province|VN|Nam Dinh|Nam Định|南定|ナムディン
province|VN|Nghe An|Nghệ An|乂安|ゲアン
province|VN|Ninh Binh|Ninh Bình|宁平|ニンビン
province|VN|Ninh Thuan|Ninh Thuận|宁顺|ニントゥアン
province|VN|Phu Tho|Phú Thọ|富寿省|フート
province|VN|Phu Yen|Phú Yên|富安省|フーイエン
province|VN|Quang Binh|Quảng Bình|广平|クアンビン
province|VN|Quang Nam|Quảng Nam|广南|クアンナム
province|VN|Quang Ngai|Quảng Ngãi|广义省|クアンガイ
province|VN|Quang Ninh|Quảng Ninh|广宁|クアンニン
province|VN|Quang Tri|Quảng Trị|广治|クアンチ
province|VN|Soc Trang|Sóc Trăng|朔庄|ソクチャン
province|VN|Son La|Sơn La|山罗|ソンラ
province|VN|Tay Ninh|Tây Ninh|西宁省|タイニン
province|VN|Thai Binh|Thái Bình|太平省|タイビン
province|VN|Thai Nguyen|Thái Nguyên|太原省|タイグエン
province|VN|Thanh Hoa|Thanh Hóa,Thanh Hoá|清化|タインホア
province|VN|Thua Thien-Hue,Thua Thien Hue,Thua Thien - Hue|Thừa Thiên Huế,Thừa Thiên - Huế,Thừa Thiên-Huế|承天顺化|トゥアティエン＝フエ
province|VN|Tien Giang|Tiền Giang|前江|ティエンザン
province|VN|Tra Vinh|Trà Vinh|茶荣|チャヴィン
province|VN|Tuyen Quang|Tuyên Quang|宣光|トゥエンクアン
province|VN|Vinh Long|Vĩnh Long|永隆省|ヴィンロン
province|VN|Vinh Phuc|Vĩnh Phúc|永福省|ヴィンフック
province|VN|Yen Bai|Yên Bái|安沛省|イエンバイ
city|CN|Beijing,Peking|Bắc Kinh|北京|北京
city|CN|Shanghai|Thượng Hải|上海|上海
city|CN|Tianjin|Thiên Tân|天津|天津
city|CN|Chongqing|Trùng Khánh|重庆|重慶
city|CN|Guangzhou,Canton|Quảng Châu|广州|広州
city|CN|Shenzhen|Thâm Quyến|深圳|深圳
city|CN|Wuhan|Vũ Hán|武汉|武漢
city|CN|Chengdu|Thành Đô|成都|成都
city|CN|Nanjing,Nanking|Nam Kinh|南京|南京
city|CN|Hangzhou|Hàng Châu|杭州|杭州
city|CN|Xi'an,Xian,Xi’an|Tây An|西安|西安
city|CN|Suzhou|Tô Châu|苏州|蘇州
city|CN|Qingdao|Thanh Đảo|青岛|青島
city|CN|Dalian|Đại Liên|大连|大連
city|CN|Shenyang|Thẩm Dương|沈阳|瀋陽
city|CN|Harbin|Cáp Nhĩ Tân|哈尔滨|ハルビン
city|CN|Changchun|Trường Xuân|长春|長春
city|CN|Jinan|Tế Nam|济南|済南
city|CN|Zhengzhou|Trịnh Châu|郑州|鄭州
city|CN|Changsha|Trường Sa|长沙|長沙
city|CN|Kunming|Côn Minh|昆明|昆明
city|CN|Nanning|Nam Ninh|南宁|南寧
city|CN|Xiamen|Hạ Môn|厦门|アモイ
city|CN|Fuzhou|Phúc Châu|福州|福州
city|CN|Hefei|Hợp Phì|合肥|合肥
city|CN|Nanchang|Nam Xương|南昌|南昌
city|CN|Taiyuan|Thái Nguyên|太原|太原
city|CN|Shijiazhuang|Thạch Gia Trang|石家庄|石家荘
city|CN|Guiyang|Quý Dương|贵阳|貴陽
city|CN|Lanzhou|Lan Châu|兰州|蘭州
city|CN|Xining|Tây Ninh|西宁|西寧
city|CN|Yinchuan|Ngân Xuyên|银川|銀川
city|CN|Hohhot|Hohhot|呼和浩特|フフホト
city|CN|Urumqi|Urumqi|乌鲁木齐|ウルムチ
city|CN|Lhasa|Lhasa|拉萨|ラサ
city|CN|Haikou|Hải Khẩu|海口|海口
city|CN|Sanya|Tam Á|三亚|三亜
city|CN|Ningbo|Ninh Ba|宁波|寧波
city|CN|Wenzhou|Ôn Châu|温州|温州
city|CN|Dongguan|Đông Hoản|东莞|東莞
city|CN|Foshan|Phật Sơn|佛山|仏山
city|CN|Zhuhai|Chu Hải|珠海|珠海
city|CN|Wuxi|Vô Tích|无锡|無錫
city|CN|Guilin|Quế Lâm|桂林|桂林
city|CN|Tangshan|Đường Sơn|唐山|唐山
city|CN|Yantai|Yên Đài|烟台|煙台
city|CN|Luoyang|Lạc Dương|洛阳|洛陽
city|CN|Hengqin|Hoành Cầm|横琴|横琴
province|CN|Hebei|Hà Bắc|河北|河北
province|CN|Shanxi|Sơn Tây|山西|山西
province|CN|Liaoning|Liêu Ninh|辽宁|遼寧
province|CN|Jilin|Cát Lâm|吉林|吉林
province|CN|Heilongjiang|Hắc Long Giang|黑龙江|黒竜江
province|CN|Jiangsu|Giang Tô|江苏|江蘇
province|CN|Zhejiang|Chiết Giang|浙江|浙江
province|CN|Anhui|An Huy|安徽|安徽
province|CN|Fujian|Phúc Kiến|福建|福建
province|CN|Jiangxi|Giang Tây|江西|江西
province|CN|Shandong|Sơn Đông|山东|山東
province|CN|Henan|Hà Nam|河南|河南
province|CN|Hubei|Hồ Bắc|湖北|湖北
province|CN|Hunan|Hồ Nam|湖南|湖南
province|CN|Guangdong|Quảng Đông|广东|広東
province|CN|Hainan|Hải Nam|海南|海南
province|CN|Sichuan|Tứ Xuyên|四川|四川
province|CN|Guizhou|Quý Châu|贵州|貴州
province|CN|Yunnan|Vân Nam|云南|雲南
province|CN|Shaanxi|Thiểm Tây|陕西|陝西
province|CN|Gansu|Cam Túc|甘肃|甘粛
province|CN|Qinghai|Thanh Hải|青海|青海
province|CN|Inner Mongolia|Nội Mông|内蒙古,内蒙古自治区|内モンゴル
province|CN|Guangxi|Quảng Tây|广西,广西壮族自治区|広西
province|CN|Tibet,Xizang|Tây Tạng|西藏,西藏自治区|チベット
province|CN|Ningxia|Ninh Hạ|宁夏,宁夏回族自治区|寧夏
province|CN|Xinjiang|Tân Cương|新疆,新疆维吾尔自治区|新疆
city|TW|Taipei|Đài Bắc|台北|台北
city|TW|Kaohsiung|Cao Hùng|高雄|高雄
city|TW|Taichung|Đài Trung|台中|台中
city|TW|Tainan|Đài Nam|台南|台南
city|TW|New Taipei,New Taipei City|Tân Bắc|新北|新北
city|TW|Taoyuan|Đào Viên|桃园|桃園
city|TW|Hsinchu|Tân Trúc|新竹|新竹
city|TW|Hualien|Hoa Liên|花莲|花蓮
city|TW|Keelung|Cơ Long|基隆|基隆
city|JP|Tokyo|Tokyo,Tô-ki-ô|东京|東京
city|JP|Osaka|Osaka|大阪|大阪
city|JP|Kyoto|Kyoto|京都|京都
city|JP|Nagoya||名古屋|名古屋
city|JP|Yokohama||横滨|横浜
city|JP|Sapporo||札幌|札幌
city|JP|Kobe||神户|神戸
city|JP|Fukuoka||福冈|福岡
city|JP|Hiroshima||广岛|広島
city|JP|Sendai||仙台|仙台
city|JP|Nagasaki||长崎|長崎
city|JP|Kanazawa||金泽|金沢
city|JP|Kitakyushu||北九州|北九州
city|JP|Naha||那霸|那覇
city|JP|Kawasaki||川崎|川崎
city|JP|Wajima||轮岛|輪島
region|JP|Noto Peninsula||能登半岛|能登半島
province|JP|Hokkaido||北海道|北海道
province|JP|Aomori||青森|青森
province|JP|Iwate||岩手|岩手
province|JP|Miyagi||宫城|宮城
province|JP|Akita||秋田|秋田
province|JP|Yamagata||山形|山形
province|JP|Fukushima||福岛|福島
province|JP|Ibaraki||茨城|茨城
province|JP|Tochigi||栃木|栃木
province|JP|Gunma||群马|群馬
province|JP|Saitama||埼玉|埼玉
province|JP|Chiba||千叶|千葉
province|JP|Kanagawa||神奈川|神奈川
province|JP|Niigata||新潟|新潟
province|JP|Toyama||富山|富山
province|JP|Ishikawa||石川|石川
province|JP|Fukui||福井|福井
province|JP|Yamanashi||山梨|山梨
province|JP|Nagano||长野|長野
province|JP|Gifu||岐阜|岐阜
province|JP|Shizuoka||静冈|静岡
province|JP|Aichi||爱知|愛知
province|JP|Mie||三重|三重
province|JP|Shiga||滋贺|滋賀
province|JP|Hyogo||兵库|兵庫
province|JP|Nara||奈良|奈良
province|JP|Wakayama||和歌山|和歌山
province|JP|Tottori||鸟取|鳥取
province|JP|Shimane||岛根|島根
province|JP|Okayama||冈山|岡山
province|JP|Yamaguchi||山口|山口
province|JP|Tokushima||德岛|徳島
province|JP|Kagawa||香川|香川
province|JP|Ehime||爱媛|愛媛
province|JP|Kochi||高知|高知
province|JP|Saga||佐贺|佐賀
province|JP|Kumamoto||熊本|熊本
province|JP|Oita||大分|大分
province|JP|Miyazaki||宫崎|宮崎
province|JP|Kagoshima||鹿儿岛|鹿児島
province|JP|Okinawa||冲绳|沖縄
city|KR|Seoul|Seoul,Xơ-un|首尔,汉城|ソウル
city|KR|Busan,Pusan|Busan|釜山|釜山
city|KR|Incheon||仁川|仁川
city|KR|Daegu||大邱|大邱
city|KR|Daejeon||大田|大田
city|KR|Gwangju||光州|光州
city|KR|Pyeongchang||平昌|平昌
province|KR|Jeju,Jeju Island|Jeju|济州岛,济州|済州島
city|KP|Pyongyang|Bình Nhưỡng|平壤|平壌
city|MN|Ulaanbaatar,Ulan Bator|Ulan Bator,Ulaanbaatar|乌兰巴托|ウランバートル
city|LA|Vientiane|Viêng Chăn,Vientiane|万象|ビエンチャン
city|LA|Luang Prabang|Luang Prabang,Luông Pha-băng|琅勃拉邦|ルアンパバーン
city|KH|Phnom Penh|Phnom Penh,Phnôm Pênh,Nông Pênh|金边|プノンペン
city|KH|Siem Reap|Siem Reap,Xiêm Riệp|暹粒|シェムリアップ
city|TH|Bangkok|Bangkok,Băng Cốc|曼谷|バンコク
city|TH|Chiang Mai||清迈|チェンマイ
city|TH|Phuket||普吉|プーケット
city|TH|Pattaya||芭提雅|パタヤ
city|MM|Naypyidaw,Nay Pyi Taw|Naypyidaw,Nây Pi Đô|内比都|ネピドー
city|MM|Yangon,Rangoon|Yangon|仰光|ヤンゴン
city|MM|Mandalay||曼德勒|マンダレー
city|MY|Kuala Lumpur||吉隆坡|クアラルンプール
city|MY|Penang||槟城|ペナン
city|MY|Johor Bahru||新山|ジョホールバル
city|MY|Putrajaya||布城|プトラジャヤ
city|ID|Jakarta|Jakarta,Gia-các-ta|雅加达|ジャカルタ
city|ID|Bandung||万隆|バンドン
city|ID|Surabaya||泗水|スラバヤ
region|ID|Bali|Bali|巴厘岛,巴厘|バリ島
region|ID|Sumatra||苏门答腊|スマトラ島
region|ID|Java||爪哇|ジャワ島
region|ID|Sulawesi||苏拉威西|スラウェシ島
city|ID|Nusantara||努山塔拉|ヌサンタラ
city|PH|Manila|Manila,Ma-ni-la|马尼拉|マニラ
city|PH|Cebu||宿务,宿雾|セブ
city|PH|Davao||达沃|ダバオ
city|BN|Bandar Seri Begawan||斯里巴加湾市|バンダルスリブガワン
city|TL|Dili||帝力|ディリ
city|IN|New Delhi|New Delhi,Niu Đê-li|新德里|ニューデリー
city|IN|Delhi||德里|デリー
city|IN|Mumbai,Bombay|Mumbai|孟买|ムンバイ
city|IN|Kolkata,Calcutta|Kolkata|加尔各答|コルカタ
city|IN|Bengaluru,Bangalore|Bengaluru|班加罗尔|ベンガルール
city|IN|Chennai||金奈,钦奈|チェンナイ
city|IN|Hyderabad||海得拉巴|ハイデラバード
province|IN|Kashmir|Kashmir|克什米尔|カシミール
city|PK|Islamabad||伊斯兰堡|イスラマバード
city|PK|Karachi||卡拉奇|カラチ
city|PK|Lahore||拉合尔|ラホール
city|BD|Dhaka||达卡|ダッカ
city|LK|Colombo||科伦坡|コロンボ
city|NP|Kathmandu||加德满都|カトマンズ
city|BT|Thimphu||廷布|ティンプー
city|MV|Malé|Malé|马累|マレ
city|AF|Kabul||喀布尔|カブール
city|KZ|Astana|Astana|阿斯塔纳|アスタナ
city|KZ|Almaty||阿拉木图|アルマトイ
city|UZ|Tashkent|Tashkent|塔什干|タシケント
city|KG|Bishkek||比什凯克|ビシュケク
city|TJ|Dushanbe||杜尚别|ドゥシャンベ
city|TM|Ashgabat||阿什哈巴德|アシガバート
city|IR|Tehran|Tehran,Tê-hê-ran|德黑兰|テヘラン
city|IQ|Baghdad||巴格达|バグダッド
city|SY|Damascus||大马士革|ダマスカス
city|SY|Aleppo||阿勒颇|アレッポ
city|LB|Beirut||贝鲁特|ベイルート
city|IL|Jerusalem||耶路撒冷|エルサレム
city|IL|Tel Aviv||特拉维夫|テルアビブ
city|JO|Amman||安曼|アンマン
city|SA|Riyadh||利雅得|リヤド
city|SA|Mecca||麦加|メッカ
city|SA|Jeddah||吉达|ジッダ
city|AE|Dubai||迪拜|ドバイ
city|AE|Abu Dhabi||阿布扎比|アブダビ
city|QA|Doha||多哈|ドーハ
city|KW|Kuwait City||科威特城|クウェート市
city|BH|Manama||麦纳麦|マナーマ
city|OM|Muscat||马斯喀特|マスカット
city|YE|Sanaa,Sana'a|Sanaa|萨那|サヌア
city|TR|Ankara||安卡拉|アンカラ
city|TR|Istanbul||伊斯坦布尔|イスタンブール
city|AZ|Baku||巴库|バクー
city|GE|Tbilisi||第比利斯|トビリシ
city|AM|Yerevan||埃里温|エレバン
city|RU|Moscow|Moscow,Mát-xcơ-va,Moskva|莫斯科|モスクワ
city|RU|Saint Petersburg,St. Petersburg,St Petersburg|Saint Petersburg,St. Petersburg|圣彼得堡|サンクトペテルブルク
city|RU|Vladivostok|Vladivostok|符拉迪沃斯托克,海参崴|ウラジオストク
city|RU|Kazan||喀山|カザン
city|RU|Sochi||索契|ソチ
city|UA|Kyiv,Kiev|Kiev,Kyiv|基辅|キーウ,キエフ
city|UA|Odesa,Odessa|Odessa|敖德萨|オデーサ
city|UA|Kharkiv,Kharkov|Kharkov|哈尔科夫|ハルキウ
city|UA|Mariupol||马里乌波尔|マリウポリ
city|UA|Lviv||利沃夫|リビウ
region|UA|Donbas,Donbass|Donbass|顿巴斯|ドンバス
city|BY|Minsk||明斯克|ミンスク
city|PL|Warsaw|Vác-sa-va,Warszawa,Warsaw|华沙|ワルシャワ
city|PL|Krakow||克拉科夫|クラクフ
city|CZ|Prague|Praha,Prague|布拉格|プラハ
city|SK|Bratislava||布拉迪斯拉发|ブラチスラバ
city|HU|Budapest||布达佩斯|ブダペスト
city|RO|Bucharest||布加勒斯特|ブカレスト
city|BG|Sofia||索非亚|ソフィア
city|RS|Belgrade|Beograd,Belgrade|贝尔格莱德|ベオグラード
city|HR|Zagreb||萨格勒布|ザグレブ
city|SI|Ljubljana||卢布尔雅那|リュブリャナ
city|BA|Sarajevo||萨拉热窝|サラエボ
city|AL|Tirana||地拉那|ティラナ
city|MK|Skopje||斯科普里|スコピエ
city|GR|Athens|Athens,A-ten|雅典|アテネ
city|CY|Nicosia||尼科西亚|ニコシア
city|DE|Berlin|Berlin,Béc-lin|柏林|ベルリン
city|DE|Munich|Munich|慕尼黑|ミュンヘン
city|DE|Frankfurt||法兰克福|フランクフルト
city|DE|Hamburg||汉堡|ハンブルク
city|DE|Cologne||科隆|ケルン
city|DE|Bonn||波恩|ボン
province|DE|Bavaria||巴伐利亚|バイエルン
city|AT|Vienna|Viên,Vienna|维也纳|ウィーン
city|CH|Bern||伯尔尼|ベルン
city|CH|Geneva|Geneva,Giơ-ne-vơ|日内瓦|ジュネーブ
city|CH|Zurich||苏黎世|チューリッヒ
city|CH|Davos||达沃斯|ダボス
city|CH|Lausanne||洛桑|ローザンヌ
city|CH|Basel||巴塞尔|バーゼル
city|FR|Paris|Paris,Pa-ri|巴黎|パリ
city|FR|Marseille||马赛|マルセイユ
city|FR|Lyon||里昂|リヨン
city|FR|Strasbourg||斯特拉斯堡|ストラスブール
city|FR|Nice|Nice|尼斯|ニース
city|FR|Cannes||戛纳|カンヌ
city|FR|Toulouse||图卢兹|トゥールーズ
city|FR|Bordeaux||波尔多|ボルドー
city|BE|Brussels|Brussels,Bỉ Brussels,Brúc-xen|布鲁塞尔|ブリュッセル
city|BE|Antwerp||安特卫普|アントワープ
city|NL|Amsterdam||阿姆斯特丹|アムステルダム
city|NL|The Hague|La Hay,The Hague,La Haye|海牙|ハーグ
city|NL|Rotterdam||鹿特丹|ロッテルダム
city|LU|Luxembourg City||卢森堡市|ルクセンブルク市
city|GB|London|London,Luân Đôn|伦敦|ロンドン
city|GB|Manchester||曼彻斯特|マンチェスター
city|GB|Liverpool||利物浦|リバプール
city|GB|Birmingham||伯明翰|バーミンガム
city|GB|Edinburgh||爱丁堡|エディンバラ
city|GB|Glasgow||格拉斯哥|グラスゴー
city|GB|Oxford||牛津|オックスフォード
city|GB|Cambridge||剑桥|ケンブリッジ
city|GB|Cardiff||加的夫|カーディフ
city|GB|Belfast||贝尔法斯特|ベルファスト
city|IE|Dublin||都柏林|ダブリン
city|ES|Madrid||马德里|マドリード
city|ES|Barcelona||巴塞罗那|バルセロナ
city|ES|Valencia||瓦伦西亚,巴伦西亚|バレンシア
city|ES|Seville||塞维利亚|セビリア
province|ES|Catalonia||加泰罗尼亚|カタルーニャ
city|PT|Lisbon|Lisbon,Lisboa|里斯本|リスボン
city|PT|Porto||波尔图|ポルト
city|IT|Rome|Roma,Rome|罗马|ローマ
city|IT|Milan|Milan,Milano|米兰|ミラノ
city|IT|Venice|Venice,Venezia|威尼斯|ベネチア
city|IT|Turin|Turin|都灵|トリノ
city|IT|Naples|Naples|那不勒斯|ナポリ
city|IT|Florence|Florence|佛罗伦萨|フィレンツェ
region|IT|Sicily||西西里|シチリア
city|MT|Valletta||瓦莱塔|バレッタ
city|DK|Copenhagen|Copenhagen,Cô-pen-ha-ghen|哥本哈根|コペンハーゲン
city|SE|Stockholm|Stockholm,Xtốc-khôm|斯德哥尔摩|ストックホルム
city|NO|Oslo||奥斯陆|オスロ
city|FI|Helsinki|Helsinki,Hen-xin-ki|赫尔辛基|ヘルシンキ
city|IS|Reykjavik||雷克雅未克|レイキャビク
city|EE|Tallinn||塔林|タリン
city|LV|Riga||里加|リガ
city|LT|Vilnius||维尔纽斯|ビリニュス
city|EG|Cairo||开罗|カイロ
city|EG|Alexandria||亚历山大|アレクサンドリア
city|LY|Tripoli||的黎波里|トリポリ
city|TN|Tunis||突尼斯市|チュニス
city|DZ|Algiers||阿尔及尔|アルジェ
city|MA|Rabat||拉巴特|ラバト
city|MA|Casablanca||卡萨布兰卡|カサブランカ
city|MA|Marrakesh,Marrakech|Marrakech|马拉喀什|マラケシュ
city|SD|Khartoum||喀土穆|ハルツーム
city|ET|Addis Ababa||亚的斯亚贝巴|アディスアベバ
city|KE|Nairobi||内罗毕|ナイロビ
city|UG|Kampala||坎帕拉|カンパラ
city|RW|Kigali||基加利|キガリ
city|TZ|Dar es Salaam||达累斯萨拉姆|ダルエスサラーム
city|SO|Mogadishu||摩加迪沙|モガディシュ
city|CD|Kinshasa||金沙萨|キンシャサ
city|AO|Luanda||罗安达|ルアンダ
city|ZM|Lusaka||卢萨卡|ルサカ
city|ZW|Harare||哈拉雷|ハラレ
city|MZ|Maputo||马普托|マプト
city|ZA|Pretoria||比勒陀利亚|プレトリア
city|ZA|Johannesburg||约翰内斯堡|ヨハネスブルグ
city|ZA|Cape Town||开普敦|ケープタウン
city|ZA|Durban||德班|ダーバン
city|NG|Lagos||拉各斯|ラゴス
city|NG|Abuja||阿布贾|アブジャ
city|GH|Accra||阿克拉|アクラ
city|SN|Dakar||达喀尔|ダカール
city|CI|Abidjan||阿比让|アビジャン
city|ML|Bamako||巴马科|バマコ
city|US|Washington, D.C.,Washington DC,Washington D.C.,Washington|Washington,Oa-sinh-tơn|华盛顿|ワシントン
city|US|New York City,New York|New York,Niu Oóc|纽约,纽约市|ニューヨーク
city|US|Los Angeles||洛杉矶|ロサンゼルス
city|US|Chicago||芝加哥|シカゴ
city|US|San Francisco||旧金山,三藩市|サンフランシスコ
city|US|Boston||波士顿|ボストン
city|US|Seattle||西雅图|シアトル
city|US|Houston||休斯敦,休斯顿|ヒューストン
city|US|Dallas||达拉斯|ダラス
city|US|Miami||迈阿密|マイアミ
city|US|Atlanta||亚特兰大|アトランタ
city|US|Philadelphia||费城|フィラデルフィア
city|US|Detroit||底特律|デトロイト
city|US|Las Vegas||拉斯维加斯|ラスベガス
city|US|San Diego||圣迭戈,圣地亚哥|サンディエゴ
city|US|San Jose||圣何塞|サンノゼ
city|US|Denver||丹佛|デンバー
city|US|Phoenix||菲尼克斯,凤凰城|フェニックス
city|US|New Orleans||新奥尔良|ニューオーリンズ
city|US|Honolulu||檀香山,火奴鲁鲁|ホノルル
city|US|Minneapolis||明尼阿波利斯|ミネアポリス
city|US|Portland||波特兰|ポートランド
region|US|Silicon Valley|Thung lũng Silicon|硅谷|シリコンバレー
region|US|Manhattan||曼哈顿|マンハッタン
region|US|Hollywood||好莱坞|ハリウッド
province|US|Alabama||亚拉巴马州,阿拉巴马州|アラバマ州
province|US|Alaska||阿拉斯加州,阿拉斯加|アラスカ州
province|US|Arizona||亚利桑那州|アリゾナ州
province|US|Arkansas||阿肯色州|アーカンソー州
province|US|California||加利福尼亚州,加州|カリフォルニア州
province|US|Colorado||科罗拉多州|コロラド州
province|US|Connecticut||康涅狄格州|コネチカット州
province|US|Delaware||特拉华州|デラウェア州
province|US|Florida||佛罗里达州,佛州|フロリダ州
province|US|Georgia|Georgia|佐治亚州,乔治亚州|ジョージア州
province|US|Hawaii||夏威夷州,夏威夷|ハワイ州
province|US|Idaho||爱达荷州|アイダホ州
province|US|Illinois||伊利诺伊州|イリノイ州
province|US|Indiana||印第安纳州|インディアナ州
province|US|Iowa||艾奥瓦州,爱荷华州|アイオワ州
province|US|Kansas||堪萨斯州|カンザス州
province|US|Kentucky||肯塔基州|ケンタッキー州
province|US|Louisiana||路易斯安那州|ルイジアナ州
province|US|Maine||缅因州|メイン州
province|US|Maryland||马里兰州|メリーランド州
province|US|Massachusetts||马萨诸塞州,麻省|マサチューセッツ州
province|US|Michigan||密歇根州|ミシガン州
province|US|Minnesota||明尼苏达州|ミネソタ州
province|US|Mississippi||密西西比州|ミシシッピ州
province|US|Missouri||密苏里州|ミズーリ州
province|US|Montana||蒙大拿州|モンタナ州
province|US|Nebraska||内布拉斯加州|ネブラスカ州
province|US|Nevada||内华达州|ネバダ州
province|US|New Hampshire||新罕布什尔州|ニューハンプシャー州
province|US|New Jersey||新泽西州|ニュージャージー州
province|US|New Mexico||新墨西哥州|ニューメキシコ州
province|US|New York State|bang New York|纽约州|ニューヨーク州
province|US|North Carolina|Bắc Carolina,North Carolina|北卡罗来纳州,北卡州|ノースカロライナ州
province|US|North Dakota||北达科他州|ノースダコタ州
province|US|Ohio||俄亥俄州|オハイオ州
province|US|Oklahoma||俄克拉何马州,俄克拉荷马州|オクラホマ州
province|US|Oregon||俄勒冈州|オレゴン州
province|US|Pennsylvania||宾夕法尼亚州,宾州|ペンシルベニア州
province|US|Rhode Island||罗得岛州|ロードアイランド州
province|US|South Carolina|Nam Carolina,South Carolina|南卡罗来纳州,南卡州|サウスカロライナ州
province|US|South Dakota||南达科他州|サウスダコタ州
province|US|Tennessee||田纳西州|テネシー州
province|US|Texas||得克萨斯州,德克萨斯州,得州,德州|テキサス州
province|US|Utah||犹他州|ユタ州
province|US|Vermont||佛蒙特州|バーモント州
province|US|Virginia||弗吉尼亚州|バージニア州
province|US|Washington State|bang Washington|华盛顿州|ワシントン州
province|US|West Virginia|Tây Virginia|西弗吉尼亚州|ウェストバージニア州
province|US|Wisconsin||威斯康星州,威斯康辛州|ウィスコンシン州
province|US|Wyoming||怀俄明州|ワイオミング州
city|CA|Ottawa||渥太华|オタワ
city|CA|Toronto||多伦多|トロント
city|CA|Vancouver||温哥华|バンクーバー
city|CA|Montreal||蒙特利尔|モントリオール
city|CA|Calgary||卡尔加里|カルガリー
province|CA|Quebec||魁北克|ケベック
province|CA|Ontario||安大略省,安大略|オンタリオ州
province|CA|British Columbia||不列颠哥伦比亚省,不列颠哥伦比亚|ブリティッシュコロンビア州
province|CA|Alberta||艾伯塔省,阿尔伯塔省|アルバータ州
city|MX|Mexico City||墨西哥城|メキシコシティ
city|MX|Guadalajara||瓜达拉哈拉|グアダラハラ
city|MX|Monterrey||蒙特雷|モンテレイ
city|CU|Havana|La Habana,Havana|哈瓦那|ハバナ
city|HT|Port-au-Prince||太子港|ポルトープランス
city|GT|Guatemala City||危地马拉城|グアテマラシティ
city|PA|Panama City||巴拿马城|パナマ市
city|VE|Caracas||加拉加斯|カラカス
city|CO|Bogotá,Bogota|Bogota|波哥大|ボゴタ
city|EC|Quito||基多|キト
city|PE|Lima||利马|リマ
city|BO|La Paz||拉巴斯|ラパス
city|CL|Santiago||圣地亚哥|サンティアゴ
city|AR|Buenos Aires||布宜诺斯艾利斯|ブエノスアイレス
city|UY|Montevideo||蒙得维的亚|モンテビデオ
city|PY|Asunción,Asuncion|Asuncion|亚松森|アスンシオン
city|BR|Brasilia,Brasília|Brasilia|巴西利亚|ブラジリア
city|BR|Rio de Janeiro||里约热内卢,里约|リオデジャネイロ
city|BR|São Paulo,Sao Paulo|Sao Paulo|圣保罗|サンパウロ
city|AU|Canberra||堪培拉|キャンベラ
city|AU|Sydney|Sydney,Xít-ni|悉尼,雪梨|シドニー
city|AU|Melbourne||墨尔本|メルボルン
city|AU|Brisbane||布里斯班|ブリスベン
city|AU|Perth||珀斯|パース
city|AU|Adelaide||阿德莱德|アデレード
province|AU|New South Wales||新南威尔士州|ニューサウスウェールズ州
province|AU|Queensland||昆士兰州|クイーンズランド州
province|AU|Tasmania||塔斯马尼亚|タスマニア
city|NZ|Wellington||惠灵顿|ウェリントン
city|NZ|Auckland||奥克兰|オークランド
city|NZ|Christchurch||克赖斯特彻奇,基督城|クライストチャーチ
city|PG|Port Moresby||莫尔兹比港|ポートモレスビー
city|FJ|Suva||苏瓦|スバ
province|TR|Hatay||哈塔伊
province|TR|Kahramanmaras,Kahramanmaraş||卡赫拉曼马拉什
province|LA|Champasak||占巴塞
province|LA|Khammouane||甘蒙
province|LA|Xieng Khouang||川圹
province|LA|Luang Namtha||琅南塔
province|LA|Oudomxay||乌多姆赛
province|LA|Bokeo||博胶
province|LA|Attapeu||阿速坡
province|LA|Houaphanh||华潘
province|KH|Svay Rieng||柴桢
province|TH|Songkhla||宋卡
province|TH|Yala||也拉
province|TH|Narathiwat||那拉提瓦
province|TH|Pattani||北大年
province|TH|Rayong||罗勇
province|MM|Rakhine||若开邦
province|MM|Kachin||克钦邦
province|MY|Selangor||雪兰莪
province|MY|Sarawak||砂拉越
province|MY|Terengganu||登嘉楼
province|MY|Perak||霹雳
province|MY|Negeri Sembilan||森美兰
province|ID|East Java||东爪哇
province|ID|North Sumatra||北苏门答腊
province|ID|West Sumatra||西苏门答腊
province|ID|Papua||巴布亚
province|ID|Central Sulawesi||中苏拉威西
province|ID|East Kalimantan||东加里曼丹
province|ID|East Nusa Tenggara||东努沙登加拉
province|PH|Palawan||巴拉望
province|PH|Batangas||八打雁
province|PH|Leyte||莱特
province|PH|Albay||阿尔拜
province|PH|Cagayan||卡加延
province|PH|Cavite||甲米地
province|PH|Bohol||薄荷
city|DK|Odense||欧登塞
city|NO|Trondheim||特隆赫姆
city|AT|Salzburg||萨尔茨堡
city|IT|Palermo||巴勒莫
city|ES|Málaga,Malaga||马拉加
city|ES|Zaragoza||萨拉戈萨
city|PT|Coimbra||科英布拉
city|PT|Braga||布拉加
city|PT|Setúbal,Setubal||塞图巴尔
city|FR|Rennes||雷恩
city|BE|Liège||列日
city|GB|Sheffield||谢菲尔德
city|GR|Thessaloniki||塞萨洛尼基
city|GR|Piraeus||比雷埃夫斯
city|TR|Izmir||伊兹密尔
city|TR|Adana||阿达纳
city|RO|Timisoara,Timișoara||蒂米什瓦拉
city|RS|Novi Sad||诺维萨德
city|HU|Debrecen||德布勒森
city|UA|Zaporizhzhia||扎波罗热
city|UA|Dnipro||第聂伯罗
city|UA|Kherson||赫尔松
city|UA|Bucha||布恰
city|RU|Belgorod||别尔哥罗德
city|RU|Rostov-on-Don||顿河畔罗斯托夫
city|RU|Murmansk||摩尔曼斯克
city|KR|Sejong||世宗
city|KR|Suwon||水原
city|KR|Changwon||昌原
city|LA|Savannakhet||沙湾拿吉
city|LA|Pakse||巴色
city|LA|Vang Vieng||万荣
city|KH|Sihanoukville||西哈努克
city|KH|Battambang||马德望
city|KH|Poipet||波贝
city|TH|Chiang Rai||清莱
city|TH|Khon Kaen||孔敬
city|TH|Hat Yai||合艾
city|TH|Chonburi||春武里
city|TH|Nakhon Ratchasima||呵叻
city|TH|Udon Thani||乌隆他尼
city|MM|Sittwe||实兑
city|MM|Myawaddy||妙瓦底
city|MM|Lashio||腊戌
city|MM|Sagaing||实皆
city|MY|Kota Kinabalu||亚庇
city|MY|Shah Alam||莎阿南
city|ID|Semarang||三宝垄
city|ID|Makassar||望加锡
city|ID|Denpasar||登巴萨
city|ID|Balikpapan||巴厘巴板
city|ID|Samarinda||三马林达
city|ID|Batam||巴淡
city|ID|Bekasi||勿加泗
city|ID|Cianjur||展玉
city|PH|Makati||马卡蒂
city|PH|Baguio||碧瑶
city|PH|Iloilo||怡朗
city|PH|Zamboanga||三宝颜
city|PH|Tacloban||塔克洛班
city|JP|Narita||成田
city|JP|Kamakura||镰仓
city|IN|Jaipur||斋浦尔
city|IN|Lucknow||勒克瑙
city|PK|Rawalpindi||拉瓦尔品第
city|NP|Pokhara||博卡拉
city|IR|Mashhad||马什哈德
city|IQ|Erbil||埃尔比勒
city|SY|Idlib||伊德利卜
city|SY|Homs||霍姆斯
city|PS|Rafah||拉法
city|PS|Khan Younis||汗尤尼斯
city|SA|Dammam||达曼
city|YE|Aden||亚丁
city|YE|Hodeidah||荷台达
city|US|Baltimore||巴尔的摩
city|US|St. Louis,St Louis||圣路易斯
city|US|Sacramento||萨克拉门托
city|US|Tampa||坦帕
city|US|Anchorage||安克雷奇
city|MX|Tijuana||蒂华纳
city|EC|Guayaquil||瓜亚基尔
city|PE|Cusco||库斯科
city|LY|Benghazi||班加西
city|LY|Derna||德尔纳
city|CD|Goma||戈马
city|CN|Baotou||包头
province|MY|Johor||柔佛
province|MY|Kedah||吉打
province|MY|Kelantan||吉兰丹
province|MY|Malacca,Melaka||马六甲
province|MY|Pahang||彭亨
province|MY|Perlis||玻璃市
province|MY|Sabah||沙巴
city|MY|Ipoh||怡保
city|MY|Kuching||古晋
province|TW|Yilan,Yilan County|Nghi Lan|宜兰,宜兰县
province|TW|Taitung|Đài Đông|台东
province|TW|Pingtung|Bình Đông|屏东
province|TW|Chiayi||嘉义
province|TW|Yunlin|Vân Lâm|云林
province|TW|Changhua|Chương Hóa|彰化
province|TW|Nantou|Nam Đầu|南投
province|TW|Miaoli|Miêu Lật|苗栗
province|TW|Penghu|Bành Hồ|澎湖
province|TW|Kinmen|Kim Môn|金门
`;
