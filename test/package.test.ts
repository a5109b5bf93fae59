import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe('the npm package', () => {
  let packed: Packed;
  let paths: readonly string[];

  beforeAll(async () => {
    // Without scripts: what is packed is what has been built.
    const { stdout } = await execa('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root });
    const [only]: [Packed] = JSON.parse(stdout);
    packed = only;
    paths = packed.files.map(({ path }) => path).sort();
  });

  it('is smaller than 1 MB', () => {
    expect(packed.size).toBeLessThan(1_000_000);
  });

  it('holds what runs, its completions, its licence and its README, and nothing else', () => {
    const runs =
      /^(bin\/[\w-]+\.(js|json)|dist\/[\w-]+\.cjs|dist\/operations\/\w+\.json|completions\/[\w.]+)$/;
    expect(paths.filter((path) => !runs.test(path))).toEqual([
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY.txt',
      'package.json',
    ]);
    expect(paths).toEqual(
      expect.arrayContaining(['bin/ess.js', 'dist/main.cjs', 'completions/_ess', 'completions/ess.bash']),
    );
  });

  it('names every bundled package with its licence', async () => {
    const text = await readFile(`${root}dist/THIRD-PARTY.txt`, 'utf8');
    const notices = text.split(`\n\n${'-'.repeat(78)}\n\n`);
    const without = notices.filter((notice) => !/^\S+ \d+\.\d+\.\S+ \([\w.-]+\) \S+\n\n.{100}/s.test(notice));
    expect(without.map((notice) => notice.split('\n')[0])).toEqual([]);
    for (const name of ['commander', 'chalk', 'ora', 'conf', 'execa', '@jmespath-community/jmespath']) {
      expect(text).toContain(`${name} `);
    }
  });
});
