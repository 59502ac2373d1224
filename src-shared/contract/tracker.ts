import { z } from 'zod';
import { AgendaEntry, FollowUpKind } from '#shared/domain/agenda.ts';
import { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationItem, FormDocumentKind } from '#shared/domain/application-item.ts';
import { TrackerFigures } from '#shared/domain/tracker-figures.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';
import { replies } from './replies.ts';

const heading = z.string().max(300).nullable();
/** Which heading of a list stands for what. */
export const ListColumns = z.object({
  company: heading,
  title: heading,
  url: heading,
  status: heading,
  appliedOn: heading,
  note: heading,
});
export type ListColumns = z.infer<typeof ListColumns>;

/** One line of a user's own list, and what becomes of it. */
export const ListedApplication = z.object({
  line: z.number().int(),
  company: z.string(),
  title: z.string(),
  url: z.string(),
  status: ApplicationStatus.nullable(),
  statusText: z.string(),
  appliedOn: z.string().nullable(),
  note: z.string(),
  /**
   * `known`: it stands here already. `twice`: it stands further up in the list. `perhaps`: the same title at the same
   * company stands here with another address. `incomplete`: it can't be taken; `why` says what is missing.
   */
  state: z.enum(['new', 'known', 'twice', 'perhaps', 'incomplete']),
  why: z.string(),
});
export type ListedApplication = z.infer<typeof ListedApplication>;

/** Words of a list for a status that are not known, and what the user says that each means. */
const ListStatuses = z.record(z.string().max(100), ApplicationStatus);
export type ListStatuses = z.infer<typeof ListStatuses>;

/** Such a word, in how many lines it stands, and what was said of it. */
const UnknownStatus = z.object({
  word: z.string(),
  lines: z.number().int(),
  status: ApplicationStatus.nullable(),
});
export type UnknownStatus = z.infer<typeof UnknownStatus>;

/** An application by e-mail as it is proposed. */
export const MailDraft = z.object({
  to: z.string(),
  /** The posting's words that ask for it; empty where its own link is a mail address. */
  quote: z.string(),
  subject: z.string(),
  text: z.string(),
  /** What goes with it: the resume and the letter of this job, where they are written. */
  files: z.array(z.enum(['resume', 'letter'])),
});
export type MailDraft = z.infer<typeof MailDraft>;

/** It as the user left it. */
const WrittenMail = JobRef.extend({
  subject: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(20_000),
});

const csv = z.string().min(1).max(10_000_000);

export const tracker = {
  ...replies,
  list: procedure('Applications, newest first').input(Nothing).output(z.array(Application)),
  get: procedure('One application with its receipt').input(IdRef).output(Application),
  setStatus: procedure('Move an application; its history is kept')
    .input(z.object({ id: z.string(), status: ApplicationStatus, note: z.string().default('') }))
    .output(Application),
  takeBack: procedure('Take the last move back; it stays in the history, marked')
    .input(IdRef)
    .output(Application),
  add: procedure('Note down an application that was made elsewhere; one that stands here already is answered')
    .input(
      z.object({
        company: z.string().trim().min(1).max(300),
        title: z.string().trim().min(1).max(300),
        /** Of the posting; empty where it is not known. */
        url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
        status: ApplicationStatus.default('applied'),
        appliedOn: z.iso.date().nullable().default(null),
        note: z.string().trim().max(2_000).default(''),
      }),
    )
    .output(z.object({ application: Application, known: z.boolean() })),
  remove: procedure('Remove an application that was added by hand')
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
  readList: procedure("What is in a user's own list (CSV), and what of it is new; nothing is stored")
    .input(z.object({ csv, columns: ListColumns.optional(), statuses: ListStatuses.default({}) }))
    .output(
      z.object({
        headings: z.array(z.string()),
        columns: ListColumns,
        rows: z.array(ListedApplication),
        unknown: z.array(UnknownStatus),
      }),
    ),
  addList: procedure(
    'Note down lines of a list, some at a time where there are many; none that stands here already. `left`: all that were not added now',
  )
    .input(
      z.object({
        csv,
        columns: ListColumns,
        statuses: ListStatuses.default({}),
        lines: z.array(z.number().int().min(1)).max(5_000),
      }),
    )
    .output(z.object({ added: z.array(z.string()), left: z.number().int() })),
  zonesOfCity: procedure(
    'The time zones of the cities of a name, that of the largest first; none where it is not known',
  )
    .input(z.object({ city: z.string().max(100) }))
    .output(z.array(z.object({ zone: z.string(), place: z.string() }))),
  export: procedure(
    'All applications as a table, or all that is kept in the tracker and Coach as JSON: notes, people, tasks, e-mails, offers, stories, practice, contacts',
  )
    .input(z.object({ format: z.enum(['csv', 'json']) }))
    .output(z.object({ name: z.string(), text: z.string() })),
  agenda: procedure('What is to be done and when, the earliest first: tasks, interviews, people, follow-ups')
    .input(Nothing)
    .output(z.array(AgendaEntry)),
  followUp: procedure('Words for a follow-up, to be looked over and sent by the user')
    .input(z.object({ applicationId: z.string(), what: FollowUpKind }))
    .output(z.object({ subject: z.string(), text: z.string(), language: z.string() })),
  mailDraft: procedure(
    'An application by e-mail, where the posting asks for one, to be looked over and sent by the user',
  )
    .input(JobRef)
    .output(MailDraft.nullable()),
  mailFile: procedure('That e-mail with its files, for a mail program')
    .input(WrittenMail)
    .output(z.object({ name: z.string(), eml: z.string() })),
  openMail: procedure('Open that e-mail with its files in the mail program; nothing is sent')
    .input(WrittenMail)
    .output(Nothing),
  sentByMail: procedure('The user sent their application by e-mail: it counts as applied')
    .input(JobRef)
    .output(Application),
  addFile: procedure('Keep a file with an application')
    .input(
      z.object({
        applicationId: z.string(),
        name: z.string().trim().min(1).max(300),
        base64: z.base64().max(9_500_000),
      }),
    )
    .output(ApplicationItem),
  addDocument: procedure(
    'Keep a document for forms that ask for its kind: a certificate, a reference, a diploma',
  )
    .input(
      z.object({
        of: FormDocumentKind,
        name: z.string().trim().min(1).max(300),
        base64: z.base64().max(9_500_000),
      }),
    )
    .output(ApplicationItem),
  items: procedure(
    'Notes, people, tasks, interviews and files of all applications, and tasks, documents and portal accounts of none, oldest first',
  )
    .input(Nothing)
    .output(z.array(ApplicationItem)),
  saveItem: procedure(
    'Keep a note, a person, a task or an interview; an empty id makes a new one. A task may go without an application',
  )
    .input(ApplicationItem)
    .output(ApplicationItem),
  removeItem: procedure(
    'Remove a note, a person, a task, an interview, a document for forms or a portal account',
  )
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
  calendar: procedure("An interview as a calendar's file (.ics)")
    .input(IdRef)
    .output(z.object({ name: z.string(), ics: z.string() })),
  figures: procedure(
    'How applications go: how far, how many a week, how soon and how often they are answered',
  )
    .input(Nothing)
    .output(TrackerFigures),
  stats: procedure('Applications by status')
    .input(Nothing)
    .output(z.object({ total: z.number().int(), byStatus: z.record(z.string(), z.number().int()) })),
};
