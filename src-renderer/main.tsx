import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@fontsource-variable/inter/wght.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { flushAtEnd } from './lib/flush-at-end.ts';
import { createQueryClient } from './lib/query-client.ts';

window.jobaiFlush = flushAtEnd;
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App queryClient={createQueryClient()} />);
