import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRichText } from './parse-rich-text.js';
import { htmlOf } from '../../src/feed/rich-text-reader.js';
import { ADDRESS, markup } from './an-item.js';

/** The page that shows the whole text. */
const PAGE = 'https://publisher.example/reports/one/';

const treeOf = (html: string): string => markup(parseRichText(html, ADDRESS, PAGE));

const TABLE: Readonly<Record<string, readonly (readonly [html: string, tree: string])[]>> = {
  'paragraphs and line breaks': [
    ['', ''],
    ['   \n ', ''],
    ['Text', '<p>Text</p>'],
    ['<p>One</p><p>Two</p>', '<p>One</p><p>Two</p>'],
    ['<p>One</p>\n\n<p>Two</p>\n', '<p>One</p><p>Two</p>'],
    ['One<p>Two</p>three', '<p>One</p><p>Two</p><p>three</p>'],
    ['<p>One<p>Two', '<p>One</p><p>Two</p>'],
    ['<div>One<div>Two</div></div>', '<p>One</p><p>Two</p>'],
    ['One<br>two<br/>three<BR />four', '<p>One<br>two<br>three<br>four</p>'],
    ['<p>One<br></p><p><br>two</p><p><br></p>', '<p>One</p><p>two</p>'],
    ['One<br> <br />two<br><br><br>three', '<p>One</p><p>two</p><p>three</p>'],
    ['<b>One<br><br>two</b>', '<p><strong>One</strong></p><p><strong>two</strong></p>'],
    ['One<hr>two', '<p>One</p><p>two</p>'],
    ['<p></p><p> </p>', ''],
    ['<section><article>One</article></section>', '<p>One</p>'],
  ],
  'headings, which become paragraphs': [
    ['<h2>Care</h2>Text', '<p><strong>Care</strong></p><p>Text</p>'],
    ['<H3 class="x">Care</H3><p>Text</p>', '<p><strong>Care</strong></p><p>Text</p>'],
    ['<h4>A <em>b</em></h4>', '<p><strong>A <em>b</em></strong></p>'],
  ],
  emphasis: [
    ['<em>a</em> <i>b</i> <cite>c</cite>', '<p><em>a</em> <em>b</em> <em>c</em></p>'],
    ['<strong>a</strong> <b>b</b>', '<p><strong>a</strong> <strong>b</strong></p>'],
    ['<q>a</q>', '<p><q>a</q></p>'],
    ['a<em>b<strong>c</strong></em>', '<p>a<em>b<strong>c</strong></em></p>'],
    ['<b>a<i>b</b>c</i>', '<p><strong>a<em>b</em></strong><em>c</em></p>'],
    ['<p><em>One<p>two</em> three', '<p><em>One</em></p><p><em>two</em> three</p>'],
    ['</em>a</b>', '<p>a</p>'],
    ['<em></em>a<strong></strong>', '<p>a</p>'],
  ],
  links: [
    ['<a href="https://a.example/">a</a> b', '<p><a href=https://a.example/>a</a> b</p>'],
    ['<a href=/a>a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
    [
      "<A HREF='a?b=1&amp;c=2'>a</A>",
      '<p><a href=https://publisher.example/feeds/a?b=1&c=2>a</a></p>',
    ],
    ['<a\nclass="x"\nhref = "/a"\n>a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
    ['<a href=/a/>a</a>', '<p><a href=https://publisher.example/a/>a</a></p>'],
    [
      '<a href="/a?b=1&copy=2">a</a>',
      '<p><a href=https://publisher.example/a?b=1&copy=2>a</a></p>',
    ],
    ['<a href="mailto:a@b.example">a</a>', '<p><a href=mailto:a@b.example>a</a></p>'],
    ['<a data-x="<b>" href="/a">a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
    ['<a title="a > b" href="/a">a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
    [
      '<a href="/a">a<a href="/b">b</a>c',
      '<p><a href=https://publisher.example/a>a</a><a href=https://publisher.example/b>b</a>c</p>',
    ],
    ['<a href="/a" href="/b">a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
  ],
  'links to a place in the same text, which lead to the report’s page': [
    ['<a href="#fn1">a</a>', `<p><a href=${PAGE}#fn1>a</a></p>`],
    ['<a href=" &#35;fn:1 ">a</a>', `<p><a href=${PAGE}#fn:1>a</a></p>`],
    ['<a href="?page=2#x">a</a>', `<p><a href=${PAGE}?page=2#x>a</a></p>`],
    [`<a href="${ADDRESS}#fn1">a</a>`, `<p><a href=${PAGE}#fn1>a</a></p>`],
    ['<a href="">a</a>', '<p><a>a</a></p>'],
    ['<p id=fn1>a <a href="#fnref1">↩</a>', `<p>a <a href=${PAGE}#fnref1>↩</a></p>`],
  ],
  'links that lead nowhere safe, which give their text': [
    ['<a href="javascript:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['<a href="&#106;avascript:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['<a href="java&#10;script:alert(1)">a</a>', '<p><a>a</a></p>'],
    [
      '<a href=" javascript&colon;alert(1)">a</a>',
      '<p><a href=https://publisher.example/feeds/javascript&colon;alert(1)>a</a></p>',
    ],
    ['<a href="data:text/html,x">a</a>', '<p><a>a</a></p>'],
    ['<a href="https://user:pass@a.example/">a</a>', '<p><a>a</a></p>'],
    ['<a name="x">a</a>', '<p><a>a</a></p>'],
  ],
  lists: [
    ['<ul><li>One</li><li>Two</li></ul>', '<ul><li><p>One</p></li><li><p>Two</p></li></ul>'],
    ['<ul>\n<li>One\n<li>Two\n</ul>', '<ul><li><p>One\n</p></li><li><p>Two\n</p></li></ul>'],
    ['<ol><li><p>One</p><p>two</p></ol>', '<ol><li><p>One</p><p>two</p></li></ol>'],
    [
      '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>',
      '<ul><li><p>One</p><ul><li><p>Two</p></li></ul></li><li><p>Three</p></li></ul>',
    ],
    [
      '<ul><li>One</li><ul><li>Two</li></ul></ul>',
      '<ul><li><p>One</p><ul><li><p>Two</p></li></ul></li></ul>',
    ],
    [
      '<ol><li>One</li><ol><li>a</ol>more<li>Two</ol>',
      '<ol><li><p>One</p><ol><li><p>a</p></li></ol><p>more</p></li><li><p>Two</p></li></ol>',
    ],
    [
      '<ol start=3><li>c<li value=" 7 ">g</ol>',
      '<ol number=3><li><p>c</p></li><li number=7><p>g</p></li></ol>',
    ],
    ['<ol start=-1 reversed><li>a</ol>', '<ol number=-1 isReversed=true><li><p>a</p></li></ol>'],
    [
      '<ol type=a><li>a</ol><ol type=disc><li>b</ol><ul type=a><li>c</ul>',
      '<ol type=a><li><p>a</p></li></ol><ol><li><p>b</p></li></ol><ul><li><p>c</p></li></ul>',
    ],
    ['<ol start=x><li value="">a</ol>', '<ol><li><p>a</p></li></ol>'],
    ['<ol start=99999999999><li value=1e9>a</ol>', '<ol><li><p>a</p></li></ol>'],
    ['<ul start=3 reversed><li>a</ul>', '<ul><li><p>a</p></li></ul>'],
    ['<ul>One</ul>', '<ul><li><p>One</p></li></ul>'],
    ['<li>One</li>', '<p>One</p>'],
    ['<ul></ul><ol><li></li></ol>', ''],
    ['<ul><li>One</ul>Two', '<ul><li><p>One</p></li></ul><p>Two</p>'],
    ['<ol><li>a</ul>b</ol>', '<ol><li><p>a</p><p>b</p></li></ol>'],
  ],
  quotations: [
    ['<blockquote>One</blockquote>two', '<blockquote><p>One</p></blockquote><p>two</p>'],
    [
      '<blockquote><p>One</p><ul><li>two</li></ul></blockquote>',
      '<blockquote><p>One</p><ul><li><p>two</p></li></ul></blockquote>',
    ],
    ['<blockquote>One', '<blockquote><p>One</p></blockquote>'],
  ],
  'elements that give their text': [
    ['<table><tr><th>a</th><td>b</td></tr></table>', '<p>a</p><p>b</p>'],
    ['<dl><dt>a<dd>b</dl>', '<p>a</p><p>b</p>'],
    ['<figure><img src=a alt=b><figcaption>c</figcaption></figure>', '<p>c</p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a  b</p>'],
    ['<form><label>a</label></form>', '<p><span>a</span></p>'],
    ['<pre><code>a</code></pre>', '<p><span>a</span></p>'],
    ['<center>a</center>', '<p>a</p>'],
    ['<![CDATA[a]]>b', '<p>b</p>'],
  ],
  'looks that carry the meaning': [
    ['10<sup>6</sup> H<sub lang=en>2</sub>O', '<p>10<sup>6</sup> H<sub lang=en>2</sub>O</p>'],
    [
      '10<span style="vertical-align: super; font-size: 60%">6</span> H<span style="vertical-align:sub">2</span>',
      '<p>10<sup>6</sup> H<sub>2</sub></p>',
    ],
    ['<p style="vertical-align:super">a</p>', '<p>a</p>'],
    ['<p>2023<sup>4<p>One</p>', '<p>2023<sup>4</sup></p><p>One</p>'],
    ['<p>a<b>b<sup>4</b>c', '<p>a<strong>b<sup>4</sup></strong>c</p>'],
    [
      '<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です',
      '<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>',
    ],
    [
      '<ruby>漢<rp>(<rt>かん<rp>)</rp>字<rp>(<rt>じ<rp>)</ruby>です',
      '<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>です</p>',
    ],
  ],
  'unknown elements, which stand in their line': [
    [
      '<p>a <style-x>b</style-x> <title-case>c</title-case></p>',
      '<p>a <span>b</span> <span>c</span></p>',
    ],
    ['a <st1:place w:st="on">b</st1:place> c', '<p>a <span>b</span> c</p>'],
    ['<p>a <relative-time datetime=x>b</relative-time>, c', '<p>a <span>b</span>, c</p>'],
    ['<p>a<o:p></o:p></p>', '<p>a</p>'],
    [
      'a <x-term>b</x-term><font-x>c</font-x> <toString>d',
      '<p>a <span>b</span><span>c</span> <span>d</span></p>',
    ],
    [
      '<math><msup><mn>10</mn><mn>6</mn></msup></math>',
      '<p><span><span><span>10</span> <span>6</span></span></span></p>',
    ],
    ['<math><mi hidden>x</mi><annotation>10^6</annotation></math>a', '<p>a</p>'],
  ],
  'hidden elements, which give nothing': [
    ['<div style="display:none">a</div><p hidden>b</p><p>c</p>', '<p>c</p>'],
    ['<p hidden>a<p>b', '<p>b</p>'],
    ['<p hidden>a<div>b</div>', '<p>b</p>'],
    ['<p HIDDEN="">a</p>b', '<p>b</p>'],
    ['<p hidden=hidden>a</p>b', '<p>b</p>'],
    ['<p hidden="false">a</p>b', '<p>b</p>'],
    ['<p hidden="Until-Found">a</p>b', '<p>a</p><p>b</p>'],
    ['<div hidden>a<div>b</div>c<p>d</div>e', '<p>e</p>'],
    ['<div hidden>a</span></b>b</div>c', '<p>c</p>'],
    ['<div hidden><ul><li>a</ul></div><ul><li>b</ul>', '<ul><li><p>b</p></li></ul>'],
    [
      '<ul><li>a<li hidden>b<ul><li>c</ul><li>d</ul>',
      '<ul><li><p>a</p></li><li><p>d</p></li></ul>',
    ],
    ['<ul hidden><li>a</ul>b', '<p>b</p>'],
    ['<table><tr><td hidden>a<td>b<tr hidden><td>c<tr><td>d</table>', '<p>b</p><p>d</p>'],
    ['<dl><dt>a<dd hidden>b<dt>c</dl>', '<p>a</p><p>c</p>'],
    ['<p>a<p hidden>b</p>c', '<p>a</p><p>c</p>'],
    ['<p>a <span hidden>b <b>c</b></span>d', '<p>a d</p>'],
    ['<span>a <span hidden>b</span> c</span>', '<p><span>a  c</span></p>'],
    ['<p>a<span hidden>b</p><p>c</p>', '<p>a</p><p>c</p>'],
    ['<p>a<b hidden>b</p><p>c</p>', '<p>a</p><p>c</p>'],
    ['a<br hidden>b<img hidden>c<span hidden />d', '<p>abcd</p>'],
    ['a<span hidden/>b', '<p>a</p>'],
    ['<h2 hidden>a</h2>b', '<p>b</p>'],
    ['<span style="DISPLAY : NONE ! important">a</span>b', '<p>b</p>'],
    ["<span style='color:red;\n display:none'>a</span>b", '<p>b</p>'],
    ['<span style=display:none>a</span>b', '<p>b</p>'],
    ['<span style="display:&#110;one">a</span>b', '<p>b</p>'],
    ['<span style="visibility:hidden">a</span>b', '<p>b</p>'],
    ['<span style="display:none;display:inline">a</span>b', '<p><span>a</span>b</p>'],
    ['<span style="--display:none;x:display:none">a</span>b', '<p><span>a</span>b</p>'],
    ['<span style="overflow:hidden;opacity:0">a</span>b', '<p><span>a</span>b</p>'],
    ['<span data-hidden aria-hidden=true title=hidden>a</span>b', '<p><span>a</span>b</p>'],
  ],
  'drawings and players, which end where HTML ends them': [
    ['a<svg><path d="x"><p>b</p>c', '<p>a</p><p>b</p><p>c</p>'],
    ['<p>a<svg><g><b>b</b></p>c', '<p>a<strong>b</strong></p><p>c</p>'],
    ['<p>a<svg><g>b</p>c', '<p>a</p><p>c</p>'],
    ['a<svg><g><a><text>b</text></a></g></svg>c<svg/>d', '<p>acd</p>'],
    ['a<svg><foreignObject><div><p>b</p></div></foreignObject></svg>c', '<p>ac</p>'],
    ['<p><video src=a></p><p>b</p>', '<p>b</p>'],
    ['<p>a<video><p>b</p></video>c', '<p>ac</p>'],
    ['a<object><object>b</object>c</object>d', '<p>ad</p>'],
  ],
  'elements that give nothing': [
    ['a<script>alert("<p>x</p>")</script>b', '<p>ab</p>'],
    ['a<SCRIPT src=x></SCRIPT >b', '<p>ab</p>'],
    ['a<style>p{color:red}</style>b', '<p>ab</p>'],
    ['a<template><p>x</p></template>b', '<p>ab</p>'],
    ['a<title>x</title>b', '<p>ab</p>'],
    ['a<textarea>x</textarea>b', '<p>ab</p>'],
    ['a<iframe src="https://a.example/">x</iframe>b', '<p>ab</p>'],
    ['a<noscript><img src=x></noscript>b', '<p>ab</p>'],
    ['a<noembed>x</noembed><noframes>y</noframes>b', '<p>ab</p>'],
    ['a<svg><text>x</text></svg>b', '<p>ab</p>'],
    ['a<svg viewBox="0 0 1 1"/>b', '<p>ab</p>'],
    ['a<object data=x><p>y</p></object>b', '<p>ab</p>'],
    ['a<video><source src=x>y</video><audio>z</audio><canvas>c</canvas>b', '<p>ab</p>'],
    ['a<select><option>x</select>b', '<p>ab</p>'],
    ['a<!-- x <p>y</p> -->b', '<p>ab</p>'],
    ['a<!doctype html>b<?php x ?>', '<p>ab</p>'],
    ['a<!-- x', '<p>a</p>'],
    ['a<script>x', '<p>a</p>'],
    ['a<a href="x', '<p>a</p>'],
    ['a<p', '<p>a</p>'],
    ['<script>x</style>y</script>z', '<p>z</p>'],
    ['a<!---->b', '<p>ab</p>'],
    ['a<!-->b', '<p>ab</p>'],
    ['<!--[if !IE]><!-->a<!--<![endif]-->', '<p>a</p>'],
  ],
  'text that only looks like markup': [
    ['1 < 2 and 3 > 2', '<p>1 < 2 and 3 > 2</p>'],
    ['I <3 care', '<p>I <3 care</p>'],
    ['a &lt;b&gt; c', '<p>a <b> c</p>'],
    ['&amp;lt;b&amp;gt;', '<p>&lt;b&gt;</p>'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p><script>alert(1)</script></p>'],
    ['Ca&shy;re&nbsp;&mdash; &bogus;', '<p>Ca\u00adre\u00a0— &bogus;</p>'],
    ['<', '<p><</p>'],
  ],
  attributes: [
    [
      '<p lang="th" dir=rtl class=x id=body style="color:red" onclick=a()>a</p>',
      '<p lang=th dir=rtl>a</p>',
    ],
    ['<p DIR="RTL" lang="pt_br">a</p>', '<p lang=pt-BR dir=rtl>a</p>'],
    ['<p dir="sideways" lang="not a language">a</p>', '<p>a</p>'],
    ['<em href="/a" lang=fr>a</em>', '<p><em lang=fr>a</em></p>'],
    ['<span lang="ar" dir="auto">a</span>', '<p><span lang=ar dir=auto>a</span></p>'],
    ['<ul dir=rtl><li lang=ar>a', '<ul dir=rtl><li lang=ar><p lang=ar>a</p></li></ul>'],
    ['<h2 lang=fr>a</h2>', '<p lang=fr><strong lang=fr>a</strong></p>'],
  ],
};

describe('a feed’s HTML', () => {
  for (const [about, rows] of Object.entries(TABLE)) {
    for (const [html, tree] of rows) {
      test(`${about}: ${JSON.stringify(html)}`, () => assert.equal(treeOf(html), tree));
    }
  }

  test('keeps a line of text together around inline elements', () => {
    for (const name of ['abbr', 'code', 'kbd', 'mark', 'small', 'time', 'u', 'del', 'ins', 'bdi']) {
      assert.equal(treeOf(`a <${name}>b</${name}> c`), '<p>a <span>b</span> c</p>');
    }
    for (const name of ['dfn', 'var', 'samp', 'tt', 'data', 'acronym', 'strike', 'output']) {
      assert.doesNotMatch(treeOf(`a <${name}>b</${name}> c`), /<\/p><p>/, name);
    }
  });

  test('shows nothing that is hidden, however deep it is', () => {
    assert.equal(treeOf(`${'<div>'.repeat(60)}<p hidden>a <b>b</b></p><p>c</p>`), '<p>c</p>');
  });

  test('links to no place in the text if the report has no page', () => {
    for (const link of ['#fn1', '?page=2', '#']) {
      assert.equal(markup(parseRichText(`<a href="${link}">1</a>`, ADDRESS)), '<p><a>1</a></p>');
    }
  });

  test('holds only items in its lists, however deep they are', () => {
    for (const outside of ['', '<blockquote>', '<ol>']) {
      const tree = treeOf(outside + '<ul><li>'.repeat(40) + 'deep');
      assert.doesNotMatch(tree, /<[uo]l>(?!<li>)/);
      assert.match(tree, /deep/);
    }
  });

  test('keeps only absolute links if the feed’s address is not known', () => {
    const links = '<a href="/a">a</a><a href="https://b.example/">b</a>';
    assert.equal(markup(parseRichText(links)), '<p><a>a</a><a href=https://b.example/>b</a></p>');
  });
});

describe('plain text', () => {
  for (const [text, tree] of [
    ['One line', '<p>One line</p>'],
    ['One\n\nTwo\n \nThree', '<p>One</p><p>Two</p><p>Three</p>'],
    ['One\ntwo', '<p>One<br>two</p>'],
    ['<b>&amp; a < b', '<p><b>&amp; a < b</p>'],
    ['', ''],
    ['One\r\n\r\nTwo\r\nthree', '<p>One\r</p><p>Two\r<br>three</p>'],
  ] as const) {
    test(`is shown as it is written: ${JSON.stringify(text)}`, () =>
      assert.equal(treeOf(htmlOf(text)).replaceAll('\r', ''), tree.replaceAll('\r', '')));
  }
});
