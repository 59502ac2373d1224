import { useEffect } from 'react';
import type { PageId } from '#shared/domain/page.ts';
import { navigate } from './navigation.ts';

/** Where a list and what is open in it stand beside each other; on less room the list comes alone. */
const ROOM_FOR_BOTH = 1_110;

/** A page that lies behind another stays as it is. */
const isOn = (page: PageId) => window.location.hash === `#/${page}`;

/** Opens the first of a list where nothing is open, also when the window gets room for it. */
export function useOpenFirst(page: PageId, openId: string | null, firstId: string | undefined): void {
  useEffect(() => {
    if (openId !== null || firstId === undefined) return;
    const look = () => {
      if (window.innerWidth >= ROOM_FOR_BOTH && isOn(page)) navigate(page, firstId, 'replace');
    };
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [page, openId, firstId]);
}
