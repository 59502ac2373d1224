import { expect, test } from 'vitest';
import { educationOf } from '#main/postings/rules/education.ts';
import { employmentTypeIn, employmentTypeOf } from '#main/postings/rules/employment-type.ts';
import { seniorityOf } from '#main/postings/rules/seniority.ts';
import { visaOf } from '#main/postings/rules/visa.ts';
import { languageOf } from '#shared/postings/language-of.ts';

test.each([
  ['Senior Software Engineer', 'senior'],
  ['Sr. Data Analyst', 'senior'],
  ['Software Engineer II', 'mid'],
  ['Staff Nurse', undefined],
  ['Staff Engineer', 'staff'],
  ['Engineering Manager', 'manager'],
  ['VP of Sales', 'executive'],
  ['Head of Design', 'director'],
  ['Marketing Intern', 'intern'],
  ['Lead Generation Specialist', undefined],
  ['Tech Lead, Payments', 'lead'],
  ['Associate Software Engineer', 'junior'],
])('the level of "%s"', (title, level) => expect(seniorityOf(title, '')).toBe(level));

test.each([
  [
    "Bachelor's degree in computer science or a related field.",
    "Bachelor's degree in computer science or a related field",
  ],
  ['BS/MS in Engineering', 'BS/MS in Engineering'],
  ['Abgeschlossenes Studium der Informatik', 'Abgeschlossenes Studium der Informatik'],
  ['High school diploma or equivalent', 'High school diploma or equivalent'],
  ['You keep master data clean.', undefined],
  ['You are a master of your craft.', undefined],
])('the education in "%s"', (text, expected) => expect(educationOf(text)).toBe(expected));

test.each([
  ['We are unable to sponsor employment visas now or in the future.', true],
  ['Applicants must have the right to work in the United Kingdom.', true],
  ['Must be a US citizen with an active security clearance.', true],
  ['You will work with an executive sponsor on the project.', false],
  ['We do not discriminate on the basis of citizenship.', false],
])('"%s" speaks of permits: %s', (text, speaks) =>
  expect(visaOf(`Intro.\n${text}`)).toBe(speaks ? text : undefined),
);

test.each([
  ['FULL_TIME', 'full-time'],
  ['FullTime', 'full-time'],
  ['CONTRACTOR', 'contract'],
  ['Vollzeit, unbefristet', 'full-time'],
  ['Intern', 'internship'],
  ['OTHER', undefined],
  ['Per diem', 'temporary'],
  ['Sabbatical cover', 'Sabbatical cover'],
])('the term %s', (term, expected) => expect(employmentTypeOf(term)).toBe(expected));

test('the type in words', () => {
  expect(employmentTypeIn('Technical Writer (contract)', '')).toBe('contract');
  expect(employmentTypeIn('Contracts Manager', 'Job type: Full-time')).toBe('full-time');
  expect(employmentTypeIn('Engineer', 'We are a team.')).toBeUndefined();
});

test.each([
  ['We are looking for an engineer who will work with our team on the platform.', 'en'],
  ['Wir suchen eine Entwicklerin für unser Team, die mit uns die Plattform baut und das Produkt mag.', 'de'],
  [
    'Nous recherchons une personne pour notre équipe, avec une bonne connaissance des outils et du métier.',
    'fr',
  ],
  [
    'Buscamos una persona para el equipo que trabaje con los clientes en la plataforma y por el producto.',
    'es',
  ],
  ['Praca od zaraz na magazynie do 12 godzin, o umowie i na miejscu powiemy na rozmowie.', 'pl'],
  ['Hledáme řidiče do našeho týmu, nabízíme věrnostní příplatky a práci v Brně.', 'cs'],
  ['Vi søker en kokk som ikke er redd for å ta i et tak, og som har jobbet hos andre før.', 'nb'],
  ['エンジニアを募集しています。チームで働きましょう。', 'ja'],
  ['Too short', undefined],
])('the language of "%s"', (text, language) => expect(languageOf(text)).toBe(language));
