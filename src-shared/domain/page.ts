/** The window's pages in the order of its navigation and of the menu; Ctrl/Cmd+1 is the first. Some are parts of another. */
export const PAGES = [
  { id: 'run', label: 'Run' },
  { id: 'jobs', label: 'Jobs' },
  { id: 'applications', label: 'Applications' },
  { id: 'documents', label: 'Documents' },
  { id: 'coach', label: 'Coach' },
  { id: 'profile', label: 'Profile' },
  { id: 'settings', label: 'Settings' },
  { id: 'usage', label: 'Usage', partOf: 'settings' },
  { id: 'diagnostics', label: 'Diagnostics', partOf: 'settings' },
  { id: 'put-away', label: 'Put away', partOf: 'settings' },
] as const;

export type PageId = (typeof PAGES)[number]['id'];

/** The page that another stands under, itself where it stands alone. */
export function mainPageOf(id: PageId): PageId {
  const page = PAGES.find((one) => one.id === id);
  return page && 'partOf' in page ? page.partOf : id;
}
