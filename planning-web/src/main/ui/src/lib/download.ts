/** Hands the reader a file that was made here. The mark at its start lets a spreadsheet read it as UTF-8. */
export function downloadText(name: string, type: string, text: string): void {
  downloadFile(name, new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }));
}

/** Hands the reader a file that is here already. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
