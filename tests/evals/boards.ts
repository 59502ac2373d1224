import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPostings } from '#main/postings/read-postings.ts';
import { SOURCES } from '#main/sources/index.ts';
import { sourceDeps } from '#tests/fakes/source-deps.ts';
import type { Row } from '#tests/measures/measure.ts';
import { ANSWERS } from './lib/boards/answers.ts';
import { serveAnswers } from './lib/boards/serve-answers.ts';

const STORED = fileURLToPath(new URL('../../../shared/data/boards', import.meta.url));
const KEYS = { ADZUNA_APP_ID: 'a', ADZUNA_APP_KEY: 'b', USAJOBS_EMAIL: 'c', USAJOBS_API_KEY: 'd' };

/** Whether every record of every source is read, or refused with a reason; with its title, company, address and place. */
export async function measureBoards(): Promise<Row[]> {
  return [...(await ownAnswers()), ...storedAnswers()];
}

async function ownAnswers(): Promise<Row[]> {
  const served = await serveAnswers();
  try {
    let records = 0;
    let told = 0;
    let whole = 0;
    let read = 0;
    const wrong: string[] = [];
    for (const [name, { target = '', read: wanted, refused }] of Object.entries(ANSWERS)) {
      const source = SOURCES.find((item) => item.name === name);
      const deps = sourceDeps(served.origin, { keys: KEYS });
      const found = await source?.search(
        { query: '', location: '', freshness: null, limit: 500, target },
        deps,
      );
      records += wanted + refused;
      told += Math.min(found?.leads.length ?? 0, wanted) + Math.min(found?.problems.length ?? 0, refused);
      for (const lead of found?.leads ?? []) {
        read += 1;
        if (lead.title !== '' && lead.url !== '' && (lead.company !== '' || name === 'oracle')) whole += 1;
        else wrong.push(`${name}: ${lead.title} ${lead.url}`);
      }
    }
    const note = [`${Object.keys(ANSWERS).length} sources, ${records} records`, ...wrong].join(' | ');
    return [row('boards.own-told', told / records, note), row('boards.own-whole', whole / read, note)];
  } finally {
    await served.close();
  }
}

/** Stored answers of real boards, where they are at hand. */
function storedAnswers(): Row[] {
  if (!existsSync(STORED)) return [];
  const readings = readdirSync(STORED)
    .filter((file) => /\.(json|xml|html)$/.test(file))
    .map((file) => {
      const vendor = file.replace(/[._].*$/, '');
      const body = readFileSync(`${STORED}/${file}`, 'utf8');
      const url = `https://acme.${vendor}.example/`;
      return {
        file,
        reading: readPostings({ url, body, source: vendor, token: 'acme', now: '2026-11-28T00:00:00Z' }),
      };
    });
  const none = readings.filter(
    ({ reading }) => (reading?.jobs.length ?? 0) + (reading?.problems.length ?? 0) === 0,
  );
  const jobs = readings.flatMap(({ file, reading }) => (reading?.jobs ?? []).map((job) => ({ file, job })));
  const gaps = jobs.filter(({ job }) => [job.title, job.company, job.url].includes(''));
  const places = jobs.filter(
    ({ file, job }) => job.locations.length === 0 && job.remote === null && file !== 'hrmdirect.html',
  );
  const note = [
    `${readings.length} answers, ${jobs.length} jobs`,
    ...none.map(({ file }) => `nothing of ${file}`),
    ...gaps.map(({ file, job }) => `${file}: ${job.title} lacks a field`),
    ...places.map(({ file, job }) => `${file}: ${job.title} has no place`),
  ].join(' | ');
  return [
    row('boards.stored-read', 1 - none.length / readings.length, note),
    row('boards.stored-whole', 1 - (gaps.length + places.length) / jobs.length, note),
  ];
}

function row(name: string, figure: number, note: string): Row {
  return { name, figure, unit: 'share', against: null, goal: '1', holds: figure === 1, note };
}
