/** English words that head the name of a body ("Ministry of …", "… Agency"), lower case. */
export const ORGANISATION_HEADS =
  'ministry department agency bureau commission committee council board authority administration office secretariat ' +
  'directorate inspectorate embassy consulate parliament congress senate assembly diet duma cabinet court tribunal ' +
  'party union league alliance coalition federation confederation association society foundation institute ' +
  'institution academy university college school faculty hospital clinic centre center museum gallery library ' +
  'orchestra choir theatre bank fund exchange company corporation corp inc ltd llc plc co group holdings holding ' +
  'conglomerate enterprises enterprise industries partners ventures capital securities insurance airlines airways ' +
  'railways railway motor auto motors electronics pharmaceuticals technologies laboratories laboratory labs media press news ' +
  'newspaper times post herald tribune gazette journal daily television radio broadcasting network networks studios ' +
  'records pictures entertainment club team fc afc united city rovers wanderers athletic army navy force forces guard ' +
  'police brigade regiment battalion command corps taskforce church diocese archdiocese order brotherhood front ' +
  'movement militia organisation organization organizations organisations service services chamber registry ' +
  'observatory government governorate municipality legislature judiciary trust consortium cooperative co-operative ' +
  'syndicate guild lodge fraternity band quartet trio ensemble team squad crew brewery winery hotel hotels ' +
  'restaurants stores supermarkets systems solutions communications telecommunications telecom petroleum oil gas ' +
  'energy power steel chemicals foods beverages bancorp financial survey unit division branch panel mission presidium ' +
  'robotics logistics aerospace pharma therapeutics semiconductor semiconductors automotive shipbuilding properties investments cement mining minerals customs ' +
  'shipping lines maritime politburo subcommittee caucus constabulary gendarmerie crescent cross community';

/** Last words of names of companies that are left out where the name comes back. */
export const COMPANY_TAIL_WORDS =
  'robotics electronics motors technologies group holdings corporation logistics aerospace semiconductor ' +
  'semiconductors automotive shipping marine airlines airways pharmaceuticals pharma therapeutics software systems industries ventures';

/** Endings of company names that are always part of the name. */
export const COMPANY_ENDINGS =
  'inc ltd llc plc corp co gmbh ag sa spa nv bv jsc sdn bhd kk pte oy ab asa se';

/** English words that head the name of a place ("Lake …", "… Province"), lower case. */
export const PLACE_HEADS =
  'river lake mount mountain mountains mt hill hills valley island islands isle isles sea ocean bay gulf strait straits ' +
  'channel peninsula cape coast desert forest province prefecture county district state territory region republic ' +
  'kingdom emirate emirates city town village township borough ward commune municipality street road avenue boulevard ' +
  'lane drive square plaza park gardens garden bridge tunnel airport station port harbour harbor dam canal creek ' +
  'stadium arena palace castle temple shrine pagoda cathedral mosque tower building hall house monument beach falls ' +
  'reservoir basin plateau plain plains ridge pass glacier volcano fault crater highway motorway expressway freeway ' +
  'terminal plant mine oilfield base barracks cemetery zoo reef atoll archipelago delta canyon heights quarter suburb ' +
  'parish metropolis oblast voivodeship canton governorate department prefectures provinces districts';

/** Words before a name that make it a place. */
export const PLACE_FIRST_HEADS =
  'lake mount mt cape fort port isle gulf bay strait river sea republic kingdom city province state isles straits ' +
  'commonwealth principality sultanate emirate district commune ward port camp loch rio puerto stadio estadio stade arena plaza piazza rue calle avenida praça palazzo château chateau schloss monte sierra isla île hotel';

/** English words that head the name of a system, platform or infrastructure. */
export const SYSTEM_HEADS =
  'system systems platform portal portals app application database network axis gateway dashboard registry engine ' +
  'browser satellite telescope spacecraft rocket missile interface cloud grid pipeline railway metro ' +
  'window cabinet website site e-cabinet metaverse chatbot model supercomputer operations-centre';

/** English words that head the name of a document. */
export const DOCUMENT_HEADS =
  'act bill law constitution charter treaty agreement accord accords pact protocol convention declaration memorandum ' +
  'resolution directive decree ordinance regulation regulations code report review plan strategy policy statement ' +
  'communique communiqué index survey yearbook almanac gazette roadmap framework letter manifesto covenant amendment';

/** English words that head the name of a programme, campaign or fund. */
export const PROGRAMME_HEADS =
  'programme program project initiative scheme campaign mission assistance scholarship fellowship partnership deal ' +
  'facility package stimulus';

/** English words that head the name of an event. */
export const EVENT_HEADS =
  'summit conference forum games cup championship championships olympics paralympics tournament league festival fair ' +
  'expo exhibition congress convention symposium seminar workshop contest competition award awards prize marathon ' +
  'derby war battle revolution uprising crisis pandemic epidemic earthquake tsunami hurricane typhoon cyclone ' +
  'anniversary day week month referendum election elections primary final finals open masters trophy grand-prix prix ' +
  'bowl series round dialogue talks';
