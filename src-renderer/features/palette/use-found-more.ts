import { IconFileText, IconMail, IconMessageQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { matching } from './matching.ts';
import type { PaletteItem } from './palette-item.ts';

const MOST = 6;

/** The documents and the stored answers that match what was typed; none while nothing is. */
export function useFoundMore(query: string): { label: string; items: PaletteItem[] }[] {
  const enabled = query.trim() !== '';
  const resumes = useQuery(orpc.resume.list.queryOptions({ input: {}, enabled })).data ?? [];
  const letters = useQuery(orpc.letter.list.queryOptions({ input: {}, enabled })).data ?? [];
  const answers = useQuery(orpc.profile.answers.queryOptions({ input: {}, enabled })).data ?? [];
  if (!enabled) return [];
  const document =
    (what: string, icon: PaletteItem['icon']) => (stored: (typeof resumes | typeof letters)[number]) => ({
      id: `document-${stored.id}`,
      label: `${what} ${stored.company}`,
      about: stored.title,
      icon,
      run: () => navigate('documents', stored.id),
    });
  const documents: PaletteItem[] = [
    ...resumes.map(document('Resume for', IconFileText)),
    ...letters.map(document('Letter to', IconMail)),
  ];
  const stored: PaletteItem[] = answers.map((answer) => ({
    id: `answer-${answer.id}`,
    label: answer.question,
    about: answer.value,
    words: answer.value,
    icon: IconMessageQuestion,
    run: () => navigate('profile', 'answers'),
  }));
  return [
    { label: 'Documents', items: matching(documents, query).slice(0, MOST) },
    { label: 'Your answers', items: matching(stored, query).slice(0, MOST) },
  ];
}
