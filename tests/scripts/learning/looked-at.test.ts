import { expect, it } from 'vitest';
import { labelFiles } from '../../../scripts/learning/looked-at.ts';

it('what faults and tellings look like is learned from many pages, and from none that is held back', () => {
  const files = labelFiles();
  expect(files.length).toBeGreaterThan(2000);
  expect(files.filter((file) => /\/(?:held|far|modelled-held)\//.test(file))).toEqual([]);
  expect(files.filter((file) => /\/corpus\/pages\/0(?:4[1-9]|[5-9])/.test(file))).toEqual([]);
});
