// The fonts that letters are set in, read from their packages wherever these are installed.
import { readFileSync } from 'node:fs'

const names = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'noto-emoji/700Bold/NotoEmoji_700Bold.ttf',
]

export const readFonts = (): Buffer[] =>
  names.map((name) => readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/${name}`))))
