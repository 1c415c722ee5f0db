import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet. Loopback, private, link-local, metadata, multicast, reserved and
 * documentation addresses do not; nor does any IPv6 address that stands for an IPv4 one (mapped, 6to4, NAT64, Teredo),
 * because what it leads to is decided elsewhere.
 */
export function isPublicAddress(address: string): boolean {
  // Only the plain forms: "127.1", "0x7f.0.0.1" and the like are names to nobody but attackers.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // Addresses that carry an IPv4 address in a part that the ranges do not name ("::127.0.0.1").
  return parsed.kind() === 'ipv4' || globalUnicast(parsed.toByteArray());
}

/** 2000::/3, all that is given out of IPv6 (RFC 4291, IANA). */
function globalUnicast(bytes: readonly number[]): boolean {
  return ((bytes[0] ?? 0) & 0xe0) === 0x20;
}
