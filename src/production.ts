/**
 * GraphQL.js and Express do work for developers unless they run in production: GraphQL.js alone takes a quarter longer
 * for an answer. They decide when they are loaded, so a program imports this first.
 */
process.env['NODE_ENV'] ??= 'production';
