import { newDataDir, type OpenApp, openApp } from '#tests/e2e/support/open-app.ts';
import { isAlive, workProcess } from '#tests/e2e/support/work-process.ts';
import type { Row } from '#tests/measures/measure.ts';
import { stored, until } from './boundary.ts';
import { received } from './demo-process.ts';
import { type Random, seeded } from './seeded.ts';

const JOBS = 3;
/** In each folder the window's process is killed so often before the search may come to its end. */
const KILLS_A_FOLDER = 3;
/** About as long as a search for three jobs takes, in ms. */
const A_SEARCH_MS = 16_000;
const END_MS = 240_000;
const CONFIRMED = "SELECT job_key FROM submissions WHERE state = 'confirmed'";
const OVER = "SELECT 1 FROM runs WHERE status IN ('completed', 'stopped', 'failed')";

/** What became of one folder whose window was killed again and again. */
interface Seen {
  kills: string[];
  twice: number;
  lost: number;
  stuck: string;
}

/** Kills the window's process at moments drawn by chance, opens the window again, and counts what the board received. */
export async function measureWindowKills({ n, seed }: { n: number; seed: number }): Promise<Row[]> {
  const seen: Seen[] = [];
  for (let kills = 0; kills < n; kills += KILLS_A_FOLDER) {
    const folder = await killInOneFolder(seeded(seed * 7_919 + kills), Math.min(KILLS_A_FOLDER, n - kills));
    process.stderr.write(`${folder.kills.join(', ')}; ${folder.stuck || 'went on to its end'}\n`);
    seen.push(folder);
  }
  const kills = seen.reduce((sum, one) => sum + one.kills.length, 0);
  const note = `${kills} kills in ${seen.length} folders`;
  const row = (name: string, unit: string, figure: number, more = ''): Row => ({
    ...{ name: `window killed: ${name}`, figure, unit, against: null, goal: '0' },
    ...{ holds: figure === 0 && kills === n, note: more === '' ? note : `${note}; ${more}` },
  });
  const sum = (of: (one: Seen) => number) => seen.reduce((all, one) => all + of(one), 0);
  const stuck = seen.filter((one) => one.stuck !== '');
  return [
    row(
      'applications that the board holds twice',
      'applications',
      sum(({ twice }) => twice),
    ),
    row(
      'confirmed applications that were lost',
      'applications',
      sum(({ lost }) => lost),
    ),
    row('searches that did not go on to their end', 'folders', stuck.length, stuck.map(inWords).join(' | ')),
  ];
}

const inWords = ({ kills, stuck }: Seen) => `${kills.join(', ')}: ${stuck}`;

async function killInOneFolder(random: Random, times: number): Promise<Seen> {
  const { dataDir, remove } = await newDataDir();
  const seen: Seen = { kills: [], twice: 0, lost: 0, stuck: '' };
  const confirmed = new Set<unknown>();
  let app: OpenApp | null = null;
  try {
    for (let kill = 0; kill < times; kill += 1) {
      app = await openApp(dataDir);
      await searchOrGoOn(app, dataDir);
      const behind = await workProcess(app.electron);
      const moment = await someMoment(random, dataDir);
      const died = app.electron.waitForEvent('close');
      app.electron.process().kill('SIGKILL');
      await died;
      app = null;
      seen.kills.push(moment);
      if (!(await until(() => !isAlive(behind), sleep(10_000)))) throw new Error('the work went on');
      for (const key of stored(dataDir, CONFIRMED)) confirmed.add(key);
    }
    app = await openApp(dataDir);
    await searchOrGoOn(app, dataDir);
    const ended = await until(() => stored(dataDir, OVER).length > 0, sleep(END_MS));
    seen.stuck = ended ? notAllSent(dataDir) : `not over after ${END_MS} ms: ${lanesOf(dataDir)}`;
  } catch (thrown) {
    seen.stuck = thrown instanceof Error ? thrown.message.slice(0, 400) : String(thrown);
  } finally {
    await app?.electron.close();
  }
  const postings = await received(dataDir);
  seen.twice = postings.length - new Set(postings).size;
  const still = new Set(stored(dataDir, CONFIRMED));
  seen.lost =
    [...confirmed].filter((key) => !still.has(key)).length + Math.max(0, postings.length - still.size);
  await remove();
  return seen;
}

/** Starts the search where there is none yet, and takes up one that was cut short. */
async function searchOrGoOn({ window }: OpenApp, dataDir: string): Promise<void> {
  const start = window.getByRole('button', { name: 'Start', exact: true });
  const tryIt = window.getByRole('button', { name: 'Try it' });
  await start.or(tryIt).first().waitFor({ timeout: 60_000 });
  if (await tryIt.isVisible()) {
    await tryIt.click();
    await start.waitFor({ timeout: 60_000 });
  }
  const [status] = stored(dataDir, 'SELECT status FROM runs');
  if (status === 'interrupted') await window.getByRole('button', { name: 'Go on' }).first().click();
  if (status !== undefined) return;
  await window.getByText('Send what is complete', { exact: true }).click();
  await window.getByLabel('At most').fill(String(JOBS));
  await start.click();
}

/** Half of the moments are anywhere in a search, half are close to the press that sends. */
async function someMoment(random: Random, dataDir: string): Promise<string> {
  if (random.between(0, 1) === 0) {
    const ms = random.between(0, A_SEARCH_MS);
    await sleep(ms);
    return `after ${ms} ms`;
  }
  const armed = () => stored(dataDir, 'SELECT 1 FROM submissions').length;
  const before = armed();
  const ms = random.between(0, 900);
  const sees = await until(() => armed() > before, sleep(A_SEARCH_MS * 2));
  await sleep(ms);
  return sees ? `${ms} ms after it was armed` : 'without a press';
}

function notAllSent(dataDir: string): string {
  const sent = stored(dataDir, CONFIRMED).length;
  return sent === JOBS ? '' : `${sent} of ${JOBS} sent: ${lanesOf(dataDir)}`;
}

const lanesOf = (dataDir: string) =>
  stored(dataDir, "SELECT status || ' ' || message FROM run_jobs WHERE status <> 'skipped'").join('; ');

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
