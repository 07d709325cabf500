/** Whether a statement speaks of somebody of the municipality who comes to look how one lives. */
import type { Statement } from '../../language/statement.ts';
import {
  BEZOEKENDE,
  BEZOEKER,
  BINNEN,
  CONTROLEUR,
  HUISBEZOEK_OF_BINNEN,
  KOMT_BINNEN,
  TOELATEN,
  WONING,
} from '../words/huisbezoek.ts';

/** A visit by name, or somebody of the municipality who comes into the home. */
export function isOfVisit(statement: Statement): boolean {
  if (statement.has(HUISBEZOEK_OF_BINNEN)) return true;
  if (statement.has(CONTROLEUR) && statement.near(CONTROLEUR, TOELATEN)) return true;
  if (statement.near(BEZOEKENDE, KOMT_BINNEN)) return true;
  return statement.has(WONING) && statement.has(BEZOEKER) && statement.near(WONING, BINNEN, 6);
}
