import { expect, test } from 'vitest';
import { namedAs } from '#shared/company/named-as.ts';
import { siteNotes } from '#shared/company/site-notes.ts';
import { NOTE_LISTS } from '#shared/domain/company.ts';

const HOME = { title: 'Home', url: 'https://tidewell.example/' };
const JOBS = { title: 'Work with us', url: 'https://tidewell.example/careers' };

/** Each part with the sentences that were found for it. */
function parts(lines: string[], { page = HOME, company = 'Tidewell Pumps Ltd' } = {}) {
  const lists = siteNotes({ ...page, text: lines.join('\n') }, company, 0);
  const filled = NOTE_LISTS.filter((name) => lists[name].length > 0);
  return Object.fromEntries(filled.map((name) => [name, lists[name].map(({ quote }) => quote)]));
}

test('what a company is, since when, how large, for whom and by whom it is led, is about it', () => {
  const facts = [
    'Tidewell Pumps builds and mends drainage pumps for farms on low ground.',
    'The company was set up in 1968 by two millwrights.',
    'It now has 47 people in three countries.',
    'Our customers include four water boards.',
    'Anna Brook has been managing director since 2019.',
  ];
  expect(parts(facts)).toEqual({ about: facts });
});

test('the facts are found in other languages as well', () => {
  const pump = { company: 'Pumpen Kern GmbH' };
  expect(parts(['Seit 1931 bauen 60 Beschäftigte in unserer Halle Pumpen.'], pump)).toHaveProperty('about');
  expect(parts(['Nous comptons 35 salariés et une agence à Lille.'])).toHaveProperty('about');
  expect(parts(['Somos 20 personas y fabricamos bombas.'])).toHaveProperty('about');
  expect(parts(['Företaget grundades 1944 i Luleå.'])).toHaveProperty('about');
});

test('mottos, customers’ voices, other firms, clients and what is said to the reader are nothing about it', () => {
  const nothing = [
    'Water, where you want it.',
    'Tidewell is simply the future of water.',
    '“We founded our farm in 1990 and use nothing else.”',
    'Grundel Pumps was founded in 1945 and employs 19,000 people.',
    'The company won an award in 2020.',
    'Our client is a brewer with 300 employees.',
    'The University of Ely was founded in 1966.',
    'We have a pump for every garden, from two people to ten people.',
    'We value your feedback.',
    'We use cookies on three sites.',
    'A cook opened her second kitchen with some help from our pumps.',
    'We send them within two days to all countries.',
    'We are an equal opportunity employer.',
    'Our pension advice helps people who were laid off by 40 firms.',
  ];
  expect(parts(nothing)).toEqual({});
});

test('a page about work there tells of benefits and how they hire; elsewhere the same words are what is sold', () => {
  const benefit = 'Everybody gets 28 days of annual leave.';
  const steps = 'Our hiring process has two stages and a trial day.';
  expect(parts([benefit, steps], { page: JOBS })).toEqual({ culture: [benefit], interviewTips: [steps] });
  expect(parts(['Book seven days of annual leave by the sea.'])).toEqual({});
  expect(parts(['Pump fitter (remote, UK)'], { page: JOBS })).toEqual({});
});

test('news stands with the day above it, and people that were let go are worth asking about', () => {
  const lists = siteNotes(
    {
      ...HOME,
      text: '3 May 2024\nTidewell has opened a second workshop in Wisbech.\nIn June we had to cut 12 jobs.',
    },
    'Tidewell Pumps',
    0,
  );
  const quote = 'Tidewell has opened a second workshop in Wisbech.';
  expect(lists.news).toEqual([{ text: `3 May 2024: ${quote}`, quote, source: 0 }]);
  expect(lists.redFlags).toEqual([
    { text: 'People were let go', quote: 'In June we had to cut 12 jobs.', source: 0 },
  ]);
});

test('a company is named for short where its host is, and never by a word of its trade alone', () => {
  expect(namedAs('Tidewell Pumps Group', 'https://tidewell.example/')).toEqual([
    'tidewell pumps group',
    'tidewell pumps',
    'tidewell',
  ]);
  expect(namedAs('Peak Group', 'https://jobs.example/')).toEqual(['peak group']);
});
