import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { LanguageRow } from '#renderer/components/scan/language-row.tsx';
import { useScanState } from '#renderer/components/scan/use-scan-state.ts';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { ScanLanguage } from '#shared/domain/scan.ts';
import { Folded } from '../folded.tsx';

/** The languages that scanned pages can be read in on this machine. */
export function ScanLanguages() {
  const state = useScanState();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: (language: ScanLanguage) => client.scans.removeLanguage({ language }),
    onError: (thrown) => tellProblem('It could not be removed', thrown),
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.scans.key() }),
  });
  return (
    <Stack gap="sm">
      <div>
        <Title order={3}>Scanned pages</Title>
        <Text size="sm" c="dimmed">
          Scans and photos of pages are read on this machine, in the languages that are here. Each is fetched
          once from cdn.jsdelivr.net; your files stay here.
        </Text>
      </div>
      <Folded name="Languages for scanned pages">
        <Loaded
          query={state}
          failed="The languages could not be looked up"
          skeleton={<PageSkeleton rows={4} />}
        >
          {({ languages }) =>
            languages.map((language) => (
              <Group key={language.id} gap="sm" mih={32}>
                <Text size="sm" w={100}>
                  {language.name}
                </Text>
                <LanguageRow language={language}>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`Remove ${language.name}`}
                    loading={remove.isPending && remove.variables === language.id}
                    onClick={() => remove.mutate(language.id)}
                  >
                    Remove
                  </Button>
                </LanguageRow>
              </Group>
            ))
          }
        </Loaded>
      </Folded>
    </Stack>
  );
}
