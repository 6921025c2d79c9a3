/**
 * A file by `UrlFetchApp`, to Drive and nowhere else: the advanced service takes no headers, and so no range of bytes and
 * no resource key. An error bears number and reason as those of the service do.
 * @param resourceKey https://developers.google.com/workspace/drive/api/guides/resource-keys
 */
export function fetchFile(
  id: string,
  query: string,
  resourceKey: string | undefined,
  further: Readonly<Record<string, string>> = {},
): { readonly code: number; readonly answer: GoogleAppsScript.URL_Fetch.HTTPResponse } {
  const headers = {
    Authorization: `Bearer ${ScriptApp.getOAuthToken()}`,
    ...further,
    ...(resourceKey !== undefined && { 'X-Goog-Drive-Resource-Keys': `${id}/${resourceKey}` }),
  };
  const url = `https://www.googleapis.com/drive/v3/files/${id}?${query}&supportsAllDrives=true`;
  const answer = UrlFetchApp.fetch(url, { headers, muteHttpExceptions: true });
  const code = answer.getResponseCode();
  if (code >= 200 && code < 300) return { code, answer };
  const text = answer.getContentText();
  throw Object.assign(new Error(text), { details: errorIn(text) ?? { code } });
}

/** What REST tells of an error; a server between may answer something else. */
function errorIn(text: string): unknown {
  try {
    const { error } = JSON.parse(text) as { readonly error?: { readonly code?: unknown } };
    return typeof error?.code === 'number' ? error : undefined;
  } catch {
    return undefined;
  }
}
