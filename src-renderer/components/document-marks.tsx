import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshDocuments } from '#renderer/lib/refresh-documents.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import { approvalWords } from './approval-words.ts';
import { DocumentState } from './document-state.tsx';
import { type Author, EngineMark } from './engine-mark.tsx';
import { Tag } from './tag.tsx';

interface Props {
  of: Pick<StoredResume, 'approval' | 'sent' | 'outdated'>;
  by: Author;
  kind: 'resume' | 'letter';
  /** What else there is to say, e.g. its tone. */
  more?: string;
  /** Why it can not be approved; null where it can. */
  blocked: string | null;
  /** Approves the draft; absent where that is done elsewhere, which then says what is in its way, too. */
  approve?: (() => Promise<unknown>) | undefined;
}

/** How far a document is, who wrote it, whether the profile has changed since, and its approval. */
export function DocumentMarks({ of, by, kind, more = '', blocked, approve }: Props) {
  const queries = useQueryClient();
  const approval = useMutation({
    mutationFn: async () => approve?.(),
    onSuccess: async () => {
      await refreshDocuments(queries, kind);
      tellDone(`Approved. It is what goes out for this job.`);
    },
    onError: (thrown) => tellProblem('It was not approved', thrown),
  });
  return (
    <div>
      <Group gap="xs">
        <EngineMark by={by} />
        <DocumentState of={of} />
        {of.outdated && <Tag tone="fair">Outdated</Tag>}
        <Text size="sm" c="dimmed">
          {[of.approval === null ? '' : approvalWords(of.approval), more].filter(Boolean).join(' · ')}
        </Text>
        {approve !== undefined && of.approval === null && (
          <Button
            size="xs"
            loading={approval.isPending}
            disabled={blocked !== null}
            onClick={() => approval.mutate()}
          >
            Approve
          </Button>
        )}
      </Group>
      {of.outdated && (
        <Text size="sm" c="dimmed" mt={4}>
          Your profile has changed since this was written.
        </Text>
      )}
      {blocked !== null && approve !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" mt={4} role="status">
          {blocked}
        </Text>
      )}
    </div>
  );
}
