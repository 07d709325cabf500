/**
 * A country that does not exist, to show the monitor with: as many municipalities as the Netherlands has, all with a made-up name
 * under `.example`. Invented faults beside a real name would be an accusation, so names and provinces are made up too; only the
 * places on the map are, in another order, those of real ones.
 */
import { type Organisation, organisations } from '../../register/organisation.ts';
import { chanceOf } from './chance.ts';

const PROVINCES = 12;
/** Codes below it are in the register, for made-up sites. */
const FIRST_CODE = 1001;
const SEED = 7;

/** The made-up municipalities, and a joint organisation of three of them. */
export function exampleCountry(): readonly Organisation[] {
  const chance = chanceOf(SEED);
  const places = organisations
    .flatMap(({ kind, position }) => (kind === 'gemeente' && position ? [{ position, order: chance.next() }] : []))
    .sort((a, b) => a.order - b.order);
  const municipalities = places.map(({ position }, place): Organisation => {
    const number = place + 1;
    const code = `VB${FIRST_CODE + place}`;
    return {
      code,
      name: `Voorbeeldgemeente ${number}`,
      kind: 'voorbeeld',
      hosts: [`voorbeeldgemeente-${number}.example`],
      members: [code],
      province: `Voorbeeldprovincie ${1 + (place % PROVINCES)}`,
      position,
      certainty: 'confirmed',
    };
  });
  const joint: Organisation = {
    code: 'SO-voorbeeldwerkplein',
    name: 'Voorbeeldwerkplein',
    kind: 'samenwerking',
    hosts: ['voorbeeldwerkplein.example'],
    members: municipalities.slice(0, 3).map(({ code }) => code),
    certainty: 'confirmed',
  };
  return [...municipalities, joint];
}
