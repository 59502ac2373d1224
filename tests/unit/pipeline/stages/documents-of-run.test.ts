import { expect, it } from 'vitest';
import { factsKey } from '#main/pipeline/facts-key.ts';
import { createPauseGate } from '#main/pipeline/pause-gate.ts';
import { createSlots } from '#main/pipeline/slots.ts';
import { applierStage } from '#main/pipeline/stages/applier.ts';
import type { FormTask, StageContext } from '#main/pipeline/types.ts';
import { CoverLetter } from '#shared/domain/letter.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import type { Approval } from '#shared/domain/stored-document.ts';
import { noTelemetry } from '#tests/fakes/no-telemetry.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

/** The form of a second search of a job; an earlier one had a letter of it approved. */
function secondSearch() {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile, job, runId } = seed(repos);
  const run = repos.runs.get(runId);
  if (run === null) throw new Error('the run is not there');
  repos.runs.create({ ...run, id: 'r2' });
  const file = (id: string) => ({
    ...{ id, profileId: profile.id, path: `/${id}`, name: `${id}.pdf` },
    ...{ mime: 'application/pdf', bytes: 8, sha256: id },
  });
  const madeFrom = factsKey(profile, []);
  const letter = (id: string, of: string | null, approval: Approval | null) => {
    repos.files.save(file(`${id}-pdf`));

    const body = {
      ...{ text: id, document: LETTER, draft: 1, engine: 'offline' },
      madeFrom,
      tone: DEFAULT_SETTINGS.letterTone,
    };
    repos.letters.save({
      ...{ id, profileId: profile.id, jobId: job.id, runId: of, pdfId: `${id}-pdf`, approval },
      letter: CoverLetter.parse(body),
    });
  };
  const approved = (by: Approval['by']): Approval => ({ by, at: clock.now().toISOString() });
  letter('older', runId, approved('user'));
  const gives = (output: object) =>
    repos.stageResults.save({ runId: 'r2', jobId: job.id, stage: 'cover-letter' }, output);
  const tasks: FormTask[] = [];
  const tools = {
    lookAgain: async () => ({ state: 'open', evidence: '' }),
    async fillForm(task: FormTask) {
      tasks.push(task);
      task.keepReceipt({ report: { url: job.url, fields: [], origins: [] }, pictureIds: [] });
      return { submitted: false, reason: 'looked at', missing: [] };
    },
  };
  const ports = fakePorts();
  const context = {
    deps: {
      db,
      repos,
      clock,
      ids: ports.ids,
      tools,
      log: silentLog,
      browserSlots: createSlots(1),
      ...noTelemetry,
    },
    ...{ runId: 'r2', config: run.config, profile, facts: [], job, ports, signal: ports.signal },
    ...{ emit: () => undefined, say: () => undefined, whileWaiting: { add: () => undefined } },
    lendPlace: <T>(wait: () => Promise<T>) => wait(),
    gate: createPauseGate(),
    browserClosed: () => undefined,
  } as unknown as StageContext;
  const sent = async () => {
    await applierStage.run(context);
    const files = repos.applications.ofJob(job.id)?.receipt?.files.map(({ name }) => name);
    return { letter: tasks.at(-1)?.letterFileId, files };
  };
  return { letter, approved, gives, sent, repos };
}

const LETTER = {
  contact: { name: 'Ada Byron', email: '', phone: '', location: '', links: [] },
  ...{ kind: 'letter', date: '', company: 'Acme', role: '', salutation: '', paragraphs: [] },
  ...{ closing: '', signature: '' },
};

it('sends no letter where the user wished for none in this search', async () => {
  const { gives, sent } = secondSearch();
  gives({ letterId: null });
  expect(await sent()).toEqual({ letter: null, files: [] });
});

it('does not put an older letter in the place of one that is held back until it is approved', async () => {
  const { letter, gives, sent, approved, repos } = secondSearch();
  letter('held', 'r2', null);
  gives({ letterId: 'held' });
  expect(await sent()).toEqual({ letter: null, files: [] });
  repos.letters.approve('held', approved('user'));
  expect(await sent()).toEqual({ letter: 'held-pdf', files: ['held-pdf.pdf'] });
});

it('sends the letter that was said to be used again, not a newer one that nobody saw', async () => {
  const { letter, gives, sent, approved } = secondSearch();
  letter('newer', 'r1', approved('unseen'));
  gives({ letterId: 'older' });
  expect(await sent()).toEqual({ letter: 'older-pdf', files: ['older-pdf.pdf'] });
});

it('sends what the user changed and approved under Documents since', async () => {
  const { letter, gives, sent, approved } = secondSearch();
  letter('written', 'r2', approved('unseen'));
  gives({ letterId: 'written' });
  letter('changed', null, approved('user'));
  expect(await sent()).toEqual({ letter: 'changed-pdf', files: ['changed-pdf.pdf'] });
});
