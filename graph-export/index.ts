export { drawGraph } from './draw/index.js';
export { fileFormats } from './formats/index.js';
export { exportPage } from './html/index.js';
export { exportToNeo4j } from './neo4j/index.js';
