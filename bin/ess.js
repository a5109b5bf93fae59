#!/usr/bin/env node
// Says in one line which Node it needs, or hands over to the pinned one where it is installed, else loads the
// built program. Must parse on any old version of Node.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 13)) {
  // Compiled code is kept between runs.
  require('node:module').enableCompileCache();
  require('../dist/main.cjs');
} else {
  require('./old-node.js');
}
