/** One thing in the three languages of generated articles. */
export interface Words {
  readonly en: string;
  readonly vi: string;
  readonly zh: string;
}

function readTable(lines: string): readonly [Words, ...Words[]] {
  const rows = lines
    .trim()
    .split('\n')
    .map((line): Words => {
      const [en = '', vi = '', zh = ''] = line.split('|').map((cell) => cell.trim());
      return { en, vi, zh };
    });
  const [first, ...rest] = rows;
  if (!first) throw new Error('an empty table');
  return [first, ...rest];
}

export const COUNTRIES = readTable(`
Vietnam|Việt Nam|越南
Japan|Nhật Bản|日本
China|Trung Quốc|中国
Laos|Lào|老挝
Thailand|Thái Lan|泰国
France|Pháp|法国
Germany|Đức|德国
Canada|Canada|加拿大
Australia|Australia|澳大利亚
Kenya|Kenya|肯尼亚
Chile|Chile|智利
Portugal|Bồ Đào Nha|葡萄牙
Poland|Ba Lan|波兰
Norway|Na Uy|挪威
Singapore|Singapore|新加坡`);

export const CITIES = readTable(`
Hanoi|Hà Nội|河内
Tokyo|Tokyo|东京
Beijing|Bắc Kinh|北京
Vientiane|Viêng Chăn|万象
Bangkok|Bangkok|曼谷
Paris|Paris|巴黎
Berlin|Berlin|柏林
Ottawa|Ottawa|渥太华
Sydney|Sydney|悉尼
Nairobi|Nairobi|内罗毕
Santiago|Santiago|圣地亚哥
Lisbon|Lisbon|里斯本
Warsaw|Warsaw|华沙
Oslo|Oslo|奥斯陆
Shanghai|Thượng Hải|上海
Guangzhou|Quảng Châu|广州
Osaka|Osaka|大阪
Munich|Munich|慕尼黑
Toronto|Toronto|多伦多
London|London|伦敦`);

export const OFFICES = readTable(`
Foreign Minister|Bộ trưởng Ngoại giao|外交部长
Prime Minister|Thủ tướng|总理
Transport Minister|Bộ trưởng Giao thông|交通部长
Finance Minister|Bộ trưởng Tài chính|财政部长
Health Minister|Bộ trưởng Y tế|卫生部长
Education Minister|Bộ trưởng Giáo dục|教育部长
Defence Minister|Bộ trưởng Quốc phòng|国防部长
Ambassador|Đại sứ|大使`);

export const COMPANY_STEMS = readTable(`
Harlan|Harlan|哈兰
Northfield|Northfield|诺菲
Meridon|Meridon|美里登
Calvero|Calvero|卡维罗
Tansen|Tansen|坦森
Orvita|Orvita|奥维塔
Lindqvist|Lindqvist|林奎斯特
Bramwell|Bramwell|布兰威
Sorano|Sorano|索拉诺
Kestrel|Kestrel|凯斯特
Valmora|Valmora|瓦莫拉
Dunmore|Dunmore|邓莫
Pelican|Pelican|派利肯
Astrava|Astrava|阿斯特拉
Rowton|Rowton|罗顿
Zelmar|Zelmar|泽尔玛`);

export const SECTORS = readTable(`
Energy|Năng lượng|能源
Steel|Thép|钢铁
Telecom|Viễn thông|电信
Logistics|Vận tải|物流
Bank|Ngân hàng|银行
Foods|Thực phẩm|食品
Motors|Ô tô|汽车
Airlines|Hàng không|航空`);

/** Parts of Vietnamese names: without diacritics, as written, in Han characters. */
export const VIETNAMESE_FAMILIES = readTable(`
Nguyen|Nguyễn|阮
Tran|Trần|陈
Le|Lê|黎
Pham|Phạm|范
Hoang|Hoàng|黄
Vu|Vũ|武
Dang|Đặng|邓
Bui|Bùi|裴
Do|Đỗ|杜
Ho|Hồ|胡
Ngo|Ngô|吴
Duong|Dương|杨
Ly|Lý|李
Truong|Trương|张
Dinh|Đinh|丁
Doan|Đoàn|段`);

