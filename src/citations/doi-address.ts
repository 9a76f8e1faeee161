/** The address of a DOI (DOI Handbook, section 3.8). Half characters, which no address can hold, are replaced. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi.replace(/\p{Cs}/gu, '\ufffd'))}`;
}
