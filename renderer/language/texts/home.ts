import { defineTexts } from '../texts.ts'

export const home = defineTexts({ title: 'Việc hôm nay' }, { title: 'Today' })
