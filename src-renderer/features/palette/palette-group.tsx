import { Spotlight } from '@mantine/spotlight';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import type { PaletteItem } from './palette-item.ts';

export function PaletteGroup({ label, items }: { label: string; items: PaletteItem[] }) {
  return (
    <Spotlight.ActionsGroup label={label}>
      {items.map((item) => (
        <Spotlight.Action
          key={item.id}
          label={item.label}
          {...(item.about ? { description: item.about } : {})}
          {...(item.shortcut && { rightSection: <ShortcutHint keys={item.shortcut} /> })}
          leftSection={<item.icon size={18} stroke={1.6} aria-hidden />}
          onClick={item.run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
