import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { orpc } from '#renderer/lib/client.ts';
import type { SecretInfo } from '#shared/contract/system.ts';
import { FREE_KEYS } from '#shared/domain/free-keys.ts';
import { Folded } from './folded.tsx';
import { FreeKeyWalk } from './free-key-walk.tsx';
import { KeyRow } from './key-row.tsx';
import { listedKeys } from './listed-keys.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import type { SectionProps } from './use-settings.ts';
import { VaultPanel } from './vault-panel.tsx';

/** The way to a first key, and all keys of model providers: whether one is set, never what it is. */
export function KeysSection({ settings }: Pick<SectionProps, 'settings'>) {
  const query = useQuery(orpc.system.secrets.queryOptions({ input: {} }));
  return (
    <Section
      title="Keys"
      about="JobAI works without any. With one, a model reads postings and words your documents: postings and what your profile says are then sent to that provider."
    >
      <Loaded query={query} failed="Your keys could not be listed" skeleton={<PageSkeleton rows={3} />}>
        {(state) => (
          <>
            <VaultPanel state={state} />
            {isFirst(state.secrets) ? (
              <FreeKeyWalk canStore={state.available} />
            ) : (
              <Folded name="Add a free key">
                <FreeKeyWalk canStore={state.available} />
              </Folded>
            )}
            <Folded name="Every key" initially={!isFirst(state.secrets)}>
              <ul className={classes.plain}>
                {listedKeys(state.secrets, settings.llm.servers).map((secret) => (
                  <li key={secret.name}>
                    <KeyRow secret={secret} canStore={state.available} />
                  </li>
                ))}
              </ul>
            </Folded>
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** Whether no provider that is free to begin with has its key yet. */
const isFirst = (secrets: readonly SecretInfo[]) =>
  !FREE_KEYS.some((free) => secrets.some(({ name, set }) => set && name === free.secret));
