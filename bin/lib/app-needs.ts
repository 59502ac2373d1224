import type { SettingsPatch } from '#shared/domain/settings.ts';
import type { CommonOptions } from './common-options.ts';

/** What a command needs of the program that is built for it. */
export interface AppNeeds extends CommonOptions {
  /** Works in a folder that is thrown away: for commands that store nothing. */
  ephemeral?: boolean;
  headless?: boolean;
  /** Win over the settings. */
  overrides?: SettingsPatch;
  /** Only looks: goes on where another process works with the data folder. */
  mayOnlyRead?: boolean;
}
