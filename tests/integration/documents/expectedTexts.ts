import type { Block, OfficialDocument, RichText } from '../../../electron/backend/documents/model.ts'
import type { RuleSet } from '../../../electron/backend/documents/rules.ts'
import { authorityLine, divisionLabel, ordinalLabel } from '../../../electron/backend/documents/wording.ts'

type Style = { size: { defaultPt: number }; bold: boolean; italic: boolean; caps?: boolean }

/** What a line of the document looks like by the rule set. */
export type ExpectedText = {
  component: string
  /** The first words of the line. */
  start: string
  style: Style
  /** Centre as parts of the width of the text; one of them. */
  centredOn?: readonly number[]
  /** Left edge from the left margin, in mm. */
  left?: number
}

/** How many words of a text stand on its first line whatever its width. */
const wordsOnFirstLine = 2

function startOf(text: string, style: Style): string {
  const start = text.replace(/\s+/g, ' ').trim().split(' ').slice(0, wordsOnFirstLine).join(' ')
  return style.caps ? start.toLocaleUpperCase('vi') : start
}

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}

function ofLetterhead(block: Extract<Block, { kind: 'letterhead' }>, rules: RuleSet): ExpectedText[] {
  const { components, columns } = rules
  const layouts = [columns.header, ...(columns.headerForLongIssuer ? [columns.headerForLongIssuer] : [])]
  const left = layouts.map(({ leftMm, rightMm }) => leftMm / 2 / (leftMm + rightMm))
  const right = layouts.map(({ leftMm, rightMm }) => (leftMm + rightMm / 2) / (leftMm + rightMm))
  const line = (
    component: keyof typeof components & string,
    text: string,
    style: Style,
    centredOn: number[],
  ) => ({
    component,
    start: startOf(text, style),
    style,
    centredOn,
  })
  return [
    ...block.superiorBody.map((text) => line('superiorBody', text, components.superiorBody, left)),
    line('organisationTitle', components.organisationTitle.text, components.organisationTitle, right),
    ...block.issuingBody.map((text) => line('issuingBody', text, components.issuingBody, left)),
    ...(components.motto ? [line('motto', components.motto.text, components.motto, right)] : []),
    line('number', block.number, components.number, left),
    line('placeDate', block.placeDate, components.placeDate, right),
    ...(block.letterSubject
      ? [
          line(
            'officialLetterSubject',
            components.officialLetterSubject.prefix + block.letterSubject,
            components.officialLetterSubject,
            left,
          ),
        ]
      : []),
    ...(block.urgency ? [line('urgencyMark', block.urgency, components.urgencyMark, left)] : []),
  ]
}

function ofSignatures(block: Extract<Block, { kind: 'signatures' }>, rules: RuleSet): ExpectedText[] {
  const { components, columns } = rules
  const { leftMm, rightMm } = columns.signature
  const beside = block.recipients !== undefined || block.columns.length === 1
  const share = leftMm / (leftMm + rightMm)
  const centres = block.columns.map((_column, index) =>
    beside
      ? share + ((1 - share) * (index + 0.5)) / block.columns.length
      : (index + 0.5) / block.columns.length,
  )
  const { recipientsLabel, recipientsList } = components
  const recipients = block.recipients
    ? [
        { component: 'recipientsLabel', start: recipientsLabel.text, style: recipientsLabel, left: 0 },
        ...block.recipients.items.map((item) => ({
          component: 'recipientsList',
          start: `${recipientsList.prefix}${startOf(item, recipientsList)}`,
          style: recipientsList,
          left: 0,
        })),
      ]
    : []
  const signers = block.columns.flatMap(({ authority, position, name }, index) => {
    const centredOn = [centres[index] ?? 0]
    const line = (component: string, text: string, style: Style) =>
      text === '' ? [] : [{ component, start: startOf(text, style), style, centredOn }]
    return [
      ...authority.flatMap((text) => line('authority', authorityLine(text, rules), components.authority)),
      ...position.flatMap((text) => line('position', text, components.position)),
      ...line('signerName', name, components.signerName),
    ]
  })
  return [...recipients, ...signers]
}

