import type { Label } from '#kernel/source'

/** What a column of a table of rights can hold, with the headings by which it is usually called. */
export const tableFields = {
  applicationNumber: field('申请号', 'Application number', [
    '申请号/专利号',
    '专利申请号',
    '申请（专利）号',
    '专利号',
    '注册号',
    '申请/注册号',
    'application no',
    'appl no',
    'application id',
    '登记号',
    '品种权号',
  ]),
  publicationNumber: field('公开（公告）号', 'Publication number', [
    '公开号',
    '公告号',
    '公开公告号',
    '授权公告号',
    'publication no',
    'pub no',
    'patent number',
    'document number',
  ]),
  title: field('名称', 'Title', [
    '专利名称',
    '发明名称',
    '标题',
    '商标名称',
    '作品名称',
    '软件名称',
    '软件全称',
    '品种名称',
    '题名',
    'invention title',
    'patent title',
    'mark',
  ]),
  abstract: field('摘要', 'Abstract', ['摘要（中文）', '专利摘要']),
  kind: field('专利类型', 'Kind of right', [
    '类型',
    '权利种类',
    '专利种类',
    '申请类型',
    '知识产权类型',
    'patent type',
    'type',
    'kind',
    'right',
  ]),
  kindCode: field('文献种类代码', 'Kind code', ['文献类型', '公开类型', '文献代码']),
  applicants: field('申请人', 'Applicant', [
    '专利权人',
    '申请人/专利权人',
    '申请（专利权）人',
    '申请（专利权人）',
    '当前权利人',
    '当前专利权人',
    '权利人',
    '第一申请人',
    '著作权人',
    '注册人',
    '商标申请人',
    '品种权人',
    'applicants',
    'assignee',
    'assignees',
    'holder',
    'owner',
    'patentee',
  ]),
  applicantKind: field('申请人类型', 'Kind of applicant', [
    '专利权人类型',
    '权利人类型',
    'applicant type',
    'assignee type',
  ]),
  address: field('地址', 'Address', [
    '申请人地址',
    '专利权人地址',
    '第一申请人地址',
    '权利人地址',
    '通讯地址',
    'applicant address',
    'assignee address',
  ]),
  province: field('省份', 'Province', ['省', '申请人省份', '所在省', '国省代码', 'state']),
  city: field('城市', 'City', ['市', '地市', '申请人城市', '所在市', '申请人地市']),
  county: field('区县', 'District', ['区', '县', '县（市、区）', '申请人区县', 'county']),
  postcode: field('邮编', 'Postcode', ['邮政编码', 'zip', 'zip code', 'postal code']),
  country: field('国别', 'Country', ['国家', '申请人国别', '国家/地区', 'country code']),
  inventors: field('发明人', 'Inventors', [
    '设计人',
    '发明（设计）人',
    '发明人/设计人',
    '作者',
    '培育人',
    'inventor',
    'designer',
  ]),
  agents: field('代理机构', 'Agent', ['专利代理机构', '代理人', '代理师', 'agents', 'agency', 'attorney']),
  ipc: field('IPC分类号', 'IPC', [
    'ipc',
    '分类号',
    '国际专利分类号',
    '主分类号',
    'ipc主分类号',
    'ipc分类',
    '国际分类号',
    'ipc class',
    'ipc classes',
  ]),
  cpc: field('CPC分类号', 'CPC', ['cpc', 'cpc分类']),
  locarno: field('洛迦诺分类号', 'Locarno', ['外观设计分类号', '外观分类', 'locarno class']),
  nice: field('类别', 'Nice class', ['国际分类', '尼斯分类', '商标类别', '商品类别', 'nice', 'class']),
  filedOn: field('申请日', 'Filed on', [
    '申请日期',
    '专利申请日',
    '申请时间',
    'filing date',
    'application date',
    'filed',
    'date filed',
  ]),
  publishedOn: field('公开（公告）日', 'Published on', [
    '公开日',
    '公告日',
    '公开公告日',
    '公开日期',
    '公告日期',
    '公布日',
    'publication date',
    'pub date',
  ]),
  grantedOn: field('授权公告日', 'Granted on', [
    '授权日',
    '授权日期',
    '授权公告日期',
    '注册公告日',
    '注册日期',
    '登记日期',
    '登记日',
    '核准日期',
    'grant date',
    'issue date',
    'registration date',
    'date granted',
  ]),
  legalStatus: field('法律状态', 'Legal status', [
    '当前法律状态',
    '专利状态',
    '状态',
    '案件状态',
    '专利法律状态',
    '简单法律状态',
    'status',
  ]),
  statusOn: field('法律状态日期', 'Status since', [
    '法律状态公告日',
    '法律状态更新日',
    '失效日',
    '失效日期',
    '终止日',
    '终止日期',
    'status date',
    'lapse date',
    'lapsed on',
  ]),
  claims: field('权利要求数', 'Claims', ['权利要求数量', '权利要求项数', 'number of claims', 'claim count']),
  familyOffices: field('同族国家', 'Family offices', ['同族国家/地区', '简单同族国家', 'family countries']),
} as const satisfies Record<string, FieldHeadings>

export type TableField = keyof typeof tableFields

export interface FieldHeadings {
  readonly label: Label
  readonly headings: readonly string[]
}

function field(zh: string, en: string, others: readonly string[]): FieldHeadings {
  return { label: { zh, en }, headings: [zh, en, ...others] }
}

/** A heading without what varies from table to table: width, case, spaces, brackets, marks. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()[\]【】_\-—:：*.、/]/g, '')

const known = new Map(
  (Object.entries(tableFields) as [TableField, FieldHeadings][]).flatMap(([id, one]) =>
    [id, ...one.headings].map(heading => [plainHeading(heading), id] as const),
  ),
)

/** The field that a heading usually means; nothing where nobody can tell. */
export const fieldOfHeading = (heading: string): TableField | undefined => known.get(plainHeading(heading))
