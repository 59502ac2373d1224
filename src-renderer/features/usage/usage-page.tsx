import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import { CsvButton } from './csv-button.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import { SentPanel } from './sent-panel.tsx';
import { SpanChoice } from './span-choice.tsx';
import { SpentPanel } from './spent-panel.tsx';
import classes from './usage.module.css';

const TABS = [
  { id: 'spent', label: 'Cost and tokens' },
  { id: 'limits', label: 'Right now' },
  { id: 'sent', label: 'What left this machine' },
] as const;

/** What models took and cost, how their providers stand, and everything that left this machine. */
export function UsagePage({ id }: { id: string | null }) {
  const [days, setDays] = useState(30);
  const tab = TABS.find((one) => one.id === id)?.id ?? 'spent';
  return (
    <PageFrame
      title="Usage"
      actions={
        tab === 'spent' && (
          <>
            <SpanChoice days={days} onChange={setDays} />
            <CsvButton days={days} />
          </>
        )
      }
    >
      <Tabs
        value={tab}
        onChange={(next) => navigate('usage', next === 'spent' ? null : next, 'replace')}
        keepMounted={false}
        className={classes.page}
      >
        <Tabs.List mb="md">
          {TABS.map(({ id: value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="spent">
          <SpentPanel days={days} />
        </Tabs.Panel>
        <Tabs.Panel value="limits">
          <LimitsPanel />
        </Tabs.Panel>
        <Tabs.Panel value="sent">
          <SentPanel />
        </Tabs.Panel>
      </Tabs>
    </PageFrame>
  );
}
