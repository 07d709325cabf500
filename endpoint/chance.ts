/** Chance comes in from outside, so that tests decide how it falls. */
import { randomBytes } from 'node:crypto';

/** A number from 0 up to but not including 1. */
export type Chance = () => number;

const BYTES = 6;

/** Nobody who saw earlier ones can tell the next: by when the endpoint reads a page, nobody must learn when it was reported. */
export const systemChance: Chance = () => randomBytes(BYTES).readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
