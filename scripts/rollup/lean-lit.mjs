/**
 * Leaves out of the shipped scripts what of Lit they never run, some 1,900 bytes of brotli: ways
 * round missing stylesheets and shadow roots, which every browser of the Baseline has; standard
 * decorators, and the global marks that they need; hydration; options of tasks and attributes that
 * the elements do not use; words of errors that only a developer can make. The package for bundlers
 * keeps Lit as it is.
 *
 * The build fails where a new version of Lit no longer holds what is left out here.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const whole = REPLACED.find(([file]) => id.endsWith(file))?.[1];
      if (whole) return whole;
      if (id.includes('/src/') && NOT_TO_USE.test(code)) {
        this.error('The templates bind attributes and events; the rest of Lit is left out here.');
      }
      let lean = code;
      for (const [file, pattern, replacement] of UNUSED) {
        if (!id.endsWith(file)) continue;
        if (!pattern.test(lean)) this.error(`${file} no longer holds ${pattern}.`);
        lean = lean.replace(pattern, replacement);
      }
      return lean === code ? null : { code: lean, map: null };
    },
  };
}

/**
 * What the build refuses in our sources, since the code for it is left out: directives, static
 * properties, state, properties without accessors, styles that are no flat list or made of parts,
 * templates of SVG, raw text elements and comments in templates, the binding of properties and of
 * boolean attributes, and methods as listeners.
 */
