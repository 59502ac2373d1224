import { sentencesOf } from '#shared/domain/sentences.ts';

const RANKED: readonly RegExp[] = [
  /\bsponsor(s|ed|ing|ship)?\b(?=.*\b(visa|permit|immigration|work|employment|h-?1b|candidate|applicant|role|position|time)\b)|\b(visa|permit|immigration|h-?1b)\b.*\bsponsor/i,
  /\b(authori[sz](ed|ation)|eligib(le|ility)|right|permission|permitted|entitled) to (live and )?work\b|\bwork (authori[sz]ation|permit|visa)\b|\bvisa\b|arbeitserlaubnis|aufenthalts|permis de travail|permiso de trabajo/i,
  /\b(u\.?s\.?|eu|uk|british|canadian) (citizen(s|ship)?|person|national)\b|\bcitizenship\b|\bsecurity clearance\b|\bgreen card\b/i,
];
const NOT_MEANT =
  /sponsored (by|content|events?)|executive sponsor|project sponsor|\bVisa (Inc|card)|regardless of|without regard|on the basis of|discriminat/i;

/** The posting's own sentence about sponsorship, work permits or citizenship; undefined where it says nothing. */
export function visaOf(text: string): string | undefined {
  const sentences = sentencesOf(text).filter((sentence) => !NOT_MEANT.test(sentence));
  for (const pattern of RANKED) {
    const found = sentences.find((sentence) => pattern.test(sentence));
    if (found !== undefined) return found.slice(0, 400);
  }
  return undefined;
}
