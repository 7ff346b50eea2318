/**
 * Agencies, courts, regulators, parties, forces and universities of the countries most in the news of
 * Asia, written by hand in the form of `bodiesData.ts`.
 */
export const PUBLIC_BODIES = `
body|CN|China Securities Regulatory Commission,CSRC|Ủy ban Điều tiết Chứng khoán Trung Quốc|中国证券监督管理委员会,中国证监会,证监会
body|CN|National Financial Regulatory Administration||国家金融监督管理总局,金融监管总局
body|CN|National Bureau of Statistics|Cục Thống kê Quốc gia Trung Quốc|国家统计局
body|CN|National Development and Reform Commission,NDRC|Ủy ban Cải cách và Phát triển Quốc gia Trung Quốc|国家发展和改革委员会,国家发改委,发改委
body|CN|National Health Commission|Ủy ban Y tế Quốc gia Trung Quốc|国家卫生健康委员会,国家卫健委,卫健委
body|CN|State Administration for Market Regulation,SAMR||国家市场监督管理总局,市场监管总局
body|CN|China Meteorological Administration|Cục Khí tượng Trung Quốc|中国气象局,中央气象台
body|CN|Cyberspace Administration of China|Cục Quản lý không gian mạng Trung Quốc|国家互联网信息办公室,国家网信办,网信办
body|CN|Taiwan Affairs Office|Văn phòng Sự vụ Đài Loan|国务院台湾事务办公室,国务院台办,国台办
body|CN|Hong Kong and Macau Affairs Office,Hong Kong and Macao Affairs Office||国务院港澳事务办公室,国务院港澳办,港澳办
body|CN|Chinese People's Political Consultative Conference,CPPCC,Chinese People’s Political Consultative Conference|Chính hiệp Trung Quốc|中国人民政治协商会议,全国政协
body|CN|Central Commission for Discipline Inspection,CCDI|Ủy ban Kiểm tra Kỷ luật Trung ương Trung Quốc|中央纪律检查委员会,中央纪委,中纪委
body|CN|Supreme People's Court,Supreme People’s Court|Tòa án nhân dân tối cao Trung Quốc|最高人民法院,最高法
body|CN|Supreme People's Procuratorate,Supreme People’s Procuratorate|Viện kiểm sát nhân dân tối cao Trung Quốc|最高人民检察院,最高检
body|CN|General Administration of Customs|Tổng cục Hải quan Trung Quốc|中国海关总署,海关总署
body|CN|Civil Aviation Administration of China,CAAC|Cục Hàng không dân dụng Trung Quốc|中国民用航空局,中国民航局
body|CN|China Coast Guard|Hải cảnh Trung Quốc,Cảnh sát biển Trung Quốc|中国海警局,中国海警
body|CN|Chinese Academy of Sciences|Viện Khoa học Trung Quốc|中国科学院,中科院
body|CN|Chinese Academy of Social Sciences,CASS|Viện Khoa học Xã hội Trung Quốc|中国社会科学院,社科院
body|CN|Tsinghua University|Đại học Thanh Hoa|清华大学,清华
body|CN|Peking University|Đại học Bắc Kinh|北京大学,北大
body|CN|Fudan University|Đại học Phục Đán|复旦大学
body|HK|Hong Kong Monetary Authority,HKMA|Cơ quan Tiền tệ Hong Kong|香港金融管理局,金管局
body|HK|Securities and Futures Commission,SFC|Ủy ban Chứng khoán và Hợp đồng tương lai Hong Kong|香港证监会,证券及期货事务监察委员会,证监会
body|HK|Independent Commission Against Corruption,ICAC|Ủy ban Độc lập chống tham nhũng,Ủy ban Độc lập Chống tham nhũng Hong Kong|廉政公署,廉署
body|HK|Hong Kong Observatory|Đài quan sát Hong Kong,Đài thiên văn Hong Kong|香港天文台
body|HK|Legislative Council,LegCo,Legco|Hội đồng Lập pháp Hong Kong,Hội đồng Lập pháp|香港立法会,立法会
body|HK|Hong Kong Police Force,Hong Kong Police|Cảnh sát Hong Kong|香港警务处
body|HK|Court of Final Appeal|Tòa Chung thẩm|终审法院
body|HK|Eastern Magistrates' Courts,Eastern Magistrates’ Courts,Eastern Court,Eastern Magistrates' Court,Eastern Magistrates’ Court|Tòa án sơ thẩm Đông|东区裁判法院,东区法院
body|HK|West Kowloon Magistrates' Courts,West Kowloon Magistrates’ Courts,West Kowloon Magistrates' Court,West Kowloon Magistrates’ Court,West Kowloon Court|Tòa án Tây Cửu Long|西九龙裁判法院,西九龙法院
body|HK|Kowloon City Magistrates' Courts,Kowloon City Magistrates’ Courts,Kowloon City Court||九龙城裁判法院
body|HK|Hospital Authority||医院管理局,医管局
body|HK|University of Hong Kong,HKU|Đại học Hong Kong|香港大学,港大
body|HK|Chinese University of Hong Kong,CUHK|Đại học Trung văn Hong Kong|香港中文大学
body|HK|Hong Kong University of Science and Technology,HKUST|Đại học Khoa học và Công nghệ Hong Kong|香港科技大学
body|HK|Hong Kong Polytechnic University,PolyU|Đại học Bách khoa Hong Kong|香港理工大学
body|HK|DAB||民建联
body|TW|Financial Supervisory Commission,FSC|Ủy ban Giám sát Tài chính|金融监督管理委员会,金管会
body|TW|Mainland Affairs Council,MAC|Hội đồng các vấn đề đại lục|大陆委员会,陆委会
body|TW|Central Election Commission,CEC|Ủy ban Bầu cử Trung ương|中央选举委员会,中选会
body|TW|Central Weather Administration,Central Weather Bureau,CWA,CWB|Cục Khí tượng Trung ương|中央气象署,中央气象局,气象署
body|TW|Straits Exchange Foundation,SEF||海峡交流基金会,海基会
body|TW|Control Yuan|Giám sát viện|监察院
body|TW|Judicial Yuan|Tư pháp viện|司法院
body|TW|National Security Bureau||国安局
body|TW|Academia Sinica||中央研究院,中研院
body|TW|National Taiwan University|Đại học Quốc gia Đài Loan|国立台湾大学,台湾大学,台大
body|TW|National Immigration Agency|Cục Di dân|移民署
body|TW|Taipei District Prosecutors Office||台北地方检察署,台北地检署,北检
body|TW|New Power Party||时代力量
body|SG|Monetary Authority of Singapore,MAS|Cơ quan Tiền tệ Singapore|新加坡金融管理局,金管局
body|SG|Corrupt Practices Investigation Bureau,CPIB|Cục Điều tra tham nhũng|贪污调查局
body|SG|Housing and Development Board,Housing & Development Board,HDB||建屋发展局,建屋局
body|SG|Land Transport Authority,LTA||陆路交通管理局,陆交局
body|SG|Singapore Civil Defence Force,SCDF||新加坡民防部队,民防部队
body|SG|Singapore Police Force|Cảnh sát Singapore|新加坡警察部队
body|SG|Attorney-General's Chambers,Attorney-General’s Chambers||总检察署
body|SG|Competition and Consumer Commission of Singapore,CCCS||新加坡竞争与消费者委员会,竞消委
body|SG|GovTech,Government Technology Agency||政府科技局,政府科技机构
body|SG|Progress Singapore Party||新加坡前进党
body|SG|National University of Singapore,NUS|Đại học Quốc gia Singapore|新加坡国立大学
body|SG|Nanyang Technological University,NTU|Đại học Công nghệ Nanyang|南洋理工大学
body|SG|ISEAS-Yusof Ishak Institute,ISEAS – Yusof Ishak Institute,ISEAS|Viện ISEAS - Yusof Ishak|尤索夫伊萨东南亚研究院,东南亚研究院
body|MY|Bank Negara Malaysia,BNM|Ngân hàng Negara Malaysia,Ngân hàng trung ương Malaysia|马来西亚国家银行
body|MY|Malaysian Meteorological Department,MetMalaysia||马来西亚气象局
body|MY|Fire and Rescue Department,Fire and Rescue Department Malaysia,Bomba||消防与拯救局,消拯局
body|MY|Royal Malaysia Police,PDRM|Cảnh sát Hoàng gia Malaysia|马来西亚皇家警察
body|MY|Malaysian Maritime Enforcement Agency,MMEA||海事执法机构
body|MY|Democratic Action Party,DAP|Đảng Hành động Dân chủ|民主行动党,行动党
body|MY|Parti Keadilan Rakyat,People's Justice Party,PKR|Đảng Công lý Nhân dân|人民公正党,公正党
body|MY|Parti Islam Se-Malaysia,Malaysian Islamic Party,PAS|Đảng Hồi giáo Malaysia|伊斯兰党,伊党
body|MY|Bersatu,Parti Pribumi Bersatu Malaysia||土著团结党,土团党
body|MY|Parti Amanah Negara,Amanah||国家诚信党,诚信党
body|MY|Malaysian Chinese Association,MCA||马华公会,马华
body|MY|Malaysian Indian Congress,MIC||马来西亚印度国大党
body|MY|Gerakan||民政党
body|MY|Gabungan Parti Sarawak|Liên minh các đảng Sarawak|砂拉越政党联盟,砂盟
body|MY|Gabungan Rakyat Sabah,GRS||沙巴人民联盟,沙盟
body|MY|Universiti Malaya,University of Malaya||马来亚大学
body|MY|Dewan Rakyat|Hạ viện Malaysia|马来西亚国会下议院
body|ID|Meteorology, Climatology and Geophysics Agency,Meteorology, Climatology, and Geophysics Agency,Meteorology, Climatology and Geophysical Agency,BMKG|Cơ quan Khí tượng, Khí hậu và Địa vật lý Indonesia,Cơ quan Khí tượng, Khí hậu và Địa vật lý|气象、气候和地球物理局,气象气候和地球物理局,气象气候与地球物理局,气象、气候与地球物理局,气象、气候暨地球物理局,气象气候暨地球物理局
body|ID|National Disaster Management Agency,National Disaster Mitigation Agency,BNPB|Cơ quan Quản lý Thảm họa Quốc gia Indonesia,Cơ quan Quản lý thảm họa quốc gia|国家抗灾署,国家抗灾机构,国家减灾署,国家灾害管理局
body|ID|Basarnas,National Search and Rescue Agency|Cơ quan Tìm kiếm Cứu nạn Quốc gia Indonesia|国家搜救局,国家搜救署,国家搜救队,国家搜寻与救援局
body|ID|Corruption Eradication Commission,KPK|Ủy ban Xóa bỏ tham nhũng|肃贪委员会,肃贪委
body|ID|Bank Indonesia|Ngân hàng Indonesia,Ngân hàng trung ương Indonesia|印尼央行,印度尼西亚央行,印尼银行
body|ID|Gerindra,Gerindra Party||大印尼行动党
body|ID|Golkar,Golkar Party||专业集团党,戈尔卡党
body|ID|PDI-P,Indonesian Democratic Party of Struggle||民主斗争党
body|PH|Phivolcs,PHIVOLCS,Philippine Institute of Volcanology and Seismology|Viện Núi lửa và Địa chấn Philippines|菲律宾火山地震研究所,菲律宾火山与地震研究所,菲律宾火山和地震研究所,火山地震研究所
body|PH|Pagasa,PAGASA|Cơ quan Khí tượng Philippines|菲律宾大气地球物理和天文服务管理局,菲律宾气象局
body|PH|Commission on Elections,Comelec|Ủy ban Bầu cử Philippines|菲律宾选举委员会
body|PH|Philippine National Police,PNP|Cảnh sát Quốc gia Philippines|菲律宾国家警察
body|PH|Philippine Coast Guard,PCG|Cảnh sát biển Philippines,Lực lượng bảo vệ bờ biển Philippines|菲律宾海岸警卫队,菲律宾海警
body|PH|National Disaster Risk Reduction and Management Council,NDRRMC||国家减灾管理委员会,国家减灾委员会
body|PH|Bangko Sentral ng Pilipinas,BSP|Ngân hàng trung ương Philippines|菲律宾央行,菲律宾中央银行
body|PH|Sandiganbayan||反贪法院
body|TH|Pheu Thai,Pheu Thai Party|đảng Pheu Thai,Đảng Pheu Thai|为泰党
body|TH|Move Forward Party|Đảng Tiến bước,đảng Tiến bước|前进党
body|TH|Bhumjaithai,Bhumjaithai Party||泰自豪党
body|TH|Palang Pracharath,Palang Pracharath Party||公民力量党
body|TH|Bank of Thailand|Ngân hàng Trung ương Thái Lan|泰国银行,泰国央行
body|TH|Thai Meteorological Department|Cục Khí tượng Thái Lan|泰国气象局
body|VN|General Statistics Office,GSO|Tổng cục Thống kê,Cục Thống kê|越南统计总局
body|VN|Supreme People's Court of Vietnam,Supreme People's Court of Viet Nam,Supreme People's Court,Supreme People’s Court|Tòa án nhân dân tối cao,Toà án nhân dân tối cao,TAND tối cao|越南最高人民法院,最高人民法院
body|VN|Supreme People's Procuracy of Vietnam,Supreme People's Procuracy,Supreme People’s Procuracy|Viện kiểm sát nhân dân tối cao,Viện Kiểm sát nhân dân tối cao,VKSND tối cao|越南最高人民检察院,最高人民检察院
body|VN|National Centre for Hydro-Meteorological Forecasting,National Center for Hydro-Meteorological Forecasting,NCHMF|Trung tâm Dự báo khí tượng thủy văn quốc gia,Trung tâm Dự báo Khí tượng Thủy văn Quốc gia|越南国家水文气象预报中心,国家水文气象预报中心
body|VN|State Securities Commission,SSC|Ủy ban Chứng khoán Nhà nước,UBCKNN|越南国家证券委员会
body|VN|Government Inspectorate|Thanh tra Chính phủ|越南政府监察总署,政府监察总署
body|VN|Vietnam Coast Guard,Viet Nam Coast Guard|Cảnh sát biển Việt Nam|越南海警
body|VN|Vietnam Chamber of Commerce and Industry,VCCI|Liên đoàn Thương mại và Công nghiệp Việt Nam,VCCI|越南工商联合会,越南工商会
body|VN|Vietnam National University,VNU|Đại học Quốc gia Hà Nội|河内国家大学
body|VN|Vietnam Japan University,VJU|Đại học Việt Nhật,Trường Đại học Việt Nhật|越日大学
body|VN|Ho Chi Minh National Academy of Politics|Học viện Chính trị quốc gia Hồ Chí Minh|胡志明国家政治学院
body|VN|Vietnam Academy of Science and Technology|Viện Hàn lâm Khoa học và Công nghệ Việt Nam|越南科学技术翰林院
body|JP|Financial Services Agency,FSA|Cơ quan Dịch vụ Tài chính Nhật Bản|日本金融厅,金融厅|金融庁
body|JP|Japan Coast Guard,JCG|Lực lượng bảo vệ bờ biển Nhật Bản|日本海上保安厅,海上保安厅|海上保安庁
body|JP|Self-Defense Forces,SDF,Self-Defence Forces,Japan Self-Defense Forces|Lực lượng Phòng vệ Nhật Bản|日本自卫队,自卫队|自衛隊
body|JP|National Police Agency,NPA|Cơ quan Cảnh sát Quốc gia Nhật Bản|日本警察厅,警察厅|警察庁
body|JP|Tokyo Metropolitan Police Department,Metropolitan Police Department|Sở Cảnh sát Thủ đô Tokyo|东京警视厅,警视厅|警視庁
body|JP|Tokyo District Public Prosecutors Office,Tokyo District Public Prosecutors' Office||东京地方检察厅,东京地检特搜部,东京地检|東京地方検察庁
body|JP|Imperial Household Agency|Cơ quan Hoàng gia Nhật Bản|日本宫内厅,宫内厅|宮内庁
body|JP|Japan Fair Trade Commission,JFTC|Ủy ban Thương mại Công bằng Nhật Bản|日本公平交易委员会,公正取引委员会|公正取引委員会
body|JP|Nuclear Regulation Authority|Cơ quan Quản lý Hạt nhân Nhật Bản|原子能规制委员会,原子力规制委员会|原子力規制委員会
body|JP|Japan Aerospace Exploration Agency,JAXA|Cơ quan Thám hiểm Vũ trụ Nhật Bản|日本宇宙航空研究开发机构|宇宙航空研究開発機構
body|JP|Komeito|Đảng Công minh,đảng Công minh,Komeito|公明党|公明党
body|JP|Constitutional Democratic Party,CDP|Đảng Dân chủ Lập hiến|立宪民主党|立憲民主党
body|JP|Democratic Party for the People,DPFP|Đảng Dân chủ vì Nhân dân|国民民主党|国民民主党
body|JP|Japan Innovation Party,Nippon Ishin,Nippon Ishin no Kai|Đảng Đổi mới Nhật Bản|日本维新会,维新会|日本維新の会
body|JP|Japanese Communist Party,JCP|Đảng Cộng sản Nhật Bản|日本共产党|日本共産党
body|JP|Reiwa Shinsengumi||令和新选组|れいわ新選組
body|JP|Sanseito||参政党|参政党
body|JP|University of Tokyo|Đại học Tokyo|东京大学|東京大学
body|JP|Kyoto University|Đại học Kyoto|京都大学|京都大学
body|JP|Waseda University|Đại học Waseda|早稻田大学|早稲田大学
body|KR|People Power Party|Đảng Sức mạnh Quốc dân,đảng Sức mạnh Quốc dân|国民力量党,国民力量
body|KR|Democratic Party of Korea|Đảng Dân chủ Đồng hành,đảng Dân chủ đồng hành|共同民主党
body|KR|Constitutional Court of Korea|Tòa án Hiến pháp Hàn Quốc|韩国宪法法院
body|KR|Bank of Korea,BOK|Ngân hàng Trung ương Hàn Quốc,Ngân hàng Hàn Quốc|韩国银行,韩国央行
body|KR|Korea Meteorological Administration,KMA|Cơ quan Khí tượng Hàn Quốc|韩国气象厅,气象厅
body|KR|Korean National Police Agency,National Police Agency|Cơ quan Cảnh sát Quốc gia Hàn Quốc|韩国警察厅,警察厅
body|KR|National Intelligence Service,NIS|Cơ quan Tình báo Quốc gia Hàn Quốc|韩国国家情报院,国家情报院,国情院
body|KR|Corruption Investigation Office for High-ranking Officials,Corruption Investigation Office|Văn phòng Điều tra tham nhũng quan chức cấp cao|高级公职人员犯罪调查处,公调处
body|KR|Joint Chiefs of Staff of South Korea,JCS|Hội đồng Tham mưu trưởng liên quân Hàn Quốc|韩国联合参谋本部,联合参谋本部,韩国联参
body|KR|Korea Disease Control and Prevention Agency,KDCA||韩国疾病管理厅,疾病管理厅
body|KR|Seoul National University|Đại học Quốc gia Seoul|首尔大学
body|KP|Workers' Party of Korea,Workers’ Party of Korea|Đảng Lao động Triều Tiên|朝鲜劳动党
body|IN|Reserve Bank of India,RBI|Ngân hàng Dự trữ Ấn Độ|印度储备银行,印度央行
body|IN|Central Bureau of Investigation,CBI||印度中央调查局,中央调查局
body|IN|Bharatiya Janata Party,BJP|Đảng Bharatiya Janata,đảng BJP|印度人民党
body|IN|Indian National Congress,Congress party|đảng Quốc đại,Đảng Quốc đại|印度国大党,国大党
body|IN|Aam Aadmi Party,AAP||平民党
body|IN|Indian Space Research Organisation,Indian Space Research Organization,ISRO|Tổ chức Nghiên cứu Vũ trụ Ấn Độ|印度空间研究组织
body|IN|India Meteorological Department,IMD|Cục Khí tượng Ấn Độ|印度气象局
body|IN|National Disaster Response Force,NDRF||国家灾害应对部队
body|AU|Australian Competition and Consumer Commission,ACCC,Australian Competition & Consumer Commission|Ủy ban Cạnh tranh và Người tiêu dùng Úc,Ủy ban Cạnh tranh và Tiêu dùng Úc|澳大利亚竞争与消费者委员会,澳洲竞争与消费者委员会,澳大利亚竞争和消费者委员会
body|AU|Reserve Bank of Australia,RBA|Ngân hàng Dự trữ Úc|澳大利亚储备银行,澳洲储备银行,澳洲央行,澳储行
body|AU|Australian Securities Exchange,ASX|Sàn giao dịch chứng khoán Úc|澳大利亚证券交易所,澳交所
body|AU|Australian Labor Party|Công đảng Úc|澳大利亚工党,澳洲工党
body|AU|Australian Federal Police|Cảnh sát Liên bang Úc|澳大利亚联邦警察
body|NZ|Reserve Bank of New Zealand,RBNZ|Ngân hàng Dự trữ New Zealand|新西兰储备银行,新西兰央行,纽西兰央行
body|US|US Supreme Court,U.S. Supreme Court,Supreme Court of the United States|Tòa án Tối cao Mỹ,Tòa án tối cao Mỹ,Tòa án Tối cao Hoa Kỳ|美国最高法院,美国联邦最高法院
body|US|Securities and Exchange Commission,SEC|Ủy ban Chứng khoán và Giao dịch Mỹ,Ủy ban Chứng khoán và Sàn giao dịch Mỹ|美国证券交易委员会,美国证交会,证券交易委员会
body|US|Federal Trade Commission,FTC|Ủy ban Thương mại Liên bang Mỹ,Ủy ban Thương mại Liên bang|美国联邦贸易委员会,联邦贸易委员会
body|US|Food and Drug Administration,FDA|Cục Quản lý Thực phẩm và Dược phẩm Mỹ|美国食品药品监督管理局,美国食品和药物管理局,食药监局
body|US|Centers for Disease Control and Prevention,CDC|Trung tâm Kiểm soát và Phòng ngừa Dịch bệnh Mỹ|美国疾病控制和预防中心,美国疾控中心
body|US|Federal Emergency Management Agency,FEMA|Cơ quan Quản lý Khẩn cấp Liên bang Mỹ|美国联邦紧急事务管理局,美国联邦应急管理局
body|US|National Hurricane Center,NHC|Trung tâm Bão Quốc gia Mỹ|美国国家飓风中心,国家飓风中心
body|US|National Transportation Safety Board,NTSB|Ủy ban An toàn Giao thông Quốc gia Mỹ|美国国家运输安全委员会,国家运输安全委员会
body|US|Federal Aviation Administration,FAA|Cục Hàng không Liên bang Mỹ|美国联邦航空管理局,美国联邦航空局
body|US|Pacific Tsunami Warning Center,PTWC|Trung tâm Cảnh báo Sóng thần Thái Bình Dương|太平洋海啸预警中心,太平洋海啸警报中心
body|US|US Congress,U.S. Congress|Quốc hội Mỹ,Quốc hội Hoa Kỳ|美国国会
body|US|Harvard University,Harvard|Đại học Harvard|哈佛大学,哈佛
body|US|Yale University,Yale|Đại học Yale|耶鲁大学,耶鲁
body|US|Stanford University,Stanford|Đại học Stanford|斯坦福大学
body|US|Massachusetts Institute of Technology,MIT|Viện Công nghệ Massachusetts|麻省理工学院,麻省理工
body|US|Columbia University|Đại học Columbia|哥伦比亚大学
body|GB|University of Oxford,Oxford University|Đại học Oxford|牛津大学
body|GB|University of Cambridge,Cambridge University|Đại học Cambridge|剑桥大学
body|GB|Downing Street|Phố Downing|唐宁街
body|GB|Scotland Yard|Scotland Yard|苏格兰场
body|GB|Liberal Democrats,Lib Dems|đảng Dân chủ Tự do Anh|英国自由民主党
body|GB|Reform UK|đảng Cải cách Anh|英国改革党
body|GB|Scottish National Party,SNP|đảng Dân tộc Scotland|苏格兰民族党
body|GB|Met Office|Cơ quan Khí tượng Anh|英国气象局
body|GB|Financial Conduct Authority,FCA||英国金融行为监管局,金融行为监管局
body|GB|Office for National Statistics,ONS|Cơ quan Thống kê Quốc gia Anh|英国国家统计局
body|GB|Crown Prosecution Service,CPS||英国皇家检察署,皇家检察署
body|DE|Bundestag|Quốc hội Đức,Hạ viện Đức|德国联邦议院,联邦议院
body|DE|Bundesbank|Ngân hàng trung ương Đức|德国央行,德国联邦银行
body|DE|Christian Democratic Union,CDU|Liên minh Dân chủ Cơ đốc giáo,Liên minh Dân chủ Thiên chúa giáo|基督教民主联盟,基民盟
body|DE|Christian Social Union,CSU|Liên minh Xã hội Cơ đốc giáo|基督教社会联盟,基社盟
body|DE|Social Democratic Party of Germany,SPD|Đảng Dân chủ Xã hội Đức|德国社会民主党,德国社民党
body|DE|Alternative for Germany,AfD|đảng AfD,Đảng Sự lựa chọn vì nước Đức|德国选择党,另类选择党,选择党
body|DE|Free Democratic Party,FDP|Đảng Dân chủ Tự do Đức|德国自由民主党,德国自民党
body|FR|National Rally,Rassemblement National|Đảng Tập hợp Quốc gia,đảng Tập hợp quốc gia|国民联盟
body|FR|National Assembly of France,French National Assembly|Quốc hội Pháp|法国国民议会
body||European Court of Justice,Court of Justice of the European Union,ECJ|Tòa án Công lý châu Âu|欧洲法院,欧盟法院
body||Europol|Cơ quan Cảnh sát châu Âu,Europol|欧洲刑警组织,欧洲警察组织
body||European Medicines Agency,EMA|Cơ quan Dược phẩm châu Âu|欧洲药品管理局,欧洲药管局
body||European Space Agency,ESA|Cơ quan Vũ trụ châu Âu|欧洲航天局,欧空局
body||European Investment Bank,EIB|Ngân hàng Đầu tư châu Âu|欧洲投资银行
body||AHA Centre|Trung tâm AHA|东盟人道主义援助协调中心,东盟灾害管理人道主义援助协调中心
body||Mercosur|Mercosur|南方共同市场,南共市
body||International Seismological Centre||国际地震中心
body||Hamas|Hamas|哈马斯
body||Hezbollah|Hezbollah|真主党
body||Taliban|Taliban|塔利班
body||Houthis,Houthi|Houthi|胡塞武装,胡塞组织,青年运动
body||Islamic State,ISIS,ISIL|Nhà nước Hồi giáo|伊斯兰国
body||Al-Qaeda,al-Qaeda,Al Qaeda,al Qaeda|Al-Qaeda|基地组织,盖达组织
body|PS|Palestine Liberation Organization,PLO|Tổ chức Giải phóng Palestine|巴勒斯坦解放组织,巴解组织
body|PS|Palestinian Authority|Chính quyền Palestine|巴勒斯坦权力机构
body|IL|Knesset|Quốc hội Israel|以色列议会
body|IL|Israel Defense Forces,IDF,Israel Defence Forces|Lực lượng Phòng vệ Israel|以色列国防军
body|IL|Likud|đảng Likud|利库德集团
body|IR|Islamic Revolutionary Guard Corps,Revolutionary Guards,IRGC|Vệ binh Cách mạng Hồi giáo Iran|伊斯兰革命卫队,革命卫队
body|TR|AFAD,Disaster and Emergency Management Authority|Cơ quan Quản lý thảm họa và khẩn cấp Thổ Nhĩ Kỳ|土耳其灾害与应急管理局,灾害和应急管理局
body|TR|Justice and Development Party,AKP|Đảng Công lý và Phát triển|正义与发展党
body|TR|Republican People's Party,Republican People’s Party,CHP|Đảng Nhân dân Cộng hòa|共和人民党
body|RU|State Duma,Duma|Duma Quốc gia|俄罗斯国家杜马,国家杜马
body|RU|United Russia|Đảng Nước Nga Thống nhất|统一俄罗斯党
body|RU|Roscosmos||俄罗斯国家航天集团,俄航天集团
body|RU|Federal Security Service,FSB|Cơ quan An ninh Liên bang Nga|俄罗斯联邦安全局,联邦安全局
body|UA|Verkhovna Rada|Quốc hội Ukraine|乌克兰最高拉达,最高拉达
body|LA|Lao People's Revolutionary Party,Lao People’s Revolutionary Party,LPRP|Đảng Nhân dân Cách mạng Lào|老挝人民革命党
body|KH|Cambodian People's Party,Cambodian People’s Party,CPP|Đảng Nhân dân Campuchia|柬埔寨人民党
body|MM|National League for Democracy,NLD|Liên đoàn Quốc gia vì Dân chủ|全国民主联盟,民盟
body|BR|Workers' Party of Brazil||巴西劳工党
body|ZA|African National Congress,ANC|Đại hội Dân tộc Phi|非洲人国民大会,非国大
`;
