interface Tree {
  readonly [key: string]: string | Tree
}

type SameShape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameShape<Texts[Key]>
}

/**
 * The texts of one page or part in both languages. English must have every text that Vietnamese has; `{{name}}` stands
 * for a value.
 */
export function defineTexts<const Vietnamese extends Tree>(vi: Vietnamese, en: SameShape<Vietnamese>) {
  return { vi, en }
}
