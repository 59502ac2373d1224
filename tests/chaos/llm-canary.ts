import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { composeModels } from '#main/compose/models/models.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { createLogging } from '#main/logging/create-logging.ts';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createSettings } from '#main/settings/create-settings.ts';
import { serialiseError } from '#shared/errors/index.ts';
import { ALL_KEYS, judgementRequest, unlimitedCatalogue } from '#tests/fakes/gateway.ts';
import { noTelemetry } from '#tests/fakes/no-telemetry.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import type { Row } from '#tests/measures/measure.ts';
import { FAULTS, type FaultName } from '#tests/simulators/llm/faults.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';
import { filesWith } from './files-with.ts';

const CALLS = 1_000;
const AT_ONCE = 10;
/** These would take their time limit each, or keep every provider from being asked again. */
const LEFT_OUT = new Set<FaultName>(['hang', 'slow', 'quota-day', '429', '429-retry-after']);

/** Whether a key turns up anywhere when every call of a thousand goes wrong, the refusals that repeat the key among them. */
export async function measureCanaryKeys(): Promise<Row[]> {
  const names = (Object.keys(FAULTS) as FaultName[]).filter((name) => !LEFT_OUT.has(name));
  let faulty = 0;
  // Between two faults one answer is good, so that the breakers stay closed and every fault is met.
  const nextFault = (_request: unknown, count: number): FaultName | null => {
    if (count % 2 === 0) return null;
    faulty += 1;
    return faulty % 4 === 0 ? 'unauthorised' : (names[faulty % names.length] ?? null);
  };
  const simulator = await startSimulator({ fault: nextFault });
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-canary-'));
  const before = { ...process.env };
  Object.assign(process.env, ALL_KEYS);
  const clock = { now: () => new Date() };
  const baseUrls = { groq: simulator.url, openrouter: simulator.url, gemini: simulator.url };
  const settings = createSettings({ dir: dataDir, env: {}, clock, overrides: { baseUrls } });
  const logging = createLogging({ dir: join(dataDir, 'logs'), level: 'debug', clock });
  const { log } = logging;
  const { db } = openDatabase({
    file: join(dataDir, 'jobai.sqlite'),
    backupsDir: join(dataDir, 'backups'),
    log,
    clock,
  });
  try {
    const repos = createRepositories(db, clock);
    const { runId } = seed(repos);
    const bus = createEventBus(repos.events, clock);
    const resourcesDir = join(dataDir, 'resources');
    await mkdir(resourcesDir);
    await writeFile(join(resourcesDir, 'providers.yaml'), stringify(unlimitedCatalogue()));
    const { llm, models } = composeModels({
      telemetry: noTelemetry,
      settings,
      logging,
      repos,
      bus,
      dataDir,
      resourcesDir,
      offline: false,
      clock,
    });
    const told: unknown[] = [];
    let asked = 0;
    const worker = async () => {
      while (faulty < CALLS && asked < 5 * CALLS) {
        asked += 1;
        const signal = AbortSignal.timeout(2_000);
        try {
          await llm.generate(judgementRequest({ runId, signal }));
        } catch (thrown) {
          if (thrown instanceof Error)
            told.push(thrown.message, thrown.stack, String(thrown.cause), serialiseError(thrown));
          log.error('a call failed', { error: thrown instanceof Error ? thrown.stack : String(thrown) });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    for (const id of ['groq', 'gemini']) told.push(await models.test(id, AbortSignal.timeout(5_000)));
    const attempts = repos.llmCalls.report().summary.totalInvocations;
    const events = repos.events.since(0, 100_000, runId);
    const keys = Object.values(ALL_KEYS);
    const count = (text: string) => keys.filter((key) => text.includes(key)).length;
    const inPrompts = count(JSON.stringify(simulator.requests.map(({ messages }) => messages)));
    simulator.set({ fault: () => 'unauthorised' });
    const crashed = await crash(simulator.url);
    const inWords = count(
      JSON.stringify([told, events, logging.tail(1_000), await models.providers(), crashed]),
    );
    logging.flush();
    // The write-ahead log is still there: the database is open.
    const inFiles = await filesWith(dataDir, keys);
    const found = inPrompts + inWords + inFiles;
    const note = `${faulty} faulty calls of ${attempts}, ${events.length} events, ${told.length} words of errors, ${crashed.length} characters of a crash; errors, events, logs, prompts, and files with the write-ahead log`;
    const holds = found === 0 && faulty >= CALLS && crashed.includes('LLMError');
    return [
      {
        name: 'canary keys found after faulty calls',
        figure: found,
        unit: 'keys',
        against: null,
        goal: '0',
        holds,
        note,
      },
    ];
  } finally {
    db.close();
    process.env = before;
    await simulator.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a process prints that an error of the gateway ended, with every key refused. */
async function crash(url: string): Promise<string> {
  const script = fileURLToPath(new URL('./crash.ts', import.meta.url));
  const child = spawn(process.execPath, [script, url], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
  return printed.join('\n');
}
