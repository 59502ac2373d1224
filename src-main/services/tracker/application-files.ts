import { ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { ownApplications } from './own-applications.ts';

const MOST_BYTES = 7_000_000;

/** Files that the user keeps with an application (a contract, a task to solve, a letter), and documents for all forms. */
export function applicationFiles(deps: ServiceDeps): Pick<Services['tracker'], 'addFile' | 'addDocument'> {
  const { repos, ids, papers } = deps;
  const { get } = ownApplications(repos);

  async function keep(name: string, base64: string, smaller: string) {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.byteLength === 0) throw new ValidationError(`“${name}” is empty, so there is nothing to keep.`);
    if (bytes.byteLength > MOST_BYTES)
      throw new ValidationError(`“${name}” is larger than 7 MB. Keep a smaller one${smaller}.`);
    const me = activeProfile(repos).id;
    return { me, fileId: await papers.keepFile(name, bytes, me), bytes: bytes.byteLength };
  }

  return {
    async addFile({ applicationId, name, base64 }) {
      get(applicationId);
      const { me, fileId, bytes } = await keep(name, base64, ', or a link to it as a note');
      const item = { kind: 'file' as const, id: ids.next('item'), applicationId, name, fileId, bytes };
      repos.applicationItems.put(me, item);
      return item;
    },
    async addDocument({ of, name, base64 }) {
      const { me, fileId, bytes } = await keep(name, base64, '');
      const part = { kind: 'document' as const, id: ids.next('item'), applicationId: '' as const };
      const item = { ...part, of, name, fileId, bytes };
      repos.applicationItems.put(me, item);
      return item;
    },
  };
}
