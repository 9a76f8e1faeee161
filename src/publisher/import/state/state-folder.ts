import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeFolder } from '../../files/make-folder.js';
import { replaceFile } from '../../files/replace-file.js';
import { ImportStopped } from '../problems/import-problem.js';
import { processStart } from './process-start.js';
import { reasonOf } from './write-failure.js';

/**
 * The folder in which an import keeps what it knows between two runs. All of it can be lost: the next
 * import then fetches everything again.
 */
export class StateFolder {
  /** @param path - The folder. It is made when something is written. */
  constructor(readonly path: string) {}

  /**
   * Takes the folder for this process.
   *
   * @throws ImportStopped if another process that is alive has it.
   */
  async lock(): Promise<void> {
    try {
      makeFolder(this.path);
    } catch (error) {
      this.cannot(error);
    }
    for (;;) {
      try {
        const file = await open(join(this.path, 'lock'), 'wx');
        const start = await processStart(process.pid);
        await file.writeFile(`${process.pid} ${hostname()} ${start}`);
        return await file.close();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') this.cannot(error);
      }
      const [id = '', host, start = ''] = ((await this.text('lock')) ?? '').split(' ');
      // The lock of another machine came with a copy of the folder.
      if (host === hostname() && isAlive(Number(id)) && (await this.isLockOf(Number(id), start))) {
        throw new ImportStopped('state-in-use', { folder: this.path, process: id });
      }
      await this.remove('lock');
    }
  }

  /** Whether a process is the one that took the folder: its id may be that of a later one. */
  private async isLockOf(id: number, start: string): Promise<boolean> {
    const now = await processStart(id);
    if (start && now) return start === now;
    const { mtimeMs } = await stat(join(this.path, 'lock')).catch(() => ({ mtimeMs: 0 }));
    return Date.now() - mtimeMs < LONGEST;
  }

  private cannot(error: unknown): never {
    throw new ImportStopped('state-unusable', { folder: this.path, reason: reasonOf(error) });
  }

  unlock(): Promise<void> {
    return this.remove('lock');
  }

  /** Bytes that were kept. `undefined` if there are none, or if they cannot be read. */
  async bytes(name: string): Promise<Buffer | undefined> {
    try {
      const bytes = await readFile(join(this.path, name));
      return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    } catch {
      return undefined;
    }
  }

  /** A text that was kept. `undefined` if there is none, or if it cannot be read. */
  async text(name: string): Promise<string | undefined> {
    return (await this.bytes(name))?.toString('utf8');
  }

  /** A JSON value that was kept. `undefined` if there is none, or if it cannot be read. */
  async json(name: string): Promise<unknown> {
    try {
      return JSON.parse((await this.text(name)) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text or bytes, packed if the name ends in `.gz`. */
  write(name: string, content: string | Uint8Array, isDurable = true): Promise<void> {
    const written = name.endsWith('.gz') ? gzipSync(content, { level: 1 }) : content;
    replaceFile(join(this.path, name), written, isDurable);
    return Promise.resolve();
  }

  /** Gives something another name, if it is there. */
  async rename(from: string, to: string): Promise<void> {
    try {
      await rename(join(this.path, from), join(this.path, to));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }

  remove(name: string): Promise<void> {
    return rm(join(this.path, name), { force: true, recursive: true });
  }

  /** The names of what is kept in a folder of it. */
  async names(folder: string): Promise<readonly string[]> {
    return readdir(join(this.path, folder)).catch(() => []);
  }
}

/** No import takes longer, in ms. */
const LONGEST = 24 * 3_600_000;

function isAlive(id: number): boolean {
  try {
    // The signal 0 only asks whether the process is there.
    return id > 0 && id !== process.pid && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
