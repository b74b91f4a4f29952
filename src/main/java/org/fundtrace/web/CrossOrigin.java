package org.fundtrace.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of any origin read: all is public, nothing is written, and nobody is known
 * by a cookie.
 */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

	private static final List<String> PUBLIC = List.of("/graphql", "/export/**", "/datapackage/**", "/datapackage.json",
			"/catalog.jsonld", "/documents/**");

	/** Answers a preflight request itself, and no other. */
	@Bean
	CorsFilter corsFilter() {
		CorsConfiguration anybody = new CorsConfiguration();
		anybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
		anybody.setAllowedMethods(List.of("GET", "HEAD", "POST"));
		anybody.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		anybody.setExposedHeaders(List.of(RevisionHeader.NAME, HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION,
				HttpHeaders.RETRY_AFTER));
		UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
		PUBLIC.forEach((path) -> paths.registerCorsConfiguration(path, anybody));
		return new CorsFilter(paths);
	}

}
