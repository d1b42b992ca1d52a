import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '#workbench/language'

/** The rooms that are built, by their Chinese names first. Those that are not built are not shown. */
const rooms = [
  { to: '/scoreboard', zh: '看板', en: 'Scoreboard', holds: ['/scoreboard', '/indicators'], within: [] },
  {
    to: '/register',
    zh: '登记',
    en: 'Register',
    holds: ['/register', '/loads'],
    within: [
      { to: '/register', name: 'rights' },
      { to: '/register/undecided', name: 'undecided' },
      { to: '/loads', name: 'loads' },
    ],
  },
  {
    to: '/cases',
    zh: '案件',
    en: 'Cases',
    holds: ['/cases', '/hand-overs', '/disputes', '/intake', '/procedures', '/due-day', '/thresholds'],
    within: [
      { to: '/cases', name: 'queue' },
      { to: '/intake', name: 'intake' },
      { to: '/cases/calendar', name: 'calendar' },
      { to: '/cases/watch', name: 'watch' },
      { to: '/cases/templates', name: 'templates' },
      { to: '/procedures', name: 'procedures' },
      { to: '/due-day', name: 'due-day' },
      { to: '/thresholds', name: 'thresholds' },
    ],
  },
  {
    to: '/plans',
    zh: '计划',
    en: 'Plan',
    holds: ['/plans', '/plan', '/thread', '/organisation', '/digest'],
    within: [
      { to: '/plans', name: 'plans' },
      { to: '/digest', name: 'digest' },
      { to: '/plan/leader', name: 'leader' },
      { to: '/organisation/reports', name: 'reports' },
      { to: '/organisation', name: 'work' },
      { to: '/plan/measures', name: 'measures' },
      { to: '/plan/matrix', name: 'matrix' },
      { to: '/plan/coverage', name: 'coverage' },
    ],
  },
  {
    to: '/assessment',
    zh: '评价',
    en: 'Assessment',
    holds: ['/assessment'],
    within: [
      { to: '/assessment', name: 'ranking' },
      { to: '/assessment/statement', name: 'statement' },
      { to: '/assessment/changes', name: 'changes' },
      { to: '/assessment/declared', name: 'declared' },
      { to: '/assessment/findings', name: 'findings' },
      { to: '/assessment/results', name: 'results' },
      { to: '/assessment/rounds', name: 'rounds' },
      { to: '/assessment/scoring', name: 'scoring' },
    ],
  },
  { to: '/people', zh: '人员', en: 'People', holds: ['/people', '/account'], within: [] },
  {
    to: '/sources',
    zh: '依据',
    en: 'Sources',
    holds: ['/sources'],
    within: [
      { to: '/sources', name: 'instruments' },
      { to: '/sources/publications', name: 'publications' },
    ],
  },
] as const

export function Rooms() {
  const { t } = useWords()
  const path = useRouterState({ select: state => state.location.pathname })
  const isHere = (room: (typeof rooms)[number]) => room.holds.some(one => path.startsWith(one))
  const list = useRef<HTMLElement>(null)
  // On a phone the parts of a room are one row that scrolls; where one is must not lie outside of it.
  useEffect(() => {
    if (path)
      list.current
        ?.querySelector('ul ul [aria-current="page"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])
  return (
    <nav className="rooms" aria-label={t('frame.rooms')} ref={list}>
      <p className="brand">
        <strong lang="zh-CN">知城</strong> <span lang="en">Zhicheng</span>
      </p>
      <ul>
        {rooms.map(room => (
          <li key={room.to} className={isHere(room) ? 'here' : undefined}>
            <Link to={room.to} className="room" aria-current={isHere(room) ? 'true' : undefined}>
              <span lang="zh-CN">{room.zh}</span> <small lang="en">{room.en}</small>
            </Link>
            {room.within.length > 0 && (
              <ul>
                {room.within.map(one => (
                  <li key={one.name}>
                    <Link to={one.to} activeOptions={{ exact: true, includeSearch: false }}>
                      {t(`room.${one.name}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
