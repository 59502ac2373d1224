import type { Ports } from '#agents/ports.ts';
import { ENOUGH_PAYS, percentilesOf } from '#shared/coach/pay/percentiles.ts';
import { RATES_OF, yearlyPay } from '#shared/coach/pay/yearly.ts';
import { fold } from '#shared/domain/fold.ts';
import type { Job, Salary } from '#shared/domain/job.ts';
import { salaryText } from '#shared/domain/salary-text.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { languageOf } from '#shared/postings/language-of.ts';
import asking from '../../../resources/coach/pay-search.json' with { type: 'json' };
import type { PayQuestion } from './pay-seen.ts';

/** Results of one search. */
const HITS = 20;
/** Words of a result that are shown, in characters. */
const QUOTE = 300;
/** Postings that a model is shown. */
const POSTINGS = 12;
const WORDS: Readonly<Record<string, string>> = asking.words;

interface Tools {
  ports: Ports;
  /** The pay that a text states; null where it states none that is clear. */
  readPay(text: string, places: readonly string[]): Promise<Salary | null>;
  /** Of the same work, seen here. */
  postings: readonly Job[];
}

/**
 * What pages of the web say that a role pays, each with its words and address: those that rules read, or a model that is
 * held to the result's own words. They are kept apart from what postings state, as most are averages themselves.
 */
export async function payOnWeb({ ports, readPay, postings }: Tools, question: PayQuestion) {
  const { role, place, level, years, currency } = question;
  const own = WORDS[languageOf(role) ?? 'en'] ?? asking.words.en;
  const what = [level, role, place].filter((part) => part !== '').join(' ');
  const queries = [...new Set([own, asking.words.en])].map((word) => `${what} ${word}`);
  const answers = await Promise.all(queries.map((query) => ports.search.web(query, { limit: HITS })));
  const hits = visibleIn(answers.flat()).filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  );
  const words = fold(role).split(/\s+/);
  const results = await Promise.all(
    hits.map(async (hit) => {
      const said = `${hit.title}\n${hit.snippet}`;
      const isOfRole = words.every((word) => fold(said).includes(word));
      return { ...hit, stated: isOfRole ? await readPay(said, place === '' ? [] : [place]) : null };
    }),
  );
  const paid = postings.filter(({ salary }) => salary !== null).slice(0, POSTINGS);
  const lines = paid.map((job) => lineOf(job));
  const { COACH_AGENTS } = await import('#main/pipeline/coach-agents.ts');
  const { value, engine } =
    results.length === 0
      ? { value: { figures: [], notes: [] }, engine: 'offline' as const }
      : await COACH_AGENTS.salaryResearch.run({ role, place, level, years, postings: lines, results }, ports);
  const found = value.figures.flatMap(({ source, quote, salary, covers }) => {
    const hit = hits[source];
    const pay = yearlyPay(salary, currency);
    if (hit === undefined || pay === null) return [];
    const { title, url, date } = hit;
    return [{ title, url, quote: quote.slice(0, QUOTE), date, pay: Math.round(pay), covers }];
  });
  const pays = found.filter(({ covers }) => covers !== 'total').map(({ pay }) => pay);
  const enough = pays.length >= ENOUGH_PAYS;
  return {
    results: hits.length,
    n: found.length,
    currency,
    percentiles: percentilesOf(pays),
    least: enough ? Math.min(...pays) : null,
    most: enough ? Math.max(...pays) : null,
    found,
    notes: value.notes.map(({ text, quote, source }) => {
      const hit = hits[source - lines.length];
      const job = paid[source];
      return { text, quote, source: hit?.title ?? `${job?.title}, ${job?.company}`, url: hit?.url ?? '' };
    }),
    engine,
    ratesOf: RATES_OF,
  };
}

/** A posting's pay in a line, as a source of notes. */
function lineOf({ title, company, locations, salary, seniority }: Job): string {
  const parts = [title, company, locations.join('; '), seniority ?? '', salary ? salaryText(salary) : ''];
  return parts.filter((part) => part !== '').join(', ');
}
