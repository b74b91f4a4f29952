import graphql from "@graphql-eslint/eslint-plugin";

// Relay's rules for connections, edges, page info and paging arguments over the SDL that is served; plain lists are allowed.
export default [
  {
    files: ["resources/contract/served.graphqls"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "resources/contract/served.graphqls" } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...graphql.configs["flat/schema-relay"].rules,
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
];
