import type { Repositories } from '#main/db/repositories.ts';
import type { Application } from '#shared/domain/application.ts';
import type { ApplicationItem, TaskItem } from '#shared/domain/application-item.ts';
import { isOwnTask } from '#shared/domain/application-item.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { MockSession, Story } from '#shared/domain/interview.ts';
import type { Negotiation } from '#shared/domain/negotiation.ts';
import type { Offer } from '#shared/domain/offer.ts';
import type { Reply } from '#shared/domain/reply.ts';

/** All that the user keeps in the tracker and in Coach, each thing once. */
export interface KeptInTracker {
  applications: (Application & { items: ApplicationItem[]; replies: Reply[] })[];
  /** Tasks that go with no application. */
  tasks: TaskItem[];
  /** Employers' e-mails that were matched to none. */
  replies: Reply[];
  offers: Offer[];
  negotiations: Negotiation[];
  stories: Story[];
  interviewSessions: MockSession[];
  contacts: Contact[];
}

const NOTHING: KeptInTracker = {
  ...{ applications: [], tasks: [], replies: [], offers: [], negotiations: [], stories: [] },
  ...{ interviewSessions: [], contacts: [] },
};

/** What the active profile keeps. */
export function keptInTracker(repos: Repositories): KeptInTracker {
  const me = repos.profiles.active()?.id;
  if (me === undefined) return NOTHING;
  const applications = repos.applications.list(me);
  const items = repos.applicationItems.list(me);
  const itemsOf = Map.groupBy(items, ({ applicationId }) => applicationId);
  const replies = repos.replies.list(me);
  const repliesOf = Map.groupBy(replies, ({ applicationId }) => applicationId);
  const known = new Set(applications.map(({ id }) => id));
  return {
    applications: applications.map((application) => ({
      ...application,
      items: itemsOf.get(application.id) ?? [],
      replies: repliesOf.get(application.id) ?? [],
    })),
    tasks: items.filter(isOwnTask),
    replies: replies.filter(({ applicationId }) => applicationId === null || !known.has(applicationId)),
    offers: repos.offers.list(me),
    negotiations: repos.negotiations.list(me),
    stories: repos.stories.list(me),
    interviewSessions: repos.interviewSessions.list(me),
    contacts: repos.contacts.list(me),
  };
}
