import { expect, test } from 'vitest';
import { bearsOut } from '#tests/fakes/bears-out.ts';

const isCovered = (lines: readonly string[], text: string, language = 'en') =>
  bearsOut(lines, text, language, ['Kubernetes']);

test.each([
  ['en', ['Not certified in wound care', 'Gave wound care on 2 wards'], 'I am certified in wound care.'],
  ['en', ['Did not handle cash'], 'I handled cash.'],
  ['en', ['Studied for the CPA exam'], 'I hold the CPA.'],
  ['en', ['Not yet admitted to the bar'], 'I am admitted to the bar.'],
  ['nl', ['Ondersteunde de saloneigenaar bij de inkoop', 'Knip klanten'], 'Ik was saloneigenaar.'],
  ['en', ['Wanted to learn Kubernetes'], 'I know Kubernetes.'],
  ['en', ['Assisted the lead nurse with rounds', 'Wrote rotas'], 'As the lead I wrote rotas.'],
  ['en', ['Assistant Manager', 'Wrote rotas'], 'As the manager I wrote rotas.'],
  ['en', ['Packed boxes and hope to drive forklifts'], 'I drive forklifts.'],
  ['en', ['Junior developer wanting to learn Kubernetes'], 'I know Kubernetes.'],
  ['en', ['Graduate who wants to learn Kubernetes'], 'I know Kubernetes.'],
  ['en', ['Graduate in biology seeking a role in Kubernetes'], 'I know Kubernetes.'],
  ['en', ['Qualified electrician seeking work with Kubernetes'], 'I know Kubernetes.'],
  ['en', ['Law student planning to sit the bar'], 'I sat the bar.'],
  ['en', ['Junior nurse training for intensive care'], 'I am an intensive care nurse.'],
  ['de', ['Softwareentwickler mit Interesse an Kubernetes'], 'Ich kann Kubernetes.'],
  ['fr', ['Servi à table et souhaite diriger une cuisine'], "J'ai dirigé une cuisine."],
  [
    'en',
    ['Assisted the site manager with fault finding', 'Wrote rotas'],
    'I did fault finding and wrote rotas for the site manager.',
  ],
  ['de', ['Die Kasse nicht bedient', 'Regale eingeräumt'], 'Ich habe die Kasse bedient.'],
  ['fr', ["N'a pas établi de bilan", 'Tenue des comptes'], "J'ai établi le bilan."],
  ['es', ['No he trabajado como sumiller', 'Atiendo mesas'], 'He trabajado como sumiller.'],
  ['it', ['Non ho gestito la cassa', 'Ho servito ai tavoli'], 'Ho gestito la cassa.'],
  ['pt', ['Não tenho carta de condução', 'Atendo clientes'], 'Tenho carta de condução.'],
  ['nl', ['Geen ervaring met beademing', 'Zorg voor patiënten'], 'Ik heb ervaring met beademing.'],
  [
    'pl',
    ['Nie obsługiwałam kasy fiskalnej', 'Układałam towar na półkach'],
    'Obsługiwałam kasę oraz kasy fiskalnej.',
  ],
  [
    'sv',
    ['Har inte arbetat med truck på lagret', 'Jag har packat varor och lastat bilar'],
    'Jag har arbetat med truck på lagret.',
  ],
  [
    'da',
    ['Har ikke arbejdet med truck på lageret', 'Jeg har pakket varer og læsset biler'],
    'Jeg har arbejdet med truck på lageret.',
  ],
] as const)('%s: %j does not cover what it takes back', (language, lines, text) => {
  expect(isCovered(lines, text, language)).toBe(false);
});

test.each([
  ['Moved 5 shops without losing a day', 'I moved 5 shops and lost no day.'],
  ['Not only led 4 cooks but planned the menus', 'I led four cooks and planned the menus.'],
  ['Cut complaints to no more than 3 a month', 'I cut complaints to no more than 3 a month.'],
  ['Did not handle cash', 'I did not handle cash.'],
  ['Studied for the CPA exam', 'I studied for the CPA exam.'],
  ['Assistant Manager', 'I was an assistant manager.'],
  ['Assisted the lead nurse with rounds', 'I helped the lead nurse with rounds.'],
  ['Tried three suppliers and chose the cheapest', 'I tried three suppliers.'],
])('"%s" covers "%s"', (fact, text) => expect(isCovered([fact], text)).toBe(true));

