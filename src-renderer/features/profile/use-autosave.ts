import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { validateProfile } from './validate-profile.ts';

const AFTER_MS = 600;

export type SaveState =
  | { state: 'saved' }
  | { state: 'saving' }
  | { state: 'invalid'; errors: Record<string, string> }
  | { state: 'failed'; error: unknown; retry: () => void };

/** Stores a profile shortly after its last change, and at once when the page is left. */
export function useAutosave() {
  const queries = useQueryClient();
  const waiting = useRef<{ timer: number; profile: Profile } | null>(null);
  const [result, setResult] = useState<SaveState>({ state: 'saved' });

  const { mutate } = useMutation({
    mutationFn: (profile: Profile) => client.profile.save(profile),
    scope: { id: 'save-profile' },
    onSuccess: (stored) => {
      queries.setQueryData(orpc.profile.active.queryKey({ input: {} }), stored);
      void queries.invalidateQueries({ queryKey: orpc.profile.completion.key() });
      void queries.invalidateQueries({ queryKey: orpc.profile.facts.key() });
      void queries.invalidateQueries({ queryKey: orpc.profile.list.key() });
      if (waiting.current === null) setResult({ state: 'saved' });
    },
    onError: (error, profile) => setResult({ state: 'failed', error, retry: () => mutate(profile) }),
  });

  const flush = useCallback(() => {
    if (waiting.current === null) return;
    const { timer, profile } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    const errors = validateProfile(profile);
    if (Object.keys(errors).length > 0) setResult({ state: 'invalid', errors });
    else mutate(profile);
  }, [mutate]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (profile: Profile) => {
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      waiting.current = { profile, timer: window.setTimeout(flush, AFTER_MS) };
      setResult({ state: 'saving' });
    },
    [flush],
  );
  return { result, change };
}
