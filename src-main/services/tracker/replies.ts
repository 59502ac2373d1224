import type { Reply } from '#shared/domain/reply.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { ownApplications } from './own-applications.ts';

type ReplyCalls = 'replies' | 'readReply' | 'giveReply' | 'decideReply' | 'removeReply';

/** Employers' mails: read, matched, judged by their words. A status moves when the user accepts it, never before. */
export function replyCalls(deps: ServiceDeps): Pick<Services['tracker'], ReplyCalls> {
  const { db, repos, ids, clock } = deps;
  const { all, get } = ownApplications(repos);
  const me = () => activeProfile(repos).id;
  const find = (id: string): Reply => {
    const found = repos.replies.get(me(), id);
    if (found !== null) return found;
    throw new NotFoundError('This e-mail is no longer stored.');
  };
  const keep = (reply: Reply): Reply => {
    repos.replies.put(me(), reply);
    return reply;
  };
  /** Undecided again; the move goes back with it unless the application was moved again meanwhile. */
  const takeBack = (reply: Reply): Reply => {
    const { applicationId, proposed, decision } = reply;
    if (decision === 'accepted' && applicationId !== null && get(applicationId).status === proposed)
      repos.applications.takeBack(applicationId, clock.now());
    return keep({ ...reply, decision: null });
  };
  return {
    replies: () => (repos.profiles.active() ? repos.replies.list(me()) : []),
    async readReply(input) {
      const mail = await deps.readMail(input);
      const { classify } = await import('#shared/replies/classify.ts');
      const { matchApplication } = await import('#shared/replies/match-application.ts');
      const { ownWords } = await import('#shared/replies/own-words.ts');
      const { proposedStatus } = await import('#shared/replies/propose.ts');
      const { from, subject, sentAt, files } = mail;
      const text = ownWords(mail.text, subject).slice(0, 20_000);
      const same = (one: Reply) =>
        one.place === 'mail' && one.from === from && one.subject === subject && one.text === text;
      const known = repos.replies.list(me()).find(same);
      if (known) return known;
      const judged = classify(mail);
      const { timesIn } = await import('#shared/replies/times/times-in.ts');
      const isAsked = judged.class === 'interview' && !judged.unsure;
      const told = isAsked ? timesIn(text, sentAt, clock.now()) : [];
      const match = matchApplication({ from, subject, text }, all(), judged.class === 'other');
      return keep({
        ...{ id: ids.next('reply'), place: 'mail', from, subject, sentAt, text, files, ...judged },
        // What a calendar's file says is exact; words are read where there is none.
        times: mail.times.length > 0 ? mail.times : told,
        ...{ applicationId: match?.id ?? null, matchedBy: match?.by ?? '' },
        proposed: match === null ? null : proposedStatus(judged, get(match.id).status),
        decision: null,
      });
    },
    async giveReply({ id, applicationId }) {
      const reply = find(id);
      if (reply.decision !== null)
        throw new ValidationError('You have already decided about this e-mail. Read it anew to change that.');
      const { proposedStatus } = await import('#shared/replies/propose.ts');
      const proposed = proposedStatus(reply, get(applicationId).status);
      return keep({ ...reply, applicationId, matchedBy: 'You said so.', proposed });
    },
    decideReply: ({ id, accept }) =>
      db.transaction(() => {
        const reply = find(id);
        const { applicationId, proposed, quotes } = reply;
        if (accept === null) return takeBack(reply);
        if (reply.decision !== null) return reply;
        if (applicationId === null || proposed === null)
          throw new ValidationError('This e-mail proposes no status. Move the application yourself.');
        get(applicationId);
        if (accept) {
          const by = reply.place === 'mail' ? 'e-mail' : 'page';
          const note = `By their ${by}: “${(quotes[0] ?? '').slice(0, 300)}”`;
          repos.applications.setStatus(applicationId, { status: proposed, note, at: clock.now() });
        }
        return keep({ ...reply, decision: accept ? 'accepted' : 'declined' });
      }),
    removeReply: ({ id }) => ({ removed: repos.replies.remove(me(), id) }),
  };
}
