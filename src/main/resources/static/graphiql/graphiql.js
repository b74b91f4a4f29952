// Starts GraphiQL with the example queries as tabs. A visitor who has tabs from an earlier visit keeps them.
(async () => {
	'use strict';

	const examples = ['funding-source', 'department', 'figure', 'lowest-execution-rate', 'money-by-source', 'missed-indicators', 'search',
		'trace', 'findings'];

	const load = async (name) => {
		const response = await fetch(`graphiql/queries/${name}.graphql`);
		if (!response.ok) {
			throw new Error(`The example ${name} answered ${response.status}`);
		}
		return { query: await response.text() };
	};

	const fetcher = GraphiQL.createFetcher({
		url: 'graphql',
		headers: { Accept: 'application/graphql-response+json, application/json;q=0.9' },
		enableIncrementalDelivery: false,
	});

	const page = React.createElement(GraphiQL, {
		fetcher,
		defaultTabs: await Promise.all(examples.map(load)),
		defaultEditorToolsVisibility: false,
		visiblePlugin: GraphiQL.React.DOC_EXPLORER_PLUGIN,
	}, React.createElement(GraphiQL.Logo, null, 'FundTrace'));

	ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
})().catch((error) => {
	document.getElementById('graphiql').textContent = `GraphiQL could not start. ${error.message}`;
	throw error;
});
