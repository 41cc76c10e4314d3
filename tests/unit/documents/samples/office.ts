import type { z } from 'zod'
import type { issueFacts } from '../../../../electron/backend/documents/builders/facts.ts'

type Style = 'party' | 'state'
type Issue = z.input<typeof issueFacts>

/** The body that issues in each style: the steering committee, or the People's Committee. */
export const offices: Record<Style, Issue['office']> = {
  party: {
    superiorBody: 'TỈNH ỦY CAO BẰNG',
    issuingBodyLines: [
      'BAN CHỈ ĐẠO THỰC HIỆN',
      'QUY CHẾ DÂN CHỦ Ở CƠ SỞ',
      'VÀ PHONG TRÀO THI ĐUA',
      '“DÂN VẬN KHÉO”',
    ],
    shortName: 'BCĐ',
    place: 'Cao Bằng',
  },
  state: {
    superiorBody: '',
    issuingBodyLines: ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'],
    shortName: 'UBND',
    place: 'Cao Bằng',
    name: 'Ủy ban nhân dân tỉnh',
    drafterSymbol: 'NC',
  },
}

const signers: Record<Style, Issue['signer']> = {
  party: {
    authority: 'K/T TRƯỞNG BAN',
    position: 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
    name: 'Lê Thị Minh Nguyệt',
  },
  state: {
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    position: 'PHÓ CHỦ TỊCH',
    name: 'Nông Quốc Khánh',
  },
}

/** What every issued document has. */
export function issued(style: Style, number: string): Issue {
  return {
    office: offices[style],
    number,
    signedOn: '2026-02-03',
    signer: signers[style],
    recipients: [
      'Thường trực Tỉnh ủy (báo cáo)',
      'Các đồng chí Ủy viên Ban Chỉ đạo',
      'Các đơn vị được kiểm tra',
    ],
    archive: style === 'party' ? 'Văn phòng Ban Chỉ đạo' : 'VT, NC',
  }
}

/** Facts of which nothing is known but the body. */
export function bare(style: Style): Issue {
  return { office: offices[style], signer: {} }
}

/** The same facts with a name of the body that has 200 letters. */
export function withLongOffice<Facts extends { office: Issue['office'] }>(facts: Facts): Facts {
  const name = 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ VÀ PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” '
    .repeat(3)
    .slice(0, 200)
    .trim()
  return { ...facts, office: { ...facts.office, issuingBodyLines: [name] } }
}
