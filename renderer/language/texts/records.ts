import { defineTexts } from '../texts.ts'

export const records = defineTexts({ title: 'records' }, { title: 'records' })
