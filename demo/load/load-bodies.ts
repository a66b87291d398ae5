import type { Scope } from '../../src/modules/access/index.ts';
import {
  changeBody,
  endBody,
  foundBody,
  founder,
  recordSuccession,
} from '../../src/modules/organisations/index.ts';
import { inScope } from '../../src/platform/http/scope.ts';
import {
  type IsoDate,
  type OrganisationKey,
  organisations,
  RECORDS_BEGIN,
  successions,
} from '../organisations.ts';
import { places } from '../places.ts';
import { bodyOf, frame, type Ground } from './ground.ts';

/** The day on which the office entered the bodies that were there already. */
const ENTERED: IsoDate = '2024-01-02';

/** Enters the bodies as an office would over two years: those there at the start, then each change on its own day. */
export async function loadBodies(ground: Ground): Promise<void> {
  const changes = new Map<IsoDate, ((scope: Scope) => Promise<void>)[]>();
  const on = (day: IsoDate, change: (scope: Scope) => Promise<void>) => {
    const recorded = day < ENTERED ? ENTERED : day;
    changes.set(recorded, [...(changes.get(recorded) ?? []), change]);
  };
  for (const body of organisations) {
    const key = body.key as OrganisationKey;
    body.versions.forEach((version, index) => {
      const from = version.validFrom ?? RECORDS_BEGIN;
      const nature = {
        name: version.name,
        shortName: version.shortName,
        kind: version.kind,
        level: version.level,
        territory: places.find((place) => place.key === version.territory)?.name ?? null,
      };
      on(from, async (scope) => {
        const parentId = version.parent === null ? null : bodyOf(ground, version.parent as OrganisationKey);
        if (index > 0) return changeBody(scope, bodyOf(ground, key), { ...nature, parentId, from });
        const id = await foundBody(scope, { ...nature, parentId, from, aliases: body.aliases, twin: true });
        ground.bodies.set(key, id);
      });
      const last = index === body.versions.length - 1;
      if (last && version.validTo) {
        const to = version.validTo;
        on(to, (scope) => endBody(scope, bodyOf(ground, key), to));
      }
    });
  }
  for (const edge of successions) {
    on(edge.on, async (scope) => {
      const { kind, legalBasis, share, functions } = edge;
      const fromId = bodyOf(ground, edge.from as OrganisationKey);
      const toId = edge.to === null ? null : bodyOf(ground, edge.to as OrganisationKey);
      const part = { ...(share !== undefined && { share }), ...(functions !== undefined && { functions }) };
      await recordSuccession(scope, { kind, fromId, toId, effectiveOn: edge.on, legalBasis, ...part });
    });
  }
  for (const day of [...changes.keys()].sort()) {
    const actor = founder(ground.jurisdictionId);
    await inScope(frame(ground, actor, day), 'write', async (scope) => {
      for (const change of changes.get(day) ?? []) await change(scope);
    });
  }
}
