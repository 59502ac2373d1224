import { IconFileText, IconMail, IconMessageQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { inWords } from '#renderer/lib/day-value.ts';
import { documentName } from '#renderer/lib/document-name.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { documentDeeds, type PaletteDocument } from './document-deeds.ts';
import { matching } from './matching.ts';
import type { PaletteItem } from './palette-item.ts';

const MOST = 6;

/** The documents, what can be done with them, and the stored answers that match what was typed; none while nothing is. */
export function useFoundMore(query: string): { label: string; items: PaletteItem[] }[] {
  const enabled = query.trim() !== '';
  const resumes = useQuery(orpc.resume.list.queryOptions({ input: {}, enabled })).data ?? [];
  const letters = useQuery(orpc.letter.list.queryOptions({ input: {}, enabled })).data ?? [];
  const answers = useQuery(orpc.profile.answers.queryOptions({ input: {}, enabled })).data ?? [];
  if (!enabled) return [];
  const documents = [
    ...resumes.map((one) => ({ ...one, kind: 'resume' as const })),
    ...letters.map((one) => ({ ...one, kind: 'letter' as const })),
  ].toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const found = matching(documents.map(documentItem), query);
  // Where a document has every word that was typed, it is meant itself; more words say what to do with it.
  const deeds = found.length > 0 ? [] : matching(documents.flatMap(documentDeeds), query);
  const stored: PaletteItem[] = answers.map((answer) => ({
    id: `answer-${answer.id}`,
    label: answer.question,
    about: inWords(answer.value),
    words: answer.value,
    icon: IconMessageQuestion,
    run: () => navigate('profile', 'answers'),
  }));
  return [
    { label: 'Documents', items: [...found, ...deeds].slice(0, MOST) },
    { label: 'Your answers', items: matching(stored, query).slice(0, MOST) },
  ];
}

const documentItem = ({ id, kind, company, title }: PaletteDocument): PaletteItem => ({
  id: `document-${id}`,
  label: documentName(kind, { company, title }),
  about: title,
  icon: kind === 'resume' ? IconFileText : IconMail,
  run: () => navigate('documents', id),
});
