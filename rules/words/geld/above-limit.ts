/** That something is held against a limit, whatever the page calls it. */
import { concept } from '../../../language/concept.ts';

/** "Meer spaargeld dan mag", "te hoge giften". */
export const MORE = concept(
  'meer',
  'meer',
  'hoger*',
  'hoog',
  'hoge',
  'groter*',
  'grote',
  'veel',
  'daarboven',
  'overschrijd*',
  'te boven',
);
