import type { MoreRows } from './publicLife';

/**
 * Affairs that many reports tell of step by step: deals and who allows them, visits of state with their
 * honours, trials with their sessions, accidents and floods with what follows them, money granted and
 * people sent.
 */
export const ENGLISH_AFFAIRS: MoreRows = {
  acts: [
    {
      type: 'acquisition',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'announce|complete|close|finalise|finalize|agree|agree on|propose|unveil|terminate|abandon|scrap|call off|confirm|seal|strike/struck|table|combine|combine in|tie up',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'deal',
      subject: 'agent',
      object: 'participant',
      weight: 0.5,
      verbs:
        'approve|clear|back|green-light|block|veto|wave through|recommend|endorse|consent to|allow|permit|authorise|authorize|vote for|vote in favour of|vote in favor of|give/gave its approval|give/gave its consent|give/gave the go-ahead|give/gave the green light|sign off on|investigate|probe',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'participant',
      weight: 0.42,
      verbs:
        'get/got the go-ahead|say/said yes|give/gave its consent|give/gave its approval|give/gave the go-ahead|open an inquiry|open an investigation|open a probe|open an in-depth investigation|launch an inquiry|launch a probe|begin/began an investigation|leave/left rates unchanged|keep/kept rates unchanged|open talks|break/broke off talks',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'permitted',
      subject: 'agent',
      object: 'participant',
      weight: 0.45,
      verbs: 'win/won|gain|secure|obtain|get/got|give/gave,given|receive',
    },
    {
      type: 'ceremony',
      needs: 'any',
      subject: 'participant',
      weight: 0.5,
      verbs:
        'inspect a guard of honour|inspect the guard of honour|inspect a guard of honor|review a guard of honour|review the guard of honour|review an honour guard|review the honour guard|be/was,were,been accorded an official welcome|be/was,were,been accorded a ceremonial welcome|be/was,were,been given an official welcome|be/was,were,been given a ceremonial welcome|be/was,were,been given a 21-gun salute|be/was,were,been given a red-carpet welcome|host a state banquet|host a banquet|host a state dinner|give/gave a state banquet|hold/held a vigil|hold/held a candlelight vigil|hold/held a minute of silence|observe a minute of silence|press/pressed the button|cut/cut the ribbon|unveil a plaque|lay/laid the foundation stone',
    },
    {
      type: 'visit',
      needs: 'participant',
      subject: 'guest',
      weight: 0.45,
      verbs:
        'fly/flew,flown home|return home|fly/flew,flown back|conclude his visit|conclude her visit|conclude a visit|end his visit|end her visit|wrap up his visit|wrap up her visit|wrap up a visit|begin/began a visit|begin/began an official visit|begin/began a state visit|start a visit|leave/left for home|depart',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      weight: 0.3,
      verbs: 'be/was,were in',
    },
    {
      type: 'meeting',
      needs: 'person',
      subject: 'guest',
      object: 'host',
      weight: 0.5,
      verbs:
        'call on|call upon|pay/paid a courtesy call on|pay/paid a courtesy call to|pay/paid a call on|brief|have/had an audience with|consult with|dine with|have/had dinner with|have/had lunch with',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'trial',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs:
        'give/gave,given|ask for|seek/sought|demand|request|adjourn|postpone|lodge|reject|open|begin/began,begun|start|resume|conclude|go/went,gone on|stand/stood|freeze/froze,frozen|confiscate|admit|confess|deny/denied|release|impose|increase|reduce|extend|hand|face|enter|plead/pleaded,pled|get/got|receive',
    },
    {
      type: 'court-ruling',
      needs: 'any',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs:
        'be/was,were,been refused bail|be/was,were,been denied bail|be/was,were,been granted bail|be/was,were,been remanded|be/was,were,been sentenced|be/was,were,been jailed|be/was,were,been convicted|be/was,were,been acquitted|be/was,were,been found guilty|be/was,were,been cleared of|plead/pleaded,pled guilty|plead/pleaded,pled not guilty|go/went,gone on trial|stand/stood trial',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'patient',
      object: 'agent',
      weight: 0.45,
      verbs:
        'fine|be/was,were,been fined|be/was,were,been banned from|be/was,were,been extradited|be/was,were,been deported',
    },
    {
      type: 'crime',
      needs: 'cue',
      cue: 'police',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs:
        'search|be/was,were,been picked up|raid|seize|question|summon|freeze/froze,frozen|confiscate|identify|name',
    },
    {
      type: 'crime',
      needs: 'cue',
      cue: 'violence',
      subject: 'patient',
      object: 'agent',
      weight: 0.5,
      verbs:
        'kill|injure|wound|die|hurt/hurt|be/was,were,been killed|be/was,were,been injured|be/was,were,been wounded',
    },
    {
      type: 'handover',
      needs: 'cue',
      cue: 'gift',
      subject: 'giver',
      object: 'receiver',
      weight: 0.5,
      verbs: 'hand/handed|deliver|distribute|airlift|grant',
    },
    {
      type: 'accident',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'overshoot/overshot the runway|overshoot/overshot|run/ran off the runway|skid off the runway|skid off|slide/slid off|veer off the runway|veer off|crash into|crash-land|crash land|break/broke,broken in two|come/came down|plunge into|plough into|plow into|slam into|smash into|disappear from radar|vanish from radar|lose/lost contact|go/went,gone missing|catch/caught fire|burst into flames|go/went,gone up in flames|run/ran aground|come/came off the rails|jump the tracks|jump the rails|nosedive|ditch in|fall/fell from|fall/fell into',
    },
    {
      type: 'launch',
      needs: 'any',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'go/went,gone into service|enter service|come/came into service|go/went,gone into use|come/came online|go/went,gone online|be/was,were,been switched on|open to traffic|be/was,were,been opened to traffic|open its doors|reopen its doors|start operations|start commercial operations|begin/began commercial operations|be/was,were,been tried out|be/was,were,been piloted|enter trial operation',
    },
    {
      type: 'agreement',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.35,
      verbs: 'agree|agree in|agree at|agree with',
    },
    {
      type: 'agreement',
      needs: 'cue',
      cue: 'finance',
      subject: 'giver',
      object: 'receiver',
      weight: 0.45,
      verbs:
        'approve|agree|grant|extend|provide|pledge|commit|earmark|allocate|lend/lent|disburse|offer|give/gave,given|set/set aside',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'personnel',
      subject: 'agent',
      weight: 0.42,
      verbs:
        'move|relocate|send/sent|dispatch|deploy|fly/flew,flown in|withdraw/withdrew,withdrawn|train|evacuate',
    },
    {
      type: 'rescue',
      needs: 'cue',
      cue: 'wreck',
      subject: 'agent',
      weight: 0.45,
      verbs: 'recover|retrieve|find/found|locate|pull|lift|identify',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'grounded',
      subject: 'agent',
      weight: 0.45,
      verbs: 'ground|shut/shut|close|reopen|seal|suspend|halt|cancel|divert',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      weight: 0.4,
      verbs:
        'fire tear gas|use tear gas|fire rubber bullets|be/was,were,been evacuated|flee/fled their homes|be/was,were,been moved to|be/was,were,been relocated|be/was,were,been cut off|be/was,were,been declared over|be/was,were,been buried',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'crowd',
      subject: 'participant',
      weight: 0.45,
      verbs: 'gather|march|rally|assemble|chant|clash|disperse',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'part/parted company with|part/parted ways with|terminate his contract|terminate her contract|take/took,taken charge|take/took,taken charge of|take/took,taken up his post|take/took,taken up her post|present his credentials|present her credentials|leave/left office|leave/left his post|leave/left her post|be/was,were,been elected chairman|be/was,were,been unveiled as',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      weight: 0.45,
      verbs:
        'be/was,were,been sent off|be/was,were,been shown a red card|be/was,were,been drawn against|be/was,were,been drawn with|be/was,were,been held to',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'be/was,were,been declared the winner|be/was,were,been declared winner|be/was,were,been proclaimed the winner|be/was,were,been proclaimed president|top the poll|secure re-election|take/took,taken the oath of office|advance to the runoff|force a runoff',
    },
    {
      type: 'election',
      needs: 'any',
      subject: 'agent',
      weight: 0.42,
      verbs:
        'polls open|polls opened|polls close|polls closed|voting began|voting begins|voting ended|voting closed|polling stations opened|polling stations closed',
    },
  ],
  nouns: [
    {
      type: 'ceremony',
      weight: 0.45,
      nouns:
        'welcome ceremony|welcoming ceremony|state banquet|banquet|gala dinner|candlelight vigil|state funeral|burial|unveiling|guard of honour|state dinner',
    },
    { type: 'crime', weight: 0.42, nouns: 'search warrant|crackdown|house search' },
  ],
  cues: {
    deal: 'merger|takeover|acquisition|transaction|tie-up|buyout|combination|all-share merger|purchase|sale of|joint venture|deal|deals',
    trial:
      'trial|prison term|jail term|sentence|charges|counts|appeal|plea|not guilty|guilty|years in prison|years in jail|years|life imprisonment|high court|supreme court|constitutional court|court|judge|prosecution|prosecutor|prosecutors|defence lawyer|defendant|bribes|bribery|bail|assets|verdict|hearing|challenge|petition',
    police:
      'police|prosecutors|investigators|detectives|anti-corruption|customs officers|home|house|homes|offices|apartment|warrant|assets|accounts',
    violence:
      'knife attack|gunman|gunmen|shooting|stabbing|attack|attacker|bomb|bombing|suicide bomber|ambush|shots|gunfire|assailant|militants|car bomb',
    finance:
      'loan|loans|credit|credit line|grant|funding|financing|bailout|package|yen|euros|dollars|dong|million|billion',
    personnel:
      'experts|expert|troops|doctors|medics|engineers|rescuers|rescue team|rescue teams|team of|officials|observers|advisers|soldiers|firefighters|divers|specialists|trainees|technicians|peacekeepers|civil servants|families|residents|households|villagers|higher ground|shelters',
    wreck:
      'flight recorder|flight recorders|recorder|recorders|black box|black boxes|wreckage|bodies|body|remains|survivors|victims|missing|debris|cockpit voice recorder',
    grounded:
      'fleet|planes|flights|jets|border|borders|airspace|crossing|crossings|airport|port|schools|roads|railway|service|services|trading|exchange|embassy',
    crowd:
      'protest|protesters|demonstrators|demonstration|resignation|streets|square|crowd|crowds|supporters|thousands|hundreds|police|parliament',
  },
};
