import type { ReplyClass } from '#shared/domain/reply.ts';
import { classify } from '#shared/replies/classify.ts';
import { matchApplication } from '#shared/replies/match-application.ts';
import { proposedStatus } from '#shared/replies/propose.ts';
import type { Row } from '#tests/measures/measure.ts';
import { APPLICATIONS, type LabelledMail, labelledMails } from './lib/reply-mails.ts';

const RIGHT: Partial<Record<ReplyClass, string>> = {
  interview: 'interviewing',
  offer: 'offer',
  rejection: 'rejected',
};

/** How employers' mails are told, matched to their applications, and what is proposed. */
export function measureReplies(): Row[] {
  const seen = labelledMails().map((mail) => {
    const judged = classify({ ...mail, automatic: false });
    const match = matchApplication(mail, APPLICATIONS)?.id ?? null;
    return { mail, judged, match, proposed: proposedStatus(judged, 'applied') };
  });
  const classes = [...new Set(seen.map(({ mail }) => mail.class))];
  const said = (one: (typeof seen)[number]) => `${one.mail.class} -> ${one.judged.class}: ${one.mail.text}`;
  const precision = (of: ReplyClass): Row => {
    const all = seen.filter(({ judged }) => judged.class === of);
    const wrong = all.filter(({ mail }) => mail.class !== of);
    return row(`replies.precision.${of}`, 1 - wrong.length / all.length, 1, wrong.map(said));
  };
  const recall = (of: ReplyClass): Row => {
    const all = seen.filter(({ mail }) => mail.class === of);
    const missed = all.filter(({ judged }) => judged.class !== of);
    return row(`replies.recall.${of}`, 1 - missed.length / all.length, 0.9, missed.map(said));
  };
  const wrongly = seen.filter(({ mail, proposed }) => proposed !== null && proposed !== RIGHT[mail.class]);
  const owned = seen.filter(({ mail }) => mail.applicationId !== null);
  const matched = owned.filter(({ mail, match }) => match === mail.applicationId);
  const astray = seen.filter(({ mail, match }) => match !== null && match !== mail.applicationId);
  const unmatched = owned.filter((one) => !matched.includes(one));
  return [
    ...(['rejection', 'offer'] as const).map(precision),
    ...classes.map(recall),
    none('replies.proposals.wrong', wrongly.map(said)),
    none(
      'replies.matches.wrong',
      astray.map(({ mail, match }) => `${match}: ${line(mail)}`),
    ),
    row(
      'replies.matches.right',
      matched.length / owned.length,
      0.9,
      unmatched.map(({ mail }) => line(mail)),
    ),
  ];
}

const line = ({ from, subject }: LabelledMail) => `${from} ${subject}`;

function row(name: string, figure: number, least: number, wrong: string[]): Row {
  const rest = { unit: 'share', against: null, goal: `>= ${least}`, holds: figure >= least };
  return { name, figure, ...rest, ...(wrong.length > 0 && { note: wrong.join(' | ') }) };
}

function none(name: string, wrong: string[]): Row {
  const rest = { unit: 'mails', against: null, goal: '0', holds: wrong.length === 0 };
  return { name, figure: wrong.length, ...rest, ...(wrong.length > 0 && { note: wrong.join(' | ') }) };
}
