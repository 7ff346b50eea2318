/**
 * Japanese family names: how they are read, then their characters in Simplified form, alternatives
 * split by commas. Long vowels are written once (ō as o). Written by hand.
 */
export const JAPANESE_FAMILY_READINGS = `
sato佐藤 suzuki铃木 takahashi高桥 tanaka田中 watanabe渡边,渡部 ito伊藤,伊东 yamamoto山本 nakamura中村 kobayashi小林 kato加藤
yoshida吉田 yamada山田 sasaki佐佐木 yamaguchi山口 matsumoto松本 inoue井上 kimura木村 hayashi林 saito斋藤,斎藤,齐藤,斉藤 shimizu清水
yamazaki山崎 yamasaki山崎 mori森,森林 abe安倍,阿部,安部 ikeda池田 hashimoto桥本 yamashita山下 ishikawa石川 nakajima中岛 nakashima中岛 maeda前田 fujita藤田
ogawa小川 goto后藤,五岛 okada冈田 hasegawa长谷川 murakami村上 kondo近藤 ishii石井 sakamoto坂本 endo远藤 aoki青木 fujii藤井
nishimura西村 fukuda福田 ota太田,大田 miura三浦 fujiwara藤原 okamoto冈本 matsuda松田 nakagawa中川 nakano中野 harada原田 ono小野,大野
tamura田村 takeuchi竹内,武内 kaneko金子 wada和田 nakayama中山 ishida石田 ueda上田,植田 morita森田 hara原 shibata柴田 sakai酒井,坂井
kudo工藤 yokoyama横山 miyazaki宫崎,宫﨑 miyamoto宫本 uchida内田 takagi高木 ando安藤 taniguchi谷口 ono大野 maruyama丸山 imai今井 takada高田
fujimoto藤本 takeda武田,竹田 murata村田 ueno上野 sugiyama杉山 masuda增田,益田 sugawara菅原 hirano平野 kojima小岛,儿岛 otsuka大塚 chiba千叶
kubo久保 matsui松井 iwasaki岩崎 sakurai樱井 kinoshita木下 noguchi野口 matsuo松尾 nomura野村 kikuchi菊池,菊地 sano佐野 onishi大西
sugimoto杉本 arai新井,荒井 hamada滨田 ichikawa市川 furukawa古川 mizuno水野 komatsu小松 shimada岛田 koyama小山 yoshikawa吉川
iida饭田 nishida西田 kitamura北村 kikkawa吉川 hirata平田 kawamura川村,河村 igarashi五十岚 nagai永井 minami南 azuma东 higashi东 aizawa会泽,相泽
kawaguchi川口 kawasaki川崎 yasuda安田 oishi大石 nagata永田 nakata中田 nakanishi中西 matsuura松浦 yano矢野 tsuchiya土屋 kawai河合,川井,河井
hirose广濑,广瀬 kuroda黑田 tanabe田边 okubo大久保 ozawa小泽 kato加藤 honda本田,本多 kataoka片冈 takano高野 nishikawa西川 iwata岩田
tanigaki谷垣 tani谷 nagashima长岛 nakai中井 yamauchi山内 yamanouchi山内 kishida岸田 suga菅 kan菅 kono河野 takaichi高市 ishiba石破 noda野田 hatoyama鸠山
koizumi小泉 aso麻生 mori森 obuchi小渊 hosoda细田 nikai二阶 motegi茂木 kamikawa上川 hayashi林 nishimura西村 hagiuda萩生田 edano枝野 izumi泉
tamaki玉木 fukuyama福山 maehara前原 okada冈田 ishihara石原 inamine稻岭 tamaki玉城 koike小池 yoshimura吉村 matsui松井 hashimoto桥本 kihara木原
amari甘利 kishi岸 nakatani中谷 onodera小野寺 inada稻田 iwaya岩屋 kitaoka北冈 tanaka田中 umeda梅田 yamada山田 sakaba坂场 fukada深田 taki泷 umemoto梅本
itakura板仓 kamada镰田 kubota久保田 doan堂安 mitoma三笘 minamino南野 nagatomo长友 kagawa香川 osako大迫 endo远藤 tomiyasu富安 asano浅野 kamo加茂
hosokawa细川 takemi武见 kato加藤 saito斋藤 shindo新藤 kaneda金田 kawakami川上 kurosawa黑泽 miyazawa宫泽 nagasawa长泽 oe大江 kawabata川端 mishima三岛
murayama村山 ohira大平 oda小田,织田 oba大场 okuda奥田 okuno奥野 otani大谷 ohtani大谷 oshima大岛 osaka大坂 ohno大野 omura大村 oyama大山 ozaki尾崎 sakaguchi坂口 sawada泽田
sekiguchi关口 seki关 shiina椎名 shimamura岛村 shimura志村 shinohara筱原 sugita杉田 sugiura杉浦 tada多田 taguchi田口 tajima田岛 takayama高山 takenaka竹中 takeshita竹下 tokunaga德永
toyoda丰田 toyota丰田 tsuda津田 tsuji辻 uchiyama内山 uehara上原 usui臼井 wakabayashi若林 yagi八木 yamagata山县,山形 yamamura山村 yamane山根 yanagi柳 yokota横田 yonekura米仓 yoneda米田 yoshino吉野 yoshioka吉冈 yuasa汤浅
hattori服部 hirai平井 hirayama平山 honjo本庄 hori堀 horiuchi堀内 hoshino星野 ichinose一之濑 iijima饭岛 inagaki稻垣 inaba稻叶 ishibashi石桥 ishiguro石黑 isozaki矶崎 ito伊藤 iwamoto岩本 kageyama影山 kajiyama梶山 kamata镰田 kamiya神谷 kanda神田 kanno菅野 kasahara笠原 katsura桂 kawada川田,河田 kawahara河原 kawashima川岛 kawano河野,川野 kitagawa北川 kitano北野 kiyota清田 komura高村 komiya小宫 konishi小西 koshiba小柴 koyama小山 kuwata桑田 machida町田 makino牧野 matsubara松原 matsukawa松川 matsumura松村 matsuoka松冈 matsushita松下 matsuyama松山 miki三木 mikami三上 miyake三宅 miyata宫田 miyauchi宫内 mizuguchi水口 morikawa森川 morimoto森本 moriyama森山 motoyama本山 muraki村木 muramatsu村松 muto武藤 nagano长野 nagasaki长崎 naito内藤 nakao中尾 nishi西 nishio西尾 nishioka西冈 nishiyama西山 ogata绪方,小方 oguri小栗 oguchi小口 ohashi大桥 ohara大原,小原 okamura冈村 okazaki冈崎 okawa大川 oki冲 omori大森 onuma大沼 otake大竹 owada小和田,大和田
yamanaka山中 akiyama秋山 baba马场 araki荒木 kumagai熊谷 kumagaya熊谷 kaga加贺 tokugawa德川 nakasone中曾根 uno宇野 kaifu海部 hata羽田 haneda羽田
shimomura下村 uemura上村,植村 kamimura上村 saionji西园寺 konoe近卫 tojo东条 inukai犬养 miyagi宫城 natsume夏目 akutagawa芥川 dazai太宰
tanizaki谷崎 shibusawa涩泽 yanai柳井 mikitani三木谷 inamori稻盛 honjo本庶 nambu南部 nanbu南部 tomonaga朝永 yukawa汤川 esaki江崎 shirakawa白川
noyori野依 shimoda下田 negishi根岸 amano天野 akasaki赤崎 osumi大隅 manabe真锅 kajita梶田 hanyu羽生 habu羽生 asada浅田 takanashi高梨 uchimura内村
kitajima北岛 nishikori锦织 kiryu桐生 ikee池江 seto濑户 hagino萩野 momota桃田 okuhara奥原 mizutani水谷 hayata早田 harimoto张本 hamaguchi浜口,滨口
kashiwagi柏木 kaji加治 saiki齐木,斋木 takizawa泷泽 takita滝田 katayama片山 suzue铃江 hamada浜田 aikawa相川 mochizuki望月 ogura小仓 kokura小仓
tomita富田 narita成田 hayakawa早川 sawada沢田 yokoi横井 higuchi樋口 sudo须藤 suda须田 kurihara栗原 shiraishi白石 kuroki黑木 ueki植木
kuwahara桑原 kuwabara桑原 osawa大泽 ozawa大泽 tsutsumi堤 yoshimoto吉本 yoshizawa吉泽 miyagawa宫川 miyakawa宫川 miyashita宫下 miyoshi三好
doi土井 tsuchida土田 tashiro田代 tahara田原 tawara田原 nagata长田 osada长田 nakazawa中泽 nishino西野 nemoto根本 nozaki野崎 nogami野上
hagiwara萩原,荻原 hagihara萩原 hayashida林田 hirakawa平川 hirota广田 fukui福井 fukumoto福本 fujimura藤村 fujioka藤冈 furuta古田 hoshi星
honma本间 homma本间 maekawa前川 matsunaga松永 misawa三泽 mukai向井 murai村井 motomura本村 morishita森下 morioka森冈 yasui安井 yanagida柳田
yanagita柳田 yajima矢岛 yamagishi山岸 yamaoka山冈 yoshii吉井 watase渡濑 horie堀江 takasugi高杉 sakagami坂上 sakaue坂上 sakata坂田 date伊达
mori毛利 shimazu岛津 uesugi上杉 sanada真田 akechi明智 ashikaga足利 hojo北条 minamoto源 taira平 shimazaki岛崎 shimabukuro岛袋 matsuzaki松崎
matsusaki松崎 osaki大崎 kurosaki黑崎 kanzaki神崎 ishizaki石崎 shibasaki柴崎,筱崎 shinozaki筱崎 suzaki须崎 tazaki田崎 terasaki寺崎
nishizaki西崎 hamasaki滨崎 hamazaki滨崎 fujisaki藤崎 hiraoka平冈 nagaoka长冈 hanaoka花冈 muraoka村冈 takaoka高冈 kitahara北原 kitazawa北泽
nishimoto西本 higashiyama东山 nakane中根 nakamoto中本 nagano永野 nagai长井 hase长谷 nagatani长谷 oki大木 otomo大友 odagiri小田切 onuma小沼
konuma小沼 ogasawara小笠原 koga古贺 furutani古谷 furuya古谷,古屋 takashima高岛 takakuwa高桑 takahata高畑 takamatsu高松 takami高见 takase高濑
hirabayashi平林 hiramatsu平松 matsuzawa松泽 matsudaira松平 matsumiya松宫 sugihara杉原 sugimura杉村 kanazawa金泽 kanai金井 imamura今村
konno今野 imaizumi今泉 iwai岩井 iwase岩濑 iwanaga岩永 iwasawa岩泽 ishizuka石冢,石塚 ishimaru石丸 fukuhara福原 fukunaga福永 hotta堀田
horikawa堀川 yokokawa横川 utsumi内海 takigawa泷川 sawai泽井 tabata田畑 tagami田上 tajiri田尻 tanigawa谷川 tanikawa谷川 tanimoto谷本
tsujimoto辻本,辻元 tsugawa津川 tsukawa津川 toda户田 tominaga富永 tomiyama富山 toyoshima丰岛 torii鸟居 inamura稻村 inatomi稻富 usami宇佐美
eguchi江口 eto江藤 ogino荻野 ogiwara荻原 okumura奥村 okuyama奥山 kawamoto河本,川本 kawai川合 kawahara川原 kamiyama神山 kishimoto岸本
kishikawa岸川 kokubu国分 kunieda国枝 kuno久野 hisano久野 kurata仓田 kurokawa黑川 kai甲斐 sakakibara榊原 sakurada樱田 sakuma佐久间 saeki佐伯
satake佐竹 sagawa佐川 sahara佐原 sasagawa笹川 sasamoto笹本 mitani三谷 mimura三村 shiota盐田 shioya盐谷 shiono盐野 shibayama柴山 shibuya涩谷
shiga志贺 shirai白井 nitta新田 shintani新谷 aragaki新垣 sekine关根 sekiya关谷 segawa濑川,瀬川 senda千田 chida千田 soga曾我 sonoda园田 takasu高须
takei武井 takemoto竹本 takemura竹村 takeoka竹冈 tachibana立花 itami伊丹 ihara伊原 ise伊势 iino饭野 iizuka饭冢 ikegami池上 ikeuchi池内 ikeya池谷
ishiwata石渡 imaoka今冈 irie入江 uematsu植松 urata浦田 urano浦野 enomoto榎本 toyama远山 ouchi大内 otsu大津 otsuki大槻 okabe冈部 okano冈野
ogata尾形 onoe尾上 ochiai落合 obuchi小渕 kajiwara梶原 katagiri片桐 kayano茅野 kamei龟井 karasawa唐泽 kiuchi木内 kido木户 kume久米 kuze久世
kuramoto仓本 kurita栗田 kuriyama栗山 gondo权藤 sassa佐佐 saruwatari猿渡 shigemitsu重光 shinoda筱田 shimamoto岛本 shoji庄司 shono庄野
shindo进藤 sugino杉野 sumitomo住友 suwa诹访 munakata宗像 takiguchi泷口 takebe武部 tamiya田宫 tabuchi田渊 niwa丹羽 tange丹下 chino千野
tsukushi筑紫 tsuzuki都筑 tsushima津岛 tsuruta鹤田 terada寺田 terauchi寺内 terashima寺岛 teramoto寺本 tokuda德田 tomioka富冈 tomoda友田
toriyama鸟山 naoe直江 nasu那须 natori名取 nanjo南条 niimi新美 ninomiya二宫 nishizawa西泽 nishina仁科 numata沼田 nojima野岛 nozawa野泽 nomoto野本
nonaka野中 noma野间 hasumi蓮见 renho莲舫 hasebe长谷部 hatanaka畑中 hayasaka早坂 haraguchi原口 higa比嘉 hino日野 hidaka日高 hirasawa平泽
fukazawa深泽 fujikawa藤川 fujishiro藤代 fujishima藤岛 fujino藤野 fujiyama藤山 furuichi古市 furusawa古泽 hosono细野 hozumi穗积 horikoshi堀越
masuko增子 matsuno松野 mashima真岛 marukawa丸川 minagawa皆川 miyahara宫原 miyano宫野 muroi室井 momoi桃井 moriya守屋 moriguchi森口 morinaga森永
morisawa森泽 yabe矢部 yanagisawa柳泽 yamagiwa山际 yokoo横尾 yokomizo横沟 yoneyama米山 wakisaka胁坂 wakui涌井 wakamatsu若松 washio鹫尾
`;