const NOT_TO_USE =
  /lit\/directive|static (?:override )?(?:properties\b|styles = [^[])|\b(?:state|noAccessor): true|\bsvg`|css`[^`]*\$\{|html`[^`]*<(?:!--|script|style|title|textarea)|\s[.?][\w-]+=\$\{|\s@[\w-]+=\$\{this\./;

/**
 * Modules of which so little is needed that it is written here.
 *
 * @type {readonly (readonly [file: string, code: string])[]}
 */
const REPLACED = [
  [
    '/@lit/reactive-element/decorators/property.js',
    'export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);',
  ],
  [
    '/@lit/reactive-element/css-tag.js',
    `export const css = ([text]) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };
     export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
     export const getCompatibleStyle = (sheet) => sheet;
     export const supportsAdoptingStyleSheets = true;
     export const CSSResult = undefined;
     export const unsafeCSS = undefined;`,
  ],
];

/** @type {readonly (readonly [file: string, pattern: RegExp, replacement: string])[]} */
const UNUSED = [
  [
    '/@lit/reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=new Map)/s,
    '',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=new Map)/s,
    'this.finalized=!0,this._$Ei();',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /,this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\)/,
    '',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\}\}(?=let \w=!1)/s,
    '}',
  ],
  ['/@lit/reactive-element/reactive-element.js', /=\w\.reactiveElementPolyfillSupport/, '=void 0'],
  [
    '/@lit/reactive-element/reactive-element.js',
    /static finalizeStyles\((\w)\)\{.*?\}(?=static)/,
    'static finalizeStyles($1){return $1}',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /"string"==typeof (\w)\?\1:"string"==typeof (\w)\?(\2\.toLowerCase\(\)):void 0/,
    '$1??$3',
  ],
  ['/@lit/reactive-element/reactive-element.js', /if\(\w\.state&&\(\w\.attribute=!1\),/, 'if('],
  ['/@lit/reactive-element/reactive-element.js', /!\w\.noAccessor(?=\)\{const)/, '!0'],
  [
    '/@lit/reactive-element/reactive-element.js',
    /\{toAttribute\(\w,\w\)\{switch.*?\},fromAttribute\(\w,\w\)\{.*?return \w\}\}/,
    '{fromAttribute:(text)=>text}',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /static addInitializer\(\w\)\{.*?\}(?=static)/,
    '',
  ],
  ['/@lit/reactive-element/reactive-element.js', /,this\.constructor\.l\?\..*?\(this\)\)/, ''],
  // `NOT_TO_USE` keeps the templates from what these leave out.
  ['/lit-html/lit-html.js', /"\."===(\w)\[1\]\?\w:"\?"===\1\[1\]\?\w:"@"===\1\[1\]/, '"@"===$1[1]'],
  ['/lit-html/lit-html.js', /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
  [
    '/lit-html/lit-html.js',
    /function (\w)\(\w,\w,\w=\w,\w\)\{if\(\w===\w\)return.*?\}(?=class)/s,
    'const $1=(part,value)=>value;',
  ],
  ['/lit-html/lit-html.js', /if\(\w\.test\(\w\.tagName\)\)\{const.*?\}\}(?=\}else if\(8===)/s, ''],
  ['/lit-html/lit-html.js', /else\{let \w=-1;for\(.*?\}(?=\w\+\+\})/s, ''],
  ['/lit-html/lit-html.js', /2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
  ['/lit-html/lit-html.js', /2===\w\?"<\/svg>":3===\w\?"<\/math>":""/, '""'],
  ['/lit-html/lit-html.js', /2===\w\|\|3===\w(?=\)\{)/, '!1'],
  ['/lit-html/lit-html.js', /=\w\.litHtmlPolyfillSupport/, '=void 0'],
  ['/lit-html/lit-html.js', /Error\("invalid template strings array"\)/, 'Error()'],
  [
    '/lit-html/lit-html.js',
    /\|\|\w\.capture!==\w\.capture\|\|\w\.once!==\w\.once\|\|\w\.passive!==\w\.passive/,
    '',
  ],
  ['/lit-html/lit-html.js', /\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),/, ''],
  ['/lit-html/lit-html.js', /setConnected\(\w\)\{.*?\)\)?\}(?=\}class)/, ''],
  ['/lit-html/lit-html.js', /this\._\$AP\?\.\(!1,!0,\w\)(?=;)/, ''],
  // What asks a part where it is: directives, and nobody else.
  ['/lit-html/lit-html.js', /get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
  ['/lit-html/lit-html.js', /get parentNode\(\)\{let \w=.*?,\w\}(?=get startNode)/, ''],
  ['/lit-html/lit-html.js', /get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/, ''],
  ['/lit-html/lit-html.js', /get tagName\(\)\{[^}]*\}/, ''],
  ['/lit-html/lit-html.js', /get _\$AU\(\)\{[^}]*\}/g, ''],
  ['/lit-html/lit-html.js', /this\._\$AN=void 0,/g, ''],
  ['/lit-html/lit-html.js', /,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  [
    '/lit-html/lit-html.js',
    /"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===\w\.el&&.*?,\w\)(?=;)/,
    '$1',
  ],
  [
    '/lit-html/lit-html.js',
    /"function"==typeof this\._\$AH\?(this\._\$AH)\.call\(.*?,(\w)\):this\._\$AH\.handleEvent\(\2\)/,
    '$1($2)',
  ],
  ['/lit-element/lit-element.js', /connectedCallback\(\)\{.*?\(!1\)\}(?=render)/, ''],
  [
    '/lit-element/lit-element.js',
    /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/,
    '',
  ],
  [
    '/lit-html/lit-html.js',
    /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
    '',
  ],
  ['/lit-html/lit-html.js', /if\(!\w\(\w\)\|\|!\w\.hasOwnProperty\("raw"\)\)throw Error\(\);/, ''],
  ['/@lit/reactive-element/reactive-element.js', /removeController\(\w\)\{.*?\}(?=_\$E_\()/, ''],
  [
    '/@lit/reactive-element/reactive-element.js',
    /\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:\w\)\.toAttribute\((\w),\w\.type\)/,
    '$1',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /"function"==typeof (\w)\.converter\?\{fromAttribute:\1\.converter\}:void 0!==\1\.converter\?\.fromAttribute\?\1\.converter:(\w)/,
    '$1.converter??$2',
  ],
  ['/lit-element/lit-element.js', /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
  ['/lit-element/lit-element.js', /=\w\.litElementPolyfillSupport/, '=void 0'],
  ['/@lit/task/task.js', /get taskComplete\(\)\{.*?\}(?=constructor)/s, ''],
  ['/@lit/task/task.js', /,"initialValue"in \w&&\(.*?\)(?=\}hostUpdate)/, ''],
  ['/@lit/task/task.js', /this\.k=\w\.onComplete,this\.A=\w\.onError,/, ''],
  ['/@lit/task/task.js', /try\{this\.k\?\.\(\w\)\}catch\{\}/, ''],
  ['/@lit/task/task.js', /try\{this\.A\?\.\(\w\)\}catch\{\}/, ''],
  ['/@lit/task/task.js', /hostUpdated\(\)\{.*?\}(?=\w\(\))/, ''],
  ['/@lit/task/task.js', /"afterUpdate"===this\.autoRun\?queueMicrotask\(.*?\)\)\):/, ''],
  ['/@lit/task/task.js', /if\(void 0===this\.\w\)return;(?=const)/, ''],
  ['/@lit/task/task.js', /if\(!Array\.isArray\(\w\)\)throw Error\("The args[^)]*\);/, ''],
  ['/@lit/task/task.js', /"object"==typeof (\w)\?\1:\{task:\1,args:\w\}/, '$1'],
  ['/@lit/task/task.js', /(?<==)(\w)\.argsEqual\?\?/, ''],
  ['/@lit/task/task.js', /,this\.autoRun=\w\.autoRun\?\?!0/, ''],
  ['/@lit/task/task.js', /!0===this\.autoRun&&/, ''],
  ['/@lit/task/task.js', /\w\?\?=this\.\w\(\),this\.\w=\w,(?=1===)/, ''],
  ['/@lit/task/task.js', /:\(this\.t=void 0,this\.o=void 0,this\.h=void 0\)/, ':0'],
  ['/@lit/task/task.js', /,this\.o\?\.\(\w\)/, ''],
  ['/@lit/task/task.js', /,this\.h\?\.\(\w\)/, ''],
  ['/@lit/task/task.js', /abort\(\w\)\{.*?\}(?=get value)/, ''],
  ['/@lit/task/task.js', /get error\(\)\{.*?\}/, ''],
  ['/@lit/task/task.js', /render\(\w\)\{switch.*?\}\}(?=\}const)/s, ''],
];
