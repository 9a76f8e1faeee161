import { InvalidArgumentError, Option, type Command } from 'commander';
import type { PreviewCommandOptions } from '../preview/preview-command.js';
import type { Status } from './status.js';
import type { Terminal } from './terminal.js';

/** Adds the command `preview`. Its code is loaded when it runs. */
export function addPreview(
  program: Command,
  terminal: Terminal,
  version: string,
  end: (status: Status) => void,
): void {
  program
    .command('preview')
    .description('Serves what build wrote, on this machine alone.')
    .argument('<folder>', 'what build wrote')
    .addOption(
      new Option('--port <number>', 'a fixed port; 0 for any').default(0).argParser(readPort),
    )
    .helpOption('-h, --help', 'say this')
    .action(async (folder: string, options: PreviewCommandOptions) => {
      const { preview } = await import('../preview/preview-command.js');
      end(await preview(folder, options, terminal, version));
    });
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new InvalidArgumentError('Write a number from 0 to 65535.');
  }
  return Number(text);
}
