// Unpacks the viewer and runs it: the policy of the page names both by their hashes.
(async () => {
  const packed = document.getElementById('viewer').textContent.trim();
  const bytes = Uint8Array.from(atob(packed), (digit) => digit.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  document.body.append(script);
})().catch(() => {
  document.getElementById('too-old').hidden = false;
});
