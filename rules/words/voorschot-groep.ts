/** Who is left out of the voorschot. */
import { concept, either } from '../../language/concept.ts';

/** Who had the benefit before, not long ago. */
export const HAD_BIJSTAND = concept(
  'had bijstand',
  ...['had', 'hadden', 'gehad', 'ontving*', 'ontvangen', 'kreeg', 'kregen', 'gekregen'].flatMap((got) =>
    ['geleden', 'afgelopen', 'onlangs', 'recent', 'voor de aanvraag', 'al eens'].flatMap((when) =>
      ['bijstand', '*uitkering'].map((what) => `${when} … ${what} … ${got}`),
    ),
  ),
);

/** Groups by home, age or work: the law leaves none of them out. */
export const GROEP = either(
  'groep',
  HAD_BIJSTAND,
  concept(
    'groepen',
    'bij ouders',
    'bij hun ouders',
    'bij je ouders',
    'bij zijn ouders',
    'uw ouders',
    'bij familie',
    'bij hun familie',
    'met schulden',
    'met een schuld',
    'schuld bij',
    'onder de *grens',
    ...['hebt', 'heeft', 'hebben'].flatMap((have) => [`schulden ${have}`, `${have} schulden`]),
    'vergunninghouder*',
    'vluchteling*',
    'inwonend*',
    'thuiswonend*',
    'student*',
    'jongere*',
    'ondernemer*',
    'oud-ondernemer*',
    'ex-ondernemer*',
    'zelfstandige*',
    'zzp*',
    'kostendeler*',
    'alleenstaand*',
    'dakloze*',
    'dakloos',
    'statushouder*',
    'nieuwkomer*',
    'samenwon*',
    'samenwoont',
    'woont u samen',
    'met een partner',
    'gehuwd*',
    'getrouwd',
    'korter dan … gemeente',
    'huiseigenaren',
    'eigen huis',
    'eigen woning',
    'eigen bedrijf',
    'studeert',
    'studie volgt',
    'koopwoning',
    'koophuis',
    'eerder … uitkering',
    'eerder … bijstand*',
    'eerder … voorschot',
    'eerder … afgewezen',
    'eerdere aanvraag',
    'parttime*',
    'deeltijd*',
    'uitzend*',
    'vast adres',
    'geen adres',
    'zonder adres',
    'vaste woon*',
    'vaste verblijf*',
    'briefadres',
    'nog thuis',
    'woont … thuis',
    'woon … thuis',
  ),
);

/** "Bent u getrouwd en verdient uw partner genoeg?": then there may be no right to the bijstand itself. */
export const EARNS = concept('verdient', 'verdien*', 'te veel', ...['met', 'heeft'].map((means) => `${means} inkomen`));

/** "Een voorschot is geen recht": perhaps what follows says when it is given. */
export const IS_NO_RIGHT = concept('is geen recht', 'is geen recht');
