import { useCallback, useEffect, useRef, useState } from 'react';
import { onFlush } from '#renderer/lib/on-flush.ts';
import type { Story } from '#shared/domain/interview.ts';

const AFTER_MS = 600;

/** A story as it is typed: kept shortly after the last key, and at once when the page is left. Without a title the last one stays. */
export function useStoryText(stored: Story, keep: (story: Story) => Promise<unknown>) {
  const [typed, setTyped] = useState(stored);
  const waiting = useRef<{ timer: number; story: Story } | null>(null);
  const flush = useCallback(async () => {
    if (waiting.current === null) return;
    const { timer, story } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    // What went wrong is shown by whoever keeps it.
    await keep(story).catch(() => undefined);
  }, [keep]);
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const off = onFlush(() => latest.current());
    return () => {
      off();
      void latest.current();
    };
  }, []);
  const change = (part: Partial<Story>) => {
    const story = { ...typed, ...part };
    setTyped(story);
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
    waiting.current = {
      story: { ...story, title: story.title.trim() || stored.title },
      timer: window.setTimeout(() => void latest.current(), AFTER_MS),
    };
  };
  return { typed, change };
}
