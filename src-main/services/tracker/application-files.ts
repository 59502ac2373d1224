import { ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { ownApplications } from './own-applications.ts';

const MOST_BYTES = 7_000_000;

/** Files that the user keeps with an application: a contract, a task to solve, a letter. */
export function applicationFiles(deps: ServiceDeps): Pick<Services['tracker'], 'addFile'> {
  const { repos, ids, papers } = deps;
  const { get } = ownApplications(repos);
  return {
    async addFile({ applicationId, name, base64 }) {
      get(applicationId);
      const bytes = Buffer.from(base64, 'base64');
      if (bytes.byteLength === 0)
        throw new ValidationError(`“${name}” is empty, so there is nothing to keep.`);
      if (bytes.byteLength > MOST_BYTES)
        throw new ValidationError(
          `“${name}” is larger than 7 MB. Keep a smaller one, or a link to it as a note.`,
        );
      const me = activeProfile(repos).id;
      const fileId = await papers.keepFile(name, bytes, me);
      const item = {
        kind: 'file' as const,
        id: ids.next('item'),
        applicationId,
        name,
        fileId,
        bytes: bytes.byteLength,
      };
      repos.applicationItems.put(me, item);
      return item;
    },
  };
}
