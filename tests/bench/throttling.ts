/** The readers' phones and networks that the bench imitates. */
import type { CDPSession } from 'playwright-core';

/** The throttling of a load. */
export interface Condition {
  /** The name in the table. */
  readonly name: string;
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** The network. Absent for the network without throttling. */
  readonly network?: Network;
}

interface Network {
  /** The time from a request to the first byte of the answer, in ms. */
  readonly latency: number;
  /** Bytes per second. */
  readonly downloadThroughput: number;
  /** Bytes per second. */
  readonly uploadThroughput: number;
}

/**
 * The preset “Slow 4G” of Chrome DevTools: 562.5 ms, 1.44 Mbit/s down and 675 kbit/s up. With these
 * values DevTools imitates a network of 150 ms and 1.6 Mbit/s, where opening a connection takes
 * round trips too.
 */
const SLOW_4G: Network = {
  latency: 562.5,
  downloadThroughput: 1.44e6 / 8,
  uploadThroughput: 675e3 / 8,
};

/** A slow phone on a slow network. */
export const SLOW: Condition = { name: 'CPU 4× slower, Slow 4G', cpu: 4, network: SLOW_4G };

/** A slow phone with a fast network, so that the work of the main thread counts. */
export const SLOW_CPU: Condition = { name: 'CPU 4× slower', cpu: 4 };

/** This machine without throttling. */
export const UNTHROTTLED: Condition = { name: 'unthrottled', cpu: 1 };

/** Slows a page down. */
export async function throttle(session: CDPSession, { cpu, network }: Condition): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
}
