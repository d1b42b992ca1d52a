import type { Named, RuleShape } from '#server/api/procedures'
import { useWords } from '#workbench/language'

/** The length of a limit as its source sets it, and how far it may be lengthened and by whom. */
export function Rule({ rule, roles }: { rule: RuleShape; roles: readonly Named[] }) {
  const { t, say } = useWords()
  const nameOf = (id: string) => {
    const role = roles.find(one => one.id === id)
    return role ? say(role.label) : id
  }
  return (
    <div>
      <span>{rule.says ? say(rule.says) : t('rule.not-set')}</span>
      {rule.ahead && <span className="quiet"> {t('rule.ahead')}</span>}
      {rule.orLater && (
        <span className="quiet source-line">{t('rule.or-later', { value: say(rule.orLater) })}</span>
      )}
      {rule.extensions.map((one, order) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: extensions are used in their order.
          key={order}
          className="quiet source-line"
        >
          {t(one.repeats ? 'rule.extended-repeatedly' : 'rule.extended', {
            by: nameOf(one.by),
            value: say(one.says),
          })}
        </span>
      ))}
    </div>
  )
}
