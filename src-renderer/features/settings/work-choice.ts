import type { AgentName } from '#shared/domain/agent-name.ts';
import type { ModelProvider } from '#shared/domain/model-provider.ts';
import type { Settings } from '#shared/domain/settings.ts';

type Choices = Settings['llm']['agentModels'];
type Choice = NonNullable<Choices[AgentName]>;

/** A choice as the value of a list's entry; empty for none. A provider's id holds no space. */
export const choiceText = (choice: Choice | undefined): string =>
  choice === undefined ? '' : `${choice.provider} ${choice.model}`;

/** The choice that an entry stands for. */
export function choiceOf(text: string): Choice | undefined {
  const at = text.indexOf(' ');
  return at < 1 ? undefined : { provider: text.slice(0, at), model: text.slice(at + 1) };
}

/** The choices after one kind of work was given a model, or none. */
export function withChoice(all: Choices, agent: AgentName, choice: Choice | undefined): Choices {
  const { [agent]: _before, ...others } = all;
  return choice === undefined ? others : { ...others, [agent]: choice };
}

/** The models to choose from, by provider; what is chosen stays in the list when it is not known. */
export function modelGroups(providers: readonly ModelProvider[], chosen: Choice | undefined) {
  return providers.map(({ id, label, known, models, enabled }) => {
    const own = chosen?.provider === id ? [chosen.model] : [];
    const names = new Set([...known, ...models.map((model) => model.id), ...own]);
    return {
      group: enabled ? label : `${label} (switched off)`,
      items: [...names].map((model) => ({ value: choiceText({ provider: id, model }), label: model })),
    };
  });
}
