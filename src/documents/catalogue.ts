// The formats in which a document can be had: what each is called, its media type and how its file name ends.

export const formats = {
  html: { says: 'Web page', mediaType: 'text/html; charset=utf-8', ending: 'html' },
  text: { says: 'Plain text', mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
  docx: {
    says: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  pdf: { says: 'PDF', mediaType: 'application/pdf', ending: 'pdf' },
} as const
