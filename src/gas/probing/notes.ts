/** What one run of the probes leaves for another of the same person, apart from what the program remembers. */
const prefix = 'probes.';

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();

export function note(key: string, value: string): void {
  properties().setProperty(prefix + key, value);
}

export const noted = (key: string): string | null => properties().getProperty(prefix + key);

export function forgetNotes(): void {
  const store = properties();
  for (const key of store.getKeys()) if (key.startsWith(prefix)) store.deleteProperty(key);
}
