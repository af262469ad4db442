// Every other component from GOV.UK, held to govuk-frontend's own fixtures.
import { z } from 'zod'
import { backLink } from './back-link.ts'
import { details } from './details.ts'
import { genericHeader } from './generic-header.ts'
import { insetText } from './inset-text.ts'
import { notificationBanner } from './notification-banner.ts'
import { content, covers, holdTo, markup, nil, scalar, sentenceOf, text, yes } from './official.ts'
import { pagination } from './pagination.ts'
import { panel } from './panel.ts'
import { serviceNavigation } from './service-navigation.ts'
import { skipLink } from './skip-link.ts'
import { summaryList } from './summary-list.ts'
import { table } from './table.ts'
import { tag } from './tag.ts'
import { warningText } from './warning-text.ts'

const sentence = { text, html: text, classes: text }
const level = <const Levels extends readonly number[]>(levels: Levels) => z.literal(levels).optional()

const colours = ['grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const

holdTo(
  'tag',
  covers(
    z.strictObject({ text, html: text, classes: z.templateLiteral(['govuk-tag--', z.enum(colours)]).optional() }),
    ({ classes, ...rest }) =>
      tag(
        sentenceOf(rest),
        colours.find((colour) => classes === `govuk-tag--${colour}`),
      ),
  ),
  '11 of 12',
)

holdTo(
  'inset-text',
  covers(z.strictObject({ ...sentence, id: text }), (given) => insetText(sentenceOf(given), given)),
  '5 of 6',
)

holdTo(
  'warning-text',
  covers(z.strictObject({ ...sentence, iconFallbackText: text }), (given) => warningText(sentenceOf(given), given)),
  '7 of 8',
)

holdTo(
  'details',
  covers(
    z.strictObject({ ...sentence, id: text, open: yes, summaryText: text, summaryHtml: text }),
    ({ summaryText, summaryHtml, ...rest }) =>
      details({ ...rest, summary: sentenceOf({ text: summaryText, html: summaryHtml }), content: sentenceOf(rest) }),
  ),
  '9 of 10',
)

const kind = z.enum(['submit', 'button'])
const action = z
  .strictObject({ text: z.string(), href: z.string(), type: z.literal('button').optional() })
  .or(z.strictObject({ text: z.string(), type: kind }))

holdTo(
  'panel',
  covers(
    z
      .strictObject({
        ...sentence,
        classes: z.literal('govuk-panel--interruption').optional(),
        titleText: text,
        titleHtml: text,
        headingLevel: level([1, 2, 3]),
        actions: z.strictObject({ items: z.array(action) }).optional(),
      })
      .refine(({ classes, actions }) => (classes === undefined) === (actions === undefined)),
    ({ titleText, titleHtml, headingLevel, actions, ...rest }) =>
      panel({
        headingLevel,
        title: sentenceOf({ text: titleText, html: titleHtml }),
        content: sentenceOf(rest),
        actions: actions?.items,
      }),
  ),
  '9 of 19',
)

holdTo(
  'notification-banner',
  covers(
    z.strictObject({
      ...sentence,
      type: z.literal('success').optional(),
      titleText: text,
      titleHtml: text,
      titleHeadingLevel: level([2, 3]),
      titleId: text,
      role: z.enum(['alert', 'region']).optional(),
      disableAutoFocus: yes,
    }),
    ({ titleText, titleHtml, ...rest }) =>
      notificationBanner(sentenceOf(rest), {
        ...rest,
        title: titleText || titleHtml ? sentenceOf({ text: titleText, html: titleHtml }) : undefined,
      }),
  ),
  '17 of 21',
)

holdTo(
  'back-link',
  covers(z.strictObject({ ...sentence, href: text }), ({ href = '#', ...rest }) =>
    backLink({ ...rest, href, text: sentenceOf(rest) }),
  ),
  '6 of 7',
)

holdTo(
  'skip-link',
  covers(z.strictObject({ ...sentence, href: text }), (given) => skipLink({ ...given, text: sentenceOf(given) })),
  '8 of 9',
)

holdTo(
  'generic-header',
  covers(
    z.strictObject({ logoText: text, logoHtml: text, url: text, classes: text, containerClasses: text }),
    ({ logoText, logoHtml, ...rest }) =>
      genericHeader({ ...rest, logo: sentenceOf({ text: logoText, html: logoHtml }) }),
  ),
  '6 of 7',
)

const span = z.int().optional()
const cell = z
  .strictObject({
    ...sentence,
    text: scalar.optional(),
    format: z.literal('numeric').optional(),
    colspan: span,
    rowspan: span,
  })
  .transform(({ html, ...rest }) => ({ ...rest, text: sentenceOf({ text: rest.text, html }) }))

holdTo(
  'table',
  covers(
    z.strictObject({
      rows: z.array(z.array(cell).or(nil)),
      head: z.array(cell).optional(),
      caption: text,
      captionClasses: text,
      firstCellIsHeader: yes,
      classes: text,
    }),
    table,
  ),
  '17 of 21',
)

const summaryAction = z
  .strictObject({ ...sentence, href: z.string(), visuallyHiddenText: text })
  .transform(({ html, ...rest }) => ({ ...rest, text: sentenceOf({ text: rest.text, html }) }))
const summaryActions = z
  .strictObject({ items: z.array(summaryAction).optional() })
  .transform(({ items }) => items)
  .optional()

holdTo(
  'summary-list',
  covers(
    z.strictObject({
      classes: text,
      rows: z.array(z.strictObject({ key: content, value: content, actions: summaryActions, classes: text }).or(nil)),
      card: z
        .strictObject({
          title: z.strictObject({ text, html: text, headingLevel: level([2, 3, 4]) }).optional(),
          actions: summaryActions,
          classes: text,
        })
        .transform(({ title, ...rest }) => ({
          ...rest,
          title: title && sentenceOf(title),
          headingLevel: title?.headingLevel,
        }))
        .optional(),
    }),
    summaryList,
  ),
  '24 of 30',
)

const link = z.strictObject({ href: z.string(), text, html: text, labelText: text }).transform(({ html, ...rest }) => ({
  ...rest,
  text: rest.text || html ? sentenceOf({ text: rest.text, html }) : undefined,
}))
const page = z
  .strictObject({ number: scalar, href: z.string(), current: yes, visuallyHiddenText: text })
  .or(z.strictObject({ ellipsis: z.literal(true) }))

holdTo(
  'pagination',
  covers(
    z.strictObject({
      previous: link.optional(),
      next: link.optional(),
      items: z.array(page).optional(),
      landmarkLabel: text,
      classes: text,
    }),
    pagination,
  ),
  '13 of 15',
)

const navigationItem = z
  .strictObject({ href: z.string(), text, html: text, current: yes, active: yes })
  .transform(({ html, ...rest }) => ({ ...rest, text: sentenceOf({ text: rest.text, html }) }))
const slot = z.string().transform(markup).optional()

holdTo(
  'service-navigation',
  covers(
    z.strictObject({
      serviceName: text,
      serviceUrl: text,
      navigation: z.array(navigationItem.or(nil)).optional(),
      navigationId: text,
      navigationLabel: text,
      menuButtonText: text,
      collapseNavigationOnMobile: yes,
      ariaLabel: text,
      classes: text,
      slots: z.strictObject({ navigationEnd: slot, end: slot }).optional(),
    }),
    serviceNavigation,
  ),
  '25 of 33',
)
