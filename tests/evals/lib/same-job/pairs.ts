import { readFileSync } from 'node:fs';
import type { Find } from '#shared/same-job/compare-jobs.ts';
import { SITES } from './sites.ts';

export interface Pair {
  kind: string;
  isSame: boolean;
  finds: [Find, Find];
}

const read = (name: string) =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const find = (url: string, title: string, company: string, place: string, text = ''): Find => ({
  ...{ url, title, company, text, postedAt: null },
  places: place === '' ? [] : [place],
});

/** Pairs written by hand: two addresses with the same words (`addresses.txt`), and two finds in words (`words.txt`). */
export function pairsByHand(): Pair[] {
  const addresses = read('addresses.txt').map((line, index): Pair => {
    const [label = '', one = '', other = ''] = line.split(' ');
    const words = [`Trade ${index}`, `Company ${index}`, 'Leeds, UK'] as const;
    return { kind: 'by hand', isSame: label === 'same', finds: [find(one, ...words), find(other, ...words)] };
  });
  const words = read('words.txt').map((line, index): Pair => {
    const [label = '', ...rest] = line.split(/ \| /).map((part) => part.trim());
    const [one = '', other = ''] = rest.join(' | ').split(' ~ ');
    return {
      kind: 'by hand',
      isSame: label === 'same',
      finds: [inWords(one, 2 * index), inWords(other, 2 * index + 1)],
    };
  });
  return [...addresses, ...words];
}

function inWords(text: string, n: number): Find {
  const [title = '', company = '', place = '', site = ''] = text.split('|').map((part) => part.trim());
  return find(
    SITES[site]?.(company.toLowerCase().replace(/[^a-z]/g, '') || 'none', n) ?? '',
    title,
    company,
    place,
  );
}

const TRADES =
  'Nurse|Data Engineer|Cook|Tram Driver|Accountant|Night Porter|Account Manager|Welder|Teacher|Electrician'.split(
    '|',
  );
const FIRMS = 'Harbour Goods|Millbrook|Northfield Care|Elder Pay|Stonebridge Works'.split('|');
const FORMS = ['', ' Ltd', ' GmbH', ', Inc.', ' S.A.', ' B.V.', ', s.r.o.', ' & Co. KG'];
const TOWNS = ['Leeds, UK', 'Ulm, Germany', 'Lyon, France', 'Utrecht, NL', 'Kraków, Poland', 'Austin, TX'];
const MARKS = ['', ' (m/f/d)', ' (all genders)', ' - Remote', ' (Full-time)', ' - Req. 40711', ' H/F'];
const OWN = ['gh', 'le', 'as', 'wd', 'sr', 'wk', 'pe', 'te', 'bh', 'ca'];
const BOARDS = ['li', 'in', 'st', 'xi', 'gd', 're2', 'zr', 'se'];
const SENTENCES =
  'You plan the week with the team on the floor.|You keep the books in order and talk to suppliers.|We pay fairly and on time.|You bring two years of like work.|The house is near the station.|You write down what others need to know.|We train you in the first month.|Shifts are set four weeks ahead.|You look after two apprentices.|Tools and clothes are ours.'.split(
    '|',
  );

/** Pairs made by rule, drawn from `random`: what job sites do to one posting, and what makes two of it. */
export function pairsByRule(count: number, random: () => number): Pair[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const other = <T>(list: readonly T[], than: T): T => pick(list.filter((one) => one !== than));
  const body = () =>
    [...SENTENCES]
      .sort(() => random() - 0.5)
      .slice(0, 7)
      .join(' ');
  return Array.from({ length: count }, (_, index): Pair => {
    const n = 1_000 + 2 * index;
    const [trade, firm, town, text] = [pick(TRADES), pick(FIRMS), pick(TOWNS), body()];
    const at = (site: string, number: number) =>
      SITES[site]?.(firm.toLowerCase().replace(/\W/g, ''), number) ?? '';
    const own = pick(OWN);
    const first = find(at(own, n), trade, firm, town, text);
    const copy = find(at(pick(BOARDS), n), trade + pick(MARKS), firm + pick(FORMS), town, text);
    const two = (kind: string, changed: Partial<Find>): Pair => ({
      kind,
      isSame: false,
      finds: [first, { ...copy, ...changed }],
    });
    const same = (kind: string, changed: Find): Pair => ({ kind, isSame: true, finds: [first, changed] });
    switch (index % 12) {
      case 0:
        return same('a job site’s copy', copy);
      case 1:
        return same('its beginning only', { ...copy, text: text.slice(0, text.length / 2) });
      case 2:
        return same('its town alone', { ...copy, places: [town.split(',')[0] ?? ''] });
      case 3:
        return same('marks of the way here', {
          ...first,
          url: `${first.url}${first.url.includes('?') ? '&' : '?'}utm_source=x&gclid=${index}`,
        });
      case 4:
        return same('letter case and scheme', {
          ...first,
          url: first.url.replace(
            /^https:\/\/([^/]+)/,
            (_all, host) => `http://${String(host).toUpperCase()}`,
          ),
        });
      case 5:
        return same('without its text', { ...copy, text: '' });
      case 6:
        return two('another town', { places: [other(TOWNS, town)] });
      case 7:
        return two('another level', { title: `Senior ${trade}` });
      case 8:
        return two('another team', { title: `${trade}, Team ${index}` });
      case 9:
        return two('two numbers of one vendor', { url: at(own, n + 1) });
      case 10:
        return two('an agency’s copy', { company: `Agency ${index}`, url: at('li', n) });
      default:
        return two('another posting of the same words', {
          text: SENTENCES.slice(0, 2).join(' ').split(' ').reverse().join(' '),
        });
    }
  });
}
