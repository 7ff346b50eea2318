/**
 * Companies, clubs, media and agencies that the news names without saying what they are, one name
 * between commas. Bodies with names in several languages are in the gazetteer.
 */
const KNOWN =
  'Apple,Google,Microsoft,Amazon,Facebook,Meta,Twitter,Netflix,Tesla,Uber,Airbnb,Spotify,YouTube,Instagram,WhatsApp,TikTok,ByteDance,LinkedIn,' +
  'Snapchat,Reddit,Wikipedia,Intel,Nvidia,AMD,IBM,Oracle,Cisco,Dell,Hewlett-Packard,HP,Samsung,LG,Hyundai,Kia,SK Hynix,Sony,Nintendo,Panasonic,' +
  'Toshiba,Hitachi,Canon,Nikon,Sharp,Fujitsu,NEC,Toyota,Honda,Nissan,Mazda,Subaru,Mitsubishi,Suzuki,SoftBank,Rakuten,Volkswagen,BMW,Mercedes-Benz,' +
  'Daimler,Audi,Porsche,Siemens,Bosch,Bayer,BASF,SAP,Allianz,Lufthansa,Deutsche Bank,Commerzbank,Renault,Peugeot,Citroën,Stellantis,Airbus,Boeing,' +
  'Lockheed Martin,Northrop Grumman,Raytheon,General Electric,General Motors,General Dynamics,Ford,Chrysler,Exxon,ExxonMobil,Chevron,Shell,BP,TotalEnergies,Total,Eni,' +
  'Gazprom,Rosneft,Lukoil,Sberbank,Aramco,Saudi Aramco,Huawei,Xiaomi,Alibaba,Tencent,Baidu,Lenovo,ZTE,BYD,Foxconn,TSMC,Nokia,Ericsson,Volvo,Ikea,' +
  'IKEA,H&M,Zara,Nestlé,Nestle,Unilever,Danone,Coca-Cola,Pepsi,PepsiCo,McDonald’s,Starbucks,KFC,Burger King,Walmart,Costco,Tesco,Carrefour,Aldi,Lidl,' +
  'Nike,Adidas,Puma,Disney,Warner Bros,Paramount,Universal,Goldman Sachs,Morgan Stanley,JPMorgan,JPMorgan Chase,Citigroup,Citibank,Barclays,HSBC,UBS,Credit Suisse,' +
  'Standard Chartered,BNP Paribas,Société Générale,Santander,ING,Nordea,SEB,Swedbank,BlackRock,Vanguard,Lehman Brothers,Bear Stearns,Merrill Lynch,Wells Fargo,' +
  'Visa,Mastercard,PayPal,American Express,Deloitte,PwC,KPMG,McKinsey,Pfizer,Moderna,AstraZeneca,Novartis,Roche,Sanofi,Merck,GlaxoSmithKline,Vodafone,' +
  'Verizon,AT&T,T-Mobile,Orange,Telefónica,Ryanair,easyJet,Emirates,Qatar Airways,Qantas,Delta,FedEx,UPS,DHL,Maersk,Rio Tinto,Glencore,Enron,Yahoo,eBay,' +
  'Reuters,Bloomberg,Associated Press,AP,AFP,BBC,CNN,Fox News,NBC,CBS,ABC,PBS,NPR,MSNBC,Al Jazeera,Xinhua,Kyodo,Yonhap,TASS,Interfax,RIA Novosti,dpa,' +
  'EFE,ANSA,VNA,VNS,VOV,VTV,TTXVN,VnExpress,Tuổi Trẻ,Thanh Niên,Nhân Dân,Tiền Phong,Lao Động,The Times,The Guardian,The Economist,Financial Times,New York Times,' +
  'Washington Post,Wall Street Journal,USA Today,Time,Newsweek,Forbes,Le Monde,Le Figaro,Libération,Der Spiegel,Bild,El País,El Mundo,La Repubblica,' +
  'Asahi Shimbun,Yomiuri Shimbun,Nikkei,NHK,Viettel,Vingroup,VinFast,Vietcombank,VietinBank,BIDV,Agribank,Techcombank,Sacombank,FPT,VNPT,MobiFone,' +
  'Petrovietnam,PVN,EVN,Vietnam Airlines,Vietjet,Vietjet Air,Bamboo Airways,Vinamilk,Masan,Grab,Gojek,Shopee,Lazada,Singtel,Petronas,Real Madrid,Barcelona,' +
  'Atlético Madrid,Sevilla,Valencia,Villarreal,Real Sociedad,Real Betis,Athletic Bilbao,Manchester United,Manchester City,Liverpool,Chelsea,Arsenal,Tottenham,' +
  'Tottenham Hotspur,Everton,Newcastle United,Aston Villa,West Ham,West Ham United,Leicester City,Leeds United,Wolves,Wolverhampton Wanderers,Crystal Palace,' +
  'Brighton,Southampton,Nottingham Forest,Fulham,Brentford,Burnley,Sunderland,Celtic,Rangers,Bayern,Bayern Munich,Borussia Dortmund,Dortmund,RB Leipzig,' +
  'Bayer Leverkusen,Leverkusen,Schalke,Juventus,Juve,Inter Milan,AC Milan,Inter,Napoli,Roma,AS Roma,Lazio,Fiorentina,Atalanta,Paris Saint-Germain,PSG,Marseille,' +
  'Lyon,Monaco,Ajax,PSV,Feyenoord,Benfica,Porto,Sporting,Galatasaray,Fenerbahce,Besiktas,Boca Juniors,River Plate,Flamengo,Palmeiras,Corinthians,Al-Nassr,' +
  'Al-Hilal,LA Galaxy,Inter Miami,Los Angeles Lakers,Lakers,Chicago Bulls,Boston Celtics,Golden State Warriors,New York Yankees,Yankees,Red Sox,Dodgers,' +
  'Hoàng Anh Gia Lai,Sông Lam Nghệ An,Becamex Bình Dương,Thép Xanh Nam Định,Urawa Red Diamonds,Kashima Antlers,Jeonbuk,FIFA,UEFA,AFC,IOC,NBA,NFL,MLB,NHL,' +
  'Diet,Komeito,Nomura,NTT,NTT Data,Cathay Pacific,Air France,KLM,Iberia,Lotte,Naver,Kakao,NHK,Reliance,Tata,Infosys,Wipro,Mahindra,Adani,' +
  'Embraer,Petrobras,Vale,Cemex,Pemex,América Móvil,WinCommerce,Masan Group,Novaland,Techcombank,VPBank,MB Bank,Momo,Zalo,VNG,CMC,Nhà Trắng,Điện Kremlin,' +
  'Lầu Năm Góc,Điện Élysée,White House,WHO,UN,EU,NATO,IMF,WTO,OECD,ASEAN,APEC,OPEC,UNESCO,UNICEF,UNHCR,UNDP,IAEA,ILO,WFP,FAO,FBI,CIA,NSA,NASA,FDA,CDC,EPA,FAA,FEMA,GOP,KGB,FSB,MI5,MI6,Mossad,' +
  'Bernama,Antara,Kompas,Rappler,ABS-CBN,GMA,Straits Times,The Straits Times,Channel NewsAsia,Malaysiakini,Bangkok Post,Khmer Times,Phnom Penh Post,Vientiane Times,KPL,Irrawaddy,Lusa,Expresso,Observador,Ritzau,NTB,PAP,CTK,Tanjug,Anadolu,Dawn,PTI,ANI,The Hindu,Times of India,NDTV,The Jakarta Post,Jakarta Post,Korea Herald,Korea Times,Hankyoreh,Chosun Ilbo,KBS,MBC,Jiji,Mainichi,Sankei,Global Times,China Daily,CCTV,CGTN,SCMP,South China Morning Post,RTHK,Focus Taiwan,Taipei Times,Caixin,CBC,RFI,France 24,Deutsche Welle,ZDF,RTVE,SVT,YLE,Vietnam+,VietnamPlus,VietnamNet,Zing,Chinhphu.vn,VGP,Sài Gòn Giải Phóng,Người Lao Động,' +
  'LG CNS,KT,SK Telecom,Samsung Electronics,Hyundai Motor,Tenaga Nasional,Tenaga Nasional Berhad,TNB,AirAsia,Malaysia Airlines,Garuda Indonesia,Pertamina,Thai Airways,Singapore Airlines,Lao Telecom,Unitel,Metfone,Jollibee,Cebu Pacific,Philippine Airlines,Evergreen,Hapag-Lloyd,CMA CGM,COSCO,Wisma Putra,Istana Negara,Bank Indonesia,Bank Negara Malaysia,' +
  'Socialists,Social Democrats,Christian Democrats,Chega,Philippine Daily Inquirer,Inquirer,INQUIRER.net,' +
  'Hamas,Hezbollah,Taliban,Al-Qaeda,al-Qaeda,Fatah,PLO,ISIS,IRA,ETA,FARC,PKK,Greenpeace,Amnesty International,Human Rights Watch,Transparency International,' +
  'Red Cross,Oxfam,Harvard,Yale,Princeton,Stanford,MIT,Oxford,Cambridge,Caltech,UCLA,Kremlin,Pentagon,Downing Street,Capitol Hill,Congress,Senate,Bundestag,' +
  'Bundesrat,Knesset,Duma,Sejm,Riksdag,Lok Sabha,Majlis,Politburo,Scotland Yard,Wall Street,Interpol,Europol,Eurostat,Nasdaq,NASDAQ,Moody’s,Fitch,S&P';

/** Cities whose clubs share their name: known as bodies only where the text says so. */
const ALSO_PLACES = new Set(
  'Barcelona,Sevilla,Valencia,Villarreal,Liverpool,Brighton,Southampton,Sunderland,Dortmund,Leverkusen,Roma,Marseille,Lyon,Monaco,Porto,Orange,Oxford,Cambridge,Princeton,Ajax,Time,Total,Visa,Delta,Sharp,Meta,Shell,Rangers,Inter,Universal,Sporting,Wolves,AC,Wall Street,Downing Street,Capitol Hill,Burnley,Everton,Chelsea'.split(
    ',',
  ),
);

let names: ReadonlySet<string> | undefined;

/** Whether this is, as written, the name of a well-known body and of nothing else. O(1). */
export function isKnownOrganisation(name: string): boolean {
  names ??= new Set(KNOWN.split(',').filter((known) => !ALSO_PLACES.has(known)));
  return names.has(name.includes("'") ? name.replaceAll("'", '’') : name);
}
