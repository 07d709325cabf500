/** Words of the lists. Functions get numbers and days as text, ready to read. */
import type { InBoth } from '../page.ts';

/** What rows can be ordered by, and which rows are shown: values of the address. */
export const ORDERS = ['naam', 'hersteld', 'goed', 'te-herstellen', 'bekeken'] as const;
export type Order = (typeof ORDERS)[number];
export const SHOWN = ['alle', 'bekeken', 'te-herstellen', 'niet-bekeken'] as const;
export type ShownRows = (typeof SHOWN)[number];

export interface ListsWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly howTitle: string;
  /** Paragraphs. */
  readonly how: readonly string[];
  readonly listsTitle: string;
  readonly byProvince: string;
  readonly bySubject: string;
  readonly bySubjectHint: string;
  readonly provinceHint: string;
  readonly municipalities: {
    readonly title: string;
    readonly description: string;
    readonly card: string;
    /** "342 gemeenten, waarvan 240 bekeken." */
    count(all: string, lookedAt: string): string;
    readonly none: string;
    readonly rulesSeen: (seen: string, of: string) => string;
  };
  readonly subject: {
    readonly title: (subject: string) => string;
    readonly description: (subject: string) => string;
    readonly lead: string;
    readonly history: string;
    readonly toMunicipalities: string;
  };
  readonly rule: {
    readonly title: (rule: string) => string;
    readonly description: (rule: string) => string;
    readonly toRule: string;
    readonly count: (shown: string) => string;
    readonly history: string;
  };
  readonly repairs: {
    readonly title: string;
    readonly description: string;
    readonly card: string;
    readonly lead: string;
    readonly on: (day: string) => string;
    readonly took: (days: string) => string;
    readonly none: string;
    readonly most: string;
    readonly was: string;
    readonly wasMissing: string;
    readonly feed: string;
  };
  readonly good: {
    readonly title: string;
    readonly description: string;
    readonly card: string;
    readonly lead: string;
    readonly none: string;
    readonly source: string;
  };
  readonly filter: {
    readonly province: string;
    readonly everyProvince: string;
    readonly subject: string;
    readonly everySubject: string;
    readonly shown: string;
    readonly shownNames: Readonly<Record<ShownRows, string>>;
    readonly order: string;
    readonly orderNames: Readonly<Record<Order, string>>;
    readonly standing: string;
    readonly everyStanding: string;
    readonly apply: string;
    readonly clear: string;
    readonly share: string;
  };
  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (page: string, of: string) => string;
  };
  readonly free: string;
  readonly released: (day: string) => string;
  readonly openData: string;
}

