import { useCallback, useRef, useState } from 'react';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { useProfileForm } from './profile-form.ts';
import { putBack } from './put-back.ts';

/** Moves, hides and removes (with an undo) the entries of a list; all ways stay the same from one key to the next. */
export function useListChanges<T extends { id?: string | undefined }>(path: string, items: readonly T[]) {
  const form = useProfileForm();
  const [dragged, setDragged] = useState<number | null>(null);
  /** The newest list and form, so that entries that did not change need not be drawn again with every key. */
  const latest = useRef({ form, items, dragged });
  latest.current = { form, items, dragged };

  const move = useCallback(
    (from: number, to: number) => {
      const { form: current, items: all } = latest.current;
      if (to < 0 || to >= all.length || from === to) return;
      current.reorderListItem(path, { from, to });
      const id = all[from]?.id ?? '';
      // A node that is moved loses the keyboard.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(id)}"]`)?.focus(),
      );
    },
    [path],
  );
  const drop = useCallback(
    (to: number) => {
      if (latest.current.dragged !== null) move(latest.current.dragged, to);
      setDragged(null);
    },
    [move],
  );
  const remove = useCallback(
    (index: number, name: string) => {
      const { form: current, items: all } = latest.current;
      const removed = { profileId: current.values.id, path, index, item: all[index] };
      current.removeListItem(path, index);
      tellUndo(`Removed ${name}`, () => putBack(removed));
    },
    [path],
  );
  const hide = useCallback((id: string) => {
    const { form: current } = latest.current;
    const now = current.values.hidden ?? [];
    current.setFieldValue('hidden', now.includes(id) ? now.filter((one) => one !== id) : [...now, id]);
  }, []);
  const change = useCallback((place: string, value: unknown) => {
    latest.current.form.setFieldValue(place, value as never);
  }, []);
  return { dragged, drag: setDragged, move, drop, remove, hide, change };
}
