import type { SecretsDoor } from './service-deps.ts';

/** Deletes every key from where keys are kept; gives what stays, in words. */
export async function forgetKeys(secrets: Pick<SecretsDoor, 'list' | 'delete'>): Promise<string[]> {
  const stays: string[] = [];
  for (const { name, label, set, readOnly } of await secrets.list()) {
    if (!set) continue;
    if (readOnly) stays.push(`${label} is set outside of JobAI; remove it there.`);
    else
      await secrets.delete(name).catch(() => {
        stays.push(`${label} could not be taken out of the keychain; delete it there.`);
      });
  }
  return stays;
}
