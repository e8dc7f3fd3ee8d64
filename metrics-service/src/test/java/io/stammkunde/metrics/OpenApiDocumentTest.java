package io.stammkunde.metrics;

import io.stammkunde.testing.openapi.OpenApiContract;

class OpenApiDocumentTest extends OpenApiContract {
    OpenApiDocumentTest() {
        super("metrics");
    }
}
