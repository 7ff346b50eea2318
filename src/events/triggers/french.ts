import type { LanguageTable } from './trigger';

/** Basics: the commonest verbs in the forms of the news (present, perfect, participle), and nouns. */
export const FRENCH: LanguageTable = {
  spaced: true,
  acts: [
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs:
        'rencontre|a rencontré|ont rencontré|reçoit|a reçu|ont reçu|s’est entretenu avec|s’est entretenue avec|se sont entretenus|se sont rencontrés|accueille|a accueilli',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs:
        'visite|a visité|ont visité|s’est rendu à|s’est rendue à|s’est rendu en|s’est rendu au|est arrivé à|est arrivée à|est arrivé en|arrive à|se rend à|se rend en',
    },
    {
      type: 'signing',
      needs: 'document',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs: 'signe|signent|a signé|ont signé|a été signé|a été signée|paraphe|a paraphé',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'nomme|a nommé|a été nommé|a été nommée|démissionne|a démissionné|limoge|a limogé|a été limogé|est nommé|est nommée',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      weight: 0.55,
      verbs:
        'a été élu|a été élue|est élu|est élue|a été réélu|est réélu|remporte l’élection|a remporté l’élection',
    },
    {
      type: 'contest',
      needs: 'counterpart',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        'bat|a battu|ont battu|s’incline face à|s’est incliné face à|affronte|a éliminé|élimine',
    },
    {
      type: 'disaster',
      needs: 'cue',
      cue: 'hazard',
      weight: 0.5,
      verbs:
        'frappe|a frappé|a touché|a tué|ont tué|a fait|a ravagé|a dévasté|a détruit|secoue|a secoué',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      weight: 0.5,
      verbs:
        's’écrase|s’est écrasé|a déraillé|a coulé|a fait|ont fait|a tué|est entré en collision|a explosé|chavire|a chaviré',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'arrête|a arrêté|a été arrêté|a été arrêtée|ont été arrêtés|interpelle|a interpellé|a été tué|a tué',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs:
        'condamne|a condamné|a été condamné|a été condamnée|acquitte|a acquitté|a été acquitté',
    },
    {
      type: 'acquisition',
      needs: 'counterpart',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs: 'rachète|a racheté|acquiert|a acquis|va racheter|fusionne avec|a fusionné avec',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs: 'inaugure|a inauguré|lance|a lancé|a été inauguré|a été lancé',
    },
  ],
  nouns: [
    { type: 'meeting', nouns: 'réunion|sommet|rencontre|entretien|entretiens' },
    { type: 'seminar', nouns: 'séminaire|conférence|colloque|forum', weight: 0.45 },
    { type: 'ceremony', nouns: 'cérémonie|obsèques|inauguration', weight: 0.45 },
    { type: 'signing', nouns: 'signature', weight: 0.5 },
    { type: 'election', nouns: 'élection|élections|référendum|scrutin', weight: 0.5 },
    { type: 'contest', nouns: 'finale|match|demi-finale|championnat' },
    {
      type: 'disaster',
      alone: true,
      weight: 0.55,
      nouns: 'séisme|tremblement de terre|typhon|ouragan|cyclone|inondations|tempête|tsunami',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns: 'explosion|collision|déraillement|naufrage|crash|incendie',
    },
  ],
  supports: [
    {
      role: 'participant',
      verbs:
        's’est tenu|s’est tenue|se tient|a eu lieu|aura lieu|a assisté à|participe à|a participé à',
    },
    { role: 'chair', verbs: 'préside|a présidé' },
  ],
  cues: {
    document: 'accord|traité|mémorandum|contrat|protocole|convention|déclaration|loi|décret',
    hazard:
      'séisme|tremblement de terre|typhon|ouragan|cyclone|inondations|inondation|tempête|tsunami|incendie|magnitude',
    mishap:
      'avion|train|trains|bateau|navire|ferry|bus|hélicoptère|usine|mine|accident|explosion|collision|incendie',
    destination: '',
  },
  planned: 'va|vont|doit|doivent|devrait|prévu|prévue|prochain|prochaine',
  conditional: 'pourrait|si',
  negated: 'ne|pas|n’a|refuse de|sans',
  perfect: 'avait|avaient|depuis',
  passive: '',
  conjunctions: 'et|mais|tandis que|alors que|qui|que|avant|après|lors',
  locatives: 'à|en|au|aux|dans|près de|sur|depuis',
  determiners: 'le|la|les|un|une|des|du|de|cette|ce|son|sa|leur|l’',
  ongoing: 'actuellement',
  both: 'les deux parties|les deux pays',
  pronoun: 'il|elle',
  relative: 'qui',
  speech: 'a déclaré|a dit|selon|a annoncé|a indiqué|a affirmé',
  distributive: 'respectivement',
  subordinate: 'lors|pendant|après|avant',
  sameTime: 'à cette occasion|le même jour',
};
