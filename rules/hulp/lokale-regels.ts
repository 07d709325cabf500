import { concept } from '../../language/concept.ts';
import type { Scheme } from '../../language/scheme.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type Link, type MentionRule, TOLD } from '../rule.ts';
import { LOKALE_REGELS, VINDPLAATS } from '../words/lokale-regels.ts';

/** Where municipalities publish their rules; the old names still lead there. */
const HOSTS: readonly string[] = [
  'lokaleregelgeving.overheid.nl',
  'decentrale.regelgeving.overheid.nl',
  'officielebekendmakingen.nl',
  'zoek.officielebekendmakingen.nl',
];

/** Schemes with rules of their own. */
const ELSEWHERE: ReadonlySet<Scheme> = new Set(['wmo', 'inburgering', 'ioaw', 'bbz', 'aio']);

/** Rules of the street, of taxes and of data. */
const OTHER_RULES = concept(
  'andere verordening',
  'plaatselijke verordening',
  'apv',
  'parkeerverordening',
  'belastingverordening*',
  'afvalstoffenverordening',
  'afvalverordening',
  'bouwverordening',
  'huisvestingsverordening',
  'legesverordening',
  'marktverordening',
  'subsidieverordening',
  'verordening jeugd*',
  'algemene verordening gegevensbescherming',
  'avg',
);

const RULES = concept('regels', 'regels', 'regelgeving', 'wetgeving', 'wet- en regelgeving', 'wetten', 'juridisch*');

export const lokaleRegels: MentionRule = {
  id: 'lokale-regels',
  kind: 'mention',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'hulp',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  schemes: 'any',
  legalBasis: [
    {
      article: participatiewet('8', 'lid 1 en 2'),
      says: 'De gemeente maakt eigen regels, bijvoorbeeld over verlagen, toeslagen en hulp bij werk.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: ['A verordening or beleidsregels with where to read them, or a link to them, tells it.'],
  text: {
    nl: {
      title: 'De regels van uw gemeente',
      whatIsWrong: 'Op deze pagina is niet gevonden waar de eigen regels van de gemeente staan.',
      whatItMeansForYou:
        'Zoek de regels van uw gemeente op lokaleregelgeving.overheid.nl. Zo kunt u nalezen wat er geldt.',
      whatTheLawSays: 'De gemeente maakt eigen regels over de bijstand. Iedereen kan die regels lezen.',
      goodExample:
        'De eigen regels van onze gemeente vindt u op lokaleregelgeving.overheid.nl. Zoek daar op Participatiewet.',
    },
    en: {
      title: 'Local rules',
      whatIsWrong: 'The page was not found to point to the local verordening or beleidsregels.',
    },
  },
  about: LOKALE_REGELS,
  notWhenFailed: [],
  tells(statement) {
    if (statement.scheme !== undefined && ELSEWHERE.has(statement.scheme)) return undefined;
    if (statement.negates(LOKALE_REGELS) || statement.has(OTHER_RULES) || namesSiteOnly(statement)) return undefined;
    return statement.has(VINDPLAATS) || isListed(statement) ? TOLD : undefined;
  },
  toldByName: true,
  acceptsLink: isLocalRules,
  examples: [
    {
      html: '<p>De regels staan in onze verordening op lokaleregelgeving.overheid.nl.</p>',
      expect: 'passed',
      quote: 'De regels staan in onze verordening op lokaleregelgeving.overheid.nl.',
      because: 'the local rules and where they are',
    },
    {
      html: '<p>In de beleidsregels leest u hoe wij met een auto omgaan.</p>',
      expect: 'passed',
      because: 'the local rules by name',
    },
    {
      html: '<p>Meer weten? <a href="https://lokaleregelgeving.overheid.nl/CVDR1234">Regels bijstand</a></p>',
      expect: 'passed',
      because: 'a link to the local rules',
    },
    {
      html: '<p>De regels van de wet vindt u op rijksoverheid.nl.</p>',
      expect: 'cantTell',
      because: 'national rules',
    },
    {
      html: '<p>U houdt zich aan de regels van ons kantoor.</p>',
      expect: 'cantTell',
      because: 'house rules',
    },
    {
      html: '<h2>Wmo</h2><p>De regels voor de Wmo staan in de verordening Wmo.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

/** "Over uw rechten en plichten leest u op overheid.nl": there is more there than local rules. */
function namesSiteOnly(statement: Statement): boolean {
  if (statement.has(RULES) || statement.previous?.has(LOKALE_REGELS)) return false;
  return statement.find(LOKALE_REGELS).length === statement.find(SITE).length;
}

const SITE = concept('overheid.nl', 'overheid.nl');

/** "Beleidsregels giften", as an item below "Meer lezen". */
function isListed(statement: Statement): boolean {
  const { kind, intro, headings } = statement;
  if (kind === 'row') return statement.find(LOKALE_REGELS).some(({ start }) => start > 0);
  if (kind !== 'item' || statement.find(LOKALE_REGELS).every(({ start }) => start > 1)) return false;
  return (
    statement.words.length > 1 || [intro, headings.at(-1)].some((each) => each?.has(VINDPLAATS) || each?.has(RULES))
  );
}

function isLocalRules({ href }: Link): boolean {
  const address = URL.parse(href);
  return address !== null && HOSTS.includes(address.hostname.replace(/^www\./, ''));
}
