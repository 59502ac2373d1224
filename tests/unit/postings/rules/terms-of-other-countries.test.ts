import { expect, test } from 'vitest';
import { isoDate } from '#main/postings/iso-date.ts';
import { employmentTypeIn } from '#main/postings/rules/employment-type.ts';
import { languagesOf } from '#main/postings/rules/languages.ts';
import { remoteOf } from '#main/postings/rules/remote.ts';
import { seniorityOf } from '#main/postings/rules/seniority.ts';
import { visaOf } from '#main/postings/rules/visa.ts';
import { yearsMinOf } from '#main/postings/rules/years.ts';
import { closedWords } from '#main/postings/text/closed.ts';
import { refusesSponsorship } from '#shared/postings/sponsorship.ts';

const NOW = new Date('2026-11-28T12:00:00Z');

test.each([
  ['Formato de trabalho: presencial.', 'onsite'],
  ['3 jours de TT par semaine.', 'hybrid'],
  ['WFH is possible once a week.', 'hybrid'],
  ['Office based, 9 to 5.', 'onsite'],
  ['Full-time, in office.', 'onsite'],
  ['Du arbetar på kontoret i Falun.', 'onsite'],
  ['Tryb pracy: hybrydowy.', 'hybrid'],
  ['Pracujesz z dowolnego miejsca.', 'remote'],
  ['Homeoffice-Anteil bis 40 %.', 'hybrid'],
  ['Regime de trabalho: remoto.', 'remote'],
  ['Remote candidates within Wales are welcome.', 'remote'],
  ['Jobben er fullt ut remote.', 'remote'],
  ['Du arbeitest vollständig aus dem Homeoffice.', 'remote'],
  ['Etätyömahdollisuus kaksi päivää viikossa.', 'hybrid'],
  ['Some exam sessions are done remotely.', null],
  ['Our owner works remotely from Malta.', null],
  ['Interviews take place via video, remote.', null],
  ['You write our hybrid working policy.', null],
  ['The lodge is remote and quiet.', null],
])('"%s" is %s', (text, way) => {
  expect(remoteOf([], '', text)).toBe(way);
});

test('a title that says telecommute is remote', () =>
  expect(remoteOf([], 'Loss Adjuster - Telecommute', '')).toBe('remote'));

test.each([
  ['At least 3 years of university teaching are required.', 3],
  ['Three years on site are a must.', 3],
  ['Vähintään vuoden kokemus alalta.', 1],
  ['4 years’ sea time required.', 4],
  ['5 yrs min. in a hotel kitchen', 5],
  ['Ideally 6 years of experience; 4 years is the minimum.', 4],
  ['12+ months driving a milk lorry.', 1],
  ['A year or more of experience in a bakery.', 1],
  ['Ten-plus years in project management.', 10],
  ['At least half a year of experience in a kennel.', 0.5],
  ['4 years in contract law.', 4],
  ['3 ans et plus dans la coiffure.', 3],
  ['6 months rolling contract.', undefined],
  ['12+ months remaining on your passport.', undefined],
  ['High school diploma with one year of algebra.', undefined],
  ['30 years of the brand are celebrated.', undefined],
])('the years of "%s"', (text, years) => expect(yearsMinOf(text)).toBe(years));

test.each([
  ['JLPT N3 or above required.', ['Japanese']],
  ['IELTS 6.5 needed.', ['English']],
  ['Aktivní němčina nutná.', ['German']],
  ['You hold a degree in Botany and have good English.', ['English']],
  ['A degree in English.', []],
  ['Matric; Afrikaans and English; valid licence.', ['English', 'Afrikaans']],
  ['Muy buen inglés.', ['English']],
  ['Nederlands of Duits', ['German', 'Dutch']],
  ['IELTS tutor for small groups.', []],
])('the languages of "%s"', (text, names) => expect(languagesOf(text)).toEqual(names));

test.each([
  ['Only Emirati nationals may apply.'],
  ['PR or citizens of Malaysia only.'],
  ['The iqama must be transferable.'],
  ['No third parties, no sponsorship.'],
])('"%s" speaks of permits', (text) => expect(visaOf(text)).toBe(text));

test.each([
  ['We don’t just sponsor visas, we find you a flat.', false],
  ['We never say no to a good welder who needs a visa.', false],
  ['You need no permit to apply, we arrange it.', false],
  ['No sponsorship, including but not limited to H-1B, is offered.', true],
])('"%s" refuses: %s', (text, refuses) => expect(refusesSponsorship(text)).toBe(refuses));

test.each([
  ['Jordmor', '100 % fast stilling.', 'full-time'],
  ['Jordmor', '70 % fast stilling.', 'part-time'],
  ['Kucharka', 'Umowa o pracę, cały etat.', 'full-time'],
  ['Hoitaja', 'Vakituinen, kokoaikatyö', 'full-time'],
  ['Kelner', 'Umowa sezonowa.', 'temporary'],
  ['Matros', 'Tidsbegrenset engasjement', 'temporary'],
  ['Diver', 'Day-rate contract', 'contract'],
  ['Mechanic', 'Permanent full-time.\nPer diem in camp: $60.', 'full-time'],
  ['Trainer', 'You teach full-time cadets.', undefined],
  ['Clerk', 'Full-time equivalents: 40 in all.', undefined],
])('the type of %s, "%s"', (title, text, type) => expect(employmentTypeIn(title, text)).toBe(type));

test.each([
  ['Seniorrådgiver', 'senior'],
  ['Chief Executive Officer', 'executive'],
  ['Deck Cadet', 'intern'],
  ['Practicante de obra', 'intern'],
  ['Mgr, Supply', 'manager'],
  ['Junior Doctor Rota Clerk', undefined],
  ['Junior Cricket Coach', undefined],
])('the rank of "%s"', (title, rank) => expect(seniorityOf(title, '')).toBe(rank));

test.each([
  ['Status: Closed', true],
  ['Annoncen er udløbet.', true],
  ['Project status: closed projects are filed by you.', false],
])('"%s" closes: %s', (text, closes) =>
  expect(closedWords(text, { title: 'Baker', now: NOW }) !== null).toBe(closes),
);

test('a moment as a figure in quotes is a moment', () => {
  expect(isoDate('1773446400', NOW)).toBe('2026-03-14T00:00:00.000Z');
  expect(isoDate('1773446400000', NOW)).toBe('2026-03-14T00:00:00.000Z');
});
