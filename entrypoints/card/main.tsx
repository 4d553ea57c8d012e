import { createRoot } from 'react-dom/client';
import { loadReaderSettings } from '../../platform/reader-settings.ts';
import { CardApp } from './CardApp.tsx';
import { receivePort } from './receive-port.ts';
import './card.css';

const [port, settings] = await Promise.all([receivePort(), loadReaderSettings()]);
createRoot(document.getElementById('root')!).render(<CardApp port={port} initialSettings={settings} />);
