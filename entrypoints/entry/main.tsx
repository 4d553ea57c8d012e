import { createRoot } from 'react-dom/client';
import { loadReaderSettings } from '../../platform/reader-settings.ts';
import { EntryApp } from './EntryApp.tsx';
import './entry.css';

const settings = await loadReaderSettings();
createRoot(document.getElementById('root')!).render(<EntryApp initialSettings={settings} />);
