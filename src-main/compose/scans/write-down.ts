import { z } from 'zod';
import type { LlmPort, PromptsPort } from '#agents/ports.ts';
import type { PicturedPage } from '#main/documents/scan/picture-page.ts';
import type { WrittenPage } from '#main/documents/scan/read-scan.ts';
import { LLMError } from '#shared/errors/index.ts';

const Answer = z.object({ text: z.string().max(40_000) });

export interface WriteDownDeps {
  llm: Pick<LlmPort, 'generate'>;
  prompts: PromptsPort;
}

/** Has a page's text written down by the model of one step of the chain. Throws `LLMError` with what to do. */
export async function writeDown(
  { number, png, height }: PicturedPage,
  { provider, signal }: { provider: string; signal: AbortSignal },
  { llm, prompts }: WriteDownDeps,
): Promise<WrittenPage> {
  const { text: order, version } = prompts.render('scan.page', {});
  const picture = { mime: 'image/png' as const, base64: Buffer.from(png).toString('base64') };
  const { value } = await llm
    .generate({
      ...{ agent: 'scan' as const, tier: 'vision' as const, temperature: 0, schema: Answer, signal },
      prompt: { key: 'scan.page', version },
      messages: [{ role: 'user', content: order, pictures: [picture] }],
      only: provider,
    })
    .catch((cause: unknown) => {
      if (!(cause instanceof LLMError) || cause.details?.['reason'] !== 'no-provider') throw cause;
      throw new LLMError(
        'The model did not read the page. See Settings > Models whether it works, or have the page read on this machine.',
        { cause },
      );
    });
  return { number, height, text: value.text };
}
