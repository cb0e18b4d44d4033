// Draws schemas from documents or from the JSON Schema Test Suite, and writes documents that hold nothing else, with
// instances of each schema. Instances of real schemas are made by json-schema-faker, and those that Ajv does not find valid
// are left out.
//
//   node instances.mjs corpus OUT SEED SCHEMAS DOCUMENT...
//   node instances.mjs suite  OUT FOLDER KEYWORD...
//
// OUT/N.json is a document, OUT/N.instances has a line for each instance: a JSON array of the name of the component, where
// it is from, how it was made, and the text of the instance.

import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { JSONSchemaFaker as faker } from 'json-schema-faker'

/// So many schemas are in one document: as many as a compiler takes in one bite.
const BATCH = 250
/// Schemas that need more others than this are left out: the sample is of many documents.
const CLOSURE = 60

/// Numbers of more digits than JavaScript has: written in place of these strings.
const DIGITS = {
  '@integer@': '12345678901234567890123',
  '@number@': '0.12345678901234567890123',
  '@long@': '-9223372036854775808',
  '@odd-integer@': '12.0',
  '@odd-number@': '-1.50E+3',
}
/// A text with what has to be escaped, and what need not be.
const TEXT = ' \u0000\t"\\/\u007f\u2028é😀\ufeff'


const [mode, out, ...rest] = process.argv.slice(2)

function corpus([seed, wanted, ...files]) {
  const batches = { '3.0.3': [], '3.1.0': [] }
  const documents = files.flatMap((file, index) => read(file, index, seed) ?? [])
  let left = Number(wanted)
  // A schema of each document in turn, until there are enough.
  while (left > 0 && documents.some(({ names }) => names.length > 0)) {
    for (const { file, prefix, version, schemas, names } of documents) {
      let made = []
      while (left > 0 && made.length === 0 && names.length > 0) {
        const name = names.shift()
        const closure = closureOf(name, schemas)
        if (closure === undefined) continue
        made = instances(name, schemas, closure, `${seed} ${file} ${name}`)
        if (made.length > 0) batches[version].push({ prefix, name, closure, schemas, made, file })
      }
      if (made.length > 0) left -= 1
    }
  }
  let number = 0
  for (const [version, all] of Object.entries(batches)) {
    for (let start = 0; start < all.length; start += BATCH) write(number++, version, all.slice(start, start + BATCH))
  }
}

/// A document with the names of the schemas that may be drawn, in an order that the seed decides.
function read(file, index, seed) {
  let document
  try { document = JSON.parse(fs.readFileSync(file, 'utf8')) } catch { return undefined }
  if (!String(document.openapi ?? '').startsWith('3.')) return undefined
  const version = document.openapi.startsWith('3.1') ? '3.1.0' : '3.0.3'
  const schemas = document.components?.schemas ?? {}
  const hash = (name) => crypto.createHash('sha256').update(`${seed} ${name}`).digest('hex')
  const names = Object.keys(schemas).filter((name) => isStructure(schemas[name], schemas))
  names.sort((one, other) => (hash(one) < hash(other) ? -1 : 1))
  return { file, prefix: `D${index}x`, version, schemas, names }
}

function write(number, version, batch) {
  const components = {}
  const roots = []
  const lines = []
  for (const { prefix, name, closure, schemas, made, file } of batch) {
    for (const used of closure) components[prefix + used] ??= renamed(schemas[used], prefix)
    const root = held(components, prefix + name)
    roots.push(root)
    for (const [label, text] of made) lines.push(JSON.stringify([root, file, name, label, `{"value":${text}}`]))
  }
  emit(number, version, components, roots, lines)
}

/// A document whose operations send and receive each of the roots.
function emit(number, version, components, roots, lines) {
  const paths = {}
  roots.forEach((root, index) => {
    const content = { 'application/json': { schema: { $ref: `#/components/schemas/${escape(root)}` } } }
    paths[`/s${index}`] = { put: { operationId: `put${index}`, requestBody: { content }, responses: { 200: { description: 'ok', content } } } }
  })
  const document = { openapi: version, info: { title: `Sample ${number}`, version: '1' }, servers: [{ url: 'https://example.com' }], paths, components: { schemas: components } }
  fs.writeFileSync(path.join(out, `${number}.json`), JSON.stringify(document, null, 1))
  fs.writeFileSync(path.join(out, `${number}.instances`), lines.join('\n') + '\n')
}

