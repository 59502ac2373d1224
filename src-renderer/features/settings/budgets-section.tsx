import { SimpleGrid } from '@mantine/core';
import type { Budgets } from '#shared/domain/budget.ts';
import { BudgetInput } from './budget-input.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';

/** How much models may cost. */
export function BudgetsSection({ settings, save }: SectionProps) {
  const { budgets } = settings.llm;
  const set = (span: keyof Budgets, part: Partial<Budgets['day']>) =>
    save(({ llm }) => ({
      llm: { budgets: { ...llm.budgets, [span]: { ...llm.budgets[span], ...part } } },
    }));
  return (
    <Section
      title="Budgets"
      about="When one is used up, the search pauses and asks you: raise it, go on without models, or stop. An empty box sets no limit."
    >
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm" maw={520}>
        <BudgetInput
          label="A day, in USD"
          usd
          value={budgets.day.usd}
          onCommit={(usd) => set('day', { usd })}
        />
        <BudgetInput
          label="A day, in tokens"
          value={budgets.day.tokens}
          onCommit={(tokens) => set('day', { tokens })}
        />
        <BudgetInput
          label="A search, in USD"
          usd
          value={budgets.run.usd}
          onCommit={(usd) => set('run', { usd })}
        />
        <BudgetInput
          label="A search, in tokens"
          value={budgets.run.tokens}
          onCommit={(tokens) => set('run', { tokens })}
        />
      </SimpleGrid>
    </Section>
  );
}
