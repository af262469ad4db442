// The ways in which somebody may reach a landlord.

export const channels = ['phone', 'web', 'email', 'letter', 'in person', 'social media', 'text', 'advocate'] as const
export type Channel = (typeof channels)[number]
