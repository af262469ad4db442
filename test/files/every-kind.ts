// Documents of every kind that residents send, each different, as many as asked for: good, locked, broken, and with a place.
import assert from 'node:assert/strict'
import { PDFDocument } from '@cantoo/pdf-lib'
import { Document, Packer, Paragraph } from 'docx'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'

export type Made = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> }

/** What a camera writes; the original in the zip keeps it, and no page does. */
const place = { IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } }

/** After the first of them pictures are small: what each costs is in bench/, which asks for them all. */
type Sized = { readonly number: number; readonly large: boolean }

const photo = ({ number, large }: Sized) =>
  sharp({
    create: {
      ...(large ? { width: 1_600, height: 1_200 } : { width: 160, height: 120 }),
      ...{ channels: 3, background: { r: number % 256, g: 90, b: 60 } },
    },
  })
    .withExif(place)
    .jpeg()

async function pdf(number: number, change: (pdf: PDFDocument) => void | Promise<void> = () => undefined) {
  const made = await PDFDocument.create({ updateMetadata: false })
  for (const page of [1, 2, 3]) made.addPage([595, 842]).drawText(`Survey ${number}, page ${page}`)
  await change(made)
  return made.save()
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

const kinds: { readonly [ending: string]: (sized: Sized) => Promise<Uint8Array> } = {
  'survey.pdf': ({ number }) => pdf(number),
  'photographs.pdf': (sized) =>
    pdf(sized.number, async (made) => made.getPage(0).drawImage(await made.embedJpg(await photo(sized).toBuffer()))),
  'locked.pdf': ({ number }) =>
    pdf(number, (made) => made.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })),
  'half.pdf': async ({ number }) => (await pdf(number)).subarray(0, 600),
  'letter.docx': ({ number }) =>
    Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(`Letter ${number}: it is damp again`)] }] })),
  'mail.eml': async ({ number }) =>
    strToU8(
      `From: rosa@example.org\r\nTo: us@example.org\r\nSubject: Mail ${number}\r\n\r\nIt is worse, the ${number}th time.`,
    ),
  'photo.jpg': (sized) => photo(sized).toBuffer(),
  'picture.png': (sized) => photo(sized).png().toBuffer(),
  'diary.txt': async ({ number }) => strToU8(`Diary ${number}\n\nDripping.`),
  'costs.xlsx': async ({ number }) =>
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}"/></Types>`,
      ),
      'xl/workbook.xml': strToU8(`<workbook><!-- ${number} --></workbook>`),
    }),
}

export const kindsOfDocument = Object.keys(kinds).length

/** In turns, one of each kind; the pictures of the first `large` are as large as a camera's. */
export async function* everyKind(count: number, large = count): AsyncGenerator<Made> {
  const makers = Object.entries(kinds)
  for (let number = 0; number < count; number++) {
    const maker = makers[number % makers.length]
    assert(maker)
    const [name, make] = maker
    yield { name: `${number} ${name}`, content: new Uint8Array(await make({ number, large: number < large })) }
  }
}
