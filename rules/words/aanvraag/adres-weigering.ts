/** That somebody without an address is refused the bijstand, or helped all the same. */
import { concept } from '../../../language/concept.ts';

/** Nothing to be had. */
export const GEEN_BIJSTAND = concept(
  'geen bijstand',
  'geen bijstand*',
  'geen uitkering',
  'geen uitk',
  'geen beroep',
  'geen recht',
  'geen aanvraag',
  'niet … aanvragen',
  'niet in behandeling',
  'bijstand stopt',
  'uitkering stopt',
  'stopt uw uitkering',
  'stopt uw bijstand',
  'stopt de bijstand',
  'stopt de uitkering',
  ...['vervalt', 'eindigt'].flatMap((ends) => [`recht … ${ends}`, `${ends} … recht`]),
  'niet … aanmerking',
  'niet weggelegd',
  ...['vervalt … aanspraak', 'geen aanspraak'],
  'niet … helpen',
  'niets … doen',
  'niets … betekenen',
  'niet … terecht',
  'nooit … bijstand',
  'niet … uitkering',
  'afgewezen',
  'afwijzen',
  'wijzen … af',
  'wijst … af',
  'vangt niet aan',
  'volgt … afwijzing',
  'stopt uw aanvraag',
  'buiten de bijstand',
  ...['sluiten … uit', 'sluit … uit', 'leggen … weg'],
  'ontstaat niet',
  'bijstand … niet aan',
  'niet mogelijk',
  'uitgesloten',
  'niet … behandelen',
  'behandelen … niet',
  'buiten behandeling',
  'terzijde',
  'niet bij ons',
  ...['bijstand', 'uitkering'].flatMap((benefit) => [`${benefit} … er niet voor`, `${benefit} … niet bedoeld voor`]),
  'niet … aannemen',
  'helpen … niet',
);

/** Refused for another reason than the address, or even with one. */
export const ANDERE_REDEN = concept(
  'andere reden',
  'ook niet als',
  'ook niet zonder',
  'ook als u dakloos',
  'verblijfs*',
  'vermogen',
  'spaargeld',
  'jonger dan',
  'minderjarig*',
  'studiefinanciering',
  'huurtoeslag',
  'zorgtoeslag',
  'verhuist',
  'naar een andere gemeente',
  'naar een andere stad',
  'dakloos of niet',
  'buitenland',
  'detentie',
);

/** There is a way all the same. */
export const TOCH = concept(
  'toch',
  'toch',
  'wel … aanvragen',
  'wel … uitkering',
  'wel recht',
  'kan … wel',
  'kunt u ook',
  'ook bijstand',
  'gewoon bijstand',
  'gewoon een uitkering',
  'ook … aanvragen',
  'kunt u wel',
  'centrumgemeente*',
  '*verwij*',
  'wij helpen',
  'helpen wij',
  'regelen',
  'contact op',
  'bel',
);

/** "Niet weigeren omdat u geen adres hebt", "geen reden om": a refusal that is itself denied. */
export const NOT_REFUSED = concept(
  'niet geweigerd',
  'betekent niet',
  'wil niet zeggen',
  'niet weigeren omdat',
  'geen bijstand weigeren',
  'geen uitkering weigeren',
  'niet weigeren als',
  'niet afwijzen omdat',
  'niet afwijzen als',
  'niet geweigerd worden',
  'niet worden geweigerd',
  'niet wegsturen',
  'sluiten … niet uit',
  ...['sluiten', 'sluit'].map((shut) => `${shut} niemand`),
  'niet uitgesloten',
  'niet uitsluiten',
  'geen reden voor',
  'niet minder recht',
  'geen reden om',
  'geen weigeringsgrond',
  'wijzen … niet af',
  'wijst … niet af',
  'nooit afwijzen',
  'nooit weigeren',
  'nooit afgewezen',
);

/** "Afwijzen omdat u geen adres hebt: dat doen wij niet." */
export const DENIED_AFTER = concept(
  'doen wij niet',
  'doen wij niet',
  'doen we niet',
  'mogen wij niet',
  'mogen we niet',
);

/** Needed for something else. */
export const NOT_FOR_BENEFIT = concept(
  'niet voor bijstand',
  'niet voor bijstand',
  'niet voor de bijstand',
  'niet voor een uitkering',
);

/** Asks whether one gets it. */
export const RECHT_OP = concept(
  'recht op',
  'aanmerking',
  'heb ik recht',
  'krijg ik',
  'krijgt',
  'krijgen',
  'recht op bijstand',
  'recht op een uitkering',
);

/** How much, when, or what becomes of it: not whether. */
export const MINDER = concept(
  'minder',
  'minder',
  'lager*',
  'later',
  'ook',
  'extra',
  'hoger*',
  'nog steeds',
  'boete',
  'terug',
);
