/** A link that opens beside what the person is doing. Only addresses of pages become links: a site, or a file that somebody sent, may hold anything. */
export function PageLink({ url, words = url }: { readonly url: string; readonly words?: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
