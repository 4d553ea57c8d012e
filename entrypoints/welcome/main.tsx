import { createRoot } from 'react-dom/client';
import { loadSettings } from '../../platform/settings.ts';
import { WelcomeApp } from './WelcomeApp.tsx';
import '../page.content/marks.css';
import '../../components/design/tab.css';

const settings = await loadSettings();
createRoot(document.getElementById('root')!).render(<WelcomeApp initialSettings={settings} />);
