import { useDeferredValue, useMemo, useState } from 'react';
import type { Application } from '#shared/domain/application.ts';
import { applicationFilter } from './filter-applications.ts';

/** The applications that fit what is typed; typing never waits for the board. */
export function useFilter(applications: Application[]) {
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const filter = useMemo(() => applicationFilter(applications), [applications]);
  const shown = useMemo(() => filter(wanted), [filter, wanted]);
  return { typed, setTyped, shown };
}
