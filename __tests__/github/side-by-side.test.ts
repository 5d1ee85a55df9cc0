import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import {
  FileAsOfDocument,
  FileDocument,
  FileHistoryDocument,
  LabelDocument,
  ReleasesDocument,
  SiteDocument,
  TeamDocument,
  UserDocument,
} from '../../src/github/generated.ts'
import { sideBySide } from '../../src/github/side-by-side.ts'

const schema = buildSchema(readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'), {
  assumeValidSDL: true,
})

test.each(
  Object.entries({
    FileAsOfDocument,
    FileDocument,
    FileHistoryDocument,
    LabelDocument,
    ReleasesDocument,
    TeamDocument,
    UserDocument,
  }),
)('%s asked of three is a query that GitHub takes', (_, document) => {
  const many = sideBySide(document.toString(), [{}, {}, {}])
  expect(validate(schema, parse(many.query))).toEqual([])
})

test('each set of variables keeps its values under names of its own', () => {
  const { query, variables, field } = sideBySide(UserDocument.toString(), [{ login: 'a' }, { login: 'b"){' }])
  expect(query).toBe(
    'query User($login_0: String!, $login_1: String!) {\n  rateLimit {\n    cost\n  }\n' +
      '  a0: user(login: $login_0) {\n    id\n  }\n  a1: user(login: $login_1) {\n    id\n  }\n}\n',
  )
  expect(variables).toEqual({ login_0: 'a', login_1: 'b"){' })
  expect(field).toBe('user')
})

test('a query with more than one root field is a mistake in this program', () => {
  expect(() => sideBySide(SiteDocument.toString(), [{}])).toThrow('cannot be asked side by side')
})
