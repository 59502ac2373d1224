import { expect, test } from 'vitest';
import { visaOf } from '#main/postings/rules/visa.ts';

test.each([
  ['We are unable to offer sponsorship for this vacancy.'],
  ['Visa sponsorship can be offered to the right person.'],
  ['We hold a sponsor licence and will consider overseas candidates.'],
  ['Candidates need a valid work permit for Switzerland.'],
  ['We transfer H-1Bs.'],
  ['You need the right to work in Ireland.'],
  ['Must be legally authorized to work in Canada.'],
  ['Australian citizens or permanent residents only.'],
  ['US citizenship is required.'],
  ['Work permit applications can be supported for the right candidate.'],
  ['Foreigners with platným povolením k pobytu are welcome.'],
  ['An active security clearance is needed.'],
  ['Eine gültige Arbeitserlaubnis für Deutschland ist nötig.'],
  ['Wir helfen bei der Blauen Karte und beim Visum.'],
  ['Permis de travail valable en Suisse.'],
  ['Permiso de trabajo en vigor.'],
  ['Je hebt een geldige werkvergunning.'],
  ['É necessário título de residência válido.'],
  ['È richiesto il permesso di lavoro.'],
  ['Wymagane zezwolenie na pracę w Polsce.'],
  ['Nutné platné pracovní povolení.'],
  ['Arbetstillstånd krävs.'],
  ['An Italian passport is needed.'],
  ['We help with visa paperwork.'],
  ['US citizens and holders of green cards only.'],
  ['DACA recipients are welcome.'],
  ['Auch mit Chancenkarte.'],
  ['Çalışma izni gerekir.'],
  ['就労ビザが必要です。'],
])('"%s" speaks of permits', (text) =>
  expect(visaOf(`We bake bread.\n${text}\nCome and see us.`)).toBe(text),
);

test.each([
  ['You reconcile Visa and Amex transactions.'],
  ['You look for sponsors for our marathon.'],
  ['You will be the executive sponsor of two projects.'],
  ['We do not discriminate on grounds of citizenship.'],
  ['Alle Menschen sind willkommen, ungeachtet ihrer Staatsangehörigkeit.'],
  ['You prepare visa applications for our clients.'],
  ['You will apply for building permits in Nashville, TN.'],
  ['Customs clearance is part of the work.'],
  ['You opt for simple tools.'],
  ['Ho visto tante aziende crescere.'],
  ['You verify the right to work of new starters.'],
  ['You advise guests on visa matters.'],
])('"%s" does not', (text) => expect(visaOf(`We bake bread.\n${text}`)).toBeUndefined());

test('citizenship tells more than a clearance', () => {
  expect(visaOf('Security clearance: Secret\nU.S. citizenship required.')).toBe('U.S. citizenship required.');
});

test.each(['Je hebt een visum als zorgkundige.', 'You sort out visas for visiting musicians.'])(
  'a permit of another kind: %s',
  (text) => expect(visaOf(text)).toBeUndefined(),
);
