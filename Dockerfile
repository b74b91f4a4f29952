# FundTrace in a container: built with Maven on JDK 25, run on a JRE without the build, with an AOT cache that this JRE recorded.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY schema schema
COPY seed seed
RUN --mount=type=cache,target=/root/.m2 mvn -B -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN apt-get update \
	&& apt-get install -y --no-install-recommends curl \
	&& rm -rf /var/lib/apt/lists/* \
	&& useradd --system --uid 10001 --user-group --no-create-home fundtrace \
	&& install -d -o fundtrace -g fundtrace -m 0750 /data
RUN --mount=type=bind,source=bin,target=/build/bin --mount=type=bind,from=build,source=/build/target,target=/build/target \
	/build/bin/aot-cache /build/target/fundtrace.jar /application
WORKDIR /application
COPY LICENSE NOTICE ./
USER fundtrace
# the embedded store; unused when FUNDTRACE_NEO4J_URI names a server
ENV FUNDTRACE_DATADIR=/data
VOLUME /data
EXPOSE 8080
# the smallest question that only the GraphQL engine can answer
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
	CMD curl -fsS -H 'Content-Type: application/json' -d '{"query":"{__typename}"}' http://127.0.0.1:8080/graphql \
		| grep -q '"__typename":"Query"'
ENTRYPOINT ["java", "-XX:AOTCache=/application/fundtrace.aot", "--sun-misc-unsafe-memory-access=allow", \
	"-jar", "/application/fundtrace.jar"]
