// SPDX-License-Identifier: MIT
// Reads [schema, documents] and prints for each document whether ajv, Debian's node-ajv, accepts it.
'use strict';
const Ajv = require('ajv');
const [schema, documents] = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const validate = new Ajv().compile(schema);
process.stdout.write(JSON.stringify(documents.map((document) => validate(document))));
