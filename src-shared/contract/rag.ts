import { z } from 'zod';
import { EmbedderChoice, EmbedderState } from '#shared/domain/embedder.ts';
import { Fact } from '#shared/domain/fact.ts';
import { FoundPassage, SearchedFile } from '#shared/domain/passage.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

export const rag = {
  add: procedure('Read a file of the user’s, so that it can be searched; the same file again changes nothing')
    .input(z.object({ name: z.string().min(1).max(255), base64: z.string() }))
    .output(SearchedFile),
  list: procedure('Files that can be searched, newest first').input(Nothing).output(z.array(SearchedFile)),
  remove: procedure('Forget a file and all its passages').input(IdRef).output(Nothing),
  cited: procedure('The passages behind these ids of facts, as far as their files are still kept')
    .input(z.object({ ids: z.array(z.string()).max(1000) }))
    .output(z.array(Fact)),
  query: procedure('Passages that answer a question, best first')
    .input(z.object({ text: z.string().min(1).max(2000), k: z.number().int().min(1).max(50).default(4) }))
    .output(z.array(FoundPassage)),
  embedder: procedure('What finds by meaning in the user’s files, and how far they are through')
    .input(Nothing)
    .output(EmbedderState),
  chooseEmbedder: procedure(
    'Find by meaning with this from now on: it is tried once, then all files are gone through in the background; the one before answers meanwhile',
  )
    .input(EmbedderChoice)
    .output(EmbedderState),
  fetchModel: procedure('Begin to fetch the model that works on this machine').input(Nothing).output(Nothing),
  stopFetching: procedure('Stop fetching that model; what came is deleted').input(Nothing).output(Nothing),
  removeModel: procedure(
    'Delete that model from this machine; where it was chosen, the built-in way is again',
  )
    .input(Nothing)
    .output(Nothing),
};
