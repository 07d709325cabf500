/** Applying without DigiD or a computer: on paper, at a desk, with help. */
import { concept } from '../../../language/concept.ts';

/** Without DigiD. */
export const ZONDER_DIGID = concept(
  'geen DigiD',
  'geen … DigiD',
  'zonder … DigiD',
  'niet over … DigiD',
  'DigiD niet',
  'DigiD … niet nodig',
  'DigiD kwijt',
  'DigiD … vergeten',
  'DigiD werkt niet',
);

/** What did not work out is finding work, not applying. */
export const AAN_WERK = concept('aan werk helpen', 'aan werk', 'werk te vinden', 'baan te vinden');

/** Without a computer, or when it does not work out. */
export const LUKT_NIET = concept(
  'lukt niet',
  'niet zelf',
  'niet digitaal',
  'niet in staat … digitaal',
  'niet online',
  'niet via internet',
  'niet via de website',
  'geen computer',
  'zonder computer',
  'geen internet',
  'zonder internet',
  'lukt … niet',
  'niet lukt',
  'gaat … niet',
  'kan dat niet',
  'kan dit niet',
  'kunt u dat niet',
  'kunt … niet zelf',
  'snap … niet',
  'begrijpt … niet',
  'komt … niet uit',
  'kom … niet uit',
  'er niet uit',
  'liever op papier',
  'liever persoonlijk',
  'weinig ervaring',
  'niet digivaardig',
  'te ingewikkeld',
  'te moeilijk',
  'te lastig',
  'geen kans',
  'liever niet',
  'niet via de computer',
  'niet achter de computer',
  'niet met de computer',
);

/** Finding it hard; with `WAT_LASTIG_IS` beside it the same as not managing. */
export const LASTIG = concept(
  'lastig',
  'lastig',
  'moeilijk',
  'moeite',
  'niet handig',
  'niet goed',
  'onhandig',
  'ingewikkeld',
  'ziet … op',
  'zie … op',
);

/** What one finds hard. */
export const WAT_LASTIG_IS = concept(
  'wat lastig is',
  'computer*',
  'internet',
  'online',
  'digita*',
  'formulier*',
  'aanvra*',
  '*aanvraag',
  'aan te vragen',
  'invullen',
);

/** A way on paper or at a desk. */
export const ANDERE_WEG = concept(
  'andere weg',
  'papieren formulier*',
  'papieren aanvra*',
  'papieren versie',
  'papieren weg',
  'op papier',
  'formulieren van papier',
  'formulier van papier',
  'formulier … *haalt',
  'formulier … *halen',
  'haal … formulier',
  'haalt … formulier',
  'formulier … balie',
  'balie … formulier',
  'loket … formulier',
  'formulier … klaar',
  'formulier … loket',
  'formulier … af',
  'formulier thuis',
  'formulier toe',
  'formulier … opsturen',
  'sturen … formulier',
  'formulier … post',
  'formulier … bus',
  'bel … formulier',
  'belt … formulier',
  'vraag … formulier',
  'schriftelijk *formulier',
  'schriftelijk aanvraagformulier*',
  'schriftelijke aanvra*',
  'per brief aanvragen',
  'via de post',
  'per post aanvragen',
  'sturen … papieren',
  'stuur … papieren op',
  'samen met u aan',
  'samen met je aan',
);

/** Weaker: other things go by post or by telephone as well, so the applying must be named beside it. */
export const MISSCHIEN_ANDERE_WEG = concept(
  'misschien andere weg',
  'per post',
  'schriftelijk',
  'telefonisch',
  'telefoon',
  'balie',
  '*loket',
  'persoonlijk',
  'mondeling',
  'gemeentehuis',
  'stadhuis',
);

/** Help. */
export const HULP = concept(
  'hulp',
  'hulp',
  'helpen',
  'helpt',
  'help',
  'geholpen',
  'ondersteun*',
  'samen',
  'assistentie',
  'vrijwilliger*',
  'formulierenbrigade',
  'formulierenhulp',
  'invulhulp',
  'iemand anders',
  'iemand machtigen',
  'namens u',
  'voor u doen',
  'voor je doen',
  'voor u aanvragen',
  'voor u invullen',
  'machtig*',
  'met u in',
  ...['doen', 'doet'].flatMap((do_) => [`${do_} het met`, `${do_} dat met`, `${do_} het samen`]),
  'met je in',
);

/** What one is helped with. */
export const INVULLEN = concept(
  'invullen',
  'invullen',
  'invult',
  'in te vullen',
  'vullen … in',
  'vult … in',
  'formulier',
  'formulieren',
  'aanvraagformulier*',
  'aanvragen',
  'aan te vragen',
  'aanvraag',
  'aanvraagt',
  'melden … aan',
  'vragen … uitkering … aan',
  'DigiD',
);

/** Call, come by, fetch a form: an offer after "lukt het niet?". */
export const CONTACT_OPNEMEN = concept(
  'contact opnemen',
  'bel',
  'belt',
  'bellen',
  'telefonisch',
  'kom … langs',
  'komt … langs',
  'langskomen',
  'langs te komen',
  'langs bij',
  'langsgaan',
  'ga … langs',
  'gaat … langs',
  'loop … binnen',
  'neem … contact',
  'neemt … contact',
  'contact op te nemen',
  'contact met ons',
  'afspraak',
  'app',
  'balie',
  'receptie',
  '*loket',
  'gemeentehuis',
  'stadhuis',
  'bibliotheek',
  'spreekuur',
  'formulier',
  'helpen',
  'helpt',
  'hulp',
  'op papier',
  'terecht',
  'aanvraagformulier*',
  'formulieren',
  'vrijwilligers',
  'inloop*',
  'bij ons',
  'aan tafel',
);

/** Nothing is done without it. */
export const NIETS_STARTEN = concept(
  'niets starten',
  'niets … starten',
  'niets voor u',
  'niets … betekenen',
  'niet … helpen',
  'niet mogelijk',
  'niet in behandeling',
  'sturen … terug',
  'gaan … retour',
);
/** Help is asked for, before it is said where. */
export const HULP_NODIG = concept('hulp nodig', 'hulp nodig', 'hulp bij', 'hulp … aanvra*', 'help … aanvra*');
/** Working a computer. */
export const COMPUTER = concept('computer', 'computer', 'internet', 'inloggen', 'DigiD', 'digita*', 'online');
