/**
 * Completes the OpenAPI document while the service is built, so that a resource is described by what it says anyway:
 * its Javadoc becomes texts, {@code @RolesAllowed} becomes roles, and the refusals that every endpoint has are added.
 * What no general rule can know, such as the refusals of a feature, is annotated at the resource.
 */
@NullMarked
package io.stammkunde.http.openapi;

import org.jspecify.annotations.NullMarked;