test.each([
  ['en', 'Delivered training to 30 new starters', 'I delivered training sessions for 30 new starters'],
  ['en', 'Processed pending insurance claims', 'I processed insurance claims'],
  ['en', 'Cared for patients awaiting surgery', 'Cared for surgery patients'],
  ['en', 'Dealt with clients seeking asylum', 'I dealt with asylum clients'],
  ['en', 'Supported families in crisis and seeking asylum', 'I supported families with asylum'],
  [
    'en',
    'Mentored junior developers wanting to learn Kubernetes',
    'I mentored junior developers in Kubernetes',
  ],
  ['en', 'Support worker for adults seeking asylum', 'Support worker for asylum adults'],
  ['en', 'My job was to keep the books of 40 clients', 'Kept the books of 40 clients'],
  ['en', 'Trained staff who wanted to learn German', 'I trained staff in German'],
  ['fr', 'Préparation du petit-déjeuner pour 60 clients', "J'ai préparé le petit-déjeuner pour 60 clients"],
  ['es', 'Preparando desayunos para 60 huéspedes', 'Preparé desayunos para 60 huéspedes'],
  ['de', 'Plante die Dienste für 20 Mitarbeiter', 'Ich habe die Dienste für 20 Mitarbeiter geplant'],
])('%s: "%s", where others attempt or wait, covers "%s"', (language, fact, text) =>
  expect(isCovered([fact], text, language)).toBe(true),
);

test.each([
  ['en', 'Cut 30% of costs without layoffs in the warehouse', 'Cut 30% of costs in the warehouse'],
  [
    'en',
    'Closed the books in 3 days instead of 8 for four subsidiaries',
    'Closed the books of four subsidiaries in 3 days',
  ],
  ['en', 'Never missed a deadline', 'Met every deadline'],
  ['en', 'Drove 5 years without an accident', 'I drove 5 years without accidents'],
  ['de', 'Hielt Kurse ohne Unterbrechung für 30 Lehrlinge', 'Hielt Kurse für 30 Lehrlinge'],
  ['de', 'Unterrichtete Deutsch für nicht deutschsprachige Kinder', 'Unterrichtete Kinder in Deutsch'],
  [
    'de',
    'Statt Papierlisten ein digitales Lager mit 4000 Artikeln eingeführt',
    'Ich habe ein digitales Lager mit 4000 Artikeln eingeführt',
  ],
  ['de', 'Betreute 18 nicht mobile Bewohner', 'Ich betreute 18 Bewohner'],
  ['fr', 'Tenue de la caisse sans erreur pendant 5 ans', "J'ai tenu la caisse pendant 5 ans"],
  ['es', 'Atendí a clientes no residentes en el banco', 'Atendí a clientes en el banco'],
  ['en', 'No sick days, punctual and reliable', 'I am punctual and reliable'],
])('%s: what "%s" takes back ends before the rest, and it covers "%s"', (language, fact, text) =>
  expect(isCovered([fact], text, language)).toBe(true),
);

const LESSONS = ['Supported pupils in reading and maths lessons', 'Taught reading to pupils'];
const SURGERY = ['Assisted surgeons in 200 operations', 'Prepared instruments'];
const WARD = ['Helped patients with washing and meals', 'Washed and dressed patients'];

test.each([
  [LESSONS, 'I taught pupils reading in lessons.'],
  [SURGERY, 'Prepared instruments for surgeons in operations'],
  [WARD, 'I washed and dressed patients at meals.'],
  [WARD, 'Washed patients'],
])('%j: what was done stays done beside what was helped with: "%s"', (lines, text) =>
  expect(isCovered(lines, text)).toBe(true),
);

test.each([
  [LESSONS, 'I gave maths lessons to pupils.'],
  [SURGERY, 'Performed 200 operations with surgeons'],
  [['Helped replace the firewall', 'Installed 12 laptops'], 'I installed laptops and replaced the firewall.'],
])('%j: what was helped with is not done: "%s"', (lines, text) => expect(isCovered(lines, text)).toBe(false));
