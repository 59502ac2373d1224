import { Text } from '@mantine/core';
import type { InterviewQuestion } from '#shared/domain/interview.ts';

const KINDS: Record<InterviewQuestion['kind'], string> = {
  behavioural: 'Behavioural',
  technical: 'Technical',
  posting: 'From this posting',
  asked: 'Asked before',
};

/** Of which kind a question is, before why it is asked. */
export const QuestionKind = ({ kind }: Pick<InterviewQuestion, 'kind'>) => (
  <Text span fw={550} inherit>
    {KINDS[kind]}.
  </Text>
);
