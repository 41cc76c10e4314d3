import { defineTexts } from '../texts.ts'

export const settings = defineTexts({ title: 'settings' }, { title: 'settings' })
