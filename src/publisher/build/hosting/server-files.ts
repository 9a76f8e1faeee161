import type { PlannedFile } from '../../files/planned-files.js';
import type { HeaderRule } from './rules.js';

/**
 * The headers in the forms of servers: `_headers` (Netlify, Cloudflare Pages), two files to be included in
 * the configuration of nginx, one for Apache, and a word about GitHub Pages.
 *
 * @param path - The path of the folder on its server, with slashes around it.
 */
export function* serverFiles(rules: readonly HeaderRule[], path: string): Iterable<PlannedFile> {
  yield ['_headers', headersFile(rules, path)];
  // Servers compare paths after they have read the escapes.
  const read = decodeURI(path);
  yield ['server/nginx-http.conf', nginxMaps(rules, read)];
  yield ['server/nginx-server.conf', nginxServer(rules, read)];
  yield ['server/apache.conf', apache(rules, read)];
  yield ['server/github-pages.txt', GITHUB_PAGES];
}

function headersFile(rules: readonly HeaderRule[], path: string): string {
  return rules
    .map(({ folder, end, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        // Without the first line, both values would be sent, with a comma between.
        ...(folder || end ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]);
      return `${path}${folder}*${end}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** The values of the headers. Maps stand outside of `server`. */
function nginxMaps(rules: readonly HeaderRule[], path: string): string {
  const maps = nginxNames(rules).map((name) => {
    // The first match counts, so the last rule comes first.
    const lines = rules.toReversed().flatMap(({ folder, end, headers }) => {
      const value = headers[name];
      return value === undefined
        ? []
        : `  "~^${escape(path + folder)}.*${escape(end)}$" "${value}";`;
    });
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}\n`;
  });
  return `# Include this file in "http { }".\n${maps.join('\n')}`;
}

/** The headers themselves. An empty one is not sent, so other pages of the server have none of them. */
function nginxServer(rules: readonly HeaderRule[], path: string): string {
  const headers = nginxNames(rules).map((name) => `add_header ${name} ${variable(name)} always;\n`);
  const types = rules.toReversed().flatMap(({ folder, end, headers: { 'content-type': type } }) => {
    if (!type) return [];
    const [name = ''] = type.split(';');
    return `location ~ "^${escape(path + folder)}.*${escape(end)}$" {\n  types { }\n  default_type ${name};\n  charset utf-8;\n  charset_types ${name};\n}\n`;
  });
  return `# Include this file in "server { }", beside "root". A location with an "add_header" of its own does not
# inherit these: include the first lines there too.
${headers.join('')}
${types.join('')}`;
}

const nginxNames = (rules: readonly HeaderRule[]): readonly string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'content-type',
  );

const variable = (name: string): string => `$publications_${name.replaceAll('-', '_')}`;

function apache(rules: readonly HeaderRule[], path: string): string {
  const blocks = rules.map(({ folder, end, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      name === 'content-type' ? `  ForceType "${value}"` : `  Header always set ${name} "${value}"`,
    );
    return `<LocationMatch "^${escape(path + folder)}.*${escape(end)}$">\n${lines.join('\n')}\n</LocationMatch>`;
  });
  return `# Put this into the virtual host. It needs mod_headers.\n${blocks.join('\n')}\n`;
}

/** Writes a text for a regular expression. */
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const GITHUB_PAGES = `GitHub Pages sends "access-control-allow-origin: *" with every file, and "cache-control: max-age=600".
Neither can be changed, and neither needs to be.

The folder has a file ".nojekyll". Upload it too: without it, GitHub Pages leaves out files whose names
begin with an underscore.
`;
