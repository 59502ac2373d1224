import { Button } from '@mantine/core';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';
import { KIND_WORDS } from './question-words.ts';
import classes from './review-steps.module.css';

/** Where the shown question stands in the queue, the keys that move through it, and the way to all of its kind. */
export function ReviewKeys({ question, open }: { question: OpenQuestion; open: OpenQuestion[] }) {
  const showAll = useQuestions((state) => state.showAll);
  const { kind } = question.body;
  const same = open.filter(({ body }) => body.kind === kind).length;
  const several = kind === 'resume-review' || kind === 'letter-review' ? kind : null;
  return (
    <div className={classes.keys}>
      {open.length > 1 && (
        <span>
          {open.indexOf(question) + 1} of {open.length} <ShortcutHint keys="J" /> <ShortcutHint keys="K" />
        </span>
      )}
      {several !== null && same > 1 && (
        <Button
          size="compact-xs"
          variant="default"
          rightSection={<ShortcutHint keys="A" />}
          onClick={() => showAll(several)}
        >
          All {same} {KIND_WORDS[kind].noun.toLowerCase()}s at once
        </Button>
      )}
    </div>
  );
}
