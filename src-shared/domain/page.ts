/** The window's pages in the order of its navigation and of the menu; Ctrl/Cmd+1 is the first. */
export const PAGES = [
  { id: 'run', label: 'Run' },
  { id: 'jobs', label: 'Jobs' },
  { id: 'applications', label: 'Applications' },
  { id: 'documents', label: 'Documents' },
  { id: 'coach', label: 'Coach' },
  { id: 'profile', label: 'Profile' },
  { id: 'usage', label: 'Usage' },
  { id: 'settings', label: 'Settings' },
  { id: 'diagnostics', label: 'Diagnostics' },
] as const;

export type PageId = (typeof PAGES)[number]['id'];
