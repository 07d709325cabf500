import type { TextWords } from '../about/text-page.ts';
import type { InBoth } from '../page.ts';

export const ACCESSIBILITY_WORDS: InBoth<TextWords> = {
  nl: {
    name: 'Toegankelijkheid',
    title: 'Toegankelijkheid',
    description: 'Wat wij doen zodat iedereen de monitor kan gebruiken, en wat nog niet goed is.',
    lead: 'Iedereen moet deze site kunnen gebruiken. Ook met een toetsenbord, een schermlezer of een klein scherm.',
    sections: [
      {
        title: 'Wat wij doen',
        points: [
          'Elke pagina werkt zonder muis en zonder JavaScript.',
          'Elke kleur heeft ook een teken en een woord.',
          'De tekst mag twee keer zo groot. Er valt dan niets weg.',
          'Er is een donkere weergave. Die volgt uw apparaat.',
          'Wij schrijven korte zinnen, in taal op niveau B1.',
          'De kaart en de grafieken staan er ook als tekst.',
        ],
      },
      {
        title: 'Hoe wij dat nakijken',
        paragraphs: [
          'Een programma (axe-core) kijkt elke soort pagina na, in twee browsers, licht en donker. Er zijn nu geen fouten.',
          'Een programma ziet niet alles. Een onderzoek met mensen is er nog niet geweest.',
          'Wij volgen de richtlijn WCAG 2.2, niveau AA. Een officieel rapport is er nog niet.',
        ],
      },
      {
        title: 'Wat nog niet goed is',
        points: [
          'Zinnen van gemeenten tonen wij precies zoals ze er staan. Die kunnen moeilijk zijn.',
          'Op de Engelse pagina’s staat een deel in het Nederlands. Een schermlezer leest dat wel als Nederlands voor.',
          'De beschrijving voor programmeurs is in het Engels.',
        ],
      },
    ],
    contact: {
      title: 'Lukt er iets niet?',
      some: 'Laat het weten. U bereikt de beheerder hier:',
      none: 'De beheerder heeft hier nog geen adres ingevuld.',
    },
  },
  en: {
    name: 'Accessibility',
    title: 'Accessibility',
    description: 'What we do so that everybody can use the monitor, and what is not good yet.',
    lead: 'Everybody must be able to use this site, also with a keyboard, a screen reader or a small screen.',
    sections: [
      {
        title: 'What we do',
        points: [
          'Every page works without a mouse and without JavaScript.',
          'Every colour has a sign and a word too.',
          'Text may be twice as large, and nothing falls off.',
          'There is a dark look, which follows your device.',
          'We write short sentences, in plain words.',
          'Map and charts are there as text too.',
        ],
      },
      {
        title: 'How we check it',
        paragraphs: [
          'A program (axe-core) checks each kind of page in two browsers, light and dark. It finds no faults now.',
          'A program does not see everything. There has been no study with people yet.',
          'We follow WCAG 2.2, level AA. There is no official report yet.',
        ],
      },
      {
        title: 'What is not good yet',
        points: [
          'Sentences of municipalities are shown exactly as they are. They can be hard to read.',
          'Part of the English pages is in Dutch. A screen reader does read it as Dutch.',
          'The description for programmers is in English only.',
        ],
      },
    ],
    contact: {
      title: 'Does something not work?',
      some: 'Tell us. You reach whoever runs the monitor here:',
      none: 'Whoever runs it has not filled in an address yet.',
    },
  },
};
