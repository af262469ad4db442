// What stands beside a picture in a list of files, in Welsh. No Welsh translator has read it: see decisions/0033.
import type { PictureWords } from '../../small-picture.ts'

export const picturesInWelsh: PictureWords = {
  smallCopy: (name) => `Copi bach o ${name}`,
  noSmallCopy: 'Nid oes copi bach o’r llun hwn. Lawrlwythwch ef i’w weld.',
  heic: 'Ni ellir gwneud copi bach o lun HEIC. Lawrlwythwch ef i’w weld.',
}
