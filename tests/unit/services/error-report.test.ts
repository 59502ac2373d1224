import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { createLogging } from '#main/logging/create-logging.ts';
import { personalPatterns } from '#main/logging/personal-patterns.ts';
import { errorReport, type ReportFacts } from '#main/services/error-report.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const profile = sampleProfile('p1');
const KEY = 'sk-canary-5f6a9c0b1d2e3f4a5b6c7d8e';
const LETTER = 'I have baked bread for nine years and would like to bake yours';

function report(more: Partial<ReportFacts> = {}): string {
  const { log, tail } = createLogging({ dir: null, level: 'debug', clock: movableClock() });
  log.info(`refused: jobs.read: the page of Kiln and Crust says "${LETTER}"`, { ms: 12, jobId: 'job-7' });
  log.warn('a task went wrong', {
    kind: 'saved-search',
    company: 'Kiln and Crust',
    title: 'Baker',
    letter: LETTER,
  });
  log.error(`${profile.name.full} was here`, {
    error: new ValidationError(`Kiln and Crust wants ${LETTER}`, { details: { key: KEY } }),
    mail: 'canary@mail.example',
    path: `${homedir()}/papers`,
  });
  return errorReport({
    ...{ version: '0.1.0', at: '2026-11-24T08:00:00.000Z', lines: tail(500) },
    ...{ checks: [], tasks: [], settings: {}, personal: personalPatterns(profile) },
    ...more,
  });
}

test('a bug report holds the program’s own words, ids, figures and the places of errors', () => {
  const text = report({
    checks: [
      { name: 'queue', ok: false, found: '1 of its tasks failed, the last because: Kiln and Crust', fix: '' },
    ],
    settings: {
      telemetry: false,
      browser: { executablePath: '/home/x/chrome', slots: 2 },
      blocked: ['Kiln'],
    },
  });
  expect(text).toContain('refused: jobs.read ms=12 jobId=job-7');
  expect(text).toContain('a task went wrong kind=saved-search');
  expect(text).toMatch(/ValidationError [A-Z_]+ \n {3}at /);
  expect(text).toContain('WRONG queue: 1 of its tasks failed, the last because\n');
  expect(text).toContain('telemetry = false\nbrowser.slots = 2\nblocked: 1 entries');
});

test('no name, no letter, no key, no company, no address and no folder of the user’s is in a bug report', () => {
  const text = report({
    settings: { name: profile.name.full, server: `https://user:${KEY}@x.example` },
    checks: [{ name: 'keychain', ok: false, found: `"${KEY}" was refused`, fix: '' }],
    tasks: [],
  });
  for (const canary of [profile.name.full, profile.email, KEY, LETTER, 'Kiln', 'Baker', 'canary@', homedir()])
    expect(text.includes(canary), canary).toBe(false);
});
