import { describe, expect, it } from 'vitest';
import { membersOfClass } from './class-members.ts';
import { type Directory, directoryFrom, parserEntries, successorsIn } from './directory.ts';
import type { OrganisationKind, OrganisationLevel } from './kind.ts';
import { resolveBody } from './resolve-body.ts';
import type { SuccessionEdge } from './succession.ts';
import type { Version } from './version.ts';
import { homeKey } from './wording.ts';

const versions: Version[] = [];
const aliases: { bodyId: string; alias: string }[] = [];

function body(
  bodyId: string,
  name: string,
  kind: OrganisationKind,
  level: OrganisationLevel,
  rest: Partial<Version> & { also?: readonly string[] } = {},
): void {
  const { also = [], ...own } = rest;
  versions.push({
    id: `${bodyId}-${versions.length}`,
    bodyId,
    name,
    kind,
    level,
    shortName: null,
    code: null,
    parentId: null,
    territory: null,
    validFrom: '2016-01-01',
    validTo: null,
    recordedAt: new Date(0),
    supersededAt: null,
    ...own,
  });
  aliases.push(...also.map((alias) => ({ bodyId, alias })));
}

body('tinh-uy', 'Tỉnh ủy Minh Giang', 'party-committee', 'province');
body('btv', 'Ban Thường vụ Tỉnh ủy', 'standing-committee', 'province', { parentId: 'tinh-uy' });
body('vptu', 'Văn phòng Tỉnh ủy', 'office', 'province', { parentId: 'tinh-uy' });
body('ubnd', 'Ủy ban nhân dân tỉnh Minh Giang', 'peoples-committee', 'province');
body('bcsd', 'Ban cán sự đảng UBND tỉnh', 'party-civil-affairs-committee', 'province', {
  validTo: '2025-02-15',
});
body('dang-uy-ubnd', 'Đảng ủy UBND tỉnh', 'subordinate-party-committee', 'province', {
  validFrom: '2025-02-15',
});
body('gtvt', 'Sở Giao thông vận tải', 'department', 'province', { validTo: '2025-03-01' });
body('xd', 'Sở Xây dựng', 'department', 'province');
body('nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'department', 'province', { validTo: '2025-03-01' });
body('nnptnt', 'Sở Nông nghiệp và Môi trường', 'department', 'province', { validFrom: '2025-03-01' });
body('cong-an', 'Công an tỉnh', 'sector-agency', 'province');
body('bql', 'Ban Quản lý các khu công nghiệp tỉnh', 'management-board', 'province');
body('huyen', 'Huyện ủy Lam Giang', 'party-committee', 'district', { validTo: '2025-07-01' });
body('thanh', 'Thành ủy Minh Giang', 'party-committee', 'district', { validTo: '2025-07-01' });
body('ubnd-huyen', 'UBND huyện Lam Giang', 'peoples-committee', 'district', { validTo: '2025-07-01' });
body('ubnd-tp', 'UBND thành phố Minh Giang', 'peoples-committee', 'district', { validTo: '2025-07-01' });
const lamKhe = { validFrom: '2025-07-01', territory: 'Phường Lam Khê' };
body('ubnd-phuong', 'Ủy ban nhân dân phường Lam Khê', 'peoples-committee', 'commune', lamKhe);
body('du-phuong', 'Đảng ủy phường Lam Khê', 'party-committee', 'commune', lamKhe);
body('ubnd-xa', 'UBND xã Tân Lập', 'peoples-committee', 'commune', { validFrom: '2025-07-01' });
body('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'front', 'province', { also: ['Mặt trận tỉnh'] });
body('doan', 'Tỉnh đoàn', 'mass-organisation', 'province');

const arrow = (
  id: string,
  fromId: string,
  toId: string,
  kind: SuccessionEdge['kind'],
  effectiveOn: string,
) => ({
  id,
  fromId,
  toId,
  kind,
  effectiveOn,
  legalBasis: '',
  share: null,
  functions: null,
});
const edges = [
  arrow('1', 'gtvt', 'xd', 'merge', '2025-03-01'),
  arrow('2', 'bcsd', 'dang-uy-ubnd', 'transfer', '2025-02-15'),
  arrow('3', 'ubnd-huyen', 'ubnd-phuong', 'split', '2025-07-01'),
  arrow('4', 'ubnd-huyen', 'ubnd-xa', 'split', '2025-07-01'),
];
const on = (day: string): Directory =>
  directoryFrom({ day, home: homeKey('Tỉnh Minh Giang'), versions, aliases, edges });
const today = on('2026-12-17');
const early = on('2025-01-15');

describe('what a wording denotes', () => {
  it.each([
    ['Tỉnh ủy', 'tinh-uy'],
    ['TỈNH UỶ MINH GIANG', 'tinh-uy'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd'],
    ['UBND tỉnh Minh Giang', 'ubnd'],
    ['BTV Tỉnh ủy', 'btv'],
    ['VPTU', 'vptu'],
    ['Sở Xây dựng tỉnh Minh Giang', 'xd'],
    ['sở xây dựng tỉnh', 'xd'],
    ['Sở NN&MT', 'nnptnt'],
    ['Ban Quản lý các khu công nghiệp', 'bql'],
    ['UBND phường Lam Khê', 'ubnd-phuong'],
    ['Mặt trận tỉnh', 'mttq'],
  ])('%s is one body', (wording, bodyId) => {
    expect(resolveBody(today, wording)).toEqual({ outcome: 'one', bodyId });
  });

  it('finds a living body by the name it bore before', () => {
    expect(resolveBody(today, 'Sở NN&PTNT')).toEqual({ outcome: 'one', bodyId: 'nnptnt' });
    expect(resolveBody(early, 'Sở Nông nghiệp và Môi trường')).toEqual({ outcome: 'none' });
  });

  it('asks where a ward is named and its committee or its Party committee may be meant', () => {
    const found = resolveBody(today, 'phường Lam Khê');
    expect(found.outcome === 'candidates' && [...found.bodyIds].sort()).toEqual(['du-phuong', 'ubnd-phuong']);
  });

  it('warns of a body that has ended, and says who took its place', () => {
    expect(resolveBody(early, 'Sở GTVT')).toEqual({ outcome: 'one', bodyId: 'gtvt' });
    expect(resolveBody(today, 'Sở GTVT')).toMatchObject({
      outcome: 'ended',
      bodies: [
        { bodyId: 'gtvt', endedOn: '2025-03-01', succession: { outcome: 'one', heir: { bodyId: 'xd' } } },
      ],
    });
    expect(resolveBody(today, 'UBND huyện Lam Giang')).toMatchObject({
      outcome: 'ended',
      bodies: [
        { succession: { outcome: 'choice', heirs: [{ bodyId: 'ubnd-phuong' }, { bodyId: 'ubnd-xa' }] } },
      ],
    });
  });

  it('knows when it does not know', () => {
    expect(resolveBody(today, 'Sở Ngoại vụ')).toEqual({ outcome: 'none' });
    expect(resolveBody(today, 'UBND')).toEqual({ outcome: 'none' });
  });
});

describe('the members a class may mean', () => {
  const members = (directory: Directory, wording: string) =>
    membersOfClass(directory, wording)
      .bodies.map((one) => one.id)
      .sort();

  it.each([
    ['Các sở, ngành', ['cong-an', 'nnptnt', 'xd']],
    ['các sở, ban, ngành', ['bql', 'cong-an', 'nnptnt', 'xd']],
    ['các xã, phường', ['ubnd-phuong', 'ubnd-xa']],
    ['UBND các phường', ['ubnd-phuong']],
    ['Đảng ủy các xã, phường', ['du-phuong']],
    ['các sở, ngành, địa phương', ['cong-an', 'nnptnt', 'ubnd-phuong', 'ubnd-xa', 'xd']],
    ['MTTQ và các tổ chức chính trị - xã hội', ['doan', 'mttq']],
  ])('%s today', (wording, ids) => {
    expect(members(today, wording)).toEqual(ids);
  });

  it('means the districts that stood on the day of the document', () => {
    expect(members(early, 'Các huyện ủy, thành ủy')).toEqual(['huyen', 'thanh']);
    expect(members(early, 'các huyện ủy')).toEqual(['huyen']);
    expect(members(early, 'UBND các huyện, thành phố')).toEqual(['ubnd-huyen', 'ubnd-tp']);
    expect(members(today, 'Các huyện ủy, thành ủy')).toEqual([]);
  });

  it('proposes nothing for words it does not know', () => {
    expect(membersOfClass(today, 'các nhà khoa học')).toEqual({ known: false, bodies: [] });
  });
});

describe('the directory of a day', () => {
  it('leaves out what is founded later and keeps what has ended apart', () => {
    expect(early.bodies.map((one) => one.id)).not.toContain('ubnd-xa');
    expect(early.ended).toEqual([]);
    expect(today.ended.map((one) => one.id)).toContain('gtvt');
  });

  it('gives the parser every name a document may use', () => {
    const entry = parserEntries(today).find((one) => one.name === 'Sở Nông nghiệp và Môi trường');
    expect(entry?.aliases).toEqual(['Sở Nông nghiệp và Phát triển nông thôn']);
  });

  it('follows who answers from a day on', () => {
    expect(successorsIn(today, 'xd')).toEqual({ outcome: 'same' });
    expect(successorsIn(today, 'bcsd')).toMatchObject({ outcome: 'one', heir: { bodyId: 'dang-uy-ubnd' } });
  });
});
