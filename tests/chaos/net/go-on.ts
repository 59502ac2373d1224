import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeBackend } from '#main/compose.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { commandLinePaths, projectVersion } from '../../../bin/lib/paths.ts';
import { type Condition, openBadNet } from './bad-net.ts';

/** Searches two places, of which one stands behind a bad network, as the models do; then has a letter written. */
export async function goOn(condition: Condition): Promise<string | null> {
  const net = await openBadNet(condition);
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-net-'));
  const before = process.env['GROQ_API_KEY'];
  process.env['GROQ_API_KEY'] = 'gsk_of_no_use';
  const { cleanUp: _, ...paths } = await commandLinePaths({ dataDir });
  const backend = await composeBackend({
    ...{ ...paths, version: projectVersion(), shell: null, offline: false },
    overrides: {
      baseUrls: { groq: net.url, greenhouse: net.url },
      ...{
        httpTimeoutMs: 1_000,
        questionTimeoutMs: 100,
        browser: { headless: true },
        llm: { timeoutMs: 1_500 },
      },
    },
  });
  const { services, log } = backend;
  const client = createLocalClient({ door: 'command-line', caller: 'command-line', services, log });
  try {
    await client.profile.useSample({});
    const { leads, problems } = await client.jobs.search({
      ...{ query: 'data engineer', limit: 4 },
      sources: [{ name: 'greenhouse', target: 'acme' }, { name: 'practice' }],
    });
    const [first] = leads;
    if (first === undefined) return 'nothing was found, though one place needs no network';
    // An empty board is an answer.
    if (problems.length === 0 && condition !== 'slow but whole')
      return 'nobody was told that a place could not be asked';
    const { jobId } = await client.jobs.add({ url: first.url });
    const { letter } = await client.letter.write({ jobId });
    return letter.text.length > 200 ? null : 'no letter came';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } finally {
    await backend.close();
    await net.close();
    if (before === undefined) delete process.env['GROQ_API_KEY'];
    else process.env['GROQ_API_KEY'] = before;
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}
