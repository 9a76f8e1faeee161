import type { Attack } from '../attack.js';

/** Mutation XSS: HTML that one parser reads as harmless text, and the next parser as markup. */
export const mutations: readonly Attack[] = [
  [
    'a style in MathML',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=harm()&gt;">',
  ],
  [
    'a style in a glyph',
    '<math><mi><mglyph><style><img src=x: onerror=harm()></style></mglyph></mi></math>',
  ],
  [
    'a malignmark',
    '<math><mtext><malignmark><style><img src=x: onerror=harm()></style></malignmark></math>',
  ],
  [
    'a form in a form',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=harm()>',
  ],
  ['a style in a drawing', '<svg></p><style><a id="</style><img src=x: onerror=harm()>">'],
  [
    'a style that closes in a title',
    '<svg><title><style></title></svg><img src=x: onerror=harm()></style>',
  ],
  [
    'a foreign object',
    '<svg><foreignObject><p><style><!--</style></p><img src=x: onerror=harm()>--></foreignObject></svg>',
  ],
  [
    'a description',
    '<svg><desc><noscript><p title="</noscript><img src=x: onerror=harm()>"></noscript></desc></svg>',
  ],
  ['a section of characters', '<svg><![CDATA[><img src=x: onerror=harm()>]]></svg>'],
  ['a section of characters in HTML', '<![CDATA[<img src=x: onerror=harm()>]]>'],
  [
    'an annotation',
    '<math><annotation-xml encoding="text/html"><style><img src=x: onerror=harm()></style></annotation-xml></math>',
  ],
  [
    'an annotation of XML',
    '<math><annotation-xml encoding=application/xhtml+xml><p><img src=x: onerror=harm()></annotation-xml></math>',
  ],
  ['a noscript', '<noscript><p title="</noscript><img src=x: onerror=harm()>">'],
  [
    'a noscript in a noscript',
    '<noscript><noscript></noscript><img src=x: onerror=harm()></noscript>',
  ],
  ['a textarea', '<textarea><p id="</textarea><img src=x: onerror=harm()>">'],
  ['a title', '<title><p id="</title><img src=x: onerror=harm()>">'],
  ['raw text', '<xmp><p title="</xmp><img src=x: onerror=harm()>">'],
  ['raw text of frames', '<noframes><p title="</noframes><img src=x: onerror=harm()>">'],
  ['raw text of embeds', '<noembed><p title="</noembed><img src=x: onerror=harm()>">'],
  ['raw text of an iframe', '<iframe><p title="</iframe><img src=x: onerror=harm()>">'],
  ['plain text to the end', '<plaintext><img src=x: onerror=harm()>'],
  ['a list of old', '<listing>&lt;img src=x: onerror=harm()&gt;</listing>'],
  ['a select', '<select><option><style></option></select><img src=x: onerror=harm()></style>'],
  [
    'a select with a button',
    '<select><button><selectedcontent></selectedcontent></button><option><img src=x: onerror=harm()></select>',
  ],
  ['a table that throws out', '<table><a href="javascript:harm()"><tr><td>Cell</td></tr></table>'],
  [
    'a table in a table',
    '<table><caption><svg><style><img src=x: onerror=harm()></style></svg></caption></table>',
  ],
  [
    'a paragraph that ends itself',
    '<svg><p><style><g title="</style><img src=x: onerror=harm()>">',
  ],
  [
    'a line break that ends itself',
    '<math></br><style><a title="</style><img src=x: onerror=harm()>">',
  ],
  ['links in links', '<a href="x"><table><a href="javascript:harm()">Follow</table></a>'],
  ['emphasis that is mended', '<b><p><i></b><img src=x: onerror=harm()></i></p>'],
  ['a comment that ends at once', '<!--><img src=x: onerror=harm()>-->'],
  ['a comment that ends with a dash', '<!---><img src=x: onerror=harm()>-->'],
  ['a comment that ends with a mark', '<!-- --!><img src=x: onerror=harm()>-->'],
  ['a comment in a comment', '<!-- <!-- --> <img src=x: onerror=harm()> -->'],
  ['a comment without an end', '<!-- <img src=x: onerror=harm()>'],
  ['a declaration', '<!DOCTYPE x [<!ENTITY y "<img src=x: onerror=harm()>">]>&y;'],
  [
    'an instruction',
    '<?xml-stylesheet href="javascript:harm()"?><?x <img src=x: onerror=harm()>?>',
  ],
  ['an end tag that is a comment', '</ <img src=x: onerror=harm()>'],
  ['an end tag with attributes', '</p x=">"><img src=x: onerror=harm()>'],
  ['references for brackets', '&lt;img src=x: onerror=harm()&gt;'],
  ['references for brackets twice', '&amp;lt;img src=x: onerror=harm()&amp;gt;'],
  ['references for brackets without an end', '&lt<img src=x: onerror=harm()>&gt'],
  ['numeric references for brackets', '&#60;img src=x: onerror=harm()&#62;'],
  [
    'references with zeros for brackets',
    '&#x000003c;script&#x000003e;harm()&#x000003c;/script&#x000003e;',
  ],
  ['a reference in a reference', '&am&amp;p;lt;script>harm()</script>'],
  ['a null in a tag', '<\u0000img src=x: onerror=harm()>'],
  ['a null between attributes', '<img\u0000src=x:\u0000onerror=harm()>'],
  ['an overlong form', '\u00c0\u00bcscript\u00c0\u00beharm()\u00c0\u00bc/script\u00c0\u00be'],
  ['another encoding', '+ADw-img src=x: onerror=harm()+AD4-'],
  ['an encoding of Japan', '\u001b$B<img src=x: onerror=harm()>\u001b(B'],
];