/// The component that holds another one: not every schema is a model.
function held(components, name) {
  const holder = `${name}Holder`
  components[holder] = { type: 'object', required: ['value'], properties: { value: { $ref: PREFIX + escape(name) } } }
  return holder
}

function escape(name) {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

const PREFIX = '#/components/schemas/'

/// The component that a reference names; null for a reference to anything else.
function named(ref) {
  const name = typeof ref === 'string' && ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : null
  return name === null || name.includes('/') ? null : decodeURIComponent(name.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function isStructure(schema, schemas, depth = 0) {
  if (schema === null || typeof schema !== 'object' || depth > 4) return false
  if (schema.$ref) return false
  return Boolean(schema.properties || schema.oneOf || schema.anyOf || (schema.allOf && schema.allOf.some((part) => part.$ref || isStructure(part, schemas, depth + 1))))
}

/// The schemas that a schema needs; undefined where they are too many, or not all components.
function closureOf(name, schemas) {
  const found = new Set([name])
  const open = [name]
  while (open.length > 0) {
    const refs = []
    if (!Object.hasOwn(schemas, open[0])) return undefined
    if (!references(schemas[open.shift()], refs)) return undefined
    for (const next of refs) if (!found.has(next)) { found.add(next); open.push(next) }
    if (found.size > CLOSURE) return undefined
  }
  return found
}

function references(node, refs) {
  if (Array.isArray(node)) return node.every((part) => references(part, refs))
  if (node === null || typeof node !== 'object') return true
  if (typeof node.$ref === 'string') {
    const name = named(node.$ref)
    if (name === null) return false
    refs.push(name)
  }
  for (const target of Object.values(node.discriminator?.mapping ?? {})) {
    const name = named(target) ?? (typeof target === 'string' && /^[\w.-]+$/.test(target) ? target : null)
    if (name === null) return false
    refs.push(name)
  }
  return Object.entries(node).every(([key, part]) => key === 'example' || key === 'examples' || references(part, refs))
}

/// A schema whose references lead to components with a prefix. What a discriminator names by itself is said.
function renamed(node, prefix) {
  if (Array.isArray(node)) return node.map((part) => renamed(part, prefix))
  if (node === null || typeof node !== 'object') return node
  const copy = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') copy[key] = PREFIX + escape(prefix + named(value))
    else if (key === 'discriminator' && value && typeof value === 'object') copy[key] = tagged(node, value, prefix)
    else if (key === 'example' || key === 'examples' || key.startsWith('x-')) continue
    else copy[key] = renamed(value, prefix)
  }
  return copy
}

function tagged(node, discriminator, prefix) {
  const mapping = {}
  for (const part of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) {
    const name = named(part?.$ref)
    if (name !== null) mapping[name] = name
  }
  const said = Object.entries(discriminator.mapping ?? {}).map(([tag, target]) => [tag, named(target) ?? target])
  for (const [, target] of said) delete mapping[target]
  const all = [...Object.entries(mapping), ...said].map(([tag, target]) => [tag, PREFIX + escape(prefix + target)])
  return all.length > 0 ? { ...discriminator, mapping: Object.fromEntries(all) } : discriminator
}

/// A schema of OpenAPI as one of JSON Schema, as far as json-schema-faker is concerned.
function plain(node) {
  if (Array.isArray(node)) return node.map(plain)
  if (node === null || typeof node !== 'object') return node
  const copy = {}
  for (const [key, value] of Object.entries(node)) {
    if (['example', 'examples', 'default', 'discriminator', 'xml', 'externalDocs', 'nullable', 'description', 'title'].includes(key) && typeof node.properties?.[key] === 'undefined' && !isMap(node)) continue
    copy[key] = plain(value)
  }
  if (isMap(node)) return copy
  if (typeof copy.exclusiveMinimum === 'boolean') { if (copy.exclusiveMinimum) copy.exclusiveMinimum = copy.minimum; else delete copy.exclusiveMinimum }
  if (typeof copy.exclusiveMaximum === 'boolean') { if (copy.exclusiveMaximum) copy.exclusiveMaximum = copy.maximum; else delete copy.exclusiveMaximum }
  if (typeof copy.pattern === 'string') { try { new RegExp(copy.pattern); if (copy.pattern.length > 60) delete copy.pattern } catch { delete copy.pattern } }
  if (copy.maxLength > 60) delete copy.maxLength
  if (copy.minLength > 60) delete copy.minLength
  if (copy.maxItems > 3) delete copy.maxItems
  return copy
}

/// Whether an object holds names of the document rather than keywords.
function isMap(node) {
  return MAPS.has(node)
}
const MAPS = new WeakSet()
function markMaps(node) {
  if (Array.isArray(node)) node.forEach(markMaps)
  else if (node !== null && typeof node === 'object') {
    for (const key of ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']) {
      if (!MAPS.has(node) && node[key] && typeof node[key] === 'object') MAPS.add(node[key])
    }
    Object.values(node).forEach(markMaps)
  }
}

/// What a schema says of an object, with what it refers to and all of which it consists.
function flat(schema, schemas, depth = 0) {
  const all = { properties: {}, closed: false }
  const add = (part, level) => {
    if (part === null || typeof part !== 'object' || level > 6) return
    if (part.$ref) add(schemas[named(part.$ref)], level + 1)
    for (const [name, property] of Object.entries(part.properties ?? {})) (all.properties[name] ??= []).push(property)
    if (part.additionalProperties === false || part.unevaluatedProperties === false) all.closed = true
    if (part.additionalProperties && typeof part.additionalProperties === 'object') all.closed = true
    for (const branch of part.allOf ?? []) add(branch, level + 1)
    for (const branch of [...(part.oneOf ?? []), ...(part.anyOf ?? [])]) {
      const inner = flat(branch, schemas, level + 1)
      all.closed ||= inner.closed
    }
  }
  add(schema, depth)
  return all
}

function target(schema, schemas, depth = 0) {
  return schema?.$ref && depth < 8 ? target(schemas[named(schema.$ref)], schemas, depth + 1) : schema
}

/// Changes objects of a value, each with what its schema says of it.
function change(schema, value, schemas, how, depth = 0) {
  const own = target(schema, schemas)
  if (own === undefined || depth > 5) return
  if (Array.isArray(value)) { value.forEach((part) => change(own.items, part, schemas, how, depth + 1)); return }
  if (value === null || typeof value !== 'object') return
  const said = flat(own, schemas)
  for (const [name, sources] of Object.entries(said.properties)) {
    if (sources.length === 1 && Object.hasOwn(value, name)) change(sources[0], value[name], schemas, how, depth + 1)
  }
  how(said, value, own)
}

const isNullable = (schema, schemas) => {
  const own = target(schema, schemas)
  return own?.nullable === true && !own.enum || Array.isArray(own?.type) && own.type.includes('null') && !own.enum
}

const CHANGES = {
  'with more members': (said, value, own) => {
    if (!said.closed && (own.type === 'object' || own.properties || own.allOf)) value['x-unknown'] = { a: [1, '@integer@', null, 'ä\u2028'], b: -0.5 }
  },
  'with null': (said, value, own, schemas) => {
    for (const [name, sources] of Object.entries(said.properties)) if (sources.every((schema) => isNullable(schema, schemas))) value[name] = null
  },
  'with many digits': each((schema) => {
    if (schema.maximum !== undefined || schema.exclusiveMaximum !== undefined || schema.multipleOf) return undefined
    if (schema.type === 'integer' && schema.format === 'int64' && schema.minimum === undefined) return '@long@'
    if (schema.type === 'integer' && !schema.format) return '@integer@'
    return schema.type === 'number' && !schema.format && schema.minimum === undefined ? '@number@' : undefined
  }),
  'with odd numbers': each((schema) => {
    if (schema.type === 'integer') return '@odd-integer@'
    return schema.type === 'number' ? '@odd-number@' : undefined
  }),
  'with odd texts': each((schema) => (schema.type === 'string' ? TEXT : undefined)),
}

/// Changes each property to what is made of its schema.
function each(make) {
  return (said, value, own, schemas) => {
    for (const [name, sources] of Object.entries(said.properties)) {
      const schema = sources.length === 1 ? target(sources[0], schemas) : undefined
      const made = schema && !schema.enum && Object.hasOwn(value, name) ? make(schema) : undefined
      if (made !== undefined) value[name] = made
    }
  }
}

function instances(name, schemas, closure, seed) {
  const used = Object.fromEntries([...closure].map((one) => [one, schemas[one]]))
  markMaps(used)
  for (const schema of Object.values(used)) MAPS.delete(schema)
  const root = { ...plain(used[name]), components: { schemas: Object.fromEntries(Object.entries(used).map(([one, schema]) => [one, plain(schema)])) } }
  const made = new Map()
  let isValid
  try { isValid = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(root) } catch { return [] }
  const make = (label, options, how) => {
    let state = parseInt(crypto.createHash('sha256').update(`${seed} ${label}`).digest('hex').slice(0, 8), 16)
    const random = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32 }
    faker.option({ random, failOnInvalidFormat: false, failOnInvalidTypes: false, ignoreMissingRefs: true, fillProperties: false, maxItems: 3, maxLength: 40, refDepthMax: 4, reuseProperties: false, fixedProbabilities: true, alwaysFakeOptionals: false, requiredOnly: false, optionalsProbability: 0.5, useExamplesValue: false, useDefaultValue: false, ...options })
    let value
    try { value = faker.generate(structuredClone(root)) } catch { return }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return
    if (how) change(used[name], value, used, (said, object, own) => how(said, object, own, used))
    // What stands for digits is a number.
    const judged = JSON.parse(JSON.stringify(value).replace(/"(@[\w-]+@)"/g, (_, sign) => (sign.endsWith('number@') ? '-1.5' : '12')))
    if (!isValid(judged)) return
    const text = JSON.stringify(value).replace(/"(@[\w-]+@)"/g, (_, sign) => DIGITS[sign])
    if (text.length < 20000 && ![...made.values()].includes(text)) made.set(label, text)
  }
  make('all members', { alwaysFakeOptionals: true })
  make('required members', { requiredOnly: true, optionalsProbability: 0 })
  make('some members', {})
  for (const [label, how] of Object.entries(CHANGES)) make(label, label.includes('odd') || label.includes('digits') ? { alwaysFakeOptionals: true } : {}, how)
  return [...made]
}

/// The tests of these keywords: schemas that refer to nothing outside, each as a component, and all of its instances.
function suite([folder, ...keywords]) {
  const components = {}
  const roots = []
  const lines = []
  for (const keyword of keywords) {
    const groups = JSON.parse(fs.readFileSync(path.join(folder, `${keyword}.json`), 'utf8'))
    groups.forEach((group, index) => {
      const name = `${keyword[0].toUpperCase()}${keyword.slice(1)}${index}`
      const schema = localised(group.schema, name)
      if (schema === undefined) return
      components[name] = schema
      const holder = held(components, name)
      roots.push(holder)
      for (const test of group.tests) {
        const label = `${test.valid ? 'valid' : 'invalid'}: ${test.description}`
        lines.push(JSON.stringify([holder, keyword, group.description, label, JSON.stringify({ value: test.data })]))
      }
    })
  }
  emit(0, '3.1.0', components, roots, lines)
}

/// A schema as a component: what it says of itself as a whole is left out, and its references lead to its new place.
function localised(schema, name) {
  if (typeof schema !== 'object' || schema === null) return schema
  const walk = (node) => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    const copy = {}
    for (const [key, value] of Object.entries(node)) {
      if (key === '$schema' || key === '$comment') continue
      if (['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary'].includes(key) && typeof value === 'string') throw new Error(key)
      if (key === '$ref' && typeof value === 'string') {
        if (value !== '#' && !value.startsWith('#/')) throw new Error(value)
        copy[key] = `${PREFIX}${name}${value.slice(1)}`
      } else copy[key] = walk(value)
    }
    return copy
  }
  try { return walk(schema) } catch { return undefined }
}

fs.mkdirSync(out, { recursive: true })
if (mode === 'corpus') corpus(rest)
else suite(rest)
