import type { DoctorCheck } from '#shared/contract/system.ts';
import { serialiseError } from '#shared/errors/index.ts';

/** One check: what `look` found; where it throws, why, and how it is mended. */
export async function check(
  name: string,
  fix: string,
  look: () => Promise<string> | string,
): Promise<DoctorCheck> {
  try {
    return { name, ok: true, found: await look(), fix: '' };
  } catch (thrown) {
    const said = serialiseError(thrown);
    const found = said.code === 'INTERNAL_ERROR' && thrown instanceof Error ? thrown.message : said.message;
    return { name, ok: false, found, fix };
  }
}
