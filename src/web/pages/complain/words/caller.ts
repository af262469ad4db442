// The words of the pages on which staff finish a draft for somebody on the telephone.

export const caller = {
  title: 'Finish a draft for a caller',
  intro:
    'Somebody began a complaint on the website and did not send it. Ask for both of these, and finish it with them. Nothing is recorded until you send it.',
  open: 'Open the draft',
  link: 'They began it on the website',
} as const
