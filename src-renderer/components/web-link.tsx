import { Anchor, type AnchorProps } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** A link that opens in the user's own browser, never in this window. */
export function WebLink({ url, children, ...anchor }: { url: string; children?: ReactNode } & AnchorProps) {
  const open = () =>
    client.system
      .openExternal({ url })
      .catch((thrown: unknown) => tellProblem('The page was not opened', thrown));
  return (
    <Anchor component="button" type="button" onClick={open} title={url} ta="left" {...anchor}>
      {children ?? url}{' '}
      <IconExternalLink size={13} aria-label="(opens in your browser)" style={{ verticalAlign: '-2px' }} />
    </Anchor>
  );
}
