/** How pages name recording a talk. */
import { concept } from '../../language/concept.ts';

/** Recording. */
export const OPNEMEN = concept(
  'opnemen',
  'opnemen',
  'opneemt',
  'op te nemen',
  'neemt … op',
  'neem … op',
  'opgenomen',
  'opname',
  'opnames',
  'opnamen',
  'geluidopname*',
  'beeldopname*',
  'geluids- en beeldopname*',
  'geluid- of beeldopname*',
  'geluid- en beeldopname*',
  'video-opname*',
  'filmen',
  'gefilmd',
  'film',
  'vastleggen',
  'vast te leggen',
  'vastlegt',
  'geluidsopnam*',
);

/** What is recorded, or by what. */
export const GESPREK = concept(
  'gesprek',
  '*gesprek',
  '*gesprekken',
  'spreekkamer*',
  'beeldopname*',
  'geluid*',
  'telefoongesprek*',
  'afspraak',
  'intake*',
  'filmen',
  'mobiel',
  'telefoon',
  'spreekuur',
  'wordt gezegd',
  'gezegd wordt',
  'wat … zegt',
  'wat … zeggen',
  'wat … bespreken',
  'wat … besproken',
);

/** "Contact opnemen", "geld opnemen", "opgenomen in een instelling". */
export const ANDER_OPNEMEN = concept(
  'ander opnemen',
  'contact',
  'geld … opnemen',
  'telefoon op',
  'geldopname*',
  'opgenomen in',
  'opname in',
  'ziekenhuis',
  'instelling',
  'kliniek',
  'verlof',
  'vakantiedagen',
  'pinnen',
  'uw rekening',
  'de rekening',
  'bankrekening*',
  'in het dossier',
  'in uw dossier',
  'in het plan',
  'in de wet',
  'in de verordening',
);

/** Nothing else is recorded for oneself. */
export const EIGEN_GEBRUIK = concept(
  'eigen gebruik',
  'voor uzelf',
  'voor jezelf',
  'voor eigen gebruik',
  'eigen opname*',
  'geluid*',
  'stiekem',
  'later … terugluister*',
);

export const VERBODEN = concept(
  'verboden',
  'verboden',
  'verbieden',
  'verbiedt',
  'verbod',
  'niet … toegestaan',
  'niet geoorloofd',
  'mag … niet',
  'mogen … niet',
  'mag … geen',
  'mogen … geen',
  'niet … opnemen',
  'geen … opname*',
  'geen toestemming',
  'staan … niet toe',
  'laten … niet toe',
  'staan … geen',
  'niet gewenst',
  'ongewenst',
);

/** A rule for recording, not a ban. */
export const SPELREGEL = concept(
  'spelregel',
  'zonder',
  'delen',
  'deelt',
  'verspreiden',
  'verspreidt',
  'publiceren',
  'openbaar',
  'internet',
  'sociale media',
  'social media',
  'online',
  'anderen',
  'heimelijk',
  'stiekem',
  'ongevraagd',
  'in het geheim',
);

/** How to go about it, in answer to "Wilt u het gesprek opnemen?". */
export const ZO_NEEMT_U_OP = concept(
  'zo neemt u op',
  'spreek … af',
  'afspreken',
  'meld*',
  'zeg*',
  'laat … weten',
  'vertel*',
  'overleg*',
  'probleem',
  'vooraf',
  'mag',
  'goed',
);

export const GOEDGEVONDEN = concept(
  'goedgevonden',
  'mag',
  'mogen',
  'toegestaan',
  'goed',
  'prima',
  'akkoord',
  'geen bezwaar',
  'kunt',
  'kan',
  'staan … toe',
  'recht om',
  'vrij om',
);
