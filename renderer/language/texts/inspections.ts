import { defineTexts } from '../texts.ts'

export const inspections = defineTexts({ title: 'Kiểm tra' }, { title: 'Inspections' })
