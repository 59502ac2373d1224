import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { Loaded } from '../loaded.tsx';
import { resumeText } from '../resume-text.ts';
import { VersionList } from '../version-list.tsx';
import type { ResumeDraft } from './use-resume-draft.ts';

/** The versions of this job's resume; going back to one shows it, to be kept. */
export function ResumeVersions({ draft }: { draft: ResumeDraft }) {
  const { stored, document } = draft;
  const query = useQuery(orpc.resume.versions.queryOptions({ input: { id: stored.id } }));
  return (
    <Loaded query={query} failed="The versions could not be read">
      {(versions) => (
        <VersionList
          versions={versions.map(({ body, ...version }) => ({
            ...version,
            lines: linesIn(resumeText(body.document)),
          }))}
          shown={{ documentId: stored.id, lines: linesIn(resumeText(document)) }}
          onUse={({ id }) => {
            const found = versions.find((version) => version.id === id);
            if (found) draft.change(found.body.document);
          }}
        />
      )}
    </Loaded>
  );
}

const linesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '');
