import type { SearchPort } from '#agents/ports.ts';
import { ENOUGH_PAYS, percentilesOf } from '#shared/coach/pay/percentiles.ts';
import { RATES_OF, yearlyPay } from '#shared/coach/pay/yearly.ts';
import { fold } from '#shared/domain/fold.ts';
import type { Salary } from '#shared/domain/job.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { languageOf } from '#shared/postings/language-of.ts';
import asking from '../../../resources/coach/pay-search.json' with { type: 'json' };
import type { PayQuestion } from './pay-seen.ts';

/** Results of one search. */
const HITS = 20;
/** Words of a result that are shown, in characters. */
const QUOTE = 300;
const WORDS: Readonly<Record<string, string>> = asking.words;

interface Tools {
  search: SearchPort;
  /** The pay that a text states; null where it states none that is clear. */
  readPay(text: string, places: readonly string[]): Promise<Salary | null>;
}

/**
 * What pages of the web say that a role pays: those whose result names the role and one clear pay, each with its words
 * and address. They are kept apart from what postings state, as most are averages themselves.
 */
export async function payOnWeb({ search, readPay }: Tools, { role, place, level, currency }: PayQuestion) {
  const own = WORDS[languageOf(role) ?? 'en'] ?? asking.words.en;
  const what = [level, role, place].filter((part) => part !== '').join(' ');
  const queries = [...new Set([own, asking.words.en])].map((word) => `${what} ${word}`);
  const answers = await Promise.all(queries.map((query) => search.web(query, { limit: HITS })));
  const hits = visibleIn(answers.flat()).filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  );
  const words = fold(role).split(/\s+/);
  const found = [];
  for (const { title, url, snippet, date } of hits) {
    const said = `${title}\n${snippet}`;
    if (!words.every((word) => fold(said).includes(word))) continue;
    const pay = yearlyPay(await readPay(said, place === '' ? [] : [place]), currency);
    if (pay !== null) found.push({ title, url, quote: snippet.slice(0, QUOTE), date, pay: Math.round(pay) });
  }
  const pays = found.map(({ pay }) => pay);
  const enough = pays.length >= ENOUGH_PAYS;
  return {
    results: hits.length,
    n: pays.length,
    currency,
    percentiles: percentilesOf(pays),
    least: enough ? Math.min(...pays) : null,
    most: enough ? Math.max(...pays) : null,
    found,
    ratesOf: RATES_OF,
  };
}
