import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SourcesSectionProps, SourcesState } from '../../components/settings/SourcesSection.tsx';
import { sendMessage } from '../../platform/messages.ts';
import { readAddress, requestHost } from '../../platform/sources/source-address.ts';
import { loadSourceRules, USUAL_RULES, type SourceRules } from '../../platform/sources/source-rules.ts';
import { watchSubscriptions } from '../../platform/sources/subscriptions-item.ts';

/** Subscriptions as they are now, whoever changes them. `onGlossary`: what all glossaries hold may be something else now. */
export function useSources(onGlossary: () => void): Omit<SourcesSectionProps, 'mayAdd'> {
  const [sources, setSources] = useState<SourcesState>({ status: 'loading' });
  const load = useEffectEvent(() => {
    sendMessage('background:sources', undefined).then(
      (found) => setSources({ status: 'ready', sources: found }),
      () => setSources({ status: 'failed' }),
    );
  });
  const rules = useRef<SourceRules>(USUAL_RULES);
  useEffect(() => {
    load();
    void loadSourceRules().then((loaded) => (rules.current = loaded));
    return watchSubscriptions(() => load());
  }, []);
  return {
    sources,
    onRetrySources: load,
    onPreview: async (address) => {
      await askForHost(address, rules.current);
      return sendMessage('background:previewSource', address);
    },
    onSubscribe: async (subscription) => {
      const answer = await sendMessage('background:subscribe', subscription);
      onGlossary();
      return answer;
    },
    onChangeSource: async (id, action) => {
      await sendMessage('background:changeSource', { id, action });
      load();
      onGlossary();
    },
  };
}

/** At once: a browser lets us ask only while a click is being handled. */
function askForHost(typed: string, rules: SourceRules): Promise<boolean> | null {
  const address = readAddress(typed, rules);
  return address.ok ? requestHost(address.url) : null;
}
