import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@fontsource-variable/inter/wght.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { flushAll } from './lib/on-flush.ts';
import { createQueryClient } from './lib/query-client.ts';

window.jobaiFlush = flushAll;
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App queryClient={createQueryClient()} />);
