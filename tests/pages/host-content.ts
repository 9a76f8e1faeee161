/** The usual content of a partner's page, one of each kind. */
const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='60'%3E%3Crect width='120' height='60' fill='teal'/%3E%3C/svg%3E";

/** Headings, text, lists, a picture, a quotation, a table, a form, a disclosure: HTML of a body. */
export const HOST_CONTENT = `
  <h1>Partners</h1>
  <p>A paragraph with <a href="/page">a link</a>, <strong>strong</strong>, <em>emphasised</em> and
    <code>code</code> words, and enough of them to fill more than a line on most screens there are.</p>
  <h2>What we do</h2>
  <ul><li>One</li><li>Two <ul><li>Two and a half</li></ul></li></ul>
  <ol><li>First</li><li>Second</li></ol>
  <h3>What others say</h3>
  <blockquote><p>A quotation.</p><cite>A person</cite></blockquote>
  <figure><img src="${PICTURE}" alt=""><figcaption>A caption</figcaption></figure>
  <table><caption>Years</caption><thead><tr><th>Year</th><th>Reports</th></tr></thead>
    <tbody><tr><td>2024</td><td>3</td></tr><tr><td>2025</td><td>5</td></tr></tbody></table>
  <form><label>Name <input value="Text"></label> <label><input type="checkbox" checked> Yes</label>
    <select><option>One</option></select> <textarea>Text</textarea>
    <button type="button" class="button btn btn-primary is-primary wp-element-button">Send</button></form>
  <details open><summary>More</summary><p>The rest.</p></details>
  <hr><dl><dt>Term</dt><dd>Meaning</dd></dl><pre>As it  is</pre><p><small>Small print</small></p>`;
