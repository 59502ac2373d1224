import type { WordRule } from './rule.ts';

export const FRENCH_QUESTIONS: readonly WordRule[] = [
  ['age.adult', /18 ans|majeur/],
  ['auth.sponsorship', /parrainage|besoin d.un visa/],
  ['auth.authorized', /autorisé.{0,30}travailler|permis de travail|autorisation de travail/],
  ['salary.expected', /prétentions? salariale|salaire (souhaité|attendu)/],
  ['notice.period', /préavis/],
  ['availability.start', /disponibilité|date de début|quand pouvez-vous commencer/],
  ['relocation', /déménag|mobilité géographique/],
  [
    'referral.how-heard',
    /comment avez-vous (connu|entendu|découvert|trouvé)(?=.*(nous|nos|notre|offre|poste|entreprise|annonce|emploi|société|parler))/,
  ],
  ['eeo.gender', /^(genre|sexe)\b/],
  ['eeo.disability', /handicap/],
];

export const FRENCH_LABELS: readonly WordRule[] = [
  ['name.first', /^prénom(?! (d.usage|usuel|préféré))/],
  ['name.full', /^(nom complet|nom et prénom|prénom et nom)/],
  ['name.last', /^nom( de famille)?$/],
  ['email', /^(courriel|adresse (e-?mail|électronique))/],
  ['phone', /^(téléphone|numéro de (téléphone|portable|mobile)|portable)/],
  ['address.postal', /^code postal/],
  ['address.street', /^(adresse|rue)$/],
  ['address.city', /^ville/],
  ['address.country', /^pays/],
  ['letter.text', /lettre de motivation/],
  ['education.school', /^(école|université|établissement)/],
  ['education.degree', /^diplôme/],
  ['languages', /^langues/],
];

export const FRENCH_CONSENTS: readonly WordRule[] = [
  ['consent.marketing', /futures? (offres|opportunités)|vivier/],
  ['consent.privacy', /données personnelles|confidentialité|rgpd/],
  ['consent.other', /j.accepte|je certifie|je consens/],
];
