import type { Rule } from '../rule.ts';
import { beslistermijn } from './beslistermijn.ts';
import { beslistermijnOpschorting } from './beslistermijn-opschorting.ts';
import { beslistermijnTeLang } from './beslistermijn-te-lang.ts';
import { beslistermijnVerkeerdeStart } from './beslistermijn-verkeerde-start.ts';
import { dwangsomOnjuist } from './dwangsom-onjuist.ts';

export const beslissing: readonly Rule[] = [
  beslistermijnTeLang,
  beslistermijnVerkeerdeStart,
  dwangsomOnjuist,
  beslistermijn,
  beslistermijnOpschorting,
];
