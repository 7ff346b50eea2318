/**
 * Everyday subjects of the news with their words in English, Vietnamese and Chinese (simplified,
 * traditional), so that what a report is about can be compared across languages. One row a subject:
 * `id | English, … | Vietnamese, … | Chinese, …`, in lower case.
 */
export const TOPICS = `
e-government | e-government, electronic government, digital government, e-governance | chính phủ điện tử, chính phủ số | 电子政务, 电子政府, 数字政务, 数字政府, 数位政府
digital-economy | digital economy, digital society | kinh tế số, xã hội số | 数字经济, 数字社会
digital-transformation | digital transformation, digitalisation, digitalization | chuyển đổi số, số hóa | 数字化转型, 数字化
administrative-reform | administrative reform, administrative procedures | cải cách hành chính, thủ tục hành chính | 行政改革, 行政程序
information-system | information system, reporting system | hệ thống thông tin, hệ thống báo cáo | 信息系统, 信息报告系统
equipment | equipment, hardware, devices | thiết bị, phần cứng | 设备, 硬件
notes | exchange of notes, exchange of note, note of exchange, diplomatic note, diplomatic notes, notes | công hàm | 换文, 照会
memorandum | memorandum, memorandum of understanding, memorandum of cooperation, mou | bản ghi nhớ, biên bản ghi nhớ | 备忘录
treaty | treaty, convention, pact | hiệp ước, công ước | 条约, 公约
agreement | agreement, accord, deal | hiệp định, thỏa thuận, thoả thuận | 协定, 协议
contract | contract, contracts | hợp đồng | 合同, 合约
trade | trade, tariff, tariffs, exports, imports, free trade | thương mại, thuế quan, xuất khẩu, nhập khẩu | 贸易, 关税, 出口, 进口
investment | investment, investors | đầu tư | 投资
aid | aid, oda, official development assistance, grant, relief | viện trợ, cứu trợ | 援助, 无偿援助, 救援物资
loan | loan, credit, bonds | khoản vay, tín dụng, trái phiếu | 贷款, 债券
defence | defence, defense, military, army | quốc phòng, quân sự, quân đội | 国防, 军事, 军队
navy | navy, warship, submarine, frigate | hải quân, tàu chiến, tàu ngầm | 海军, 军舰, 潜艇
sea | south china sea, maritime, east sea | biển đông, hàng hải | 南海, 海上, 海洋
climate | climate, emissions, carbon, global warming | khí hậu, phát thải, các-bon | 气候, 排放, 碳
energy | energy, electricity, power plant, oil, gas | năng lượng, điện lực, điện năng, dầu khí, nhà máy điện | 能源, 电力, 石油, 天然气, 发电
nuclear | nuclear | hạt nhân | 核电, 核能, 核, 核武器
renewable | solar, wind farm, wind power, renewable | điện mặt trời, điện gió, tái tạo | 太阳能, 风电, 可再生
health | health, hospital, vaccine, vaccines, vaccination | y tế, bệnh viện, vắc-xin, vắc xin | 卫生, 医院, 疫苗
epidemic | pandemic, epidemic, covid-19, outbreak, virus, coronavirus | đại dịch, dịch bệnh, covid-19, vi-rút | 疫情, 新冠, 病毒, 流感
education | education, school, university, students, scholarship | giáo dục, trường học, trường tiểu học, trường trung học, trường mầm non, đại học, sinh viên, học bổng | 教育, 学校, 小学, 中学, 大学, 学生, 奖学金
science | science, research, scientists, laboratory | khoa học, nghiên cứu, nhà khoa học | 科学, 研究, 科学家, 实验室
space | satellite, rocket, spacecraft, space station, orbit, lunar, moon, mars | vệ tinh, tên lửa, tàu vũ trụ, trạm vũ trụ, mặt trăng | 卫星, 火箭, 飞船, 空间站, 月球, 火星, 探测器
missile | missile, missiles, ballistic | tên lửa đạn đạo | 导弹, 飞弹
technology | technology, semiconductor, chip, chips, artificial intelligence, ai | công nghệ, bán dẫn, chip, trí tuệ nhân tạo | 技术, 半导体, 芯片, 人工智能
cyber | cyber, cybersecurity, cyber security, hackers | an ninh mạng, tin tặc | 网络安全, 黑客
telecom | telecommunications, 5g, broadband | viễn thông, 5g | 电信, 通信, 5g
railway | railway, rail, train, metro, high-speed rail | đường sắt, tàu hỏa, metro, tàu cao tốc | 铁路, 高铁, 地铁, 列车
road | highway, expressway, motorway, road | cao tốc, đường bộ, quốc lộ | 公路, 高速公路
bridge | bridge, tunnel | cây cầu, cầu đường, đường hầm | 大桥, 隧道, 桥梁
airport | airport, airline, flight, aircraft, plane, jet | sân bay, hàng không, chuyến bay, máy bay | 机场, 航空, 航班, 飞机, 客机
port | port, shipping, vessel, ship, ferry, boat | cảng, tàu, phà, thuyền | 港口, 航运, 船, 渡轮
agriculture | agriculture, farm, farmers, rice, coffee, crop | nông nghiệp, nông dân, gạo, cà phê | 农业, 农民, 大米, 咖啡
fishing | fisheries, fishing, fishermen | thủy sản, ngư dân, đánh cá | 渔业, 渔民
tourism | tourism, tourists, travel | du lịch, du khách | 旅游, 游客
culture | culture, museum, heritage, festival, exhibition | văn hóa, bảo tàng, di sản, lễ hội, triển lãm | 文化, 博物馆, 遗产, 展览
film | film, movie, cinema, actor, actress, director | phim, điện ảnh, diễn viên, đạo diễn | 电影, 演员, 导演
music | music, song, album, concert, singer | âm nhạc, bài hát, ca sĩ, buổi hòa nhạc | 音乐, 歌曲, 歌手, 演唱会
book | book, novel, literature, writer, author | sách, tiểu thuyết, văn học, nhà văn | 书籍, 图书, 新书, 小说, 文学, 作家
religion | church, pope, temple, mosque, religious | nhà thờ, giáo hoàng, chùa, tôn giáo | 教堂, 教皇, 寺庙, 宗教
labour | workers, labour, labor, union, strike, wages | lao động, công nhân, công đoàn, đình công, lương | 劳动者, 工人, 工会, 罢工, 工资
interns | trainees, interns, workers abroad | thực tập sinh | 实习生
migration | migrants, refugees, immigration, asylum | di cư, tị nạn, nhập cư | 移民, 难民
parliament | parliament, assembly, lawmakers, senate, congress, house of representatives | quốc hội, nghị viện, thượng viện, hạ viện | 议会, 国会, 参议院, 众议院, 立法院
programme-debate | government programme, programme, confidence vote, debate | chương trình hành động, thảo luận, bỏ phiếu tín nhiệm | 施政纲领, 辩论, 信任投票
cabinet-list | cabinet, list of ministers | nội các, danh sách nội các | 内阁, 内阁名单
party-leader | party leader, leader of the party, leadership, congress | lãnh đạo đảng, chủ tịch đảng | 党魁, 党主席, 党领袖
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
storm | typhoon, hurricane, cyclone, storm, tropical storm | bão, siêu bão, cơn bão, áp thấp nhiệt đới | 台风, 飓风, 热带风暴
flood | flood, floods, flooding, flash floods | lũ, lũ lụt, lũ quét, ngập lụt, mưa lũ | 洪水, 洪灾, 洪涝, 水灾, 暴雨
landslide | landslide, landslides, mudslide | sạt lở, sạt lở đất | 滑坡, 泥石流, 山体滑坡
volcano | volcano, eruption, lava | núi lửa, phun trào, dung nham | 火山, 喷发
wildfire | wildfire, wildfires, bushfire, forest fire | cháy rừng | 山火, 森林火灾, 野火
fire | fire, blaze | vụ cháy, hỏa hoạn, đám cháy | 火灾, 大火
crash | crash, crashed, collision, derailment, derailed | va chạm, rơi máy bay, trật bánh, đâm | 坠毁, 相撞, 脱轨, 车祸, 空难
explosion | explosion, blast | vụ nổ, phát nổ | 爆炸
mine | mine, miners, coal | mỏ, thợ mỏ, than | 矿, 矿工, 煤矿
presidential-election | presidential election, president-elect, presidential runoff, presidency | bầu cử tổng thống, tổng thống đắc cử | 总统选举, 总统大选, 当选总统
parliamentary-election | general election, parliamentary election, parliament, seats, majority, coalition | tổng tuyển cử, quốc hội, bầu cử quốc hội, liên minh | 大选, 议会选举, 议会, 席位, 国会
by-election | by-election, byelection, bypoll, by-poll | bầu cử bổ sung | 补选
extradition | extradition, extradite, extradited | dẫn độ | 引渡
rescue | rescue, rescued, rescuers, alive, survivor | giải cứu, cứu hộ, sống sót | 救援, 获救, 搜救, 生还
referendum | referendum | trưng cầu dân ý | 公投, 全民公决
vote | vote, votes, turnout, ballots, voters | phiếu bầu, cử tri, bỏ phiếu | 选票, 选民, 投票, 得票
football | football, soccer, goal, goals, penalty, champions league, premier league, world cup | bóng đá, bàn thắng, penalty, ngoại hạng anh, cúp c1, world cup | 足球, 进球, 点球, 欧冠, 英超, 世界杯
final | final, cup final | chung kết, trận chung kết | 决赛
semi-final | semi-final, semifinal, semi-finals | bán kết | 半决赛, 准决赛
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
water | water, river, dam, drought | nước sạch, nguồn nước, nước sông, con sông, đập, hạn hán | 供水, 水源, 河流, 江水, 河水, 大坝, 干旱
housing | housing, real estate, property | nhà ở, bất động sản | 住房, 房地产
approval | approval, approve, approved, approves, clearance, cleared, clears, green light, go-ahead, consent, nod, authorisation, authorization | chấp thuận, phê duyệt, bật đèn xanh, cho phép, thông qua, đồng ý, phê chuẩn | 批准, 核准, 放行, 同意, 获批, 获准, 许可, 通过
shareholders | shareholders, shareholder, extraordinary meeting, general meeting | cổ đông, đại hội cổ đông | 股东, 股东大会, 股东会, 临时股东会
antitrust-body | antitrust, competition commission, competition watchdog, competition authority, competition regulator | cạnh tranh | 竞争委员会, 反垄断局, 公平交易, 市场监管, 市场监督
layoffs | layoffs, job cuts, redundancies, jobs, cut jobs, dismissed | cắt giảm lao động, sa thải, cắt giảm | 裁员, 解雇
strike | strike, walkout, walk out, stoppage, industrial action, dockers | đình công, ngừng việc, bãi công | 罢工
dock | dockers, docks, port, ports, container, terminal | bốc xếp, cảng, container, bến cảng | 码头, 港口, 货柜, 集装箱
listing | listing, listed, debut, trading, delisted | niêm yết, lên sàn, giao dịch | 上市, 挂牌, 停牌, 停止买卖
inquiry | inquiry, investigation, probe, investigators, investigate | điều tra, cuộc điều tra | 调查, 侦查
report | report, preliminary report, findings | báo cáo, báo cáo sơ bộ | 报告, 初步报告
black-box | flight recorder, flight recorders, black box, black boxes, recorders, recorder | hộp đen, thiết bị ghi | 黑匣子, 黑盒子, 飞行记录仪, 飞航纪录器
runway | runway, airstrip, landing | đường băng, hạ cánh | 跑道, 降落, 着陆
take-off | take-off, takeoff, took off | cất cánh | 起飞
grounding | grounded, grounding, ground, suspended flights | ngừng bay, đình chỉ bay | 停飞
body | body, bodies, remains, coffin, coffins | thi thể, thi hài, linh cữu | 遗体, 灵柩
funeral | funeral, burial, buried, vigil, mourning, memorial | tang lễ, truy điệu, cầu siêu, tưởng niệm, an táng, quốc tang | 葬礼, 悼念, 追悼, 哀悼, 公祭, 默哀
wreath | wreath, laid flowers, mausoleum, unknown soldier | vòng hoa, dâng hương, lăng | 花圈, 献花, 瞻仰, 陵墓
welcome | guard of honour, guard of honor, honour guard, official welcome, ceremonial welcome, welcoming ceremony, welcome ceremony, red carpet, 21-gun salute | lễ đón, đội danh dự, đón chính thức | 欢迎仪式, 仪仗队, 仪队, 礼炮
banquet | banquet, state dinner, dinner, reception | tiệc, chiêu đãi, quốc yến | 国宴, 晚宴, 宴会, 款待, 晚餐
oath | sworn in, oath, inauguration, inaugurated, swearing-in | tuyên thệ, nhậm chức | 宣誓, 就职
talks | talks, negotiations | hội đàm, đàm phán | 会谈, 谈判
runoff | runoff, run-off, second round | vòng hai, vòng 2 | 第二轮, 决选
first-round | first round | vòng một, vòng 1 | 第一轮, 首轮
concession | concede, concedes, conceded, concession | thừa nhận thất bại, thừa nhận thua, nhận thua | 承认败选, 认输, 认负, 承认落败
count | count, tally, official results, final results, results | kết quả chính thức, kết quả, kiểm phiếu | 计票, 开票, 正式结果, 结果
polling | polls, polling stations, polling, ballots | điểm bỏ phiếu, đi bỏ phiếu, phòng phiếu | 投票站, 投票
cabinet | cabinet, ministers, government formed, coalition | nội các, thành lập chính phủ | 内阁, 组阁
constitutional-court | constitutional court, constitutional council | tòa án hiến pháp, tòa hiến pháp, hội đồng hiến pháp | 宪法法院, 宪法法庭
bribery | bribe, bribes, bribery, kickbacks, graft | hối lộ, nhận hối lộ, đưa hối lộ, tham nhũng | 受贿, 行贿, 贿赂, 贪污
trial | trial, on trial, hearing, courtroom, stood trial | phiên tòa, phiên toà, xét xử, hầu tòa, sơ thẩm | 开庭, 庭审, 受审, 审理
sentence | sentenced, sentence, years in prison, years in jail, jail term, prison term, jailed, life imprisonment | năm tù, tuyên phạt, án tù, chung thân, mức án | 有期徒刑, 徒刑, 判处, 获刑, 监禁, 判刑, 死刑
appeal | appeal, appealed, appeals | kháng cáo, phúc thẩm, kháng án | 上诉, 二审, 终审
bail | bail | tại ngoại, bảo lãnh | 保释, 交保
arrest | arrest, arrested, detained, custody, arrests | bắt giữ, bắt tạm giam, bị bắt, tạm giam | 逮捕, 被捕, 拘留, 羁押, 收押
prosecutors | prosecutors, prosecutor, prosecution | viện kiểm sát, công tố viên | 检方, 检察院, 检察官
search | search, raid, raided, searched | khám xét | 搜查, 搜索
assets | assets, frozen, seized | kê biên, phong tỏa, tịch thu, tài sản | 资产, 冻结, 没收
dam | dam, reservoir, embankment, dyke, levee | đập, đê, hồ chứa | 大坝, 溃坝, 堤, 水库
evacuation | evacuated, evacuate, evacuation, shelters, shelter, displaced, moved to | sơ tán, di dời, nơi an toàn, tránh trú | 转移, 疏散, 撤离, 安置, 避难
relief | relief, relief goods, emergency aid, tents, rice, humanitarian | cứu trợ, viện trợ khẩn cấp, lều bạt, hỗ trợ khẩn cấp | 救灾, 赈灾, 物资, 帐篷
emergency | state of emergency, emergency | tình trạng khẩn cấp, khẩn cấp | 紧急状态
soldiers | soldiers, troops, army, military | bộ đội, quân đội, chiến sĩ | 官兵, 部队, 军人, 士兵
missing | missing, unaccounted for | mất tích | 失踪, 失联
school-collapse | collapsed, collapse, rubble | sập, đổ sập, đống đổ nát | 倒塌, 坍塌, 垮塌, 废墟
road-cut | cut off, washed away, blocked | chia cắt, cô lập, cuốn trôi, sạt lở | 冲毁, 中断, 冲走, 阻断
ceasefire-talks | prisoner swap, hostages, hostage | con tin, trao đổi tù binh | 人质, 换囚, 战俘
data-centre | data centre, data center, cloud | trung tâm dữ liệu, đám mây | 数据中心, 资料中心, 云计算
data-exchange | data exchange, data sharing, data, database, registers | dữ liệu, trao đổi dữ liệu, cơ sở dữ liệu | 数据交换, 数据, 数据库, 资料库
digital-identity | digital identity, electronic identity, identification, id card | định danh, định danh điện tử, căn cước | 数字身份, 电子身份, 身份证, 数位身分
source-code | source code, software | mã nguồn, phần mềm | 源代码, 原始码, 软件, 软体
pilot | pilot, piloted, tried out, trial operation, test run, trial run | thí điểm, chạy thử, vận hành thử, thử nghiệm | 试运行, 试点, 试用
course | course, trainees, trained, training course, training | tập huấn, khóa học, đào tạo | 培训, 课程, 研修
phase-two | second phase, phase two, phase ii | giai đoạn hai, giai đoạn 2 | 二期, 第二期, 第二阶段
seminar | seminar, workshop, forum, conference, symposium | hội thảo, diễn đàn, hội nghị, tọa đàm | 研讨会, 论坛, 会议, 座谈会
prime-minister | prime minister, premier | thủ tướng | 总理, 首相
cable | subsea, undersea, cable, interconnection, grid | cáp, cáp ngầm, lưới điện | 海缆, 电缆, 电网
freight | freight, container train, cargo | hàng hóa, vận tải, liên vận, container | 货运, 货柜列车, 集装箱
degree | degree, degrees, university, academic | liên kết đào tạo, học thuật, đại học | 学位, 学术, 大学
coach | coach, manager, head coach | huấn luyện viên, hlv | 主帅, 教练, 主教练, 总教练
transfer | transfer, loan deal, signed for, contract | chuyển nhượng, chiêu mộ, hợp đồng | 转会, 签约, 加盟
red-card | red card, sent off | thẻ đỏ | 红牌, 罚下
own-goal | own goal | phản lưới | 乌龙球
penalty | penalty, spot kick, shootout | phạt đền, luân lưu, penalty | 点球, 十二码
quarter-final | quarter-final, quarter-finals, quarterfinal, last eight | tứ kết | 四分之一决赛, 八强, 八强赛
draw | draw, drawn | bốc thăm | 抽签
injury | injury, injured, injuries, hamstring | chấn thương, bị thương | 受伤, 伤势
stadium | stadium, ground | sân vận động, sân | 体育场, 球场
parade | parade, trophy parade | diễu hành, rước cúp | 巡游, 游行, 游行庆祝
resignation | resign, resigned, resigns, resignation, step down, stepped down, quit | từ chức, thôi giữ chức, miễn nhiệm | 辞职, 请辞, 下台, 免职
appointment | appointed, appoints, appointment, named, succeed, takes over | bổ nhiệm, giữ chức, kế nhiệm | 任命, 就任, 接任, 出任, 继任
ambassador | ambassador, envoy, embassy | đại sứ, đại sứ quán | 大使, 大使馆, 使馆
recall | recall, recalled | thu hồi, triệu hồi | 召回
protest | protest, protests, protesters, demonstrators, rally, demonstration | biểu tình, xuống đường, tuần hành | 抗议, 示威, 集会, 游行
tear-gas | tear gas, rubber bullets, water cannon | hơi cay, đạn cao su, vòi rồng | 催泪弹, 水炮
knife | knife, stabbed, stabbing | dao, đâm | 持刀, 刺伤, 砍
gun | gun, gunman, shot, shooting, shots | súng, xả súng, nổ súng | 枪, 枪击, 开枪
bank-robbery | robbery, robbers, heist, bank raid | vụ cướp, cướp ngân hàng | 劫案, 抢劫, 劫匪
rate | rates, rate, basis points | lãi suất, điểm cơ bản | 利率, 基点, 降息, 加息
dividend | profit, revenue, earnings, quarter, results | lợi nhuận, doanh thu | 利润, 营收, 财报
robot | robot, robots, robotics | robot | 机器人
vehicle | bus, car, cars, electric vehicle, truck | xe buýt, ô tô, xe điện | 电动车, 汽车, 巴士, 公交车
phone | smartphone, phone, handset | điện thoại | 手机
prize | prize, award, medal | giải thưởng, huân chương, huy chương | 奖, 勋章, 奖章
wedding | wedding, married, marriage | đám cưới, kết hôn | 婚礼, 结婚
birth | born, birth | chào đời, sinh | 出生, 诞生
death | died, dies, death, passed away | qua đời, từ trần | 去世, 逝世, 病逝, 辞世
founded | founded, established, founding | thành lập | 成立, 创立, 创办
diplomatic-ties | diplomatic relations, diplomatic ties, strategic partnership | quan hệ ngoại giao, đối tác chiến lược | 建交, 外交关系, 战略伙伴
`;
