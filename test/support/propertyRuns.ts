const name = 'PROPERTY_RUNS';
const percent = Number(process.env[name] ?? '100');
if (!(percent > 0)) throw new Error(`${name} is a percentage above 0, not “${process.env[name] ?? ''}”`);

/**
 * How often a property is tried that is usually tried so often. PROPERTY_RUNS is the percentage: 5 for a quick look,
 * 1000 for a night, 100 where it is not set.
 */
export const propertyRuns = (usual: number): number => Math.max(1, Math.round((usual * percent) / 100));
