import type { Outcome, Size } from './run.ts';

interface Row {
  readonly name: string;
  readonly way: string;
  readonly outcome: Pick<Outcome, 'duplicates' | 'missing' | 'wrong' | 'open'>;
}

const columns = [
  { key: 'duplicates', title: 'duplicate groups' },
  { key: 'missing', title: 'missing groups' },
  { key: 'wrong', title: 'wrong statuses' },
  { key: 'open', title: 'open calls' },
] as const;

const width = 880;
const [left, cell, line, top] = [372, 122, 34, 92];

/** Draws the table of a storm with a bar behind each number. Its colours follow the reader's light or dark. */
export const picture = (rows: readonly Row[], { calls, kills, seed }: Omit<Size, 'minutes'>): string => {
  const height = top + rows.length * line + 40;
  const body = rows.map((row, index) => drawRow(row, top + index * line, calls)).join('');
  const heads = columns
    .map(({ title }, index) => `<text class="head" x="${endOf(index)}" y="72">${title}</text>`)
    .join('');
  const title = `${calls.toLocaleString('en')} CreateScalingGroup calls through the same storm`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>
text { font: 14px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328; }
.title { font-size: 17px; font-weight: 600; }
.head, .way, .note { font-size: 12px; fill: #59636e; }
.head, .number { text-anchor: end; }
.number { font-variant-numeric: tabular-nums; }
.clean { font-weight: 600; fill: #1a7f37; }
.bar { fill: #cf222e; opacity: 0.3; }
.rule { stroke: #d1d9e0; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .head, .way, .note { fill: #9198a1; }
  .clean { fill: #3fb950; }
  .bar { fill: #f85149; opacity: 0.4; }
  .rule { stroke: #3d444d; }
}
</style>
<text class="title" x="16" y="30">${title}</text>
<text class="note" x="16" y="48">20% of answers lost, 5% late, 5% 500 after the work, 5% cut, 5% throttled; ${kills} kills of the calling process</text>
${heads}
${body}<text class="note" x="16" y="${height - 14}">npm run storm -- --calls ${calls} --kills ${kills} --seed ${seed}</text>
</svg>
`;
};

const endOf = (column: number): number => left + (column + 1) * cell - 8;

const drawRow = ({ name, way, outcome }: Row, y: number, calls: number): string => {
  const middle = y + 21;
  const cells = columns.map(({ key }, index) => {
    const count = outcome[key];
    const length = Math.min(1, count / calls) * (cell - 16);
    const bar =
      count === 0
        ? ''
        : `<rect class="bar" x="${endOf(index) - length}" y="${y + 5}" width="${Math.max(1, length)}" height="24"/>`;
    return `${bar}<text class="number${count === 0 ? ' clean' : ''}" x="${endOf(index)}" y="${middle}">${count.toLocaleString('en')}</text>`;
  });
  return `<line class="rule" x1="16" x2="${width - 8}" y1="${y}" y2="${y}"/>
<text x="16" y="${middle}">${name}</text><text class="way" x="188" y="${middle}">${way}</text>${cells.join('')}
`;
};
