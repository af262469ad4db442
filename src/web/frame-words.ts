// What stands around every page, in each language: the header, the way back, what was wrong, how to reach the landlord.
import type { Language } from '#documents/document.ts'

export type FrameWords = {
  readonly complaints: string
  readonly error: string
  readonly problem: string
  readonly skip: string
  readonly back: string
  readonly menu: string
  readonly signOut: string
  readonly thisComplaint: string
  readonly languages: string
  readonly help: string
  readonly interpreter: string
  readonly telephone: string
  readonly relay: string
  readonly email: string
  readonly web: string
  readonly post: string
  readonly open: string
  readonly maker: string
}

export const frameWords: { readonly [language in Language]: FrameWords } = {
  'en-GB': {
    complaints: 'Complaints',
    error: 'Error: ',
    problem: 'There is a problem',
    skip: 'Skip to main content',
    back: 'Back',
    menu: 'Menu',
    signOut: 'Sign out',
    thisComplaint: 'This complaint',
    languages: 'Language',
    help: 'Get help with a complaint',
    interpreter: 'Ring for an interpreter: it costs you nothing',
    telephone: 'Telephone',
    relay: ', if you cannot hear or speak on the phone',
    email: 'Email',
    web: 'Website',
    post: 'Post',
    open: 'Open',
    maker: 'Complaints handled with Recourse',
  },
  // No Welsh translator has read these: see decisions/0033.
  cy: {
    complaints: 'Cwynion',
    error: 'Gwall: ',
    problem: 'Mae problem',
    skip: 'Neidio i’r prif gynnwys',
    back: 'Yn ôl',
    menu: 'Dewislen',
    signOut: 'Allgofnodi',
    thisComplaint: 'Y gŵyn hon',
    languages: 'Iaith',
    help: 'Cael help gyda chwyn',
    interpreter: 'Ffoniwch i gael cyfieithydd: nid yw’n costio dim i chi',
    telephone: 'Ffôn',
    relay: ', os na allwch glywed neu siarad ar y ffôn',
    email: 'E-bost',
    web: 'Gwefan',
    post: 'Drwy’r post',
    open: 'Ar agor',
    maker: 'Cwynion yn cael eu trin gyda Recourse',
  },
}
