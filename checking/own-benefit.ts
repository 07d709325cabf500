/**
 * Whether "uw uitkering" is the bijstand on a page of a municipality that never names it. Many say no more than "uitkering": to them
 * there is but one. Where the benefits of others are named as well it is not sure.
 */
import type { PageText } from '../reading/page-text.ts';

/** "Uw uitkering", whichever it is, or its norm; not "WW-uitkering". */
const BENEFIT = /(?<![\w-])(?:bijstands|gezins)?uitkering(?:en)?\b|\bgehuwdennorm|\bnorm voor gehuwden/g;

/** The benefits of others; "AOW-leeftijd" is an age. */
const OF_OTHERS =
  /\b(?:ww|wia|wao|wajong|ziektewet|anw|tozo|ioa[wz]|bbz|aio)\b|\baow\b(?!.?leeftijd|.gerechtigd)|werkloosheidsu|nabestaanden/g;

/** Who gives it, or what goes with the benefit of a municipality and no other. */
const OURS =
  /uitkering van (?:de |uw |onze )?gemeente|klantmanager|consulent|werkcoach|(?:wijzigings|mutatie|inkomsten|status)formulier|inkomstenverklaring|vullen (?:wij )?uw inkomen aan|kostendeler|gezamenlijke huishouding|tegenprestatie|huisbezoek|arbeids(?:ver)?plicht|werk en inkomen|werkplein|\bisd\b|sociale (?:dienst|zaken)/;

/** So many times before it is the subject. */
const SUBJECT = 2;

/** For each name of another benefit it is named so often itself. */
const TO_ONE_OTHER = 4;

/** A section of the site, where a page on papers may never say what for. */
const SECTION = /\buitkering(?:en)? aanvragen\b/;

/** @param path the address with words apart, in lower case, as the title is */
export function isOnOwnBenefit({ blocks }: PageText, title: string, path: string): boolean {
  const about = `${title} ${path}`;
  let benefits = 0;
  let others = about.match(OF_OTHERS)?.length ?? 0;
  const isInAbout = /\buitkering/.test(about);
  let isOurs = false;
  for (const { level, text, links } of blocks) {
    if (level === 1 || links.some((link) => link.text.length >= text.length * 0.8)) continue;
    const lower = text.toLowerCase();
    benefits += lower.match(BENEFIT)?.length ?? 0;
    others += lower.match(OF_OTHERS)?.length ?? 0;
    isOurs ||= OURS.test(lower);
  }
  if (others * TO_ONE_OTHER > benefits) return false;
  if (isOurs && /\buitkering/.test(path)) return true;
  return (isOurs || isInAbout) && (benefits >= SUBJECT || SECTION.test(path));
}
