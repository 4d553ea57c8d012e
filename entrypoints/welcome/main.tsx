import { createRoot } from 'react-dom/client';
import { loadReaderSettings } from '../../platform/reader-settings.ts';
import { WelcomeApp } from './WelcomeApp.tsx';
import '../page.content/marks.css';
import './welcome.css';

const settings = await loadReaderSettings();
createRoot(document.getElementById('root')!).render(<WelcomeApp initialSettings={settings} />);
