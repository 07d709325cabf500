/** Words of the form to object to a point. */
import { REASON } from '../../objections.ts';
import type { InBoth } from '../page.ts';

export const FAULTS = ['kort', 'tekst', 'druk'] as const;
export type Fault = (typeof FAULTS)[number];

export interface ObjectionFormWords {
  readonly title: string;
  readonly description: string;
  readonly at: string;
  readonly about: string;
  readonly free: string;
  readonly page: string;
  readonly reason: string;
  readonly hint: string;
  readonly send: string;
  readonly what: string;
  readonly example: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly kept: string;
  readonly done: string;
  readonly doneText: string;
  readonly back: string;
}

export const OBJECTION_FORM_WORDS: InBoth<ObjectionFormWords> = {
  nl: {
    title: 'Bezwaar maken',
    description: 'Zeg waarom een punt in de monitor niet klopt.',
    at: 'Gemeente',
    about: 'Waar het over gaat',
    free: 'iets anders',
    page: 'De pagina',
    reason: 'Waarom klopt dit niet?',
    hint: `Schrijf minstens ${REASON.least} tekens. Alleen beheerders lezen uw tekst. Schrijf geen namen of gegevens van mensen op.`,
    send: 'Bezwaar versturen',
    what: 'Het punt staat daarna op “in gesprek”. Een mens leest uw reden en beslist. De beslissing komt in een openbaar logboek.',
    example: 'Dit punt is verzonnen. Een bezwaar versturen kan hier niet.',
    faults: {
      kort: `Uw tekst is te kort of te lang. Gebruik ${REASON.least} tot ${REASON.most} tekens.`,
      tekst: 'In uw tekst staan tekens die wij niet kunnen lezen.',
      druk: 'Het is nu te druk. Probeer het over een paar minuten nog eens.',
    },
    kept: 'Er is niets verstuurd. Ga terug in uw browser. Dan staat uw tekst er meestal nog.',
    done: 'Uw bezwaar is bewaard',
    doneText: 'Dank u wel. Het punt staat nu op “in gesprek”. Op deze site ziet iedereen dat na een paar minuten.',
    back: 'Terug naar de gemeente',
  },
  en: {
    title: 'Object',
    description: 'Say why a point in the monitor is not right.',
    at: 'Municipality',
    about: 'What it is about',
    free: 'something else',
    page: 'The page',
    reason: 'Why is this not right?',
    hint: `Write at least ${REASON.least} characters. Only moderators read your text. Write no names or data of people.`,
    send: 'Send the objection',
    what: 'The point then stands “under discussion”. A person reads your reason and decides. The decision goes into a public log.',
    example: 'This point is made up. You cannot object here.',
    faults: {
      kort: `Your text is too short or too long. Use ${REASON.least} to ${REASON.most} characters.`,
      tekst: 'Your text holds characters that we cannot read.',
      druk: 'It is too busy now. Please try again in a few minutes.',
    },
    kept: 'Nothing was sent. Go back in your browser; your text is usually still there.',
    done: 'Your objection was kept',
    doneText: 'Thank you. The point now stands “under discussion”. On this site everybody sees so within minutes.',
    back: 'Back to the municipality',
  },
};
