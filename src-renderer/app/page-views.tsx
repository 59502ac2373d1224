import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PageId } from '#shared/domain/page.ts';

type View = LazyExoticComponent<ComponentType<{ id: string | null }>>;

const loaders: (() => Promise<unknown>)[] = [];

const page = <K extends string>(
  load: () => Promise<Record<K, ComponentType<{ id: string | null }>>>,
  name: K,
): View => {
  loaders.push(load);
  return lazy(async () => ({ default: (await load())[name] }));
};

/** Each page's view, loaded when it is first opened. */
export const PAGE_VIEWS: Record<PageId, View> = {
  run: page(() => import('./run-view.tsx'), 'RunView'),
  jobs: page(() => import('#renderer/features/jobs/jobs-page.tsx'), 'JobsPage'),
  applications: page(
    () => import('#renderer/features/applications/applications-page.tsx'),
    'ApplicationsPage',
  ),
  documents: page(() => import('#renderer/features/documents/documents-page.tsx'), 'DocumentsPage'),
  coach: page(() => import('#renderer/features/coach/coach-page.tsx'), 'CoachPage'),
  profile: page(() => import('#renderer/features/profile/profile-page.tsx'), 'ProfilePage'),
  usage: page(() => import('#renderer/features/usage/usage-page.tsx'), 'UsagePage'),
  settings: page(() => import('#renderer/features/settings/settings-page.tsx'), 'SettingsPage'),
  diagnostics: page(() => import('#renderer/features/diagnostics/diagnostics-page.tsx'), 'DiagnosticsPage'),
  'put-away': page(() => import('#renderer/features/put-away/put-away-page.tsx'), 'PutAwayPage'),
};

/** Reads the code of all pages while nothing else is to be done, so that the first visit does not wait for it. */
export function loadPagesAhead(): () => void {
  const idle = requestIdleCallback(() => {
    for (const load of loaders) void load();
  });
  return () => cancelIdleCallback(idle);
}
