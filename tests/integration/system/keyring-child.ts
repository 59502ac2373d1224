// Runs inside a session bus with a real keyring and says in one line of JSON what became of a key; with `keep` it stays.
import { readFile } from 'node:fs/promises';
import { createSecrets } from '#main/secrets/create-secrets.ts';
import { createKeychainVault } from '#main/secrets/keychain-vault.ts';

const KEY = 'gsk_canary_in_a_keyring';
const vault = createKeychainVault({ limitMs: 1_000 });
/** As a restarted program sees it: nothing is in memory. */
const restarted = () => createSecrets({ vault, env: {}, register: () => undefined });

const secrets = restarted();
const before = await secrets.available();
const problem = await secrets.set('GROQ_API_KEY', KEY).then(
  () => '',
  (thrown: Error) => thrown.message,
);
const after = await secrets.available();
for (let more = 0; more < 5; more += 1) await secrets.available();
// Files need the threads that a waiting keychain would take.
const filesWork = (await readFile(import.meta.filename)).length > 0;
const again = restarted();
const kept = (await again.get('GROQ_API_KEY')) === KEY;
const listed = (await again.list()).find(({ name }) => name === 'GROQ_API_KEY');
if (process.argv[2] !== 'keep') await again.delete('GROQ_API_KEY').catch(() => undefined);
const left = await restarted().get('GROQ_API_KEY');
console.log(JSON.stringify({ before, problem, after, kept, listed, left, filesWork, stuck: vault.stuck() }));
if (vault.stuck()) process.kill(process.pid, 'SIGKILL');
