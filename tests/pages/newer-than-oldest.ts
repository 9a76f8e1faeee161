/**
 * What JavaScript and the DOM have had since Chrome 110, Safari 16.4 or Firefox 115, the oldest
 * browsers that count: none of it may be needed (MDN's browser-compat-data 8.1.9; static members
 * and members of prototypes alike). `checkVisibility` is not here, because the tests use it.
 */
export const NEWER = `
  Array.fromAsync Promise.try Promise.withResolvers Object.groupBy Map.groupBy URL.canParse URL.parse
  Intl.Segmenter Intl.DurationFormat Intl.Locale.prototype.getTextInfo Intl.Locale.prototype.getWeekInfo
  Intl.NumberFormat.prototype.formatRange Intl.PluralRules.prototype.selectRange
  Iterator RegExp.escape Error.isError Error.captureStackTrace Math.f16round Math.sumPrecise JSON.rawJSON
  Set.prototype.difference Set.prototype.intersection Set.prototype.isDisjointFrom
  Set.prototype.isSubsetOf Set.prototype.isSupersetOf Set.prototype.symmetricDifference
  Set.prototype.union Map.prototype.getOrInsert Map.prototype.getOrInsertComputed
  String.prototype.isWellFormed String.prototype.toWellFormed Uint8Array.fromBase64
  Uint8Array.prototype.toBase64 ArrayBuffer.prototype.transfer ArrayBuffer.prototype.resize
  AbortSignal.any AbortSignal.timeout Response.json Response.prototype.bytes ReadableStream.from
  ReadableStream.prototype.values Headers.prototype.getSetCookie URLSearchParams.prototype.size
  Document.parseHTML Document.parseHTMLUnsafe Document.prototype.startViewTransition
  Document.prototype.moveBefore Element.prototype.moveBefore Element.prototype.setHTML
  Element.prototype.setHTMLUnsafe Element.prototype.getHTML Element.prototype.computedStyleMap
  Element.prototype.currentCSSZoom Element.prototype.role Element.prototype.ariaLabel
  DocumentFragment.prototype.moveBefore ShadowRoot.prototype.getHTML ShadowRoot.prototype.setHTML
  ShadowRoot.prototype.clonable ShadowRoot.prototype.serializable EventTarget.prototype.when
  HTMLElement.prototype.popover HTMLElement.prototype.attributeStyleMap
  ElementInternals.prototype.states CustomStateSet CustomElementRegistry.prototype.getName
  Navigator.prototype.userActivation Navigator.prototype.connection Temporal
`
  .trim()
  .split(/\s+/);
