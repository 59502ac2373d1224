import {
  IconArchive,
  IconBook,
  IconBug,
  IconBuilding,
  IconCalendarCheck,
  IconCalendarPlus,
  IconChartBar,
  IconClipboardText,
  IconCoins,
  IconDatabase,
  IconFileImport,
  IconFileText,
  IconHeart,
  IconKey,
  IconKeyboard,
  IconLayoutKanban,
  IconListCheck,
  IconMail,
  IconMessageQuestion,
  IconMessages,
  IconPlus,
  IconSettings,
  IconStethoscope,
  IconTrash,
  IconUpload,
  IconUsers,
} from '@tabler/icons-react';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { SETTING_PARTS, settingId } from '#renderer/lib/setting-parts.ts';
import type { PaletteItem } from './palette-item.ts';

/** What is shown of the applications. */
const APPLICATION_VIEWS = [
  {
    ...{ view: 'to-do', label: 'What is to be done', icon: IconCalendarCheck },
    words: 'tasks reminders due follow-up agenda interviews',
  },
  {
    ...{ view: 'new-task', label: 'Note a task of your own', icon: IconCalendarPlus },
    words: 'reminder todo remember date add licence call',
  },
  {
    ...{ view: 'add', label: 'Add an application sent elsewhere', icon: IconPlus },
    words: 'tracker new own note by hand',
  },
  {
    ...{ view: 'add-list', label: 'Take in a list of applications', icon: IconFileImport },
    words: 'tracker csv spreadsheet import table',
  },
  {
    ...{ view: 'board', label: 'Board of applications', icon: IconLayoutKanban },
    words: 'tracker columns status drag',
  },
  {
    ...{ view: 'replies', label: "Read an employer's e-mail", icon: IconMail },
    words: 'reply answer rejection invitation paste eml',
  },
  {
    ...{ view: 'figures', label: 'How applications go', icon: IconChartBar },
    words: 'figures charts funnel weeks answer rate statistics',
  },
];

/** Things to do that begin at a certain place, and every part of Settings. */
export const PLACE_ITEMS: readonly PaletteItem[] = [
  {
    id: 'paste',
    label: 'Paste the text of a posting',
    words: 'job e-mail copy add',
    icon: IconClipboardText,
    run: () => navigate('run', 'paste'),
  },
  {
    id: 'type-in',
    label: 'Make a profile by answering questions',
    words: 'new resume guided type it in',
    icon: IconKeyboard,
    run: () => useChosenResume.getState().guide(),
  },
  {
    id: 'answers',
    label: 'Stored answers',
    words: 'profile forms questions remembered',
    icon: IconMessageQuestion,
    run: () => navigate('profile', 'answers'),
  },
  {
    id: 'preferences',
    label: 'What you want of a job',
    words: 'preferences places remote pay notice start visa permit',
    icon: IconHeart,
    run: () => navigate('profile', 'preferences'),
  },
  {
    id: 'stories',
    label: 'Your stories for interviews',
    words: 'star situation task action result',
    icon: IconBook,
    run: () => navigate('profile', 'stories'),
  },
  {
    id: 'facts',
    label: 'What documents may say',
    words: 'facts claims profile',
    icon: IconListCheck,
    run: () => navigate('profile', 'facts'),
  },
  {
    id: 'interview',
    label: 'Prepare an interview',
    words: 'coach practise questions stories mock',
    icon: IconMessages,
    run: () => navigate('coach'),
  },
  {
    id: 'negotiate',
    label: 'Practise negotiating',
    words: 'coach salary pay offer',
    icon: IconCoins,
    run: () => navigate('coach', 'salary'),
  },
  {
    id: 'contract',
    label: 'Read a contract',
    words: 'coach clauses offer letter notice non-compete lawyer',
    icon: IconFileText,
    run: () => navigate('coach', 'salary'),
  },
  {
    id: 'people',
    label: 'People at a company',
    words: 'coach network linkedin connections referral',
    icon: IconUsers,
    run: () => navigate('coach', 'network'),
  },
  {
    id: 'company',
    label: 'What is known of a company',
    words: 'coach research culture values red flags employer sources',
    icon: IconBuilding,
    run: () => navigate('coach', 'company'),
  },
  ...APPLICATION_VIEWS.map(({ view, label, words, icon }) => ({
    ...{ id: `applications-${view}`, label, words, icon },
    run: () => navigate('applications', view),
  })),
  {
    id: 'sent',
    label: 'What left this machine',
    words: 'privacy sent requests outbound',
    icon: IconUpload,
    run: () => navigate('usage', 'sent'),
  },
  {
    id: 'brought-back',
    label: 'Bring back what was put away',
    words: 'hidden dismissed removed skipped undo restore',
    icon: IconArchive,
    run: () => navigate('put-away'),
  },
  {
    id: 'restore',
    label: 'Restore a backup',
    words: 'database lost recover',
    icon: IconDatabase,
    run: () => navigate('diagnostics'),
  },
  {
    id: 'archive',
    label: 'Take in what was exported elsewhere',
    words: 'import archive other machine move',
    icon: IconFileImport,
    run: () => navigate('diagnostics'),
  },
  {
    id: 'bug',
    label: 'Write a bug report',
    words: 'help problem support fault error diagnostics',
    icon: IconBug,
    run: () => navigate('diagnostics'),
  },
  {
    id: 'check',
    label: 'Check that all is well',
    words: 'doctor health help diagnostics problem',
    icon: IconStethoscope,
    run: () => navigate('diagnostics'),
  },
  {
    id: 'forget',
    label: 'Forget everything',
    words: 'delete erase remove all data privacy',
    icon: IconTrash,
    run: () => navigate('settings', settingId('Advanced')),
  },
  {
    id: 'free-key',
    label: 'Get a free key for a model',
    words: 'api groq gemini openrouter ai',
    icon: IconKey,
    run: () => navigate('settings', 'keys'),
  },
  ...SETTING_PARTS.map(({ title, words }) => ({
    id: `setting-${settingId(title)}`,
    label: `Settings: ${title}`,
    words,
    onlyFound: true,
    icon: IconSettings,
    run: () => navigate('settings', settingId(title)),
  })),
];
