import type { MoreRows } from './publicLife';

/**
 * Happenings of farther worlds: armies and sanctions, laws that take effect, births and burials, records
 * and transfers, listings and insolvencies, finds and flights into space.
 */
export const ENGLISH_HAPPENINGS: MoreRows = {
  acts: [
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs: 'hold/held a summit|hold/held negotiations',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs: 'sail for|dock at|return from|be/was,were,been taken to',
    },
    {
      type: 'signing',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.45,
      verbs: 'sign for|complete a move to',
    },
    {
      type: 'agreement',
      needs: 'participant',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.45,
      verbs:
        'reach a settlement|reach a truce|reach a consensus|broker|hammer out|agree a deal|agree a ceasefire|elevate their ties|upgrade relations|upgrade their ties|normalise relations|normalize relations|restore diplomatic relations|accede to|team up with|form a joint venture',
    },
    {
      type: 'statement',
      needs: 'participant',
      subject: 'speaker',
      weight: 0.3,
      verbs:
        'vow to|deny involvement|claim responsibility|issue an apology|address the nation|deliver a speech|issue a statement|lash out at',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'debut|hit/hit the market|put/put into operation|open to the public|make/made its maiden flight|begin/began,begun construction|begin/began,begun work on|reach orbit',
    },
    {
      type: 'release',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'post a profit|post a loss|post a net profit|post a net loss|report a profit|report a loss|report a net profit|report a net loss|report earnings',
    },
    {
      type: 'release',
      needs: 'cue',
      cue: 'publication',
      subject: 'agent',
      weight: 0.42,
      verbs: 'submit|repeal|amend',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      weight: 0.5,
      verbs:
        'stand/stood for election|declare his candidacy|declare her candidacy|drop out of the race|withdraw/withdrew,withdrawn from the race|win/won the nomination|clinch the nomination|secure a majority|lose/lost his seat|lose/lost her seat|unseat|win/won a second term|go/went,gone to a runoff',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'reinstate|remove from office|relieve of|depose|announce his resignation|announce her resignation|be/was,were,been promoted to|abdicate|ascend the throne|be/was,were,been crowned|reshuffle|be/was,were,been removed from',
    },
    {
      type: 'award',
      needs: 'participant',
      subject: 'receiver',
      weight: 0.5,
      verbs: 'be/was,were,been inducted into|be/was,were,been named player',
    },
    {
      type: 'contest',
      needs: 'participant',
      subject: 'participant',
      object: 'participant',
      weight: 0.42,
      verbs:
        'top the group|set/set a national record|win/won gold|take/took,taken gold|secure victory',
    },
    {
      type: 'contest',
      needs: 'cue',
      cue: 'game',
      subject: 'participant',
      object: 'participant',
      weight: 0.45,
      verbs: 'cruise to|romp to|slump to|crash to|come/came through',
    },
    {
      type: 'accident',
      needs: 'any',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'make/made an emergency landing|skid into|be/was,were,been run over|be/was,were,been diverted to',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'torture|rape|blackmail|set/set on fire|foil|dismantle|place under arrest|put/put under house arrest|hand/handed himself in|give/gave himself up|be/was,were,been taken hostage',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'grant an injunction|reserve judgment|settle out of court|file suit|be/was,were,been executed|walk free|be/was,were,been freed|be/was,were,been released from|be/was,were,been released on',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'court',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: 'bar|block|execute|strike/struck out',
    },
    {
      type: 'acquisition',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs:
        'offload|raise its offer|sweeten its offer|acquire a stake|buy/bought a stake|sell/sold a stake|walk away from|file for an ipo',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'nationalise|nationalize|privatise|privatize|default on|go/went,gone bankrupt|file for bankruptcy protection|file for insolvency|cease operations|issue a recall|suspend trading',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'participant',
      weight: 0.48,
      verbs:
        'give/gave birth|be/was,were,been laid to rest|be/was,were,been discharged from hospital|get/got married|succumb to|take/took,taken his own life|test positive',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'launch an offensive|launch an attack|fire missiles|carry out air strikes|retake|seize control of|deploy troops|send/sent troops|withdraw/withdrew,withdrawn troops|scramble jets|exchange fire|lay/laid siege to|liberate|clash with|stage a coup|carry out a nuclear test|slap sanctions on|lift sanctions|freeze assets|impose tariffs|retaliate|recall its ambassador|open an embassy|close its embassy|downgrade ties|break/broke,broken off diplomatic relations|cut/cut diplomatic ties|pull out of',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'took effect|came into force|entered into force|came into effect|sign into law|impose martial law|impose a curfew|lift the curfew|declare an outbreak|declare an epidemic|lift the lockdown|ease restrictions|raise the alert level',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'discovery',
      subject: 'agent',
      weight: 0.45,
      verbs: 'discover|find/found|unearth|uncover|identify|excavate|spot',
    },
    {
      type: 'handover',
      needs: 'participant',
      subject: 'giver',
      object: 'receiver',
      weight: 0.48,
      verbs: 'repatriate|be/was,were,been returned to|hand/handed back',
    },
  ],
  nouns: [
    {
      type: 'meeting',
      nouns: 'negotiations|consultations|plenary|telephone conversation|video call|debate',
    },
    { type: 'visit', nouns: 'stopover|pilgrimage' },
    {
      type: 'election',
      weight: 0.42,
      nouns: 'primaries|no-confidence motion|vote of confidence',
    },
    {
      type: 'appointment',
      nouns: 'reshuffle|coronation|retirement|impeachment',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.52,
      nouns: 'tremor|snowstorm|famine|bushfire|bushfires|sinkhole|tropical depression|mudslides',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.48,
      nouns: 'pile-up|sinking of|emergency landing|food poisoning',
    },
    {
      type: 'crime',
      alone: true,
      weight: 0.45,
      nouns: 'shootout|gunfight|cyberattack|hostage crisis',
    },
    {
      type: 'court-ruling',
      weight: 0.42,
      nouns: 'injunction|inquiry',
    },
    {
      type: 'acquisition',
      weight: 0.42,
      nouns: 'ipo|initial public offering',
    },
    {
      type: 'launch',
      weight: 0.45,
      nouns: 'maiden flight|spacewalk|splashdown|moon landing',
    },
    {
      type: 'ceremony',
      weight: 0.42,
      nouns: 'premiere',
    },
    {
      type: 'contest',
      weight: 0.4,
      nouns: 'friendly',
    },
    {
      type: 'other',
      weight: 0.42,
      nouns:
        'bankruptcy|bailout|recall|rate hike|layoffs|job cuts|offensive|invasion|incursion|clashes|military exercises|joint exercises|military drills|missile test|missile launch|nuclear test|withdrawal|mutiny|uprising|rebellion|missile strikes|boycott|unrest|lockout|death of',
    },
  ],
  cues: {
    discovery:
      'fossil|fossils|skeleton|tomb|tombs|galaxy|planet|comet|asteroid|species|gene|particle|shipwreck|treasure|manuscript|cave|ruins|meteorite|grave|mass grave',
  },
};
