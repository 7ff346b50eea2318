import { ENGLISH_AFFAIRS } from './affairs';
import { ENGLISH_HAPPENINGS } from './happenings';
import { ENGLISH_PUBLIC_LIFE } from './publicLife';
import type { InflectedForm, LanguageTable } from './trigger';

const VOWELS = 'aeiou';
/** Verbs of one stressed last syllable that double their consonant. */
const DOUBLING = new Set(
  'rob stab ban plan win hit stop drop grab cap tap submit commit step slam scrap wrap trim strip ship slip tip swap clip rip snap strap top shop crop prop pop ram jam skid bid bar star stir spot plot nod drag flag tag plug rig snub dub rub pin scan span stun begin permit admit regret refer defer transfer occur compel control patrol kidnap equip allot quit outfit bug hug log trap zip flip chop map'.split(
    ' ',
  ),
);
/** Verbs whose l is doubled in Britain and not in America. */
const EITHER = new Set(
  'cancel travel level label signal fuel model tunnel channel counsel rival'.split(' '),
);

function inflectWord(word: string): [present: string, past: string, gerund: string] {
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (last === 'e') {
    const gerund = before === 'i' ? `${word.slice(0, -2)}ying` : `${word.slice(0, -1)}ing`;
    return [`${word}s`, `${word}d`, gerund];
  }
  if (last === 'y' && !VOWELS.includes(before)) {
    return [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  }
  const stem = DOUBLING.has(word) ? word + last : word;
  const sibilant = 'sxzo'.includes(last) || (last === 'h' && (before === 'c' || before === 's'));
  return [`${word}${sibilant ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
}

/**
 * Forms of an English verb or phrasal verb: "hand over" → hands over, handed over, handing over.
 * An irregular past is given after a slash: "meet/met", two of them with a comma: "rise/rose,risen".
 */
export function inflectEnglish(verb: string): InflectedForm[] {
  const space = verb.indexOf(' ');
  const head = space < 0 ? verb : verb.slice(0, space);
  const tail = space < 0 ? '' : verb.slice(space);
  const slash = head.indexOf('/');
  const base = slash < 0 ? head : head.slice(0, slash);
  const [present, past, gerund] = inflectWord(base);
  const pasts = slash < 0 ? [past] : head.slice(slash + 1).split(',');
  const forms: InflectedForm[] = [
    { text: base + tail, form: pasts.includes(base) ? 'past' : 'base' },
    { text: present + tail, form: 'present' },
  ];
  for (const form of pasts) if (form !== base) forms.push({ text: form + tail, form: 'past' });
  forms.push({ text: gerund + tail, form: 'gerund' });
  if (slash < 0 && EITHER.has(base)) {
    forms.push({ text: `${base}led${tail}`, form: 'past' });
    forms.push({ text: `${base}ling${tail}`, form: 'gerund' });
  }
  return forms;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return noun.endsWith('s') ? noun : `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export const ENGLISH: LanguageTable = {
  spaced: true,
  inflect: inflectEnglish,
  plural: pluralOf,
  acts: [
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs:
        'meet/met|meet/met with|convene|confer with|speak/spoke,spoken with|hold/held talks|hold/held talks with|hold/held a meeting with|hold/held discussions with|have/had talks with|sit/sat down with|speak/spoke,spoken by phone|hold/held a phone call',
    },
    {
      type: 'meeting',
      needs: 'person',
      subject: 'host',
      object: 'guest',
      verbs: 'receive|host|welcome|greet',
    },
    {
      type: 'meeting',
      needs: 'cue',
      cue: 'visitor',
      subject: 'host',
      object: 'guest',
      verbs: 'receive|welcome|greet|meet/met|meet/met with|hold/held talks with',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs:
        'land in|land at|leave/left for|depart for|set/set off for|head to|fly/flew,flown into|touch down in|touch down at|set/set out for|visit|pay/paid a visit|pay/paid an official visit|make/made a visit|arrive|travel to|fly/flew,flown to|tour|inspect|make/made a trip|fly/flew,flown in from',
    },
    {
      type: 'signing',
      needs: 'document',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs:
        'extend his contract|extend her contract|renew|sign|ink|co-sign|initial|put/put pen to paper|put/put their names to|exchange',
    },
    {
      type: 'agreement',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      verbs:
        'agree to|agree on|agree that|reach an agreement|reach agreement|reach a deal|strike/struck a deal|conclude an agreement|clinch a deal|ratify|seal a deal|come/came to an agreement|sign off on',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      verbs: 'hand over|donate|present|deliver|turn over|return',
    },
    {
      type: 'handover',
      needs: 'cue',
      cue: 'gift',
      weight: 0.5,
      subject: 'receiver',
      object: 'giver',
      verbs:
        'receive|take/took,taken delivery of|arrive|provide|pledge|send/sent|ship|dispatch|supply|allocate|contribute|give/gave,given|fund|finance',
    },
    {
      type: 'ceremony',
      needs: 'participant',
      subject: 'participant',
      verbs:
        'inaugurate|commemorate|celebrate|lay/laid a wreath|unveil a monument|mark the anniversary|lay/laid flowers|pay/paid tribute|honour|honor',
    },
    {
      type: 'launch',
      needs: 'cue',
      cue: 'launchable',
      subject: 'agent',
      object: 'participant',
      verbs:
        'launch|open|inaugurate|unveil|roll out|kick off|introduce|start|begin/began,begun|commission|founded/founded|establish|set/set up|complete',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'break/broke,broken ground|go/went,gone into operation|come/came into operation|begin/began,begun operations|blast off|lift off|go/went,gone on sale|go/went,gone live',
    },
    {
      type: 'release',
      needs: 'cue',
      cue: 'publication',
      subject: 'agent',
      verbs: 'release|publish|launch|unveil|issue|put/put out|adopt|approve|pass|enact|promulgate',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.55,
      verbs:
        'win/won a seat|win/won the seat|win/won the by-election|win/won the byelection|win/won the bypoll|declare the result|declare the results|re-elect|elect|vote for|vote to|vote in|win/won re-election|win/won the election|win/won the presidency|win/won a majority|win/won an election|concede|go/went,gone to the polls|cast/cast their ballots|cast/cast ballots|win/won the vote|lose/lost the election|win/won power|win/won office|claim victory|declare victory|concede defeat|call an election|call a snap election|hold/held elections|hold/held a referendum|reject in a referendum|dissolve parliament|run/ran for president|be/was,were,been elected|be/was,were,been re-elected|form a government|form a coalition|survive a no-confidence vote|lose/lost a no-confidence vote|win/won a landslide',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'appoint|swear/swore,sworn in|take/took,taken office|resign|resign as|impeach|expel|suspend|step down|step down as|dismiss|sack|oust|nominate|take/took,taken over as|take/took,taken over on|take/took,taken over in|take/took,taken over from|be/was,were,been put in charge|be/was,were,been stripped of|be/was,were,been named as|succeed|assume office|be/was,were,been named|name as|replace as|inaugurate as|hire|fire|quit|retire|promote to|take/took,taken the oath|take/took,taken oath|take/took,taken the helm|stand/stood down|bow out|step aside|tender his resignation|tender her resignation|submit his resignation|submit her resignation|hand in his resignation|be/was,were,been replaced by|be/was,were,been sacked|be/was,were,been promoted|confirm as|be/was,were,been sworn in|be/was,were,been appointed|be/was,were,been dismissed|be/was,were,been ousted|assume the post|assume the presidency|superannuate',
    },
    {
      type: 'appointment',
      needs: 'cue',
      cue: 'post',
      subject: 'agent',
      object: 'patient',
      verbs: 'get/got|name|hire|pick|tap|choose/chose,chosen|become/became|replace',
    },
    {
      type: 'award',
      needs: 'cue',
      cue: 'prize',
      subject: 'receiver',
      object: 'giver',
      weight: 0.5,
      verbs:
        'award|win/won|receive|confer|bestow|honour|honor|present|be/was,were,been awarded|earn|take/took,taken home|scoop|collect',
    },
    {
      type: 'contest',
      needs: 'cue',
      cue: 'game',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        'win/won|lose/lost|draw/drew,drawn|score|qualify|advance|reach|seal|clinch|equalise|equalize|host|play|lift/lifted|claim|secure|retain|compete|crown|tie',
    },
    {
      type: 'contest',
      needs: 'cue',
      cue: 'game',
      subject: 'participant',
      object: 'participant',
      verbs:
        'level/levelled,leveled|curl in|head in|fire in|fire home|slot in|slot home|tap in|tap home|net|convert|miss|save|put/put ahead|crash out|book a place|book their place|be/was,were,been relegated|draw/drew,drawn level|double the lead|open the scoring|break/broke,broken the deadlock|surrender a lead|surrender an early lead|come/came from behind|pull one back|strike/struck',
    },
    {
      type: 'contest',
      needs: 'counterpart',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        'beat/beat,beaten|defeat|thrash|edge past|see/saw,seen off|overcome/overcame|knock out|eliminate|outlast|rally past|go/went,gone down to|hold/held off|draw/drew,drawn with|lose/lost to|face|trounce|stun|rout|hold/held to a draw|crush|hammer|topple|edge|upset|outclass|dispatch|dump out|sweep/swept aside|oust|pip|cruise past|ease past|storm past|see/saw off|put/put out|play out a draw with|take/took,taken on',
    },
    {
      type: 'disaster',
      needs: 'cue',
      cue: 'hazard',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'strike/struck|hit/hit|rock|spew|flatten|jolt|shake/shook,shaken|batter|devastate|kill|injure|destroy|sweep/swept|flood|make/made landfall|erupt|displace|collapse|leave/left|ravage|slam|slam into|barrel into|pummel|pound|burst its banks|wash away|carry away|sweep/swept away|give/gave,given way|drown|overflow|breach|submerge|uproot|strand|cut off|lash|inundate|bury|claim|damage|trigger|topple|register|measure|weaken|intensify|subside',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'kill|injure|crash|collide|run/ran into|ram|derail|capsize|sink/sank,sunk|explode|overturn|plunge|die|burn down|go/went,gone down|go/went,gone off|jackknife|run/ran off the road|skid|leak|burst|tip over|roll over|be/was,were,been killed|be/was,were,been injured|perish|drown|hit/hit|collapse|break/broke,broken out|leave/left|engulf|spill|rip through|tear/tore,torn through|cave in|give/gave,given way|bury',
    },
    {
      type: 'accident',
      needs: 'place',
      subject: 'agent',
      object: 'patient',
      verbs: 'crash|collide with|derail|capsize|explode',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'arrest|detain|charge with|indict|murder|assassinate|rob|kidnap|abduct|stab|shoot/shot dead|shoot/shot|open fire|bomb|seize|raid|take/took,taken into custody|hold/held on suspicion|nab|prosecute|be/was,were,been charged|charge|attack|hijack|accuse of|hack|apprehend|round up|gun down|steal/stole,stolen|break/broke,broken into|extort|be/was,were,been caught|hold/held up|burgle|loot|snatch|take/took,taken hostage|hold/held hostage|ambush|smuggle|defraud|embezzle|beat/beat,beaten to death|stab to death|be/was,were,been stabbed|be/was,were,been shot|be/was,were,been robbed|set/set fire to|blow/blew,blown up|detonate|turn himself in|turn herself in|surrender to police|question|lynch|assault|make/made off with|flee/fled with|escape with|escape from|open fire on|launder|bribe|traffic|plead/pleaded,pled guilty to',
    },
    {
      type: 'crime',
      needs: 'cue',
      cue: 'suspect',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'arrest|detain|hold/held|catch/caught|charge|shoot/shot|stab|rob|seize|nab|capture|raid|flee/fled|storm|burst/burst into|break/broke,broken into|hold/held up',
    },
    {
      type: 'crime',
      needs: 'place',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs:
        'be/was,were,been arrested|be/was,were,been detained|be/was,were,been caught|be/was,were,been captured|be/was,were,been robbed|be/was,were,been shot dead|be/was,were,been stabbed|be/was,were,been murdered|be/was,were,been kidnapped|be/was,were,been abducted|be/was,were,been taken into custody',
    },
    {
      type: 'crime',
      needs: 'cue',
      cue: 'charge',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: 'hold/held over|hold/held at|hold/held in|bust',
    },
    {
      type: 'rescue',
      needs: 'any',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs:
        'call off the search|call off its search|end the search|suspend the search|end the rescue|pull out alive|be/was,were,been pulled out|be/was,were,been pulled from|find/found alive|be/was,were,been rescued|rescue|dig/dug out|winch to safety|bring/brought to the surface|airlift|pull from the rubble|be/was,were,been freed',
    },
    {
      type: 'rescue',
      needs: 'cue',
      cue: 'rescuer',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs:
        'find/found|locate|pull/pulled out|pull|free|reach|bring/brought out|dig/dug|drag|lift|winch|haul|extract|pluck|carry|pick up',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'court',
      subject: 'patient',
      object: 'agent',
      weight: 0.45,
      verbs:
        'appear at|appear before|appear in|remand|refuse bail|deny/denied bail|grant bail|produce before|be/was,were,been produced before|send/sent to custody|plead/pleaded not guilty|release on bail|free on bail|drop charges|press charges|file charges|issue a warrant|issue an arrest warrant|hear/heard|be/was,were,been arraigned',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        'sentence|convict|acquit|jail|rule that|rule in favour of|rule in favor of|rule against|find/found guilty|be/was,were,been found guilty|plead/pleaded,pled guilty|be/was,were,been sentenced|be/was,were,been jailed|be/was,were,been convicted|sue|file a lawsuit|file an appeal|appeal against|testify|deport|order to pay|hand down|extradite|order the extradition of|approve the extradition of|clear the extradition of|sentence to|be/was,were,been acquitted|commute|pardon|throw/threw,thrown out|reject the appeal|dismiss the appeal|settle with|award damages|order the release of|plead/pleaded not guilty|grant parole',
      cue: 'court',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'court',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: 'overturn|uphold/upheld|strike/struck down|fine|order|dismiss|annul|quash|rule',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'verdict',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs: 'find/found|declare|rule|hold/held|deem|judge',
    },
    {
      type: 'acquisition',
      needs: 'counterpart',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        'acquire|merge with|merge|take/took,taken over|buy/bought|purchase|agree to buy|agree to acquire|buy/bought out|complete the acquisition of|complete its acquisition of|complete the takeover of|agree to merge|combine with|sell/sold|complete the purchase of|agree to sell|take/took,taken a stake in|take/took,taken control of|bid/bid for|offer to buy|agree a deal to buy|snap up|raise its stake|sell/sold its stake|invest in',
    },
    {
      type: 'acquisition',
      needs: 'cue',
      cue: 'offer',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs: 'reject|turn down|block|make/made|launch|raise|accept|clear|abandon|complete|close',
    },
    {
      type: 'statement',
      needs: 'cue',
      cue: 'proclamation',
      subject: 'speaker',
      weight: 0.38,
      verbs: 'announce|declare|issue|deliver|make/made|condemn|proclaim',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      verbs:
        'offer condolences|express condolences|express his condolences|express her condolences|send/sent condolences|send/sent a message of condolence',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.5,
      verbs:
        'pass away|die|be/was,were,been born|protest|demonstrate|join|withdraw/withdrew,withdrawn from|cut/cut interest rates|raise interest rates|cut/cut ties|establish diplomatic relations|declare independence|ratify|invade|surrender|impose sanctions|declare war|call off|evacuate|cease fire|call a strike|call for a strike|lay/laid off|raise the policy rate|raise its benchmark',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.35,
      verbs:
        'ban|suspend|revoke|recall|reopen|resume|halt|shut/shut down|march|rally|deploy|expel|lift the ban|impose|close its|lift restrictions|raise prices',
    },
    ...ENGLISH_PUBLIC_LIFE.acts,
    ...ENGLISH_AFFAIRS.acts,
    ...ENGLISH_HAPPENINGS.acts,
  ],
  nouns: [
    {
      type: 'meeting',
      nouns:
        'meeting|meetings|talks|summit|reception|dialogue|phone call|session|bilateral meeting|discussions|courtesy call|annual general meeting|board meeting|audience',
    },
    {
      type: 'seminar',
      nouns:
        'seminar|webinar|workshop|conference|symposium|forum|congress|colloquium|round table|roundtable|training course|convention|hackathon',
      weight: 0.45,
    },
    {
      type: 'ceremony',
      nouns:
        'ceremony|inauguration|commemoration|anniversary|celebration|funeral|parade|festival|wedding|opening ceremony|closing ceremony|handover ceremony|groundbreaking ceremony|award ceremony|awards ceremony|memorial service|exhibition|fair|concert',
      weight: 0.45,
    },
    {
      type: 'signing',
      nouns: 'signing|signing of|signing ceremony|exchange of notes',
      weight: 0.5,
    },
    {
      type: 'visit',
      nouns:
        'visit to|visit|working visit|state visit|official visit|working trip|business trip|trip to|tour of',
    },
    { type: 'handover', nouns: 'handover|hand-over|donation' },
    {
      type: 'launch',
      nouns: 'launch|launch of|opening|opening of|groundbreaking|rollout|lift-off|liftoff',
    },
    {
      type: 'election',
      nouns:
        'election|elections|referendum|runoff|run-off|vote count|presidential election|general election|parliamentary election|by-election|byelection|by-poll|bypoll|revote|recount|polls',
      weight: 0.5,
    },
    { type: 'appointment', nouns: 'appointment|resignation|swearing-in|dismissal' },
    { type: 'award', nouns: 'awards|prize-giving|award' },
    {
      type: 'contest',
      nouns:
        'first leg|second leg|return leg|opening leg|final|semi-final|semifinal|quarter-final|quarterfinal|match|derby|tournament|championship|grand prix|race|contest|competition|derby match|shoot-out|shootout|marathon|world cup|games|play-off|playoff|clash',
      weight: 0.4,
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.55,
      nouns:
        'earthquake|quake|tsunami|typhoon|hurricane|cyclone|tropical storm|storm|flood|floods|flash flood|flash floods|flooding|landslide|landslides|wildfire|wildfires|eruption|tornado|drought|avalanche|mudslide|aftershock|temblor|heatwave|outbreak|blizzard',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns:
        'crash|plane crash|train crash|collision|explosion|blast|blaze|derailment|shipwreck|oil spill|fire|accident|stampede|crush|collapse',
    },
    {
      type: 'crime',
      alone: true,
      weight: 0.45,
      nouns:
        'arrest|arrests|murder|robbery|bank robbery|armed robbery|bank raid|hold-up|burglary|theft|shooting|bombing|kidnapping|abduction|assassination|attack|heist|stabbing|raid|massacre|hijacking|hostage-taking|ambush|knife attack|gun attack|car bombing|suicide bombing|manhunt|jailbreak|mass shooting|arson attack',
    },
    {
      type: 'court-ruling',
      nouns:
        'trial|retrial|hearing|court hearing|inquest|verdict|ruling|sentence|sentencing|judgment|judgement|conviction|acquittal|lawsuit|indictment|arraignment|appeal hearing|bail hearing',
      weight: 0.45,
    },
    {
      type: 'acquisition',
      nouns:
        'acquisition of|takeover of|merger|merger of|merger with|merger between|takeover|acquisition|buyout',
      weight: 0.45,
    },
    { type: 'statement', nouns: 'news conference|press conference|joint press conference' },
    { type: 'release', nouns: 'release of|publication of' },
    ...ENGLISH_PUBLIC_LIFE.nouns,
    ...ENGLISH_AFFAIRS.nouns,
    ...ENGLISH_HAPPENINGS.nouns,
  ],
  supports: [
    {
      role: 'participant',
      verbs:
        'hold/held|take/took,taken place|attend|take/took,taken part in|participate in|join|tell/told|address|address at|speak/spoke,spoken at|speak/spoke,spoken to|happen|occur|begin/began,begun|end|conclude|close|mark|overview of|be/was,were,been|at the|during the|at a|win/won|report|come/came after|follow|kick off|deliver|announce|complete|convene|lead/led to|oversee/oversaw|return|issue|hand/handed down|be/was,were,been due|stage|finish|leave/left|strike/struck|hit/hit',
    },
    {
      role: 'host',
      verbs:
        'host|organise|organize|co-host|co-organise|arrange|call|open|launch|throw/threw,thrown',
    },
    { role: 'chair', verbs: 'chair|co-chair|preside over|lead/led|moderate|jointly chaired by' },
    { role: 'witness', verbs: 'witness|watch|oversee/oversaw|look/looked on at' },
    {
      role: 'guest',
      verbs: 'be/was,were,been on|pay/paid|make/made|wrap up|start|kick off|embark on',
    },
  ],
  cues: {
    document:
      'prime minister-designate|president-elect|record of discussions|minutes of the meeting|agreement|agreements|memorandum|memorandum of understanding|memorandum of cooperation|mou|mous|treaty|contract|contracts|deal|deals|accord|pact|exchange of note|exchange of notes|diplomatic note|notes|protocol|declaration|convention|charter|letter of intent|decree|order|law|bill|minutes|plan|ceasefire|arrangement|statement|document|documents|record|communique|partnership|accords|truce',
    gift: 'grant|doses|relief goods|funding|equipment|aid|relief|relief supplies|donation|vaccine|vaccines|doses|gift|gifts|remains|keys|vessel|vessels|ship|ships|aircraft|artefacts|artifacts|shipment|cheque|check|supplies|ambulance|ambulances|truck|trucks|trains|system|systems|hardware|devices|computers|laptops|documents|building|facility|bridge|proposal|credentials|rice|medicine|ventilators',
    launchable:
      'campaign|project|programme|program|system|portal|platform|app|application|service|bridge|factory|plant|airport|exhibition|museum|embassy|consulate|office|centre|center|school|hospital|line|route|station|satellite|rocket|mission|probe|spacecraft|product|model|phone|initiative|fund|contest|competition|conference|forum|summit|fair|festival|railway|highway|expressway|terminal|port|stadium|operation|investigation|offensive|version|database|website|network|strategy|scheme|metro|tunnel|dam|library|university|branch|store|facility|construction|work|works|session|congress|talks',
    publication:
      'report|reports|study|survey|index|evaluation|book|album|film|statement|figures|data|results|findings|law|bill|resolution|budget|white paper|decree|directive|plan|strategy|guidelines|communique|decision|circular|constitution|amendment|amendments|song|novel|ranking|rankings|census|statistics|act|treaty|memoir',
    prize:
      "prize|award|awards|medal|medals|order|nobel|oscar|oscars|title of|honour|honor|trophy|scholarship|certificate|ballon d'or|pulitzer|grammy|emmy|palme d'or|booker|fellowship|gold|silver|bronze|knighthood",
    game: 'corner|free kick|header|winner|minute|minutes|goalkeeper|striker|equaliser|equalizer|match|final|game|goal|goals|cup|league|tournament|championship|title|semi-final|semifinal|quarter-final|quarterfinal|penalty|penalties|group stage|round|trophy|race|grand prix|set|sets|tie|derby|victory|win|olympics|games|olympic|champions|points|half|stoppage time|extra time|shootout|hat-trick|hat trick|crown|open|grand slam|playoff|play-off|stage|lap|innings|wickets|runs|medal',
    hazard:
      'earthquake|quake|tsunami|typhoon|hurricane|cyclone|storm|tropical storm|flood|floods|flooding|flash floods|landslide|landslides|wildfire|wildfires|eruption|volcano|tornado|magnitude|aftershock|aftershocks|tremor|mud|mudflow|hillside|slope|floodwater|floodwaters|downpour|rainstorm|landslip|lava|snowfall|death toll|avalanche|mudslide|heavy rain|rains|torrential rain|epicentre|epicenter|heatwave|drought|temblor',
    mishap:
      'crash|collision|fire|blaze|explosion|plane|aircraft|jet|flight|helicopter|train|bus|ferry|boat|ship|truck|lorry|mine|factory|accident|bridge|building|derailment|blast|car|passengers|vessel|tanker|carriage|carriages|highway|dam',
    verdict: 'guilty|not guilty|unconstitutional|unlawful|null and void|invalid|in contempt|liable',
    court:
      'bail|custody|magistrates|extradition|court|judge|judges|jury|tribunal|verdict|prison|jail|guilty|life sentence|years in prison|appeal|lawsuit|case|justice|justices|panel|prosecutors|suspended sentence|death|imprisonment|defendant',
    proclamation:
      'statement|communique|joint statement|speech|retirement|address|resignation|state of emergency|state of calamity|mourning|strike|ceasefire|independence|bankruptcy|merger|deal|results|winner|plans|candidacy|closure|sanctions|bid|takeover|acquisition|lockdown|curfew|war|strike|layoffs|job cuts|dissolution|snap election|election',
    offer: 'bid|takeover bid|takeover|offer for|buyout|takeover offer',
    visitor:
      'guest|guests|delegation|delegations|visitor|visitors|counterpart|envoy|envoys|ambassador|official|officials',
    post: 'chief|head|boss|ceo|chief executive|chairman|chairwoman|chairperson|president|director|coach|manager|governor|chief justice|archbishop|chancellor',
    charge:
      'fraud|murder|bribery|corruption|smuggling|theft|killing|claims|charges|allegations|suspicion|warrant|laundering|trafficking|espionage|probe',
    suspect:
      'suspect|suspects|gunman|gunmen|robber|robbers|thief|thieves|gang|attacker|attackers|assailant|assailants|hostage|hostages|burglar|burglars|suspected|bandits|murder|robbery|hijacker|hijackers|extremist|extremists|fugitive|detectives',
    rescuer:
      'rescuers|rescue team|rescue teams|rescue crews|rescue workers|mud|debris|ruins|collapsed|trapped|buried|wreckage|soldiers|firefighters|divers|search dog|search dogs|sniffer dog|rubble|alive|survivor|survivors|coastguard',
    ballot: 'landslide victory|landslide win',
    destination: '',
    ...ENGLISH_PUBLIC_LIFE.cues,
    ...ENGLISH_AFFAIRS.cues,
    ...ENGLISH_HAPPENINGS.cues,
  },
  planned:
    'next|will|shall|is to|are to|plans to|plan to|planned to|set to|due to be|expected to|scheduled to|is scheduled|going to|intends to|aims to|hopes to|to be|slated to|upcoming|due to|wants to|want to|pledged to|vowed to|promised to|ready to|stands ready|wish to|wishes to|proposed|scheduled for|prepares to|prepare to|continue to|should|must|needs to|urged|pending|awaiting|awaits|subject to|still needs|requires',
  conditional:
    'would|could|might|may|if|unless|whether|can|likely to|possible|rumoured|rumored|considering|in case of|seek to|seeks to|alleged plan|to avoid|so as not to|demanding|invited|invites|inviting|calling for|called for|urged|urging|urges|asked for',
  negated:
    "not|never|n't|failed to|fails to|refused to|declined to|without|cancelled|canceled|postponed|denied|no",
  perfect:
    'has|have|had|since|previously|earlier|already|formerly|recalled|congratulated|congratulates|praised',
  passive: 'was|were|been|being|is|are|be|got',
  conjunctions:
    'and|but|while|then|before|after|when|as|who|which|where|also|during|following|that|because|although|although|with',
  locatives:
    'in|at|near|off|outside|from|to|across|around|on|into|inside|southern|northern|eastern|western|central',
  determiners:
    'the|a|an|his|her|their|its|this|that|these|those|of|for|first|second|third|official|working|state|joint|annual|recent|last|next|our|my|two|three|several|many|no|any|some|each|every|bilateral|upcoming|new|final|major|big|deadly|in|at|by|during|after|before|military|suicide|market|home|away',
  ongoing: 'currently',
  both: 'the two sides|both sides|the two countries|the two ministers|the two leaders|the two governments|the two parties|the two companies|both countries|the two presidents|the two|they|the sides|both parties|the teams|the two teams|the two clubs|the pair',
  pronoun: 'he|she',
  relative: 'who|which|whose',
  speech:
    'said|says|said that|told|stated|noted|added|according to|reported|reports|recalled|emphasised|emphasized|stressed|explained|claimed|believes|revealed|confirmed that|said on',
  another: 'also|another|separately|a second|a third|in a separate|for its part',
  masks:
    'fired tear gas|fired teargas|fires tear gas|fire tear gas|firing tear gas|fired rubber bullets|fired shots|accident bureau|accident investigators|accident investigation|crash investigators|crash investigation|earthquake victims|victims of the earthquake|dismissed by the jury|dismissed by the court|record of discussions|minutes of the meeting|meeting room|talks room|draw up|drawn up|draw attention|draw on|play a role|plays a role|played a role|miss out|save for|strike a balance|strike price|fire brigade|fire department|fire station|firing range|at a crossroads|crash course|press conference room|open to question|in the face of|face mask|trial run|trial period|court of appeal judge|crash barrier|near-complete|race to|race for|race director|launch vehicle|launch vehicles|launch pad|launch contracts|ruling party|ruling coalition|ruling alliance|press meeting|financial collapse|market collapse|economic collapse|the face of|faces up to|face challenges|faces new challenges|face stiff|gets into|visit online|visit our|another shot|nail-biting finish|fate was sealed|email exchange|exchange rate|exchange student|exchange students|final say|final stage|final phase|final report|final years|final attempt|final tables|final version|final result|final results|final decision|final approval|opening hours|opening up|signing fee|signing bonus',
  distributive: 'separately|respectively|in turn',
  subordinate: 'while|when|after|before|during|upon',
  sameTime:
    'in the afternoon|in the evening|in the morning|on this occasion|on the occasion|the same day|on the same day|later that day|on the sidelines|within the hour|following the meeting|following the talks|following the ceremony|prior to the meeting|prior to the talks',
};
