/**
 * Everyday words of the news in English (verbs in their base form, irregular pasts after a slash),
 * Vietnamese and simplified Chinese: `English, … | Vietnamese, … | Chinese, …`, in lower case. One
 * row says little; what two reports of a day have in common of them, and others do not, says that they are one.
 */
export const CONCEPTS = `
child, children, boy, girl, toddler, baby | bé trai, bé gái, trẻ em, em bé, cháu bé, đứa trẻ | 男童, 女童, 男孩, 女孩, 儿童, 孩子, 婴儿
woman, women, mother, wife, wives, widow | phụ nữ, người mẹ, vợ | 妇女, 女子, 母亲, 妻子, 遗孀
couple, husband | vợ chồng, chồng | 夫妇, 夫妻, 丈夫
family, relative, parent | gia đình, người thân, thân nhân, cha mẹ | 家属, 家人, 亲属, 家庭, 父母, 亲戚
victim, dead, casualty | nạn nhân, người chết | 遇难者, 受害者, 罹难者, 死者
survivor | người sống sót, sống sót | 幸存者, 生还者, 幸存
resident, villager, household | người dân, cư dân, hộ dân, dân làng | 居民, 村民, 民众, 灾民, 群众, 住户
student, pupil | sinh viên, học sinh | 学生, 大学生
teacher, professor | giáo viên, giáo sư, thầy giáo | 教师, 老师, 教授
police, policeman, officer | cảnh sát, công an | 警察, 警方, 警员, 公安, 民警
firefighter, fire brigade, fire service | lính cứu hỏa, cứu hỏa, phòng cháy | 消防
doctor, nurse, medic, surgeon | bác sĩ, y tá, quân y, nhân viên y tế | 医生, 护士, 医护
hospital, clinic | bệnh viện, phòng khám | 医院, 诊所, 方舱
reporter, journalist, news conference, press conference | họp báo, báo chí, phóng viên | 记者会, 发布会, 新闻发布, 媒体
lawyer, attorney, counsel, solicitor | luật sư | 律师, 法律团队
judge, justice | thẩm phán, chủ tọa | 法官, 大法官
defendant, accused | bị cáo, bị can | 被告
witness | nhân chứng, làm chứng | 证人, 目击
guilty, convict, conviction | có tội, kết tội, nhận tội | 有罪, 罪成, 定罪, 认罪
innocent, acquit, not guilty | vô tội, trắng án | 无罪
fine, penalty of | phạt tiền, bị phạt | 罚款, 罚金
prison, jail, inmate | nhà tù, trại giam, thi hành án | 监狱, 入狱, 服刑, 狱
sentence, term | mức án, bản án, án tù | 刑期, 判刑, 监禁, 判处
unconstitutional, constitution | vi hiến, hiến pháp | 违宪, 宪法
unlawful, illegal | trái pháp luật, bất hợp pháp, trái phép | 违法, 非法
law, bill, act, legislation | luật, dự luật, đạo luật | 法案, 法律, 立法, 法例
decree, regulation, rule | nghị định, quy định, thông tư | 法令, 规定, 条例
complaint, lawsuit, sue, petition | đơn kiện, khởi kiện, khiếu nại, đơn khiếu nại | 诉讼, 起诉, 投诉, 申诉, 抗议书, 声请, 申请
evidence, document, file | chứng cứ, bằng chứng, tài liệu | 证据, 文件, 材料
money, cash, fund | tiền, quỹ, kinh phí | 资金, 现金, 基金, 款项
price, cost | giá, chi phí | 价格, 成本, 售价, 报价
share price, shares | giá cổ phiếu, cổ phiếu | 股价, 每股
board, director | hội đồng quản trị, giám đốc | 董事会, 董事
chairman, chairwoman, chair | chủ tịch | 主席, 董事长
chief executive, ceo, managing director | tổng giám đốc, giám đốc điều hành, ceo | 首席执行官, 执行长, 总裁, 总经理
founder, owner | nhà sáng lập, người sáng lập, chủ sở hữu | 创始人, 创办人, 业主
stake, holding | cổ phần, phần vốn | 股权, 持股, 股份
bid, offer | lời đề nghị, chào mua, đề nghị mua | 要约, 出价, 报价
sell/sold, sale, divest | bán, thoái vốn | 出售, 卖给, 卖出, 变卖
buy/bought, purchase, acquire | mua, mua lại, thâu tóm | 收购, 购买, 买下, 购入
merge, merger | sáp nhập, hợp nhất | 合并
complete, close the deal, finalise, finalize | hoàn tất, hoàn thành | 完成
job, employee, staff, worker | việc làm, nhân viên, công nhân, người lao động | 员工, 职工, 工作岗位, 就业
plant, factory | nhà máy, xưởng | 工厂, 厂房, 厂
store, supermarket, shop, outlet | siêu thị, cửa hàng | 超市, 商店, 门店
bank, branch | ngân hàng, chi nhánh | 银行, 分行
customer, consumer, user | khách hàng, người tiêu dùng, người dùng | 客户, 消费者, 用户
product, goods | sản phẩm, hàng hóa | 产品, 商品, 货物
network, grid | mạng lưới, lưới điện | 网络, 电网
platform, portal, website, online | nền tảng, cổng, trang web, trực tuyến | 平台, 门户, 网站, 网上, 在线
app, application, software | ứng dụng, phần mềm | 应用程序, 软件, 应用
card, chip card | thẻ | 卡
passport, visa, permit | hộ chiếu, thị thực, giấy phép | 护照, 签证, 许可证, 执照
licence, license | giấy phép, cấp phép | 许可, 牌照, 执照
official, civil servant | quan chức, công chức, cán bộ | 官员, 公务员, 干部
minister | bộ trưởng | 部长, 外长, 防长
deputy minister, vice minister | thứ trưởng | 副部长
foreign minister, foreign ministry | ngoại trưởng, bộ ngoại giao | 外长, 外交部, 外交部长
finance minister, finance ministry | bộ trưởng tài chính, bộ tài chính | 财政部, 财长, 财政部长
interior minister, home affairs, interior ministry | bộ nội vụ, nội vụ | 内政部, 内务部, 内政部长
transport minister, transport ministry, transportation secretary | giao thông vận tải, bộ giao thông | 交通部, 交通部长, 运输部
governor, mayor, magistrate | thị trưởng, thống đốc, tỉnh trưởng, huyện trưởng | 市长, 州长, 省长, 县长, 总督
president | tổng thống, chủ tịch nước | 总统
vice president, deputy prime minister | phó tổng thống, phó thủ tướng | 副总统, 副总理, 副首相
speaker of, speaker | chủ tịch quốc hội | 议长, 国会主席, 国会议长
lawmaker, deputy, senator, mp, councillor | nghị sĩ, đại biểu, nghị viên | 议员, 代表
spokesman, spokeswoman, spokesperson | người phát ngôn, phát ngôn viên | 发言人
ambassador, embassy, consul | đại sứ, đại sứ quán, lãnh sự | 大使, 使馆, 领事
envoy, delegation | đặc phái viên, đoàn, phái đoàn | 特使, 代表团, 率团
king, queen, prince, princess, royal | nhà vua, hoàng gia, quốc vương, hoàng tử, công chúa | 国王, 女王, 王子, 公主, 皇室
candidate, nominee | ứng cử viên, ứng viên | 候选人, 参选
opposition, opponent, rival | đối lập, đối thủ | 反对党, 在野, 对手
party | đảng | 党
supporter, fan, crowd | người ủng hộ, cổ động viên, người hâm mộ | 支持者, 球迷, 选民, 民众
majority, seat | đa số, ghế, quá bán | 多数, 席位, 席
turnout | tỷ lệ đi bầu, tỉ lệ đi bầu, cử tri đi bầu | 投票率
ballot, recount, polling station, counting | phiếu bầu, kiểm phiếu, điểm bầu cử, lá phiếu | 选票, 计票, 重新计票, 开票, 验票, 投票站
commission, committee | ủy ban | 委员会
election commission, electoral commission | ủy ban bầu cử, hội đồng bầu cử | 选举委员会, 中选会, 选委会
coalition, alliance | liên minh, liên minh cầm quyền | 联盟, 联合执政, 执政联盟
government | chính phủ | 政府
cabinet, form a government | nội các, lập chính phủ, thành lập chính phủ | 内阁, 组阁
debate, discuss | tranh luận, thảo luận, trao đổi | 辩论, 讨论, 商讨, 交换意见
speech, address | bài phát biểu, diễn văn, phát biểu | 演讲, 演说, 讲话, 致辞, 致词
television, broadcast, interview | truyền hình, phỏng vấn | 电视, 采访, 专访, 直播
letter, message | thư, thông điệp, điện mừng | 信, 电文, 贺电, 信函
congratulate, congratulation | chúc mừng | 祝贺, 恭喜, 贺
condolence, sympathy | chia buồn | 慰问, 吊唁
thank, gratitude | cảm ơn, tri ân, cám ơn | 感谢, 致谢, 感激
apologise, apology, apologize, sorry | xin lỗi | 道歉, 致歉
admit, acknowledge, concede | thừa nhận, nhận lỗi | 承认
deny/denied, reject, rebut | bác bỏ, phủ nhận, từ chối, bác | 否认, 拒绝, 驳回, 驳斥
confirm | xác nhận | 证实, 确认
announce, announcement | công bố, thông báo | 宣布, 公布, 公告
warn, warning, alert | cảnh báo | 警告, 预警, 警报
urge, call for, demand | kêu gọi, yêu cầu, đòi | 呼吁, 敦促, 要求
promise, pledge, vow, commit | cam kết, hứa | 承诺, 保证
order, instruct | ra lệnh, chỉ đạo | 下令, 责令, 指示
allow, permit, authorise | cho phép | 允许, 获准, 准许
approve, approval, clear | phê duyệt, chấp thuận, thông qua | 批准, 核准, 通过, 放行
ban, prohibit | cấm | 禁止, 禁令, 禁
suspend, suspension, halt | đình chỉ, tạm dừng, tạm ngừng | 暂停, 停职, 中止, 停止
resume, restart, reopen | nối lại, khôi phục, mở lại, hoạt động trở lại | 恢复, 重启, 重开, 复工, 通车
postpone, delay | hoãn, trì hoãn, lùi | 推迟, 延期, 延误
cancel, scrap, revoke, withdraw/withdrew,withdrawn | hủy, hủy bỏ, thu hồi, rút | 取消, 撤销, 吊销, 撤回
extend, extension, renew | gia hạn, kéo dài | 延长, 续约, 延期
increase, raise, rise/rose,risen | tăng, nâng | 增加, 上调, 提高, 上涨
cut/cut, reduce, reduction | giảm, cắt giảm | 减少, 削减, 下调, 减刑, 减至
fall/fell,fallen, drop, plunge | giảm, sụt, lao dốc | 下跌, 跌, 重挫
begin/began,begun, start | bắt đầu, khởi động | 开始, 启动, 展开
end, finish, conclude | kết thúc, bế mạc | 结束, 闭幕, 落幕
open, opening | khai mạc, mở cửa, khai trương | 开幕, 开业, 开放, 揭幕
inaugurate, inauguration | khánh thành, nhậm chức | 落成, 启用, 就职
break ground, groundbreaking, construction, build/built | khởi công, xây dựng, động thổ | 动工, 开工, 奠基, 兴建, 建设, 建造
test, trial run | thử nghiệm, chạy thử | 测试, 试验, 试用
inspect, inspection, survey | kiểm tra, thị sát, khảo sát | 检查, 视察, 考察, 检验, 巡视
visit | thăm, chuyến thăm | 访问, 到访, 看望
tour | thị sát, tham quan | 参观, 巡视, 视察
arrive, arrival | đến nơi, tới nơi, có mặt | 抵达, 到达
depart, departure, leave for | lên đường, rời, xuất phát, khởi hành | 启程, 出发, 离开, 动身
fly/flew,flown, helicopter | trực thăng, bay | 直升机, 飞往, 搭机
land, touch down | hạ cánh | 降落, 着陆
return, go home | trở về, về nước, trở lại | 返回, 回国, 返台, 回到
cross, border | vượt biên, cửa khẩu, biên giới | 越境, 口岸, 边境, 出境
airport | sân bay | 机场
train, railway | tàu hỏa, đường sắt | 列车, 铁路
bus, coach bus | xe buýt, xe khách | 巴士, 公交, 客车
ship, vessel, boat, ferry | tàu, thuyền, phà | 船, 渡轮, 轮船, 快艇
raft, life raft, life jacket | bè, áo phao | 救生筏, 救生衣
captain, skipper, pilot | thuyền trưởng, phi công, cơ trưởng, đội trưởng | 船长, 机长, 队长, 飞行员
crew | thuyền viên, thủy thủ, phi hành đoàn, tổ bay | 船员, 机组
passenger | hành khách | 乘客, 旅客
driver | tài xế, lái xe | 司机
tourist | du khách | 游客, 旅客
fisherman, fishermen | ngư dân | 渔民, 渔船
miner | thợ mỏ | 矿工
rubble, ruins, debris | đống đổ nát, gạch vụn | 废墟, 瓦砾, 残骸
building, block of flats | tòa nhà, chung cư | 大楼, 建筑, 楼房
house, home | ngôi nhà, căn nhà, nhà dân | 房屋, 住宅, 民宅, 住房
hotel, guesthouse, resort | khách sạn, nhà nghỉ | 酒店, 旅馆, 宾馆, 饭店
temple, church, pagoda | chùa, nhà thờ, đền | 寺庙, 寺, 教堂
market | khu chợ, chợ | 市场, 集市
office, headquarters | trụ sở, văn phòng | 总部, 办公室, 驻地
palace | cung điện, phủ chủ tịch, dinh | 宫, 总统府, 官邸
university, college | đại học, trường đại học, học viện | 大学, 学院
bridge | cây cầu | 桥
road, highway | con đường, quốc lộ, tỉnh lộ | 公路, 道路
tent, blanket, supplies | lều, chăn, hàng cứu trợ, nhu yếu phẩm | 帐篷, 棉被, 物资, 毛毯
camp, shelter | trại, lán trại, nơi trú | 安置点, 营地, 避难所
team, squad, contingent | đội, đoàn cứu hộ | 队伍, 救援队, 小队
dog, sniffer dog | chó nghiệp vụ, chó | 搜救犬, 犬
trap, bury/buried | mắc kẹt, bị vùi lấp, vùi lấp, chôn vùi | 被困, 被埋, 掩埋, 埋
missing | mất tích | 失踪
search | tìm kiếm | 搜索, 搜寻, 搜救
alive, rescue, pull out | cứu sống, cứu được, giải cứu | 救出, 获救, 生还
body, corpse, remains | thi thể, hài cốt | 遗体, 尸体
injure, wound, hurt/hurt | bị thương, chấn thương | 受伤, 伤者
kill, die, death toll, toll | thiệt mạng, tử vong, làm chết, người chết | 死亡, 遇难, 丧生, 身亡
broken leg, leg, ankle, knee | gãy chân, đầu gối, gót chân | 腿, 膝盖, 脚踝
surgery, operation | phẫu thuật, ca mổ | 手术
aftershock | dư chấn | 余震
magnitude | độ richter, cường độ | 震级, 级地震
disaster zone, state of emergency | vùng thảm họa, tình trạng khẩn cấp | 灾区, 重灾区, 紧急状态
mourning | quốc tang, để tang | 哀悼, 国殇
rain, storm, weather | mưa, thời tiết, giông | 暴雨, 大雨, 天气
wave, sea | sóng, biển | 海浪, 风浪, 海面
wind | gió | 风速, 大风
river | sông, con sông | 河, 江
mountain, hill | núi, đồi | 山区, 山坡
fire, burn | cháy, hỏa hoạn | 火灾, 起火, 燃烧, 着火
smoke | khói | 烟
bomb, explosive | bom, chất nổ | 炸弹, 炸药
gun, shoot/shot, shot | súng, nổ súng, bắn | 枪, 开枪, 枪击
tear gas, teargas | hơi cay | 催泪
stone, throw/threw,thrown | ném đá, ném | 投掷, 扔石, 石块
clash, riot | đụng độ, bạo loạn, xô xát | 冲突, 骚乱, 推搡
march, take to the streets, rally, gather | tuần hành, xuống đường, tập trung, biểu tình | 游行, 走上街头, 集会, 聚集, 示威
celebrate, celebration | ăn mừng, mừng, kỷ niệm | 庆祝, 欢呼
escape, flee/fled | bỏ trốn, tẩu thoát, trốn | 逃走, 潜逃, 逃离
arrest, detain, pick up | bị bắt, bắt giữ, tạm giữ | 被捕, 逮捕, 拘留, 带走
release, free, bail | được thả, tại ngoại, trả tự do, phóng thích | 获释, 保释, 释放
charge | truy tố, cáo buộc, khởi tố | 控上, 指控, 提控, 被控
investigate, investigation, inquiry, probe | điều tra | 调查, 侦办
raid, search the office | khám xét, đột kích | 搜查, 突击
bribe, bribery, graft | hối lộ | 贿赂, 受贿, 行贿
steal/stole,stolen, theft, robbery | trộm, cướp | 盗, 抢劫, 偷
doping, positive, stimulant, banned substance | doping, chất cấm, dương tính | 兴奋剂, 禁药, 阳性
sample | mẫu thử, mẫu xét nghiệm | 样本, 尿检
hearing | phiên điều trần, phiên tòa | 听证, 聆讯, 开庭
verdict, ruling, judgment, judgement | phán quyết, bản án | 判决, 裁定, 裁决, 判词
resign, quit, step down | từ chức | 辞职, 辞去
dismiss, sack, part company | sa thải, cách chức, chia tay | 解雇, 辞退, 解约, 撤职, 解职
appoint, name as | bổ nhiệm, chỉ định | 任命, 委任, 出任
replace, succeed, take over | thay thế, kế nhiệm, tiếp quản | 接替, 接任, 取代, 接手
caretaker, interim, acting | tạm quyền, tạm thời | 看守, 代理, 暂代, 临时
elect, re-elect | đắc cử, được bầu, trúng cử | 当选, 选出, 连任
swear/swore,sworn in, oath | tuyên thệ, nhậm chức | 宣誓, 就职, 上任
retire, retirement | nghỉ hưu, giải nghệ | 退休, 退役
join, sign for | gia nhập, đầu quân | 加盟, 加入
contract | hợp đồng | 合同, 合约
transfer fee, fee | phí chuyển nhượng | 转会费
medical | kiểm tra y tế | 体检
coach, head coach | huấn luyện viên, hlv | 教练, 主帅, 主教练
player, striker, midfielder, defender, goalkeeper | cầu thủ, tiền đạo, tiền vệ, hậu vệ, thủ môn | 球员, 前锋, 中场, 后卫, 门将
referee | trọng tài | 裁判
goal, score, header | ghi bàn, bàn thắng, đánh đầu, mở tỷ số | 进球, 破门, 头球, 梅开二度, 首开纪录
equalise, equalize, level | gỡ hòa, san bằng | 扳平
draw/drew,drawn | hòa, trận hòa | 战平, 打平, 平局, 互交白卷
win/won, beat/beat,beaten, defeat, victory | thắng, đánh bại, chiến thắng, hạ | 战胜, 击败, 胜, 力克, 获胜
lose/lost, loss | thua, thất bại | 不敌, 负于, 输给, 败
title, champion, championship | vô địch, ngôi vô địch, đăng quang, lên ngôi | 冠军, 夺冠, 锦标, 夺标
cup, trophy | cúp | 奖杯, 杯赛, 足总杯
league, season | giải, mùa giải, vòng đấu | 联赛, 赛季
away, host | sân khách, làm khách, tiếp đón | 客场, 作客, 主场
gold medal, gold | hcv, huy chương vàng | 金牌
silver medal, silver | hcb, huy chương bạc | 银牌
bronze medal, bronze | hcđ, huy chương đồng | 铜牌
record | kỷ lục | 纪录
race, metres, meters | cự ly, đường đua, cuộc đua | 比赛, 米决赛
qualify, qualifier, heat | vòng loại | 预赛, 资格赛, 会外赛
relegate, relegation | xuống hạng | 降级, 降班
parade | diễu hành, rước cúp | 巡游
training, practice, return to training | tập luyện, tập trung, buổi tập | 训练, 操练, 集操
course, seminar, workshop | khóa tập huấn, tập huấn, tọa đàm, hội thảo | 培训班, 研讨会, 座谈会
photo, picture | chụp ảnh, bức ảnh | 合影, 合照, 照片
dinner, lunch, breakfast | tiệc, bữa tối, bữa trưa | 晚宴, 晚餐, 午餐
telephone, phone call, by phone | điện đàm, gọi điện | 通话, 电话, 致电
handshake, shake hands | bắt tay | 握手
sign, signature | ký, ký kết, chữ ký | 签署, 签字, 签订
memorandum | biên bản ghi nhớ | 备忘录
hand over, handover, deliver | bàn giao, trao | 移交, 交接, 交付, 送交
donate, donation, gift | tặng, quyên góp, tài trợ | 捐赠, 捐助, 捐款
grant, aid | viện trợ, hỗ trợ | 援助, 资助, 拨款
equipment | trang thiết bị, thiết bị | 设备, 器材
vaccine | vắc xin | 疫苗
satellite, rocket | vệ tinh, tên lửa | 卫星, 火箭
weather station, radar | ra-đa, ra đa, trạm đo | 雷达, 监测
budget, tax | ngân sách, thuế | 预算, 税
profit, loss of, revenue | lợi nhuận, lỗ, doanh thu | 盈利, 亏损, 利润, 营收
debt, loan | nợ, khoản vay | 债务, 贷款
invest, investment | đầu tư | 投资
regulator, watchdog, authority | cơ quan quản lý, cơ quan cạnh tranh | 监管机构, 主管机关
shareholder | cổ đông | 股东
strike, walk out | đình công | 罢工
union | công đoàn | 工会
protest, petition against | phản đối | 抗议, 反对
list | danh sách | 名单
report, findings | báo cáo | 报告
plan, project, programme, program | kế hoạch, dự án, chương trình | 计划, 项目, 方案
centre, center | trung tâm | 中心
expert, specialist, technician | chuyên gia, kỹ thuật viên | 专家, 技术人员
investigator | điều tra viên | 调查员, 调查人员
prosecutor | công tố viên, viện kiểm sát | 检察官, 检方, 主控官
interview, tell reporters | trả lời báo chí | 受访, 告诉记者
service | dịch vụ | 服务, 服務
launch, roll out, unveil, go live | ra mắt, khai trương, khởi chạy | 推出, 上线, 发布, 启用
sitting, session | phiên họp, kỳ họp | 会议, 例会
accept | chấp nhận, đồng ý | 接受, 同意
deal, agree, agreement, accord | thỏa thuận, đạt thỏa thuận | 协议, 达成, 协定
vote | bỏ phiếu, biểu quyết | 投票, 表决, 票数
talks, negotiate, negotiation | hội đàm, đàm phán | 会谈, 谈判, 磋商
expect, schedule | dự kiến, theo kế hoạch | 预计, 预期, 料
welcome, greet | chào đón, đón tiếp | 欢迎, 迎接
ceremony | buổi lễ, nghi lễ, lễ trao | 仪式, 典礼
guard of honour, guard of honor | đội danh dự, lễ đón | 仪仗队, 欢迎仪式, 检阅
power cut, blackout | mất điện, cúp điện | 停电, 断电
tsunami | sóng thần | 海啸
school | trường học, trường | 学校, 小学, 中学
hospital ship, field hospital | bệnh viện dã chiến | 方舱医院, 野战医院
tariff, customs | thuế quan, hải quan | 关税, 海关
export, import | xuất khẩu, nhập khẩu | 出口, 进口
seafood, fish | hải sản, thủy sản, cá | 水产品, 海产, 海鲜
protocol | nghị định thư | 议定书
chip, semiconductor | bán dẫn, chip | 半导体, 芯片
metro, subway | tàu điện, đường sắt đô thị | 地铁, 轻轨, 轨道交通
exchange programme, youth exchange | giao lưu | 交流
oil, gas | dầu, khí đốt | 石油, 天然气, 原油
interest rate, inflation | lãi suất, lạm phát | 利率, 通胀
currency, dollar | ngoại tệ, tỷ giá | 货币, 汇率
first half | hiệp một, hiệp 1 | 上半场, 上半时
second half | hiệp hai, hiệp 2 | 下半场, 下半时, 换边
stoppage time, injury time | bù giờ | 补时, 伤停补时
extra time | hiệp phụ | 加时
shootout, shoot-out, pens | luân lưu | 点球大战, 互射十二码
quarter-final, last eight, quarterfinal | tứ kết | 八强, 四分之一决赛, 八分之一
semi-final, last four, semifinal | bán kết | 四强, 半决赛
final | chung kết | 决赛, 煞科
lots, drawn against | bốc thăm | 抽签
thigh, hamstring, injury | đùi, chấn thương | 大腿, 拉伤, 伤势
red card, sent off, dismissal | thẻ đỏ | 红牌, 罚下
spot kick, spot | phạt đền, chấm phạt đền, penalty | 点球, 十二码
corner | phạt góc | 角球
free kick | đá phạt | 任意球
substitute, bench | vào sân, thay người, dự bị | 替补, 换上
brace, scored twice, double | cú đúp | 梅开二度, 独中两元, 两球
hat-trick, hat trick | hat-trick | 帽子戏法
debut | trận ra mắt | 首秀, 首次亮相
summit | thượng đỉnh | 峰会, 首脑
island | đảo, quần đảo | 岛, 岛屿
border crossing, checkpoint | cửa khẩu | 口岸, 关卡
refugee, migrant | người tị nạn, di cư | 难民, 移民
hostage | con tin | 人质
drug, narcotic | ma túy | 毒品
weapon, arms | vũ khí | 武器, 军火
soldier, troops, army | bộ đội, quân đội, binh sĩ | 士兵, 军队, 官兵, 部队
navy, coast guard | cảnh sát biển, hải quân | 海警, 海军, 海岸警卫队
drone | máy bay không người lái | 无人机
missile | tên lửa | 导弹
ceasefire, truce | ngừng bắn, đình chiến | 停火, 休战
sanction | trừng phạt, lệnh cấm vận | 制裁
condemn, denounce | lên án | 谴责
support, back | ủng hộ, hậu thuẫn | 支持, 力挺
criticise, criticize | chỉ trích | 批评, 抨击
praise, hail | ca ngợi, hoan nghênh | 赞扬, 称赞
anniversary | kỷ niệm, ngày thành lập | 周年, 纪念
wreath, flowers | vòng hoa, dâng hoa | 花圈, 献花
funeral, burial | tang lễ, an táng | 葬礼, 安葬
pray, prayer, mass | cầu nguyện, thánh lễ | 祈祷, 弥撒
wedding, marry | đám cưới, kết hôn | 婚礼, 结婚
birth, born | chào đời, sinh ra | 出生, 诞生
film, movie | phim, bộ phim | 电影, 影片
book, novel | cuốn sách, tiểu thuyết | 书籍, 小说, 新书
award, prize | giải thưởng, trao giải | 颁奖, 获奖, 奖项
museum, exhibition | bảo tàng, triển lãm | 博物馆, 展览
airline, flight | hãng hàng không, chuyến bay | 航空公司, 航班, 班机
runway | đường băng | 跑道
flight recorder, black box | hộp đen | 黑匣子, 飞行记录
train line, track | đường ray, tuyến đường sắt | 铁轨, 轨道
bus crash, collision, collide | va chạm, đâm nhau | 相撞, 碰撞, 车祸
explosion, blast | vụ nổ, phát nổ | 爆炸
collapse | sập, đổ sập | 倒塌, 坍塌, 垮塌
flood, flooding | lũ, ngập lụt, lũ quét | 洪水, 洪灾, 水灾, 山洪
landslide, mudslide | sạt lở | 山体滑坡, 泥石流, 塌方
hospitalise, treatment | nhập viện, điều trị | 住院, 送医, 治疗
hostel, dormitory | ký túc xá | 宿舍
password, data, database | dữ liệu, cơ sở dữ liệu | 数据, 数据库, 资料
identity, identity card | căn cước, danh tính | 身份证, 身分证, 身份
reform | cải cách | 改革
cooperation, partnership | hợp tác, đối tác | 合作, 伙伴
teenager, youth, young people | thanh niên, thiếu niên | 青年, 年轻人, 少年
`;
