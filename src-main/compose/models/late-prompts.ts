import type { PromptsPort } from '#agents/ports.ts';
import { createPrompts, type Prompts, type PromptsOptions } from '#prompts/loader.ts';

/** The prompts, whose files are read with the first of them. */
export function createLatePrompts(options: PromptsOptions): PromptsPort & { close(): void } {
  let opened: Prompts | null = null;
  return {
    render(key, variables) {
      opened ??= createPrompts(options);
      return opened.render(key, variables);
    },
    close: () => opened?.close(),
  };
}
