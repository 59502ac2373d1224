import type { WordRule } from './rule.ts';

export const GERMAN_QUESTIONS: readonly WordRule[] = [
  ['age.adult', /mindestens 18|volljährig/],
  ['auth.sponsorship', /visum|sponsoring|aufenthaltstitel/],
  ['auth.authorized', /arbeitserlaubnis|arbeitsgenehmigung|berechtigt.{0,30}arbeiten/],
  ['salary.expected', /gehalts(vorstellung|wunsch|erwartung)|wunschgehalt/],
  ['salary.current', /aktuelles gehalt|derzeitiges gehalt/],
  ['notice.period', /kündigungsfrist/],
  ['availability.start', /eintritts(termin|datum)|frühest|verfügbar ab|startdatum/],
  ['relocation', /umzug|umzuziehen|umziehen/],
  [
    'referral.how-heard',
    /wie (haben|hast|sind|bist) (sie|du)(?=.*(uns|stell|firma|unternehmen|position|anzeige|ausschreibung|job|vakanz)).{0,60}(erfahren|aufmerksam|gefunden)|aufmerksam geworden/,
  ],
  ['referral.name', /empfohlen von|empfehlung durch/],
  ['eeo.gender', /geschlecht/],
  ['eeo.disability', /behinderung/],
];

export const GERMAN_LABELS: readonly WordRule[] = [
  ['name.first', /^vorname/],
  ['name.last', /^(nachname|familienname)/],
  ['name.full', /^(vollständiger name|vor- und nachname|ihr name)/],
  ['phone', /^(telefon|handy|mobil|rufnummer)/],
  ['address.postal', /^(plz|postleitzahl)/],
  ['address.street', /^(straße|strasse|anschrift|adresse)/],
  ['address.city', /^(stadt|ort|wohnort)\b/],
  ['address.region', /^bundesland/],
  ['address.country', /^land\b/],
  ['location', /^(standort|(aktueller |derzeitiger )?wohnort und land)$/],
  ['link.portfolio', /^webseite/],
  ['letter.text', /anschreiben|motivationsschreiben/],
  ['education.school', /^(schule|universität|hochschule)/],
  ['education.degree', /^abschluss(?![a-zäöüß])/],
  ['languages', /^sprach(en|kenntnisse)/],
];

export const GERMAN_CONSENTS: readonly WordRule[] = [
  ['consent.marketing', /talentpool|zukünftige stellen|newsletter/],
  ['consent.privacy', /datenschutz|personenbezogen/],
  ['consent.other', /einverstanden|stimme .{0,40}zu|bestätige/],
];
