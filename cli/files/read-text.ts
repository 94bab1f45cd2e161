import { say } from '../../src/index.js';
import { readFileSync } from 'node:fs';

const BOM = '\ufeff';

/** A file could not be read, or not be written; the message begins with its path. */
export class FileError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: say`there is no such file`,
  ENOTDIR: say`there is no such file`,
  EISDIR: say`is a folder; name a file in it`,
  EACCES: say`may not be read or written; check its permissions`,
  EPERM: say`may not be read or written; check its permissions`,
  EROFS: say`stands on a disk that cannot be written`,
  ENOSPC: say`cannot be written, because the disk is full`,
};

/** What went wrong with a file, in words. */
export function fileError(path: string, error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new FileError(path, REASONS[code] ?? say`cannot be used (${code || String(error)})`);
}

export interface TextFile {
  /** Without the byte order mark. */
  readonly text: string;
  readonly bom: boolean;
}

/** Reads a file as it is. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Reads a file that must be UTF-8. */
export function readText(path: string): TextFile {
  return decoded(path, readBytes(path));
}

/** Reads all that comes in on the standard input, which must be UTF-8. */
export function readStandardInput(): TextFile {
  return decoded('-', readFileSync(process.stdin.fd));
}

function decoded(path: string, bytes: Buffer): TextFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const utf16 = /^(?:\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1'));
    throw new FileError(path, utf16 ? say`is UTF-16; save it as UTF-8` : say`is not UTF-8; save it as UTF-8`);
  }
  return text.startsWith(BOM) ? { text: text.slice(1), bom: true } : { text, bom: false };
}
