import { z } from 'zod';
import { ModelProviders, ProviderTest } from '#shared/domain/model-provider.ts';
import { OutboundRequest } from '#shared/domain/outbound-request.ts';
import { BackupInfo } from '#shared/domain/recovery.ts';
import { Settings, SettingsPatch } from '#shared/domain/settings.ts';
import { UsageReport } from '#shared/domain/usage.ts';
import { UsageDetail } from '#shared/domain/usage-detail.ts';
import { browsers } from './browsers.ts';
import { door } from './door.ts';
import { everything } from './everything.ts';
import { Nothing, Page, procedure } from './procedure.ts';
import { sync } from './sync.ts';
import { telemetry } from './telemetry.ts';
import { updates } from './updates.ts';

export const DoctorCheck = z.object({
  name: z.string(),
  ok: z.boolean(),
  /** What was found. */
  found: z.string(),
  /** What to do when it is not ok; empty otherwise. */
  fix: z.string(),
});
export type DoctorCheck = z.infer<typeof DoctorCheck>;

/** A secret as the window may see it: never its value. */
export const SecretInfo = z.object({
  name: z.string(),
  label: z.string(),
  set: z.boolean(),
  last4: z.string(),
  readOnly: z.boolean(),
});
export type SecretInfo = z.infer<typeof SecretInfo>;

/** Where keys are kept, and which are set. */
export const SecretsState = z.object({
  /** Whether keys can be kept and read now. */
  available: z.boolean(),
  /** Why not, and what to do. */
  reason: z.string(),
  store: z.enum(['keychain', 'file']),
  /** The encrypted file: `none` where it was never made. */
  vault: z.enum(['none', 'locked', 'unlocked']),
  secrets: z.array(SecretInfo),
});
export type SecretsState = z.infer<typeof SecretsState>;

export const LogLine = z.object({
  timestamp: z.string(),
  level: z.string(),
  message: z.string(),
  correlationId: z.string().nullable(),
  fields: z.record(z.string(), z.unknown()),
});
export type LogLine = z.infer<typeof LogLine>;

const Days = z.object({ days: z.number().int().min(1).max(366).default(30) });

export const system = {
  ...browsers,
  ...door,
  ...sync,
  ...everything,
  ...telemetry,
  ...updates,
  health: procedure('Whether the program is well, with version and features')
    .input(Nothing)
    .output(
      z.object({
        status: z.literal('ok'),
        version: z.string(),
        dataDir: z.string(),
        platform: z.string(),
        engine: z.enum(['model', 'offline']),
        practiceBoard: z.string().nullable(),
        /** What the user should be told once, e.g. that a backup was restored. */
        notices: z.array(z.string()),
      }),
    ),
  ping: procedure('Whether the line is alive')
    .input(Nothing)
    .output(z.object({ at: z.string() })),
  doctor: procedure('What is installed, what is missing, how to get it')
    .input(Nothing)
    .output(z.array(DoctorCheck)),
  settings: procedure('All settings').input(Nothing).output(Settings),
  saveSettings: procedure('Change settings').input(SettingsPatch).output(Settings),
  secrets: procedure('Which keys are set').input(Nothing).output(SecretsState),
  createVault: procedure('Keep keys in an encrypted file, where there is no keychain')
    .input(z.object({ passphrase: z.string().min(8).max(1_000) }))
    .output(SecretsState),
  unlockVault: procedure('Open the encrypted file of keys')
    .input(z.object({ passphrase: z.string().min(1).max(1_000) }))
    .output(SecretsState),
  removeVault: procedure('Delete the encrypted file with its keys, when the passphrase is forgotten')
    .input(Nothing)
    .output(SecretsState),
  setSecret: procedure('Store a key in the keychain')
    .input(z.object({ name: z.string(), value: z.string().min(1) }))
    .output(Nothing),
  deleteSecret: procedure('Remove a key from the keychain')
    .input(z.object({ name: z.string() }))
    .output(Nothing),
  usage: procedure('Model use in total and by agent')
    .input(z.object({ runId: z.string().optional() }))
    .output(UsageReport),
  providers: procedure('Every model provider in order, with its models, limits and state')
    .input(Nothing)
    .output(ModelProviders),
  testProvider: procedure('Try one provider with one small call')
    .input(z.object({ id: z.string() }))
    .output(ProviderTest),
  testWebSearch: procedure('Search the web once by what is set up, and say how it went')
    .input(Nothing)
    .output(z.object({ ok: z.boolean(), message: z.string() })),
  usageReport: procedure('Model use of the last days by day, agent, provider, model, job and application')
    .input(Days)
    .output(UsageDetail),
  usageCsv: procedure('Every model call of the last days as CSV')
    .input(Days)
    .output(z.object({ name: z.string(), csv: z.string() })),
  outbound: procedure('What left this machine in the last 30 days, newest first')
    .input(Page)
    .output(z.object({ total: z.number().int(), requests: z.array(OutboundRequest) })),
  logs: procedure('The newest log lines')
    .input(z.object({ limit: z.number().int().min(1).max(1000).default(200) }))
    .output(z.array(LogLine)),
  report: procedure('All that a bug report would hold, to be read before it is saved: nothing of the user’s')
    .input(Nothing)
    .output(z.object({ name: z.string(), text: z.string() })),
  forgetEverything: procedure(
    'Delete the keys now and all else at the next start, backups and the browser’s profile too; tells what stays',
  )
    .input(z.object({ sure: z.literal('forget everything') }))
    .output(z.object({ stays: z.array(z.string()) })),
  backup: procedure('Write a backup of the database now')
    .input(Nothing)
    .output(z.object({ path: z.string() })),
  backups: procedure('Every backup, newest first: what it holds, and what would be lost')
    .input(Nothing)
    .output(z.array(BackupInfo)),
  restore: procedure(
    'Put a backup in the place of the database at the next start, after a backup of what is there now',
  )
    .input(z.object({ name: z.string() }))
    .output(z.object({ backup: z.string().nullable() })),
  recoveries: procedure('What was lost and set right at a start, until the user has read it')
    .input(Nothing)
    .output(z.array(z.object({ id: z.string(), at: z.string(), lines: z.array(z.string()) }))),
  markRecoveriesSeen: procedure('The user has read what was lost').input(Nothing).output(Nothing),
  reveal: procedure(
    'Show the data folder, a log or a document in the file manager, or open a document in its own program',
  )
    .input(z.object({ what: z.enum(['data', 'logs', 'file', 'open']), fileId: z.string().optional() }))
    .output(Nothing),
  openExternal: procedure('Open a web page in the default browser')
    .input(z.object({ url: z.url() }))
    .output(Nothing),
};
