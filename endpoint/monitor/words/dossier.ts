import type { Standing } from '../../figures/standing.ts';
import type { Happening } from '../dossier/point-now.ts';
import type { InBoth } from '../page.ts';

export interface DossierWords {
  readonly title: (name: string) => string;
  readonly description: (name: string) => string;
  readonly inProvince: (province: string) => string;
  readonly joint: string;
  readonly runBy: string;
  readonly members: string;
  readonly pointsThere: (count: number) => string;
  readonly released: (day: string) => string;
  readonly unseenTitle: string;
  readonly unseen: (name: string) => string;
  readonly help: string;
  readonly goneTitle: string;
  readonly gone: string;
  readonly sections: string;
  readonly groups: Readonly<Record<Standing, { readonly title: string; readonly lead: string }>>;
  readonly outside: string;
  readonly ofRule: (title: string) => string;
  readonly said: string;
  readonly saidFirst: string;
  readonly onPage: string;
  readonly since: (day: string) => string;
  readonly seenBy: (people: number | 'few') => string;
  readonly better: string;
  readonly copy: string;
  readonly copied: string;
  readonly elsewhere: (name: string) => string;
  readonly law: string;
  readonly forYou: string;
  readonly reply: string;
  readonly history: string;
  readonly object: string;
  readonly rule: string;
  readonly happened: Readonly<Record<Happening['what'], string>>;
  readonly more: (count: number) => string;
  readonly course: string;
  readonly localTitle: string;
  readonly local: string;
  readonly againTitle: string;
  readonly again: readonly string[];
  readonly letterTitle: string;
  readonly letterLead: string;
  readonly letterLabel: string;
  readonly letterCopy: string;
  readonly shareTitle: string;
  readonly badge: string;
  readonly badgeAlt: (name: string) => string;
  readonly badgeLabel: string;
  readonly feed: string;
  readonly feedTitle: (name: string) => string;
  /** Above what is there in Dutch only; empty in Dutch. */
  readonly inDutch: string;
}

