import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const SOURCES =
  '{src-main,src-renderer,src-shared,src-preload,agents,bin,prompts,resources,scripts}/**/*.{ts,tsx,mjs,json,yaml,txt,html,typ,md,svg}';
/** A host after its scheme, with `${...}` in it or an escaped dot, or a pattern such as `'*.example.com'`. */
const NAMED = /(?:https?|wss?):\/\/((?:\$\{[^}]*\}|\\\.|[\w.-])+)|['"`](\*\.[\w.-]+\.[a-z]{2,})['"`]/g;
/** A host that is wholly put in at run time, or no host: dots of a message, a regular expression. */
const NOTHING_NAMED = /^[*.]*$/;

describe('the hosts that the source names', () => {
  const listed = listedHosts();

  test('each has its reason on the page', () => {
    const unlisted = [...namedHosts()].filter(([host]) => !listed.has(host));
    expect(unlisted.map(([host, file]) => `${host} in ${file}`)).toEqual([]);
  });

  test('the page holds none that the source no longer names', () => {
    const named = namedHosts();
    expect([...listed].filter((host) => !named.has(host))).toEqual([]);
  });
});

function listedHosts(): Set<string> {
  const page = readFileSync(join(root, 'docs', 'hosts.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  return new Set(
    rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, host]) => host ?? ''),
    ),
  );
}

/** Host -> the first file that names it. */
function namedHosts(): Map<string, string> {
  const named = new Map<string, string>();
  for (const file of globSync(SOURCES, { cwd: root })) {
    for (const [, address, pattern] of readFileSync(join(root, file), 'utf8').matchAll(NAMED)) {
      const host = hostOf(address ?? pattern ?? '');
      if (!NOTHING_NAMED.test(host) && !named.has(host)) named.set(host, file);
    }
  }
  return named;
}

function hostOf(written: string): string {
  return written
    .replace(/\$\{[^}]*\}/g, '*')
    .replaceAll('\\.', '.')
    .replace(/\.+$/, '')
    .toLowerCase();
}
