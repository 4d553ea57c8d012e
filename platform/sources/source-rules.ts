import type { Policy } from '../../core/policy/policy.ts';
import { NO_POLICY } from '../../core/policy/policy.ts';
import { USUAL_INTERVAL } from '../../core/team-glossary/check-pace.ts';
import { loadPolicy } from '../policy.ts';

/** What an organisation may set for all sources. */
export type SourceRules = {
  /** Between two checks, in milliseconds. */
  readonly interval: number;
  readonly allowsPrivateAddresses: boolean;
  /** Hosts of glossaries that the organisation itself has set, which may be anywhere. */
  readonly ownHosts: readonly string[];
  readonly allowsOwnSources: boolean;
  /** The only keys that a glossary may be signed with; null for any, and none. */
  readonly trustedKeys: readonly string[] | null;
};

const MINUTE = 60_000;

const rulesOf = (policy: Policy): SourceRules => ({
  interval: policy.pollMinutes === null ? USUAL_INTERVAL : policy.pollMinutes * MINUTE,
  allowsPrivateAddresses: policy.allowsPrivateAddresses,
  ownHosts: policy.sources.flatMap(({ address }) => URL.parse(address)?.hostname ?? []),
  allowsOwnSources: policy.allowsOwnSources,
  trustedKeys: policy.trustedKeys && [...policy.trustedKeys, ...policy.sources.flatMap(({ key }) => key ?? [])],
});

export const USUAL_RULES: SourceRules = rulesOf(NO_POLICY);

export const loadSourceRules = async (): Promise<SourceRules> => rulesOf((await loadPolicy()).policy);

/** Whether a glossary may be read from a private address of this name. */
export const allowsHost = ({ allowsPrivateAddresses, ownHosts }: SourceRules, hostname: string): boolean =>
  allowsPrivateAddresses || ownHosts.includes(hostname);