export const DOSSIER_WORDS: InBoth<DossierWords> = {
  nl: {
    title: (name) => name,
    description: (name) =>
      `Wat zegt de site van ${name} over de bijstand? Wat is goed, wat klopt niet, wat is niet gevonden?`,
    inProvince: (province) => `Gemeente in ${province}`,
    joint: 'Deze organisatie voert de bijstand uit voor meer gemeenten.',
    runBy: 'De bijstand wordt hier (voor een deel) uitgevoerd door:',
    members: 'Werkt voor deze gemeenten:',
    pointsThere: (count) => (count === 0 ? 'nog niet bekeken' : count === 1 ? '1 punt' : `${count} punten`),
    released: (day) => `Bijgewerkt op ${day}.`,
    unseenTitle: 'Nog niet bekeken',
    unseen: (name) => `Niemand heeft de site van ${name} bekeken. Dat zegt niets over de gemeente.`,
    help: 'Wilt u helpen? Met de extensie Geweten leest u de site zelf naast de wet.',
    goneTitle: 'De site is veranderd',
    gone: 'De zinnen die hier stonden, staan niet meer op de site. Wij weten nog niet wat er nu staat.',
    sections: 'Wat staat er in dit dossier?',
    groups: {
      wrong: { title: 'Klopt niet', lead: 'Deze zinnen passen niet bij de wet. Dat is bevestigd.' },
      unclear: { title: 'Onduidelijk', lead: 'Dit staat er, maar mensen vinden het niet duidelijk of niet volledig.' },
      missing: {
        title: 'Niet gevonden',
        lead: 'Mensen zochten dit en vonden het niet. Het hoeft niet van de wet, maar het helpt. Het kan toch ergens staan.',
      },
      open: {
        title: 'In gesprek',
        lead: 'Mensen zien dit verschillend, of er loopt een bezwaar. Wij zeggen niet dat het fout is.',
      },
      reported: {
        title: 'Gemeld, nog niet zeker',
        lead: 'Iemand meldde dit. Het is nog niet bevestigd. Wij zeggen niet dat het fout is.',
      },
      repaired: { title: 'Hersteld', lead: 'De pagina is verbeterd. Dank daarvoor.' },
      right: { title: 'Goed', lead: 'Dit staat er, en het klopt.' },
    },
    outside: 'Melding buiten onze regels',
    ofRule: (title) => `Regel: ${title}`,
    said: 'Dit staat er',
    saidFirst: 'Dit stond er eerst',
    onPage: 'Pagina:',
    since: (day) => `In de monitor sinds ${day}.`,
    seenBy: (people) => (people === 'few' ? 'Gezien door minder dan 5 mensen.' : `Gezien door ${people} mensen.`),
    better: 'Zo kan het wel',
    copy: 'Kopieer deze zin',
    copied: 'Gekopieerd',
    elsewhere: (name) => `Zo staat het bij ${name}:`,
    law: 'Wat zegt de wet?',
    forYou: 'Wat betekent dit voor u?',
    reply: 'Reactie van de gemeente',
    history: 'Wat gebeurde er met dit punt?',
    object: 'Klopt dit punt niet? Maak bezwaar',
    rule: 'Lees meer over deze regel',
    happened: {
      right: 'Als goed gezien',
      repaired: 'Hersteld',
      wrong: 'Bevestigd: klopt niet',
      missing: 'Bevestigd: niet gevonden',
      unclear: 'Bevestigd: onduidelijk',
      reported: 'Gemeld',
      open: 'Mensen zien het verschillend, of er loopt een bezwaar',
      gone: 'De zin staat er niet meer',
      changed: 'Wij lazen de pagina: de tekst is veranderd',
      objection: 'Iemand maakte bezwaar',
      'objection-closed': 'Het bezwaar is behandeld',
      reply: 'De gemeente reageerde',
      'workgroup-confirmed': 'De werkgroep keek ernaar: het punt klopt',
      'workgroup-rejected': 'De werkgroep keek ernaar: de pagina is goed',
    },
    more: (count) => `En nog ${count}. Die staan in de open data.`,
    course: 'Keuringen door de tijd',
    localTitle: 'Eigen regels van de gemeente',
    local: 'De gemeente heeft ook eigen regels over de bijstand. Die staan in een landelijke databank. Zoek bij:',
    againTitle: 'Controleer opnieuw',
    again: [
      'Is de tekst verbeterd? Wij lezen de pagina elke dag opnieuw. Klopt het dan, dan staat hier dezelfde dag “hersteld”.',
      'Wilt u het meteen weten? Open de pagina met de extensie Geweten. Die leest de tekst van nu naast de wet.',
      'Werkt u bij de gemeente? Met de link uit onze brief zet u een reactie bij een punt.',
    ],
    letterTitle: 'Brief aan de gemeente',
    letterLead: 'Deze brief kunt u kopiëren en zelf sturen. Wij sturen niets.',
    letterLabel: 'Tekst van de brief',
    letterCopy: 'Kopieer de brief',
    shareTitle: 'Delen en volgen',
    badge: 'Zet dit plaatje op uw eigen site. Het verandert vanzelf mee.',
    badgeAlt: (name) => `Geweten over ${name}`,
    badgeLabel: 'Code voor uw site',
    feed: 'Volg dit dossier met een nieuwslezer (Atom)',
    feedTitle: (name) => `Geweten: ${name}`,
    inDutch: '',
  },
  en: {
    title: (name) => name,
    description: (name) =>
      `What does the site of ${name} say about welfare? What is good, what is not right, what was not found?`,
    inProvince: (province) => `Municipality in ${province}`,
    joint: 'This organisation runs welfare for several municipalities.',
    runBy: 'Welfare here is run (in part) by:',
    members: 'Works for these municipalities:',
    pointsThere: (count) => (count === 0 ? 'not looked at yet' : count === 1 ? '1 point' : `${count} points`),
    released: (day) => `Updated on ${day}.`,
    unseenTitle: 'Not looked at yet',
    unseen: (name) => `Nobody has looked at the site of ${name}. That says nothing about the municipality.`,
    help: 'Want to help? With the extension Geweten you read the site beside the law yourself.',
    goneTitle: 'The site has changed',
    gone: 'The sentences that stood here are not on the site any more. We do not know yet what is there now.',
    sections: 'What is in this file?',
    groups: {
      wrong: { title: 'Not right', lead: 'These sentences do not fit the law. That was confirmed.' },
      unclear: { title: 'Unclear', lead: 'This is there, but people find it unclear or incomplete.' },
      missing: {
        title: 'Not found',
        lead: 'People looked for this and did not find it. The law does not ask for it, but it helps. It may still be somewhere.',
      },
      open: {
        title: 'Under discussion',
        lead: 'People see this differently, or there is an objection. We do not say that it is wrong.',
      },
      reported: {
        title: 'Reported, not certain',
        lead: 'Somebody reported this. It is not confirmed yet. We do not say that it is wrong.',
      },
      repaired: { title: 'Repaired', lead: 'The page was improved. Thanks for that.' },
      right: { title: 'Good', lead: 'This is there, and it is right.' },
    },
    outside: 'Report outside our rules',
    ofRule: (title) => `Rule: ${title}`,
    said: 'It says',
    saidFirst: 'It said before',
    onPage: 'Page:',
    since: (day) => `In the monitor since ${day}.`,
    seenBy: (people) => (people === 'few' ? 'Seen by fewer than 5 people.' : `Seen by ${people} people.`),
    better: 'It can be said like this',
    copy: 'Copy this sentence',
    copied: 'Copied',
    elsewhere: (name) => `How ${name} says it:`,
    law: 'What does the law say?',
    forYou: 'What does it mean for you?',
    reply: 'Reply of the municipality',
    history: 'What happened to this point?',
    object: 'Is this point not right? Object to it',
    rule: 'Read more about this rule',
    happened: {
      right: 'Seen as good',
      repaired: 'Repaired',
      wrong: 'Confirmed: not right',
      missing: 'Confirmed: not found',
      unclear: 'Confirmed: unclear',
      reported: 'Reported',
      open: 'People see it differently, or there is an objection',
      gone: 'The sentence is not there any more',
      changed: 'We read the page: its text changed',
      objection: 'Somebody objected',
      'objection-closed': 'The objection was dealt with',
      reply: 'The municipality replied',
      'workgroup-confirmed': 'The workgroup looked at it: the point holds',
      'workgroup-rejected': 'The workgroup looked at it: the page is right',
    },
    more: (count) => `And ${count} more, in the open data.`,
    course: 'Inspections over time',
    localTitle: 'The municipality’s own rules',
    local: 'The municipality has rules of its own about welfare, in a national database. Search for:',
    againTitle: 'Check again',
    again: [
      'Was the text improved? We read the page again every day. If it is right then, it says “repaired” here the same day.',
      'Want to know at once? Open the page with the extension Geweten. It reads the text of now beside the law.',
      'Do you work at the municipality? With the link in our letter you put a reply beside a point.',
    ],
    letterTitle: 'Letter to the municipality',
    letterLead: 'You can copy this letter, in Dutch, and send it yourself. We send nothing.',
    letterLabel: 'Text of the letter',
    letterCopy: 'Copy the letter',
    shareTitle: 'Share and follow',
    badge: 'Put this picture on your own site. It changes by itself.',
    badgeAlt: (name) => `Geweten about ${name}`,
    badgeLabel: 'Code for your site',
    feed: 'Follow this file with a news reader (Atom)',
    feedTitle: (name) => `Geweten: ${name}`,
    inDutch: 'What the law says and the examples are in Dutch.',
  },
};
