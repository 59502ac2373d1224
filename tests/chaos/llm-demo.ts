import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { personalValues } from '#main/logging/personal-values.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { ALL_KEYS } from '#tests/fakes/gateway.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import type { Row } from '#tests/measures/measure.ts';
import { jobBrain } from '#tests/simulators/llm/job-brain.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';
import type { DemoSummary } from '../../bin/lib/run-demo.ts';
import { startDemo } from './demo-process.ts';
import { filesWith } from './files-with.ts';

const JOBS = 3;

/** The whole demo with a simulated model: what leaves of the user, and what comes back right. */
export async function measureDemoPrivacy(): Promise<Row[]> {
  const simulator = await startSimulator({ brain: jobBrain });
  const env = {
    ...ALL_KEYS,
    JOBAI_BASE_URL_GROQ: simulator.url,
    JOBAI_BASE_URL_OPENROUTER: simulator.url,
    JOBAI_BASE_URL_GEMINI: simulator.url,
  };
  const demo = await startDemo({ jobs: JOBS, env, args: ['--headless'] });
  try {
    const code = await demo.exited;
    if (code !== 0) process.stderr.write(`${(await demo.errors).split('\n').slice(-15).join('\n')}\n`);
    const summary = JSON.parse(await demo.out) as DemoSummary;
    const { profile, letters, models } = readResults(demo.dataDir);
    const prompts = simulator.requests.map(({ messages }) =>
      messages.map(({ content }) => content).join('\n'),
    );
    const leaked = countValues(prompts, personalValues(profile));
    const forms = await receivedForms(demo.dataDir);
    const contacts = [profile.name.last, profile.email];
    const right = [...letters, ...forms].filter((text) => contacts.every((value) => text.includes(value)));
    const wrong = letters.length + forms.length - right.length;
    const placeholders = [...letters, ...forms].filter((text) => /\[\[|\]\]/.test(text)).length;
    const keys = await filesWith(demo.dataDir, Object.values(ALL_KEYS));
    const said = {
      against: null,
      note: `${prompts.length} prompts, ${models} answers of models, ${summary.confirmed} sent`,
    };
    return [
      row(
        'personal values in prompts of the whole demo',
        leaked,
        'values',
        '0',
        leaked === 0 && prompts.length > 0,
        said,
      ),
      row(
        'letters and forms without the right name and e-mail',
        wrong,
        'texts',
        '0',
        wrong === 0 && letters.length >= JOBS && forms.length >= JOBS,
        {
          ...said,
          note: `${letters.length} letters, ${forms.length} forms, ${placeholders} with a placeholder left`,
        },
      ),
      row(
        'applications sent with a model at work',
        summary.confirmed,
        'applications',
        `${JOBS}`,
        summary.confirmed >= JOBS && models > 0,
        said,
      ),
      row('files of the data folder with the key in them', keys, 'files', '0', keys === 0, said),
    ];
  } finally {
    await simulator.close();
    await rm(demo.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Said = Pick<Row, 'against'> & { note: string };
const row = (name: string, figure: number, unit: string, goal: string, holds: boolean, said: Said): Row => ({
  ...{ name, figure, unit, goal, holds },
  ...said,
});

function readResults(dataDir: string): { profile: Profile; letters: string[]; models: number } {
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
    return { profile, letters, models: repos.llmCalls.report().summary.successful };
  } finally {
    db.close();
  }
}

/** Whole words alone: a first name may be part of another word. */
function countValues(texts: readonly string[], values: readonly string[]): number {
  const escaped = values.map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

async function receivedForms(dataDir: string): Promise<string[]> {
  const folder = join(dataDir, 'practice-board', 'applications');
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  );
}
