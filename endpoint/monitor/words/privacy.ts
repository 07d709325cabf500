import { KEPT } from '../../jobs/retention.ts';
import type { TextWords } from '../about/text-page.ts';
import type { InBoth } from '../page.ts';

export const PRIVACY_WORDS: InBoth<TextWords> = {
  nl: {
    name: 'Privacy',
    title: 'Uw privacy',
    description: 'Wat wij wel en niet van u weten, hoe lang wij het bewaren en wat u kunt doen.',
    lead: 'Wij willen niet weten wie u bent. Alles hier is zo gemaakt dat wij het ook niet kunnen weten.',
    sections: [
      {
        title: 'Als u deze site bekijkt',
        points: [
          'Wij plaatsen geen cookies.',
          'Wij laden niets van andere bedrijven.',
          'Wij schrijven niet op wie welke pagina bekijkt.',
          'Uw IP-adres is een nummer van uw internet. Wij houden het hoogstens een dag in het geheugen, als teller tegen misbruik. Wij schrijven het nergens op.',
        ],
      },
      {
        title: 'Als u iets instuurt',
        paragraphs: ['U ziet vooraf precies wat er weggaat. Dit bewaren wij:'],
        points: [
          'de gemeente, de pagina en de zin die u koos;',
          'de regel waar het over gaat, en wat u ervan vindt;',
          'uw verhaal, als u dat zelf meestuurt;',
          'de dag. Niet het tijdstip;',
          'de versie van Geweten en van de regels;',
          'een sleutel. Dat is een lang getal dat uw browser maakt, voor elke gemeente een ander.',
        ],
      },
      {
        title: 'Wat u nooit hoeft te geven',
        paragraphs: [
          'Wij vragen geen naam, geen e-mailadres en geen telefoonnummer. U maakt geen account.',
          'Uw browser haalt een BSN, rekeningnummer, e-mailadres, telefoonnummer en adres uit uw verhaal. Onze computer doet dat nog eens.',
          'Een naam kunnen wij niet herkennen. Schrijf daarom geen namen op.',
        ],
      },
      {
        title: 'Hoe lang wij het bewaren',
        points: [
          `Kunnen wij de zin niet vinden op de pagina? Dan gaat het na ${KEPT.unverified} dagen weg.`,
          `Een verhaal gaat na ${KEPT.stories} dagen weg.`,
          'De antwoorden van een ronde van de werkgroep gaan 90 dagen na de laatste dag weg.',
          'Wat u intrekt, gaat meteen weg. In kopieën voor noodgevallen staat het nog hoogstens 30 dagen.',
          'Uit een uitgave die al openbaar is, kan de telling niet meer weg.',
          'De rest bewaren wij zolang de monitor bestaat. Wij weten niet van wie het is.',
        ],
      },
      {
        title: 'Wat anderen zien',
        points: [
          'Anderen zien de zin, de pagina en hoeveel mensen iets vonden. Zijn het er minder dan vijf? Dan staat er “minder dan 5”.',
          'Een verhaal tonen wij pas als een mens het heeft gelezen. De gemeente staat er niet bij.',
          'Niemand ziet uw sleutel. Niemand ziet op welke dag u iets stuurde.',
        ],
      },
      {
        title: 'Uw rechten',
        paragraphs: [
          'Door op “Versturen” te drukken, geeft u toestemming. Die mag u altijd intrekken, zonder reden.',
          'U kunt intrekken wat u stuurde. Dat doet u in uw browser, bij “Mijn bevindingen”.',
          'Met “Vergeet mij” wist u uw sleutels. Trek eerst in wat weg moet: daarna kan dat niet meer.',
          'U mag vragen wat wij van u hebben. Wij kunnen alleen niet opzoeken wat van u is. Dat is met opzet.',
          'Bent u niet tevreden? U kunt een klacht sturen naar de Autoriteit Persoonsgegevens.',
        ],
        links: [
          { to: 'https://www.autoriteitpersoonsgegevens.nl/', text: 'Autoriteit Persoonsgegevens', isElsewhere: true },
        ],
      },
    ],
    contact: {
      title: 'Vragen?',
      some: 'Deze organisatie beheert de monitor:',
      none: 'De beheerder heeft hier nog geen adres ingevuld.',
    },
  },
  en: {
    name: 'Privacy',
    title: 'Your privacy',
    description: 'What we do and do not know about you, how long we keep it and what you can do.',
    lead: 'We do not want to know who you are. Everything here was made so that we cannot know it either.',
    sections: [
      {
        title: 'When you look at this site',
        points: [
          'We set no cookies.',
          'We load nothing from other companies.',
          'We do not write down who looks at which page.',
          'Your IP address is held in memory for a day at most, as a counter against abuse. We write it nowhere.',
        ],
      },
      {
        title: 'When you send something',
        paragraphs: ['You see beforehand exactly what leaves. We keep:'],
        points: [
          'the municipality, the page and the sentence that you chose;',
          'the rule that it is about, and what you think of it;',
          'your story, if you choose to send one;',
          'the day, not the time;',
          'the version of Geweten and of the rules;',
          'a key: a long number that your browser makes, another one for each municipality.',
        ],
      },
      {
        title: 'What you never have to give',
        paragraphs: [
          'We ask no name, no e-mail address and no telephone number. You make no account.',
          'Your browser takes a BSN, account number, e-mail address, telephone number and address out of your story. Our computer does so again.',
          'We cannot recognise a name, so do not write names.',
        ],
      },
      {
        title: 'How long we keep it',
        points: [
          `When we cannot find the sentence on the page, it goes after ${KEPT.unverified} days.`,
          `A story goes after ${KEPT.stories} days.`,
          'The answers of a round of the workgroup go 90 days after its last day.',
          'What you withdraw goes at once. Copies for emergencies hold it for 30 days more at most.',
          'From a release that is public already the count cannot go.',
          'The rest we keep as long as the monitor exists. We do not know whose it is.',
        ],
      },
      {
        title: 'What others see',
        points: [
          'Others see the sentence, the page and how many people found something. Fewer than five is shown as “fewer than 5”.',
          'A story is shown only after a person has read it. The municipality does not stand with it.',
          'Nobody sees your key. Nobody sees on which day you sent something.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'By pressing “Versturen” you consent. You may always take that back, without a reason.',
          'You can withdraw what you sent, in your browser, under “Mijn bevindingen”.',
          '“Vergeet mij” wipes your keys. Withdraw first what must go: afterwards you cannot.',
          'You may ask what we have of you. But we cannot look up what is yours. That is on purpose.',
          'Not content? You can complain to the Dutch data protection authority.',
        ],
        links: [
          {
            to: 'https://www.autoriteitpersoonsgegevens.nl/en',
            text: 'Autoriteit Persoonsgegevens',
            isElsewhere: true,
          },
        ],
      },
    ],
    contact: {
      title: 'Questions?',
      some: 'This organisation runs the monitor:',
      none: 'Whoever runs it has not filled in an address yet.',
    },
  },
};
