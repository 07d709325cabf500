/** How pages ask for bank statements, and over what time. */
import { concept } from '../../language/concept.ts';

/** What shows the movements on a bank account. */
export const AFSCHRIFTEN = concept(
  'bankafschriften',
  '*afschrift*',
  '*afschrijvingen',
  '*boekingen',
  'mutaties',
  'bankapp*',
  'op uw rekening gebeur*',
  'op je rekening gebeur*',
  'uitdraai*',
  'bankgegevens',
  'transactieoverzicht*',
  'transacties',
  'rekeningoverzicht*',
  'mutatieoverzicht*',
  'bankoverzicht*',
  'bankmutaties',
  'overzicht van uw rekening*',
  'overzicht van al uw rekening*',
  'overzichten van uw rekening*',
  'overzichten van al uw rekening*',
  'rekeningen',
);

export const HEEL_JAAR = concept(
  'heel jaar',
  'half jaar',
  'halfjaar',
  'heel jaar',
  'hele jaar',
  'afgelopen jaar',
  'laatste jaar',
  'vorig jaar',
  'vorige jaar',
  'hele kalenderjaar',
  'heel 2024',
  'heel 2025',
  'heel 2026',
);

/** Not from everyone: a longer period only with a reason. */
export const SOMS = concept(
  'soms',
  'soms',
  'in sommige gevallen',
  'in bijzondere gevallen',
  'bij twijfel',
  'als daar reden*',
  'als er een reden*',
  'aanleiding',
  'alleen als',
  'eventueel',
  'zo nodig',
  'indien nodig',
  'als het nodig is',
  'als dat nodig is',
  'incidenteel',
  'uitzondering*',
);

/** Keeping papers, or how old they may be: not how many are asked. */
export const BEWAREN = concept('bewaren', 'bewaar', 'bewaren', 'bewaart', 'oud', 'ouder', 'geldig');
