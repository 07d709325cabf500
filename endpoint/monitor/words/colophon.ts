import type { TextWords } from '../about/text-page.ts';
import type { InBoth } from '../page.ts';

export const COLOPHON_WORDS: InBoth<TextWords> = {
  nl: {
    name: 'Colofon',
    title: 'Colofon',
    description: 'Wie de monitor beheert, waar de gegevens vandaan komen en wat u ermee mag.',
    lead: 'Geweten is van iedereen die meekijkt. Het hoort niet bij een gemeente of bij de overheid.',
    sections: [
      {
        title: 'Wat u mag',
        points: [
          'De gegevens mag u voor alles gebruiken. U hoeft niets te vragen (CC0).',
          'De software is open. U mag haar gebruiken, veranderen en doorgeven onder de licentie EUPL 1.2.',
          'De voorbeeldzinnen bij de regels mag elke gemeente overnemen.',
          'Zinnen van een site zijn van de gemeente. Wij tonen er één, met de bron erbij, om te laten zien wat er staat.',
        ],
        links: [
          { to: '/open-data', text: 'Alle gegevens' },
          { to: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl', text: 'CC0', isElsewhere: true },
          {
            to: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
            text: 'EUPL 1.2',
            isElsewhere: true,
          },
        ],
      },
      {
        title: 'Bronnen',
        points: [
          'Wetten: wetten.overheid.nl.',
          'Gemeenten en hun sites: Register van Overheidsorganisaties, CBS en andere open lijsten.',
          'De kaart is door ons getekend. Elke gemeente is één tegel.',
        ],
      },
      {
        title: 'Waar het idee vandaan komt',
        paragraphs: [
          'BurgerkrachtCentraal keek jaren met de hand naar alle sites van gemeenten. Het liet fouten zien, en goede voorbeelden ernaast. Geweten gaat daarmee verder.',
          'Bewoners in Almere testten samen de site van hun gemeente. Van hen is het idee van de werkgroep.',
        ],
        links: [{ to: '/werkgroep', text: 'De werkgroep' }],
      },
    ],
    contact: {
      title: 'Wie beheert deze site?',
      some: 'Deze organisatie beheert de monitor:',
      none: 'De beheerder heeft hier nog niets ingevuld.',
    },
  },
  en: {
    name: 'Colophon',
    title: 'Colophon',
    description: 'Who runs the monitor, where the data come from and what you may do with them.',
    lead: 'Geweten belongs to everybody who helps looking. It is not part of a municipality or of the state.',
    sections: [
      {
        title: 'What you may do',
        points: [
          'You may use the data for anything, without asking (CC0).',
          'The software is open. You may use, change and pass it on under the licence EUPL 1.2.',
          'Any municipality may copy the example sentences that stand with the rules.',
          'Sentences of a site belong to the municipality. We quote one, with its source, to show what it says.',
        ],
        links: [
          { to: '/open-data', text: 'All data' },
          { to: 'https://creativecommons.org/publicdomain/zero/1.0/deed.en', text: 'CC0', isElsewhere: true },
          {
            to: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
            text: 'EUPL 1.2',
            isElsewhere: true,
          },
        ],
      },
      {
        title: 'Sources',
        points: [
          'Laws: wetten.overheid.nl.',
          'Municipalities and their sites: the register of government organisations, Statistics Netherlands and other open lists.',
          'We drew the map ourselves. Each municipality is one tile.',
        ],
      },
      {
        title: 'Where the idea comes from',
        paragraphs: [
          'BurgerkrachtCentraal looked at all sites of municipalities by hand for years. It showed faults, with good examples beside them. Geweten carries that on.',
          'Residents of Almere tested the site of their municipality together. The idea of the workgroup is theirs.',
        ],
        links: [{ to: '/werkgroep', text: 'The workgroup' }],
      },
    ],
    contact: {
      title: 'Who runs this site?',
      some: 'This organisation runs the monitor:',
      none: 'Whoever runs it has not filled in anything yet.',
    },
  },
};
