package org.fundtrace.web;

import java.nio.charset.StandardCharsets;

import org.fundtrace.api.ApiProperties;
import org.fundtrace.publish.catalog.DataSetDescriptions;
import org.fundtrace.publish.catalog.Described;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the whole data set says of itself to machines: as a Data Package and as a catalog
 * in DCAT.
 */
@RestController
class CatalogController {

	private final DataSetDescriptions descriptions;

	private final ApiProperties properties;

	CatalogController(DataSetDescriptions descriptions, ApiProperties properties) {
		this.descriptions = descriptions;
		this.properties = properties;
	}

	@GetMapping("/datapackage.json")
	ResponseEntity<byte[]> dataPackage() {
		return answer(this.descriptions.dataPackage(this.properties.publicUrl()), "application/json");
	}

	@GetMapping("/catalog.jsonld")
	ResponseEntity<byte[]> catalog() {
		return answer(this.descriptions.catalog(this.properties.publicUrl()), "application/ld+json");
	}

	private static ResponseEntity<byte[]> answer(Described described, String mediaType) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.valueOf(mediaType), StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache().cachePublic())
			.eTag("W/\"" + described.tag() + "\"")
			.header(RevisionHeader.NAME, described.revision())
			.body(described.content());
	}

}
