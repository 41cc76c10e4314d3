import { defineTexts } from '../texts.ts'

export const units = defineTexts({ title: 'units' }, { title: 'units' })
