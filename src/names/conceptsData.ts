/**
 * What the words in names of bodies, systems and documents mean, whatever the language:
 * `concept|English|Vietnamese|Chinese and Japanese`, alternatives split by commas. A concept may be
 * marked: `*` the head of a name, the kind of thing it is; `~` a word that only qualifies, so that
 * names with and without it may be one thing; `-` a word that translators add and leave out. Han
 * phrases are Simplified. Written by hand.
 */
export const CONCEPTS = `
*ministry|ministry,ministries|bộ|部,省
*government|government,govt|chính phủ|政府
*government-office|government office,office of the government,cabinet office of vietnam|văn phòng chính phủ|政府办公厅,政府办公室
*government-portal|government portal,government e-portal,government electronic portal|cổng thông tin điện tử chính phủ,báo điện tử chính phủ|政府门户网站,政府电子门户
*embassy|embassy|đại sứ quán,đsq|大使馆
*consulate-general|consulate general,consulate-general,general consulate|tổng lãnh sự quán|总领事馆
*consulate|consulate|lãnh sự quán|领事馆
*mission|permanent mission,mission|phái đoàn thường trực,phái đoàn|常驻代表团,代表团
*standing-committee|standing committee|ủy ban thường vụ,uỷ ban thường vụ,ban thường vụ|常务委员会,常委会
*senate|senate|thượng viện|参议院,参院,上议院
*lower-house|house of representatives,lower house,house of commons|hạ viện|众议院,众院,下议院,代表院
*prosecution|prosecutor's office,prosecution office,public prosecutor,prosecutors office|văn phòng công tố,cơ quan công tố|检察厅,检察署
*parliament|national assembly,parliament,diet,congress,legislature,legislative assembly|quốc hội,nghị viện|国会,议会,立法院
*parliament-office|national assembly office,office of the national assembly|văn phòng quốc hội|国会办公厅
*court|court,tribunal|tòa án,toà án,tòa,toà|法院,法庭,裁判所
*procuracy|procuracy,procuratorate|viện kiểm sát|检察院
*prosecution|prosecutor's office,prosecutors' office,prosecution office,public prosecutor's office,prosecutors office|văn phòng công tố,cơ quan công tố,viện công tố|检察厅,检察署,检方
*committee|commission,committee,board|ủy ban,uỷ ban,ban|委员会,委
*council|council|hội đồng|理事会
*agency|department,general department,administration,authority,agency,bureau,directorate,general directorate,directorate-general,office|cục,tổng cục,sở,vụ,cơ quan,nha|局,总局,管理局,厅,司,署,机构,机关
*institute|institute,academy|viện,học viện,viện hàn lâm|研究所,研究院,学院,院
*association|association,society|hiệp hội,hội|协会,学会
*union|union,league,federation,confederation,alliance|liên minh,liên đoàn,liên hiệp,tổng liên đoàn|联盟,同盟,联合会,总会,联合总会
*fund|fund,foundation|quỹ|基金,基金会
supreme|supreme,superior|tối cao|最高
constitutional|constitutional|hiến pháp|宪法
high|high|cấp cao|高等,高级
appeal|appeal,appeals|phúc thẩm|上诉
regional|regional,district,local|khu vực,địa phương,quận|地区,地方
police|police,public security|cảnh sát,công an|公安,警察,警方
election|election,electoral,elections|bầu cử|选举
*central-bank|central bank,state bank,reserve bank|ngân hàng trung ương,ngân hàng nhà nước|中央银行,央行,国家银行
*bank|bank|ngân hàng|银行
*party|party|đảng|党
*communist-party|communist party|đảng cộng sản|共产党
*liberal-democratic-party|liberal democratic party|đảng dân chủ tự do|自由民主党,自民党
*democratic-party|democratic party|đảng dân chủ|民主党
*republican-party|republican party|đảng cộng hòa,đảng cộng hoà|共和党
*central-committee|central committee,party central committee|ban chấp hành trung ương,trung ương đảng,ban chấp hành trung ương đảng|中央委员会,中央
*politburo|politburo,political bureau|bộ chính trị|政治局
*secretariat|secretariat|ban bí thư|书记处
*secretariat-office|cabinet secretariat|ban thư ký nội các,văn phòng nội các|内阁官房
*military-commission|central military commission|quân ủy trung ương|中央军委,中央军事委员会
*peoples-committee|people's committee,municipal people's committee,provincial people's committee|ủy ban nhân dân,uỷ ban nhân dân,ubnd|人民委员会,人委会
*peoples-council|people's council,people's councils|hội đồng nhân dân,hđnd|人民议会
*party-committee|party committee,provincial party committee,municipal party committee|tỉnh ủy,thành ủy,đảng ủy|省委,市委
*president-office|president's office,office of the president,presidential office|văn phòng chủ tịch nước,văn phòng tổng thống|国家主席办公厅,总统府,总统办公室
*pm-office|prime minister's office,office of the prime minister|văn phòng thủ tướng,phủ thủ tướng|总理府,首相官邸,总理办公室
*cabinet-office|cabinet office|văn phòng nội các|内阁府
*cabinet|cabinet|nội các|内阁
*state-council|state council|quốc vụ viện|国务院
*university|university|đại học,trường đại học|大学
*college|college|cao đẳng,học viện|学院
*school|school,high school|trường,trường học|学校,中学
*hospital|hospital|bệnh viện|医院
*army|army|lục quân,quân đội|陆军,军队,军
*navy|navy|hải quân|海军
*air-force|air force|không quân,phòng không không quân|空军
*coast-guard|coast guard|cảnh sát biển,lực lượng bảo vệ bờ biển,lực lượng tuần duyên,tuần duyên,lực lượng cảnh sát biển|海警,海岸警卫队,海上保安厅,海防卫队
*defence-forces|self-defense forces,self-defence forces|lực lượng phòng vệ|自卫队
*armed-forces|armed forces|lực lượng vũ trang|武装部队
*group|group,corporation,conglomerate|tập đoàn,tổng công ty|集团
*company|company,co,ltd,limited,inc,corp|công ty|公司,株式会社
*airlines|airlines,airline,airways|hàng không,hãng hàng không|航空,航空公司
*organisation|organization,organisation|tổ chức|组织
*chamber|chamber|phòng|商会
*forum|forum|diễn đàn|论坛
*front|front|mặt trận|阵线
*club|club,fc|câu lạc bộ,clb|俱乐部
*team|team|đội tuyển,đội|队,代表队
*center|center,centre|trung tâm|中心
*station|station|trạm,nhà ga,ga|站
*plant|plant,power plant,power station|nhà máy,nhà máy điện|电站,发电厂,厂
*airport|airport,international airport|sân bay,sân bay quốc tế,cảng hàng không quốc tế,cảng hàng không|机场,国际机场
*port|port|cảng|港
*bridge|bridge|cầu|大桥,桥
*dam|dam,hydropower plant,hydropower dam,hydroelectric dam|đập,đập thủy điện,thủy điện|水电站,大坝,水坝
*mine|mine,coal mine,gold mine|mỏ,mỏ than|煤矿,锡矿,金矿
*stadium|stadium|sân vận động,svđ|体育场,球场
*newspaper|newspaper,daily,times,news|báo,nhật báo|报,日报
*news-agency|news agency|thông tấn xã,hãng thông tấn,hãng tin|通讯社,通信社
*television|television,tv|truyền hình,đài truyền hình|电视台
*system|system,systems|hệ thống|系统,体系
*platform|platform,axis,backbone|nền tảng,trục|平台,轴
*portal|portal,portals|cổng|门户,门户网站
*app|app,application|ứng dụng|应用程序,应用,客户端
*database|database,databases|cơ sở dữ liệu,csdl|数据库
*network|network|mạng,mạng lưới|网络,网
*agreement|agreement,accord,pact|hiệp định,thỏa thuận,thoả thuận|协定,协议
*treaty|treaty|hiệp ước|条约
*convention|convention|công ước|公约
*memorandum|memorandum,memorandum of understanding,mou|bản ghi nhớ,biên bản ghi nhớ|备忘录,谅解备忘录
*notes|exchange of notes,exchange of note,diplomatic note of exchange,diplomatic notes|công hàm trao đổi,công hàm|换文,照会
*declaration|declaration,joint statement,statement|tuyên bố,tuyên bố chung|宣言,声明,联合声明
*law|law,act|luật,bộ luật|法,法律
*decree|decree|nghị định|法令,议定
*resolution|resolution|nghị quyết|决议
*constitution|constitution|hiến pháp|宪法
*plan|plan|kế hoạch,đề án|计划,规划
*strategy|strategy|chiến lược|战略
*programme|programme,program|chương trình|计划,项目,纲领
*project|project|dự án|项目,工程
*initiative|initiative|sáng kiến|倡议
~national|national,nationwide,country's|quốc gia,toàn quốc|国家,全国,国立
~state|state|nhà nước|国家,国
~republic|republic,socialist republic,people's republic|cộng hòa,cộng hoà,cộng hòa xã hội chủ nghĩa|共和国
~central|central|trung ương|中央
~international|international|quốc tế|国际
~joint|joint|chung,liên hợp|联合
~public-sector|public|công,công cộng|公共,公
~people|people's,peoples|nhân dân|人民
~general|general|tổng,chung,đa khoa|总
~provincial|provincial,province|tỉnh,cấp tỉnh|省,省级
~city-level|city,municipal|thành phố,tp|市
~district|county|huyện|县,郡
~republican|royal|hoàng gia|皇家
-electronic|electronic,e,digital,online,virtual|điện tử,số,trực tuyến,kỹ thuật số|电子,数字,线上,在线
-information|information,info|thông tin|信息,资讯
-management|management,managing|quản lý,quản trị|管理
-exchange|exchange,interconnection,interconnected,integration,integrated|liên thông,trao đổi,tích hợp|交换,互通,联通,集成
unified|unified,single,one-stop|thống nhất,một cửa|统一,单一
-building|building|xây dựng|建设
foreign-affairs|foreign affairs,foreign,foreign office,external affairs|ngoại giao,đối ngoại|外交,外务,对外
internal-affairs|internal affairs,interior,home affairs,home|nội vụ|内务,内政
communications|communications,communication,telecommunications,telecom,media|truyền thông,viễn thông|通信,通讯,传媒,电信,媒体
posts|posts,post,postal|bưu chính|邮政
defence|defence,defense,national defence,national defense|quốc phòng,phòng vệ|国防,防卫,防务
security|security|an ninh|安全
justice|justice|tư pháp|司法,法务
finance|finance,treasury,financial|tài chính|财政,财务,金融
planning|planning|kế hoạch|计划
investment|investment|đầu tư|投资
industry|industry,industrial|công nghiệp,công|工业,产业,工
trade|trade,commerce|thương mại,thương|贸易,商务,商业,通商
economy|economy,economic,economic affairs,economics|kinh tế|经济
agriculture|agriculture,agricultural|nông nghiệp|农业,农林
rural|rural,rural development,rural affairs|nông thôn,phát triển nông thôn|农村
development|development|phát triển|发展,开发
fisheries|fisheries,fishery|thủy sản,thuỷ sản|水产,渔业
forestry|forestry|lâm nghiệp|林业,林
environment|environment,environmental,ecology|môi trường,sinh thái|环境,生态,环保
natural-resources|natural resources,resources|tài nguyên|自然资源,资源
health|health,healthcare,public health|y tế,sức khỏe|卫生,医疗,健康
education|education|giáo dục|教育
training|training|đào tạo|培训
science|science,sciences,scientific|khoa học|科学,科
technology|technology,technologies|công nghệ|技术,科技
culture|culture,cultural|văn hóa,văn hoá|文化
sports|sports,sport|thể thao|体育,运动
tourism|tourism,travel|du lịch|旅游,观光
transport|transport,transportation|giao thông vận tải,giao thông,vận tải|交通,运输,交通运输
construction|construction|xây dựng|建设,建筑
labour|labour,labor|lao động|劳动,劳工,劳
invalids|invalids,war invalids|thương binh|荣军,伤残军人
social-affairs|social affairs,social,society,welfare|xã hội,phúc lợi|社会,社会事务,福利,福祉
ethnic|ethnic,ethnic minorities,ethnic affairs|dân tộc|民族
religion|religion,religious,religious affairs|tôn giáo|宗教
inspection|inspectorate,inspection|thanh tra|监察,监查
audit|audit|kiểm toán|审计
statistics|statistics,statistical|thống kê|统计
customs|customs|hải quan|海关
tax|tax,taxation|thuế|税务,税
energy|energy|năng lượng|能源
electricity|electricity,power,electric|điện lực,điện|电力,电
nuclear|nuclear,atomic|hạt nhân,nguyên tử|核,原子能,核电
oil|oil,petroleum|dầu,dầu khí|石油
gas|gas|khí|天然气,燃气
land|land|đất đai,địa chính|国土,土地
infrastructure|infrastructure|hạ tầng,cơ sở hạ tầng|基础设施
women|women,women's|phụ nữ|妇女
youth|youth|thanh niên|青年
children|children|trẻ em,nhi đồng|儿童
veterans|veterans|cựu chiến binh|退伍军人,老战士
farmers|farmers|nông dân|农民
workers|workers,labour confederation|công nhân,công đoàn|工人,工会
lawyers|lawyers,bar|luật sư|律师
journalists|journalists|nhà báo|记者
football|football,soccer|bóng đá|足球
olympic|olympic,olympics|olympic|奥林匹克,奥运
earthquake|earthquake,seismological,seismology|động đất,địa chấn|地震
meteorology|meteorological,meteorology,weather|khí tượng|气象
hydrology|hydrology,hydrometeorology,hydro-meteorology|thủy văn,khí tượng thủy văn|水文
disaster|disaster,disaster management,disasters|thiên tai,thảm họa,quản lý thiên tai,quản lý thảm họa,phòng chống thiên tai|灾害,防灾,灾难,灾害管理,灾难管理,救灾,抗灾
emergency|emergency,emergencies,emergency management|khẩn cấp|应急,紧急,应急管理
fire|fire|cứu hỏa,phòng cháy|消防
climate|climate|khí hậu|气候
space|space,aerospace|vũ trụ,không gian|航天,宇航,宇宙,太空
aviation|aviation,civil aviation|hàng không|民航,航空
railway|railway,railways,rail|đường sắt|铁路,铁道
maritime|maritime,marine|hàng hải|海事,航运
road|road,roads,highway|đường bộ,đường cao tốc|公路,高速公路
policy|policy,policies|chính sách|政策
study|studies,study,research|nghiên cứu|研究
strategic|strategic|chiến lược|战略
document|document,documents,e-document,e-documents|văn bản|公文,文件,文书
service|service,services,e-service,e-services|dịch vụ|服务
reporting|reporting,report,reports|báo cáo|报告
steering|steering,operations,operation,operating,executive,direction,administration-work|chỉ đạo,điều hành,chỉ đạo điều hành|指导,指挥,运行,运营,调度
monitoring|monitoring,supervision|giám sát|监督,监测
cooperation|cooperation,co-operation,collaboration|hợp tác|合作,协力
friendship|friendship|hữu nghị|友好
parliamentarians|parliamentary,parliamentarians,parliamentarian,legislators,lawmakers|nghị sĩ|议员
mass-media|press|báo chí|新闻,报刊
human-rights|human rights|nhân quyền|人权
refugees|refugees|tị nạn|难民
drugs|drugs,narcotics|ma túy|毒品,禁毒
corruption|anti-corruption,corruption|chống tham nhũng,tham nhũng|反腐败,廉政,反腐,反贪,反贪污,肃贪,防贪,反贪腐
competition|competition,antitrust|cạnh tranh|竞争,反垄断
consumer|consumer|người tiêu dùng|消费者
market|market,markets|thị trường|市场
securities|securities|chứng khoán|证券
stock-exchange|stock exchange,securities exchange,stock market|sở giao dịch chứng khoán,sàn giao dịch chứng khoán,sở giao dịch cổ phiếu|证券交易所,股票交易所
insurance|insurance|bảo hiểm|保险
social-security|social security,social insurance|bảo hiểm xã hội|社会保障,社会保险
strategic-partnership|strategic partnership|đối tác chiến lược|战略伙伴
free-trade|free trade|thương mại tự do,tự do thương mại|自由贸易
peace|peace|hòa bình,hoà bình|和平
nature|nature,wildlife|thiên nhiên|自然
water|water,water resources|nước,thủy lợi|水,水利
food|food|thực phẩm,lương thực|食品,粮食
drug|drug,medicine,pharmaceutical|dược|药品,医药
cyber|cyber,cyberspace,internet,cybersecurity|mạng,không gian mạng,an ninh mạng|网络,网信,互联网
innovation|innovation|đổi mới sáng tạo,đổi mới|创新
transformation|transformation|chuyển đổi|转型
smart|smart|thông minh|智慧,智能
citizen|citizen,citizens,population,civil|dân cư,công dân|公民,人口
identity|identification,identity|định danh,căn cước|身份
north|north,northern|bắc,phía bắc|北,北部
south|south,southern|nam,phía nam|南,南部
first|first|thứ nhất|第一
democratic|democratic|dân chủ|民主
liberal|liberal|tự do|自由
labour-party|labour party,labor party|công đảng|工党
conservative|conservative,conservatives|bảo thủ|保守
green|green,greens|xanh|绿
progressive|progressive|tiến bộ|进步
socialist|socialist|xã hội chủ nghĩa|社会主义
workers-party|workers' party,workers party|đảng lao động|劳动党
constitution-party|constitutional democratic|dân chủ lập hiến|立宪民主
new|new|mới|新
peoples-power|people power|sức mạnh quốc dân|国民力量
steel|steel,iron and steel|thép|钢铁,制铁
motors|motor,motors,automobile,auto|ô tô|汽车
electronics|electronics|điện tử|电子
pharmaceuticals|pharmaceuticals,pharma|dược phẩm|制药
chemical|chemical,chemicals|hóa chất|化学,化工
heavy|heavy|nặng|重
shipbuilding|shipbuilding|đóng tàu|造船
telecom|mobile,wireless|di động|移动
entertainment|entertainment|giải trí|娱乐
capital|capital|vốn|资本
holdings|holdings,holding|cổ phần|控股
real-estate|real estate,property,realty|bất động sản|房地产,地产
semiconductor|semiconductor,chip|bán dẫn|半导体
primary|elementary|tiểu học|
primary-school=school primary|elementary school,primary school|trường tiểu học|小学
mining|mining,minerals,mines|khai thác mỏ,khoáng sản,khai khoáng|矿业,矿产,矿务
metallurgy|metallurgy,metallurgical|luyện kim|冶金
volcano|volcanology,volcanological,volcano,volcanic|núi lửa|火山
geology|geology,geological|địa chất|地质
risk-reduction|risk reduction,reduction|giảm nhẹ,giảm thiểu rủi ro,giảm nhẹ rủi ro|减灾,减少风险
robots|robotics,robots,robot|robot,rô bốt|机器人
investigation|investigation,investigations,investigative|điều tra|调查
single-window|single window|cơ chế một cửa,một cửa|单一窗口
champions|champions,champion|vô địch|冠军
coastal|coastal,coast|duyên hải,ven biển|海岸,沿海
open|open|mở rộng|公开赛,网球公开赛
shipping|shipping|vận tải biển|航运,海运
logistics|logistics|hậu cần|物流
software|software|phần mềm|软件
film|film,films,pictures,cinema|điện ảnh,phim|电影,影业
textile|textile,textiles,garment|dệt may,may mặc|纺织,服装
coffee|coffee|cà phê|咖啡
cement|cement|xi măng|水泥
rubber|rubber|cao su|橡胶
coal|coal|than|煤炭,煤业
copper|copper|đồng đỏ|铜业
gold|gold|vàng|黄金
lithium|lithium|lithi|锂业
criminal|criminal,crime,crimes|hình sự|刑事
commercial|commercial|thương mại|商业
cancer|cancer,oncology|ung bướu,ung thư|肿瘤,癌症
flood|flood,floods|lũ lụt,phòng chống lụt bão|防洪,洪水
irrigation|irrigation|thủy lợi|水利
river|river,rivers|sông|河流
archaeology|archaeology,archaeological|khảo cổ,khảo cổ học|考古
history|history,historical|lịch sử|历史
art|art,arts,fine arts|nghệ thuật,mỹ thuật|艺术,美术
music|music|âm nhạc|音乐
animals|animal,animals|động vật|动物
blood|blood|huyết học,máu|血液
vaccine|vaccine,vaccines|vắc xin,vaccine|疫苗
disease|disease,diseases,epidemic|dịch bệnh,dịch tễ|疾病,传染病
tennis|tennis|quần vợt|网球
basketball|basketball|bóng rổ|篮球
swimming|swimming,aquatics|bơi lội|游泳
athletics|athletics|điền kinh|田径
badminton|badminton|cầu lông|羽毛球
rescue|rescue,search and rescue|cứu hộ,cứu nạn|救援
coastguard|border guard|biên phòng|边防
task-force|task force|đặc nhiệm|特遣队,工作组
arbitration|arbitration|trọng tài|仲裁
sea|sea,ocean,oceanic|biển,đại dương|海洋
island|island|đảo|岛
museum|museum|bảo tàng|博物馆
theatre|theatre,theater|nhà hát|剧院,大剧院
library|library|thư viện|图书馆
temple|temple,pagoda|chùa,đền|寺,庙
square|square|quảng trường|广场
park|park|công viên|公园
street|street,avenue,road|phố,đường|街,路,大道
hotel|hotel|khách sạn|酒店,饭店
cup|cup|cúp|杯
world|world|thế giới|世界
asian|asian,asia|châu á|亚洲
championship|championship,championships|giải vô địch|锦标赛
games|games|đại hội thể thao|运动会
summit|summit|hội nghị thượng đỉnh|峰会
conference|conference|hội nghị|会议,大会
seminar|seminar,workshop|hội thảo|研讨会
festival|festival|lễ hội,liên hoan|节,艺术节
tokyo-electric|tokyo electric power company,tepco|công ty điện lực tokyo|东京电力公司,东京电力
industry-trade=industry trade|industry and trade|công thương|工贸,工商
trade-short=trade||ngoại thương|外贸,经贸
planning-investment=planning investment|planning and investment|kế hoạch và đầu tư|计划投资,计划与投资
general-affairs=ministry internal-affairs communications|||总务省,総務省
economy-trade=ministry economy trade industry|meti||经济产业省,经产省
land-transport=ministry land infrastructure transport tourism|mlit||国土交通省,国交省
health-labour=ministry health labour social-affairs|||厚生劳动省,厚劳省
education-science=ministry education culture sports science technology|mext||文部科学省,文科省
national-defence=ministry defence|||国防部,防卫省
interior=ministry internal-affairs|||内政部
us-defence=ministry defence|department of defense,defense department,department of defence||
us-justice=ministry justice|justice department,department of justice||
us-treasury=ministry finance|treasury department,department of the treasury||
us-state=ministry foreign-affairs|state department,department of state||
vietnam-party=communist-party|cpv|đcsvn|越共
labour-ministry=ministry labour invalids social-affairs|molisa|bộ lđ-tb&xh,bộ lđtbxh|荣军与社会部,劳动荣军社会部
post-telecom=posts communications|||邮电
federal|federal|liên bang|联邦
met-service=agency meteorology|meteorological service,meteorological office,weather bureau,weather service|đài khí tượng|
police-service=police|police service,police department,police force,police headquarters,police bureau|sở cảnh sát,lực lượng cảnh sát,cục cảnh sát|警察局,警察部队,警察总署,警察总局,警局,警察总部
foreign-investment|foreign investment|đầu tư nước ngoài|外国投资,外商投资,外资
review|review|thẩm định,rà soát|审查,评审
people-court=court people|people's court,people's courts|tand|人民法院
farm-forest-fish=agriculture forestry fisheries|agriculture forestry and fisheries|nông lâm thủy sản,nông lâm ngư nghiệp|农林水产
people-congress=parliament people||nhân đại|人大,人民代表大会
people-congress-committee=parliament standing-committee people|||人大常委会,人民代表大会常务委员会
employee|employees,employee|nhân viên|雇员,员工,职员
banking|banking||银行业
intermediate|intermediate|trung cấp|中级
central-election=central election|||中央选举
court-of-appeal=court appeal|appeals court,appellate court||上诉庭,上诉法庭
high-court=court high||tòa thượng thẩm,toà thượng thẩm|
aviation-agency=agency aviation||cục hàng không,tổng cục hàng không,nhà chức trách hàng không|
attorney-general|attorney general's office,attorney-general's office,office of the attorney general,attorney-general's chambers|văn phòng tổng chưởng lý,viện tổng chưởng lý|总检察长办公室
football-union=union football|football association,soccer federation,soccer association|hiệp hội bóng đá|足协,足总,足球协会,足球总会
geological-survey=agency geology survey|geological survey|cục khảo sát địa chất,cơ quan khảo sát địa chất|地质调查局,地质调查所
regulation|regulatory,regulation|điều tiết|监管
port-authority=agency port||cơ quan quản lý cảng|港务局,港口管理局
prosecutor-general=prosecution general|prosecutor general's office,prosecutor-general's office,office of the prosecutor general|văn phòng tổng công tố,viện tổng công tố|总检察院,总检察厅
district-court=court regional||tòa sơ thẩm,toà sơ thẩm|区法院,区域法院
*magistrates-court|magistrates' court,magistrates court,magistrate court,magistrate's court,magistrates' courts|tòa sơ thẩm trị an|裁判法院,裁判署,治安法院
rescue-team=rescue|rescue team,rescue service||救援队,救援总队
fire-rescue=agency fire rescue|fire and rescue service,fire and rescue department||消防救援局,消拯局
investigation-bureau=agency investigation|bureau of investigation|cục điều tra|调查局
tax-agency=agency tax|internal revenue service,revenue service,inland revenue department|cục thuế,tổng cục thuế|税务局,国税局,税务总局
customs-agency=agency customs|customs service,customs department|cục hải quan,tổng cục hải quan|海关总署,关税局
immigration-agency=agency immigration|immigration department,immigration service,immigration bureau|cục xuất nhập cảnh,cục quản lý xuất nhập cảnh,cơ quan di trú|移民局,移民厅,入境事务处
intelligence-agency=agency intelligence|intelligence service,intelligence agency|cơ quan tình báo|情报局,情报院,情报机构
parole|parole|ân xá|假释
refinery|refinery,oil refinery|nhà máy lọc dầu|炼油厂
shipyard|shipyard|xưởng đóng tàu,nhà máy đóng tàu|造船厂
nuclear-plant=plant nuclear|nuclear power plant,nuclear plant|nhà máy điện hạt nhân|核电站,核电厂
`;
