import { useEffect, useState } from 'react';
import type { TeamPlace } from '../../components/settings/TeamSection.tsx';
import type { Relay } from '../../core/team-glossary/relay-client.ts';
import { openContributions } from '../../platform/contributing/open-contribution.ts';
import { readOwnRelay, setRelay } from '../../platform/contributing/relay-item.ts';
import { loadTeamPlaces, setTeamPlaces } from '../../platform/contributing/team-places-item.ts';
import { policyRelay, watchPolicy } from '../../platform/policy.ts';
import { requestHost } from '../../platform/sources/source-address.ts';

/** Where proposals go; null until it is known. */
export function useTeam(): TeamPlace | null {
  const [team, setTeam] = useState<Pick<TeamPlace, 'relay' | 'hasManagedRelay' | 'places'> | null>(null);
  useEffect(() => {
    void Promise.all([readOwnRelay(), policyRelay(), loadTeamPlaces()]).then(([relay, managed, places]) =>
      setTeam({ relay, hasManagedRelay: managed !== null, places }),
    );
    return watchPolicy(
      () =>
        void policyRelay().then((managed) => setTeam((now) => now && { ...now, hasManagedRelay: managed !== null })),
    );
  }, []);
  return (
    team && {
      ...team,
      onSetRelay: async (relay: Relay | null) => {
        // At once: a browser lets us ask only while a click is being handled. Where it is refused, an open relay is reached.
        if (relay) await requestHost(relay.address);
        await setRelay(relay);
        setTeam((now) => now && { ...now, relay });
      },
      onSetPlaces: async (places) => {
        await setTeamPlaces(places);
        setTeam((now) => now && { ...now, places });
      },
      onOpenContributions: () => void openContributions(),
    }
  );
}