export const LISTS_WORDS: InBoth<ListsWords> = {
  nl: {
    name: 'Lijsten',
    title: 'Lijsten',
    description: 'Wat er bekend is per gemeente, provincie, onderwerp en regel. Zonder cijfer en zonder oordeel.',
    lead: 'Hier ziet u wat er bekend is. Per gemeente, per provincie, per onderwerp en per regel.',
    howTitle: 'Zo leest u een lijst',
    how: [
      'Een lijst telt regels. Een regel is één ding dat op de site moet kloppen of moet staan.',
      'Wij geven geen cijfer. Een site met weinig punten is niet vanzelf goed. Misschien keek er nog bijna niemand.',
      '“Nog niet bekeken” is niet goed en niet slecht. Niemand heeft er gekeken.',
      'Een gemeente kan iets al verbeterd hebben. Wij zien dat bij de volgende controle.',
    ],
    listsTitle: 'Kies een lijst',
    byProvince: 'Per provincie',
    bySubject: 'Per onderwerp',
    bySubjectHint: 'Alle gemeenten samen. Kies een onderwerp en u ziet de regels.',
    provinceHint: 'Kies een provincie en u ziet de gemeenten.',
    municipalities: {
      title: 'Alle gemeenten',
      description: 'Per gemeente wat er bekend is over de informatie over de bijstand.',
      card: 'Sorteer en kies zelf: provincie, onderwerp, hersteld of nog te doen.',
      count: (all, lookedAt) => `Aantal gemeenten: ${all}. Bekeken: ${lookedAt}.`,
      none: 'Geen gemeente past bij deze keuze.',
      rulesSeen: (seen, of) => `${seen} van ${of} regels bekeken`,
    },
    subject: {
      title: (subject) => `Onderwerp: ${subject}`,
      description: (subject) => `Per regel over “${subject}”: bij hoeveel gemeenten het goed is, en waar nog niet.`,
      lead: 'Per regel ziet u het aantal gemeenten. Kies een regel en u ziet welke.',
      history: 'In de loop van de tijd',
      toMunicipalities: 'Toon de gemeenten bij dit onderwerp',
    },
    rule: {
      title: (rule) => `Per gemeente: ${rule}`,
      description: (rule) => `Hoe het per gemeente staat met deze regel: ${rule}`,
      toRule: 'Lees wat deze regel zegt en waarom',
      count: (shown) => `Aantal gemeenten in deze lijst: ${shown}.`,
      history: 'In de loop van de tijd',
    },
    repairs: {
      title: 'Hersteld',
      description: 'Wat gemeenten hebben verbeterd, het nieuwste eerst.',
      card: 'Wat gemeenten hebben verbeterd. Het nieuwste staat bovenaan.',
      lead: 'Deze gemeenten hebben hun site verbeterd. Dat helpt iedereen die bijstand nodig heeft.',
      on: (day) => `Gezien in de uitgave van ${day}.`,
      took: (days) => `Het stond ${days} dagen in de monitor.`,
      none: 'Er is nog niets hersteld, of wij hebben het nog niet gezien.',
      most: 'Gemeenten met de meeste verbeteringen',
      was: 'Dit stond er eerst',
      wasMissing: 'Dit stond er eerst niet.',
      feed: 'Volg dit met een Atom-feed',
    },
    good: {
      title: 'Goede voorbeelden',
      description: 'Zinnen van gemeenten die kloppen en duidelijk zijn. Neem ze over.',
      card: 'Zinnen die kloppen en duidelijk zijn. Neem ze gerust over.',
      lead: 'Mensen vonden deze zinnen goed. Ze staan echt op de site van een gemeente. Neem ze gerust over.',
      none: 'Er is nog geen goed voorbeeld bij deze keuze.',
      source: 'Naar de pagina',
    },
    filter: {
      province: 'Provincie',
      everyProvince: 'Alle provincies',
      subject: 'Onderwerp',
      everySubject: 'Alle onderwerpen',
      shown: 'Toon',
      shownNames: {
        alle: 'Alle gemeenten',
        bekeken: 'Alleen bekeken',
        'te-herstellen': 'Waar nog iets te herstellen is',
        'niet-bekeken': 'Nog niet bekeken',
      },
      order: 'Volgorde',
      orderNames: {
        naam: 'Op naam',
        hersteld: 'Meest hersteld eerst',
        goed: 'Meest goed eerst',
        'te-herstellen': 'Meest te herstellen eerst',
        bekeken: 'Meest bekeken eerst',
      },
      standing: 'Hoe staat het ervoor',
      everyStanding: 'Alles wat bekend is',
      apply: 'Toon de lijst',
      clear: 'Wis de keuze',
      share: 'Het adres van deze pagina bewaart uw keuze. U kunt het delen.',
    },
    pages: {
      label: 'Bladeren',
      previous: 'Vorige',
      next: 'Volgende',
      position: (at, of) => `Bladzijde ${at} van ${of}`,
    },
    free: 'Iets anders',
    released: (on) => `Bijgewerkt op ${on}.`,
    openData: 'Alle gegevens downloaden',
  },
  en: {
    name: 'Lists',
    title: 'Lists',
    description: 'What is known per municipality, province, subject and rule. Without a grade and without a verdict.',
    lead: 'This is what is known: per municipality, per province, per subject and per rule.',
    howTitle: 'How to read a list',
    how: [
      'A list counts rules. A rule is one thing that must be right on the site, or must be there.',
      'We give no grade. A site with few points is not good by itself: perhaps hardly anybody looked.',
      '“Not looked at yet” is neither good nor bad. Nobody has looked.',
      'A municipality may have mended something already. We see that at the next check.',
    ],
    listsTitle: 'Choose a list',
    byProvince: 'By province',
    bySubject: 'By subject',
    bySubjectHint: 'All municipalities together. Choose a subject to see its rules.',
    provinceHint: 'Choose a province to see its municipalities.',
    municipalities: {
      title: 'All municipalities',
      description: 'What is known of each municipality’s information on the bijstand (welfare).',
      card: 'Sort and choose: province, subject, repaired or still to do.',
      count: (all, lookedAt) => `Municipalities: ${all}. Looked at: ${lookedAt}.`,
      none: 'No municipality fits this choice.',
      rulesSeen: (seen, of) => `${seen} of ${of} rules looked at`,
    },
    subject: {
      title: (subject) => `Subject: ${subject}`,
      description: (subject) => `Each rule on “${subject}”: at how many municipalities it is good, and where not yet.`,
      lead: 'For each rule the number of municipalities. Choose a rule to see which.',
      history: 'Over time',
      toMunicipalities: 'Show the municipalities for this subject',
    },
    rule: {
      title: (rule) => `By municipality: ${rule}`,
      description: (rule) => `How this rule stands at each municipality: ${rule}`,
      toRule: 'Read what this rule says, and why',
      count: (shown) => `Municipalities in this list: ${shown}.`,
      history: 'Over time',
    },
    repairs: {
      title: 'Repaired',
      description: 'What municipalities mended, newest first.',
      card: 'What municipalities mended, newest first.',
      lead: 'These municipalities mended their site. That helps everybody who needs the bijstand.',
      on: (day) => `Seen in the release of ${day}.`,
      took: (days) => `It stood in the monitor for ${days} days.`,
      none: 'Nothing was mended yet, or we have not seen it yet.',
      most: 'Municipalities with most repairs',
      was: 'What it said before',
      wasMissing: 'It was not there before.',
      feed: 'Follow this with an Atom feed',
    },
    good: {
      title: 'Good examples',
      description: 'Sentences of municipalities that are right and clear. Copy them.',
      card: 'Sentences that are right and clear. Do copy them.',
      lead: 'People found these sentences good. They really are on the site of a municipality. Do copy them.',
      none: 'There is no good example for this choice yet.',
      source: 'To the page',
    },
    filter: {
      province: 'Province',
      everyProvince: 'All provinces',
      subject: 'Subject',
      everySubject: 'All subjects',
      shown: 'Show',
      shownNames: {
        alle: 'All municipalities',
        bekeken: 'Looked at only',
        'te-herstellen': 'Where something is still to mend',
        'niet-bekeken': 'Not looked at yet',
      },
      order: 'Order',
      orderNames: {
        naam: 'By name',
        hersteld: 'Most repaired first',
        goed: 'Most good first',
        'te-herstellen': 'Most to mend first',
        bekeken: 'Most looked at first',
      },
      standing: 'How it stands',
      everyStanding: 'Everything that is known',
      apply: 'Show the list',
      clear: 'Clear the choice',
      share: 'The address of this page keeps your choice. You can share it.',
    },
    pages: {
      label: 'Pages',
      previous: 'Previous',
      next: 'Next',
      position: (at, of) => `Page ${at} of ${of}`,
    },
    free: 'Something else',
    released: (on) => `Updated on ${on}.`,
    openData: 'Download all data',
  },
};
