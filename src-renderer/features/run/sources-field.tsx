import { Button, Chip, Collapse, Group, Input, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { WebLink } from '#renderer/components/web-link.tsx';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import type { SearchDraft } from './first-search.ts';
import { practiceApart } from './practice-apart.ts';
import { TargetsBox } from './targets-box.tsx';

interface SourcesFieldProps {
  sources: SourceInfo[];
  draft: SearchDraft;
  onChange: (part: Partial<SearchDraft>) => void;
}

/** What most people need; the rest is behind one button, and shown where it is chosen. */
const FIRST = new Set(['practice', 'everywhere', 'url']);

/** Where to look: one chip a source, and for those that need it a box for companies or addresses. */
export function SourcesField({ sources, draft, onChange }: SourcesFieldProps) {
  const asking = sources.filter((source) => source.needsTarget && draft.chosen.includes(source.name));
  const [isOpen, { toggle }] = useDisclosure(false);
  const isFirst = ({ name }: SourceInfo) => FIRST.has(name) || draft.chosen.includes(name);
  const more = sources.filter((source) => !isFirst(source));
  const credits = sources.flatMap(({ credit }) => credit ?? []);
  return (
    <Stack gap="xs" role="group" aria-labelledby="sources-label">
      <div>
        <Input.Label id="sources-label" component="div">
          Where to look
        </Input.Label>
        <Input.Description>
          Everywhere asks all job sites, the companies that you watch, and some of the employers that JobAI
          knows. No company has to be named. The practice board is asked alone.
        </Input.Description>
      </div>
      <Chip.Group
        multiple
        value={draft.chosen}
        onChange={(chosen) => onChange({ chosen: practiceApart(draft.chosen, chosen) })}
      >
        <Chips sources={sources.filter(isFirst)} />
        {more.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            px={0}
            w="fit-content"
            onClick={toggle}
            aria-expanded={isOpen}
          >
            {isOpen ? 'Fewer places' : `${more.length} more places`}
          </Button>
        )}
        <Collapse expanded={isOpen}>
          <Stack gap={6}>
            <Chips sources={more} />
            <Group gap="xs">
              {credits.map(({ text, url }) => (
                <WebLink key={url} url={url} size="xs">
                  {text}
                </WebLink>
              ))}
            </Group>
          </Stack>
        </Collapse>
      </Chip.Group>
      {asking.map((source) => (
        <TargetsBox
          key={source.name}
          source={source}
          given={draft.targets[source.name] ?? []}
          onChange={(list) => onChange({ targets: { ...draft.targets, [source.name]: list } })}
        />
      ))}
    </Stack>
  );
}

function Chips({ sources }: { sources: SourceInfo[] }) {
  return (
    <Group gap={6}>
      {sources.map((source) => (
        <Chip key={source.name} value={source.name} size="sm" variant="light">
          {source.label}
        </Chip>
      ))}
    </Group>
  );
}
