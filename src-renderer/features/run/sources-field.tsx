import { Chip, Group, Input, Stack, TagsInput } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import { isPostingText, targetProblem } from './check-target.ts';
import type { SearchDraft } from './first-search.ts';
import { usePasted } from './pasted-store.ts';
import { sentence } from './run-words.ts';

interface SourcesFieldProps {
  sources: SourceInfo[];
  draft: SearchDraft;
  onChange: (part: Partial<SearchDraft>) => void;
}

const problemsOf = (source: string, targets: readonly string[]) =>
  targets
    .map((target) => targetProblem(source, target))
    .filter(Boolean)
    .join('. ');

/** A posting's text goes into the box that is made for it. */
function takePosting(event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text');
  if (!isPostingText(text)) return;
  event.preventDefault();
  usePasted.getState().open(text);
}

/** Where to look: one chip a source, and for those that need it a box for companies or addresses. */
export function SourcesField({ sources, draft, onChange }: SourcesFieldProps) {
  const asking = sources.filter((source) => source.needsTarget && draft.chosen.includes(source.name));
  return (
    <Stack gap="xs" role="group" aria-labelledby="sources-label">
      <div>
        <Input.Label id="sources-label" component="div">
          Where to look
        </Input.Label>
        <Input.Description>
          Many companies keep their openings at one of these: choose it, then name the company.
        </Input.Description>
      </div>
      <Chip.Group multiple value={draft.chosen} onChange={(chosen) => onChange({ chosen })}>
        <Group gap={6}>
          {sources.map((source) => (
            <Chip key={source.name} value={source.name} size="sm" variant="light">
              {source.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {asking.map((source) => (
        <TagsInput
          key={source.name}
          label={source.label}
          description={`${sentence(source.targetHint)}. Press Enter after each.`}
          value={draft.targets[source.name] ?? []}
          onChange={(list) => onChange({ targets: { ...draft.targets, [source.name]: list } })}
          // A company's name may hold spaces; an address can't.
          splitChars={source.name === 'url' ? [',', ' '] : [',']}
          error={problemsOf(source.name, draft.targets[source.name] ?? [])}
          onPaste={takePosting}
          acceptValueOnBlur
          clearable
        />
      ))}
    </Stack>
  );
}
