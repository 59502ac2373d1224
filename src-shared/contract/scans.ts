import { z } from 'zod';
import { SearchedFile } from '#shared/domain/passage.ts';
import { ScanLanguage, ScanReading, ScanState } from '#shared/domain/scan.ts';
import { Nothing, procedure } from './procedure.ts';
import { PreviewedProfile } from './profile.ts';

const ScannedFile = z.object({ name: z.string().min(1).max(255), base64: z.string(), reading: ScanReading });

export const scans = {
  state: procedure('What can read pages that are pictures, and what is being read')
    .input(Nothing)
    .output(ScanState),
  fetchLanguage: procedure('Begin to fetch what reads a language on this machine')
    .input(z.object({ language: ScanLanguage }))
    .output(Nothing),
  stopFetching: procedure('Stop fetching a language; what came is deleted')
    .input(z.object({ language: ScanLanguage }))
    .output(Nothing),
  removeLanguage: procedure('Delete a language from this machine')
    .input(z.object({ language: ScanLanguage }))
    .output(Nothing),
  readResume: procedure(
    'Read a resume whose pages are pictures, without storing anything; every value is marked as one to check',
  )
    .input(ScannedFile)
    .output(PreviewedProfile),
  readFile: procedure('Read a file of the user’s whose pages are pictures, so that it can be searched')
    .input(ScannedFile)
    .output(SearchedFile),
};
