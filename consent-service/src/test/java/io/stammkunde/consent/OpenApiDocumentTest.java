package io.stammkunde.consent;

import io.stammkunde.testing.openapi.OpenApiContract;

class OpenApiDocumentTest extends OpenApiContract {
    OpenApiDocumentTest() {
        super("consent");
    }
}
