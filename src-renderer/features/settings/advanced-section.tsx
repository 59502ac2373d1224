import { NativeSelect, SimpleGrid } from '@mantine/core';
import { BaseUrls } from './base-urls.tsx';
import { Folded } from './folded.tsx';
import { ForgetEverything } from './forget-everything.tsx';
import { SecondsInput } from './seconds-input.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';

const LEVELS = [
  { value: 'error', label: 'Errors only' },
  { value: 'warn', label: 'Warnings' },
  { value: 'info', label: 'Normal' },
  { value: 'debug', label: 'Everything' },
];
const COUNTS = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));

/** What few people need to change. */
export function AdvancedSection({ settings, save }: SectionProps) {
  return (
    <Section title="Advanced" about="Limits, logs and other addresses for sources and providers.">
      <Folded name="Advanced settings">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
          <NativeSelect
            label="Jobs worked on at once"
            data={COUNTS(8)}
            value={String(settings.concurrency)}
            onChange={(event) => save({ concurrency: Number(event.currentTarget.value) })}
          />
          <NativeSelect
            label="Forms filled in at once"
            data={COUNTS(2)}
            value={String(settings.browserConcurrency)}
            onChange={(event) => save({ browserConcurrency: Number(event.currentTarget.value) })}
          />
          <SecondsInput
            label="A question waits for"
            ms={settings.questionTimeoutMs}
            onCommit={(questionTimeoutMs) => save({ questionTimeoutMs })}
          />
          <SecondsInput
            label="A page may take"
            ms={settings.httpTimeoutMs}
            onCommit={(httpTimeoutMs) => save({ httpTimeoutMs })}
          />
          <SecondsInput
            label="A model may take"
            ms={settings.llm.timeoutMs}
            onCommit={(timeoutMs) => save({ llm: { timeoutMs } })}
          />
          <NativeSelect
            label="What the log keeps"
            data={LEVELS}
            value={settings.logLevel}
            onChange={(event) => save({ logLevel: event.currentTarget.value as typeof settings.logLevel })}
          />
        </SimpleGrid>
        <BaseUrls
          baseUrls={settings.baseUrls}
          onChange={(change) => save((now) => ({ baseUrls: change(now.baseUrls) }))}
        />
        <ForgetEverything />
      </Folded>
    </Section>
  );
}
