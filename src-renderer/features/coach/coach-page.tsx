import { Tabs } from '@mantine/core';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import { CompanyTab } from './company/company-tab.tsx';
import { InterviewTab } from './interview-tab.tsx';
import { NetworkTab } from './network-tab.tsx';
import { SalaryTab } from './salary-tab.tsx';

const TABS = [
  { id: 'interview', label: 'Interview', view: InterviewTab },
  { id: 'salary', label: 'Salary', view: SalaryTab },
  { id: 'network', label: 'Network', view: NetworkTab },
  { id: 'company', label: 'Company', view: CompanyTab },
] as const;

/** Help with what no form does: the talk, the pay, and the people; at `network/<company>` those at one company, at `company/<company>` what is known of it. */
export function CoachPage({ id }: { id: string | null }) {
  const [part = '', ...rest] = (id ?? '').split('/');
  const tab = TABS.find((one) => one.id === part)?.id ?? 'interview';
  const company = rest.join('/');
  return (
    <PageFrame title="Coach">
      <Tabs
        value={tab}
        onChange={(next) => navigate('coach', next === 'interview' ? null : next, 'replace')}
        keepMounted={false}
        maw={880}
      >
        <Tabs.List mb="md">
          {TABS.map(({ id: value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ id: value, view: View }) => (
          <Tabs.Panel key={value} value={value}>
            <View key={company} company={company} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </PageFrame>
  );
}
