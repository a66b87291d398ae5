import type { Route } from '../../platform/http/route.ts';
import { type Actor, route } from '../access/index.ts';
import { changeRule } from './change-rule.ts';
import { versionView } from './rule-view.ts';
import { rulesPolicy } from './rules.policy.ts';
import { RULE_KEYS, rulesEndpoints } from './rules.schema.ts';
import { rulesInForce, versionsOf } from './rules.store.ts';

export const rulesRoutes: readonly Route<Actor>[] = [
  route(rulesEndpoints.listRules, rulesPolicy.read, async (scope, { query }) => {
    const day = query.on ?? scope.today;
    const rows = await rulesInForce(scope.tx, scope.jurisdictionId, day);
    const rules = RULE_KEYS.flatMap((key) => {
      const row = rows.find((one) => one.key === key);
      return row ? [{ ...versionView(row), key }] : [];
    });
    return { day, rules, may: { change: rulesPolicy.change.allows(scope.actor) } };
  }),
  route(rulesEndpoints.readRule, rulesPolicy.read, async (scope, { params }) => ({
    key: params.key,
    versions: (await versionsOf(scope.tx, scope.jurisdictionId, params.key)).map(versionView),
    may: { change: rulesPolicy.change.allows(scope.actor) },
  })),
  route(rulesEndpoints.changeRule, rulesPolicy.change, (scope, { params, body }) =>
    changeRule(scope, params.key, {
      value: body.value,
      validFrom: body.validFrom,
      legalBasis: body.legalBasis,
      note: body.note,
    }),
  ),
];
