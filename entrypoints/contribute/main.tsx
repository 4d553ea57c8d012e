import { createRoot } from 'react-dom/client';
import { loadProposer } from '../../platform/contributing/proposer-item.ts';
import { readRelay } from '../../platform/contributing/relay-item.ts';
import { loadTeamPlaces } from '../../platform/contributing/team-places-item.ts';
import { loadSettings } from '../../platform/settings.ts';
import { ContributeApp } from './ContributeApp.tsx';
import '../../components/design/tab.css';

const [initialSettings, signed, relay, places] = await Promise.all([
  loadSettings(),
  loadProposer(),
  readRelay(),
  loadTeamPlaces(),
]);
createRoot(document.getElementById('root')!).render(
  <ContributeApp {...{ initialSettings, signed, places }} hasRelay={relay !== null} />,
);
