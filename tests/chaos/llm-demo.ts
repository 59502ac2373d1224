import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { ALL_KEYS } from '#tests/fakes/gateway.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import type { Row } from '#tests/measures/measure.ts';
import { jobBrain } from '#tests/simulators/llm/job-brain.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';
import type { DemoSummary } from '../../bin/lib/run-demo.ts';
import { startDemo } from './demo-process.ts';
import { filesWith } from './files-with.ts';
import { type Said, saidInForm, saidInLetter } from './said-contacts.ts';

const JOBS = 3;
const KINDS: readonly Said['kind'][] = ['name', 'email', 'phone', 'street', 'link'];

/** One demo, with one of the five keys. */
interface Seen {
  prompts: number;
  /** Personal values in prompts. */
  leaked: number;
  said: Said[];
  placeholders: number;
  letters: number;
  forms: number;
  answers: number;
  confirmed: number;
  filesWithKey: number;
}

/** The whole demo with a simulated model, once with each of the five keys: what leaves of the user, and what comes back right. */
export async function measureDemoPrivacy(): Promise<Row[]> {
  const all: Seen[] = [];
  for (const name of Object.keys(ALL_KEYS)) {
    const seen = await demoWith(name);
    process.stderr.write(`  ${name}: ${seen.prompts} prompts, ${seen.confirmed} sent\n`);
    all.push(seen);
  }
  const sum = (pick: (one: Seen) => number) => all.reduce((total, one) => total + pick(one), 0);
  const said = all.flatMap((one) => one.said);
  const wrong = said.filter(({ right }) => !right).length + sum((one) => one.placeholders);
  const counts = KINDS.map((kind) => `${said.filter((one) => one.kind === kind).length} ${kind}s`);
  const wanted = JOBS * all.length;
  const confirmed = sum((one) => one.confirmed);
  const common = {
    against: null,
    note: `${sum((one) => one.prompts)} prompts, ${sum((one) => one.answers)} answers of models, ${confirmed} sent, ${all.length} keys`,
  };
  return [
    {
      ...common,
      name: 'names, e-mails, phones, streets and links in prompts of the whole demo',
      figure: sum((one) => one.leaked),
      unit: 'values',
      goal: '0',
      holds: all.every(({ leaked, prompts }) => leaked === 0 && prompts > 0),
    },
    {
      ...common,
      name: 'names, e-mails, phones, streets and links that letters and forms have wrong',
      figure: wrong,
      unit: 'values',
      goal: '0',
      holds:
        wrong === 0 &&
        KINDS.every((kind) => said.some((one) => one.kind === kind)) &&
        all.every(({ letters, forms }) => letters >= JOBS && forms >= JOBS),
      note: `${sum((one) => one.letters)} letters, ${sum((one) => one.forms)} forms with ${counts.join(', ')}; none with a placeholder left`,
    },
    {
      ...common,
      name: 'applications sent with a model at work',
      figure: confirmed,
      unit: 'applications',
      goal: `${wanted}`,
      holds: confirmed >= wanted && all.every(({ answers }) => answers > 0),
    },
    {
      ...common,
      name: 'files of the data folder with the key in them',
      figure: sum((one) => one.filesWithKey),
      unit: 'files',
      goal: '0',
      holds: sum((one) => one.filesWithKey) === 0,
    },
  ];
}

async function demoWith(keyName: string): Promise<Seen> {
  const key = ALL_KEYS[keyName] ?? '';
  const simulator = await startSimulator({ brain: jobBrain });
  const env = {
    [keyName]: key,
    JOBAI_BASE_URL_GROQ: simulator.url,
    JOBAI_BASE_URL_OPENROUTER: simulator.url,
    JOBAI_BASE_URL_GEMINI: simulator.url,
  };
  const demo = await startDemo({ jobs: JOBS, env, args: ['--headless'] });
  try {
    const code = await demo.exited;
    if (code !== 0) process.stderr.write(`${(await demo.errors).split('\n').slice(-15).join('\n')}\n`);
    const summary = JSON.parse(await demo.out) as DemoSummary;
    const { profile, letters, answers } = readResults(demo.dataDir);
    const forms = await receivedForms(demo.dataDir);
    const prompts = simulator.requests.map(({ messages }) =>
      messages.map(({ content }) => content).join('\n'),
    );
    return {
      prompts: simulator.requests.filter(({ apiKey }) => apiKey === key).length,
      leaked: countValues(prompts, profile),
      said: [
        ...letters.flatMap((body) => saidInLetter(body, profile)),
        ...forms.flatMap((received) => saidInForm(received, profile)),
      ],
      placeholders: [...letters, ...forms].filter((text) => /\[\[[A-Z_]+/.test(text)).length,
      letters: letters.length,
      forms: forms.length,
      answers,
      confirmed: summary.confirmed,
      filesWithKey: await filesWith(demo.dataDir, [key]),
    };
  } finally {
    await simulator.close();
    await rm(demo.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readResults(dataDir: string): { profile: Profile; letters: string[]; answers: number } {
  const clock = { now: () => new Date() };
  const options = {
    file: join(dataDir, 'jobai.sqlite'),
    backupsDir: join(dataDir, 'backups'),
    log: silentLog,
    clock,
  };
  const { db } = openDatabase(options);
  try {
    const repos = createRepositories(db, clock);
    const profile = repos.profiles.active();
    if (profile === null) throw new TypeError('the demo left no profile');
    const letters = db.client
      .prepare("SELECT body FROM cover_letters WHERE engine = 'model'")
      .pluck()
      .all() as string[];
    return { profile, letters, answers: repos.llmCalls.report().summary.successful };
  } finally {
    db.close();
  }
}

/** Whole words alone: a first name may be part of another word. The phone also with whatever stands between its digits. */
function countValues(texts: readonly string[], profile: Profile): number {
  const { name, email, phone, address, links } = profile;
  const values = [
    name.full,
    name.first,
    name.last,
    email,
    phone,
    address.street,
    ...links.map(({ url }) => url),
  ];
  const escaped = values
    .filter((value) => value !== '')
    .map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const digits = profile.phone.replace(/\D/g, '').slice(-9);
  const phones = texts.filter((text) => digits !== '' && text.replace(/[\s().+/-]/g, '').includes(digits));
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), phones.length);
}

async function receivedForms(dataDir: string): Promise<string[]> {
  const folder = join(dataDir, 'practice-board', 'applications');
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  );
}
