import { describe, expect, it } from 'vitest';
import { createLineWriter } from '../../src/cli/commands/batch/line-writer.ts';

const output = (takes: boolean) => {
  const written: string[] = [];
  const listeners: (() => void)[] = [];
  return {
    written,
    listeners,
    write: (text: string | Uint8Array): boolean => {
      written.push(String(text));
      return takes;
    },
    once: (_: 'drain', listener: () => void) => listeners.push(listener),
  };
};
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('result lines', () => {
  it('of one turn of the event loop are written together, in their order', async () => {
    const reader = output(true);
    const lines = createLineWriter(reader);
    expect(lines.write('a')).toBeUndefined();
    void lines.write('b');
    expect(reader.written).toEqual([]);
    await nextTurn();
    expect(reader.written).toEqual(['a\nb\n']);
  });

  it('are not held back beyond some size', () => {
    const reader = output(true);
    void createLineWriter(reader).write('x'.repeat(70_000));
    expect(reader.written).toHaveLength(1);
  });

  it('make many wait for a slow reader with one listener, and all go on when it has caught up', async () => {
    const reader = output(false);
    const lines = createLineWriter(reader);
    void lines.write('first');
    await nextTurn();
    let waiting = 0;
    const writers = Array.from({ length: 50 }, async () => {
      waiting += 1;
      await lines.write('line');
      waiting -= 1;
    });
    await nextTurn();
    expect([waiting, reader.listeners.length]).toEqual([50, 1]);
    for (const caughtUp of reader.listeners) caughtUp();
    await Promise.all(writers);
    expect(waiting).toBe(0);
  });

  it('that are left are written at the end', async () => {
    const reader = output(true);
    const lines = createLineWriter(reader);
    void lines.write('last');
    await lines.flush();
    expect(reader.written).toEqual(['last\n']);
  });
});
