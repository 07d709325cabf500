/** How marked passages look on the page: each tone its own line as well as its own colour, readable on light and dark pages. */
export const HIGHLIGHT_CSS = `
::highlight(gw-1) { background-color: #ffd9cf; color: #3b0d05; text-decoration: underline wavy #b3261e 2px; }
::highlight(gw-2) { background-color: #ffedb8; color: #332500; text-decoration: underline dashed #8a5a00 2px; }
::highlight(gw-3) { background-color: #d8f0dc; color: #07250f; text-decoration: underline solid #1d6b3a 2px; }
::highlight(gw-0) { background-color: #4b2647; color: #ffffff; text-decoration: underline double #f4b63f 3px; }
@media (forced-colors: active) {
  ::highlight(gw-1), ::highlight(gw-2), ::highlight(gw-3) { background-color: Mark; color: MarkText; }
  ::highlight(gw-0) { background-color: Highlight; color: HighlightText; }
}
`;
