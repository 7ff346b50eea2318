/**
 * What people write for countries beside the names that CLDR gives, by ISO 3166-1 alpha-2 code:
 * `code|English demonyms|English|Vietnamese|Chinese|Japanese|French`, alternatives split by commas.
 * A Chinese variant may be Simplified or Traditional. Written by hand.
 */
export const COUNTRY_VARIANTS = `
AD|Andorran
AE|Emirati|UAE|UAE,Tiểu vương quốc Ả Rập thống nhất,Các Tiểu vương quốc Ả-rập Thống nhất|阿联酋,阿聯|UAE
AF|Afghan||Áp-ga-ni-xtan
AG|Antiguan|Antigua and Barbuda
AL|Albanian||An-ba-ni
AM|Armenian||Ác-mê-ni-a
AO|Angolan||Ăng-gô-la
AR|Argentine,Argentinian,Argentinean||Ác-hen-ti-na
AT|Austrian||Cộng hòa Áo
AU|Australian,Aussie||Australia,Ôt-xtrây-li-a,Ô-xtrây-li-a|澳洲,澳大利亞|豪州
AZ|Azerbaijani,Azeri||A-déc-bai-gian
BA|Bosnian|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnia|波黑
BB|Barbadian
BD|Bangladeshi||Băng-la-đét|孟加拉
BE|Belgian||Vương quốc Bỉ
BF|Burkinabe,Burkinabé
BG|Bulgarian||Bun-ga-ri
BH|Bahraini|Bahrein|Ba-ranh
BI|Burundian
BJ|Beninese
BN|Bruneian|Brunei Darussalam|Bru-nây|汶莱
BO|Bolivian||Bô-li-vi-a
BR|Brazilian||Bra-xin,Brasil
BS|Bahamian|The Bahamas
BT|Bhutanese||Bu-tan
BW|Botswanan
BY|Belarusian,Belorussian,Byelorussian|Byelorussia|Bê-la-rút|白俄
BZ|Belizean
CA|Canadian||Ca-na-đa|加国
CD|Congolese|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo|Cộng hòa Dân chủ Congo,CHDC Congo,Congo|刚果民主共和国,刚果（金）,刚果(金),民主刚果|コンゴ民主共和国,コンゴ|République démocratique du Congo,RDC
CF|Central African|||中非
CG|Congolese|Republic of the Congo,Congo-Brazzaville|Cộng hòa Congo|刚果共和国,刚果(布)|コンゴ共和国
CH|Swiss||Thuỵ Sĩ,Thụy Sỹ,Thuỵ Sỹ|瑞士联邦
CI|Ivorian|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Bờ Biển Ngà|象牙海岸,科特迪瓦
CL|Chilean||Chi-lê
CM|Cameroonian||Ca-mơ-run
CN|Chinese|People's Republic of China,People’s Republic of China,PRC,mainland China,Mainland China|CHND Trung Hoa,Cộng hòa Nhân dân Trung Hoa|中华人民共和国,中华人民共和國,中国大陆|中華人民共和国
CO|Colombian||Cô-lôm-bi-a
CR|Costa Rican||Cốt-xta Ri-ca
CU|Cuban||Cu-ba
CV|Cape Verdean|Cabo Verde|Cáp-ve
CY|Cypriot||Cộng hòa Síp,Cyprus
CZ|Czech|Czech Republic|Cộng hòa Séc,CH Séc,Tiệp Khắc cũ|捷克共和国
DE|German|Federal Republic of Germany|Cộng hòa Liên bang Đức,CHLB Đức|德意志联邦共和国,联邦德国
DJ|Djiboutian
DK|Danish,Dane
DO|Dominican||Cộng hòa Dominicana|多米尼加
DZ|Algerian||An-giê-ri
EC|Ecuadorian,Ecuadorean||Ê-cu-a-đo
EE|Estonian||E-xtô-ni-a
EG|Egyptian
ER|Eritrean
ES|Spanish,Spaniard
ET|Ethiopian||Ê-ti-ô-pi-a
FI|Finnish,Finn
FJ|Fijian||Phi-gi|斐济群岛
FM|Micronesian
FR|French||Cộng hòa Pháp,CH Pháp|法兰西共和国,法兰西
GA|Gabonese
GB|British,Briton|UK,U.K.,Britain,Great Britain|Anh,Liên hiệp Anh,nước Anh,Vương quốc Liên hiệp Anh,Anh quốc,Anh Quốc|大不列颠,联合王国,不列颠|英国,イギリス|Grande-Bretagne|Gran Bretaña
GD|Grenadian
GE|Georgian||Gru-di-a|乔治亚
GH|Ghanaian||Ga-na
GL|Greenlandic
GM|Gambian
GN|Guinean||Ghi-nê
GQ|Equatoguinean
GR|Greek,Hellenic
GT|Guatemalan||Goa-tê-ma-la
GW|Bissau-Guinean
GY|Guyanese
HK||Hong Kong,Hongkong,Hong Kong SAR,HKSAR|Hồng Kông,Hương Cảng,Hong Kong|香港,香港特别行政区|香港|Hong Kong|Hong Kong
HN|Honduran
HR|Croatian,Croat||Crô-a-ti-a
HT|Haitian
HU|Hungarian||Hung-ga-ri,Hungari
ID|Indonesian||In-đô-nê-xi-a,Indonexia|印尼
IE|Irish|Republic of Ireland|Ai-len,Ailen,Cộng hòa Ireland
IL|Israeli||I-xra-en
IN|Indian||Cộng hòa Ấn Độ
IQ|Iraqi||I-rắc|
IR|Iranian|Islamic Republic of Iran|I-ran
IS|Icelandic,Icelander||Ai-xơ-len,Băng Đảo
IT|Italian||Italia,Ý,I-ta-li-a|意大利,義大利
JM|Jamaican
JO|Jordanian||Gioóc-đa-ni,Gioóc-đan
JP|Japanese||Nhật,Nhật bản,NHẬT BẢN|日本国|日本国
KE|Kenyan||Kê-ni-a
KG|Kyrgyz,Kyrgyzstani|Kyrgyz Republic|Cư-rơ-gư-xtan|吉尔吉斯
KH|Cambodian,Khmer|Kingdom of Cambodia|Cam-pu-chia,Vương quốc Campuchia|柬国
KM|Comorian
KP|North Korean|DPRK,Democratic People's Republic of Korea,Democratic People’s Republic of Korea|CHDCND Triều Tiên,Bắc Triều Tiên|北韩,朝鲜民主主义人民共和国,北朝鲜,北韓|朝鮮民主主義人民共和国
KR|South Korean,Korean|Republic of Korea,Korea,ROK,S. Korea,S.Korea,RoK|Hàn,Đại Hàn Dân Quốc,Nam Hàn|南韩,大韩民国,韓國,南韓|大韓民国
KW|Kuwaiti||Cô-oét
KZ|Kazakh,Kazakhstani||Ca-dắc-xtan,Kadắcxtan|哈萨克
LA|Lao,Laotian|Lao PDR,Lao People's Democratic Republic,Lao People’s Democratic Republic|CHDCND Lào,Cộng hòa Dân chủ Nhân dân Lào|寮国,老挝人民民主共和国
LB|Lebanese||Lebanon,Liban
LK|Sri Lankan||Xri Lan-ca
LR|Liberian
LT|Lithuanian||Lít-va,Lithuania
LU|Luxembourgish|Luxemburg|Lúc-xăm-bua
LV|Latvian||Lát-vi-a
LY|Libyan||Li-bi
MA|Moroccan||Maroc,Morocco
MC|Monégasque,Monegasque
MD|Moldovan||Môn-đô-va
ME|Montenegrin||Môn-tê-nê-grô
MG|Malagasy
MK|Macedonian|Macedonia|Macedonia
ML|Malian
MM|Burmese|Myanmar,Burma|Myanmar,Mi-an-ma,Miến Điện||ミャンマー,ビルマ|Birmanie,Myanmar|Birmania,Myanmar
MN|Mongolian||Cộng hòa Mông Cổ|蒙古国,外蒙古
MO|Macanese|Macau,Macao,Macao SAR|Ma Cao,Macau,Macao|澳门,澳门特别行政区|マカオ|Macao|Macao
MR|Mauritanian
MT|Maltese||Man-ta
MU|Mauritian
MV|Maldivian||Man-đi-vơ
MW|Malawian
MX|Mexican||Mê-hi-cô,Mêxicô|墨国
MY|Malaysian||Ma-lai-xi-a,Malaixia|大马
MZ|Mozambican||Mô-dăm-bích
NA|Namibian
NE|Nigerien
NG|Nigerian||Ni-giê-ri-a
NI|Nicaraguan
NL|Dutch,Netherlandish|The Netherlands,Holland||尼德兰
NO|Norwegian||Nauy
NP|Nepalese,Nepali||Nê-pan
NZ|Kiwi||Niu Di-lân,Niu Dilân,Tân Tây Lan|纽西兰,紐西蘭
OM|Omani||Ô-man
PA|Panamanian||Pa-na-ma
PE|Peruvian||Pê-ru
PG|Papua New Guinean|PNG
PH|Philippine,Filipino|The Philippines|Phi-líp-pin,Philippin|菲国
PK|Pakistani||Pa-ki-xtan|巴铁
PL|Polish,Pole
PR|Puerto Rican
PS|Palestinian|Palestine,State of Palestine|Palestine,Pa-le-xtin|巴勒斯坦|パレスチナ|Palestine|Palestina
PT|Portuguese
PY|Paraguayan
QA|Qatari||Ca-ta
RO|Romanian|Rumania|Ru-ma-ni,Rumani
RS|Serbian,Serb||Xéc-bi-a,Xéc-bi
RU|Russian|Russian Federation|Liên bang Nga,LB Nga|俄国,俄羅斯,俄罗斯联邦,俄国|ロシア連邦
RW|Rwandan||Ru-an-đa
SA|Saudi,Saudi Arabian|Kingdom of Saudi Arabia,KSA|Ả-rập Xê-út,Ả Rập Saudi,Arab Saudi,Saudi Arabia,A-rập Xê-út|沙特|サウジ
SC|Seychellois
SD|Sudanese||Xu-đăng
SE|Swedish,Swede||Thuỵ Điển
SG|Singaporean||Xin-ga-po,Xinhgapo,Singapo|星加坡,狮城
SI|Slovenian,Slovene||Xlô-ven-ni-a
SK|Slovak,Slovakian||Xlô-va-ki-a
SL|Sierra Leonean
SN|Senegalese||Xê-nê-gan
SO|Somali||Xô-ma-li
SR|Surinamese
SS|South Sudanese
SV|Salvadoran,Salvadorean
SY|Syrian||Xi-ri,Xyri
SZ|Swazi|Swaziland
TD|Chadian
TG|Togolese
TH|Thai|Kingdom of Thailand|Vương quốc Thái Lan,Thái
TJ|Tajik
TL|Timorese|East Timor|Đông Timor,Đông Ti-mo
TM|Turkmen
TN|Tunisian||Tuy-ni-di
TO|Tongan
TR|Turkish,Turk|Turkey,Turkiye
TT|Trinidadian|Trinidad and Tobago,Trinidad
TW|Taiwanese|Republic of China|Đài loan|中华民国,臺灣,中華民國|中華民国
TZ|Tanzanian||Tan-da-ni-a
UA|Ukrainian||U-crai-na,Ukraine,Ucraina
UG|Ugandan||U-gan-đa
US|American|USA,U.S.,US,U.S.A.,United States of America,America|Mỹ,Mĩ,Hợp chúng quốc Hoa Kỳ,Hợp chủng quốc Hoa Kỳ,USA|美利坚合众国,美利堅合眾國|アメリカ,米国,合衆国|États-Unis d’Amérique,Etats-Unis,États-Unis d'Amérique|EE. UU.,EE.UU.,EEUU
UY|Uruguayan||U-ru-goay
UZ|Uzbek,Uzbekistani||U-dơ-bê-ki-xtan,Udơbêkixtan
VA|Vatican|Vatican,Holy See|Vatican,Tòa thánh,Toà thánh,Tòa thánh Vatican,Va-ti-căng|教廷|バチカン,ローマ教皇庁|Vatican,Saint-Siège|Vaticano
VE|Venezuelan||Vê-nê-xu-ê-la
VN|Vietnamese|Viet Nam,Việt Nam,Viet nam,Socialist Republic of Vietnam,Socialist Republic of Viet Nam|Việt nam,VIỆT NAM,CHXHCN Việt Nam,Cộng hòa xã hội chủ nghĩa Việt Nam,Việt-nam|越南社会主义共和国|ヴェトナム|Vietnam,Viêtnam,Viet Nam|Viet Nam
VU|Vanuatuan
WS|Samoan
XK|Kosovar,Kosovan
YE|Yemeni||Y-ê-men
ZA|South African||Cộng hòa Nam Phi
ZM|Zambian||Dăm-bi-a
ZW|Zimbabwean||Dim-ba-bu-ê
`;
