/**
 * Sino-Vietnamese readings of the characters that names are made of: a syllable, then the Simplified
 * characters read so. Southern variants (Huỳnh, Võ, Phước) and the readings that place names have
 * stand beside the regular ones. Written by hand.
 */
export const SINO_VIETNAMESE = `
ai哀 an安 anh英樱婴 ban班 binh兵 biên边 bàng庞旁 bành彭 bá伯百霸 bách百柏 báo豹 bát八 bình平萍屏瓶 bích碧璧 bính丙 bùi裴
bút笔 bạc薄 bạch白帛 bảng榜 bảo宝保 bắc北 bằng平朋鹏凭 bến槟 bổng俸 bộ步部 bộc仆 bội佩 ca歌 cai街 cam甘柑 can干 canh庚
cao高膏 chi芝之支枝 chinh征贞 chiêu招昭 chiến战 chiểu沼 chu朱周 chung钟终忠 chuyên专 chuẩn准 chân真珍 châu朱周州洲珠 chí志至
chính正政 chúc祝 chương章璋彰 chấn振震 chủ主 chức职 cung弓宫恭龚供 cà金 cát吉葛 công公功工 cù瞿劬 cúc菊 căn根 cơ机基 cư居
cưu鸠 cương刚纲疆 cường强 cảng港 cảnh景境警 cấp级急 cầm琴禽 cần勤芹 cẩm锦 cố固顾 cốc谷 cống贡 cộng共 cục局 cừ渠 cử举
cửu九久 danh名 dao瑶摇 di移怡 dinh营 diên延 diễm艳 diễn演 diện面 diệp叶 diệu妙耀曜 do由 doanh营盈 doãn尹允 du游俞瑜
dung容蓉融 duy维唯惟 duyên缘 duyệt悦阅 duẩn笋 duệ睿锐 dân民 dũng勇 dư余 dương杨阳洋扬羊 dạ夜 dần寅 dậu酉 dục育欲 dụng用
dự豫预 dực翼 gia家嘉加 giai佳阶 giang江 giao交 giác觉角 giám鉴 giáo教 giáp甲 giản简 giảng讲 giới界 hi希熙 hinh馨
hiến宪献 hiếu孝 hiền贤 hiển显 hiểu晓 hiện现 hiệp协侠 hiệt颉 hiệu号效 hoa花华 hoan欢 hoà和 hoài怀 hoàn环完还
hoàng黄皇凰煌璜隍簧 hoành横宏 hoá化 hoè槐 hoạch划 hoạt活 hoằng弘 huy辉徽 huyền玄 huyện县 huân勋 huấn训 huế化 huệ惠慧
huỳnh黄 hy希熙曦 hà何河荷霞 hàm含函 hàn韩寒翰 hành行 hào豪 hán汉 hân欣 hình邢形刑 hòa和 hòe槐 hóa化 hùng雄 hưng兴 hương香乡
hướng向 hường红 hạ贺夏下 hạc鹤 hạm舰 hạnh幸杏行 hạo浩皓 hải海 hảo好 hậu后厚 hắc黑 hằng恒姮 hỉ喜 học学 hồ胡湖壶瑚 hồi回
hồng红洪鸿 hổ虎 hội会 hợi亥 hợp合 hứa许 hữu友有右 hỷ喜 kha轲 khai开 khang康 khanh卿 khiêm谦 khiết洁 khoa科 khoan宽
khoái快 khoáng旷 khoát阔 khu区 khuyến劝 khuê奎圭 khuất屈 khách客 khánh庆 khát渴 khâm钦 khê溪 khôi魁 khúc曲
khương姜康 khả可 khải凯启 khắc克 khổng孔 khởi起 kim金今 kinh京经 kiên坚 kiếm剑 kiến建见 kiều乔桥娇侨 kiệm俭 kiện健
kiệt杰 kình鲸 kích激 kính敬镜 kạn件 kỳ奇其期旗琪 kỷ纪己 kỹ技 la罗萝 lai来莱 lam蓝 lan兰 linh灵玲铃 liêm廉 liên莲连联 liêu辽
liễu柳 liệt烈 long龙隆 luyến恋 luân伦轮 luận论 luật律 ly璃 lào老 lâm林临霖 lân麟邻 lâu楼 lã吕 lãm览 lãng浪 lãnh领
lê黎梨 lôi雷 lý李理里鲤 lăng陵凌 lĩnh岭领 lũy垒 lưu刘留流 lương梁良粮凉 lượng量亮 lạc乐洛 lại赖 lạng谅 lập立 lắk乐 lễ礼 lệ丽
lệnh令 lịch历 lịnh令 lộ路露 lộc禄鹿 lộng弄 lợi利 lục陆六绿 lữ吕旅 lực力 mai梅枚玫 mau瓯 minh明鸣盟 miên绵 miêu苗 miếu庙
my眉 mã马玛 mão卯 mùi未 mạc莫漠 mạnh孟 mạo茂 mẫn敏闵悯 mật密 mậu戊茂 mộ慕 mộc木 mộng梦 mỹ美 nai奈 nam南男 nga娥俄 nghi仪宜
nghiêm严 nghiên研 nghiễm俨 nghiệp业 nghĩa义 nghệ艺乂 nghị议毅谊 ngoan顽 ngoại外 ngoạn玩 nguyên元原源沅 nguyễn阮
nguyện愿 nguyệt月 ngân银 ngãi义 ngô吴梧 ngôn言 ngũ五 ngư鱼 ngạn彦岸 ngọ午 ngọc玉 ngộ悟 ngữ语 nha牙 nhan颜 nhiên然
nhiệm任 nhiệt热 nho儒 nhu柔 nhung绒戎 nhuận润 nhuệ锐 nhàn闲 nhâm任壬 nhân人仁因 nhã雅 như如茹 nhượng让 nhạc岳乐
nhạn雁 nhất一 nhẫn忍 nhật日 nhị二 nhựt日 ninh宁 niên年 nông农浓 năng能 nội内 nữ女 oanh莺 oánh莹 phan潘 phi飞非菲妃
phiên番 phiến片 phong风丰峰锋 phàm凡 phác朴 phách魄 phái派 phán判 pháp法 phát发 phí费 phòng防房 phó副付傅 phùng冯逢
phú富 phúc福 phương方芳 phước福 phường坊 phượng凤 phạm范犯凡 phả谱 phấn奋粉 phẩm品 phổ普 phụ父 phục复 phụng凤奉
phủ府 quan关官观 quang光 quy归规龟 quyên娟 quyến眷 quyết决 quyền权 quách郭 quán贯 quát括 quân军君均 quý贵季癸 quản管
quảng广 quất橘 quần群 quận郡 quế桂 quốc国 quỳnh琼 quỹ轨 sa沙 sam杉 sang创 sinh生 song双 soái帅 soạn撰 sung充
sách册 sáng创 sâm森参 sính聘 sóc朔 sùng崇 súc蓄 sĩ士 sơn山 sư师狮 sương霜 sảnh厅 sầm岑 sắc色 sở楚所 sử史使 sửu丑 sỹ士
tam三 thanh青清声 thao操 thi诗施 thiên天千 thiết铁 thiếu少 thiềm蟾 thiều韶邵 thiện善 thiệp涉 thiệu邵绍 thoát脱
thoại话瑞 thu秋 thuyên铨 thuyết说 thuyền船 thuý翠 thuần纯 thuận顺 thuật术 thuỳ垂 thuỵ瑞 thuỷ水 thành成城诚
thái蔡泰太彩采 thám探 thánh圣 tháp塔 thâm深 thân申身亲 thìn辰 thích释 thôi崔 thôn村 thông通 thùy垂 thúc叔 thúy翠
thăng升 thơ诗苴 thư书舒姐 thương商 thước鹊 thường常 thưởng赏 thượng上尚 thạc硕 thạch石 thạnh盛 thản坦 thảo草讨
thất七 thần辰神臣 thẩm沈审 thậm甚 thập十 thắng胜 thế世势 thể体 thị氏市侍视 thịnh盛 thọ寿 thống统 thổ土 thời时 thục淑
thụy瑞 thủ首守取 thủy水 thứ次 thực实 tinh星精 tiêm尖 tiên仙先 tiêu萧肖箫焦 tiến进 tiết薛节 tiền钱前 tiểu小 tiệm渐 tiệp捷
toàn全 toán算 toại遂 trai斋 trang庄妆装 tre椥 tri知 trinh贞 triêu朝 triết哲 triều朝潮 triển展 triệu赵兆召 trung中忠
truy追 truyền传 trà茶 trác卓琢 tráng壮 trâm簪 trân珍 trãi廌 trì持池 trình程 trí智 trúc竹 trăng庄 trương张
trường长场 trưởng长 trạch泽 trạm站 trạng状 trấn镇 trầm沉 trần陈尘 trận阵 trị治 trịnh郑 trọng重仲 trợ助 trụ柱 trữ储
trực直 tu修须 tuyên宣 tuyến线 tuyết雪 tuyền泉 tuyển选 tuân遵 tuấn俊峻骏 tuất戌 tuần旬 tuệ慧 ty司 tài才财 tào曹 tàu顿
tá佐 tâm心 tân新宾辛 tây西 tình情 tích积 tín信 tính性 tòng从 tô苏酥 tôn孙尊 tông宗 tùng松丛 tú秀 tý子 tăng曾增僧 tĩnh静
tư思私司 tước爵 tướng将相 tường祥详墙 tưởng蒋想奖 tượng象 tạ谢 tả左 tấn进晋 tất毕 tấu奏 tế济 tỉnh省 tịch席夕 tố素 tống宋送
tổ组祖 tổng总 tứ四 từ徐词慈辞 tử子紫 tự自字寺 tỵ巳 uy威 uyên渊 uyển苑婉 uông汪 uý尉 vi韦为微围 vinh荣 viêm炎 viên袁园圆员媛
viết曰 viễn远 viện院 việt越 vy薇 vân云 võ武 văn文闻纹 vĩ伟纬 vĩnh永 vũ武宇雨禹羽 vũng头 vương王 vượng旺 vạn万 vận运 vệ卫
vị位渭未 vịnh咏泳 vọng望 vụ雾务 xung冲 xuyên川 xuyến钏 xuân春 xá舍 xã社 xích赤 xương昌 xứ处 yên安燕烟 yến燕宴 yết谒
ánh映 ân恩殷 âu欧区 ích益 ôn温 ông翁 úy尉 ý意 đan丹 đang当 đinh丁 điền田 điều调 điển典 điểu鸟 điện电殿奠 điệp蝶 đoan端
đoài兑 đoàn段团 đàm谭谈潭 đào陶桃 đáng当 đình廷庭亭 đính订 đô都 đôn敦 đông东冬 đăng登灯 đĩnh挺 đường唐堂糖棠 đại大代岱 đạm淡
đạo道 đạt达 đản诞 đảng党 đảo岛 đắc得 đắk得 đằng藤 đẳng等 đặng邓 đế帝 đệ弟第 định定 đồ图 đồng同童铜桐 đỗ杜 độ度 độc独
đội队 động动洞 đức德 ưng鹰 ảnh影 ất乙 ẩn隐 ứng应
mãn满 môn门 tang桑 nghiêu尧 kham堪 loan鸾 ngưng凝 nguy巍 khuông匡 nộ怒 tòng从 thang汤 ương央 mao毛 hộ户 tằng曾 tăng曾 xuyến钏 thiều韶
`;
