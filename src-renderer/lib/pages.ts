import {
  type Icon,
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
import { PAGES as NAMED, type PageId } from '#shared/domain/page.ts';

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
};

/** The pages with their pictures, in the order of the navigation. */
export const PAGES = NAMED.map((page) => ({ ...page, icon: ICONS[page.id] }));

export const isPageId = (text: string): text is PageId => PAGES.some((page) => page.id === text);
