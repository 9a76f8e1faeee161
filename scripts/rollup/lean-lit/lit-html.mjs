/**
 * What `lit-html/lit-html.js` holds and the shipped scripts never run: hydration, directives, templates compiled beforehand, SVG, raw text elements, comments,
 * bindings of properties and boolean attributes, listeners that are objects, words of errors.
 *
 * @type {readonly (readonly [pattern: RegExp, replacement: string])[]}
 */
export const LIT_HTML_UNUSED = [
  [/\w\?\.creationScope\?\?/, ''],
  [/"\."===(\w)\[1\]\?\w:"\?"===\1\[1\]\?\w:"@"===\1\[1\]/, '"@"===$1[1]'],
  [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
  [
    /function (\w)\(\w,\w,\w=\w,\w\)\{if\(\w===\w\)return.*?\}(?=class)/s,
    'const $1=(part,value)=>value;',
  ],
  [/if\(\w\.test\(\w\.tagName\)\)\{const.*?\}\}(?=\}else if\(8===)/s, ''],
  [/else\{let \w=-1;for\(.*?\}(?=\w\+\+\})/s, ''],
  [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
  [/2===\w\?"<\/svg>":3===\w\?"<\/math>":""/, '""'],
  [/2===\w\|\|3===\w(?=\)\{)/, '!1'],
  [/=\w\.litHtmlPolyfillSupport/, '=void 0'],
  [/Error\("invalid template strings array"\)/, 'Error()'],
  [/\|\|\w\.capture!==\w\.capture\|\|\w\.once!==\w\.once\|\|\w\.passive!==\w\.passive/, ''],
  [/\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),/, ''],
  [/setConnected\(\w\)\{.*?\)\)?\}(?=\}class)/, ''],
  [/this\._\$AP\?\.\(!1,!0,\w\)(?=;)/, ''],
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
  [/get parentNode\(\)\{let \w=.*?,\w\}(?=get startNode)/, ''],
  [/get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/, ''],
  [/get tagName\(\)\{[^}]*\}/, ''],
  [/get _\$AU\(\)\{[^}]*\}/g, ''],
  [/this\._\$AN=void 0,/g, ''],
  [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===\w\.el&&.*?,\w\)(?=;)/, '$1'],
  [
    /"function"==typeof this\._\$AH\?(this\._\$AH)\.call\(.*?,(\w)\):this\._\$AH\.handleEvent\(\2\)/,
    '$1($2)',
  ],
  [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/, ''],
  [/if\(!\w\(\w\)\|\|!\w\.hasOwnProperty\("raw"\)\)throw Error\(\);/, ''],
];
