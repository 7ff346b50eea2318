import type { MoreRows } from './publicLife';

/**
 * Happenings of farther worlds: armies and sanctions, laws that take effect, births and burials, records
 * and transfers, listings and insolvencies, finds and flights into space.
 */
export const ENGLISH_HAPPENINGS: MoreRows = {
  acts: [
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs: 'dock at|return from|be/was,were,been taken to',
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
        'reach a settlement|reach a truce|reach a consensus|agree a deal|agree a ceasefire|elevate their ties|upgrade their ties|normalise relations|normalize relations|restore diplomatic relations|team up with|form a joint venture',
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
        'debut|put/put into operation|open to the public|make/made its maiden flight|begin/began,begun construction|begin/began,begun work on',
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
        'stand/stood for election|declare his candidacy|declare her candidacy|drop out of the race|withdraw/withdrew,withdrawn from the race|win/won the nomination|secure a majority|lose/lost his seat|lose/lost her seat|win/won a second term|go/went,gone to a runoff',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'reinstate|remove from office|depose|be/was,were,been promoted to|abdicate|ascend the throne|reshuffle|be/was,were,been removed from',
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
      verbs: 'romp to|slump to|crash to',
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
        'grant an injunction|reserve judgment|file suit|be/was,were,been executed|walk free|be/was,were,been freed|be/was,were,been released on',
    },
    {
      type: 'court-ruling',
      needs: 'cue',
      cue: 'court',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: 'bar|block',
    },
    {
      type: 'acquisition',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.45,
      verbs: 'acquire a stake|buy/bought a stake|sell/sold a stake|file for an ipo',
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
        'give/gave birth|be/was,were,been laid to rest|get/got married|succumb to|take/took,taken his own life|test positive',
    },
    {
      type: 'other',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.48,
      verbs:
        'launch an offensive|launch an attack|fire missiles|carry out air strikes|retake|seize control of|deploy troops|send/sent troops|withdraw/withdrew,withdrawn troops|scramble jets|exchange fire|clash with|stage a coup|slap sanctions on|lift sanctions|freeze assets|impose tariffs|retaliate|recall its ambassador|close its embassy|downgrade ties|cut/cut diplomatic ties|pull out of',
    },
    {
      type: 'other',
      needs: 'any',
      subject: 'agent',
      weight: 0.45,
      verbs:
        'took effect|came into force|entered into force|came into effect|sign into law|impose martial law|lift the curfew|declare an outbreak|declare an epidemic|ease restrictions|raise the alert level',
    },
    {
      type: 'other',
      needs: 'cue',
      cue: 'discovery',
      subject: 'agent',
      weight: 0.45,
      verbs: 'discover|find/found|unearth|identify|excavate',
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
      nouns: 'negotiations|consultations|telephone conversation|debate',
    },
    {
      type: 'election',
      weight: 0.42,
      nouns: 'primaries|no-confidence motion|vote of confidence',
    },
    {
      type: 'appointment',
      nouns: 'reshuffle|coronation|impeachment',
    },
    {
      type: 'disaster',
      alone: true,
      weight: 0.52,
      nouns: 'tremor|bushfires|sinkhole|tropical depression',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.48,
      nouns: 'sinking of|emergency landing|food poisoning',
    },
    {
      type: 'crime',
      alone: true,
      weight: 0.45,
      nouns: 'cyberattack|hostage crisis',
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
      nouns: 'maiden flight|spacewalk',
    },
    {
      type: 'other',
      weight: 0.42,
      nouns:
        'bankruptcy|bailout|recall|rate hike|layoffs|job cuts|offensive|invasion|incursion|clashes|military exercises|missile test|nuclear test|withdrawal|uprising|missile strikes|unrest|death of',
    },
  ],
  cues: {
    discovery:
      'fossil|fossils|skeleton|tomb|tombs|galaxy|planet|comet|asteroid|species|gene|particle|shipwreck|treasure|manuscript|cave|ruins|meteorite|grave|mass grave',
  },
};
