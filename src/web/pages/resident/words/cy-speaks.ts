// The same in Welsh. No Welsh translator has read it: see decisions/0033.

export const speakingInWelsh = {
  title: 'Pwy sy’n siarad ar eich rhan',
  awaited: 'Gofynnodd am gael siarad ar eich rhan. Nid ydym yn dweud dim wrtho nes i chi ddweud ie.',
  online: {
    read: 'Gyda’i god mynediad ei hun gall ddarllen y dudalen hon a’n llythyrau.',
    speak: 'Gyda’i god mynediad ei hun gall ddarllen y dudalen hon a’n llythyrau, ac ateb drosoch.',
  },
  noLonger: (name: string) => `Nid yw ${name} yn siarad ar fy rhan mwyach`,
  youSpeakFor: (name: string) => `Rydych yn siarad dros ${name} yn y gŵyn hon. Dyma’r dudalen fel y mae’n ei gweld.`,
  youMay: {
    read: 'Gallwch ei darllen yma. I ddweud rhywbeth drosto, cysylltwch â ni.',
    speak: 'Yr hyn a ddywedwch yma, rydych yn ei ddweud drosto. Gall ei weld hefyd.',
  },
} as const
