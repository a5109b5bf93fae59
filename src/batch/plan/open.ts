import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EssError } from '../../errors.ts';
import * as say from '../text.ts';
import { type Document, maxDocumentBytes, readDocument } from './document.ts';
import { ndjsonEntries } from './ndjson.ts';
import type { Entry } from './step.ts';

export const planFormats = ['ndjson', 'json', 'yaml', 'csv'] as const;
export type PlanFormat = (typeof planFormats)[number];

/** What a plan is opened from. */
export interface PlanSource {
  /** A path, or `-` for stdin. */
  readonly path: string;
  /** Undefined: told from the path's ending, or else from how the plan begins. */
  readonly format: PlanFormat | undefined;
  /** Goes before the name in the document and the file's name; needed for stdin. */
  readonly name: string | undefined;
  readonly stdin: NodeJS.ReadableStream;
}

/** A longer file is read twice rather than kept: its steps take ten times as much memory as its bytes. */
const mostKeptBytes = 2 * 1_048_576;

/** A plan that can be read from its start as often as is wanted. */
export interface Plan {
  readonly name: string;
  /** Whether it is held in memory: every reading then gives the same entries. */
  readonly isKept: boolean;
  entries(): AsyncIterable<Entry>;
  close(): Promise<void>;
}

/**
 * Opens a plan. It is read twice, first to find its faults before anything is sent; stdin is therefore kept in
 * a temporary file until its end has come. Throws an EssError `usage`.
 */
export const openPlan = async (source: PlanSource): Promise<Plan> => {
  const file = source.path === '-' ? await spool(source.stdin) : await openFile(source.path);
  try {
    const format = source.format ?? formatOf(source.path) ?? (await sniff(file));
    const document = format === 'json' || format === 'yaml' ? await documentIn(file) : undefined;
    const name = source.name ?? document?.name ?? (source.path === '-' ? undefined : basename(source.path));
    if (name === undefined) throw new EssError('usage', say.nameMissing, say.nameHint);
    const isKept = document !== undefined || (await file.stat()).size <= mostKeptBytes;
    return {
      ...{ name, isKept },
      entries: document === undefined ? await streamed(file, format, isKept) : () => each(document),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
};

const streamed = async (file: FileHandle, format: PlanFormat, isKept: boolean) => {
  const read = format === 'csv' ? (await import('./csv.ts')).csvEntries : ndjsonEntries;
  return isKept ? readOnce(() => read(file)) : () => read(file);
};

/** Keeps what stands in a plan from the first time that it was read to its end. */
const readOnce = (read: () => AsyncIterable<Entry>): (() => AsyncGenerator<Entry, void>) => {
  let known: readonly Entry[] | undefined;
  return async function* () {
    if (known !== undefined) return yield* known;
    const entries: Entry[] = [];
    for await (const entry of read()) {
      entries.push(entry);
      yield entry;
    }
    known = entries;
  };
};

async function* each({ entries }: Document): AsyncGenerator<Entry, void> {
  yield* entries;
}

const openFile = async (path: string): Promise<FileHandle> => {
  try {
    const file = await open(path);
    if ((await file.stat()).isFile()) return file;
    // A pipe can be read only once.
    const kept = await spool(file.createReadStream());
    return kept;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EssError('usage', say.unreadable(reason), undefined, error);
  }
};

/** Keeps a stream in a file that nobody else can find, and that is gone when it is closed. */
const spool = async (stream: NodeJS.ReadableStream): Promise<FileHandle> => {
  const folder = await mkdtemp(join(tmpdir(), 'ess-plan-'));
  try {
    const path = join(folder, 'plan');
    await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
    return await open(path);
  } finally {
    // Where an open file can't be removed, it stays until the system clears its temporary files.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
};

const endings: Readonly<Record<string, PlanFormat>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
};

const formatOf = (path: string): PlanFormat | undefined => endings[extname(path).toLowerCase()];

/** The format that a plan begins like: an object on the first line is NDJSON when it is a whole step. */
const sniff = async (file: FileHandle): Promise<PlanFormat> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
  const text = buffer
    .toString('utf8', 0, bytesRead)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const [first = ''] = text.split('\n', 1);
  if (text.startsWith('{'))
    return /"operation"\s*:/.test(first) && !/"steps"\s*:/.test(first) ? 'ndjson' : 'json';
  if (text.startsWith('[')) return 'json';
  const columns = first.split(',').map((name) => name.trim().replaceAll('"', ''));
  return columns.length > 1 && columns.includes('operation') ? 'csv' : 'yaml';
};

const documentIn = async (file: FileHandle): Promise<Document> => {
  const { size } = await file.stat();
  if (size > maxDocumentBytes) throw new EssError('usage', say.documentTooLong(size), say.ndjsonHint);
  const text = (await file.read(Buffer.alloc(size), 0, size, 0)).buffer.toString('utf8');
  return await readDocument(text.replace(/^\uFEFF/, ''));
};
