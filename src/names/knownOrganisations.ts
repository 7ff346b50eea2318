import { lookUpPlace } from './gazetteer';

/**
 * Companies, clubs, media and agencies that the news names without saying what they are, one name
 * between commas. Bodies with names in several languages are in the gazetteer.
 */
const KNOWN =
  'Amazon,Twitter,Airbnb,Spotify,YouTube,Instagram,WhatsApp,TikTok,LinkedIn,Snapchat,Reddit,Wikipedia,Cisco,Dell,Hewlett-Packard,HP,LG,Canon,Nikon,' +
  'Fujitsu,NEC,Mazda,Subaru,Mitsubishi,Suzuki,Audi,Porsche,Bayer,SAP,Allianz,Commerzbank,Peugeot,Citroën,Lockheed Martin,Northrop Grumman,Raytheon,' +
  'General Dynamics,Chrysler,Exxon,Eni,Lukoil,Sberbank,H&M,Zara,Unilever,Danone,Pepsi,PepsiCo,KFC,Burger King,Costco,Tesco,Carrefour,Aldi,Lidl,Adidas,' +
  'Puma,Warner Bros,Paramount,Société Générale,ING,Nordea,SEB,Swedbank,Vanguard,Lehman Brothers,Bear Stearns,Merrill Lynch,Mastercard,PayPal,' +
  'American Express,Deloitte,PwC,KPMG,McKinsey,Merck,GlaxoSmithKline,Verizon,AT&T,T-Mobile,Telefónica,Ryanair,easyJet,Emirates,FedEx,UPS,DHL,Enron,Yahoo,' +
  'eBay,CBS,ABC,PBS,NPR,MSNBC,VNS,Tiền Phong,Lao Động,Newsweek,Forbes,Libération,El Mundo,La Repubblica,MobiFone,Grab,Gojek,Shopee,Lazada,Besiktas,NFL,' +
  'MLB,NHL,Diet,NTT,NTT Data,KLM,Iberia,Naver,Reliance,Infosys,Wipro,Mahindra,Embraer,Petrobras,Vale,Cemex,Pemex,América Móvil,WinCommerce,Novaland,' +
  'VPBank,MB Bank,Momo,Zalo,VNG,CMC,NSA,EPA,GOP,KGB,MI5,MI6,Mossad,ABS-CBN,GMA,Vientiane Times,Irrawaddy,Expresso,Observador,Ritzau,NTB,PAP,' +
  'CTK,Tanjug,Dawn,ANI,NDTV,Korea Herald,Korea Times,Focus Taiwan,Taipei Times,CBC,RFI,France 24,ZDF,RTVE,SVT,YLE,Vietnam+,VietnamPlus,VietnamNet,Zing,' +
  'Chinhphu.vn,VGP,Sài Gòn Giải Phóng,Người Lao Động,LG CNS,KT,SK Telecom,Lao Telecom,Unitel,Metfone,Hapag-Lloyd,CMA CGM,Wisma Putra,' +
  'Socialists,Social Democrats,Christian Democrats,Chega,Inquirer,INQUIRER.net,Fatah,IRA,ETA,FARC,PKK,Oxfam,Caltech,UCLA,Congress,Senate,Bundesrat,Sejm,' +
  'Riksdag,Lok Sabha,Majlis,Politburo,Eurostat,S&P';

let names: ReadonlySet<string> | undefined;

/** Whether this is, as written, the name of a well-known body and of nothing else. O(1). */
export function isKnownOrganisation(name: string): boolean {
  names ??= new Set(KNOWN.split(','));
  if (names.has(name)) return true;
  return lookUpPlace(name)[0]?.type === 'organisation';
}
