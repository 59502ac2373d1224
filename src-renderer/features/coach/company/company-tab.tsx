import { Autocomplete, Stack } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AskRow } from '#renderer/components/ask-row.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { AboutCompany } from './about-company.tsx';
import { KnownCompanies } from './known-companies.tsx';

/** Companies: a page each, of what is stored and what was looked up. */
export function CompanyTab({ company }: { company: string }) {
  const [typed, setTyped] = useState(company);
  const known = useQuery(orpc.company.known.queryOptions({ input: {} }));
  return (
    <Stack gap="lg">
      <AskRow
        word="Open its page"
        lacking={typed.trim() === ''}
        onAsk={() => navigate('coach', `company/${typed.trim()}`)}
      >
        <Autocomplete
          label="Which company"
          data={(known.data ?? []).map((one) => one.company)}
          limit={12}
          value={typed}
          onChange={setTyped}
          onOptionSubmit={(chosen) => navigate('coach', `company/${chosen}`)}
          w={300}
        />
      </AskRow>
      {company !== '' ? (
        <AboutCompany company={company} />
      ) : (
        <Loaded query={known} failed="The companies could not be read">
          {(all) => (all.length > 0 ? <KnownCompanies companies={all} /> : <NoCompanies />)}
        </Loaded>
      )}
    </Stack>
  );
}

const NoCompanies = () => (
  <EmptyState icon={IconBuilding} title="Know them before they know you">
    Name a company to see what its postings, its own site and, with a search key, the web say of it. Every
    sentence stands with its source and its day; what has none is left out.
  </EmptyState>
);
