import { createRoot } from 'react-dom/client';
import { readRequest } from '../../platform/documents/reader-address.ts';
import { loadSettings } from '../../platform/settings.ts';
import { ReaderApp } from './ReaderApp.tsx';
import '../page.content/marks.css';
import '../../components/design/tab.css';

const [settings, request] = await Promise.all([loadSettings(), readRequest(location.search)]);
createRoot(document.getElementById('root')!).render(<ReaderApp initialSettings={settings} request={request} />);
