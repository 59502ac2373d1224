import { expect, test } from 'vitest';
import type { Passage } from '#agents/ports.ts';
import { factsForJob, retrieveUserContext } from '#main/pipeline/user-context.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { citedPassages } from '#shared/writing/file-facts.ts';
import { streamJob } from '#tests/fakes/documents-people.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

const passage: Passage = {
  text: 'Moved 40 services\n to Kubernetes.',
  documentId: 'doc-1.x',
  document: 'review.pdf',
  page: 3,
  start: 800,
  end: 840,
  score: 0.7,
};

test('what the files say to a job stands behind the facts of the profile, with file and page', async () => {
  const asked: string[] = [];
  const ports = fakePorts({
    rag: {
      query: async (text) => {
        asked.push(text);
        return [passage];
      },
    },
  });
  const own = { id: 'identity.name', kind: 'identity', text: 'Ada', source: 'name' } as const;
  const job = streamJob({
    title: 'Platform engineer',
    skills: [{ name: 'Kubernetes', required: true, quote: '' }],
  });
  const facts = await factsForJob([own], job, ports);
  expect(facts).toEqual([
    own,
    {
      id: 'file.doc-1.x.800',
      kind: 'extra',
      text: 'Moved 40 services to Kubernetes.',
      source: 'review.pdf, page 3',
    },
  ]);
  expect(asked).toEqual(['Platform engineer Kubernetes']);
  // What a document cites leads back to the passage.
  const document = { paragraphs: [{ text: 'x', factIds: ['file.doc-1.x.800', 'skill.1'] }] };
  expect(citedPassages(document)).toEqual([{ documentId: 'doc-1.x', start: 800 }]);
});

test('files that can not be searched now hold nothing up, and a bug is not hidden', async () => {
  const failing = (thrown: Error) =>
    fakePorts({
      rag: {
        query: async () => {
          throw thrown;
        },
      },
    });
  const away = failing(new ExternalServiceError('the server of the embedder does not answer'));
  expect(await retrieveUserContext('Kubernetes', away)).toEqual([]);
  expect(away.recorded.logs).toMatchObject([{ level: 'warn' }]);
  await expect(retrieveUserContext('Kubernetes', failing(new TypeError('bug')))).rejects.toThrow('bug');
});
