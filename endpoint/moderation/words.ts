/** What moderators read: B1 Dutch, short sentences, "u". */
import type { DialName } from '../dials.ts';
import type { ActName } from './act.ts';

export const ACT_WORDS: Readonly<Record<ActName, string>> = {
  hide: 'Niet meer tonen',
  show: 'Weer tonen',
  'close-objection': 'Bezwaar afsluiten',
  'reply-link': 'Brief voor de gemeente maken',
  'show-story': 'Verhaal mag getoond worden',
  'refuse-story': 'Verhaal niet tonen',
  'remove-story': 'Verhaal weghalen',
  'workgroup-confirm': 'De werkgroep vindt dat dit punt klopt',
  'workgroup-reject': 'De werkgroep vindt dat de pagina goed is',
  'release-key': 'Laten meetellen',
  'hold-key': 'Niet laten meetellen',
  'turn-dial': 'Zet deze stand',
};

export const DIAL_WORDS: Readonly<Record<DialName, { readonly name: string; readonly help: string }>> = {
  readOnly: {
    name: 'Niets aannemen',
    help: 'true of false. Bij true neemt de server niets aan. Lezen kan nog wel.',
  },
  challengeCost: {
    name: 'Rekensom bij het sturen',
    help: 'Een getal. 0 is geen rekensom. 5000 kost een goedkope telefoon ongeveer een seconde.',
  },
  newKeysPerHour: {
    name: 'Nieuwe sleutels per uur',
    help: 'Een getal. Zijn het er meer? Dan moeten nieuwe mensen wachten. 1000000 is geen grens.',
  },
  quarantineAll: {
    name: 'Alles van nieuwe mensen laten wachten',
    help: 'true of false. Bij true telt iets nieuws pas als u dat goedvindt.',
  },
};
