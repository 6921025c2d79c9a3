/** What one run of the probes leaves for another: script properties, apart from those of the program. */
const prefix = 'probes.';

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

export function note(key: string, value: string): void {
  properties().setProperty(prefix + key, value);
}

export const noted = (key: string): string | null => properties().getProperty(prefix + key);

export function forgetNotes(): void {
  for (const key of properties().getKeys()) if (key.startsWith(prefix)) properties().deleteProperty(key);
}
