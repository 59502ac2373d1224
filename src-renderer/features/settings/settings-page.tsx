import { useRef } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { AdvancedSection } from './advanced-section.tsx';
import { ApiSection } from './api/api-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BrowserSection } from './browser-section.tsx';
import { BudgetsSection } from './budgets-section.tsx';
import { FilesSection } from './files/files-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LettersSection } from './letters-section.tsx';
import { ModelsSection } from './models-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SearchSection } from './search-section.tsx';
import { ServersSection } from './servers-section.tsx';
import classes from './settings.module.css';
import { SyncSection } from './sync/sync-section.tsx';
import { UpdatesSection } from './updates/updates-section.tsx';
import { useSettings } from './use-settings.ts';
import { useShownPart } from './use-shown-part.ts';

/** All that can be set; a change counts at once. */
export function SettingsPage({ id }: { id: string | null }) {
  const { query, save } = useSettings();
  const sections = useRef<HTMLDivElement>(null);
  useShownPart(sections, id, query.data !== undefined);
  return (
    <PageFrame title="Settings" note="Changes are kept at once">
      <Loaded query={query} failed="Your settings could not be read">
        {(settings) => (
          <div ref={sections} className={classes.sections}>
            <AppearanceSection settings={settings} save={save} />
            <KeysSection settings={settings} />
            <ModelsSection settings={settings} save={save} />
            <SearchSection settings={settings} save={save} />
            <RemindersSection settings={settings} save={save} />
            <FilesSection settings={settings} />
            <LettersSection settings={settings} save={save} />
            <BrowserSection settings={settings} save={save} />
            <BudgetsSection settings={settings} save={save} />
            <ServersSection settings={settings} save={save} />
            <SyncSection settings={settings} save={save} />
            <ApiSection settings={settings} save={save} />
            <UpdatesSection settings={settings} save={save} />
            <AdvancedSection settings={settings} save={save} />
          </div>
        )}
      </Loaded>
    </PageFrame>
  );
}
