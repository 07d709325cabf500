import type { Statement } from '../../language/statement.ts';
import { type Link, type MentionRule, TOLD } from '../rule.ts';
import { AANVRAGEN, ANDERE_AANVRAAG, ROUTE } from '../words/aanvraag.ts';
import { APPLY_AT_UWV } from './law.ts';

/** Words in a link that show it leads to another application. */
const OTHER_LINKS = [
  'bijzonder',
  'toeslag',
  'kwijtschelding',
  'wijzig',
  'voorschot',
  'bezwaar',
  'klacht',
  'digid',
  'schuld',
];

/** What a link to apply says. */
const APPLYING = ['aanvragen', 'aanvraag', 'vraag', 'aanmelden', 'meld'];

export const aanvraagroute: MentionRule = {
  id: 'aanvraagroute',
  kind: 'mention',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'aanvraag',
  pageTypes: ['bijstand'],
  legalBasis: [APPLY_AT_UWV],
  assumptions: ['A joint organisation may take applications itself; any named way counts.'],
  text: {
    nl: {
      title: 'Waar en hoe u bijstand aanvraagt',
      whatIsWrong: 'Wij vonden niet waar en hoe u bijstand aanvraagt. Dan weten mensen niet waar zij moeten zijn.',
      whatItMeansForYou: 'U kunt bijstand aanvragen via werk.nl. Of bel uw gemeente en vraag hoe het kan.',
      whatTheLawSays: 'U vraagt bijstand aan bij uw gemeente. Meestal gaat dat via werk.nl, de website van UWV.',
      goodExample: 'U vraagt bijstand aan via werk.nl. Lukt dat niet? Bel ons, dan krijgt u een papieren formulier.',
    },
    en: {
      title: 'Where and how to apply',
      whatIsWrong: 'We did not find where and how to apply for bijstand.',
    },
  },
  about: AANVRAGEN,
  notWhenFailed: [],
  tells(statement) {
    if (!statement.has(ROUTE) || isOther(statement)) return undefined;
    return statement.sameClause(AANVRAGEN, ROUTE) || statement.near(AANVRAGEN, ROUTE, REACH) ? TOLD : undefined;
  },
  acceptsLink(link) {
    return leadsToApplying(link);
  },
  examples: [
    {
      html: '<p>Vraag de bijstandsuitkering aan via werk.nl.</p>',
      expect: 'passed',
      quote: 'Vraag de bijstandsuitkering aan via werk.nl.',
      because: 'the way is told',
    },
    {
      html: '<p>U kunt bijstand aanvragen bij het loket in het gemeentehuis.</p>',
      expect: 'passed',
      because: 'the place is told',
    },
    {
      html: '<p>Ga naar <a href="https://www.werk.nl/bijstand">bijstand aanvragen</a>.</p>',
      expect: 'passed',
      because: 'the link leads to it',
    },
    {
      html: '<p>Krijgt u bijstand? Geef wijzigingen altijd door met het formulier op onze website.</p>',
      expect: 'cantTell',
      because: 'that is another form',
    },
    {
      html: '<h2>Bijzondere bijstand</h2><p>Bijzondere bijstand vraagt u aan via onze website.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
  ],
};

/** Words between the applying and the way. */
const REACH = 10;

/** It is about asking for something else, or says that this way is closed. */
function isOther(statement: Statement): boolean {
  return statement.has(ANDERE_AANVRAAG) || statement.negates(AANVRAGEN) || statement.negates(ROUTE);
}

function leadsToApplying({ text, href }: Link): boolean {
  const says = text.toLowerCase();
  if (OTHER_LINKS.some((word) => says.includes(word))) return false;
  const applies = APPLYING.some((word) => says.includes(word));
  const { hostname } = new URL(href);
  if (isHost(hostname, 'werk.nl') || isHost(hostname, 'uwv.nl'))
    return applies || says.includes('bijstand') || says.includes('werk.nl');
  return applies && (says.includes('bijstand') || says.includes('uitkering'));
}

function isHost(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
