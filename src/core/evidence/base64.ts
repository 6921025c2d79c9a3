/** How many bytes a text in Base64 stands for; undefined where it is none. */
export function base64Size(text: string): number | undefined {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const isWhole = text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.slice(0, text.length - padding));
  return isWhole ? (text.length / 4) * 3 - padding : undefined;
}
