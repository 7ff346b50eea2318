/**
 * What events of a type are more closely, with the words that say so. One row a subtype:
 * `id | types | English beginnings of words, … | Vietnamese, … | Chinese, …`, in lower case; the id is its
 * English name. Where words of two rows fit one place the longer ones count.
 */
export const SUBTYPES = `
earthquake | disaster | earthquake, quake, tremor | động đất | 地震, 强震, 強震
aftershock | disaster | aftershock | dư chấn | 余震, 餘震
storm | disaster | typhoon, storm, hurricane, cyclone, made landfall, make landfall, makes landfall | bão, siêu bão, đổ bộ | 台风, 颱風, 飓风, 颶風, 风暴, 風暴, 登陆, 登陸
flood | disaster | flood, burst its banks | lũ, lũ quét, lụt, lũ lụt, ngập | 洪水, 山洪, 洪灾, 洪災, 水灾, 水災, 内涝, 淹水
landslide | disaster, accident | landslide, mudslide | sạt lở, lở đất | 滑坡, 泥石流, 山崩, 土石流
tsunami | disaster | tsunami | sóng thần | 海啸, 海嘯
eruption | disaster | erupt | phun trào | 喷发, 噴發
fire | disaster, accident | fire, blaze, wildfire | vụ cháy, cháy rừng, bốc cháy, hỏa hoạn | 火灾, 火災, 大火, 起火, 山火
explosion | accident, disaster, crime | explosion, explode, blast | vụ nổ, phát nổ | 爆炸
collapse | accident, disaster | collapse, gave way, given way, give way | sập, đổ sập | 坍塌, 倒塌, 垮塌, 崩塌
crash | accident | crash, collide, collision, derail | va chạm, đâm vào, trật bánh | 相撞, 坠毁, 墜毀, 车祸, 車禍, 脱轨, 出軌
sinking | accident | sank, sink, sunk, capsize | chìm, lật úp | 沉没, 沉沒, 翻沉, 翻覆
talks | meeting | talks | hội đàm, đàm phán | 会谈, 會談, 谈判, 談判
summit | meeting | summit | hội nghị cấp cao, hội nghị thượng đỉnh, thượng đỉnh | 峰会, 峰會, 领导人会议, 領導人會議
phone call | meeting, statement | phone call, telephone, by phone | điện đàm | 通电话, 通電話, 通话, 通話
banquet | meeting, ceremony, other | banquet, dinner | chiêu đãi, tiệc | 宴会, 宴會, 晚宴
arrest | crime, court-ruling | arrest, detain, took into custody, taken into custody | bị bắt, bắt giữ, bắt tạm giam, tạm giam | 逮捕, 拘留, 拘捕, 被捕, 落网, 羈押, 羁押
charges | crime, court-ruling | indict, charged, charges | khởi tố, truy tố | 起诉, 起訴, 检控, 檢控, 控告
trial | court-ruling, crime | trial, hearing | xét xử, phiên tòa, hầu tòa | 开庭, 開庭, 受审, 受審, 审理, 審理, 庭审
sentence | court-ruling | sentence, jailed, years in prison | năm tù, phạt tù, tuyên phạt, án tù | 判处, 判處, 被判, 判囚, 获刑, 獲刑, 徒刑
appeal | court-ruling | appeal | kháng cáo, phúc thẩm | 上诉, 上訴, 二审, 二審
acquittal | court-ruling | acquit, not guilty | trắng án, vô tội | 无罪, 無罪
conviction | court-ruling | convict, guilty, found guilty | kết tội, có tội | 有罪, 定罪, 罪成
final | contest | final, finals | chung kết | 决赛, 決賽
semi-final | contest | semi-final, semifinal | bán kết | 半决赛, 半決賽, 四强赛
match | contest | match, beat, beaten, lost to, won, draw, drew, scored, defeat | trận, trận đấu, thắng, thua, hạ, cầm hòa, mở tỷ số | 比赛, 比賽, 击败, 擊敗, 战胜, 戰勝, 不敌, 不敵, 战平, 逆转, 逆轉
no-confidence vote | election, other | no-confidence, vote of no confidence | bất tín nhiệm | 不信任
by-election | election | by-election | bầu cử bổ sung | 补选, 補選
referendum | election | referendum | trưng cầu | 公投
swearing-in | appointment, ceremony | sworn in, swore, swearing | tuyên thệ | 宣誓
resignation | appointment, other, statement | resign, stepped down, step down, steps down, quit | từ chức | 辞职, 辭職, 请辞, 請辭
groundbreaking | ceremony, launch, other | broke ground, broken ground, break ground, groundbreaking | khởi công, động thổ | 开工, 開工, 动工, 動工, 奠基
opening | launch, ceremony, meeting, other | opened, opening, opens, inaugurat | khai trương, khánh thành, khai mạc, thông xe | 开幕, 開幕, 开通, 開通, 启用, 啟用, 揭幕, 开业, 開業
closing | other, ceremony, meeting | closing ceremony | bế mạc | 闭幕, 閉幕
start of service | launch, other | carried passengers, carry passengers, into service, into operation, began operating | vận hành, đưa vào khai thác | 投入运营, 投入營運, 投入使用, 投运, 通车, 通車
test run | other, launch | test run, trial run | chạy thử | 试运行, 試運行
entry into force | other, agreement, launch | into force, took effect, takes effect, take effect | có hiệu lực | 生效
start | other, launch | began, begun, begin, started, starts, kicked off | khởi động, bắt đầu | 启动, 啟動, 开始, 開始
end | other | ended, concluded | kết thúc | 结束, 結束
withdrawal | other, statement | withdrew, withdraw, pulled out, pull out, walked out, walk out | rút khỏi, rút lui | 退出, 不再参加
approval | other, agreement, election, court-ruling | approve, ratif, passed | phê chuẩn, thông qua, phê duyệt | 批准, 通过, 通過
rejection | other, court-ruling | reject, dismiss, turned down | bác, bác bỏ | 驳回, 駁回, 否决, 否決
protest | other, crime | protest, rally, rallied, demonstrat | biểu tình | 抗议, 抗議, 示威
strike | other | strike, walkout | đình công | 罢工, 罷工
death | other | died, death | qua đời, từ trần, tử vong | 去世, 逝世, 身亡
condolences | statement, other | condolence | chia buồn | 哀悼, 慰问, 慰問
diplomatic relations | other, agreement, signing | diplomatic relations, diplomatic ties | quan hệ ngoại giao | 建交
evacuation | other, rescue, disaster | evacuat | sơ tán | 疏散, 撤离, 撤離
news conference | statement, meeting, other | news conference, press conference | họp báo | 记者会, 記者會, 发布会, 發布會
`;
