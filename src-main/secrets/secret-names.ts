/** The keys that the program knows, with what the user calls them. Each is an environment variable's name too. */
export const SECRETS: readonly { name: string; label: string }[] = [
  { name: 'GROQ_API_KEY', label: 'Groq' },
  { name: 'GROQ_API_KEY_FALLBACK', label: 'Groq, second key' },
  { name: 'OPENROUTER_API_KEY', label: 'OpenRouter' },
  { name: 'OPENROUTER_API_KEY_FALLBACK', label: 'OpenRouter, second key' },
  { name: 'GEMINI_API_KEY', label: 'Google Gemini' },
  { name: 'SERPAPI_API_KEY', label: 'SerpAPI: web search' },
  { name: 'ADZUNA_APP_ID', label: 'Adzuna: application id' },
  { name: 'ADZUNA_APP_KEY', label: 'Adzuna: application key' },
  { name: 'USAJOBS_EMAIL', label: 'USAJOBS: your e-mail address there' },
  { name: 'USAJOBS_API_KEY', label: 'USAJOBS: key' },
  { name: 'BROWSER_KEY', label: 'A browser elsewhere: its key' },
  { name: 'SUPABASE_JWT_SECRET', label: 'Supabase: JWT secret' },
];

/** Keys of servers that the user added: `SERVER_API_KEY_` and the server's id. */
const ADDED_SERVER = /^SERVER_API_KEY_[A-Za-z0-9-]{1,64}$/;

/** What this machine stays signed in for sync by. It is the program's own and not in the list of keys. */
export const SYNC_SESSION = 'JOBAI_SYNC_SESSION';

export function isSecretName(name: string): boolean {
  return SECRETS.some((secret) => secret.name === name) || ADDED_SERVER.test(name) || name === SYNC_SESSION;
}