/**
 * How characters are read in Japanese given names: a reading, then the characters in Simplified form.
 * Written by hand.
 */
export const JAPANESE_GIVEN_READINGS = `
akira明,晃,彰,亮,昭,章,昌,朗 aki明,秋,昭,彰,晃,章,亮,晶,秋 ai爱 aya绫,彩,文 asa朝,麻 atsu敦,笃,厚,温 atsushi敦,笃,淳,厚 ba马 bun文 chi千,知,智 chika近,亲,千 dai大 daisuke大辅,大介 e江,惠,绘,枝,重
ei荣,英,永,瑛 eri里 eiji荣治,英二 fumi文,史,郁 fumio文雄,文夫 fuyu冬 gen元,玄,源 go刚,吾,五,豪 goro五郎 ha叶,羽,波 haru春,东,晴,治,阳,温,遥 haruko治子 hatsu初 hide秀,英,荣 hideki秀树,英树 hiko彦 hiro博,弘,宏,广,浩,裕,洋,宽,大,寛,央
hiroshi博,弘,宏,浩,洋,宽,広,广 hisa久,寿,尚 hitoshi仁,均,齐 ho穗,保,帆 hoshi星 ichi一,市 ichiro一郎 iku育,郁 isamu勇 isao功,勋 jin仁 ji二,治,次,司,尔 jiro次郎,二郎 jo丈,城 jun纯,顺,润,淳,准,旬 junko顺子,纯子 ka香,花,佳,华,加,夏,可,嘉,歌
kaori香,香织 katsu胜,克,且 katsumi克己 kazu一,和,数,寿 kazuo一夫,一雄,和夫,和男 kei庆,敬,圭,启,惠,景,佳,桂,京,恵 keiko惠子,庆子,敬子,圭子 ken健,贤,谦,宪,研,坚 kenji健二,健司,贤治,谦二,宪司,健治 kenta健太 kenichi健一,宪一,贤一 ki喜,树,辉,希,纪,贵,生,基,木,机 kichi吉 kimi君,公 kin金 kiyo清,圣 kiyoshi清,洁,淳 ko子,幸,康,浩,光,弘,耕,孝,功,晃,洸,宏,小,公,航 kohei浩平,康平,耕平 koichi浩一,幸一,光一,宏一,公一
koji浩二,幸二,浩司,孝司,光司,康二,宏二 kozo幸三,康三 kuni国,邦 kunio邦夫,国男,邦雄 kyo京,恭,杏 kyoko京子,恭子 ma真,麻,摩,万,磨 mari里 maki真纪,真希 makoto诚,真,信 mamoru守,卫 mana爱 manabu学 masa正,政,昌,雅,真,将,胜,诚,匡,征,晶,方 masaru胜,优,大 masashi正,昌,雅 mi美,实,三,未,见,巳,弥,水,海,深
michi道,通,路,满,理,充 michio道夫,道雄 midori绿 miki干,树 minoru实,稔 mitsu光,满,充,三,密,贡 mitsuru充,满 mo茂 moto元,本,基,素,资 mune宗 na奈,名,菜,南,那,夏 nao直,尚,直 naoki直树,直纪 naoto直人 nari成,也,斉 natsu夏 nen年 no之,乃,野 nobu信,伸,延,宣,暢,畅,允,修 nobuo信夫,信雄 nori典,则,纪,宪,德,教,范,法,规,矩,礼,乘 noriko典子,纪子,则子
o夫,雄,男,生,央,郎,绪,尾,朗 osamu修,治,理 rei礼,玲,丽,令,伶 ren莲,廉,怜 ri里,理,利,梨,莉 rie理惠,里惠 ro郎,朗 ryo良,亮,凉,辽,龙,谅,诸 ryu龙,隆,流,竜,柳 ryuichi龙一,隆一 ryota亮太,良太 sa佐,沙,纱,早,左,咲 sae冴 saburo三郎 sachi幸,祥 sada定,贞 saki咲,早纪 saku作,朔 san三 sanae早苗 sato里,聪,智,哲,悟,郷 satoru悟,觉,哲,晓 satoshi聪,智,哲,敏,谕,慧
sei清,正,成,诚,圣,政,星,生 seiji清二,诚二,诚司,政治,圣二,征二 seiko圣子,清子 seto濑 shi司,志,史,士,子,嗣,支 shige重,茂,成,滋,繁,盛 shigeru茂,滋,繁 shin真,信,新,伸,晋,慎,进,心 shinichi伸一,真一,信一,慎一,晋一,新一 shinji真司,信二,慎二,真二,伸二 shinjiro进次郎 shinzo晋三 shiro四郎,司郎 sho翔,正,昭,省,章,将,尚,升 shohei翔平,昭平 shoji昭二,正二,祥司 shoichi昭一,正一 shu修,秀,周,宗,柊 shuichi修一,秀一 shuji修二 shun俊,骏,舜,瞬,旬 shunichi俊一 so宗,聪,创,壮 sosuke苍 suke介,辅,助,佑,祐,亮 sumi澄,住,纯 susumu进,将,晋
suzu铃,凉 ta太,多,田,汰 tada忠,正,唯,直,伊 tadashi正,忠,义,匡 taka高,孝,贵,隆,敬,尊,崇,岳,鹰,刚 takashi隆,孝,高,敬,崇,贵,尚,岳 take武,健,竹,岳,刚,猛,毅 takeshi武,健,刚,毅,猛,岳 takio泷雄,滝雄,多喜雄 taku拓,卓,琢 takuya拓也,卓也 tama玉,珠 taro太郎 tetsu哲,彻,铁 tetsuo哲夫,哲雄 tetsuya哲也,彻也 to人,斗,都,登,土,藤,十,翔 tomo友,智,知,朋,伴,共,与 tomoko智子,知子,朋子,友子 tomomi朋美 toru彻,亨,透,通
toshi俊,敏,利,年,寿,稔,聪,岁 toshio俊夫,敏夫,利夫 tsu津 tsugu次,嗣 tsune常,恒,经 tsutomu勉,努 tsuyoshi刚,毅,强 u羽,右,宇,佑,优 ume梅 wa和 waka若 ya也,哉,矢,弥,野,夜 yasu康,安,泰,保,靖,恭 yasuo康夫,康雄,靖雄,泰夫 yasushi靖,泰,康 yo代,洋,阳,世,与,容,依,曜 yoichi洋一,阳一 yoko洋子,阳子,容子 yori赖,依 yoshi义,吉,好,良,芳,美,善,嘉,佳,由,能,喜,淑,祥,懿,禄
yoshiko良子,芳子,佳子,淑子 yoshio义雄,良雄 yoshimasa芳正 yu悠,勇,优,裕,佑,祐,雄,由,友,结,有,侑,夕 yui结衣,唯 yuji裕二,雄二,祐二,勇次 yuki幸,由纪,雪,行,之,征,恭,志 yukio由纪夫,幸男,幸雄 yuko裕子,优子,由布子 yumi由美,弓 yuriko百合子 yusuke雄介,佑介 yuta雄太,勇太 yutaka丰,裕 yuya祐也 zo三,藏,造 hayato隼人 hanako花子 emi惠美 bi美 fu富,风 ha叶 hachi八 hei平,兵 ne音,根 ran兰 shizu静 tsuki月 ki辉 te辉 teru辉,照,昭,晃,光 hikaru光,晃 hikari光 i伊,衣,井,一,偉,伟,位,維,维 ide出 hideo秀雄,英夫,秀夫 ami亚美 a亚,阿,安 mai舞 sayuri百合 yae八重 iwa岩 ishi石 kawa河,川 da田 mura村 yama山 naka中 matsu松 sugi杉 zu津 sou宗 seki关 hama滨
`;
