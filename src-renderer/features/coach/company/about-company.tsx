import { Anchor, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskRow } from '#renderer/components/ask-row.tsx';
import { CompanyNotes } from '#renderer/components/company-notes.tsx';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { ForgetPart } from '#renderer/components/forget-part.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { CompanyPage } from '#shared/domain/company.ts';

/** A company's page: notes with their sources, what to ask, its jobs, and the way to look again. */
export function AboutCompany({ company }: { company: string }) {
  const query = useQuery(orpc.company.page.queryOptions({ input: { company } }));
  return (
    <Loaded query={query} failed="What is known of the company could not be read">
      {(page) => (
        <Stack gap="xl">
          <LookUp key={page.website} page={page} />
          <CompanyNotes research={page.research} />
          <section aria-labelledby="ask-them">
            <Title order={3} id="ask-them" mb="xs">
              What to ask them
            </Title>
            <List>
              {page.questions.map((question) => (
                <List.Item key={question}>{question}</List.Item>
              ))}
            </List>
          </section>
          {page.jobs.length > 0 && <Jobs jobs={page.jobs} />}
          <ForgetPart
            label={`Forget ${company}`}
            goes="Its jobs, your applications there, and all documents, pictures, people and notes that belong to it are deleted."
            forget={(backups) => client.company.forget({ company, backups })}
            onGone={() => navigate('coach', 'company')}
          />
        </Stack>
      )}
    </Loaded>
  );
}

function LookUp({ page }: { page: CompanyPage }) {
  const { company, lookedUpAt, isOld, siteProblem } = page;
  const [website, setWebsite] = useState(page.website);
  const queries = useQueryClient();
  const lookUp = useMutation({
    mutationFn: () => client.company.lookUp({ company, website: addressOf(website) }),
    onSuccess: (next) => {
      queries.setQueryData(orpc.company.page.queryKey({ input: { company } }), next);
      return queries.invalidateQueries({ queryKey: orpc.company.known.key() });
    },
    onError: (error) => tellProblem('The company could not be looked up', error),
  });
  return (
    <section aria-labelledby="company-name">
      <Group gap="sm" mb={4}>
        <Title order={2} id="company-name">
          {company}
        </Title>
        {lookedUpAt !== null && <EngineMark by={page.research.engine} />}
      </Group>
      <Text c={isOld ? 'var(--jobai-fair)' : 'dimmed'} size="sm" mb="sm">
        {lookedUpAt === null ? (
          'Only the postings seen here were read. Looking up reads at most six pages of their own site and, with a search key, asks the web.'
        ) : (
          <>
            Looked up <RelativeTime at={lookedUpAt} />.
            {isOld && ' That is more than 30 days ago; look again.'}
          </>
        )}{' '}
        {siteProblem}
      </Text>
      {page.research.searchProblem !== '' && (
        <Text c="var(--jobai-fair)" size="sm" mb="sm">
          The web was not asked to the end, so there may be more than stands here.{' '}
          {page.research.searchProblem}
        </Text>
      )}
      <AskRow
        word={lookedUpAt === null ? 'Look up' : 'Look again'}
        variant="default"
        busy={lookUp.isPending}
        onAsk={() => lookUp.mutate()}
      >
        <TextInput
          label="Their site"
          placeholder="https://"
          value={website}
          onChange={(event) => setWebsite(event.currentTarget.value)}
          w={300}
        />
      </AskRow>
    </section>
  );
}

const addressOf = (typed: string): string => {
  const site = typed.trim();
  return site === '' || /^https?:\/\//i.test(site) ? site : `https://${site}`;
};

function Jobs({ jobs }: Pick<CompanyPage, 'jobs'>) {
  return (
    <section aria-labelledby="company-jobs">
      <Title order={3} id="company-jobs" mb="xs">
        Their jobs seen here
      </Title>
      <List>
        {jobs.map(({ id, title, closed }) => (
          <List.Item key={id}>
            <Anchor component="button" onClick={() => navigate('jobs', id)}>
              {title}
            </Anchor>
            {closed && ' (closed)'}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
