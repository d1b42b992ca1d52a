import type { Place } from '#kernel/place'

const province = '990000'
const districts = ['东城', '西城', '高新', '江北', '湖滨', '临港']
const peers = ['甲', '乙', '丙']
const english = ['Dongcheng', 'Xicheng', 'Gaoxin', 'Jiangbei', 'Hubin', 'Lingang']

const sample = (place: Omit<Place, 'sample'>): Place => ({ ...place, sample: true })

const city = (code: string, zh: string, en: string): Place =>
  sample({ code, label: { zh, en }, level: 'city', parent: province })

/** An invented province, held by no nation, so that nothing of it is ever counted with real places. */
export const samplePlaces: readonly Place[] = Object.freeze([
  sample({ code: province, label: { zh: '示例省', en: 'Sample Province' }, level: 'province' }),
  city('990100', '示例市', 'Sample City'),
  ...peers.map((letter, at) => city(`990${at + 2}00`, `示例${letter}市`, `Sample City ${'BCD'[at]}`)),
  ...districts.map((name, at) =>
    sample({
      code: `99010${at + 1}`,
      label: { zh: `示例${name}区`, en: `Sample ${english[at]} District` },
      level: 'district',
      parent: '990100',
    }),
  ),
])
