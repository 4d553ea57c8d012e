/** What the relay may do at the git host: never in a command line, an address or a log. */
export type Credential = { readonly user: string; readonly token: string };

/**
 * The environment that gives git the credential for one remote address, as a header of its requests. Other addresses,
 * also after a redirection, do not get it. Empty where the remote is no web address: SSH and files have their own ways.
 */
export function gitCredential(remote: string, credential: Credential | null): Record<string, string> {
  if (!credential || !/^https?:\/\//u.test(remote)) return {};
  const { user, token } = credential;
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: `http.${new URL(remote).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`,
    GIT_CONFIG_KEY_1: 'http.followRedirects',
    GIT_CONFIG_VALUE_1: 'false',
  };
}
