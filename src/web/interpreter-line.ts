// That an interpreter costs nothing, and where to ring for one, in the languages that most people in England speak.
import { type Html, html } from './html.ts'

/** 'An interpreter, free of charge', by the language's code; no speaker of them has read them: see decisions/0033. */
const freeInterpreter: readonly { readonly lang: string; readonly says: string; readonly isRightToLeft?: true }[] = [
  { lang: 'ar', says: 'مترجم شفوي مجاني', isRightToLeft: true },
  { lang: 'bg', says: 'Безплатен преводач' },
  { lang: 'bn', says: 'বিনামূল্যে দোভাষী' },
  { lang: 'ckb', says: 'وەرگێڕی بێبەرامبەر', isRightToLeft: true },
  { lang: 'el', says: 'Δωρεάν διερμηνέας' },
  { lang: 'es', says: 'Intérprete gratuito' },
  { lang: 'fa', says: 'مترجم شفاهی رایگان', isRightToLeft: true },
  { lang: 'fr', says: 'Interprète gratuit' },
  { lang: 'gu', says: 'મફત દુભાષિયા' },
  { lang: 'it', says: 'Interprete gratuito' },
  { lang: 'lt', says: 'Nemokamas vertėjas žodžiu' },
  { lang: 'pa', says: 'ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਆ' },
  { lang: 'pl', says: 'Bezpłatny tłumacz ustny' },
  { lang: 'pt', says: 'Intérprete grátis' },
  { lang: 'ro', says: 'Interpret gratuit' },
  { lang: 'ru', says: 'Бесплатный устный переводчик' },
  { lang: 'so', says: 'Turjubaan bilaash ah' },
  { lang: 'ta', says: 'இலவச மொழிபெயர்ப்பாளர்' },
  { lang: 'tr', says: 'Ücretsiz tercüman' },
  { lang: 'uk', says: 'Безкоштовний усний перекладач' },
  { lang: 'ur', says: 'مفت ترجمان', isRightToLeft: true },
  { lang: 'vi', says: 'Phiên dịch miễn phí' },
  { lang: 'zh-Hans', says: '免费口译' },
  { lang: 'zh-Hant', says: '免費傳譯' },
]

/** Each line is the way to ring: whoever reads one of them need read nothing else. */
export function interpreterLine(heading: string, telephone: string): Html {
  const digits = telephone.replaceAll(/\D/g, '')
  return html`<h2 class="app-footer__title">${heading}</h2>
<ul class="app-footer__languages">
${freeInterpreter.map(
  ({ lang, says, isRightToLeft }) =>
    html`<li lang="${lang}" dir="${isRightToLeft ? 'rtl' : 'ltr'}"><a href="tel:${digits}">${says}: <bdi>${telephone}</bdi></a></li>`,
)}
</ul>`
}
