/** Words of the pages about rules. Functions get numbers and days as text. */
import type { Certainty, Harm, Rule } from '../../../rules/rule.ts';
import type { InBoth } from '../page.ts';

export interface RulesWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly version: (version: string, count: string) => string;
  readonly kinds: Readonly<Record<Rule['kind'], string>>;
  readonly kindMeanings: Readonly<Record<Rule['kind'], string>>;
  readonly statuses: Readonly<Record<'trial' | 'active', string>>;
  readonly statusMeanings: Readonly<Record<'trial' | 'active', string>>;
  readonly harms: Readonly<Record<Harm, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly facts: string;
  readonly subject: string;
  readonly kind: string;
  readonly status: string;
  readonly harm: string;
  readonly earlier: string;
  readonly about: string;
  readonly inDutch: string;
  readonly question: string;
  readonly howToDecide: string;
  readonly meaning: string;
  readonly law: string;
  readonly lawChanges: string;
  readonly from: (day: string) => string;
  readonly fromUntil: (from: string, until: string) => string;
  readonly futureLaw: string;
  readonly readLaw: string;
  readonly good: string;
  readonly goodHint: string;
  readonly examples: string;
  readonly examplesHint: string;
  readonly wrongExamples: string;
  readonly rightExamples: string;
  readonly nearExamples: string;
  readonly readOn: (day: string) => string;
  readonly precision: string;
  readonly notMeasured: string;
  readonly tooFew: string;
  readonly claimFigures: (pages: string, right: string, wrong: string, missed: string) => string;
  readonly mentionFigures: (pages: string, right: string, wrong: string, missed: string) => string;
  readonly now: string;
  readonly toList: string;
  readonly good1: string;
  readonly mistaken: string;
  readonly mistakenHint: string;
  readonly toObjection: string;
}

