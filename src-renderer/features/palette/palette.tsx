import '@mantine/spotlight/styles.css';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { PaletteList } from './palette-list.tsx';

/** Every page, action and job by its name, with Ctrl/Cmd+K. */
export function Palette() {
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      attributes={{ content: { 'aria-label': 'Find an action or a job' } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      // At once: it is for people in a hurry. The window itself never scrolls.
      transitionProps={{ duration: 0 }}
      lockScroll={false}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        placeholder="Go to a page, do something, find a job"
        aria-label="Find an action or a job"
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <PaletteList query={query} />
    </Spotlight.Root>
  );
}
