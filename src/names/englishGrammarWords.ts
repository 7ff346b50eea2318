/** Determiners, pronouns, prepositions, conjunctions, adverbs: never a name by themselves. */
export const FUNCTION_WORDS =
  'a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose ' +
  'which what where when why how if whether while whereas because since although though unless until till as at by for ' +
  'from in into of off on onto out over to toward towards under up upon with within without about above across after ' +
  'against along among amid around before behind below beneath beside besides between beyond despite down during except ' +
  'inside like near outside per through throughout via and or but nor so yet both either neither not no yes all any each ' +
  'every few many more most much none one other others several some such another same than then there here thus hence ' +
  'therefore however moreover furthermore meanwhile nevertheless nonetheless otherwise instead also too very just only ' +
  'even still again already always never often sometimes soon today tomorrow yesterday tonight now later earlier once ' +
  'twice first second third last next is are was were be been being am do does did has have had having can could will ' +
  'would shall should may might must let ok okay oh hi hello thanks please according regarding concerning including ' +
  'following given thereby similarly additionally finally recently currently previously eventually overall perhaps maybe ' +
  'indeed certainly actually basically well two three four five six seven eight nine ten';

export const CALENDAR_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
  'sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'christmas easter ramadan thanksgiving halloween tet';

/** Small words inside personal names. */
export const NAME_PARTICLES =
  'de la del della da di do dos das du des le van von der den ter ten bin ibn al el ben zu zur af av y e abu umm';

/** Adjectives that open names of bodies, laws and systems. */
export const NAME_ADJECTIVES =
  'national international supreme central federal royal imperial state united general public european american african ' +
  'asian world global regional provincial municipal constitutional high joint free democratic republican liberal ' +
  'conservative socialist communist social christian islamic people peoples women labour labor green new old great grand ' +
  'north south east west northern southern eastern western upper lower inter pan trans economic financial military naval ' +
  'digital electronic political environmental medical nuclear atomic human civil criminal foreign home technical ' +
  'agricultural industrial commercial scientific cultural olympic';

export const SPEECH_VERBS =
  'said says say told tells tell added adds noted notes stressed stresses emphasized emphasised emphasizes emphasises ' +
  'affirmed affirms stated states explained explains argued argues claimed claims announced announces warned warns asked ' +
  'asks wrote writes replied replies insisted insists confirmed confirms denied denies urged urges called calls believes ' +
  'believed thinks thought hopes hoped admitted admits recalled recalls suggested suggests commented remarked declared ' +
  'reiterated expressed pledged promised vowed thanked praised proposed attributed appreciated acknowledged highlighted ' +
  'underlined underscored testified quipped concluded observed tweeted predicted agreed met meets meeting visited visits ' +
  'resigned died married born scored won beat defeated signed joined';

export const DIRECTION_WORDS =
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern ' +
  'northwestern southeastern southwestern upper lower greater inner outer mid';

/** Words after which a full stop ends no sentence. */
export const ABBREVIATIONS =
  'mr mrs ms dr prof st mt gen lt col maj capt sgt adm cmdr brig sen rep gov jr sr inc ltd co corp rev hon messrs ft no vs dept univ';

/** Acronyms that name no one thing. */
export const GENERIC_ACRONYMS =
  'HC HCV HCB HCĐ ADN AUD AOC PHP MYR Internet Web GDP IT ICT AI USD VND EUR JPY CNY GBP CEO CFO CTO COO TV DNA RNA HIV AIDS LGBT PhD MBA FDI ESG PR UFO OK BC ' +
  'AD BCE GMT UTC EST PST IoT 5G 4G 3G SME SMEs KPI R&D NGO NGOs VAT GPS USB SIM ATM PDF HTML URL API SMS EV EVs SUV UAV VIP ' +
  'FAQ CCTV II III IV VI VII VIII IX XI XII XIII XIV XV XVI XIX XX XXI ID ICU PCR CPI GNP PPP M&A IPO IPOs HR PC PCs DVD CD ' +
  'MPs MEPs LED LCD RPM MPH KM KG CM MM AC DC ISBN ISSN FM MVP RBI LP EP DJ TBA QR CO2 HD WWI WWII RSS WiFi Wi-Fi TEU TEUs END LEAD UPDATE ADVERTISEMENT GW kWh RM VNĐ';

/** Adjectives and nouns of peoples, regions, languages and beliefs that belong to no one country. */
export const OTHER_DEMONYMS =
  'African American Asian European Arab Arabic Arabian Latin Latino Latina Hispanic Kurdish Kurd Tibetan Uyghur Uighur ' +
  'Basque Catalan Scottish Scot English Welsh Flemish Bavarian Sicilian Hawaiian Californian Texan Floridian Alaskan ' +
  'Muslim Christian Jewish Jew Catholic Protestant Orthodox Buddhist Hindu Sikh Islamic Islamist Sunni Shia Shiite ' +
  'Western Westerner Soviet Nazi Ottoman Roman Byzantine Victorian Confederate Scandinavian Nordic Balkan Slavic Germanic Celtic ' +
  'Caribbean Mediterranean Siberian Hebrew Yiddish Swahili Mandarin Cantonese Sanskrit Yazidi Roma Zulu Maori Inuit ' +
  'Asian-American African-American Afro Eurasian Australasian Oceanian Polynesian Parisian Londoner Roman Venetian Republican ' +
  'Democrat Communist Marxist Bolshevik Zionist Palestinian Hongkonger Taiwanese Burmese Persian Bengali Punjabi Tamil Southeast';
