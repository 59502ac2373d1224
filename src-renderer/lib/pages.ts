import {
  IconBriefcase,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconPlayerPlay,
  IconSettings,
  IconStethoscope,
  IconUser,
} from '@tabler/icons-react';

/** The pages in the order of the navigation; Ctrl/Cmd+1 is the first. */
export const PAGES = [
  { id: 'run', label: 'Run', icon: IconPlayerPlay },
  { id: 'jobs', label: 'Jobs', icon: IconBriefcase },
  { id: 'applications', label: 'Applications', icon: IconChecklist },
  { id: 'documents', label: 'Documents', icon: IconFileText },
  { id: 'profile', label: 'Profile', icon: IconUser },
  { id: 'usage', label: 'Usage', icon: IconChartBar },
  { id: 'settings', label: 'Settings', icon: IconSettings },
  { id: 'diagnostics', label: 'Diagnostics', icon: IconStethoscope },
] as const;

export type PageId = (typeof PAGES)[number]['id'];

export const isPageId = (text: string): text is PageId => PAGES.some((page) => page.id === text);
