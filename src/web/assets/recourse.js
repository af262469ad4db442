// What scripts add, where they run: GOV.UK Frontend's own, unchanged. Every page works without it.
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  ServiceNavigation,
  SkipLink,
  createAll,
} from './govuk-frontend.min.js'

// Not its Radios: they put aria-expanded on a radio, where ARIA has no such thing. The style sheet reveals instead.
const components = [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink]

for (const component of components) createAll(component)
