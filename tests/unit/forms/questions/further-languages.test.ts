import { expect, test } from 'vitest';
import { answerByFacts } from '#main/forms/questions/answer-by-facts.ts';
import type { ReadField } from '#main/forms/read/read-field.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';

const said = (key: string, question: string, value: string): AnswerInput =>
  ({ key, question, value, scope: 'global' }) as AnswerInput;
/** Who may work in the US without a sponsor, is of age, and would move. */
const ANSWERS = [
  said('auth.authorized', 'Are you legally authorized to work in the United States?', 'Yes'),
  said(
    'auth.sponsorship',
    'Will you now or in the future require sponsorship to work in the United States?',
    'No',
  ),
  said('age.adult', 'Are you at least 18 years old?', 'Yes'),
  said('relocation', 'Are you willing to relocate?', 'Yes'),
];
const OPTIONS: Readonly<Record<string, [yes: string, no: string]>> = {
  sv: ['Ja', 'Nej'],
  da: ['Ja', 'Nej'],
  nb: ['Ja', 'Nei'],
  fi: ['Kyllä', 'Ei'],
  tr: ['Evet', 'Hayır'],
  ja: ['はい', 'いいえ'],
  zh: ['是', '否'],
  en: ['Yes', 'No'],
  es: ['Sí', 'No'],
  cs: ['Ano', 'Ne'],
};

function answer(language: string, question: string): string | null {
  const options = (OPTIONS[language] ?? []).map((label, at) => ({ label, value: `v${at}` }));
  const field = { id: 'q', label: question, help: '', type: 'radio', required: true, options };
  const found = answerByFacts(field as unknown as ReadField, ANSWERS, { home: 'US', posting: [] });
  return found === null ? null : found.value === options[0]?.label ? 'yes' : 'no';
}

test.each([
  ['sv', 'Är du minst 18 år?', 'yes'],
  ['sv', 'Är du yngre än 18 år?', 'no'],
  ['sv', 'Har du rätt att arbeta i USA?', 'yes'],
  ['sv', 'Behöver du nu eller i framtiden visumsponsring för att arbeta i USA?', 'no'],
  ['sv', 'Kan du arbeta i USA utan visumsponsring?', 'yes'],
  ['sv', 'Är du beredd att flytta för tjänsten?', 'yes'],
  ['da', 'Er du fyldt 18 år?', 'yes'],
  ['da', 'Har du brug for visumsponsorering for at arbejde i USA?', 'no'],
  ['da', 'Er du villig til at flytte?', 'yes'],
  ['nb', 'Er du over 18 år?', 'yes'],
  ['nb', 'Har du arbeidstillatelse i USA?', 'yes'],
  ['nb', 'Trenger du sponsing for å jobbe i USA?', 'no'],
  ['fi', 'Oletko täyttänyt 18 vuotta?', 'yes'],
  ['fi', 'Oletko alle 18-vuotias?', 'no'],
  ['fi', 'Onko sinulla työlupa Yhdysvalloissa?', 'yes'],
  ['fi', 'Tarvitsetko viisumisponsorointia?', 'no'],
  ['tr', '18 yaşını doldurdunuz mu?', 'yes'],
  ['tr', '18 yaşından küçük müsünüz?', 'no'],
  ['tr', "ABD'de yasal olarak çalışma hakkınız var mı?", 'yes'],
  ['tr', 'Vize sponsorluğuna ihtiyacınız var mı?', 'no'],
  ['tr', 'Başka bir şehre taşınmaya istekli misiniz?', 'yes'],
  ['ja', '満18歳以上ですか？', 'yes'],
  ['ja', '18歳未満ですか？', 'no'],
  ['ja', 'アメリカで合法的に働く資格がありますか？', 'yes'],
  ['ja', '現在または将来、米国で働くためにビザのスポンサーが必要ですか？', 'no'],
  ['ja', '転居は可能ですか？', 'yes'],
  ['zh', '您是否年满18周岁？', 'yes'],
  ['zh', '您是否未满18岁？', 'no'],
  ['zh', '您是否有在美国工作的合法资格？', 'yes'],
  ['zh', '您现在或将来是否需要签证担保？', 'no'],
  ['zh', '您愿意搬迁吗？', 'yes'],
  ['en', 'Would you be happy to move house for the right job?', 'yes'],
  ['es', '¿Es usted mayor de edad (18 años)?', 'yes'],
  ['cs', 'Máte povolení pracovat v USA?', 'yes'],
])('%s: %s', (language, question, expected) => expect(answer(language, question)).toBe(expected));

test.each([
  ['sv', 'Har du arbetstillstånd i Sverige?'],
  ['sv', 'Vill du arbeta i USA?'],
  ['sv', 'Har din partner rätt att arbeta i USA?'],
  ['sv', 'Har du barn under 18 år?'],
  ['sv', 'Har du flyttat det senaste året?'],
  ['sv', 'Har du över 18 års erfarenhet?'],
  ['sv', 'Behöver du hjälp att flytta?'],
  ['sv', 'Är du mellan 18 och 25 år?'],
  ['da', 'Har du arbejdstilladelse i Danmark?'],
  ['da', 'Har du tidligere haft brug for sponsorat?'],
  ['nb', 'Har du hatt arbeidstillatelse i USA?'],
  ['nb', 'Har du tillatelse til å arbeide i Norge?'],
  ['fi', 'Onko sinulla työlupa Suomessa?'],
  ['fi', 'Onko sinulla alle 18-vuotiaita lapsia?'],
  ['fi', 'Oletko muuttanut viime vuonna?'],
  ['tr', "Türkiye'de çalışma izniniz var mı?"],
  ['tr', '18 yaşından büyük çocuğunuz var mı?'],
  ['tr', "ABD'de çalışmak ister misiniz?"],
  ['ja', '日本での就労資格をお持ちですか？'],
  ['ja', 'お子様は18歳以上ですか？'],
  ['ja', 'ビザのスポンサーが必要でしたか？'],
  ['ja', '18歳以上ではありませんか？'],
  ['zh', '您是否有在中国工作的许可？'],
  ['zh', '您的孩子是否年满18岁？'],
  ['zh', '您是否有在美国工作的经验？'],
  ['zh', '您是否不需要签证担保？'],
])('%s: %s is asked', (language, question) => expect(answer(language, question)).toBeNull());
