import type { MachineModule } from '../kernel/machine';

/** The rest of what `lmv` prints of an image that has a version resource. */
export function versionLines({ image, says }: MachineModule): readonly string[] {
  if (!says) return [];
  const { version, company, product, description } = says;
  const texts = {
    CompanyName: company,
    ProductName: product,
    InternalName: image,
    OriginalFilename: image,
    ProductVersion: version,
    FileVersion: version,
    FileDescription: description,
  };
  return [
    `    File version:     ${version}`,
    `    Product version:  ${version}`,
    '    File flags:       0 (Mask 3F)',
    '    File OS:          40004 NT Win32',
    '    File type:        3.7 Driver',
    '    File date:        00000000.00000000',
    '    Translations:     0409.04b0',
    '    Information from resource tables:',
    ...Object.entries(texts).map(([name, text]) => `        ${`${name}:`.padEnd(17)} ${text}`),
  ];
}
