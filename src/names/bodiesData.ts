/**
 * Bodies, groups and programmes of the world, written by hand:
 * `type|country|English|Vietnamese|Chinese|Japanese`, alternatives split by commas, the full name
 * first, then its acronyms. Acronyms of the English column are used in every language.
 */
export const BODIES = `
body||United Nations,UN,U.N.|Liên hợp quốc,Liên Hợp Quốc,Liên hiệp quốc,Liên Hiệp Quốc,LHQ|联合国|国際連合,国連
body||United Nations Security Council,UN Security Council,UNSC|Hội đồng Bảo an Liên hợp quốc,Hội đồng Bảo an,HĐBA LHQ,Hội đồng Bảo an LHQ|联合国安全理事会,联合国安理会,安理会|国連安全保障理事会,国連安保理
body||United Nations General Assembly,UN General Assembly,UNGA|Đại hội đồng Liên hợp quốc,Đại hội đồng LHQ|联合国大会,联大|国連総会
body||United Nations Development Programme,UNDP,UN Development Programme,United Nations Development Program|Chương trình Phát triển Liên hợp quốc,Chương trình Phát triển LHQ|联合国开发计划署,开发计划署|国連開発計画
body||United Nations Children's Fund,UNICEF,Unicef,United Nations Children’s Fund|Quỹ Nhi đồng Liên hợp quốc|联合国儿童基金会|国連児童基金,ユニセフ
body||United Nations Educational, Scientific and Cultural Organization,UNESCO,Unesco|Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc|联合国教科文组织,教科文组织|国連教育科学文化機関,ユネスコ
body||United Nations High Commissioner for Refugees,UNHCR|Cao ủy Liên hợp quốc về người tị nạn|联合国难民署,联合国难民事务高级专员公署|国連難民高等弁務官事務所
body||United Nations Environment Programme,UNEP|Chương trình Môi trường Liên hợp quốc|联合国环境规划署,联合国环境署|国連環境計画
body||United Nations Population Fund,UNFPA|Quỹ Dân số Liên hợp quốc|联合国人口基金|国連人口基金
body||United Nations Office on Drugs and Crime,UNODC|Cơ quan Phòng chống ma túy và tội phạm của Liên hợp quốc|联合国毒品和犯罪问题办公室|国連薬物犯罪事務所
body||United Nations Framework Convention on Climate Change,UNFCCC|Công ước khung của Liên hợp quốc về biến đổi khí hậu|联合国气候变化框架公约|気候変動枠組条約
body||World Health Organization,WHO,World Health Organisation|Tổ chức Y tế Thế giới,Tổ chức Y tế thế giới|世界卫生组织,世卫组织,世卫|世界保健機関
body||World Food Programme,WFP,World Food Program|Chương trình Lương thực Thế giới|世界粮食计划署|世界食糧計画
body||Food and Agriculture Organization,FAO|Tổ chức Lương thực và Nông nghiệp,Tổ chức Nông lương Liên hợp quốc|联合国粮食及农业组织,粮农组织,联合国粮农组织|国連食糧農業機関
body||International Labour Organization,ILO,International Labor Organization|Tổ chức Lao động Quốc tế|国际劳工组织|国際労働機関
body||International Atomic Energy Agency,IAEA|Cơ quan Năng lượng Nguyên tử Quốc tế|国际原子能机构|国際原子力機関
body||International Monetary Fund,IMF|Quỹ Tiền tệ Quốc tế,Quỹ tiền tệ quốc tế|国际货币基金组织|国際通貨基金
body||World Bank,WB|Ngân hàng Thế giới,Ngân hàng thế giới|世界银行,世行|世界銀行
body||International Finance Corporation,IFC|Công ty Tài chính Quốc tế|国际金融公司|国際金融公社
body||Asian Development Bank,ADB|Ngân hàng Phát triển châu Á,Ngân hàng Phát triển Châu Á|亚洲开发银行,亚开行|アジア開発銀行
body||Asian Infrastructure Investment Bank,AIIB|Ngân hàng Đầu tư Cơ sở hạ tầng châu Á|亚洲基础设施投资银行,亚投行|アジアインフラ投資銀行
body||World Trade Organization,WTO,World Trade Organisation|Tổ chức Thương mại Thế giới,Tổ chức Thương mại thế giới|世界贸易组织,世贸组织|世界貿易機関
body||World Economic Forum,WEF|Diễn đàn Kinh tế Thế giới|世界经济论坛|世界経済フォーラム
body||World Intellectual Property Organization,WIPO|Tổ chức Sở hữu Trí tuệ Thế giới|世界知识产权组织|世界知的所有権機関
body||World Meteorological Organization,WMO|Tổ chức Khí tượng Thế giới|世界气象组织|世界気象機関
body||International Court of Justice,ICJ|Tòa án Công lý Quốc tế,Toà án Công lý Quốc tế|国际法院|国際司法裁判所
body||International Criminal Court,ICC|Tòa án Hình sự Quốc tế,Toà án Hình sự Quốc tế|国际刑事法院|国際刑事裁判所
body||Permanent Court of Arbitration,PCA|Tòa Trọng tài Thường trực|常设仲裁法院|常設仲裁裁判所
body||Interpol,INTERPOL|Interpol,INTERPOL|国际刑警组织|国際刑事警察機構
body||International Organization for Migration,IOM|Tổ chức Di cư Quốc tế|国际移民组织|国際移住機関
body||International Energy Agency,IEA|Cơ quan Năng lượng Quốc tế|国际能源署|国際エネルギー機関
body||International Telecommunication Union,ITU|Liên minh Viễn thông Quốc tế|国际电信联盟|国際電気通信連合
body||International Civil Aviation Organization,ICAO|Tổ chức Hàng không Dân dụng Quốc tế|国际民用航空组织|国際民間航空機関
body||International Maritime Organization,IMO|Tổ chức Hàng hải Quốc tế|国际海事组织|国際海事機関
body||International Committee of the Red Cross,ICRC|Ủy ban Chữ thập đỏ Quốc tế|红十字国际委员会|赤十字国際委員会
body||Red Cross|Chữ thập đỏ,Hội Chữ thập đỏ|红十字会|赤十字
body|CN|Red Cross Society of China,Chinese Red Cross|Hội Chữ thập đỏ Trung Quốc|中国红十字会,中国红十字会总会
body|VN|Vietnam Red Cross Society,Vietnam Red Cross,Viet Nam Red Cross|Hội Chữ thập đỏ Việt Nam|越南红十字会
body|ID|Indonesian Red Cross,PMI|Hội Chữ thập đỏ Indonesia|印尼红十字会,印度尼西亚红十字会
body|US|American Red Cross|Hội Chữ thập đỏ Mỹ|美国红十字会
body|JP|Japanese Red Cross Society,Japanese Red Cross|Hội Chữ thập đỏ Nhật Bản|日本红十字会,日本赤十字社|日本赤十字社
body|PH|Philippine Red Cross|Hội Chữ thập đỏ Philippines|菲律宾红十字会
body|KR|Korean Red Cross|Hội Chữ thập đỏ Hàn Quốc|大韩红十字会,韩国红十字会
body|MM|Myanmar Red Cross|Hội Chữ thập đỏ Myanmar|缅甸红十字会
body|TH|Thai Red Cross,Thai Red Cross Society|Hội Chữ thập đỏ Thái Lan|泰国红十字会
body|TR|Turkish Red Crescent|Trăng lưỡi liềm đỏ Thổ Nhĩ Kỳ|土耳其红新月会
body||International Federation of Red Cross and Red Crescent Societies,IFRC|Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế|红十字会与红新月会国际联合会
body||European Union,EU,E.U.|Liên minh châu Âu,Liên minh Châu Âu,Liên hiệp châu Âu|欧盟,欧洲联盟|欧州連合
body||European Commission,EC|Ủy ban châu Âu,Uỷ ban châu Âu,Ủy ban Châu Âu|欧盟委员会,欧委会,欧盟执委会|欧州委員会
body||European Parliament,EP|Nghị viện châu Âu,Nghị viện Châu Âu|欧洲议会|欧州議会
body||European Council|Hội đồng châu Âu,Hội đồng Châu Âu|欧洲理事会|欧州理事会
body||Council of Europe|Ủy hội châu Âu|欧洲委员会|欧州評議会
body||European Central Bank,ECB|Ngân hàng Trung ương châu Âu|欧洲中央银行,欧洲央行|欧州中央銀行
body||European Court of Human Rights,ECHR|Tòa án Nhân quyền châu Âu|欧洲人权法院|欧州人権裁判所
body||North Atlantic Treaty Organization,NATO,Nato|Tổ chức Hiệp ước Bắc Đại Tây Dương|北大西洋公约组织,北约|北大西洋条約機構
body||Association of Southeast Asian Nations,ASEAN,Asean,Association of South East Asian Nations|Hiệp hội các quốc gia Đông Nam Á,Hiệp hội các Quốc gia Đông Nam Á|东南亚国家联盟,东盟,亚细安|東南アジア諸国連合
body||Asia-Pacific Economic Cooperation,APEC|Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương|亚太经合组织,亚太经济合作组织,亚太经济合作会议,亚太经合会|アジア太平洋経済協力
body||Shanghai Cooperation Organisation,SCO,Shanghai Cooperation Organization|Tổ chức Hợp tác Thượng Hải|上海合作组织,上合组织|上海協力機構
body||African Union,AU|Liên minh châu Phi,Liên minh Châu Phi|非洲联盟,非盟|アフリカ連合
body||Arab League|Liên đoàn Arab,Liên đoàn Ả Rập|阿拉伯国家联盟,阿盟|アラブ連盟
body||Gulf Cooperation Council,GCC|Hội đồng Hợp tác vùng Vịnh|海湾合作委员会,海合会|湾岸協力会議
body||Organization of the Petroleum Exporting Countries,OPEC,Opec|Tổ chức Các nước xuất khẩu dầu mỏ,Tổ chức các nước xuất khẩu dầu mỏ|石油输出国组织,欧佩克|石油輸出国機構
body||Organisation for Economic Co-operation and Development,OECD,Organization for Economic Cooperation and Development|Tổ chức Hợp tác và Phát triển Kinh tế|经济合作与发展组织,经合组织|経済協力開発機構
body||Organization of American States,OAS|Tổ chức các quốc gia châu Mỹ|美洲国家组织|米州機構
body||Organization for Security and Co-operation in Europe,OSCE|Tổ chức An ninh và Hợp tác châu Âu|欧洲安全与合作组织,欧安组织|欧州安全保障協力機構
body||Group of Twenty,G20,G-20|Nhóm G20|二十国集团|主要20カ国・地域
body||Group of Seven,G7,G-7|Nhóm G7|七国集团|主要7カ国
body||BRICS|BRICS|金砖国家,金砖|BRICS
body||Mekong River Commission,MRC|Ủy hội sông Mekong quốc tế,Ủy hội sông Mê Công quốc tế|湄公河委员会|メコン川委員会
body||International Olympic Committee,IOC|Ủy ban Olympic Quốc tế|国际奥林匹克委员会,国际奥委会|国際オリンピック委員会
body||International Federation of Association Football,FIFA,Fifa|Liên đoàn Bóng đá Thế giới,Liên đoàn bóng đá thế giới|国际足球联合会,国际足联|国際サッカー連盟
body||Union of European Football Associations,UEFA,Uefa|Liên đoàn Bóng đá châu Âu,Liên đoàn bóng đá châu Âu|欧洲足球协会联合会,欧足联|欧州サッカー連盟
body||Asian Football Confederation,AFC|Liên đoàn Bóng đá châu Á,Liên đoàn bóng đá châu Á|亚洲足球联合会,亚足联|アジアサッカー連盟
body||Amnesty International|Tổ chức Ân xá Quốc tế|国际特赦组织,大赦国际|アムネスティ・インターナショナル
body||Human Rights Watch|Tổ chức Theo dõi Nhân quyền|人权观察|ヒューマン・ライツ・ウォッチ
body||Greenpeace|Tổ chức Hòa bình xanh|绿色和平|グリーンピース
body||Doctors Without Borders,Médecins Sans Frontières,MSF|Tổ chức Bác sĩ không biên giới|无国界医生|国境なき医師団
body||Transparency International|Tổ chức Minh bạch Quốc tế|透明国际|トランスペアレンシー・インターナショナル
body|JP|Japan International Cooperation Agency,JICA|Cơ quan Hợp tác Quốc tế Nhật Bản|日本国际协力机构,日本国际协力机关|国際協力機構
body|JP|Japan External Trade Organization,JETRO|Tổ chức Xúc tiến Thương mại Nhật Bản|日本贸易振兴机构|日本貿易振興機構
body|JP|Japan Bank for International Cooperation,JBIC|Ngân hàng Hợp tác Quốc tế Nhật Bản|日本国际协力银行|国際協力銀行
body|JP|Liberal Democratic Party,LDP|Đảng Dân chủ Tự do,Đảng Dân chủ Tự do Nhật Bản|自由民主党,自民党|自由民主党,自民党
body|JP|Japan Meteorological Agency,JMA|Cơ quan Khí tượng Nhật Bản|日本气象厅,气象厅|気象庁
body|JP|Bank of Japan,BoJ,BOJ|Ngân hàng Trung ương Nhật Bản|日本银行,日本央行|日本銀行,日銀
body|JP|NHK,Japan Broadcasting Corporation||日本广播协会|日本放送協会
body|JP|Kyodo News,Kyodo||共同社,共同通讯社|共同通信
body|KR|Korea International Cooperation Agency,KOICA|Cơ quan Hợp tác Quốc tế Hàn Quốc|韩国国际协力团|韓国国際協力団
body|KR|Yonhap News Agency,Yonhap|Hãng thông tấn Yonhap,Yonhap|韩联社,韩国联合通讯社|聯合ニュース
body|US|US Agency for International Development,USAID|Cơ quan Phát triển Quốc tế Hoa Kỳ,Cơ quan Phát triển Quốc tế Mỹ|美国国际开发署|米国国際開発庁
body|US|Federal Reserve,US Federal Reserve,Fed|Cục Dự trữ Liên bang Mỹ,Fed,FED,Cục Dự trữ Liên bang|美国联邦储备委员会,美联储,联储|連邦準備制度理事会
body|US|United States Geological Survey,USGS,US Geological Survey,U.S. Geological Survey|Cơ quan Khảo sát Địa chất Mỹ,Cục Khảo sát Địa chất Mỹ|美国地质调查局|米地質調査所
body|US|Federal Bureau of Investigation,FBI|Cục Điều tra Liên bang Mỹ,Cục Điều tra Liên bang|美国联邦调查局,联邦调查局|連邦捜査局
body|US|Central Intelligence Agency,CIA|Cơ quan Tình báo Trung ương Mỹ|中央情报局,中情局|中央情報局
body|US|White House|Nhà Trắng|白宫|ホワイトハウス
body|US|Pentagon|Lầu Năm Góc|五角大楼|ペンタゴン
body|US|Democratic Party|Đảng Dân chủ|民主党|民主党
body|US|Republican Party|Đảng Cộng hòa,Đảng Cộng hoà|共和党|共和党
body|US|NASA|NASA|美国国家航空航天局,美国宇航局|アメリカ航空宇宙局
body|RU|Kremlin|Điện Kremlin,điện Kremlin|克里姆林宫|クレムリン
body|CN|Communist Party of China,CPC,Chinese Communist Party,CCP|Đảng Cộng sản Trung Quốc,ĐCS Trung Quốc|中国共产党,中共|中国共産党
body|CN|State Council of China,State Council|Quốc vụ viện Trung Quốc,Quốc vụ viện|国务院|国務院
body|CN|National People's Congress,NPC,National People’s Congress|Nhân đại toàn quốc Trung Quốc,Đại hội đại biểu nhân dân toàn quốc Trung Quốc|全国人民代表大会,全国人大|全国人民代表大会
body|CN|People's Liberation Army,PLA,People’s Liberation Army|Quân Giải phóng Nhân dân Trung Quốc|中国人民解放军,解放军|人民解放軍
body|CN|People's Bank of China,PBOC,People’s Bank of China|Ngân hàng Nhân dân Trung Quốc|中国人民银行|中国人民銀行
body|VN|Communist Party of Vietnam,CPV,Communist Party of Viet Nam|Đảng Cộng sản Việt Nam,ĐCSVN|越南共产党,越共|ベトナム共産党
body|VN|Vietnam Fatherland Front,Viet Nam Fatherland Front,VFF|Mặt trận Tổ quốc Việt Nam,MTTQ Việt Nam|越南祖国阵线|ベトナム祖国戦線
body|VN|State Bank of Vietnam,SBV,State Bank of Viet Nam|Ngân hàng Nhà nước Việt Nam,Ngân hàng Nhà nước,NHNN|越南国家银行|ベトナム国家銀行
body|VN|Vietnam News Agency,VNA,Viet Nam News Agency|Thông tấn xã Việt Nam,TTXVN|越南通讯社,越通社|ベトナム通信社
body|VN|Vietnam Posts and Telecommunications Group,VNPT|Tập đoàn Bưu chính Viễn thông Việt Nam|越南邮政通信集团,越南邮电集团|
body|VN|Vietnam Electricity,EVN|Tập đoàn Điện lực Việt Nam|越南电力集团|ベトナム電力
body|VN|Vietnam Football Federation,VFF|Liên đoàn Bóng đá Việt Nam|越南足协,越南足球联合会|ベトナムサッカー連盟
body|VN|Voice of Vietnam,VOV|Đài Tiếng nói Việt Nam|越南之声|ベトナムの声
body|VN|Vietnam Television,VTV|Đài Truyền hình Việt Nam|越南电视台|ベトナムテレビ
body|CN|Xinhua News Agency,Xinhua|Tân Hoa Xã,Tân Hoa xã|新华社,新华通讯社,新华网|新華社
body|CN|People's Daily,People’s Daily|Nhân dân Nhật báo|人民日报|人民日報
body|CN|China Central Television,CCTV|Đài Truyền hình Trung ương Trung Quốc|中央电视台,央视|中国中央電視台
body|CN|China Earthquake Networks Center,CENC|Trung tâm Mạng lưới Động đất Trung Quốc|中国地震台网中心|中国地震台網センター
body|GB|British Broadcasting Corporation,BBC|BBC|英国广播公司|英国放送協会
body|GB|Reuters|Reuters|路透社|ロイター通信,ロイター
body|FR|Agence France-Presse,AFP|AFP|法新社|フランス通信社
body|US|Associated Press,AP|AP|美联社|AP通信
body|US|Bloomberg|Bloomberg|彭博社|ブルームバーグ
body|US|CNN|CNN|美国有线电视新闻网|CNN
body|US|New York Times,The New York Times|New York Times,The New York Times|纽约时报|ニューヨーク・タイムズ
body|RU|TASS|TASS|塔斯社,俄塔社|タス通信
body|GB|House of Commons|Hạ viện Anh|英国下议院|英国下院
body|GB|Labour Party|Công đảng|工党|労働党
body|GB|Conservative Party|đảng Bảo thủ,Đảng Bảo thủ|保守党|保守党
body|GB|Bank of England,BoE|Ngân hàng Trung ương Anh|英格兰银行,英国央行|イングランド銀行
programme||Official Development Assistance,ODA,official development assistance|Hỗ trợ phát triển chính thức,viện trợ phát triển chính thức,hỗ trợ phát triển chính thức,Viện trợ phát triển chính thức|官方开发援助,政府开发援助|政府開発援助
programme||Sustainable Development Goals,SDGs,SDG|Mục tiêu phát triển bền vững,mục tiêu phát triển bền vững|可持续发展目标|持続可能な開発目標
programme||Belt and Road Initiative,BRI,Belt and Road|Sáng kiến Vành đai và Con đường,Vành đai và Con đường|一带一路倡议,一带一路|一帯一路
programme||Comprehensive and Progressive Agreement for Trans-Pacific Partnership,CPTPP|Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương|全面与进步跨太平洋伙伴关系协定|環太平洋パートナーシップに関する包括的及び先進的な協定
programme||Regional Comprehensive Economic Partnership,RCEP|Hiệp định Đối tác Kinh tế Toàn diện Khu vực|区域全面经济伙伴关系协定|地域的な包括的経済連携
programme||North American Free Trade Agreement,NAFTA|Hiệp định Thương mại Tự do Bắc Mỹ|北美自由贸易协定|北米自由貿易協定
body|TW|Democratic Progressive Party,DPP|Đảng Dân tiến,Đảng Dân Tiến,Dân tiến đảng|民主进步党,民进党|民主進歩党
body|TW|Kuomintang,Chinese Nationalist Party,KMT|Quốc dân đảng,Quốc Dân đảng,Quốc Dân Đảng|中国国民党,国民党|中国国民党
body|TW|Taiwan People's Party,Taiwan People’s Party|Đảng Dân chúng Đài Loan,Đảng Dân chúng,Dân chúng đảng|台湾民众党,民众党|台湾民衆党
body|TW|Legislative Yuan|Viện Lập pháp|立法院|立法院
body|TW|Executive Yuan|Hành chính viện|行政院|行政院
body|TW|Central News Agency,CNA|Hãng thông tấn trung ương Đài Loan|中央通讯社,中央社|中央通訊社
body|MY|Malaysian Anti-Corruption Commission,Malaysia Anti-Corruption Commission,MACC|Ủy ban Chống tham nhũng Malaysia|马来西亚反贪污委员会,反贪污委员会,反贪会|
body|MY|United Malays National Organisation,Umno,UMNO|Tổ chức Dân tộc Mã Lai Thống nhất|马来民族统一机构,巫统|
body|MY|Barisan Nasional|Mặt trận Quốc gia Malaysia|国民阵线,国阵|
body|MY|Pakatan Harapan|Liên minh Hy vọng|希望联盟,希盟|
body|MY|Perikatan Nasional|Liên minh Quốc gia Malaysia|国民联盟,国盟|
body|SG|People's Action Party,People’s Action Party|Đảng Hành động Nhân dân|人民行动党|
programme||AFC Champions League Two,ACL Two|AFC Champions League Two|亚冠二级联赛,亚冠二级|
programme||AFC Champions League Elite|AFC Champions League Elite|亚冠精英联赛|
programme||AFC Champions League|AFC Champions League|亚冠联赛,亚冠|
programme||AFC Cup|Cúp AFC|亚足联杯|
programme||UEFA Champions League,Champions League|Cúp C1 châu Âu|欧洲冠军联赛,欧冠|
programme||Europa League,UEFA Europa League|Cúp C2 châu Âu|欧罗巴联赛,欧联杯,欧联|
programme|GB|Premier League,English Premier League|Ngoại hạng Anh,Giải Ngoại hạng Anh|英格兰超级联赛,英超|
programme|ES|La Liga|La Liga|西班牙甲级联赛,西甲|
programme|IT|Serie A|Serie A|意大利甲级联赛,意甲|
programme|DE|Bundesliga|Bundesliga|德国甲级联赛,德甲|
programme|FR|Ligue 1|Ligue 1|法国甲级联赛,法甲|
programme|HK|Hong Kong Premier League|Giải Ngoại hạng Hong Kong|香港超级联赛,港超联|
programme|VN|V.League 1,V.League,V-League|V.League 1,V.League,V-League|越南足球甲级联赛|
programme|CN|Chinese Super League|Siêu liên đoàn Trung Quốc|中国足球超级联赛,中超|
`;
