/** What a server has answered to a tab. */
export type Answer = {
  readonly method: string;
  readonly status: number;
  readonly headers: readonly { readonly name: string; readonly value?: string | undefined }[];
};

/**
 * Whether a browser would show the answer in its own PDF viewer, and could be given it again by its address: what is saved
 * as a file is nobody’s to show, and what comes of a form has no address.
 */
export function isShownPdf({ method, status, headers }: Answer): boolean {
  const valueOf = (header: string) => headers.find(({ name }) => name.toLowerCase() === header)?.value ?? '';
  const isPdf = /^\s*application\/pdf\s*(?:;|$)/iu.test(valueOf('content-type'));
  const isSaved = /^\s*attachment\s*(?:;|$)/iu.test(valueOf('content-disposition'));
  return isPdf && !isSaved && method === 'GET' && status === 200;
}
