// A letter or a form as a Word file: real headings, lists and table heads, so that it can be read aloud and edited.
import {
  Document as File,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { type Complete, type Document, type Form, isForm, type Paper } from '#documents/document.ts'
import { fixedWords } from '#documents/fixed-words.ts'
import { black, inkOf } from '#documents/ink.ts'
import { blocksInWord, numberings, type Placed, runs, wordLanguage } from './docx-blocks.ts'

/** A4, and the edges left blank, in twentieths of a point. */
const sheet = { short: 11_906, long: 16_838 }
const edges = { form: 850, letter: 1_276 }

export async function toDocx(paper: Complete<Paper>): Promise<Uint8Array> {
  const form = isForm(paper)
  const landlord = form ? paper.landlord : paper.sender.landlord
  let lists = 0
  const width = form ? sheet.long - 2 * edges.form : sheet.short - 2 * edges.letter
  const nextList = (): number => {
    lists += 1
    return lists
  }
  const file = new File({
    title: paper.title,
    creator: landlord,
    subject: form ? paper.title : paper.reference,
    styles: styles(paper),
    numbering: { config: numberings },
    sections: [
      {
        properties: { page: form ? formPage : letterPage },
        footers: { default: footer(paper, form ? `${landlord}: ${paper.title}` : `${landlord}, ${paper.reference}`) },
        children: [
          ...(form ? formHead(paper) : letterHead(paper)),
          ...blocksInWord(paper.blocks, { width, gridded: form, nextList }),
          ...(form ? [] : signOff(paper)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const size = { width: sheet.short, height: sheet.long }
const margins = (side: number) => ({ top: 850, bottom: 850, left: side, right: side, footer: 400 })
const formPage = { size: { ...size, orientation: PageOrientation.LANDSCAPE }, margin: margins(edges.form) }
const letterPage = { size, margin: margins(edges.letter) }

const footer = ({ language }: Paper, about: string): Footer => {
  const { page, of } = fixedWords[language]
  const numbers = [`${about}. ${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ size: 17, children: numbers })] })] })
}

const formHead = ({ landlord, title }: Form): readonly Placed[] => [
  ...(landlord === '' ? [] : [new Paragraph({ style: 'Landlord', children: runs(landlord) })]),
  titled(title),
]

function letterHead({ language, sender, to, reference, date, title }: Document): readonly Placed[] {
  const words = fixedWords[language]
  const ways = [sender.telephone && `${words.telephone}: ${sender.telephone}`, sender.email, sender.web]
  const lines = (each: readonly string[]) =>
    new Paragraph({ children: runs(each.filter((line) => line !== '').join('\n')) })
  return [
    new Paragraph({ style: 'Landlord', children: runs(sender.landlord) }),
    lines([...sender.address, ...ways]),
    ...(to.length === 0 ? [] : [lines(to)]),
    lines([`${words.reference}: ${reference}`, date]),
    titled(title),
  ]
}

const titled = (title: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: runs(title) })

const signOff = ({ language, sender, signOff: by }: Document): readonly Placed[] =>
  by
    ? [
        new Paragraph({ keepNext: true, children: runs(fixedWords[language].signOff) }),
        new Paragraph({ children: runs([by.name, by.role, sender.landlord].join('\n')) }),
      ]
    : []

/** Word's heading styles come without an outline level, by which other programs make their bookmarks. */
function styles(paper: Paper) {
  const form = isForm(paper)
  const ink = inkOf(form ? paper.colour : paper.sender.colour).slice(1)
  const color = black.slice(1)
  const heading = (outlineLevel: number, half: number, before: number) => ({
    run: { size: half, bold: true, color, font: 'Arial' },
    paragraph: { outlineLevel, spacing: { before, after: 120 } },
  })
  const language = { value: wordLanguage[paper.language], bidirectional: 'ar-SA' }
  return {
    default: {
      document: {
        run: { font: 'Arial', size: form ? 20 : 24, language },
        paragraph: { spacing: { after: 140, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(0, form ? 34 : 38, 120),
      heading2: heading(1, form ? 26 : 29, 300),
      heading3: heading(2, form ? 22 : 24, 240),
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true, color },
        paragraph: { spacing: { before: 120, after: 80 } },
      },
      { id: 'Landlord', name: 'Landlord', basedOn: 'Normal', run: { bold: true, size: 28, color: ink } },
    ],
  }
}
