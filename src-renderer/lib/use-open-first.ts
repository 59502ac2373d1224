import { useEffect } from 'react';
import type { PageId } from '#shared/domain/page.ts';
import { navigate } from './navigation.ts';

/** Where a list and what is open in it stand beside each other; on less room the list comes alone. */
const ROOM_FOR_BOTH = 1_110;

/** Opens the first of a list where nothing is open. */
export function useOpenFirst(page: PageId, openId: string | null, firstId: string | undefined): void {
  useEffect(() => {
    if (openId === null && firstId !== undefined && window.innerWidth >= ROOM_FOR_BOTH)
      navigate(page, firstId, 'replace');
  }, [page, openId, firstId]);
}
