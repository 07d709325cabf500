import { THRESHOLDS } from '../../tally/thresholds.ts';
import type { TextWords } from '../about/text-page.ts';
import type { InBoth } from '../page.ts';

export const OBJECTIONS_WORDS: InBoth<TextWords> = {
  nl: {
    name: 'Bezwaar',
    title: 'Klopt er iets niet?',
    description: 'Hoe u bezwaar maakt tegen iets in de monitor, als gemeente of als bewoner.',
    lead: 'Wij kunnen ons vergissen. Zeg het ons. Iedereen mag bezwaar maken, en u hoeft niet te zeggen wie u bent.',
    sections: [
      {
        title: 'Bezwaar tegen een punt',
        points: [
          'Zoek de gemeente op en ga naar het punt.',
          'Kies daar “Maak bezwaar” en schrijf waarom.',
          'Het punt staat dan op “in gesprek”. Op deze site ziet iedereen dat na een paar minuten.',
          'Een mens leest uw reden en beslist. De beslissing komt met de reden in een openbaar logboek.',
        ],
        links: [{ to: '/', text: 'Zoek een gemeente' }],
      },
      {
        title: 'U werkt bij de gemeente',
        points: [
          `Een fout komt pas na ${THRESHOLDS.noticeDays} dagen in een uitgave.`,
          'U kunt van ons een brief krijgen met een eigen link. Daarmee zet u uw reactie naast het punt.',
          'Hebt u de tekst verbeterd? Onze computer kijkt elke dag opnieuw. Het punt wordt vanzelf “hersteld”.',
        ],
      },
      {
        title: 'Bezwaar tegen een regel',
        paragraphs: [
          'Bij elke regel staat de wet. Denkt u dat wij de wet verkeerd lezen? Schrijf dan bij een punt met die regel wat er niet klopt.',
        ],
        links: [{ to: '/regels', text: 'Alle regels' }],
      },
      {
        title: 'Een verhaal of zin over u',
        paragraphs: [
          'Wij tonen geen namen. Herkent u uzelf toch in een verhaal? Laat het weten. Dan halen wij het weg.',
        ],
      },
    ],
    contact: {
      title: 'Liever schrijven?',
      some: 'U bereikt de beheerder hier:',
      none: 'De beheerder heeft hier nog geen adres ingevuld. Gebruik dan het formulier bij het punt.',
    },
  },
  en: {
    name: 'Objections',
    title: 'Is something not right?',
    description: 'How to object to something in the monitor, as a municipality or as a resident.',
    lead: 'We can be mistaken. Tell us. Anybody may object, and you need not say who you are.',
    sections: [
      {
        title: 'Objecting to a point',
        points: [
          'Look up the municipality and go to the point.',
          'Choose “Object” there and write why.',
          'The point then stands “under discussion”. On this site everybody sees so within minutes.',
          'A person reads your reason and decides. The decision and its reason go into a public log.',
        ],
        links: [{ to: '/', text: 'Look up a municipality' }],
      },
      {
        title: 'You work at the municipality',
        points: [
          `A fault comes into a release after ${THRESHOLDS.noticeDays} days only.`,
          'We can send you a letter with a link of your own, to put your reply beside the point.',
          'Did you mend the text? Our computer looks again every day. The point becomes “repaired” by itself.',
        ],
      },
      {
        title: 'Objecting to a rule',
        paragraphs: [
          'The law stands with each rule. Do you think that we read it wrongly? Say so at a point with that rule.',
        ],
        links: [{ to: '/regels', text: 'All rules' }],
      },
      {
        title: 'A story or sentence about you',
        paragraphs: ['We show no names. Do you recognise yourself in a story? Tell us, and we take it away.'],
      },
    ],
    contact: {
      title: 'Rather write?',
      some: 'You reach whoever runs the monitor here:',
      none: 'Whoever runs it has not filled in an address yet. Please use the form at the point.',
    },
  },
};
