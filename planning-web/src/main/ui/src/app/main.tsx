import './theme/mantine.css';
import '@fontsource-variable/inter/wght.css';
import './theme/tokens.css';
import './theme/mantine-variables.css';
import './theme/mantine-overrides.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppQueryClient } from '@/api/query-client';
import { App } from './App';
import { createAppRouter } from './routes';
import { printInLight } from './theme/color-scheme';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has lost its root element');
}
const queryClient = createAppQueryClient();
printInLight();
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(queryClient)} />
  </StrictMode>,
);
