/** Hands bytes or text to the browser as a file to be downloaded. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
