import { defineTexts } from '../texts.ts'

export const documents = defineTexts({ title: 'Văn bản' }, { title: 'Documents' })
