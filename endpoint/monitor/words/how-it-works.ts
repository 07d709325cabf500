import { THRESHOLDS } from '../../tally/thresholds.ts';
import type { TextWords } from '../about/text-page.ts';
import type { InBoth } from '../page.ts';

const { confirmKeys, confirmDays, noticeDays, releaseDays, quarantineDays } = THRESHOLDS;

export const HOW_WORDS: InBoth<TextWords> = {
  nl: {
    name: 'Hoe werkt het',
    title: 'Hoe werkt het?',
    description: 'Hoe een zin op een site van een gemeente in de monitor komt, en hoe hij er weer uit gaat.',
    lead: 'Mensen lezen de site van hun gemeente. Een extra knop in hun browser legt de wet ernaast. Wat zij vinden, komt hier samen.',
    sections: [
      {
        title: 'Van zin naar punt',
        points: [
          'Iemand opent een pagina over de bijstand en drukt op de knop van Geweten.',
          'De browser leest de pagina en kijkt na wat klopt, wat niet klopt en wat er niet staat.',
          'Die persoon kijkt zelf. Pas als die op “versturen” drukt, gaat er iets weg.',
          'Onze computer zoekt de zin op de openbare pagina. Staat hij er niet? Dan telt het niet mee.',
          `Een nieuwe inzender telt na ${quarantineDays} dag mee.`,
        ],
      },
      {
        title: 'Wanneer is iets bevestigd?',
        paragraphs: [
          'Eén melding is nog geen feit. Daarom staat er eerst “gemeld”.',
          `Bevestigd is het als ${confirmKeys} mensen het zeggen, op ${confirmDays} dagen. Of als onze eigen controle hetzelfde vindt.`,
          'Zien mensen het verschillend? Dan staat er “in gesprek”. Mensen praten er dan over.',
        ],
      },
      {
        title: 'Wanneer komt het hier te staan?',
        paragraphs: [
          `Eens in de ${releaseDays} dagen komt er een uitgave. Alles komt dan tegelijk. Zo kan niemand zien wie iets stuurde.`,
          `Een fout komt pas na ${noticeDays} dagen in een uitgave. De gemeente kan eerst reageren.`,
          'Minder dan vijf mensen? Dan staat er “minder dan 5”.',
        ],
      },
      {
        title: 'Wat wij niet doen',
        points: [
          'Wij geven geen cijfer en geen rapport met een eindscore.',
          'Wij zeggen niets over de bedoeling van een gemeente.',
          'Wij zeggen nooit dat iets er niet is. Wij zeggen dat wij het niet vonden.',
          'Wij lezen geen pagina’s waarvoor u moet inloggen.',
        ],
      },
      {
        title: 'Als iets is verbeterd',
        paragraphs: [
          'Onze computer kijkt elke dag opnieuw naar pagina’s met een open punt.',
          'Is de zin weg en klopt de pagina? Dan wordt het punt “hersteld”. Een verbetering is nieuws.',
        ],
        links: [{ to: '/lijsten/hersteld', text: 'Bekijk wat er hersteld is' }],
      },
      {
        title: 'U kunt het nakijken',
        paragraphs: [
          'De regels, de code en de gegevens zijn open. Alles wat een beheerder beslist, staat met een reden in een openbaar logboek.',
        ],
        links: [
          { to: '/regels', text: 'Alle regels, met de wet ernaast' },
          { to: '/open-data', text: 'Alle gegevens' },
          { to: '/v1/moderation-log', text: 'Het logboek van de beheerders', isElsewhere: true },
          { to: '/bezwaar', text: 'Klopt er iets niet? Maak bezwaar' },
        ],
      },
    ],
  },
  en: {
    name: 'How it works',
    title: 'How does it work?',
    description: 'How a sentence on the site of a municipality comes into the monitor, and how it leaves again.',
    lead: 'People read the site of their municipality. An extra button in their browser lays the law beside it. What they find comes together here.',
    sections: [
      {
        title: 'From sentence to point',
        points: [
          'Somebody opens a page on the bijstand (welfare) and presses the button of Geweten.',
          'The browser reads the page, and sees what is right, what is not right and what is not there.',
          'That person looks too. Nothing leaves before they press “send”.',
          'Our computer looks for the sentence on the public page. If it is not there, it does not count.',
          `A new sender counts after ${quarantineDays} day.`,
        ],
      },
      {
        title: 'When is something confirmed?',
        paragraphs: [
          'One report is not a fact yet, so at first it says “reported”.',
          `It is confirmed when ${confirmKeys} people say so, on ${confirmDays} days, or when our own check finds the same.`,
          'When people see it differently it says “under discussion”, and people talk about it.',
        ],
      },
      {
        title: 'When does it appear here?',
        paragraphs: [
          `Once every ${releaseDays} days there is a release. Everything comes at once, so that nobody can see who sent something.`,
          `A fault comes into a release after ${noticeDays} days only: the municipality may reply first.`,
          'Fewer than five people are shown as “fewer than 5”.',
        ],
      },
      {
        title: 'What we do not do',
        points: [
          'We give no grade and no final score.',
          'We say nothing about what a municipality means to do.',
          'We never say that something is not there. We say that we did not find it.',
          'We read no pages for which you must sign in.',
        ],
      },
      {
        title: 'When something was mended',
        paragraphs: [
          'Our computer looks again every day at pages with an open point.',
          'When the sentence is gone and the page is right, the point becomes “repaired”. A repair is news.',
        ],
        links: [{ to: '/lijsten/hersteld', text: 'See what was repaired' }],
      },
      {
        title: 'You can check it',
        paragraphs: [
          'Rules, code and data are open. Whatever a moderator decides stands with its reason in a public log.',
        ],
        links: [
          { to: '/regels', text: 'All rules, with the law beside them' },
          { to: '/open-data', text: 'All data' },
          { to: '/v1/moderation-log', text: 'The log of the moderators', isElsewhere: true },
          { to: '/bezwaar', text: 'Is something not right? Object' },
        ],
      },
    ],
  },
};
