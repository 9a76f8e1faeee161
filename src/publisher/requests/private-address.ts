import { BlockList, isIP } from 'node:net';

/** Networks that are not part of the public internet (IANA Special-Purpose Address Registries). */
const NETWORKS = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
  '::/127',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];

const blocked = new BlockList();
for (const network of NETWORKS) {
  const [address = '', bits] = network.split('/');
  blocked.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
}

/**
 * Whether an IP address belongs to a private, loopback or link-local network, which nobody outside
 * may be led into.
 *
 * @param address - An IP address, without brackets.
 * @returns `false` also if the text is no IP address.
 * @example
 * isPrivateAddress('192.168.1.1'); // true
 * isPrivateAddress('::ffff:127.0.0.1'); // true
 */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  // An address of version 4 that is written as one of version 6 leads to the same place.
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  if (mapped) return blocked.check(mapped, 'ipv4');
  if (!version) return false;
  return blocked.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
