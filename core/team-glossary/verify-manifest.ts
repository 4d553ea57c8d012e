import { canonicalJson } from './canonical-json.ts';
import type { Manifest } from './manifest.ts';
import { refuse, type Refused } from './source-problem.ts';

/** What a browser or Node brings: WebCrypto. Texts are taken as UTF-8; hashes are in lower-case hexadecimal. */
export type SourceCrypto = {
  readonly sha256: (text: string) => Promise<string>;
  /** `key`, `value`: base64. False, too, where the key is none. */
  readonly isSignedBy: (signed: {
    readonly text: string;
    readonly key: string;
    readonly value: string;
  }) => Promise<boolean>;
};

/** What is signed of a manifest. */
export function signedText({ signature: _signature, ...signed }: Manifest): string {
  return canonicalJson(signed);
}

/** Tells one manifest from another. */
export const digestOf = (manifest: Manifest, crypto: SourceCrypto): Promise<string> =>
  crypto.sha256(canonicalJson(manifest));

/**
 * `pinned`: null for a source that was not signed when it was subscribed to; one that signs from now on is taken, and its
 * key pinned. `trusted`: the only keys that the organisation accepts; null for any, and none.
 */
export type SignatureRules = { readonly pinned: string | null; readonly trusted: readonly string[] | null };

/** Whether a manifest is signed as it has to be: by the pinned key; by any that is trusted, where none is pinned yet. */
export async function verifyManifest(
  manifest: Manifest,
  { pinned, trusted }: SignatureRules,
  crypto: SourceCrypto,
): Promise<Refused | null> {
  const { signature } = manifest;
  if (!signature) return pinned === null && trusted === null ? null : refuse('unsigned');
  if (trusted && !trusted.includes(signature.key)) return refuse('untrusted-key');
  if (pinned !== null && signature.key !== pinned) return refuse('other-key');
  return (await crypto.isSignedBy({ text: signedText(manifest), ...signature })) ? null : refuse('bad-signature');
}
