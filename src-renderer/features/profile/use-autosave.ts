import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { onFlush } from '#renderer/lib/on-flush.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { keepableProfile } from './keepable-profile.ts';
import { validateProfile } from './validate-profile.ts';

const AFTER_MS = 600;

export type SaveState =
  | { state: 'saved' }
  | { state: 'saving' }
  /** All is stored but some fields, for the reasons given. */
  | { state: 'partly'; wrong: string[] }
  | { state: 'failed'; error: unknown; retry: () => void };

/** Stores a profile shortly after its last change, and at once when the page is left. A wrong field stays as it was stored. */
export function useAutosave(initial: Profile) {
  const queries = useQueryClient();
  const stored = useRef(initial);
  const waiting = useRef<{ timer: number; typed: Profile } | null>(null);
  const [result, setResult] = useState<SaveState>({ state: 'saved' });

  const { mutate, mutateAsync } = useMutation({
    mutationFn: async (typed: Profile) => {
      const errors = validateProfile(typed);
      stored.current = await client.profile.save(keepableProfile(typed, Object.keys(errors), stored.current));
      return { profile: stored.current, wrong: Object.values(errors) };
    },
    scope: { id: 'save-profile' },
    onSuccess: ({ profile, wrong }) => {
      queries.setQueryData(orpc.profile.active.queryKey({ input: {} }), (active) =>
        active?.id === profile.id ? profile : active,
      );
      for (const changed of [orpc.profile.completion, orpc.profile.facts, orpc.profile.list]) {
        void queries.invalidateQueries({ queryKey: changed.key() });
      }
      if (waiting.current === null) {
        setResult(wrong.length === 0 ? { state: 'saved' } : { state: 'partly', wrong });
      }
    },
    onError: (error, typed) => setResult({ state: 'failed', error, retry: () => mutate(typed) }),
  });

  const flush = useCallback(async () => {
    if (waiting.current === null) return;
    const { timer, typed } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    // What went wrong is shown by the mutation itself.
    await mutateAsync(typed).catch(() => undefined);
  }, [mutateAsync]);

  useEffect(() => {
    const off = onFlush(flush);
    return () => {
      off();
      void flush();
    };
  }, [flush]);

  const change = useCallback(
    (typed: Profile) => {
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      waiting.current = { typed, timer: window.setTimeout(flush, AFTER_MS) };
      setResult((shown) => (shown.state === 'saving' ? shown : { state: 'saving' }));
    },
    [flush],
  );
  return { result, change };
}
