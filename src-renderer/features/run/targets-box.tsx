import { TagsInput } from '@mantine/core';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { sentence } from '#renderer/lib/sentence.ts';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import { addressesIn, isPostingText, targetsProblem } from './check-target.ts';
import { usePasted } from './pasted-store.ts';

interface TargetsBoxProps {
  source: SourceInfo;
  /** Companies or addresses. */
  given: string[];
  onChange: (given: string[]) => void;
}

/** Companies or addresses of one source, one after another; a posting's text goes into the box that is made for it. */
export function TargetsBox({ source, given, onChange }: TargetsBoxProps) {
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    const addresses = addressesIn(text);
    if (addresses === null && !isPostingText(text)) return;
    event.preventDefault();
    // The box itself would take every word of it as well.
    event.stopPropagation();
    if (addresses === null) usePasted.getState().open(text);
    else onChange([...new Set([...given, ...addresses])]);
  };
  const isUrl = source.name === 'url';
  return (
    <div onPasteCapture={paste}>
      <TagsInput
        label={source.label}
        description={`${sentence(source.targetHint)}. Press Enter after each.`}
        value={given}
        onChange={(typed) => onChange(isUrl ? [...new Set(typed.flatMap(asAddresses))] : typed)}
        onKeyDown={keepOpen}
        splitChars={isUrl ? ['\n'] : [',', '\n']}
        error={targetsProblem(source.name, given)}
        acceptValueOnBlur
        clearable
      />
    </div>
  );
}

const asAddresses = (typed: string): string[] => addressesIn(typed) ?? [typed];

/** Enter ends what is typed; after what was pasted, which is taken at once, it must not start the search. */
function keepOpen(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Enter' && event.currentTarget.value === '') event.preventDefault();
}
