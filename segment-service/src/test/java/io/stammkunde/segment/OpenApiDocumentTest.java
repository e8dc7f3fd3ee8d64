package io.stammkunde.segment;

import io.stammkunde.testing.openapi.OpenApiContract;

class OpenApiDocumentTest extends OpenApiContract {
    OpenApiDocumentTest() {
        super("segment");
    }
}
