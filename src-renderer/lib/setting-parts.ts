/** The parts of Settings, with other words that they are found by. */
export const SETTING_PARTS = [
  { title: 'Appearance', words: 'theme dark light colours' },
  { title: 'Keys', words: 'api key free provider groq gemini openrouter passphrase keychain' },
  { title: 'Models', words: 'ai language model order offline' },
  { title: 'Searches', words: 'least fit companies leave out block' },
  { title: 'Reminders', words: 'follow up tasks notification hour days cadence' },
  {
    title: 'Your files',
    words: 'documents search meaning embedding vectors index scan ocr picture photo language',
  },
  { title: 'Letters', words: 'tone length language words sample cover letter' },
  { title: 'Browser', words: 'chrome chromium window headless' },
  { title: 'Budgets', words: 'cost limit dollars spend' },
  { title: 'Your own servers', words: 'ollama lm studio local model' },
  { title: 'Sync', words: 'supabase machines devices cloud backup share' },
  { title: 'API', words: 'programs scripts token loopback mcp port' },
  { title: 'Updates', words: 'version about new release notes upgrade check' },
  { title: 'Advanced', words: 'concurrency timeout log level address proxy' },
] as const;

export type SettingTitle = (typeof SETTING_PARTS)[number]['title'];

/** The part's name in an address, e.g. `your-own-servers`. */
export const settingId = (title: SettingTitle): string => title.toLowerCase().replaceAll(' ', '-');
