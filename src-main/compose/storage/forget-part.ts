import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerOfBackup, listBackups } from '#main/db/backup.ts';
import { dataFiles } from '#main/db/data-files.ts';
import type { Db } from '#main/db/db.ts';
import { forgetRows, type ToForget } from '#main/db/forget/forget-rows.ts';
import { ofCompany, ofRun, runsWith } from '#main/db/forget/what-belongs.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { Logging } from '#main/logging/create-logging.ts';
import type { Pipeline } from '#main/pipeline/pipeline.ts';
import type { Forgotten } from '#shared/domain/forgotten.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { isRemoved } from './is-removed.ts';

export interface ForgetDeps {
  dataDir: string;
  db: Db;
  repos: Pick<Repositories, 'cache'>;
  logging: Pick<Logging, 'forget'>;
  pipeline: Pick<Pipeline, 'isAtWork'>;
  backupsDir: string;
  backup(): Promise<string>;
}

/** Forgets one company or one search for real, and says what still tells of it. */
export function createForgetPart(deps: ForgetDeps) {
  const { client } = deps.db;
  return {
    /** Throws `NotFoundError` where nothing tells of the company. `backups`: those that still do go too. */
    company(name: string, backups: boolean): Promise<Forgotten> {
      const what = ofCompany(client, name);
      if (what.companies.length === 0)
        throw new NotFoundError(`Nothing is stored about “${name}”. Write it as it stands in a posting.`);
      return forget(what, backups);
    },
    run(runId: string, backups: boolean): Promise<Forgotten> {
      return forget(ofRun(client, runId), backups);
    },
  };

  async function forget(what: ToForget, backups: boolean): Promise<Forgotten> {
    if (runsWith(client, what).some((runId) => deps.pipeline.isAtWork(runId)))
      throw new ValidationError('A search is at work on it now. Stop that search first, then forget it.');
    const stays = whatStays(what);
    const gone = forgetRows(client, what);
    deps.repos.cache.forget();
    const unwritten = deps.logging.forget([...what.companies, ...what.jobs, ...what.runs]);
    const left = [
      ...gone.map(({ path }) => path).filter((path) => !isRemoved(path)),
      ...unwritten.map((name) => join(deps.dataDir, 'logs', name)),
    ];
    const older = backups ? await replaceBackups() : listBackups(deps.backupsDir).length + setAside().length;
    if (typeof older !== 'number') left.push(...older);
    else if (older > 0)
      stays.push(
        `${older} older ${older === 1 ? 'copy' : 'copies'} of your data still hold it: backups, and databases that were set aside. They can be deleted with it.`,
      );
    return { jobs: what.jobs.length, files: gone.length, left, stays };
  }

  function whatStays({ jobs, companies }: ToForget): string[] {
    const sent = client
      .prepare('SELECT count(*) FROM submissions WHERE job_id IN (SELECT value FROM json_each(?))')
      .pluck()
      .get(JSON.stringify(jobs)) as number;
    const syncs = client.prepare('SELECT is_on FROM sync_state').pluck().get() === 1;
    return [
      ...(sent > 0
        ? [
            'The record that you applied there stays, so that nothing is sent twice: company, job and address.',
          ]
        : []),
      ...(companies.length > 0
        ? ['What you wrote yourself stays: your resume, stories, and companies that you block.']
        : []),
      'Cookies and the history of the browser that JobAI opens stay; “Forget everything” removes them.',
      ...(syncs ? ['Your other machines forget it at their next sync; copies of files there stay.'] : []),
    ];
  }

  /** Makes a backup of what is there now and deletes all older ones. Answers what could not be deleted. */
  async function replaceBackups(): Promise<string[]> {
    const old = [...listBackups(deps.backupsDir), ...setAside()];
    const fresh = await deps.backup();
    return old
      .filter((path) => path !== fresh)
      .flatMap((path) => [path, ...(path.startsWith(deps.backupsDir) ? [ledgerOfBackup(path)] : [])])
      .filter((path) => !isRemoved(path));
  }

  /** Databases that were damaged or replaced, and a backup that waits to be put back. */
  function setAside(): string[] {
    const { staged } = dataFiles(deps.db.file);
    const names = readdirSync(deps.dataDir).filter((name) => /^(damaged|replaced)-\d{4}-/.test(name));
    return [...names.map((name) => join(deps.dataDir, name)), ...(existsSync(staged) ? [staged] : [])];
  }
}
