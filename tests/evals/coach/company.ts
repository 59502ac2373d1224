import { company as agent } from '#agents/company/agent.ts';
import { researchForCompany } from '#agents/company/for-company.ts';
import { createCompanySite } from '#main/compose/finding/company-site.ts';
import { createHttp } from '#main/http/create-http.ts';
import { readSitePage } from '#main/postings/read-site-page.ts';
import { createSearch } from '#main/search/create-search.ts';
import { containsQuote } from '#shared/company/contains-quote.ts';
import { type CompanyResearch, NOTE_LISTS } from '#shared/domain/company.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts, fixedClock } from '#tests/fakes/ports.ts';
import { posting } from '#tests/fakes/postings.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import type { Row } from '#tests/measures/measure.ts';
import { startSearch } from '#tests/simulators/search/start-search.ts';
import { type Cast, companyCast } from '../lib/company/cast.ts';
import { POISON, type ServedSite, serveSite } from '../lib/company/serve-sites.ts';

const TODAY = '2026-11-28';

/** A model that cites what is not there, beside one note that is. */
const LIAR = scriptedLlm({
  'company.research': {
    about: [{ text: `${POISON}.`, source: 1, quote: POISON }],
    news: [{ text: 'It hires.', source: 99, quote: 'hires' }],
  },
  'company.culture': { culture: [{ text: POISON, source: null, quote: POISON }], values: [] },
  'company.red_flags': { redFlags: [{ text: 'It was fined.', source: 2, quote: 'fined nine million' }] },
  'company.interview_insights': { tips: [{ text: 'Know the tide.', source: null, quote: 'tide tables' }] },
});

/** Whether every sentence about a company stands on a stored source that holds its quote, whatever sites, pages and models say. */
export async function measureCompanies(cast: readonly Cast[] = companyCast()): Promise<Row[]> {
  const simulator = await startSearch();
  const clock = fixedClock(`${TODAY}T12:00:00.000Z`);
  const http = createHttp({ timeoutMs: () => 600, userAgent: 'JobAI-measure', log: silentLog, clock });
  const search = createSearch({
    http,
    settings: () => ({ ...DEFAULT_SETTINGS, webSearch: { engine: 'searxng', searxngUrl: simulator.origin } }),
    secret: async () => null,
    cache: { get: () => null, set: () => undefined },
  });
  simulator.set((query) => cast.find(({ company }) => query.includes(`"${company}"`))?.hits ?? []);
  const readSite = createCompanySite({
    workers: { run: async (_name: string, input: unknown) => readSitePage(input as never) } as never,
    ...{ http, clock, log: silentLog },
  });
  const signal = new AbortController().signal;
  const served: ServedSite[] = [];
  const researches: { one: Cast; research: CompanyResearch; site: ServedSite | null }[] = [];
  try {
    for (const [index, one] of cast.entries()) {
      const { company, says } = one;
      const site =
        index % 2 === 0 ? await serveSite(company, one.hostility, [...says, `${company} is here.`]) : null;
      if (site) served.push(site);
      if (site) http.allow(site.origin);
      const { pages } = site ? await readSite(`${site.origin}/`, company, signal) : { pages: [] };
      const job = posting(`Tend the tide tables. Regular overtime is expected. ${says[1]}`, { company });
      for (const llm of [fakePorts().llm, LIAR]) {
        const ports = fakePorts({ search, clock, llm });
        const { value } = await agent.run({ company, role: job.title, job, pages }, ports);
        const research = researchForCompany(company, value, { jobs: [job], talks: [], today: TODAY });
        researches.push({ one, research: { ...research, company: job.description }, site });
      }
    }
  } finally {
    await Promise.all([simulator.close(), ...served.map((site) => site.close())]);
  }
  const notes = researches.flatMap(({ research }) =>
    NOTE_LISTS.flatMap((name) => research[name].map((note) => ({ note, research }))),
  );
  const unfounded = notes.filter(({ note, research }) => {
    const ground = note.source === null ? research.company : (research.sources[note.source]?.text ?? '');
    return !containsQuote(ground, note.quote);
  });
  const poisoned = notes.filter(({ note }) => `${note.text} ${note.quote}`.includes(POISON));
  const open = researches.filter(
    ({ site }) => site && [null, 'orders', 'hidden', 'endless'].includes(site.hostility),
  );
  const told = open.filter(({ one, research }) =>
    research.sources.some(({ kind, text }) => kind === 'site' && text.includes(one.says[0] ?? '-')),
  );
  const beyond = served.filter(({ asked }) => asked.filter((path) => path !== '/robots.txt').length > 6);
  const refused = served.filter(
    (site) => site.hostility === 'robots' && site.asked.some((path) => path !== '/robots.txt'),
  );
  const row = (name: string, figure: number, goal: string, holds: boolean, note = ''): Row => ({
    ...{ name, figure, unit: '', against: null, goal, holds },
    ...(note === '' ? {} : { note }),
  });
  const say = unfounded
    .slice(0, 3)
    .map(({ note }) => JSON.stringify(note))
    .join(' | ');
  return [
    row('coach.company.notes', notes.length, '>= 200', notes.length >= 200),
    row('coach.company.unfounded', unfounded.length, '0', unfounded.length === 0, say),
    row(
      'coach.company.poisoned',
      poisoned.length,
      '0',
      poisoned.length === 0,
      poisoned
        .slice(0, 3)
        .map(({ note }) => JSON.stringify(note))
        .join(' | '),
    ),
    row(
      'coach.company.sites.read',
      told.length / open.length,
      '1',
      told.length === open.length && open.length > 0,
    ),
    row(
      'coach.company.sites.beyond',
      beyond.length + refused.length,
      '0',
      beyond.length + refused.length === 0,
    ),
  ];
}
