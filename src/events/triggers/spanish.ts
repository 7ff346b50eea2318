import type { LanguageTable } from './trigger';

/** Basics: the commonest verbs in the forms of the news (present, past, participle), and nouns. */
export const SPANISH: LanguageTable = {
  spaced: true,
  acts: [
    {
      type: 'meeting',
      needs: 'counterpart',
      subject: 'host',
      object: 'guest',
      verbs:
        'se reunió con|se reunieron|se reúne con|se reunirá con|recibió a|recibe a|se entrevistó con|se encontró con',
    },
    {
      type: 'visit',
      needs: 'cue',
      cue: 'destination',
      subject: 'guest',
      object: 'host',
      verbs: 'visitó|visita|visitará|viajó a|viajará a|llegó a|llega a|arribó a',
    },
    {
      type: 'signing',
      needs: 'document',
      subject: 'signatory',
      object: 'signatory',
      weight: 0.5,
      verbs:
        'firmó|firmaron|firma|firman|firmarán|fue firmado|fue firmada|suscribió|suscribieron|rubricó',
    },
    {
      type: 'appointment',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'nombró|nombra|fue nombrado|fue nombrada|dimitió|renunció|destituyó|fue destituido|designó',
    },
    {
      type: 'election',
      needs: 'participant',
      subject: 'agent',
      weight: 0.55,
      verbs: 'fue elegido|fue elegida|fue reelegido|ganó las elecciones|gana las elecciones',
    },
    {
      type: 'contest',
      needs: 'counterpart',
      subject: 'participant',
      object: 'participant',
      weight: 0.5,
      verbs:
        'venció a|derrotó a|derrota a|vence a|perdió ante|cayó ante|eliminó a|se enfrentará a|goleó a',
    },
    {
      type: 'disaster',
      needs: 'cue',
      cue: 'hazard',
      weight: 0.5,
      verbs: 'sacudió|sacude|azotó|azota|golpeó|mató|dejó|deja|causó|destruyó|arrasó|tocó tierra',
    },
    {
      type: 'accident',
      needs: 'cue',
      cue: 'mishap',
      weight: 0.5,
      verbs: 'se estrelló|descarriló|naufragó|se hundió|explotó|chocó|chocaron|dejó|mató|volcó',
    },
    {
      type: 'crime',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.5,
      verbs:
        'detuvo a|detuvieron a|fue detenido|fue detenida|arrestó a|fue arrestado|asesinó a|fue asesinado',
    },
    {
      type: 'court-ruling',
      needs: 'participant',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs: 'condenó a|fue condenado|fue condenada|sentenció a|absolvió a|fue absuelto',
    },
    {
      type: 'acquisition',
      needs: 'counterpart',
      subject: 'agent',
      object: 'patient',
      weight: 0.55,
      verbs: 'compró|compra|adquirió|adquiere|comprará|adquirirá|se fusionó con',
    },
    {
      type: 'launch',
      needs: 'participant',
      subject: 'agent',
      weight: 0.45,
      verbs: 'inauguró|inaugura|lanzó|lanza|fue inaugurado|fue inaugurada',
    },
  ],
  nouns: [
    { type: 'meeting', nouns: 'reunión|cumbre|encuentro|conversaciones' },
    { type: 'seminar', nouns: 'seminario|conferencia|foro|congreso', weight: 0.45 },
    { type: 'ceremony', nouns: 'ceremonia|funeral|inauguración', weight: 0.45 },
    { type: 'signing', nouns: 'firma de', weight: 0.5 },
    { type: 'election', nouns: 'elecciones|elección|referéndum|comicios', weight: 0.5 },
    { type: 'contest', nouns: 'final|partido|semifinal|campeonato' },
    {
      type: 'disaster',
      alone: true,
      weight: 0.55,
      nouns: 'terremoto|sismo|tifón|huracán|ciclón|inundaciones|tormenta|tsunami|erupción',
    },
    {
      type: 'accident',
      alone: true,
      weight: 0.5,
      nouns: 'explosión|colisión|descarrilamiento|naufragio|choque|incendio',
    },
  ],
  supports: [
    {
      role: 'participant',
      verbs: 'se celebró|se celebra|se celebrará|tuvo lugar|asistió a|participó en',
    },
    { role: 'chair', verbs: 'presidió|preside' },
  ],
  cues: {
    document: 'acuerdo|tratado|memorando|contrato|protocolo|convenio|declaración|ley|decreto',
    hazard:
      'terremoto|sismo|tifón|huracán|ciclón|inundaciones|inundación|tormenta|tsunami|incendio|magnitud|volcán',
    mishap:
      'avión|tren|trenes|barco|buque|ferry|autobús|helicóptero|fábrica|mina|accidente|explosión|colisión|incendio',
    destination: '',
  },
  planned: 'va a|van a|debe|deberá|previsto|prevista|próximo|próxima',
  conditional: 'podría|si',
  negated: 'no|sin|nunca|rechazó',
  perfect: 'había|habían|desde',
  passive: '',
  conjunctions: 'y|pero|mientras|que|quien|antes|después|durante',
  locatives: 'en|cerca de|desde|hacia|frente a',
  determiners: 'el|la|los|las|un|una|del|de|este|esta|su|sus',
  ongoing: 'actualmente',
  both: 'ambas partes|los dos países|ambos países',
  pronoun: 'él|ella',
  relative: 'quien|que',
  speech: 'dijo|según|anunció|informó|afirmó|declaró',
  distributive: 'respectivamente',
  subordinate: 'durante|tras|después|antes',
  sameTime: 'en esta ocasión|el mismo día',
};
