import {
  type Icon,
  IconArchive,
  IconBriefcase,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconMessages,
  IconPlayerPlay,
  IconSettings,
  IconStethoscope,
  IconUser,
} from '@tabler/icons-react';
import { mainPageOf, PAGES as NAMED, type PageId } from '#shared/domain/page.ts';

const ICONS: Record<PageId, Icon> = {
  run: IconPlayerPlay,
  jobs: IconBriefcase,
  applications: IconChecklist,
  documents: IconFileText,
  coach: IconMessages,
  profile: IconUser,
  usage: IconChartBar,
  settings: IconSettings,
  diagnostics: IconStethoscope,
  'put-away': IconArchive,
};

/** The pages with their pictures, in the order of the navigation. */
export const PAGES = NAMED.map((page, index) => ({
  ...page,
  icon: ICONS[page.id],
  /** There are nine number keys. */
  shortcut: index < 9 ? `mod+${index + 1}` : null,
}));

/** The pages of the navigation. */
export const MAIN_PAGES = PAGES.filter((page) => mainPageOf(page.id) === page.id);

/** A page and what stands under it; none for a page that stands alone. */
export function partsOf(id: PageId): typeof PAGES {
  const parts = PAGES.filter((page) => mainPageOf(page.id) === mainPageOf(id));
  return parts.length > 1 ? parts : [];
}

export const isPageId = (text: string): text is PageId => PAGES.some((page) => page.id === text);
