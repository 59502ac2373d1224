import { Button, Collapse, NativeSelect, SimpleGrid } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { AgentName } from '#shared/domain/agent-name.ts';
import type { ModelProvider } from '#shared/domain/model-provider.ts';
import type { SectionProps } from './use-settings.ts';
import { choiceOf, choiceText, modelGroups, withChoice } from './work-choice.ts';

interface Props {
  providers: ModelProvider[];
  llm: SectionProps['settings']['llm'];
  save: SectionProps['save'];
}

const WORK: { agent: AgentName; label: string }[] = [
  { agent: 'scout', label: 'Searching for jobs' },
  { agent: 'analyst', label: 'Reading jobs and how well they fit' },
  { agent: 'company', label: 'Looking up companies' },
  { agent: 'resume', label: 'Writing resumes' },
  { agent: 'cover-letter', label: 'Writing letters' },
  { agent: 'applier', label: 'Filling in forms' },
];

/** A model that is asked first for one kind of work; the order above stands in for it. */
export function WorkModels({ providers, llm, save }: Props) {
  const [opened, { toggle }] = useDisclosure(Object.keys(llm.agentModels).length > 0);
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        aria-expanded={opened}
        rightSection={
          <IconChevronDown size={14} aria-hidden style={{ rotate: opened ? '180deg' : '0deg' }} />
        }
        onClick={toggle}
      >
        A model of its own for some work
      </Button>
      <Collapse expanded={opened}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="sm">
          {WORK.map(({ agent, label }) => {
            const chosen = llm.agentModels[agent];
            return (
              <NativeSelect
                key={agent}
                size="xs"
                label={label}
                data={[{ value: '', label: 'As the order says' }, ...modelGroups(providers, chosen)]}
                value={choiceText(chosen)}
                onChange={({ currentTarget: { value } }) =>
                  save((now) => ({
                    llm: { agentModels: withChoice(now.llm.agentModels, agent, choiceOf(value)) },
                  }))
                }
              />
            );
          })}
        </SimpleGrid>
      </Collapse>
    </div>
  );
}
