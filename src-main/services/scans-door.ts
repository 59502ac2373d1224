import type { PreviewedProfile } from '#shared/contract/profile.ts';
import type { SearchedFile } from '#shared/domain/passage.ts';
import type { ScanLanguage, ScanReading, ScanState } from '#shared/domain/scan.ts';

interface ScannedFile {
  name: string;
  bytes: Uint8Array;
}

/** Pages that are pictures, as the use cases see them. */
export interface ScansDoor {
  state(): Promise<ScanState>;
  languages: {
    /** Begins; a second call while it comes, or when it is there, changes nothing. */
    fetch(language: ScanLanguage): void;
    stop(language: ScanLanguage): Promise<void>;
    remove(language: ScanLanguage): Promise<void>;
  };
  /** Throws `ValidationError` for a file that can't be read, a language that is not here, or pages without words. */
  readResume(file: ScannedFile, how: ScanReading, signal: AbortSignal): Promise<PreviewedProfile>;
  /** Throws as `readResume` does. */
  readFile(
    profileId: string,
    file: ScannedFile,
    how: ScanReading,
    signal: AbortSignal,
  ): Promise<SearchedFile>;
}
