// The names of letters on the residents' pages, in Welsh. No Welsh translator has read them: see decisions/0033.
import type { LetterKind } from '#core/handling-code/edition.ts'

export const lettersInWelsh: { readonly [kind in LetterKind]: string } = {
  acknowledgement: 'Sut rydym yn deall eich cwyn',
  extension: 'Pam mae angen mwy o amser arnom',
  'stage 1 response': 'Ein hateb',
  'stage 2 response': 'Ein hateb i’ch cais am adolygiad',
  'refusal of the complaint': 'Pam nad ydym yn derbyn hon',
  'refusal of stage 2': 'Pam nad ydym yn ei hadolygu eto',
  update: 'Sut mae’n mynd',
  'remedy offer': 'Beth rydym yn ei gynnig i unioni pethau',
  'contact restriction': 'Sut y gallwch gysylltu â ni am y tro',
  'request for clarification': 'Beth rydym yn gofyn i chi ei egluro',
  'interim response': 'Rhan o’n hateb',
  'action done': 'Mae rhywbeth a addawom wedi ei wneud',
  'action late': 'Mae rhywbeth a addawom yn hwyr',
  closure: 'Mae eich cwyn wedi ei chau',
  'request for authority': 'Pwy gaiff siarad ar eich rhan',
  'satisfaction survey': 'Sut y gwnaethom?',
  'exceptional circumstances': 'Rhywbeth sy’n ein dal yn ôl',
}