export const RULES_WORDS: InBoth<RulesWords> = {
  nl: {
    name: 'Regels',
    title: 'De regels',
    description: 'Waar wij op letten bij de informatie over de bijstand, met de wet ernaast.',
    lead: 'Dit zijn de regels waarmee wij een site nakijken. Bij elke regel staat de wet. Zo kunt u het zelf controleren.',
    version: (version, count) => `Versie ${version}, met ${count} regels.`,
    kinds: { claim: 'iets wat er staat', mention: 'iets wat er moet staan', question: 'een vraag voor mensen' },
    kindMeanings: {
      claim: 'Staat er een zin die niet past bij de wet? Dan melden wij dat, met de zin erbij.',
      mention: 'Vinden wij het niet? Dan zeggen wij “niet gevonden”. Wij zeggen nooit dat het er niet is.',
      question: 'Een computer kan dit niet weten. Een mens leest de zinnen en beslist.',
    },
    statuses: { trial: 'op proef', active: 'in gebruik' },
    statusMeanings: {
      trial: 'Wij zijn nog niet zeker genoeg. Een mens kijkt altijd na wat deze regel vindt.',
      active: 'Deze regel is getest op echte pagina’s en maakt daar bijna geen fouten.',
    },
    harms: {
      'verliest-recht': 'U kunt een recht mislopen.',
      'te-weinig-geld': 'U kunt te weinig geld krijgen.',
      'te-laat': 'U kunt te laat geld of een antwoord krijgen.',
      'onnodige-drempel': 'Aanvragen is moeilijker dan nodig.',
      onduidelijk: 'Het is niet duidelijk wat er bedoeld wordt.',
    },
    certainties: {
      'read-in-law': 'gelezen in de wet',
      confirmed: 'bevestigd door een andere bron',
      derived: 'afgeleid',
      'professional-knowledge': 'kennis uit de praktijk',
    },
    facts: 'In het kort',
    subject: 'Onderwerp',
    kind: 'Soort',
    status: 'Stand',
    harm: 'Waarom het telt',
    earlier: 'Heette eerder',
    about: 'Waar het over gaat',
    inDutch: '',
    question: 'De vraag',
    howToDecide: 'Zo beslist u',
    meaning: 'Wat het voor u betekent',
    law: 'Wat de wet zegt',
    lawChanges: 'De wet en wat er veranderde',
    from: (from) => `Geldt sinds ${from}.`,
    fromUntil: (from, until) => `Gold van ${from} tot en met ${until}.`,
    futureLaw: 'Dit geldt nog niet.',
    readLaw: 'Lees de wet',
    good: 'Zo kan het wel',
    goodHint: 'Een gemeente mag deze tekst overnemen.',
    examples: 'Voorbeelden',
    examplesHint: 'Deze zinnen zijn verzonnen. Wij testen de regel ermee.',
    wrongExamples: 'Dit klopt niet',
    rightExamples: 'Dit is goed',
    nearExamples: 'Dit lijkt erop, maar telt niet mee',
    readOn: (on) => `Dit voorbeeld gaat over ${on}. De wet van die dag telt.`,
    precision: 'Hoe goed de regel werkt',
    notMeasured: 'Dit is niet gemeten. Een mens geeft het antwoord.',
    tooFew: 'Wij kwamen dit nog niet tegen op onze testpagina’s.',
    claimFigures: (pages, right, wrong, missed) =>
      `Getest op ${pages} pagina’s met dit onderwerp. Terecht gemeld: ${right}. Ten onrechte gemeld: ${wrong}. Gemist: ${missed}.`,
    mentionFigures: (pages, right, wrong, missed) =>
      `Getest op ${pages} pagina’s met dit onderwerp. Terecht gevonden: ${right}. Ten onrechte gevonden: ${wrong}. Gemist: ${missed}.`,
    now: 'Hoe het er nu voor staat',
    toList: 'Bekijk het per gemeente',
    good1: 'Goede voorbeelden bij dit onderwerp',
    mistaken: 'Klopt deze regel niet?',
    mistakenHint: 'Laat het ons weten. Een fout in een regel is een fout van ons.',
    toObjection: 'Zo maakt u bezwaar',
  },
  en: {
    name: 'Rules',
    title: 'The rules',
    description: 'What we look at in information on the bijstand (welfare), with the law beside it.',
    lead: 'These are the rules with which we check a site. The law stands with each rule, so that you can check it yourself.',
    version: (version, count) => `Version ${version}, with ${count} rules.`,
    kinds: {
      claim: 'something that is said',
      mention: 'something that must be told',
      question: 'a question for people',
    },
    kindMeanings: {
      claim: 'Does a sentence not fit the law? Then we report it, with the sentence.',
      mention: 'When we do not find it we say “not found”. We never say that it is not there.',
      question: 'A computer cannot know this. A person reads the sentences and decides.',
    },
    statuses: { trial: 'on trial', active: 'in use' },
    statusMeanings: {
      trial: 'We are not sure enough yet. A person always checks what this rule finds.',
      active: 'This rule was tested on real pages, and makes hardly any mistakes there.',
    },
    harms: {
      'verliest-recht': 'You may lose a right.',
      'te-weinig-geld': 'You may get too little money.',
      'te-laat': 'You may get money or an answer too late.',
      'onnodige-drempel': 'Applying is harder than needed.',
      onduidelijk: 'It is not clear what is meant.',
    },
    certainties: {
      'read-in-law': 'read in the law',
      confirmed: 'confirmed by another source',
      derived: 'derived',
      'professional-knowledge': 'professional knowledge',
    },
    facts: 'In short',
    subject: 'Subject',
    kind: 'Kind',
    status: 'Status',
    harm: 'Why it matters',
    earlier: 'Was called',
    about: 'What it is about',
    inDutch: 'The texts below are in Dutch, as people see them beside a Dutch page.',
    question: 'The question',
    howToDecide: 'How to decide',
    meaning: 'What it means for you',
    law: 'What the law says',
    lawChanges: 'The law, and what changed',
    from: (from) => `In force since ${from}.`,
    fromUntil: (from, until) => `In force from ${from} to ${until}.`,
    futureLaw: 'Not in force yet.',
    readLaw: 'Read the law',
    good: 'How it can be said',
    goodHint: 'A municipality may copy this text.',
    examples: 'Examples',
    examplesHint: 'These sentences are made up. We test the rule with them.',
    wrongExamples: 'This is not right',
    rightExamples: 'This is good',
    nearExamples: 'This looks like it, but does not count',
    readOn: (on) => `This example is about ${on}. The law of that day counts.`,
    precision: 'How well the rule works',
    notMeasured: 'Not measured: a person gives the answer.',
    tooFew: 'We have not met this on our test pages yet.',
    claimFigures: (pages, right, wrong, missed) =>
      `Tested on ${pages} pages on this subject. Rightly reported: ${right}. Wrongly reported: ${wrong}. Missed: ${missed}.`,
    mentionFigures: (pages, right, wrong, missed) =>
      `Tested on ${pages} pages on this subject. Rightly found: ${right}. Wrongly found: ${wrong}. Missed: ${missed}.`,
    now: 'How it stands now',
    toList: 'See it by municipality',
    good1: 'Good examples on this subject',
    mistaken: 'Is this rule mistaken?',
    mistakenHint: 'Tell us. A mistake in a rule is our mistake.',
    toObjection: 'How to object',
  },
};
