import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Backend, composeBackend } from '#main/compose.ts';
import { createLocalClient, type LocalClient } from '#main/rpc/local-client.ts';
import { unlimitedCatalogue } from '#tests/fakes/gateway.ts';
import { type Simulator, startSimulator } from '#tests/simulators/llm/start-simulator.ts';
import { commandLinePaths, projectVersion } from '../../../bin/lib/paths.ts';
import { obeying } from './obeying.ts';

export interface HostileProgram {
  client: LocalClient;
  backend: Backend;
  simulator: Simulator;
  dataDir: string;
  close(): Promise<void>;
}

/** A person whose every value is found again wherever it goes. */
export const PERSON = {
  basics: {
    ...{ name: 'Ada Canaria', email: 'ada.canaria@example.org', phone: '+49 30 5550142' },
    location: { address: '17 Canary Lane', city: 'Berlin', countryCode: 'DE' },
  },
  work: [
    {
      ...{ name: 'Analytical Ltd', position: 'Data Engineer', startDate: '2016-01' },
      highlights: ['Moved 14 nightly batch jobs to Kafka streams', 'Wrote the load tests in Python'],
    },
  ],
  skills: [{ name: 'Tools', keywords: ['Kafka', 'Python'] }],
};
/** As no other. */
export const KEY = 'gsk_canary_hostile_01';

/** The whole program with a model that obeys every order it reads. */
export async function openHostile(site: string): Promise<HostileProgram> {
  const simulator = await startSimulator({ brain: obeying });
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-hostile-'));
  const before = process.env['GROQ_API_KEY'];
  process.env['GROQ_API_KEY'] = KEY;
  const { cleanUp: _, ...paths } = await commandLinePaths({ dataDir });
  const backend = await composeBackend({
    ...{ ...paths, resourcesDir: await withoutLimits(paths.resourcesDir, join(dataDir, 'given')) },
    ...{ version: projectVersion(), shell: null, offline: false },
    overrides: {
      baseUrls: { groq: simulator.url, hostile: site },
      browser: { headless: true },
      ...{ minScore: 0, questionTimeoutMs: 3_600_000, logLevel: 'debug' },
    },
  });
  const { services, log } = backend;
  const client = createLocalClient({ door: 'command-line', caller: 'command-line', services, log });
  const base64 = Buffer.from(JSON.stringify(PERSON)).toString('base64');
  await client.profile.import({ name: 'resume.json', base64 });
  return {
    ...{ client, backend, simulator, dataDir },
    async close() {
      await backend.close();
      await simulator.close();
      if (before === undefined) delete process.env['GROQ_API_KEY'];
      else process.env['GROQ_API_KEY'] = before;
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The program's own resources, but with providers that have no limits a minute. */
async function withoutLimits(real: string, folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of await readdir(real))
    if (name !== 'providers.yaml') await symlink(join(real, name), join(folder, name));
  await writeFile(join(folder, 'providers.yaml'), stringify(unlimitedCatalogue()));
  return folder;
}
