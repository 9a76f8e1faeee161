/**
 * What `@lit/reactive-element/reactive-element.js` holds and the shipped scripts never run: standard decorators and the global marks that they need, ways round missing
 * stylesheets and shadow roots, accessors of one's own, hooks that no element has.
 *
 * @type {readonly (readonly [pattern: RegExp, replacement: string])[]}
 */
export const REACTIVE_ELEMENT_UNUSED = [
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=new Map)/s, ''],
  [
    /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=new Map)/s,
    'this.finalized=!0,this._$Ei();',
  ],
  [/,this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\)/, ''],
  [
    /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\}\}(?=let \w=!1)/s,
    '}',
  ],
  [/=\w\.reactiveElementPolyfillSupport/, '=void 0'],
  [/"string"==typeof (\w)\?\1:"string"==typeof (\w)\?(\2\.toLowerCase\(\)):void 0/, '$1??$3'],
  [/if\(\w\.state&&\(\w\.attribute=!1\),/, 'if('],
  [/!\w\.noAccessor(?=\)\{const)/, '!0'],
  [
    /\{toAttribute\(\w,\w\)\{switch.*?\},fromAttribute\(\w,\w\)\{.*?return \w\}\}/,
    '{fromAttribute:(text)=>text}',
  ],
  [/static addInitializer\(\w\)\{.*?\}(?=static)/, ''],
  [/,this\.constructor\.l\?\..*?\(this\)\)/, ''],
  [/,(\w)=\w\.trustedTypes,\w=\1\?\1\.emptyScript:""/, ''],
  [/\b\w\("(elementProperties|finalized|properties)"\)/g, '"$1"'],
  [
    /(static getPropertyDescriptor\((\w),(\w),(\w)\)\{).*?(?=,configurable)/,
    '$1return{get(){return this[$3]},set(value){const old=this[$3];this[$3]=value,this.requestUpdate($2,old,$4)}',
  ],
  [/void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\),/, ''],
  [/static finalizeStyles\(\w\)\{.*?\}(?=static)/, ''],
  [/this\.finalizeStyles\((this\.styles)\)/, '$1'],
  [/,void 0!==this\.renderRoot&&this\.isConnected&&\w\.hostConnected\?\.\(\)/, ''],
  [
    /(requestUpdate\(\w,\w,\w),\w=!1,(\w\)\{.*?)!1===\w&&\((\w=this\[\w\])\),\w\?\?=\w\.getPropertyOptions\(\w\),(.*?)\(\w\.hasChanged\?\?(\w)\)/,
    '$1,$2$3,$4$5',
  ],
  [/,wrapped:\w\},\w\)/, '})'],
  [/\((this\._\$Ej\.set\(\w,)\w\?\?(.*?\)),!0!==\w\|\|void 0!==\w\)/, '$1$2'],
  [
    /const (\w)=this\.scheduleUpdate\(\);return null!=\1&&await \1,(.*?)\}scheduleUpdate\(\)\{return (.*?)\}/,
    'return $3,$2}',
  ],
  [
    /let \w=!1;(const \w=this\._\$AL;try\{)\w=this\.shouldUpdate\(\w\),\w\?\((.*?)\):this\._\$EM\(\)\}catch\(\w\)\{throw \w=!1,(.*?)\}\w&&/,
    '$1$2}catch(s){throw $3}',
  ],
  [/this\.hasUpdated\|\|\((.*?),this\.firstUpdated\(\w\)\)/, '$1'],
  [/shouldUpdate\(\w\)\{return!0\}/, ''],
  [/firstUpdated\(\w\)\{\}/, ''],
  [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
  [/removeController\(\w\)\{.*?\}(?=_\$E_\()/, ''],
  [
    /\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:\w\)\.toAttribute\((\w),\w\.type\)/,
    '$1',
  ],
  [
    /"function"==typeof (\w)\.converter\?\{fromAttribute:\1\.converter\}:void 0!==\1\.converter\?\.fromAttribute\?\1\.converter:(\w)/,
    '$1.converter??$2',
  ],
];
