import type { InBoth } from '../page.ts';

export interface HomeWords {
  readonly name: string;
  readonly title: string;
  readonly tabTitle: string;
  readonly description: string;
  readonly lead: string;
  readonly search: string;
  readonly searchHint: string;
  readonly find: string;
  readonly subjects: string;
  readonly lookedAt: (seen: string, all: string) => string;
  readonly repairs: string;
  readonly noRepairs: string;
  readonly repaired: (day: string) => string;
  readonly took: (days: number) => string;
  readonly was: string;
  readonly moreRepairs: string;
  readonly progress: string;
  readonly progressLead: string;
  readonly noProgress: string;
  readonly released: (day: string) => string;
}

export const HOME_WORDS: InBoth<HomeWords> = {
  nl: {
    name: 'Kaart',
    title: 'Staat uw recht op de site van uw gemeente?',
    tabTitle: 'De monitor: staat uw recht op de site van uw gemeente?',
    description: 'Klopt wat gemeenten op hun site over de bijstand zeggen? Zie per gemeente wat goed is en wat niet.',
    lead: 'Mensen lezen wat gemeenten over de bijstand schrijven, en leggen het naast de wet. Hier ziet u wat goed is, wat niet klopt en wat niet is gevonden.',
    search: 'Zoek uw gemeente',
    searchHint: 'Ook namen van vroeger werken, zoals Boxmeer.',
    find: 'Zoek',
    subjects: 'Kies een onderwerp',
    lookedAt: (seen, all) => `${seen} van de ${all} gemeenten zijn bekeken.`,
    repairs: 'Pas hersteld',
    noRepairs: 'Nog geen gemeente heeft iets hersteld wat hier stond.',
    repaired: (day) => `Hersteld op ${day}.`,
    took: (days) => (days === 1 ? 'Dat duurde 1 dag.' : `Dat duurde ${days} dagen.`),
    was: 'Er stond:',
    moreRepairs: 'Alle herstelde punten',
    progress: 'Nederland door de tijd',
    progressLead: 'Zo veel punten zijn bekend in het hele land. Elke band is een soort.',
    noProgress: 'Er is nog te weinig bekend om een verloop te laten zien.',
    released: (day) => `Bijgewerkt op ${day}.`,
  },
  en: {
    name: 'Map',
    title: 'Does your municipality’s site tell your rights?',
    tabTitle: 'The monitor: does your municipality’s site tell your rights?',
    description: 'Is it right what Dutch municipalities say about welfare? See for each what is good and what is not.',
    lead: 'People read what municipalities write about welfare (bijstand), and lay it beside the law. Here you see what is good, what is not right, and what was not found.',
    search: 'Find your municipality',
    searchHint: 'Former names work too, such as Boxmeer.',
    find: 'Search',
    subjects: 'Choose a subject',
    lookedAt: (seen, all) => `${seen} of ${all} municipalities were looked at.`,
    repairs: 'Latest repairs',
    noRepairs: 'No municipality has repaired anything yet that stood here.',
    repaired: (day) => `Repaired on ${day}.`,
    took: (days) => (days === 1 ? 'It took 1 day.' : `It took ${days} days.`),
    was: 'It said:',
    moreRepairs: 'All repairs',
    progress: 'The country over time',
    progressLead: 'So many points are known in the whole country. Each band is a kind.',
    noProgress: 'Too little is known yet to show a course.',
    released: (day) => `Updated on ${day}.`,
  },
};
