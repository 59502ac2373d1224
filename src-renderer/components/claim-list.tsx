import { Group, Stack, Text } from '@mantine/core';
import { peopleDates } from '#renderer/lib/people-dates.ts';
import type { Fact } from '#shared/domain/fact.ts';
import { type Claim, POSTING_FACT } from '#shared/domain/resume-document.ts';
import { EngineMark } from './engine-mark.tsx';

/** Lines of a document, each with who worded it and the user's own words that it stands on. */
export function ClaimList({ claims, facts }: { claims: Claim[]; facts: ReadonlyMap<string, Fact> }) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {claims.map((claim) => (
        <li key={claim.text}>
          <Group gap={6} wrap="nowrap" align="flex-start" justify="space-between">
            <Text size="sm">{claim.text}</Text>
            <EngineMark by={claim.origin} />
          </Group>
          {claim.origin !== 'verbatim' &&
            claim.factIds.map((id) => (
              <Text
                key={id}
                size="xs"
                c="dimmed"
                pl="sm"
                style={{ borderLeft: '2px solid var(--jobai-line)' }}
                mt={4}
              >
                {id === POSTING_FACT
                  ? 'what this posting says'
                  : peopleDates(facts.get(id)?.text ?? 'a fact that is no longer in your profile')}
              </Text>
            ))}
        </li>
      ))}
    </Stack>
  );
}
