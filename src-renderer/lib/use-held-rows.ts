import { type FocusEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { heldRows } from './held-rows.ts';

/**
 * Keeps the rows of a list where they are while the mouse or the keyboard is in it; `hand` goes onto what holds the
 * list. With another `key` it is another list, of which nothing was shown yet; null while that is still being read.
 */
export function useHeldRows<R extends { id: string }>(latest: readonly R[], key: string | null) {
  const [mouse, setMouse] = useState(false);
  const [keys, setKeys] = useState(false);
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const last = useRef<{ key: string; ids: string[] } | null>(null);
  const held = (mouse || keys) && last.current?.key === key ? last.current.ids : null;
  const view = useMemo(
    () => (held === null ? { rows: latest, newer: 0 } : heldRows(held, latest)),
    [held, latest],
  );
  useEffect(() => {
    last.current = key === null ? null : { key, ids: view.rows.map(({ id }) => id) };
  }, [key, view]);
  // A page that is left has no hand in it.
  useEffect(
    () => () => {
      setMouse(false);
      setKeys(false);
    },
    [],
  );
  const hand = useMemo(
    () => ({
      onPointerEnter: () => setMouse(true),
      onPointerLeave: () => setMouse(false),
      onKeyDownCapture: () => setKeys(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (!currentTarget.contains(relatedTarget)) setKeys(false);
      },
    }),
    [],
  );
  const showNewer = () => {
    last.current = null;
    drawAnew();
  };
  return { ...view, showNewer, hand };
}
