/**
 * Asks without saying which install asks. Firefox gives every install an address of its own (`moz-extension://…`) and writes it in the
 * `Origin` of every call that crosses origins: it would tie everything that one person sends together. Where the browser allows a
 * host, a call to it may pass for one within the same origin; Firefox then writes "null" or nothing. A host that is not allowed is
 * then not asked at all, which is right. In Chrome every install has the same address.
 */
export const namelessFetch: typeof fetch = (input, init) =>
  fetch(input, isFirefox() ? { ...init, mode: 'same-origin' } : init);

const isFirefox = (): boolean => location.protocol === 'moz-extension:';
