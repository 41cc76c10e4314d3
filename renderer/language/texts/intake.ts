import { defineTexts } from '../texts.ts'

export const intake = defineTexts({ title: 'Tiếp nhận' }, { title: 'Received files' })
