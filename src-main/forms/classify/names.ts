import type { WordRule } from './rule.ts';

/** Rules over the words of an element's name and id, split at capitals and signs: `candidate[firstName]` -> `candidate first name`. */
export const NAME_RULES: readonly WordRule[] = [
  ['captcha', /recaptcha|hcaptcha|h captcha|turnstile|captcha/],
  ['name.preferred', /preferred (first )?name|nick ?name/],
  [
    'name.first',
    /\b(fi?rst|frst|fst|f|given|gvn|fore|christian) ?n(a?me?|m)\b|\bfirst ?name|\bfname\d?\b|vorname|prenom\b|\bvoornaam\b|\bprimer nombre\b/,
  ],
  [
    'name.last',
    /\b(la?st|lst|l|fa?mi?ly|su?r|s) ?n(a?me?|m)\b|\blast ?name|\blname\d?\b|nachname|\b(apellidos?|cognome|achternaam|nom (de )?famille)\b/,
  ],
  [
    'phone.country',
    /(phone|dial|calling|tel) ?(country )?code|country ?(phone|dial|calling) ?code|phone country/,
  ],
  [
    'email',
    /\be ?mail\b|^eml$|\b(correo|courriel)\b|\b(e ?ml|mail|e ?mail)(?= ?(addr(ess)?|id)\b)|\bemail(addr(ess)?|id)\b/,
  ],
  [
    'phone',
    /^(?!.*\b(type|device|extension|ext)\b).*(\b(phone|mobile|cell|telephone|telefon|telefono)\d?\b|^(tel|phn)$|\b(phone|ph|phn|tel|mob|mbl|cell|mobile) ?(no|nr|num|nbr|number)\b)/,
  ],
  ['link.linkedin', /linked ?in/],
  ['link.github', /git ?hub/],
  ['link.portfolio', /portfolio|\bwebsite\b|homepage/],
  ['link.other', /\b(twitter|facebook|instagram|dribbble|behance|xing)\b/],
  ['address.postal', /post(al)? ?(code|cd)|pst ?c(o?de?)\b|\bzip( ?cd)?\b|zipcode|\bplz\b/],
  ['address.street', /addr(ess)? ?(line ?)?1\b|street/],
  ['address.city', /\bcity\b|\btown\b/],
  ['address.region', /\b(state|province|region)\b/],
  ['address.country', /^(?:(?:(?:address|addr|home|residence|residential|mailing) ?)?country ?)+$/],
  ['eeo.gender', /\bgender\b/],
  ['eeo.hispanic', /hispanic/],
  ['eeo.race', /\b(race|ethnicity)\b/],
  ['eeo.veteran', /veteran/],
  ['eeo.disability', /disability/],
  ['letter.text', /cover ?letter/],
  ['name.full', /\bfull ?name\b|^(name|candidate name|applicant name|your name)$/],
];
