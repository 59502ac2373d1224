import { ActionIcon, CopyButton as Copier, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { ActionButton } from './action-button.tsx';

interface Props {
  text: string;
  /** Names what is copied. */
  label: string;
  /** Stands beside the sign. */
  word?: string;
}

/** Copies a text; says that it did. */
export function CopyButton({ text, label, word }: Props) {
  return (
    <Copier value={text}>
      {({ copied, copy }) =>
        word === undefined ? (
          <Tooltip label={copied ? 'Copied' : label}>
            <ActionIcon variant="subtle" color={copied ? 'teal' : 'gray'} aria-label={label} onClick={copy}>
              {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        ) : (
          <ActionButton
            aria-label={label}
            leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
            onClick={copy}
          >
            {copied ? 'Copied' : word}
          </ActionButton>
        )
      }
    </Copier>
  );
}
