/**
 * Names of countries and territories: `code|en|vi|zh-Hans|zh-Hant|ja|fr|es`. An empty field: none in use.
 * Derived by scripts/data/countries.mjs from Unicode CLDR 48.0 (Unicode licence).
 */
export const COUNTRY_NAMES = `
AD|Andorra|Andorra|安道尔|安道爾|アンドラ|Andorre|Andorra
AE|United Arab Emirates|Các Tiểu Vương quốc Ả Rập Thống nhất|阿拉伯联合酋长国|阿拉伯聯合大公國|アラブ首長国連邦|Émirats arabes unis|Emiratos Árabes Unidos
AF|Afghanistan|Afghanistan|阿富汗|阿富汗|アフガニスタン|Afghanistan|Afganistán
AG|Antigua and Barbuda|Antigua và Barbuda|安提瓜和巴布达|安地卡及巴布達|アンティグア・バーブーダ|Antigua-et-Barbuda|Antigua y Barbuda
AI|Anguilla|Anguilla|安圭拉|安奎拉|アンギラ|Anguilla|Anguila
AL|Albania|Albania|阿尔巴尼亚|阿爾巴尼亞|アルバニア|Albanie|Albania
AM|Armenia|Armenia|亚美尼亚|亞美尼亞|アルメニア|Arménie|Armenia
AO|Angola|Angola|安哥拉|安哥拉|アンゴラ|Angola|Angola
AQ|Antarctica|Nam Cực|南极洲|南極洲|南極|Antarctique|Antártida
AR|Argentina|Argentina|阿根廷|阿根廷|アルゼンチン|Argentine|Argentina
AS|American Samoa|Samoa thuộc Mỹ|美属萨摩亚|美屬薩摩亞|米領サモア|Samoa américaines|Samoa Americana
AT|Austria|Áo|奥地利|奧地利|オーストリア|Autriche|Austria
AU|Australia|Úc|澳大利亚|澳洲|オーストラリア|Australie|Australia
AW|Aruba|Aruba|阿鲁巴|荷屬阿魯巴|アルバ|Aruba|Aruba
AZ|Azerbaijan|Azerbaijan|阿塞拜疆|亞塞拜然|アゼルバイジャン|Azerbaïdjan|Azerbaiyán
BA|Bosnia and Herzegovina|Bosnia và Herzegovina|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納|ボスニア・ヘルツェゴビナ|Bosnie-Herzégovine|Bosnia y Herzegovina
BB|Barbados|Barbados|巴巴多斯|巴貝多|バルバドス|Barbade|Barbados
BD|Bangladesh|Bangladesh|孟加拉国|孟加拉|バングラデシュ|Bangladesh|Bangladés
BE|Belgium|Bỉ|比利时|比利時|ベルギー|Belgique|Bélgica
BF|Burkina Faso|Burkina Faso|布基纳法索|布吉納法索|ブルキナファソ|Burkina Faso|Burkina Faso
BG|Bulgaria|Bulgaria|保加利亚|保加利亞|ブルガリア|Bulgarie|Bulgaria
BH|Bahrain|Bahrain|巴林|巴林|バーレーン|Bahreïn|Baréin
BI|Burundi|Burundi|布隆迪|蒲隆地|ブルンジ|Burundi|Burundi
BJ|Benin|Benin|贝宁|貝南|ベナン|Bénin|Benín
BM|Bermuda|Bermuda|百慕大|百慕達|バミューダ|Bermudes|Bermudas
BN|Brunei|Brunei|文莱|汶萊|ブルネイ|Brunei|Brunéi
BO|Bolivia|Bolivia|玻利维亚|玻利維亞|ボリビア|Bolivie|Bolivia
BR|Brazil|Brazil|巴西|巴西|ブラジル|Brésil|Brasil
BS|Bahamas|Bahamas|巴哈马|巴哈馬|バハマ|Bahamas|Bahamas
BT|Bhutan|Bhutan|不丹|不丹|ブータン|Bhoutan|Bután
BW|Botswana|Botswana|博茨瓦纳|波札那|ボツワナ|Botswana|Botsuana
BY|Belarus|Belarus|白俄罗斯|白俄羅斯|ベラルーシ|Biélorussie|Bielorrusia
BZ|Belize|Belize|伯利兹|貝里斯|ベリーズ|Belize|Belice
CA|Canada|Canada|加拿大|加拿大|カナダ|Canada|Canadá
CD||||||Congo-Kinshasa|República Democrática del Congo
CF|Central African Republic|Cộng hòa Trung Phi|中非共和国|中非共和國|中央アフリカ共和国|République centrafricaine|República Centroafricana
CG||||||Congo-Brazzaville|Congo
CH|Switzerland|Thụy Sĩ|瑞士|瑞士|スイス|Suisse|Suiza
CI|Côte d’Ivoire|Côte d’Ivoire|科特迪瓦|象牙海岸|コートジボワール|Côte d’Ivoire|Côte d’Ivoire
CK|Cook Islands|Quần đảo Cook|库克群岛|庫克群島|クック諸島|Îles Cook|Islas Cook
CL|Chile|Chile|智利|智利|チリ|Chili|Chile
CM|Cameroon|Cameroon|喀麦隆|喀麥隆|カメルーン|Cameroun|Camerún
CN|China|Trung Quốc|中国|中國|中国|Chine|China
CO|Colombia|Colombia|哥伦比亚|哥倫比亞|コロンビア|Colombie|Colombia
CR|Costa Rica|Costa Rica|哥斯达黎加|哥斯大黎加|コスタリカ|Costa Rica|Costa Rica
CU|Cuba|Cuba|古巴|古巴|キューバ|Cuba|Cuba
CV|Cape Verde|Cape Verde|佛得角|維德角|カーボベルデ|Cap-Vert|Cabo Verde
CW|Curaçao|Curaçao|库拉索|庫拉索|キュラソー|Curaçao|Curazao
CY|Cyprus|Síp|塞浦路斯|賽普勒斯|キプロス|Chypre|Chipre
CZ|Czechia|Séc|捷克|捷克|チェコ|Tchéquie|Chequia
DE|Germany|Đức|德国|德國|ドイツ|Allemagne|Alemania
DJ|Djibouti|Djibouti|吉布提|吉布地|ジブチ|Djibouti|Yibuti
DK|Denmark|Đan Mạch|丹麦|丹麥|デンマーク|Danemark|Dinamarca
DM|Dominica|Dominica|多米尼克|多米尼克|ドミニカ国|Dominique|Dominica
DO|Dominican Republic|Cộng hòa Dominica|多米尼加共和国|多明尼加共和國|ドミニカ共和国|République dominicaine|República Dominicana
DZ|Algeria|Algeria|阿尔及利亚|阿爾及利亞|アルジェリア|Algérie|Argelia
EC|Ecuador|Ecuador|厄瓜多尔|厄瓜多|エクアドル|Équateur|Ecuador
EE|Estonia|Estonia|爱沙尼亚|愛沙尼亞|エストニア|Estonie|Estonia
EG|Egypt|Ai Cập|埃及|埃及|エジプト|Égypte|Egipto
EH|Western Sahara|Tây Sahara|西撒哈拉|西撒哈拉|西サハラ|Sahara occidental|Sáhara Occidental
ER|Eritrea|Eritrea|厄立特里亚|厄利垂亞|エリトリア|Érythrée|Eritrea
ES|Spain|Tây Ban Nha|西班牙|西班牙|スペイン|Espagne|España
ET|Ethiopia|Ethiopia|埃塞俄比亚|衣索比亞|エチオピア|Éthiopie|Etiopía
FI|Finland|Phần Lan|芬兰|芬蘭|フィンランド|Finlande|Finlandia
FJ|Fiji|Fiji|斐济|斐濟|フィジー|Fidji|Fiyi
FK|Falkland Islands|Quần đảo Falkland|福克兰群岛|福克蘭群島|フォークランド諸島|Îles Malouines|Islas Malvinas
FM|Micronesia|Micronesia|密克罗尼西亚|密克羅尼西亞|ミクロネシア連邦|Micronésie|Micronesia
FO|Faroe Islands|Quần đảo Faroe|法罗群岛|法羅群島|フェロー諸島|Îles Féroé|Islas Feroe
FR|France|Pháp|法国|法國|フランス|France|Francia
GA|Gabon|Gabon|加蓬|加彭|ガボン|Gabon|Gabón
GB|United Kingdom|Vương quốc Anh|英国|英國|イギリス|Royaume-Uni|Reino Unido
GD|Grenada|Grenada|格林纳达|格瑞那達|グレナダ|Grenade|Granada
GE|Georgia|Georgia|格鲁吉亚|喬治亞|ジョージア|Géorgie|Georgia
GF|French Guiana|Guiana thuộc Pháp|法属圭亚那|法屬圭亞那|仏領ギアナ|Guyane française|Guayana Francesa
GH|Ghana|Ghana|加纳|迦納|ガーナ|Ghana|Ghana
GI|Gibraltar|Gibraltar|直布罗陀|直布羅陀|ジブラルタル|Gibraltar|Gibraltar
GL|Greenland|Greenland|格陵兰|格陵蘭|グリーンランド|Groenland|Groenlandia
GM|Gambia|Gambia|冈比亚|甘比亞|ガンビア|Gambie|Gambia
GN|Guinea|Guinea|几内亚|幾內亞|ギニア|Guinée|Guinea
GP|Guadeloupe|Guadeloupe|瓜德罗普|瓜地洛普|グアドループ|Guadeloupe|Guadalupe
GQ|Equatorial Guinea|Guinea Xích Đạo|赤道几内亚|赤道幾內亞|赤道ギニア|Guinée équatoriale|Guinea Ecuatorial
GR|Greece|Hy Lạp|希腊|希臘|ギリシャ|Grèce|Grecia
GT|Guatemala|Guatemala|危地马拉|瓜地馬拉|グアテマラ|Guatemala|Guatemala
GU|Guam|Guam|关岛|關島|グアム|Guam|Guam
GW|Guinea-Bissau|Guinea-Bissau|几内亚比绍|幾內亞比索|ギニアビサウ|Guinée-Bissau|Guinea-Bisáu
GY|Guyana|Guyana|圭亚那|蓋亞那|ガイアナ|Guyana|Guyana
HK|||||||
HN|Honduras|Honduras|洪都拉斯|宏都拉斯|ホンジュラス|Honduras|Honduras
HR|Croatia|Croatia|克罗地亚|克羅埃西亞|クロアチア|Croatie|Croacia
HT|Haiti|Haiti|海地|海地|ハイチ|Haïti|Haití
HU|Hungary|Hungary|匈牙利|匈牙利|ハンガリー|Hongrie|Hungría
ID|Indonesia|Indonesia|印度尼西亚|印尼|インドネシア|Indonésie|Indonesia
IE|Ireland|Ireland|爱尔兰|愛爾蘭|アイルランド|Irlande|Irlanda
IL|Israel|Israel|以色列|以色列|イスラエル|Israël|Israel
IM|Isle of Man|Đảo Man|马恩岛|曼島|マン島|Île de Man|Isla de Man
IN|India|Ấn Độ|印度|印度|インド|Inde|India
IQ|Iraq|Iraq|伊拉克|伊拉克|イラク|Irak|Irak
IR|Iran|Iran|伊朗|伊朗|イラン|Iran|Irán
IS|Iceland|Iceland|冰岛|冰島|アイスランド|Islande|Islandia
IT|Italy|Italy|意大利|義大利|イタリア|Italie|Italia
JE|Jersey|Jersey|泽西岛|澤西島|ジャージー|Jersey|Jersey
JM|Jamaica|Jamaica|牙买加|牙買加|ジャマイカ|Jamaïque|Jamaica
JO|Jordan|Jordan|约旦|約旦|ヨルダン|Jordanie|Jordania
JP|Japan|Nhật Bản|日本|日本|日本|Japon|Japón
KE|Kenya|Kenya|肯尼亚|肯亞|ケニア|Kenya|Kenia
KG|Kyrgyzstan|Kyrgyzstan|吉尔吉斯斯坦|吉爾吉斯|キルギス|Kirghizstan|Kirguistán
KH|Cambodia|Campuchia|柬埔寨|柬埔寨|カンボジア|Cambodge|Camboya
KI|Kiribati|Kiribati|基里巴斯|吉里巴斯|キリバス|Kiribati|Kiribati
KM|Comoros|Comoros|科摩罗|葛摩|コモロ|Comores|Comoras
KN|St. Kitts and Nevis|St. Kitts và Nevis|圣基茨和尼维斯|聖克里斯多福及尼維斯|セントクリストファー・ネーヴィス|Saint-Christophe-et-Niévès|San Cristóbal y Nieves
KP|North Korea|Triều Tiên|朝鲜|北韓|北朝鮮|Corée du Nord|Corea del Norte
KR|South Korea|Hàn Quốc|韩国|南韓|韓国|Corée du Sud|Corea del Sur
KW|Kuwait|Kuwait|科威特|科威特|クウェート|Koweït|Kuwait
KY|Cayman Islands|Quần đảo Cayman|开曼群岛|開曼群島|ケイマン諸島|Îles Caïmans|Islas Caimán
KZ|Kazakhstan|Kazakhstan|哈萨克斯坦|哈薩克|カザフスタン|Kazakhstan|Kazajistán
LA|Laos|Lào|老挝|寮國|ラオス|Laos|Laos
LB|Lebanon|Li-băng|黎巴嫩|黎巴嫩|レバノン|Liban|Líbano
LC|St. Lucia|St. Lucia|圣卢西亚|聖露西亞|セントルシア|Sainte-Lucie|Santa Lucía
LI|Liechtenstein|Liechtenstein|列支敦士登|列支敦斯登|リヒテンシュタイン|Liechtenstein|Liechtenstein
LK|Sri Lanka|Sri Lanka|斯里兰卡|斯里蘭卡|スリランカ|Sri Lanka|Sri Lanka
LR|Liberia|Liberia|利比里亚|賴比瑞亞|リベリア|Liberia|Liberia
LS|Lesotho|Lesotho|莱索托|賴索托|レソト|Lesotho|Lesoto
LT|Lithuania|Litva|立陶宛|立陶宛|リトアニア|Lituanie|Lituania
LU|Luxembourg|Luxembourg|卢森堡|盧森堡|ルクセンブルク|Luxembourg|Luxemburgo
LV|Latvia|Latvia|拉脱维亚|拉脫維亞|ラトビア|Lettonie|Letonia
LY|Libya|Libya|利比亚|利比亞|リビア|Libye|Libia
MA|Morocco|Ma-rốc|摩洛哥|摩洛哥|モロッコ|Maroc|Marruecos
MC|Monaco|Monaco|摩纳哥|摩納哥|モナコ|Monaco|Mónaco
MD|Moldova|Moldova|摩尔多瓦|摩爾多瓦|モルドバ|Moldavie|Moldavia
ME|Montenegro|Montenegro|黑山|蒙特內哥羅|モンテネグロ|Monténégro|Montenegro
MG|Madagascar|Madagascar|马达加斯加|馬達加斯加|マダガスカル|Madagascar|Madagascar
MH|Marshall Islands|Quần đảo Marshall|马绍尔群岛|馬紹爾群島|マーシャル諸島|Îles Marshall|Islas Marshall
MK|North Macedonia|Bắc Macedonia|北马其顿|北馬其頓|北マケドニア|Macédoine du Nord|Macedonia del Norte
ML|Mali|Mali|马里|馬利|マリ|Mali|Mali
MM|||缅甸|緬甸|||
MN|Mongolia|Mông Cổ|蒙古|蒙古|モンゴル|Mongolie|Mongolia
MO|||||||
MP|Northern Mariana Islands|Quần đảo Bắc Mariana|北马里亚纳群岛|北馬利安納群島|北マリアナ諸島|Îles Mariannes du Nord|Islas Marianas del Norte
MQ|Martinique|Martinique|马提尼克|馬丁尼克|マルティニーク|Martinique|Martinica
MR|Mauritania|Mauritania|毛里塔尼亚|茅利塔尼亞|モーリタニア|Mauritanie|Mauritania
MS|Montserrat|Montserrat|蒙特塞拉特|蒙哲臘|モントセラト|Montserrat|Montserrat
MT|Malta|Malta|马耳他|馬爾他|マルタ|Malte|Malta
MU|Mauritius|Mauritius|毛里求斯|模里西斯|モーリシャス|Maurice|Mauricio
MV|Maldives|Maldives|马尔代夫|馬爾地夫|モルディブ|Maldives|Maldivas
MW|Malawi|Malawi|马拉维|馬拉威|マラウイ|Malawi|Malaui
MX|Mexico|Mexico|墨西哥|墨西哥|メキシコ|Mexique|México
MY|Malaysia|Malaysia|马来西亚|馬來西亞|マレーシア|Malaisie|Malasia
MZ|Mozambique|Mozambique|莫桑比克|莫三比克|モザンビーク|Mozambique|Mozambique
NA|Namibia|Namibia|纳米比亚|納米比亞|ナミビア|Namibie|Namibia
NC|New Caledonia|New Caledonia|新喀里多尼亚|新喀里多尼亞|ニューカレドニア|Nouvelle-Calédonie|Nueva Caledonia
NE|Niger|Niger|尼日尔|尼日|ニジェール|Niger|Níger
NG|Nigeria|Nigeria|尼日利亚|奈及利亞|ナイジェリア|Nigeria|Nigeria
NI|Nicaragua|Nicaragua|尼加拉瓜|尼加拉瓜|ニカラグア|Nicaragua|Nicaragua
NL|Netherlands|Hà Lan|荷兰|荷蘭|オランダ|Pays-Bas|Países Bajos
NO|Norway|Na Uy|挪威|挪威|ノルウェー|Norvège|Noruega
NP|Nepal|Nepal|尼泊尔|尼泊爾|ネパール|Népal|Nepal
NR|Nauru|Nauru|瑙鲁|諾魯|ナウル|Nauru|Nauru
NU|Niue|Niue|纽埃|紐埃島|ニウエ|Niue|Niue
NZ|New Zealand|New Zealand|新西兰|紐西蘭|ニュージーランド|Nouvelle-Zélande|Nueva Zelanda
OM|Oman|Oman|阿曼|阿曼|オマーン|Oman|Omán
PA|Panama|Panama|巴拿马|巴拿馬|パナマ|Panama|Panamá
PE|Peru|Peru|秘鲁|秘魯|ペルー|Pérou|Perú
PF|French Polynesia|Polynesia thuộc Pháp|法属波利尼西亚|法屬玻里尼西亞|仏領ポリネシア|Polynésie française|Polinesia Francesa
PG|Papua New Guinea|Papua New Guinea|巴布亚新几内亚|巴布亞紐幾內亞|パプアニューギニア|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea
PH|Philippines|Philippines|菲律宾|菲律賓|フィリピン|Philippines|Filipinas
PK|Pakistan|Pakistan|巴基斯坦|巴基斯坦|パキスタン|Pakistan|Pakistán
PL|Poland|Ba Lan|波兰|波蘭|ポーランド|Pologne|Polonia
PR|Puerto Rico|Puerto Rico|波多黎各|波多黎各|プエルトリコ|Porto Rico|Puerto Rico
PS|Palestinian Territories|Lãnh thổ Palestine|巴勒斯坦领土|巴勒斯坦自治區|パレスチナ自治区|Territoires palestiniens|Territorios Palestinos
PT|Portugal|Bồ Đào Nha|葡萄牙|葡萄牙|ポルトガル|Portugal|Portugal
PW|Palau|Palau|帕劳|帛琉|パラオ|Palaos|Palaos
PY|Paraguay|Paraguay|巴拉圭|巴拉圭|パラグアイ|Paraguay|Paraguay
QA|Qatar|Qatar|卡塔尔|卡達|カタール|Qatar|Catar
RE|Réunion|Réunion|留尼汪|留尼旺|レユニオン|La Réunion|Reunión
RO|Romania|Romania|罗马尼亚|羅馬尼亞|ルーマニア|Roumanie|Rumanía
RS|Serbia|Serbia|塞尔维亚|塞爾維亞|セルビア|Serbie|Serbia
RU|Russia|Nga|俄罗斯|俄羅斯|ロシア|Russie|Rusia
RW|Rwanda|Rwanda|卢旺达|盧安達|ルワンダ|Rwanda|Ruanda
SA|Saudi Arabia|Ả Rập Xê-út|沙特阿拉伯|沙烏地阿拉伯|サウジアラビア|Arabie saoudite|Arabia Saudí
SB|Solomon Islands|Quần đảo Solomon|所罗门群岛|索羅門群島|ソロモン諸島|Îles Salomon|Islas Salomón
SC|Seychelles|Seychelles|塞舌尔|塞席爾|セーシェル|Seychelles|Seychelles
SD|Sudan|Sudan|苏丹|蘇丹|スーダン|Soudan|Sudán
SE|Sweden|Thụy Điển|瑞典|瑞典|スウェーデン|Suède|Suecia
SG|Singapore|Singapore|新加坡|新加坡|シンガポール|Singapour|Singapur
SI|Slovenia|Slovenia|斯洛文尼亚|斯洛維尼亞|スロベニア|Slovénie|Eslovenia
SK|Slovakia|Slovakia|斯洛伐克|斯洛伐克|スロバキア|Slovaquie|Eslovaquia
SL|Sierra Leone|Sierra Leone|塞拉利昂|獅子山|シエラレオネ|Sierra Leone|Sierra Leona
SM|San Marino|San Marino|圣马力诺|聖馬利諾|サンマリノ|Saint-Marin|San Marino
SN|Senegal|Senegal|塞内加尔|塞內加爾|セネガル|Sénégal|Senegal
SO|Somalia|Somalia|索马里|索馬利亞|ソマリア|Somalie|Somalia
SR|Suriname|Suriname|苏里南|蘇利南|スリナム|Suriname|Surinam
SS|South Sudan|Nam Sudan|南苏丹|南蘇丹|南スーダン|Soudan du Sud|Sudán del Sur
ST|São Tomé and Príncipe|São Tomé và Príncipe|圣多美和普林西比|聖多美普林西比|サントメ・プリンシペ|Sao Tomé-et-Principe|Santo Tomé y Príncipe
SV|El Salvador|El Salvador|萨尔瓦多|薩爾瓦多|エルサルバドル|Salvador|El Salvador
SY|Syria|Syria|叙利亚|敘利亞|シリア|Syrie|Siria
SZ|Eswatini|Eswatini|斯威士兰|史瓦帝尼|エスワティニ|Eswatini|Esuatini
TC|Turks and Caicos Islands|Quần đảo Turks và Caicos|特克斯和凯科斯群岛|土克斯及開科斯群島|タークス・カイコス諸島|Îles Turques-et-Caïques|Islas Turcas y Caicos
TD|Chad|Chad|乍得|查德|チャド|Tchad|Chad
TG|Togo|Togo|多哥|多哥|トーゴ|Togo|Togo
TH|Thailand|Thái Lan|泰国|泰國|タイ|Thaïlande|Tailandia
TJ|Tajikistan|Tajikistan|塔吉克斯坦|塔吉克|タジキスタン|Tadjikistan|Tayikistán
TL|Timor-Leste|Timor-Leste|东帝汶|東帝汶|東ティモール|Timor oriental|Timor-Leste
TM|Turkmenistan|Turkmenistan|土库曼斯坦|土庫曼|トルクメニスタン|Turkménistan|Turkmenistán
TN|Tunisia|Tunisia|突尼斯|突尼西亞|チュニジア|Tunisie|Túnez
TO|Tonga|Tonga|汤加|東加|トンガ|Tonga|Tonga
TR|Türkiye|Thổ Nhĩ Kỳ|土耳其|土耳其|トルコ|Turquie|Turquía
TT|Trinidad and Tobago|Trinidad và Tobago|特立尼达和多巴哥|千里達及托巴哥|トリニダード・トバゴ|Trinité-et-Tobago|Trinidad y Tobago
TV|Tuvalu|Tuvalu|图瓦卢|吐瓦魯|ツバル|Tuvalu|Tuvalu
TW|Taiwan|Đài Loan|台湾|台灣|台湾|Taïwan|Taiwán
TZ|Tanzania|Tanzania|坦桑尼亚|坦尚尼亞|タンザニア|Tanzanie|Tanzania
UA|Ukraine|Ukraina|乌克兰|烏克蘭|ウクライナ|Ukraine|Ucrania
UG|Uganda|Uganda|乌干达|烏干達|ウガンダ|Ouganda|Uganda
US|United States|Hoa Kỳ|美国|美國|アメリカ合衆国|États-Unis|Estados Unidos
UY|Uruguay|Uruguay|乌拉圭|烏拉圭|ウルグアイ|Uruguay|Uruguay
UZ|Uzbekistan|Uzbekistan|乌兹别克斯坦|烏茲別克|ウズベキスタン|Ouzbékistan|Uzbekistán
VA|Vatican City|Thành Vatican|梵蒂冈|梵蒂岡|バチカン市国|État de la Cité du Vatican|Ciudad del Vaticano
VC|St. Vincent and Grenadines|St. Vincent và Grenadines|圣文森特和格林纳丁斯|聖文森及格瑞那丁|セントビンセント及びグレナディーン諸島|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas
VE|Venezuela|Venezuela|委内瑞拉|委內瑞拉|ベネズエラ|Venezuela|Venezuela
VG|British Virgin Islands|Quần đảo Virgin thuộc Anh|英属维尔京群岛|英屬維京群島|英領ヴァージン諸島|Îles Vierges britanniques|Islas Vírgenes Británicas
VI|U.S. Virgin Islands|Quần đảo Virgin thuộc Hoa Kỳ|美属维尔京群岛|美屬維京群島|米領ヴァージン諸島|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.
VN|Vietnam|Việt Nam|越南|越南|ベトナム|Viêt Nam|Vietnam
VU|Vanuatu|Vanuatu|瓦努阿图|萬那杜|バヌアツ|Vanuatu|Vanuatu
WS|Samoa|Samoa|萨摩亚|薩摩亞|サモア|Samoa|Samoa
XK|Kosovo|Kosovo|科索沃|科索沃|コソボ|Kosovo|Kosovo
YE|Yemen|Yemen|也门|葉門|イエメン|Yémen|Yemen
YT|Mayotte|Mayotte|马约特|馬約特島|マヨット|Mayotte|Mayotte
ZA|South Africa|Nam Phi|南非|南非|南アフリカ|Afrique du Sud|Sudáfrica
ZM|Zambia|Zambia|赞比亚|尚比亞|ザンビア|Zambie|Zambia
ZW|Zimbabwe|Zimbabwe|津巴布韦|辛巴威|ジンバブエ|Zimbabwe|Zimbabue
`;
