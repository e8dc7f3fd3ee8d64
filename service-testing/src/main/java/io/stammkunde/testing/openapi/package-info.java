/** Keeps the OpenAPI documents of the services: complete, as the services are, and such that no client breaks. */
@NullMarked
package io.stammkunde.testing.openapi;

import org.jspecify.annotations.NullMarked;
