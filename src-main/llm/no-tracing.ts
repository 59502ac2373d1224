const SWITCHES = ['LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING_V2', 'LANGSMITH_TRACING', 'LANGCHAIN_TRACING'];

/**
 * Takes out the environment variables that make LangChain send every prompt to LangSmith. Developers have them set for
 * other programs; here prompts go to the chosen provider and nowhere else.
 */
export function keepTracesHere(env: NodeJS.ProcessEnv): void {
  for (const name of SWITCHES) delete env[name];
}
