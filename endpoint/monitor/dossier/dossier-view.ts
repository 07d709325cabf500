/** Everything that a dossier shows, as plain data. Only released points, none more harshly than they stand today. */

import { basesInForce } from '../../../checking/law-in-force.ts';
import { betterSentence } from '../../../components/keuring-report/better-sentence.ts';
import { localRuleSearches } from '../../../components/keuring-report/local-rules.ts';
import type { IsoDate } from '../../../language/date.ts';
import { slug } from '../../../register/organisation.ts';
import { articleUrl } from '../../../rules/law/article.ts';
import { HARMS, type Rule } from '../../../rules/rule.ts';
import type { KnownPoint } from '../../figures/known-point.ts';
import type { Standing } from '../../figures/standing.ts';
import { wholePageOf } from '../../figures/whole-page.ts';
import type { PointEvent } from '../../tally/point-event.ts';
import { whoseSite } from '../parts/whose-site.ts';
import type { Sources } from '../sources.ts';
import { type DossierPoint, type DossierView, GROUPS } from './dossier.ts';
import { eventsOfOrganisation } from './events.ts';
import { letterOf } from './letter-of.ts';
import type { Whose } from './organisation-at.ts';
import { happenings, standingNow } from './point-now.ts';

export async function dossierView(whose: Whose, sources: Sources): Promise<DossierView> {
  const { figures, source, db, origin } = sources;
  const about = aboutOf(whose, sources);
  const own = figures.points.filter(({ point }) => point.organisation === about.code);
  // A made-up country has no events; its history is in its releases.
  const eventsOf = source.example ? () => [] : await eventsOfOrganisation(db, about.code);
  const groups = Object.fromEntries(GROUPS.map((each) => [each, [] as DossierPoint[]])) as Record<
    Standing,
    DossierPoint[]
  >;
  for (const known of own.toSorted(byHarm)) {
    const events = eventsOf(known.point.id);
    const standing = standingNow(known, events);
    if (standing !== undefined) groups[standing].push(pointOf(known, standing, events, about, sources));
  }
  return {
    ...about,
    released: figures.released,
    groups,
    steps: figures.seriesOfSite(about.code),
    isLookedAt: own.length > 0,
    localRules: localRuleSearches({
      name: about.name,
      members: about.isJoint ? about.others.map(({ name }) => name) : [],
    }),
    letter: letterOf(about, groups, figures.released, figures.rules),
    origin,
  };
}

type About = Pick<DossierView, 'name' | 'slug' | 'province' | 'hosts' | 'isJoint' | 'others'> & {
  readonly code: string;
};

function aboutOf(whose: Whose, { figures }: Sources): About {
  const pointsOf = (code: string) => figures.points.filter(({ point }) => point.organisation === code).length;
  if (whose.kind === 'municipality') {
    const { code, name, slug: own, province, hosts, joint } = whose.municipality;
    const others = joint.map((each) => ({ name: each.name, slug: slug(each.name), points: pointsOf(each.code) }));
    return { code, name, slug: own, province, hosts, isJoint: false, others };
  }
  const { code, name, hosts } = whose.organisation;
  const others = figures.country
    .countingFor(code)
    .map((each) => ({ name: each.name, slug: each.slug, points: pointsOf(each.code) }));
  return { code, name, slug: whose.slug, province: '', hosts, isJoint: true, others };
}

function byHarm({ rule: a, point: left }: KnownPoint, { rule: b, point: right }: KnownPoint): number {
  const harm = (rule: Rule | undefined) => (rule ? HARMS.indexOf(rule.harm) : HARMS.length);
  return harm(a) - harm(b) || (left.id < right.id ? -1 : 1);
}

function pointOf(
  known: KnownPoint,
  standing: Standing,
  events: readonly PointEvent[],
  { name, isJoint, code }: About,
  { figures, today }: Sources,
): DossierPoint {
  const { point, rule } = known;
  const counted = COUNT_OF[standing];
  const [basis] = rule ? basesInForce(rule, today as IsoDate) : [];
  const elsewhere = figures.goodExamples.find((each) => each.rule === rule && each.point.organisation !== code);
  const there = elsewhere && whoseSite(elsewhere.point.organisation, figures.country);
  return {
    id: point.id,
    standing,
    rule,
    quote: point.quote,
    wholePage: wholePageOf(point),
    source: point.source,
    since: point.since,
    people: counted === undefined ? 0 : point[counted],
    law: basis && { citation: basis.article.citation, url: articleUrl(basis.article, today as IsoDate) },
    better: rule && betterSentence(rule.text.nl.goodExample, { name, isJoint }),
    elsewhere:
      rule && there && elsewhere?.point.quote !== undefined
        ? { name: there.name, slug: there.slug, quote: elsewhere.point.quote, source: elsewhere.point.source }
        : undefined,
    reply: point.reply,
    happened: happenings(known, figures.changesOf(point.id), events),
  };
}

/** The count that is told beside a point. Of what is not confirmed none is told: it would lean to one side. */
const COUNT_OF: Readonly<Partial<Record<Standing, 'wrong' | 'missing' | 'unclear' | 'right'>>> = {
  wrong: 'wrong',
  missing: 'missing',
  unclear: 'unclear',
  right: 'right',
};
