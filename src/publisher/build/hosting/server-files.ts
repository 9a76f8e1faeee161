import type { PlannedFile } from '../../files/planned-files.js';
import type { HeaderRule } from './rules.js';

/**
 * The headers in the forms of servers: `_headers` (Netlify, Cloudflare Pages), `nginx.conf` (to be
 * included in a `server`), `.htaccess` in words (`apache.conf`), and what GitHub Pages needs.
 *
 * @param path - The path of the folder on its server, with slashes around it.
 */
export function* serverFiles(rules: readonly HeaderRule[], path: string): Iterable<PlannedFile> {
  yield ['_headers', headersFile(rules, path)];
  yield ['server/nginx.conf', nginx(rules, path)];
  yield ['server/apache.conf', apache(rules, path)];
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

/** Maps stand outside of `server`, so that no location inherits half of the headers. */
function nginx(rules: readonly HeaderRule[], path: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string): string => `$publications_${name.replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    // The first match counts, so the last rule comes first.
    const lines = rules.toReversed().flatMap(({ folder, end, headers }) => {
      const value = headers[name];
      return value === undefined
        ? []
        : `  "~^${escape(path + folder)}.*${escape(end)}$" "${value}";`;
    });
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}\n`;
  });
  const others = names.filter((name) => name !== 'content-type');
  const types = rules.flatMap(({ folder, end, headers }) => {
    const type = headers['content-type'];
    if (!type) return [];
    const [name = ''] = type.split(';');
    return `location ~ "^${escape(path + folder)}.*${escape(end)}$" {\n  types { }\n  default_type ${name};\n  charset utf-8;\n  charset_types ${name};\n  include publications-headers.conf;\n}`;
  });
  return `# 1. Put these lines into "http { }":\n${maps
    .filter((text) => !text.includes('content_type'))
    .join('\n')}
# 2. Save these lines as publications-headers.conf beside nginx.conf:
${others.map((name) => `# add_header ${name} ${variable(name)} always;`).join('\n')}

# 3. Put these lines into "server { }":
# include publications-headers.conf;
${types.join('\n').replace(/^/gm, '# ')}
`;
}

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
