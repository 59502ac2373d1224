import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Files whose pages are pictures. */
export function scansService({ repos, scans }: ServiceDeps): Services['scans'] {
  const { languages } = scans;
  const fileOf = ({ name, base64 }: { name: string; base64: string }) => ({
    name,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
  });
  return {
    state: () => scans.state(),
    fetchLanguage({ language }) {
      languages.fetch(language);
      return {};
    },
    async stopFetching({ language }) {
      await languages.stop(language);
      return {};
    },
    async removeLanguage({ language }) {
      await languages.remove(language);
      return {};
    },
    readResume: ({ reading, ...file }, signal) => scans.readResume(fileOf(file), reading, signal),
    readFile: ({ reading, ...file }, signal) =>
      scans.readFile(activeProfile(repos).id, fileOf(file), reading, signal),
  };
}
