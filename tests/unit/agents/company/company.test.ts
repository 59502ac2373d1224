import { expect, test } from 'vitest';
import { company } from '#agents/company/agent.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { streamJob } from '#tests/fakes/documents-people.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { cannedSearch, fakePorts } from '#tests/fakes/ports.ts';

const ask = (description?: string, overrides = {}) => {
  const job = streamJob(description === undefined ? {} : { description });
  const ports = fakePorts(overrides);
  return company
    .run({ company: job.company, role: job.title, job }, ports)
    .then(({ value, engine }) => ({ value, engine, ports }));
};
const hit = (title: string, snippet: string, date: string | null = null) => ({
  title,
  snippet,
  date,
  url: `https://news.example/${title}`,
});

test('without model and search the posting itself is quoted', async () => {
  const { value, engine, ports } = await ask();
  expect(engine).toBe('offline');
  expect(value.values).toEqual([{ text: 'We value calm, written communication.', source: null }]);
  expect(value.interviewTips.map((tip) => tip.text).join('\n')).toContain(
    'Build event pipelines for train positions',
  );
  expect(value.sources).toEqual([]);
  expect(ports.recorded.events.map((event) => event.type)).toEqual(['company:researching']);
});

test('red flags come with their quote; what is denied is none', async () => {
  const { value } = await ask(
    'We are like a family and work hard, play hard. No overtime is required. Regular overtime is expected in June.',
  );
  const flags = value.redFlags.map((note) => note.text);
  expect(flags.filter((flag) => flag.includes('work hard, play hard')).length).toBeGreaterThan(0);
  expect(flags).toContainEqual('Overtime is expected: "Regular overtime is expected in June."');
  expect((await ask('No overtime is required.')).value.redFlags.map((note) => note.text)).toEqual([
    'No pay range is stated; ask for it before the first interview.',
  ]);
});

test('pages found are cited with a date; pages about others are left out', async () => {
  const search = cannedSearch([
    hit('Northwind Rail opens a depot', 'Northwind Rail grows.', 'Nov 3, 2026'),
    hit('Northwind Traders', 'Not the same.'),
    hit('About Northwind Rail', 'Who we are.'),
  ]);
  const { value } = await ask(undefined, { search });
  expect(value.sources.map((source) => [source.title, source.date])).toEqual([
    ['Northwind Rail opens a depot', '2026-11-03'],
    ['About Northwind Rail', '2026-11-24'],
  ]);
  expect(value.news[0]).toEqual({ text: 'Northwind Rail grows.', source: 0 });
});

test('a search that fails is no reason to stop', async () => {
  const search = {
    web: async () => {
      throw new ExternalServiceError('down');
    },
  };
  expect((await ask(undefined, { search })).value.values).toHaveLength(1);
});

test('a model\u2019s notes need a source that exists and a quote that is there', async () => {
  const llm = scriptedLlm({
    'company.research': {
      news: [
        { text: 'A depot was opened.', source: 1 },
        { text: 'It was sold.', source: 7 },
      ],
    },
    'company.culture': {
      culture: [
        {
          text: 'People write more than they meet.',
          source: null,
          quote: 'We value calm,  written communication.',
        },
      ],
      values: [{ text: 'They want world peace.', source: null, quote: 'world peace' }],
    },
    'company.red_flags': { redFlags: [] },
    'company.interview_insights': { tips: [{ text: 'Review Kafka.', source: null }] },
  });
  const { value, engine } = await ask(undefined, {
    llm,
    search: cannedSearch([hit('Northwind Rail opens a depot', '')]),
  });
  expect(engine).toBe('model');
  expect(value.news).toEqual([{ text: 'A depot was opened.', source: 0 }]);
  expect(value.culture).toHaveLength(1);
  expect(value.values).toEqual([]);
});

test('what pages and models say comes without signs that nobody sees', async () => {
  const llm = scriptedLlm({
    'company.research': { news: [{ text: 'A de\u200bpot was \u202eopened\u202c.', source: 1 }] },
    'company.culture': { culture: [], values: [] },
    'company.red_flags': { redFlags: [] },
    'company.interview_insights': { tips: [] },
  });
  const search = cannedSearch([hit('Northwind Rail \u202eopens a depot', '')]);
  const { value } = await ask(undefined, { llm, search });
  expect(value.news).toEqual([{ text: 'A depot was opened.', source: 0 }]);
  expect(value.sources[0]?.title).toBe('Northwind Rail opens a depot');
});
