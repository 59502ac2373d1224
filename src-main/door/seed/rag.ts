import { z } from 'zod';
import { FoundPassage, SearchedFile } from '#shared/domain/passage.ts';
import { rowsOf, type SeedDeps } from './row.ts';
import { fileOf, Upload } from './upload.ts';

export function ragRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  return {
    upload: row('POST', '/rag/upload', 'Read a file, so that it can be searched')
      .input(Upload)
      .output(z.strictObject({ status: z.literal('success'), document: SearchedFile }))
      .handler(async ({ input, context: { calls }, signal }) => {
        const document = await calls.rag.add(await fileOf(input), signal ? { signal } : {});
        return { status: 'success' as const, document };
      }),
    query: row('POST', '/rag/query', 'Passages that answer a question, best first')
      .input(z.object({ query: z.string().min(1).max(2_000), k: z.number().int().min(1).max(50).default(4) }))
      .output(
        z.strictObject({ status: z.literal('success'), query: z.string(), results: z.array(FoundPassage) }),
      )
      .handler(async ({ input: { query, k }, context: { calls }, signal }) => {
        const results = await calls.rag.query({ text: query, k }, signal ? { signal } : {});
        return { status: 'success' as const, query, results };
      }),
  };
}