export const VIETNAMESE_MIDDLES = readTable(`
Van|Văn|文
Duc|Đức|德
Minh|Minh|明
Quang|Quang|光
Thanh|Thanh|青
Ngoc|Ngọc|玉
Xuan|Xuân|春
Huu|Hữu|友
Cong|Công|功
Quoc|Quốc|国
Hong|Hồng|红
Kim|Kim|金`);

export const VIETNAMESE_GIVENS = readTable(`
Hung|Hùng|雄
Dung|Dũng|勇
Son|Sơn|山
Hai|Hải|海
Long|Long|龙
Lan|Lan|兰
Hoa|Hoa|花
Binh|Bình|平
An|An|安
Tuan|Tuấn|俊
Nam|Nam|南
Cuong|Cường|强
Phuc|Phúc|福
Tho|Thọ|寿
Loan|Loan|鸾
Thang|Thắng|胜
Hien|Hiền|贤
Tam|Tâm|心
Khanh|Khánh|庆
Vinh|Vinh|荣`);

/** Parts of Chinese names: pinyin, the same, characters. */
export const CHINESE_FAMILIES = readTable(`
Wang|Wang|王
Li|Li|李
Zhang|Zhang|张
Liu|Liu|刘
Chen|Chen|陈
Yang|Yang|杨
Zhao|Zhao|赵
Huang|Huang|黄
Zhou|Zhou|周
Wu|Wu|吴
Xu|Xu|徐
Sun|Sun|孙
Ma|Ma|马
Zhu|Zhu|朱
Guo|Guo|郭
Lin|Lin|林
He|He|何
Gao|Gao|高
Luo|Luo|罗
Zheng|Zheng|郑`);

export const CHINESE_GIVENS = readTable(`
jian|jian|建
guo|guo|国
ming|ming|明
hua|hua|华
wei|wei|伟
qiang|qiang|强
jun|jun|军
li|li|丽
fang|fang|芳
min|min|敏
jing|jing|静
yong|yong|勇
jie|jie|杰
tao|tao|涛
chao|chao|超
xia|xia|霞
ping|ping|平
gang|gang|刚
hong|hong|红
bin|bin|斌
yu|yu|宇
xin|xin|欣
zhi|zhi|志
wen|wen|文`);

export const WESTERN_GIVENS = readTable(`
John|John|约翰
Peter|Peter|彼得
Thomas|Thomas|托马斯
Martin|Martin|马丁
Anna|Anna|安娜
Maria|Maria|玛丽亚
David|David|戴维
Robert|Robert|罗伯特
Laura|Laura|劳拉
Daniel|Daniel|丹尼尔
Michael|Michael|迈克尔
Sarah|Sarah|萨拉
Paul|Paul|保罗
Emma|Emma|埃玛
Henry|Henry|亨利
Julia|Julia|朱莉娅
Simon|Simon|西蒙
Karl|Karl|卡尔
Victor|Victor|维克托
Helen|Helen|海伦`);

export const WESTERN_MIDDLES = readTable(`
James|James|詹姆斯
William|William|威廉
Louise|Louise|路易丝
Edward|Edward|爱德华
George|George|乔治
Grace|Grace|格蕾丝
Francis|Francis|弗朗西斯
Rose|Rose|罗丝
Albert|Albert|艾伯特
Claire|Claire|克莱尔`);

export const WESTERN_FAMILIES = readTable(`
Carter|Carter|卡特
Walker|Walker|沃克
Keller|Keller|凯勒
Novak|Novak|诺瓦克
Hansen|Hansen|汉森
Fischer|Fischer|菲舍尔
Morgan|Morgan|摩根
Bennett|Bennett|贝内特
Costa|Costa|科斯塔
Silva|Silva|席尔瓦
Dubois|Dubois|杜布瓦
Laurent|Laurent|洛朗
Schmidt|Schmidt|施密特
Larsen|Larsen|拉森
Murphy|Murphy|墨菲
Palmer|Palmer|帕尔默
Rossi|Rossi|罗西
Turner|Turner|特纳
Weber|Weber|韦伯
Wilson|Wilson|威尔逊
Kowalski|Kowalski|科瓦尔斯基
Mendes|Mendes|门德斯
Barker|Barker|巴克
Foster|Foster|福斯特`);
