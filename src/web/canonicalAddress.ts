/** Parameters that tell where a reader came from, not which page it is. */
const tracking =
  /^(?:utm_.*|at_(?:medium|campaign|custom.*|format|link.*|ptr.*|bbc.*)|xtor|xtref|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oref|ocid|cmpid|cmp|ito|rss|ns_mchannel|ns_source|ns_campaign|ns_linkname|s_cid|smid|smtyp|spm|wt\.mc_id|wt_mc|__twitter_impression|guccounter|guce_referrer.*|taid|ref_src|ref_url|amp|outputType)$/i;

/**
 * The address that a page has however one came to it: without fragment and tracking parameters, host in lower case, default
 * port gone, parameters in order; null when it is no http or https address.
 */
export function canonicalAddress(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...new Set(url.searchParams.keys())]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.search === '') url.search = '';
  return url.href;
}
