/** The points of a keuring, in English: what each asks and how to decide. */
import type { KeuringStrings } from './keuring-strings.ts';

export const keuringPointsEn: KeuringStrings['points'] = {
  startpagina: {
    title: 'From the home page',
    question: 'Do you find the page on the bijstand easily from the home page?',
    how: 'Begin at the home page. Count how often you must click. Two is good, three will do.',
  },
  zoekfunctie: {
    title: 'With the search',
    question: 'Do you find the page on the bijstand with the search of the site?',
    how: 'Search the site with three words. Tick the words with which you find the page.',
  },
  uitleg: {
    title: 'General explanation',
    question: 'Does the site explain what the bijstand is and for whom?',
    how: 'Only “call for an appointment” is too little. It should say for whom it is.',
  },
  'vermogen-telt': {
    title: 'Money and possessions',
    question: 'Does the site say that money and possessions count? And is it right?',
    how: 'Money and possessions together are called vermogen. It should say that this counts.',
  },
  vermogensbedragen: {
    title: 'Amounts of assets',
    question: 'Does the site give the right amounts that you may have?',
    how: 'A link to the national amounts is fine too. Those are always current.',
  },
  beslissing: {
    title: 'When you get the decision',
    question: 'Does the site say how long the decision takes? And is that right?',
    how: 'The municipality has eight weeks. Sometimes that time stands still or is longer. It should say so too.',
  },
  'bezwaar-maken': {
    title: 'Objecting',
    question: 'Does the site say that you can object? And within six weeks?',
    how: 'Objecting is saying that you do not agree with a decision. You can within six weeks.',
  },
  'waar-aanvragen': {
    title: 'Where to apply',
    question: 'Does the site say where and how to apply for the bijstand?',
    how: 'At werk.nl or at the municipality. A link is enough.',
  },
  'voorschot-vermeld': {
    title: 'Advance payment',
    question: 'Does the site say that you get an advance (voorschot) while you wait?',
    how: 'An advance is money beforehand. It should stand with the explanation of applying.',
  },
  'artikel-52': {
    title: 'The advance by law',
    question: 'Is what the site says about the advance right?',
    how: 'It comes by itself, within four weeks and again every four weeks. It is at least 95 percent.',
  },
  zoektermijn: {
    title: 'First look for work',
    question: 'Is what the site says about four weeks of looking for work right?',
    how: 'This is only for people under 27. There are exceptions.',
  },
  'begin-van-de-bijstand': {
    title: 'From which day',
    question: 'Does the site say from which day you get the bijstand? And is that right?',
    how: 'The bijstand begins on the day that you report. Sometimes it can be earlier.',
  },
  'zonder-drempels': {
    title: 'Applying without hurdles',
    question: 'Can everyone apply, also without DigiD, internet or an address?',
    how: 'Look for sentences that make people do something else first.',
  },
  bedragen: {
    title: 'How much the bijstand is',
    question: 'Does the site say how much the bijstand is now?',
    how: 'A link to the national amounts is fine too.',
  },
  huisgenoten: {
    title: 'Living with others',
    question: 'Is what the site says about living with others right?',
    how: 'Housemates count from the age of 27 only. Living together does not make you partners.',
  },
  'giften-en-loon': {
    title: 'Gifts and earning',
    question: 'Is what the site says about gifts and money from work right?',
    how: 'You may keep gifts up to 1,200 euros a year. Of wages sometimes a part.',
  },
  papieren: {
    title: 'Papers',
    question: 'Does the site say which papers you need? And is that not too much?',
    how: 'Bank statements of three months are mostly enough.',
  },
  plichten: {
    title: 'Duties',
    question: 'Is what the site says about what you must do right?',
    how: 'It is about telling changes, work, language, holidays and punishment.',
  },
  hulp: {
    title: 'Help and complaints',
    question: 'Does the site say where you get help, also in a hurry or with a complaint?',
    how: 'Free help, help without money, and an address for complaints.',
  },
  gesprek: {
    title: 'Recording a conversation',
    question: 'Is what the site says about recording a conversation right?',
    how: 'You may record a conversation for yourself.',
  },
  begrijpelijk: {
    title: 'Easy to understand',
    question: 'Does someone who reads little understand what it says?',
    how: 'Look for long sentences and hard words. Read a part aloud.',
  },
  toon: {
    title: 'The tone',
    question: 'Is the tone of the site kind and respectful?',
    how: 'Look for sentences that threaten or distrust people.',
  },
};
