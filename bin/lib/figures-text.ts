import type { AnswerRate, TrackerFigures } from '#shared/domain/tracker-figures.ts';

/** How applications go, for a terminal. */
export function figuresText({
  sent,
  answered,
  waiting,
  funnel,
  daysToAnswer,
  rates,
}: TrackerFigures): string {
  if (sent === 0) return 'No application was sent yet. Practice is never counted.';
  const days = daysToAnswer.quartiles;
  return [
    `${sent} sent, ${answered} answered, ${waiting} sent in the last two weeks and not answered yet`,
    funnel.map(({ step, count }) => `${step} ${count}`).join(', '),
    days === null
      ? `days to an answer: too few to say (${daysToAnswer.count})`
      : `days to an answer: ${days.map(Math.round).join(', ')} (quarter, half, three quarters of ${daysToAnswer.count})`,
    ...ratesText('by source', rates.bySource),
    ...ratesText('by fit', rates.byScore),
    ...ratesText('by layout', rates.byLayout),
  ].join('\n');
}

function ratesText(head: string, rates: readonly AnswerRate[]): string[] {
  return rates.map(({ name, sent, answered, rate }) => {
    const share = rate === null ? 'too few to say' : `${Math.round(rate * 100)} % answered`;
    return `${head}: ${name}, ${share} (${answered} of ${sent})`;
  });
}
