import { getNamedType, type GraphQLFieldResolver } from 'graphql'
import type { Caller } from './hub.ts'
import { checkPaging, type Paging } from './connections.ts'
import { notImplemented } from './refusals.ts'

/**
 * Resolves a field by the member of the same name: a value, or a method called with the field's arguments and the
 * caller. Connections are checked for GitHub's page limits first.
 * @throws Refusal NOT_IMPLEMENTED if the view does not have such a member, instead of a silent null.
 */
export const resolveField: GraphQLFieldResolver<unknown, Caller, Paging> = (source, args, caller, info) => {
  const { fieldName, parentType } = info
  if (typeof source !== 'object' || source === null || !Object.hasOwn(source, fieldName))
    throw notImplemented(`resolve ${parentType.name}.${fieldName}`)
  if (getNamedType(info.returnType).name.endsWith('Connection')) checkPaging(args, info)
  const member: unknown = Reflect.get(source, fieldName)
  if (typeof member !== 'function') return member
  const answer: unknown = Reflect.apply(member, source, [args, caller])
  return answer
}
