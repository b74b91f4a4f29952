// @neo4j/graphql on GraphQL Yoga, as its manuals set it up for production: one process forks WORKERS workers.
import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT, WORKERS } = process.env;

if (cluster.isPrimary) {
  let listening = 0;
  cluster.on("listening", () => {
    listening += 1;
    if (listening === Number(WORKERS)) {
      console.log("listening");
    }
  });
  cluster.on("exit", () => process.exit(1));
  for (let worker = 0; worker < Number(WORKERS); worker += 1) {
    cluster.fork();
  }
} else {
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: false });
  const typeDefs = readFileSync(new URL("types.graphql", import.meta.url), "utf8");
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const yoga = createYoga({
    schema,
    logging: "error",
    graphiql: false,
    landingPage: false,
    maskedErrors: false,
    context: { sessionConfig: { database: "neo4j" } },
  });
  createServer(yoga).listen(Number(PORT), "127.0.0.1");
}
