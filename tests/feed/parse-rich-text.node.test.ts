import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRichText } from './parse-rich-text.js';
import { htmlOf } from '../../src/feed/rich-text-reader.js';
import { ADDRESS, markup } from './an-item.js';

const treeOf = (html: string): string => markup(parseRichText(html, ADDRESS));

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
    ['<a\nclass="x"\nhref = "#a"\n>a</a>', `<p><a href=${ADDRESS}#a>a</a></p>`],
    ['<a href="mailto:a@b.example">a</a>', '<p><a href=mailto:a@b.example>a</a></p>'],
    ['<a data-x="<b>" href="/a">a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
    ['<a title="a > b" href="/a">a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
    [
      '<a href="/a">a<a href="/b">b</a>c',
      '<p><a href=https://publisher.example/a>a</a><a href=https://publisher.example/b>b</a>c</p>',
    ],
    ['<a href="/a" href="/b">a</a>', '<p><a href=https://publisher.example/a>a</a></p>'],
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
      '<ul><li><p>One</p></li><li><ul><li><p>Two</p></li></ul></li></ul>',
    ],
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
    ['H<sub>2</sub>O', '<p>H<span>2</span>O</p>'],
    ['<pre><code>a</code></pre>', '<p><span>a</span></p>'],
    ['<center>a</center>', '<p>a</p>'],
    ['<![CDATA[a]]>b', '<p>b</p>'],
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
