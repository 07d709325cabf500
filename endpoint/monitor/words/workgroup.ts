import type { TextWords } from '../about/text-page.ts';
import type { InBoth } from '../page.ts';

export const WORKGROUP_WORDS: InBoth<TextWords> = {
  nl: {
    name: 'Werkgroep',
    title: 'Samen kijken: de werkgroep',
    description: 'Hoe bewoners samen de site van hun gemeente testen.',
    lead: 'Een computer ziet zinnen. Alleen mensen merken of iets te vinden en te begrijpen is. Daarom testen bewoners samen.',
    sections: [
      {
        title: 'Wat een werkgroep doet',
        points: [
          'U bent met tien tot twintig bewoners. Ook mensen die niet handig zijn met internet.',
          'U komt eens in de zes weken bij elkaar, ongeveer twee uur.',
          'Thuis doet u kleine opdrachten. Bijvoorbeeld: zoek op hoe u bijstand aanvraagt.',
          'De extensie telt de klikken en de tijd. U beantwoordt een paar korte vragen.',
          'Samen praat u over wat opviel. De verschillen komen eerst.',
        ],
      },
      {
        title: 'Wat er met uw werk gebeurt',
        paragraphs: [
          'De werkgroep kiest zelf wat er naar de gemeente gaat.',
          'U hoort terug wat de gemeente ermee deed. Dat hoort erbij.',
          'Wees blij met elk resultaat, en vertel het.',
        ],
        links: [{ to: '/lijsten/hersteld', text: 'Bekijk wat er hersteld is' }],
      },
      {
        title: 'Wat u nodig hebt',
        points: [
          'Iemand die de groep bij elkaar roept.',
          'Een plek met internet, bijvoorbeeld de bibliotheek.',
          'De extensie Geweten. Die is gratis.',
          'U hoeft de wet niet te kennen. Uw eigen ervaring is genoeg.',
        ],
      },
      {
        title: 'Niemand wordt bekend',
        paragraphs: [
          'U doet mee zonder naam. De gemeente ziet niet wie er meedoet en wie wat vond.',
          'U mag op elk moment stoppen.',
        ],
        links: [{ to: '/privacy', text: 'Meer over uw privacy' }],
      },
    ],
  },
  en: {
    name: 'Workgroup',
    title: 'Looking together: the workgroup',
    description: 'How residents test the site of their municipality together.',
    lead: 'A computer sees sentences. Only people notice whether something can be found and understood. So residents test together.',
    sections: [
      {
        title: 'What a workgroup does',
        points: [
          'You are with ten to twenty residents, also people who are not at home on the internet.',
          'You meet once every six weeks, for about two hours.',
          'At home you do small tasks. For instance: look up how to apply for the bijstand.',
          'The extension counts clicks and time. You answer a few short questions.',
          'Together you talk about what struck you. The differences come first.',
        ],
      },
      {
        title: 'What becomes of your work',
        paragraphs: [
          'The workgroup itself chooses what goes to the municipality.',
          'You hear back what the municipality did with it. That is part of it.',
          'Be glad of every result, and tell it.',
        ],
        links: [{ to: '/lijsten/hersteld', text: 'See what was repaired' }],
      },
      {
        title: 'What you need',
        points: [
          'Somebody who calls the group together.',
          'A place with internet, for instance the library.',
          'The extension Geweten. It is free.',
          'You need not know the law. Your own experience is enough.',
        ],
      },
      {
        title: 'Nobody becomes known',
        paragraphs: [
          'You take part without a name. The municipality does not see who takes part, nor who found what.',
          'You may stop at any moment.',
        ],
        links: [{ to: '/privacy', text: 'More on your privacy' }],
      },
    ],
  },
};
