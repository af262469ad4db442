// Reads a setting that each landlord has its own of: 'fernbank=this, livin=that'.

export const byLandlord = (setting = ''): readonly (readonly [landlord: string, value: string])[] =>
  setting
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map((one) => {
      const [landlord = '', ...value] = one.split('=')
      return [landlord, value.join('=')]
    })
