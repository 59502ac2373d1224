import { highestDegree } from '../parts/education-part.ts';
import { judgeLanguages } from '../parts/languages-part.ts';
import { type Knockout, type KnockoutRule, knockout } from './knockout.ts';

/** Years: fewer than half of what is asked for, by three or more, in any work at all, is a contradiction. */
export const yearsRule: KnockoutRule = ({ years, experience, profile }) => {
  if (!years || years.quote === '' || experience.relevant + 0.5 >= years.years) return [];
  const short = years.years - experience.total;
  const hopeless = profile.experience.length > 0 && short >= 3 && experience.total < years.years / 2;
  const rule = `${years.years} years of experience are asked for, your profile shows ${Math.round(experience.relevant * 10) / 10}`;
  return experience.relevant < years.years * 0.6 ? [knockout(rule, years.quote, hopeless)] : [];
};

/** Spoken languages: a list of languages without the one that is demanded is a contradiction. */
export const languageRule: KnockoutRule = (subject) =>
  judgeLanguages(subject)
    .filter(({ score }) => score < 50)
    .map(({ wanted, own }) => {
      const explicit =
        wanted.quote !== '' &&
        /must|required|fluent|native|level|\b[abc][12]\b|proficien/i.test(wanted.quote);
      const contradicted = explicit && own === null && subject.profile.languages.length > 0;
      return knockout(`${wanted.language} is asked for`, wanted.quote || wanted.language, contradicted);
    });

/** Degrees: a doctorate demanded of somebody with a bachelor's is a contradiction; experience may stand in. */
export const degreeRule: KnockoutRule = ({ degree, profile }) => {
  if (!degree || degree.orEquivalent) return [];
  const own = highestDegree(profile);
  if (own.level >= degree.level) return [];
  const firm = /\bmust\b|\brequired\b|\bmandatory\b/i.test(degree.quote);
  return [
    knockout(
      `${capitalised(degree.name)} is asked for`,
      degree.quote,
      firm && own.level > 0 && degree.level - own.level >= 2,
    ),
  ];
};

const LICENCE = /\b(?:licen[cs]e|licensure|licensed|registration|certificate|certification|certified)\b/i;
const LICENCES: readonly [RegExp, string][] = [
  [/\b(rn|registered nurse|nursing|lpn)\b/i, 'A nursing licence'],
  [/\b(bls|basic life support|acls|cpr)\b/i, 'A life support certificate'],
  [/\bcdl\b|commercial driver/i, "A commercial driver's licence"],
  [/(?<!commercial )driv(er|ing)('|’)?s? licen[cs]e|licen[cs]e category|category b/i, 'A driving licence'],
  [/\bcpa\b|chartered accountant/i, "An accountant's licence"],
  [/\bbar (admission|member|licen[cs]e)|admitted to the bar/i, 'Admission to the bar'],
  [/\bmedical licen[cs]e|board[- ]certified/i, 'A medical licence'],
  [/\bteaching (licen[cs]e|certificate|credential)|\bqts\b/i, 'A teaching licence'],
  [/\b(professional engineer|pe licen[cs]e)\b/i, "An engineer's licence"],
  [/\bforklift\b/i, 'A forklift licence'],
  [/\belectrician|electrical licen[cs]e/i, "An electrician's licence"],
];

/** Licences and certificates that the work depends on; the profile's silence only warns. */
export const licenceRule: KnockoutRule = ({ sentences, facts }) => {
  const found: Knockout[] = [];
  for (const { text, demanded } of sentences) {
    if (
      demanded !== true ||
      !(LICENCE.test(text) || /\bcdl\b|\bcpa\b/i.test(text)) ||
      /within \d+ (days|months)/i.test(text)
    )
      continue;
    for (const [pattern, name] of LICENCES) {
      if (
        !pattern.test(text) ||
        facts.some((fact) => pattern.test(fact.text)) ||
        found.some(({ rule }) => rule.startsWith(name))
      )
        continue;
      found.push(knockout(`${name} is asked for, and your profile names none`, text, false));
    }
  }
  return found;
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
