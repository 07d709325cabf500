/** English words for what rules are made of, as their pages use them. */
import type { Outcome } from '../../rules/outcome.ts';
import type { Certainty, Harm, PageType, Rule, Subject } from '../../rules/rule.ts';

export const KINDS: Readonly<Record<Rule['kind'], string>> = {
  claim: 'claim (something the page says)',
  mention: 'mention (something the page should tell)',
  question: 'question (only a person can judge)',
};

export const SUBJECT_TITLES: Readonly<Record<Subject, string>> = {
  aanvraag: 'Applying',
  zoektermijn: 'Search period of people under 27',
  beslissing: 'The decision',
  voorschot: 'The advance payment',
  bezwaar: 'Objection and complaint',
  geld: 'Amounts, assets and income',
  plichten: 'Duties',
  hulp: 'Help',
  taal: 'Language and finding the page',
};

/** Ends the sentence "Because of it someone …". */
export const HARM_WORDS: Readonly<Record<Harm, string>> = {
  'verliest-recht': 'may lose a right, or never apply',
  'te-weinig-geld': 'may get too little money',
  'te-laat': 'may get money or an answer too late',
  'onnodige-drempel': 'meets a threshold that is not needed',
  onduidelijk: 'may not understand what is meant',
};

/** Surest first. */
export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  'read-in-law': 'read in the law',
  confirmed: 'confirmed elsewhere',
  derived: 'derived',
  'professional-knowledge': 'professional knowledge',
};

export const PAGE_TYPES: Readonly<Record<PageType, string>> = {
  bijstand: 'the bijstand',
  aanvullend: 'help beside the bijstand (bijzondere bijstand, inkomenstoeslag and the like)',
  verwant: 'related benefits (IOAW, IOAZ, Bbz, WW, AOW), where the bijstand is named',
  anders: 'other subjects',
};

/** Heading above the examples that end so, in the order in which they are shown. */
export const OUTCOME_HEADINGS: Readonly<Record<Rule['kind'], readonly (readonly [Outcome, string])[]>> = {
  claim: [
    ['failed', 'Wrong (`failed`)'],
    ['passed', 'Right (`passed`)'],
    ['cantTell', 'For a person to look at (`cantTell`)'],
    ['inapplicable', 'Not about this (`inapplicable`)'],
    ['untested', 'Not judged (`untested`)'],
  ],
  mention: [
    ['passed', 'Told (`passed`)'],
    ['cantTell', 'Not told, or told in part (`cantTell`)'],
    ['inapplicable', 'Not about this (`inapplicable`)'],
    ['failed', 'Wrong (`failed`)'],
    ['untested', 'Not judged (`untested`)'],
  ],
  question: [
    ['untested', 'Shown to a person (`untested`)'],
    ['inapplicable', 'Not about this (`inapplicable`)'],
    ['cantTell', 'Cannot be told (`cantTell`)'],
    ['passed', 'Right (`passed`)'],
    ['failed', 'Wrong (`failed`)'],
  ],
};
