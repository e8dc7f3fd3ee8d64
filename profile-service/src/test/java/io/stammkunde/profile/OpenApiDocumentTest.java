package io.stammkunde.profile;

import io.stammkunde.testing.openapi.OpenApiContract;

class OpenApiDocumentTest extends OpenApiContract {
    OpenApiDocumentTest() {
        super("profile");
    }
}
