/** How a result may be printed (`--output`). */
export const formats = ['json', 'ndjson', 'yaml', 'table', 'text', 'none', 'report'] as const;

export type Format = (typeof formats)[number];
