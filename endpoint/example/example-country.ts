/**
 * A country that does not exist, to show the monitor with: as many municipalities as the Netherlands has, all with a made-up name
 * under `.example`. Invented faults beside a real name would be an accusation, so names and provinces are made up too; only the
 * places on the map, and which of them lie in one province, are those of real ones.
 */
import { type Organisation, organisations } from '../../register/organisation.ts';
import { chanceOf } from './chance.ts';

/** Codes below it are in the register, for made-up sites. The order is that of the register: the map of tiles counts on it. */
const FIRST_CODE = 1001;
const SEED = 7;

/** The made-up municipalities, and a joint organisation of three of them. */
export function exampleCountry(): readonly Organisation[] {
  const chance = chanceOf(SEED);
  const places = organisations.flatMap(({ kind, position, province }) =>
    kind === 'gemeente' && position ? [{ position, province }] : [],
  );
  const provinces = [...new Set(places.map(({ province }) => province))];
  // By chance, so that a number does not tell whose place it has.
  const numbers = places
    .map((_, place) => ({ number: place + 1, order: chance.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ number }) => number);
  const municipalities = places.map(({ position, province }, place): Organisation => {
    const number = numbers[place] ?? place;
    const code = `VB${FIRST_CODE + place}`;
    return {
      code,
      name: `Voorbeeldgemeente ${number}`,
      kind: 'voorbeeld',
      hosts: [`voorbeeldgemeente-${number}.example`],
      members: [code],
      province: `Voorbeeldprovincie ${1 + provinces.indexOf(province)}`,
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
