import { Anchor, Group, Text, Title } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PdfView } from '#renderer/components/pdf-view.tsx';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';
import { hasUnkept } from './looked-over.ts';
import classes from './review-all.module.css';

/** One of several: its job, what was changed, and the document itself. */
export function ReviewAllItem({ question }: { question: OpenQuestion }) {
  const show = useQuestions((state) => state.show);
  const { body, company, title } = question;
  const unkept = useDrafts(({ byRequest }) => hasUnkept(body, byRequest));
  return (
    <section className={classes.item} aria-label={`${company}, ${title}`}>
      <Group gap={10} wrap="nowrap" mb="xs">
        {question.score !== null && <ScoreBadge score={question.score} />}
        <Title order={3} style={{ flex: 1 }}>
          {company}
          <Text span c="dimmed" fw={400}>
            {' '}
            {title}
          </Text>
        </Title>
        <Anchor component="button" type="button" size="sm" onClick={() => show(question.id)}>
          Open it
        </Anchor>
      </Group>
      {body.kind === 'letter-review' && <LetterText requestId={question.id} text={body.text} />}
      {body.kind === 'resume-review' && (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {body.changes.join(' ') || 'As in your profile.'}
            {body.missingSkills.length > 0 && ` Asked for and not in it: ${body.missingSkills.join(', ')}.`}
          </Text>
          {unkept && (
            <Text size="sm" mb="xs">
              You changed this one and have not kept it. It is not approved with the others: open it.
            </Text>
          )}
          <ResumePages resumeId={body.resumeId} company={company} />
        </>
      )}
    </section>
  );
}

/** With the changes that the user typed, where there are any. */
function LetterText({ requestId, text }: { requestId: string; text: string }) {
  const typed = useDrafts((state) => state.byRequest[requestId]?.text);
  return <p className={classes.letter}>{typed ?? text}</p>;
}

/** Drawn once it comes into sight. */
function ResumePages({ resumeId, company }: { resumeId: string; company: string }) {
  const { ref, inViewport } = useInViewport();
  const stored = useQuery(orpc.resume.get.queryOptions({ input: { id: resumeId }, enabled: inViewport }));
  return (
    <div ref={ref} className={classes.pages}>
      {(inViewport || stored.data !== undefined) && (
        <Loaded query={stored} failed="The resume could not be shown">
          {({ pdfId }) => pdfId !== null && <PdfView fileId={pdfId} label={`Resume for ${company}`} />}
        </Loaded>
      )}
    </div>
  );
}
