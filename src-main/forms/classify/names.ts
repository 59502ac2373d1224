import type { WordRule } from './rule.ts';

/** Rules over the words of an element's name and id, split at capitals and signs: `candidate[firstName]` -> `candidate first name`. */
export const NAME_RULES: readonly WordRule[] = [
  ['captcha', /recaptcha|hcaptcha|h captcha|turnstile|captcha/],
  ['name.preferred', /preferred (first )?name|nick ?name/],
  ['name.first', /\b(fi?rst|given|fore) ?n(a?me?|m)\b|\bfirst ?name|\bfname\b|vorname|prenom/],
  ['name.last', /\b(la?st|family|sur) ?n(a?me?|m)\b|\blast ?name|\blname\b|nachname/],
  [
    'phone.country',
    /(phone|dial|calling|tel) ?(country )?code|country ?(phone|dial|calling) ?code|phone country/,
  ],
  ['email', /\be ?mail\b/],
  ['phone', /^(?!.*\b(type|device|extension|ext)\b).*\b(phone|mobile|cell|telephone)\b/],
  ['link.linkedin', /linked ?in/],
  ['link.github', /git ?hub/],
  ['link.portfolio', /portfolio|\bwebsite\b|homepage/],
  ['link.other', /\b(twitter|facebook|instagram|dribbble|behance|xing)\b/],
  ['address.postal', /post(al)? ?code|\bzip\b|zipcode|\bplz\b/],
  ['address.street', /address ?line ?1|street/],
  ['address.city', /\bcity\b|\btown\b/],
  ['address.region', /\b(state|province|region)\b/],
  ['eeo.gender', /\bgender\b/],
  ['eeo.hispanic', /hispanic/],
  ['eeo.race', /\b(race|ethnicity)\b/],
  ['eeo.veteran', /veteran/],
  ['eeo.disability', /disability/],
  ['letter.text', /cover ?letter/],
  ['name.full', /^(full ?name|name|candidate name|applicant name|your name)$/],
];
