/** What Drive answers to a plain HTTP request for a file's content: number and length. */
export function fetchContent(
  fileId: string,
  headers: Readonly<Record<string, string>> = {},
): readonly [code: number, bytes: number] {
  const answer = UrlFetchApp.fetch(
    `https://www.googleapis.com/drive/v3/files/${fileId}?alt=media&supportsAllDrives=true`,
    {
      headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}`, ...headers },
      muteHttpExceptions: true,
    },
  );
  return [answer.getResponseCode(), answer.getContent().length];
}
