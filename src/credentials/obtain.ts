import type { Obtained, ObtainWorld } from './obtained.ts';
import type { Keys, Recipe } from './recipe.ts';

/** Carries a recipe out; only its own way is loaded. Rejects with an EssError `setup` that names `origin`. */
export const obtain = async (recipe: Recipe, origin: string, world: ObtainWorld): Promise<Obtained> => {
  switch (recipe.kind) {
    case 'keys':
      return keysOnly(recipe);
    case 'signed-in': {
      const { keys, expiresAt } = await recipe.read();
      return {
        ...keysOnly(keys),
        expiresAt,
        ...(recipe.account === undefined ? {} : { account: recipe.account }),
      };
    }
    case 'role': {
      const base = await obtain(recipe.base, origin, world);
      return await (await import('./sts.ts')).assumeRole(recipe, base, origin, world);
    }
    case 'oidc-role':
      return await (await import('./sts.ts')).assumeRoleWithOidc(recipe, origin, world);
    case 'ecs-role':
      return await (await import('./instance-role.ts')).askInstance(recipe, origin, world);
    case 'uri':
      return await (await import('./uri.ts')).askUri(recipe, origin, world);
    case 'program':
      return await (await import('./program.ts')).runProgram(recipe, origin, world);
  }
};

const keysOnly = ({ kind, ...keys }: Keys): Obtained => keys;
