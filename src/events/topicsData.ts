/**
 * Everyday subjects of the news with their words in English, Vietnamese and Chinese (simplified,
 * traditional), so that what a report is about can be compared across languages. One row a subject:
 * `id | English, … | Vietnamese, … | Chinese, …`, in lower case.
 */
export const TOPICS = `
e-government | e-government, electronic government, digital government, e-governance | chính phủ điện tử, chính phủ số | 电子政务, 电子政府, 数字政务, 数字政府, 電子政府, 數位政府
digital-economy | digital economy, digital society | kinh tế số, xã hội số | 数字经济, 数字社会
digital-transformation | digital transformation, digitalisation, digitalization | chuyển đổi số, số hóa | 数字化转型, 数字化
administrative-reform | administrative reform, administrative procedures | cải cách hành chính, thủ tục hành chính | 行政改革, 行政程序
information-system | information system, reporting system | hệ thống thông tin, hệ thống báo cáo | 信息系统, 信息报告系统
equipment | equipment, hardware, devices | thiết bị, phần cứng | 设备, 硬件, 設備
notes | exchange of notes, exchange of note, note of exchange, diplomatic note, diplomatic notes, notes | công hàm | 换文, 照会, 換文
memorandum | memorandum, memorandum of understanding, memorandum of cooperation, mou | bản ghi nhớ, biên bản ghi nhớ | 备忘录, 備忘錄
treaty | treaty, convention, pact | hiệp ước, công ước | 条约, 公约, 條約
agreement | agreement, accord, deal | hiệp định, thỏa thuận, thoả thuận | 协定, 协议, 協定, 協議
contract | contract, contracts | hợp đồng | 合同, 合約
trade | trade, tariff, tariffs, exports, imports, free trade | thương mại, thuế quan, xuất khẩu, nhập khẩu | 贸易, 关税, 出口, 进口, 貿易, 關稅
investment | investment, investors | đầu tư | 投资, 投資
aid | aid, oda, official development assistance, grant, relief | viện trợ, cứu trợ | 援助, 无偿援助, 救援物资
loan | loan, credit, bonds | khoản vay, tín dụng, trái phiếu | 贷款, 债券
defence | defence, defense, military, army | quốc phòng, quân sự, quân đội | 国防, 军事, 军队, 國防
navy | navy, warship, submarine, frigate | hải quân, tàu chiến, tàu ngầm | 海军, 军舰, 潜艇
sea | south china sea, maritime, east sea | biển đông, hàng hải | 南海, 海上, 海洋
climate | climate, emissions, carbon, global warming | khí hậu, phát thải, các-bon | 气候, 排放, 碳, 氣候
energy | energy, electricity, power plant, oil, gas | năng lượng, điện, dầu khí, nhà máy điện | 能源, 电力, 石油, 天然气, 发电
nuclear | nuclear | hạt nhân | 核电, 核能, 核, 核武器
renewable | solar, wind farm, wind power, renewable | điện mặt trời, điện gió, tái tạo | 太阳能, 风电, 可再生
health | health, hospital, vaccine, vaccines, vaccination | y tế, bệnh viện, vắc-xin, vắc xin | 卫生, 医院, 疫苗, 衛生
epidemic | pandemic, epidemic, covid-19, outbreak, virus, coronavirus | đại dịch, dịch bệnh, covid-19, vi-rút | 疫情, 新冠, 病毒, 流感
education | education, school, university, students, scholarship | giáo dục, trường học, trường tiểu học, trường trung học, trường mầm non, đại học, sinh viên, học bổng | 教育, 学校, 學校, 小学, 小學, 中学, 中學, 大学, 学生, 奖学金
science | science, research, scientists, laboratory | khoa học, nghiên cứu, nhà khoa học | 科学, 研究, 科学家, 实验室
space | satellite, rocket, spacecraft, space station, orbit, lunar, moon, mars | vệ tinh, tên lửa, tàu vũ trụ, trạm vũ trụ, mặt trăng | 卫星, 火箭, 飞船, 空间站, 月球, 火星, 探测器
missile | missile, missiles, ballistic | tên lửa đạn đạo | 导弹, 飛彈
technology | technology, semiconductor, chip, chips, artificial intelligence, ai | công nghệ, bán dẫn, chip, trí tuệ nhân tạo | 技术, 半导体, 芯片, 人工智能
cyber | cyber, cybersecurity, cyber security, hackers | an ninh mạng, tin tặc | 网络安全, 黑客
telecom | telecommunications, 5g, broadband | viễn thông, 5g | 电信, 通信, 5g
railway | railway, rail, train, metro, high-speed rail | đường sắt, tàu hỏa, metro, tàu cao tốc | 铁路, 高铁, 地铁, 列车, 鐵路
road | highway, expressway, motorway, road | cao tốc, đường bộ, quốc lộ | 公路, 高速公路
bridge | bridge, tunnel | cầu, hầm | 大桥, 隧道, 桥
airport | airport, airline, flight, aircraft, plane, jet | sân bay, hàng không, chuyến bay, máy bay | 机场, 航空, 航班, 飞机, 客机
port | port, shipping, vessel, ship, ferry, boat | cảng, tàu, phà, thuyền | 港口, 航运, 船, 渡轮
agriculture | agriculture, farm, farmers, rice, coffee, crop | nông nghiệp, nông dân, gạo, cà phê | 农业, 农民, 大米, 咖啡
fishing | fisheries, fishing, fishermen | thủy sản, ngư dân, đánh cá | 渔业, 渔民
tourism | tourism, tourists, travel | du lịch, du khách | 旅游, 游客
culture | culture, museum, heritage, festival, exhibition | văn hóa, bảo tàng, di sản, lễ hội, triển lãm | 文化, 博物馆, 遗产, 展览
film | film, movie, cinema, actor, actress, director | phim, điện ảnh, diễn viên, đạo diễn | 电影, 演员, 导演
music | music, song, album, concert, singer | âm nhạc, bài hát, ca sĩ, buổi hòa nhạc | 音乐, 歌曲, 歌手, 演唱会
book | book, novel, literature, writer, author | sách, tiểu thuyết, văn học, nhà văn | 书, 小说, 文学, 作家
religion | church, pope, temple, mosque, religious | nhà thờ, giáo hoàng, chùa, tôn giáo | 教堂, 教皇, 寺庙, 宗教
labour | workers, labour, labor, union, strike, wages | lao động, công nhân, công đoàn, đình công, lương | 劳动者, 工人, 工会, 罢工, 工资
interns | trainees, interns, workers abroad | thực tập sinh | 实习生
migration | migrants, refugees, immigration, asylum | di cư, tị nạn, nhập cư | 移民, 难民
finance | bank, central bank, interest rate, interest rates, inflation | ngân hàng, ngân hàng trung ương, lãi suất, lạm phát | 银行, 央行, 利率, 通胀
stock | shares, stock, stock exchange, ipo | cổ phiếu, chứng khoán, ipo | 股票, 股市, 上市, 股份
budget | budget, tax, taxes, debt | ngân sách, thuế, nợ công | 预算, 税, 债务
company | company, firm, group, corporation | công ty, tập đoàn, doanh nghiệp | 公司, 集团, 企业
takeover | acquisition, takeover, merger, merge, buyout | mua lại, sáp nhập, thâu tóm | 收购, 并购, 合并
corruption | corruption, bribery, bribes, fraud, embezzlement | tham nhũng, hối lộ, lừa đảo, tham ô | 腐败, 贿赂, 受贿, 诈骗, 贪污
drugs | drugs, cocaine, heroin, trafficking | ma túy, buôn lậu | 毒品, 贩毒, 走私
murder | murder, killing, homicide | giết người, sát hại | 谋杀, 杀人
terror | terrorism, terrorist, bombing | khủng bố, đánh bom | 恐怖, 爆炸袭击
antitrust | antitrust, monopoly, competition law | chống độc quyền, độc quyền | 反垄断, 垄断
human-rights | human rights, abortion, marriage | nhân quyền, phá thai, hôn nhân | 人权, 堕胎, 婚姻
earthquake | earthquake, quake, magnitude, epicentre, epicenter, aftershock, aftershocks | động đất, dư chấn, tâm chấn | 地震, 余震, 震中, 强震
tsunami | tsunami | sóng thần | 海啸
storm | typhoon, hurricane, cyclone, storm, tropical storm | bão, siêu bão, cơn bão, áp thấp nhiệt đới | 台风, 颱風, 飓风, 热带风暴
flood | flood, floods, flooding, flash floods | lũ, lũ lụt, lũ quét, ngập lụt, mưa lũ | 洪水, 洪灾, 洪涝, 水灾, 暴雨
landslide | landslide, landslides, mudslide | sạt lở, sạt lở đất | 滑坡, 泥石流, 山体滑坡
volcano | volcano, eruption, lava | núi lửa, phun trào, dung nham | 火山, 喷发
wildfire | wildfire, wildfires, bushfire, forest fire | cháy rừng | 山火, 森林火灾, 野火
fire | fire, blaze | vụ cháy, hỏa hoạn, đám cháy | 火灾, 大火
crash | crash, crashed, collision, derailment, derailed | va chạm, rơi máy bay, trật bánh, đâm | 坠毁, 相撞, 脱轨, 车祸, 空难
explosion | explosion, blast | vụ nổ, phát nổ | 爆炸
mine | mine, miners, coal | mỏ, thợ mỏ, than | 矿, 矿工, 煤矿
presidential-election | presidential election, president-elect, presidential runoff, presidency | bầu cử tổng thống, tổng thống đắc cử | 总统选举, 总统大选, 當選總統
parliamentary-election | general election, parliamentary election, parliament, seats, majority, coalition | tổng tuyển cử, quốc hội, bầu cử quốc hội, liên minh | 大选, 议会选举, 议会, 席位, 国会
by-election | by-election, byelection, bypoll, by-poll | bầu cử bổ sung | 补选, 補選
extradition | extradition, extradite, extradited | dẫn độ | 引渡
rescue | rescue, rescued, rescuers, alive, survivor | giải cứu, cứu hộ, sống sót | 救援, 获救, 搜救, 生还, 獲救
referendum | referendum | trưng cầu dân ý | 公投, 全民公决
vote | vote, votes, turnout, ballots, voters | phiếu bầu, cử tri, bỏ phiếu | 选票, 选民, 投票, 得票
football | football, soccer, goal, goals, penalty, champions league, premier league, world cup | bóng đá, bàn thắng, penalty, ngoại hạng anh, cúp c1, world cup | 足球, 进球, 点球, 欧冠, 英超, 世界杯
final | final, cup final | chung kết, trận chung kết | 决赛, 決賽
semi-final | semi-final, semifinal, semi-finals | bán kết | 半决赛, 準決賽
tennis | tennis, grand slam, wimbledon, us open | quần vợt, grand slam | 网球, 大满贯
olympics | olympic, olympics, paralympics, gold medal | olympic, thế vận hội, huy chương vàng | 奥运, 奥运会, 金牌
motor | grand prix, formula one, formula 1 | công thức 1, f1 | 大奖赛, 一级方程式
basketball | basketball, nba | bóng rổ, nba | 篮球
nobel | nobel | nobel | 诺贝尔
ceasefire | ceasefire, truce, peace talks, peace | ngừng bắn, đình chiến, hòa bình | 停火, 和谈, 和平
sanctions | sanctions | trừng phạt | 制裁
border | border | biên giới | 边境, 边界
visa | visa, visa-free | thị thực, miễn thị thực | 签证, 免签
summit | summit, g20, g7, apec, asean | hội nghị thượng đỉnh, g20, g7, apec, asean | 峰会, 二十国集团, 东盟, 亚太经合组织
party | party congress, communist party, general secretary | đại hội đảng, tổng bí thư, đảng cộng sản | 党代会, 共产党, 总书记
parliament-committee | election council, supervision, inspection | hội đồng bầu cử, giám sát, kiểm tra | 选举委员会, 监督, 检查
judiciary | supreme court, judicial, court, courts | tòa án, tư pháp | 法院, 司法, 最高法院
smart-city | smart city, smart cities | thành phố thông minh | 智慧城市
cooperation | cooperation, co-operation, partnership | hợp tác, đối tác | 合作, 伙伴关系
training | training, experts, human resources | đào tạo, chuyên gia, nhân lực | 培训, 专家
innovation | innovation, start-up, startup, startups | đổi mới sáng tạo, khởi nghiệp | 创新, 创业
environment | environment, pollution, plastic, biodiversity, forest | môi trường, ô nhiễm, nhựa, rừng | 环境, 污染, 塑料, 森林, 环保
water | water, river, dam, drought | nước, sông, đập, hạn hán | 水, 河, 大坝, 干旱
housing | housing, real estate, property | nhà ở, bất động sản | 住房, 房地产
`;