/** What stands before an item of a list. */
function markerOf(block: Extract<Block, { kind: 'listItem' }>, rules: RuleSet): string {
  switch (block.marker) {
    case 'dash':
      return '- '
    case 'plus':
      return '+ '
    case 'number':
      return `${block.ordinal}. `
    case 'letter':
      return `${rules.wording.pointLetters[block.ordinal - 1]}) `
    case 'point':
      return ordinalLabel(rules.components.headingLevels[2]?.pattern ?? '', block.ordinals, rules)
  }
}

function ofBlock(block: Block, rules: RuleSet): ExpectedText[] {
  const { components } = rules
  const { body } = components
  const middle = [0.5]
  switch (block.kind) {
    case 'letterhead':
      return ofLetterhead(block, rules)
    case 'title':
      return [
        {
          component: 'typeName',
          start: startOf(block.typeName, components.typeName),
          style: components.typeName,
          centredOn: middle,
        },
        ...(block.abstract
          ? [
              {
                component: 'abstract',
                start: startOf(block.abstract, components.abstract),
                style: components.abstract,
                centredOn: middle,
              },
            ]
          : []),
        ...(block.abstract && components.abstract.rule?.kind === 'text'
          ? [
              {
                component: 'dashes',
                start: components.abstract.rule.text,
                style: { ...components.abstract, bold: false },
                centredOn: middle,
              },
            ]
          : []),
      ]
    case 'addressee': {
      const { label } = components.addressee
      const text = block.of === 'letter' ? label.texts.CV : label.texts.TTr
      return [{ component: 'addressee', start: text, style: label }]
    }
    case 'decision':
      return [
        {
          component: 'decisionPhrase',
          start: components.decisionPhrase.text,
          style: components.decisionPhrase,
          centredOn: middle,
        },
      ]
    case 'legalBasis': {
      const style = components.legalBasis
      return block.lines.map((line) => ({
        component: 'legalBasis',
        start: startOf(/\p{L}/u.test(style.prefix) ? line : style.prefix + line, style),
        style,
        left: style.firstLineIndentMm,
      }))
    }
    case 'article':
      return [
        {
          component: 'article',
          start: components.article.pattern.replace('{n}', String(block.number)).trim(),
          style: components.article,
          left: body.firstLineIndentMm,
        },
      ]
    case 'heading': {
      const level = components.headingLevels[block.level - 1]
      if (!level) return []
      const style = { ...body, bold: level.bold, caps: level.caps }
      const label = ordinalLabel(level.pattern, block.ordinals, rules)
      const words = startOf(plain(block.text), style).split(' ')[0] ?? ''
      return [
        {
          component: `heading ${block.level}`,
          start: `${label}${words}`,
          style,
          left: body.firstLineIndentMm,
        },
      ]
    }
    case 'division': {
      const style = components[block.of]
      const at = style.align === 'center' ? { centredOn: middle } : { left: 0 }
      const name = { ...style, caps: block.of !== 'section' }
      return [
        { component: block.of, start: divisionLabel(style.pattern, block.ordinal), style, ...at },
        { component: `${block.of} name`, start: startOf(block.text, name), style: name, ...at },
      ]
    }
    case 'paragraph': {
      const [first] = typeof block.text === 'string' ? [{ text: block.text }] : block.text
      const style = { ...body, bold: first?.bold ?? false, italic: first?.italic ?? false }
      return [
        { component: 'body', start: startOf(plain(block.text), body), style, left: body.firstLineIndentMm },
      ]
    }
    case 'signatures':
      return ofSignatures(block, rules)
    case 'appendix': {
      const label = components.appendixTitle ?? { ...components.typeName, caps: false }
      const name = { ...components.abstract, caps: rules.style === 'state' }
      return [
        { component: 'appendixTitle', start: startOf(block.label, label), style: label, centredOn: middle },
        { component: 'appendix name', start: startOf(block.title, name), style: name, centredOn: middle },
      ]
    }
    case 'listItem': {
      const start = `${markerOf(block, rules)}${startOf(plain(block.text), body)}`
      return [{ component: 'listItem', start, style: body, left: body.firstLineIndentMm }]
    }
    case 'table':
    case 'pageBreak':
      return []
  }
}

/** Every line of the document whose look the rule set settles, in order. */
export function expectedTexts(document: OfficialDocument, rules: RuleSet): ExpectedText[] {
  return document.blocks.flatMap((block) => ofBlock(block, rules))
}
