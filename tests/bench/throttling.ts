/** The readers' phones and networks that the bench imitates. */
import type { CDPSession } from 'playwright-core';

/** How much slower all is. */
export interface Condition {
  /** As in the table. */
  readonly name: string;
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** `undefined` for the network as it is. */
  readonly network?: Network;
}

interface Network {
  /** From request to the answer's first byte, in ms. */
  readonly latency: number;
  /** Bytes a second. */
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

/**
 * Chrome DevTools' preset: 562.5 ms, 1.44 Mbit/s down and 675 kbit/s up, which is its way to imitate
 * a network of 150 ms and 1.6 Mbit/s, whose connections cost round trips too.
 */
const SLOW_4G: Network = {
  latency: 562.5,
  downloadThroughput: 1.44e6 / 8,
  uploadThroughput: 675e3 / 8,
};

/** A slow phone on a slow network. */
export const SLOW: Condition = { name: 'CPU 4× slower, Slow 4G', cpu: 4, network: SLOW_4G };

/** A slow phone that has all at hand: what is left is the work of its main thread. */
export const SLOW_CPU: Condition = { name: 'CPU 4× slower', cpu: 4 };

/** This machine as it is. */
export const UNTHROTTLED: Condition = { name: 'unthrottled', cpu: 1 };

/** Slows a page down. */
export async function throttle(session: CDPSession, { cpu, network }: Condition): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
}
